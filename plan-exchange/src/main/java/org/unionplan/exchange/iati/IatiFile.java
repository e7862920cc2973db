package org.unionplan.exchange.iati;

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
import org.unionplan.metric.Metric;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/**
 * The results of activities in the IATI standard, version 2.03: an activity is a cornerstone, a result a priority, an
 * indicator a metric. Identifiers travel as attributes in the namespace {@code urn:unionplan}, which the standard allows.
 */
public final class IatiFile {

    static final String VERSION = "2.03";
    static final String PREFIX = XmlParser.EXTENSION_PREFIX + ":";
    static final String ID = PREFIX + "id";
    static final String NUMBER = PREFIX + "number";
    static final String TITLE = PREFIX + "title";
    static final String MADE = PREFIX + "made";
    static final String LANGUAGE = "xml:lang";
    static final String OTHER = "9";

    private static final String LABEL = "IATI";

    private IatiFile() {}

    /** Returns true if that looks like the start of a file of activities. */
    public static boolean isOne(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");

        return XmlParser.rootOf(bytes)
                .filter(root -> root.getName().equals("iati-activities"))
                .isPresent();
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
        String version = root.getAttribute("version").orElse("");
        if (!root.getName().equals("iati-activities") || !version.startsWith("2.")) {
            Message refusal =
                    Message.of("iati.refused").with("root", root.getName()).with("version", version);
            findings.add(Severity.ERROR, root.getOffset(), refusal);
            return Optional.empty();
        }
        return Optional.of(new IatiReader(root, new FreshIds((proposed, made) -> {}), findings).read(id));
    }

    /** Writes a plan, with a finding for everything that reading the file would not give back. */
    public static XmlExport write(StrategicPlan plan) {
        Objects.requireNonNull(plan, "plan");

        IatiWriter writer = new IatiWriter(plan);
        XmlElement root = writer.write();
        String text = XmlText.ofExtended(root);
        StrategicPlan read = new IatiReader(root, new FreshIds((id, made) -> {}), new XmlFindings()).read(plan.getId());
        List<Finding> made = new ArrayList<>();
        for (String name : writer.made()) {
            Message message = Message.of("iati.made").with("element", name);
            made.add(Finding.of(Severity.WARNING, Pointer.ROOT.member("cornerstones"), message));
        }
        if (writer.isDateless()) {
            made.add(Finding.of(Severity.WARNING, Pointer.ROOT.member("term"), Message.of("iati.date")));
        }
        if (plan.getCornerstones().isEmpty()) {
            made.add(Finding.of(Severity.WARNING, Pointer.ROOT.member("cornerstones"), Message.of("iati.empty")));
        }
        return XmlExport.of(text, PlanDifferences.of(plan, read, LABEL).and(ValidationReport.of(made)));
    }

    /** Returns the stage that a type of result is about. */
    static Optional<Term> stage(String type) {
        return switch (type) {
            case "1" -> Optional.of(Metric.Stage.OUTPUT);
            case "2" -> Optional.of(Metric.Stage.OUTCOME);
            case "3" -> Optional.of(Metric.Stage.IMPACT);
            default -> Optional.empty();
        };
    }

    /** Returns the type of result for a stage. */
    static Optional<String> type(Term stage) {
        return List.of("1", "2", "3").stream()
                .filter(type -> stage(type).equals(Optional.of(stage)))
                .findFirst();
    }
}
