package org.unionplan.cli;

import java.util.List;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.stratml.StratmlFile;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.message.Message;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Plans in XML: the form of a file that comes in is known by its root. */
final class XmlPlan {

    /** The forms in which plans go out. */
    static final List<String> FORMS = List.of("stratml", "stratml-part1");

    private XmlPlan() {}

    /** Returns true for a file in one of these forms. */
    static boolean isOne(ListFile file) {
        return StratmlFile.isOne(file.bytes());
    }

    /** Reads a plan; an empty one if the file is refused, which is among the findings. */
    static ImportKind.Imported read(ListFile file, ElementId id) {
        XmlImport read = StratmlFile.read(file.bytes(), id);
        StrategicPlan plan =
                read.getPlan().orElseGet(() -> StrategicPlan.builder().id(id).build());
        Message summary = Message.of("import.xml")
                .withNumber("elements", PlanIndex.of(plan).elements().count())
                .withNumber("metrics", plan.getMetrics().size())
                .with("form", "StratML");
        return new ImportKind.Imported(
                plan, read.getReport(), summary, read.getPlan().isEmpty());
    }

    static XmlExport write(StrategicPlan plan, String form) {
        return StratmlFile.write(plan, form.equals("stratml") ? StratmlForm.PART_2 : StratmlForm.PART_1);
    }
}
