package org.unionplan.exchange.stratml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Reference;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.metric.Metric;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** Creates performance indicators from metrics, as {@link IndicatorReader} reads them. */
final class IndicatorWriter {

    private final PlanText texts;

    IndicatorWriter(PlanText texts) {
        this.texts = texts;
    }

    /** Writes a metric into the objective of that name. */
    void write(XmlElement objective, Metric metric, String name) {
        XmlElement indicator = objective.add("PerformanceIndicator");
        metric.getStage()
                .flatMap(IndicatorWriter::stage)
                .ifPresent(stage -> indicator.setAttribute("ValueChainStage", stage));
        metric.getScale()
                .ifPresent(scale -> indicator.setAttribute(
                        "PerformanceIndicatorType",
                        scale == Metric.Scale.QUALITATIVE ? "Qualitative" : "Quantitative"));
        texts.writeWords(indicator, "SequenceIndicator", metric.getNumber(), metric);
        texts.writeName(indicator, "MeasurementDimension", metric.getName(), metric, name);
        texts.write(indicator, "UnitOfMeasurement", metric.getUnit(), metric);
        if (KeptValues.of(metric, "identifier").isEmpty()) {
            indicator.add("Identifier", metric.getId().toString());
        }
        indicator.setProposedId(metric.getId());
        XmlElement relationship = null;
        for (Reference reference : metric.getReferences()) {
            if (relationship == null || KeptValues.of(reference, "continues").isEmpty()) {
                relationship = begin(indicator, reference);
            }
            if (relationship != null) {
                addReferent(relationship, reference);
            }
        }
        new ResultWriter(texts).write(indicator, metric);
        texts.write(indicator, "OtherInformation", metric.getDefinition(), metric);
    }

    private static Optional<String> stage(Term stage) {
        return stage.equals(Metric.Stage.IMPACT) ? Optional.of("Outcome") : StratmlWords.STAGES.word(stage);
    }

    /** Begins a relationship; null for a reference of another kind. */
    private @Nullable XmlElement begin(XmlElement indicator, Reference reference) {
        Optional<String> type = StratmlWords.RELATIONSHIPS.word(reference.getRelation());
        if (type.isEmpty() && !reference.getRelation().equals(StratmlWords.RELATED)) {
            return null;
        }
        XmlElement relationship = indicator.add("Relationship");
        relationship.setAttribute("RelationshipType", type.orElse(null));
        KeptValues.of(reference, "identifier").ifPresent(id -> relationship.add("Identifier", id));
        texts.write(relationship, "Name", reference.getTitle(), reference);
        texts.write(relationship, "Description", reference.getText(), reference);
        return relationship;
    }

    private static void addReferent(XmlElement relationship, Reference reference) {
        reference
                .getTarget()
                .map(ElementId::toString)
                .or(reference::getDocument)
                .ifPresent(referent -> relationship.add("ReferentIdentifier", referent));
    }
}
