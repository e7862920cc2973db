package org.unionplan.cli.source;

import java.util.List;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.iati.IatiFile;
import org.unionplan.exchange.stratml.StratmlFile;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.message.Message;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Plans in XML: the form of a file that comes in is known by its root. */
public final class XmlPlan {

    /** The forms in which plans go out. */
    public static final List<String> FORMS = List.of("stratml", "stratml-part1", "iati");

    private XmlPlan() {}

    /** Returns true for a file in one of these forms. */
    static boolean isOne(ListFile file) {
        return StratmlFile.isOne(file.bytes()) || IatiFile.isOne(file.bytes());
    }

    /** Reads a plan; an empty one if the file is refused, which is among the findings. */
    static ImportKind.Imported read(ListFile file, ElementId id) {
        boolean iati = IatiFile.isOne(file.bytes());
        XmlImport read = iati ? IatiFile.read(file.bytes(), id) : StratmlFile.read(file.bytes(), id);
        StrategicPlan plan =
                read.getPlan().orElseGet(() -> StrategicPlan.builder().id(id).build());
        Message summary = Message.of("import.xml")
                .withNumber("elements", PlanIndex.of(plan).elements().count())
                .withNumber("metrics", plan.getMetrics().size())
                .with("form", iati ? "IATI" : "StratML");
        return new ImportKind.Imported(
                plan, read.getReport(), summary, read.getPlan().isEmpty());
    }

    public static XmlExport write(StrategicPlan plan, String form) {
        return switch (form) {
            case "iati" -> IatiFile.write(plan);
            case "stratml" -> StratmlFile.write(plan, StratmlForm.PART_2);
            default -> StratmlFile.write(plan, StratmlForm.PART_1);
        };
    }
}
