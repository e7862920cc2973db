package org.unionplan.metric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Reference;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Text;

/**
 * Something that is measured. Its figures show the progress of a plan.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Metric extends Extensible, WithMetric {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getNumber();

    /** What it is called. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    Text getName();

    /** What exactly is measured, and how. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getDefinition();

    /** What one is measured in. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getUnit();

    /** What its figures are. Plain numbers by default. */
    @DefaultsTo("NUMBER")
    Scale getScale();

    /** Which way it is meant to move. {@link Metric.Direction#NONE} by default. */
    @DefaultsTo("NONE")
    Direction getDirection();

    /** The least value within bounds, included. */
    Optional<Decimal> getLowerBound();

    /** The greatest value within bounds, included. */
    Optional<Decimal> getUpperBound();

    /** How its observations come to one value. The latest counts by default. */
    @DefaultsTo("LATEST")
    Accumulation getAccumulation();

    /** Whether the figures of the parts add up to the whole. */
    Optional<Boolean> getPartsAddUp();

    /** Where it stood at the start. */
    Optional<@Valid Baseline> getBaseline();

    /** What it is to reach, interim targets first. */
    List<@Valid Target> getTargets();

    /** What it was seen to be. */
    List<@Valid Observation> getObservations();

    /** How often it is to be observed. */
    Optional<Recurrence> getCadence();

    /** When it is followed. */
    Optional<Timeframe> getTimeframe();

    /** Who answers for it. */
    List<@Valid Responsibility> getResponsibilities();

    /** What it refers to. */
    List<@Valid Reference> getReferences();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Metric> shape() {
        return MetricShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a metric; id and name are required. */
    final class Builder extends ImmutableMetric.Builder implements MetricSteps {

        Builder() {
            MetricSteps.setDefaults(this);
        }
    }

    /** How the observations of a metric come to one value. */
    enum Accumulation implements Keyword {
        /** The latest one counts. */
        LATEST,
        /** They add up. */
        SUM
    }
    /** What the figures of a metric are. */
    enum Scale implements Keyword {
        /** Any number. */
        NUMBER,
        /** Percent; differences are in percentage points. */
        PERCENT,
        /** Money; the unit is the currency's ISO 4217 code. */
        MONEY,
        /** Done, 1, or not done, 0. */
        BINARY,
        /** Words. */
        QUALITATIVE
    }
    /** Which way a metric is meant to move. */
    enum Direction implements Keyword {
        /** More is better. */
        INCREASE,
        /** Less is better. */
        DECREASE,
        /** It is meant to stay within bounds. */
        MAINTAIN,
        /** It is tracked; nothing says which way is better. */
        NONE
    }
}
