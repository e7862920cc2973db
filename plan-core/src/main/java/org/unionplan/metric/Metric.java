package org.unionplan.metric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Reference;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Something that is measured to show the progress of a plan. */
@Value.Immutable
@ModelStyle
public interface Metric extends Extensible, WithMetric {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The number as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getNumber();

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getName();

    /** The definition of what is measured, and how. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getDefinition();

    /** The unit of its figures: persons, hours, CAD. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getUnit();

    /** The whole that a percentage or rate is of, in words: "members of the bargaining unit". */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getOf();

    /** The metric that counts the whole that a percentage or rate is of. */
    @RefersTo(Metric.class)
    Optional<ElementId> getOfMetric();

    /** The kind of its figures. Absent if the source does not say; they are then reckoned as plain numbers. */
    Optional<Scale> getScale();

    /** The direction that counts as progress. Absent if the source does not say; the metric is then only tracked. */
    Optional<Direction> getDirection();

    /** The step of the chain from resources to effects that it measures. */
    @WordsOf(Stage.class)
    Optional<Term> getStage();

    /** The least value within bounds, included. */
    Optional<Decimal> getLowerBound();

    /** The greatest value within bounds, included. */
    Optional<Decimal> getUpperBound();

    /** The way in which its observations give one value. The latest counts by default. */
    @DefaultsTo("LATEST")
    Accumulation getAccumulation();

    /** True if the figures of the parts add up to the whole. */
    Optional<Boolean> getPartsAddUp();

    /** The value at the start. */
    Optional<@Valid Baseline> getBaseline();

    /** The values of parts at the start, each with the dimensions of its part. */
    List<@Valid Baseline> getPartBaselines();

    /** The values to reach, interim targets first. */
    List<@Valid Target> getTargets();

    /** The observed values, each for a day or a period. */
    List<@Valid Observation> getObservations();

    /** The figures of others to compare with. */
    List<@Valid Benchmark> getBenchmarks();

    /** The recurrence with which it is to be observed; a figure is stale when a newer one is due. */
    Optional<Recurrence> getCadence();

    /** The period in which it is followed. */
    Optional<Timeframe> getTimeframe();

    /** The actors responsible for it. */
    List<@Valid Responsibility> getResponsibilities();

    /** References to other documents and things. */
    List<@Valid Reference> getReferences();

    /** Returns true if the source says that its figures are of that kind. */
    default boolean hasScale(Scale scale) {
        Objects.requireNonNull(scale, "scale");

        return getScale().isPresent() && getScale().get() == scale;
    }

    /** Returns true if the source says that it is to move in that direction. */
    default boolean hasDirection(Direction direction) {
        Objects.requireNonNull(direction, "direction");

        return getDirection().isPresent() && getDirection().get() == direction;
    }

    /**
     * Returns the unit of its figures: the unit of the metric, "%" for a percentage, or else the first unit that goes with a
     * figure: that of the baseline, a target, or the earliest observation.
     */
    default Optional<Text> findUnit() {
        return MetricUnit.find(this);
    }

    /** Returns true if its figures are percentages, by their scale or, where that is not stated, by their unit. */
    default boolean isPercentage() {
        return hasScale(Scale.PERCENT)
                || (getScale().isEmpty()
                        && getUnit().isPresent()
                        && MetricUnit.isPercent(getUnit().get()));
    }

    /** Returns the condition that a figure is not stated in a unit or currency other than {@link #findUnit()}. */
    default Predicate<Quantity> inUnit() {
        return MetricUnit.of(this);
    }

    /**
     * Returns the figure of one of its observations: the stated one, or else its numerator over its denominator, times 100
     * for a percentage. Absent if there is neither, or the denominator is not above zero.
     */
    default Optional<Quantity> findFigure(Observation observation) {
        Objects.requireNonNull(observation, "observation");

        if (observation.getValue().isPresent()) {
            return Optional.of(observation.getValue().get());
        }
        Optional<ObservedRatio> ratio = ObservedRatio.of(this, observation);
        return ratio.isPresent() ? ratio.get().toQuantity() : Optional.empty();
    }

    /**
     * Returns the baseline of a part, or of the whole for no dimensions. A baseline of the whole is never taken for that of
     * a part. Of several for one part the first counts.
     */
    default Optional<Baseline> findBaseline(Dimensions part) {
        Objects.requireNonNull(part, "part");

        if (getBaseline().isPresent() && getBaseline().get().getDimensions().equals(part)) {
            return Optional.of(getBaseline().get());
        }
        for (Baseline baseline : getPartBaselines()) {
            if (baseline.getDimensions().equals(part)) {
                return Optional.of(baseline);
            }
        }
        return Optional.empty();
    }

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

    /** The way in which the observations of a metric give one value. */
    enum Accumulation implements Keyword {
        /** The value is the latest observation. */
        LATEST,
        /** The value is the sum of the observations; percentages are never summed. */
        SUM
    }
    /** The kind of a metric's figures. */
    enum Scale implements Keyword {
        /** Any number. */
        NUMBER,
        /** A percentage; differences are in percentage points. */
        PERCENT,
        /** An amount of money; the unit is the currency's ISO 4217 code. */
        MONEY,
        /** Yes or no: 1 for done, 0 for not done. */
        BINARY,
        /** Words without a figure. */
        QUALITATIVE
    }
    /** The direction that counts as progress. */
    enum Direction implements Keyword {
        /** A greater value is better. */
        INCREASE,
        /** A smaller value is better. */
        DECREASE,
        /** The value is to stay within the bounds, which are included. */
        MAINTAIN,
        /** Neither direction is better; the metric is only tracked. */
        NONE
    }

    /** The step of the chain from resources to effects that a metric measures. */
    final class Stage {

        /** The resources used: money, hours, people. */
        public static final Term INPUT = Term.of("input");

        /** The work done with them: meetings held, calls made. */
        public static final Term ACTIVITY = Term.of("activity");

        /** The direct product of the work: members trained, agreements signed. */
        public static final Term OUTPUT = Term.of("output");

        /** The change it brings about: membership, wages, injuries. */
        public static final Term OUTCOME = Term.of("outcome");

        /** The lasting effect on people and society. */
        public static final Term IMPACT = Term.of("impact");

        /** All of these words. */
        public static final Vocabulary VOCABULARY =
                Vocabulary.of("stage of a metric", INPUT, ACTIVITY, OUTPUT, OUTCOME, IMPACT);

        private Stage() {}
    }

    /** A figure of others to compare with: "18.2% in the whole province, 2019". It is no target. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"name", "asOf"})
    interface Benchmark extends Extensible, WithBenchmark {

        /** The name of the figure: "national average". */
        @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
        Text getName();

        /** The figure. */
        @Valid
        Quantity getValue();

        /** The day or period of the figure. */
        Optional<Timeframe> getAsOf();

        /** The part of the metric to compare with. None by default, which is the whole. */
        @DefaultsTo("NONE")
        Dimensions getDimensions();

        /** The source of the figure. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

        /** Returns the description of this type: its properties in document order. */
        static Shape<Benchmark> shape() {
            return BenchmarkShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a benchmark; name and value are required. */
        final class Builder extends ImmutableBenchmark.Builder implements BenchmarkSteps {

            Builder() {
                BenchmarkSteps.setDefaults(this);
            }
        }
    }
}
