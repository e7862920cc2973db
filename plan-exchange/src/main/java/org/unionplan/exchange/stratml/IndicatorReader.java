package org.unionplan.exchange.stratml;

import java.util.Optional;
import java.util.Set;
import org.unionplan.document.Reference;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.metric.Metric;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** Creates metrics from performance indicators. */
final class IndicatorReader {

    private final FreshIds ids;
    private final Set<String> identifiers;
    private final XmlFindings findings;

    /**
     * Creates a reader.
     *
     * @param identifiers all identifiers of the file, to which relationships may refer
     */
    IndicatorReader(FreshIds ids, Set<String> identifiers, XmlFindings findings) {
        this.ids = ids;
        this.identifiers = identifiers;
        this.findings = findings;
    }

    /**
     * Reads an indicator.
     *
     * @param objective the name of the objective that it measures, for an indicator without a name
     */
    Metric read(XmlElement indicator, String objective) {
        KeptValues kept = new KeptValues();
        Optional<String> identifier = indicator.textOf("Identifier");
        ElementId id = ids.of(
                indicator, identifier, indicator.textOf("MeasurementDimension").orElse(objective + "-indicator"));
        if (identifier.isEmpty()) {
            kept.keep("identifier", "");
        }
        Metric.Builder metric = Metric.builder().id(id);
        PlanText.read(indicator, "SequenceIndicator", kept).ifPresent(metric::number);
        metric.name(PlanText.readName(indicator, "MeasurementDimension", kept, objective));
        Optional<String> unit = PlanText.read(indicator, "UnitOfMeasurement", kept);
        unit.ifPresent(metric::unit);
        PlanText.read(indicator, "OtherInformation", kept).ifPresent(metric::definition);
        indicator
                .getAttribute("ValueChainStage")
                .flatMap(StratmlWords.STAGES::term)
                .ifPresent(metric::stage);
        indicator.getAttribute("PerformanceIndicatorType").ifPresent(type -> metric.scale(scale(type, unit)));
        indicator.getChildren("Relationship").forEach(relationship -> addReferences(metric, relationship));
        metric.unknownMembers(kept.toMembers());
        new ResultReader(metric, findings).read(indicator);
        return metric.build();
    }

    private static Metric.Scale scale(String type, Optional<String> unit) {
        if (type.equals("Qualitative")) {
            return Metric.Scale.QUALITATIVE;
        }
        return unit.isPresent() && StratmlWords.isPercent(unit.get()) ? Metric.Scale.PERCENT : Metric.Scale.NUMBER;
    }

    private void addReferences(Metric.Builder metric, XmlElement relationship) {
        Term relation = relationship
                .getAttribute("RelationshipType")
                .flatMap(StratmlWords.RELATIONSHIPS::term)
                .orElse(StratmlWords.RELATED);
        KeptValues kept = new KeptValues();
        relationship.textOf("Identifier").ifPresent(id -> kept.keep("identifier", id));
        Reference.Builder reference = Reference.builder().relation(relation);
        PlanText.read(relationship, "Name", kept).ifPresent(reference::title);
        PlanText.read(relationship, "Description", kept).ifPresent(reference::text);
        boolean first = true;
        for (XmlElement referent : relationship.getChildren("ReferentIdentifier")) {
            if (!first) {
                metric.addReference(reference.build());
                KeptValues same = new KeptValues();
                same.keep("continues", "relationship");
                reference = Reference.builder().relation(relation).unknownMembers(same.toMembers());
            } else {
                reference.unknownMembers(kept.toMembers());
            }
            refer(reference, referent.getText());
            first = false;
        }
        metric.addReference(first ? reference.unknownMembers(kept.toMembers()).build() : reference.build());
    }

    /** Refers to something in the file, or else to something elsewhere. */
    private void refer(Reference.Builder reference, String referent) {
        if (identifiers.contains(referent)) {
            reference.target(ElementId.of(referent));
        } else {
            reference.document(referent);
        }
    }
}
