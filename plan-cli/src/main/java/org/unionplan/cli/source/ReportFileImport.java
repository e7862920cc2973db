package org.unionplan.cli.source;

import java.util.Optional;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.ListOptions;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.exchange.sheet.ReportImport;
import org.unionplan.office.WorkbookTable;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Creates a progress report from a table of figures and statuses. */
public final class ReportFileImport implements ImportKind {

    public static final String WORD = "report";

    private final Optional<StrategicPlan> plan;

    /**
     * Makes reports.
     *
     * @param plan the plan that the figures are about
     */
    public ReportFileImport(Optional<StrategicPlan> plan) {
        this.plan = plan;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Imported read(ListFile file, ListOptions options, ListMapping mapping, ElementId id)
            throws UnreadableFileException {
        Optional<WorkbookTable> workbook = file.workbook(options.sheet());
        ReportImport table = workbook.isPresent()
                ? ReportImport.read(
                        workbook.get(),
                        id,
                        plan,
                        options.tables(),
                        workbook.get().getForm())
                : ReportImport.read(file.bytes(), id, plan, options.tables());
        return Imported.ofRows(
                table.getDocument(),
                table.getReport(),
                table.getRows(),
                table.getRows() - table.getLeftOut(),
                table.getForm());
    }
}
