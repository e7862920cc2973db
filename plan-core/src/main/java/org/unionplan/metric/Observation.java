package org.unionplan.metric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * An observed value of a metric, for a day or a period, or the reason why there is none. An observation without a date
 * that can be placed in the calendar is kept and shown, but does not count.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"asOf", "dimensions", "source", "recordedAt"})
public interface Observation extends Extensible, WithObservation {

    /** The day, or the period that it sums up. */
    Optional<Timeframe> getAsOf();

    /** The figure. Where it is absent, numerator and denominator give it. */
    Optional<@Valid Quantity> getValue();

    /** The number of those counted: 57 in "57 of 120 locals". */
    Optional<@Valid Quantity> getNumerator();

    /** The number of all: 120 in "57 of 120 locals". */
    Optional<@Valid Quantity> getDenominator();

    /** The observation in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getText();

    /** The reason why there is no figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getMissing();

    /** The part it is about. None by default, which is the whole. */
    @DefaultsTo("NONE")
    Dimensions getDimensions();

    /** True if the figure is an estimate. */
    Optional<Boolean> getEstimated();

    /** The source of the figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

    /** The day it was recorded; of two figures for the same thing the later one counts. */
    Optional<LocalDate> getRecordedAt();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Observation> shape() {
        return ObservationShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an observation; nothing is required, though one without a date does not count. */
    final class Builder extends ImmutableObservation.Builder implements ObservationSteps {

        Builder() {
            ObservationSteps.setDefaults(this);
        }
    }

    /** The reason why an observation does not count on a day. */
    enum Omission implements Keyword {
        /** Its period has not begun by that day. */
        LATER,
        /** Its period is not over by that day. */
        NOT_OVER,
        /** It has no date, or none that can be placed in the calendar. */
        UNDATED,
        /** It was not on record yet. */
        NOT_KNOWN_YET,
        /** It has no figure. */
        MISSING,
        /** The same source corrected it. */
        CORRECTED,
        /** Another source that was recorded later has another figure for the same period. */
        OTHER_SOURCE,
        /** Another source that was entered after it has another figure for the same period. */
        ENTERED_BEFORE,
        /** A later figure counts. */
        EARLIER,
        /** It is from before the baseline, which is the later news. */
        BEFORE_BASELINE,
        /** Its period lies within another one, whose figure counts already. */
        WITHIN_ANOTHER,
        /** It is about a part, which is never taken for the whole. */
        PART,
        /** It is about a part, and another part has no figure for that period. */
        PARTS_WANTING,
        /** It is in another unit or currency than the metric. */
        OTHER_UNIT,
        /** It is a percentage, and percentages do not add up. */
        PERCENTAGE
    }
}
