package org.unionplan.cli.source;

import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.UnreadableFileException;
import org.unionplan.cli.option.ListOptions;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.exchange.sheet.PlanImport;
import org.unionplan.office.PlanWorkbook;
import org.unionplan.office.draft.PlanDraft;
import org.unionplan.value.ElementId;

/** Creates a plan from a table of objectives, key results and metrics, a text, or an XML file. */
public final class PlanFileImport implements ImportKind {

    private final Output output;

    public PlanFileImport(Output output) {
        this.output = output;
    }

    @Override
    public String word() {
        return "plan";
    }

    @Override
    public Imported read(ListFile file, ListOptions options, ListMapping mapping, ElementId id)
            throws UnreadableFileException {
        if (XmlPlan.isOne(file)) {
            return XmlPlan.read(file, id);
        }
        if (file.isText()) {
            PlanDraft draft = TextDraft.read(() -> PlanDraft.read(
                    file.bytes(), Optional.of(id), output.languages().stream().findFirst()));
            return TextDraft.imported(draft.getPlan(), draft.getReport(), draft.getBlocks(), draft.getForm());
        }
        PlanImport table = file.isWorkbook()
                ? TextDraft.read(() ->
                        PlanWorkbook.read(file.bytes(), Optional.ofNullable(options.sheet()), id, options.tables()))
                : PlanImport.read(file.bytes(), id, options.tables());
        return Imported.ofRows(table.getPlan(), table.getReport(), table.getRows(), table.getRows(), table.getForm());
    }
}
