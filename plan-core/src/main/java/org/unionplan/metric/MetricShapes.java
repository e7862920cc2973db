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
                    "baseline", Baseline.class, new BaselineAccess(), "Where a metric stood at the start")
            .one("value", Type.DECIMAL, "The figure.")
            .maybe("date", Type.TIMEFRAME, "When it stood there.")
            .maybe("source", Type.TEXT, "Where that is on record.")
            .done();

    public static final Shape<Target> TARGET = Shape.of(
                    "target", Target.class, new TargetAccess(), "A figure a metric is to reach")
            .maybe("comparator", Type.keyword(Comparator.class), "How a value must stand to it.")
            .maybe("value", Type.DECIMAL, "The figure, or the lower one of two.")
            .maybe("upper", Type.DECIMAL, "The upper figure, where the comparator is between.")
            .orElse("basis", Type.keyword(Basis.class), Basis.ABSOLUTE, "What the figure is measured from.")
            .maybe("due", Type.TIMEFRAME, "By when; an imprecise date means its last day.")
            .orElse("dimensions", Type.DIMENSIONS, Dimensions.NONE, "Which part it is for.")
            .maybe("text", Type.TEXT, "The target in words.")
            .keyedBy("due", "dimensions")
            .done();

    public static final Shape<Observation> OBSERVATION = Shape.of(
                    "observation", Observation.class, new ObservationAccess(), "What a metric was seen to be")
            .one("asOf", Type.TIMEFRAME, "The day, or the period that it sums up.")
            .maybe("value", Type.QUANTITY, "The figure.")
            .maybe("text", Type.TEXT, "What was seen, in words.")
            .maybe("missing", Type.TEXT, "Why there is no figure.")
            .orElse("dimensions", Type.DIMENSIONS, Dimensions.NONE, "Which part it is about.")
            .maybe("estimated", Type.BOOLEAN, "Whether the figure is an estimate.")
            .maybe("source", Type.TEXT, "Where it is on record.")
            .maybe("recordedAt", Type.DATE, "When it was put on record; of two for the same, the later counts.")
            .keyedBy("asOf", "dimensions", "source", "recordedAt")
            .done();

    public static final Shape<Metric> METRIC = Shape.of(
                    "metric", Metric.class, new MetricAccess(), "Something that is measured")
            .one("id", Type.ID, "The identifier, unique in the document.")
            .maybe("number", Type.STRING, "The number as published.")
            .asNumber()
            .one("name", Type.TEXT, "What it is called.")
            .asName()
            .maybe("definition", Type.TEXT, "What exactly is measured, and how.")
            .maybe("unit", Type.TEXT, "What one is measured in.")
            .orElse("scale", Type.keyword(Scale.class), Scale.NUMBER, "What its figures are.")
            .orElse("direction", Type.keyword(Direction.class), Direction.NONE, "Which way it is meant to move.")
            .maybe("lowerBound", Type.DECIMAL, "The least value within bounds, included.")
            .maybe("upperBound", Type.DECIMAL, "The greatest value within bounds, included.")
            .orElse(
                    "accumulation",
                    Type.keyword(Accumulation.class),
                    Accumulation.LATEST,
                    "How its observations come to one value.")
            .maybe("partsAddUp", Type.BOOLEAN, "Whether the figures of the parts add up to the whole.")
            .maybe("baseline", Type.object(BASELINE), "Where it stood at the start.")
            .many("targets", Type.object(TARGET), "What it is to reach, interim targets first.")
            .many("observations", Type.object(OBSERVATION), "What it was seen to be.")
            .maybe("cadence", Type.RECURRENCE, "How often it is to be observed.")
            .maybe("timeframe", Type.TIMEFRAME, "When it is followed.")
            .many("responsibilities", Type.object(PartyShapes.RESPONSIBILITY), "Who answers for it.")
            .many("references", Type.object(PartyShapes.REFERENCE), "What it refers to.")
            .done();

    public static final Shape<MetricLink> METRIC_LINK = Shape.of(
                    "metric-link", MetricLink.class, new MetricLinkAccess(), "That something is measured by a metric")
            .one("metric", Type.reference(Metric.class), "The metric.")
            .orElse("weight", Type.DECIMAL, Decimal.ONE, "How much it counts beside others, 1 unless said otherwise.")
            .being(Constraint.NOT_NEGATIVE)
            .keyedBy("metric")
            .done();

    private MetricShapes() {}
}
