package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.loss.PlanDifferences;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFile;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.exchange.xml.XmlParser;
import org.unionplan.exchange.xml.XmlText;
import org.unionplan.message.Message;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * Plans in StratML, the Strategy Markup Language. Reads Part 1 (ANSI, ISO 17469-1) and Part 2 (ANSI 2010, ANSI/AIIM
 * 22:2017), valid or not, with a finding for each repair. Writes valid files of the current Part 2 and of ISO Part 1 in one
 * canonical form. A file of Part 2 in that form is read and written again with the same bytes.
 */
public final class StratmlFile {

    private StratmlFile() {}

    /** The form in which a plan is written. */
    public enum StratmlForm {
        /** The current Part 2: performance plans and reports, with indicators. */
        PART_2(StratmlVersion.PART_2_ISO, "StratML"),
        /** ISO Part 1: strategic plans, without indicators. */
        PART_1(StratmlVersion.PART_1_ISO, "StratML Part 1");

        private final StratmlVersion version;
        private final String label;

        StratmlForm(StratmlVersion version, String label) {
            this.version = version;
            this.label = label;
        }

        private StratmlSchema schema() {
            return this == PART_2 ? StratmlSchema.PART_2 : StratmlSchema.PART_1;
        }
    }

    /** Returns true if that looks like the start of a file in StratML, of whatever version. */
    public static boolean isOne(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");

        return XmlParser.rootOf(bytes).filter(StratmlVersion::isNamedLikeOne).isPresent();
    }

    /**
     * Reads a file.
     *
     * @param id the identifier of the plan, unless the file has one
     */
    public static XmlImport read(byte[] bytes, ElementId id) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(id, "id");

        return XmlFile.read(bytes, (root, findings) -> read(root, id, findings));
    }

    private static Optional<StrategicPlan> read(XmlElement root, ElementId id, XmlFindings findings) {
        Optional<StratmlVersion> version = StratmlVersion.of(root);
        if (version.isEmpty()) {
            findings.add(Severity.ERROR, root.getOffset(), StratmlVersion.refusal(root));
            return Optional.empty();
        }
        root.rename(StratmlVersion.PART_2_ISO.root());
        StratmlRepair.read(root, version.get(), findings);
        FreshIds ids = new FreshIds((proposed, made) -> {});
        return Optional.of(new StratmlReader(root, ids, findings).read(id));
    }

    /** Writes a plan, with a finding for everything that reading the file would not give back. */
    public static XmlExport write(StrategicPlan plan, StratmlForm form) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(form, "form");

        XmlElement root = new StratmlWriter(plan).write(form.version);
        StratmlRepair.write(root, form.version, form.schema(), new XmlFindings());
        String text = XmlText.of(root, form.version.namespace());
        return XmlExport.of(text, differences(plan, root, form));
    }

    /** Reads a written tree again and compares the results. */
    private static ValidationReport differences(StrategicPlan plan, XmlElement root, StratmlForm form) {
        List<Finding> lost = new ArrayList<>();
        FreshIds ids = new FreshIds((id, made) -> lost.add(Finding.of(
                Severity.WARNING,
                Pointer.ROOT,
                Message.of("xml.id").withId("id", id).withId("other", made).with("format", form.label))));
        root.rename(StratmlVersion.PART_2_ISO.root());
        StratmlRepair.read(root, form.version, new XmlFindings());
        StrategicPlan read = new StratmlReader(root, ids, new XmlFindings()).read(plan.getId());
        return PlanDifferences.of(plan, read, form.label).and(ValidationReport.of(lost));
    }
}
