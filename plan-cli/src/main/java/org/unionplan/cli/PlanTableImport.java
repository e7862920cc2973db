package org.unionplan.cli;

import java.util.Optional;
import org.unionplan.exchange.ListMapping;
import org.unionplan.exchange.PlanImport;
import org.unionplan.office.WorkbookTable;
import org.unionplan.value.ElementId;

/** Makes a plan of a table of objectives, key results and metrics. */
final class PlanTableImport implements ImportKind {

    @Override
    public String word() {
        return "plan";
    }

    @Override
    public Imported read(ListFile file, ListOptions options, ListMapping mapping, ElementId id)
            throws UnreadableFileException {
        Optional<WorkbookTable> workbook = file.workbook(options.sheet());
        PlanImport table = workbook.isPresent()
                ? PlanImport.read(
                        workbook.get(), id, options.dates(), workbook.get().getForm())
                : PlanImport.read(file.bytes(), id, options.dates());
        return Imported.ofRows(table.getPlan(), table.getReport(), table.getRows(), table.getRows(), table.getForm());
    }
}
