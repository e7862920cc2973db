package org.unionplan.metric;

import org.unionplan.party.PartyShapes;
import org.unionplan.shape.Constraint;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;

/** The shapes of metrics. */
public final class MetricShapes {

    public static final Shape<Baseline> BASELINE = Shape.of(
                    "baseline",
                    Baseline.class,
                    Baseline::builder,
                    Baseline.Builder::build,
                    "Where a metric stood at the start")
            .one("value", Type.DECIMAL, Baseline::getValue, Baseline.Builder::value, "The figure.")
            .maybe("date", Type.TIMEFRAME, Baseline::getDate, Baseline.Builder::date, "When it stood there.")
            .maybe("source", Type.TEXT, Baseline::getSource, Baseline.Builder::source, "Where that is on record.")
            .unknown(Baseline.Builder::unknownMembers);

    public static final Shape<Target> TARGET = Shape.of(
                    "target", Target.class, Target::builder, Target.Builder::build, "A figure a metric is to reach")
            .maybe(
                    "comparator",
                    Type.keyword(Comparator.class),
                    Target::getComparator,
                    Target.Builder::comparator,
                    "How a value must stand to it.")
            .maybe(
                    "value",
                    Type.DECIMAL,
                    Target::getValue,
                    Target.Builder::value,
                    "The figure, or the lower one of two.")
            .maybe(
                    "upper",
                    Type.DECIMAL,
                    Target::getUpper,
                    Target.Builder::upper,
                    "The upper figure, where the comparator is between.")
            .orElse(
                    "basis",
                    Type.keyword(Basis.class),
                    Basis.ABSOLUTE,
                    Target::getBasis,
                    Target.Builder::basis,
                    "What the figure is measured from.")
            .maybe(
                    "due",
                    Type.TIMEFRAME,
                    Target::getDue,
                    Target.Builder::due,
                    "By when; an imprecise date means its last day.")
            .orElse(
                    "dimensions",
                    Type.DIMENSIONS,
                    Dimensions.NONE,
                    Target::getDimensions,
                    Target.Builder::dimensions,
                    "Which part it is for.")
            .maybe("text", Type.TEXT, Target::getText, Target.Builder::text, "The target in words.")
            .unknown(Target.Builder::unknownMembers);

    public static final Shape<Observation> OBSERVATION = Shape.of(
                    "observation",
                    Observation.class,
                    Observation::builder,
                    Observation.Builder::build,
                    "What a metric was seen to be")
            .one(
                    "asOf",
                    Type.TIMEFRAME,
                    Observation::getAsOf,
                    Observation.Builder::asOf,
                    "The day, or the period that it sums up.")
            .maybe("value", Type.QUANTITY, Observation::getValue, Observation.Builder::value, "The figure.")
            .maybe("text", Type.TEXT, Observation::getText, Observation.Builder::text, "What was seen, in words.")
            .maybe(
                    "missing",
                    Type.TEXT,
                    Observation::getMissing,
                    Observation.Builder::missing,
                    "Why there is no figure.")
            .orElse(
                    "dimensions",
                    Type.DIMENSIONS,
                    Dimensions.NONE,
                    Observation::getDimensions,
                    Observation.Builder::dimensions,
                    "Which part it is about.")
            .maybe(
                    "estimated",
                    Type.BOOLEAN,
                    Observation::getEstimated,
                    Observation.Builder::estimated,
                    "Whether the figure is an estimate.")
            .maybe("source", Type.TEXT, Observation::getSource, Observation.Builder::source, "Where it is on record.")
            .maybe(
                    "recordedAt",
                    Type.DATE,
                    Observation::getRecordedAt,
                    Observation.Builder::recordedAt,
                    "When it was put on record; of two for the same, the later counts.")
            .unknown(Observation.Builder::unknownMembers);

    public static final Shape<Metric> METRIC = Shape.of(
                    "metric", Metric.class, Metric::builder, Metric.Builder::build, "Something that is measured")
            .one("id", Type.ID, Metric::getId, Metric.Builder::id, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, Metric::getNumber, Metric.Builder::number, "The number as published.")
            .one("name", Type.TEXT, Metric::getName, Metric.Builder::name, "What it is called.")
            .maybe(
                    "definition",
                    Type.TEXT,
                    Metric::getDefinition,
                    Metric.Builder::definition,
                    "What exactly is measured, and how.")
            .maybe("unit", Type.TEXT, Metric::getUnit, Metric.Builder::unit, "What one is measured in.")
            .orElse(
                    "scale",
                    Type.keyword(Scale.class),
                    Scale.NUMBER,
                    Metric::getScale,
                    Metric.Builder::scale,
                    "What its figures are.")
            .orElse(
                    "direction",
                    Type.keyword(Direction.class),
                    Direction.NONE,
                    Metric::getDirection,
                    Metric.Builder::direction,
                    "Which way it is meant to move.")
            .maybe(
                    "lowerBound",
                    Type.DECIMAL,
                    Metric::getLowerBound,
                    Metric.Builder::lowerBound,
                    "The least value within bounds, included.")
            .maybe(
                    "upperBound",
                    Type.DECIMAL,
                    Metric::getUpperBound,
                    Metric.Builder::upperBound,
                    "The greatest value within bounds, included.")
            .orElse(
                    "accumulation",
                    Type.keyword(Accumulation.class),
                    Accumulation.LATEST,
                    Metric::getAccumulation,
                    Metric.Builder::accumulation,
                    "How its observations come to one value.")
            .maybe(
                    "partsAddUp",
                    Type.BOOLEAN,
                    Metric::getPartsAddUp,
                    Metric.Builder::partsAddUp,
                    "Whether the figures of the parts add up to the whole.")
            .maybe(
                    "baseline",
                    Type.object(() -> MetricShapes.BASELINE),
                    Metric::getBaseline,
                    Metric.Builder::baseline,
                    "Where it stood at the start.")
            .many(
                    "targets",
                    Type.object(() -> MetricShapes.TARGET),
                    Metric::getTargets,
                    Metric.Builder::addTarget,
                    "What it is to reach, interim targets first.")
            .many(
                    "observations",
                    Type.object(() -> MetricShapes.OBSERVATION),
                    Metric::getObservations,
                    Metric.Builder::addObservation,
                    "What it was seen to be.")
            .maybe(
                    "cadence",
                    Type.RECURRENCE,
                    Metric::getCadence,
                    Metric.Builder::cadence,
                    "How often it is to be observed.")
            .maybe("timeframe", Type.TIMEFRAME, Metric::getTimeframe, Metric.Builder::timeframe, "When it is followed.")
            .many(
                    "responsibilities",
                    Type.object(() -> PartyShapes.RESPONSIBILITY),
                    Metric::getResponsibilities,
                    Metric.Builder::addResponsibility,
                    "Who answers for it.")
            .many(
                    "references",
                    Type.object(() -> PartyShapes.REFERENCE),
                    Metric::getReferences,
                    Metric.Builder::addReference,
                    "What it refers to.")
            .unknown(Metric.Builder::unknownMembers);

    public static final Shape<MetricLink> METRIC_LINK = Shape.of(
                    "metric-link",
                    MetricLink.class,
                    MetricLink::builder,
                    MetricLink.Builder::build,
                    "That something is measured by a metric")
            .one(
                    "metric",
                    Type.reference(Metric.class),
                    MetricLink::getMetric,
                    MetricLink.Builder::metric,
                    "The metric.")
            .orElse(
                    "weight",
                    Type.DECIMAL,
                    Decimal.ONE,
                    MetricLink::getWeight,
                    MetricLink.Builder::weight,
                    "How much it counts beside others, 1 unless said otherwise.")
            .being(Constraint.NOT_NEGATIVE)
            .unknown(MetricLink.Builder::unknownMembers);

    private MetricShapes() {}
}
