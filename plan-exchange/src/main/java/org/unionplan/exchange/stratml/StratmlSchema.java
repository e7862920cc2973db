package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.xml.XmlElement;

/**
 * The elements of StratML: the children of each in their order, and its attributes. The same table shows the repairs where
 * things belong and the writer how they are arranged.
 */
final class StratmlSchema {

    private static final String CORE = """
            StrategicPlanCore: Organization* Vision Mission Value* Goal+
            Organization: Name Acronym Identifier Description Stakeholder*
            Vision: Description Identifier
            Mission: Description Identifier
            Value: Name Description
            Goal: Name! Description! Identifier SequenceIndicator Stakeholder* OtherInformation Objective*
            Stakeholder@StakeholderTypeType: Person Organization Generic_Group
            """;

    /** Part 2 of 2017. Everything is read into this vocabulary. */
    static final StratmlSchema PART_2 = new StratmlSchema(CORE + """
            PerformancePlanOrReport: Name! Description OtherInformation StrategicPlanCore! AdministrativeInformation Submitter
            PerformancePlanOrReport@Type: Strategic_Plan Performance_Plan Performance_Report
            AdministrativeInformation: Identifier StartDate EndDate PublicationDate Source
            Submitter: Identifier GivenName Surname PhoneNumber EmailAddress
            Objective: Name Description Identifier SequenceIndicator Stakeholder* OtherInformation PerformanceIndicator*
            Stakeholder: Name! Description Role*
            Role: Name! Description RoleType*
            PerformanceIndicator: SequenceIndicator MeasurementDimension! UnitOfMeasurement! Identifier Relationship* \
            MeasurementInstance* OtherInformation
            PerformanceIndicator@ValueChainStage: Outcome Output_Processing Output Input_Processing Input
            PerformanceIndicator@PerformanceIndicatorType: Quantitative Qualitative
            Relationship: Identifier ReferentIdentifier* Name Description
            Relationship@RelationshipType: Broader_Than Peer_To Narrower_Than
            MeasurementInstance: TargetResult* ActualResult*
            TargetResult: StartDate EndDate NumberOfUnits Descriptor Description
            ActualResult: StartDate EndDate NumberOfUnits Descriptor Description
            Descriptor: DescriptorName DescriptorValue
            """);

    /** Part 1 of ISO. */
    static final StratmlSchema PART_1 = new StratmlSchema(CORE + """
            StrategicPlan: Name! Description OtherInformation StrategicPlanCore! AdministrativeInformation
            AdministrativeInformation: StartDate EndDate PublicationDate Source Submitter
            Submitter: GivenName Surname PhoneNumber EmailAddress
            Objective: Name Description Identifier SequenceIndicator Stakeholder* OtherInformation
            Stakeholder: Name! Description
            """);

    private final Map<String, ElementRule> contents = new LinkedHashMap<>();

    /** The content of an element: its children by name, and the words of its attributes. */
    static final class ElementRule {

        private final Map<String, ChildRule> parts = new LinkedHashMap<>();
        private final Map<String, List<String>> attributes = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();
        private final Comparator<XmlElement> order = Comparator.comparingInt(
                child -> Objects.requireNonNull(parts.get(child.getName())).position());

        private ElementRule() {}

        private void add(String word) {
            char last = word.charAt(word.length() - 1);
            String name = Character.isLetter(last) ? word : word.substring(0, word.length() - 1);
            parts.put(name, new ChildRule(parts.size(), last == '*' || last == '+'));
            if (last == '!' || last == '+') {
                required.add(name);
            }
        }

        Map<String, ChildRule> parts() {
            return parts;
        }

        Map<String, List<String>> attributes() {
            return attributes;
        }

        @Nullable
        ChildRule part(String name) {
            return parts.get(name);
        }

        /** Returns the names of the children that the element needs, which may be empty. */
        List<String> required() {
            return required;
        }

        /** Returns the order of children, of which all are known. */
        Comparator<XmlElement> order() {
            return order;
        }
    }

    /**
     * A child of an element.
     *
     * @param position its place among the children
     * @param many true if there may be several
     */
    record ChildRule(int position, boolean many) {}

    private StratmlSchema(String table) {
        table.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String[] words = line.substring(colon + 1).strip().split(" +", -1);
            String[] name = line.substring(0, colon).split("@", -1);
            ElementRule content = contents.computeIfAbsent(name[0], none -> new ElementRule());
            if (name.length > 1) {
                content.attributes.put(name[1], List.of(words));
            } else {
                for (String word : words) {
                    content.add(word);
                }
            }
        });
    }

    /** Returns the content of an element; empty if it is one that has text alone. */
    Optional<ElementRule> content(String element) {
        return Optional.ofNullable(contents.get(element));
    }

    /** Returns true if an element is known, wherever it belongs. */
    boolean isKnown(String element) {
        return contents.containsKey(element)
                || contents.values().stream()
                        .anyMatch(content -> content.parts().containsKey(element));
    }
}
