package org.unionplan.exchange.stratml;

import java.util.Optional;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.message.Message;

/** The published schemas of StratML, each with its namespace and root. */
enum StratmlVersion {
    /** Part 1 of ANSI, 2009. */
    PART_1_ANSI("http://www.stratml.net", "StrategicPlan"),
    /** Part 1 of ISO, 17469-1:2015. */
    PART_1_ISO("urn:ISO:std:iso:17469:tech:xsd:stratml_core", "StrategicPlan"),
    /** Part 2 of ANSI, 2010. */
    PART_2_ANSI("http://www.stratml.net/PerformancePlanOrReport", "PerformancePlanOrReport"),
    /** Part 2 of ANSI and AIIM, 22:2017, the current one. */
    PART_2_ISO("urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport", "PerformancePlanOrReport");

    private static final String PART_3 = "urn:schemas:AIIM:org:03201408:AdditionalElements";
    private static final String DRAFT = "http://schemas.stratml.us/3.5";

    private final String namespace;
    private final String root;

    StratmlVersion(String namespace, String root) {
        this.namespace = namespace;
        this.root = root;
    }

    String namespace() {
        return namespace;
    }

    String root() {
        return root;
    }

    boolean isPart1() {
        return this == PART_1_ANSI || this == PART_1_ISO;
    }

    boolean isAnsi() {
        return this == PART_1_ANSI || this == PART_2_ANSI;
    }

    /** Returns the version of a file with that root; empty if it is another namespace. */
    static Optional<StratmlVersion> of(XmlElement root) {
        for (StratmlVersion version : values()) {
            if (version.root.equals(root.getName()) && version.namespace.equals(root.getNamespace())) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** Returns true if a root looks like one of StratML, of whatever version. */
    static boolean isNamedLikeOne(XmlElement root) {
        return root.getNamespace().contains("stratml")
                || root.getNamespace().equals(PART_3)
                || root.getName().equals("StrategicPlan")
                || root.getName().equals("PerformancePlanOrReport");
    }

    /** Returns the reason why a file with that root is not read. */
    static Message refusal(XmlElement root) {
        String code = switch (root.getNamespace()) {
            case PART_3 -> "stratml.refused.part-3";
            case DRAFT -> "stratml.refused.draft";
            case "" -> "stratml.refused.none";
            default -> isKnown(root.getNamespace()) ? "stratml.refused.root" : "stratml.refused.other";
        };
        return Message.of(code).with("root", root.getName()).with("namespace", root.getNamespace());
    }

    private static boolean isKnown(String namespace) {
        for (StratmlVersion version : values()) {
            if (version.namespace.equals(namespace)) {
                return true;
            }
        }
        return false;
    }
}
