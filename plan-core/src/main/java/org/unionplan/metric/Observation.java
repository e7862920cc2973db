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
 * What a metric was seen to be. It is for a day or a period, and may give the reason why there is no figure.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"asOf", "dimensions", "source", "recordedAt"})
public interface Observation extends Extensible, WithObservation {

    /** The day, or the period that it sums up. */
    Timeframe getAsOf();

    /** The figure. */
    Optional<@Valid Quantity> getValue();

    /** What was seen, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    /** Why there is no figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getMissing();

    /** Which part it is about. None by default, which is the whole. */
    @DefaultsTo("NONE")
    Dimensions getDimensions();

    /** Whether the figure is an estimate. */
    Optional<Boolean> getEstimated();

    /** Where it is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSource();

    /** When it was put on record; of two for the same, the later counts. */
    Optional<LocalDate> getRecordedAt();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Observation> shape() {
        return ObservationShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an observation; the date or period is required. */
    final class Builder extends ImmutableObservation.Builder implements ObservationSteps {

        Builder() {
            ObservationSteps.setDefaults(this);
        }
    }

    /** Why an observation does not count on a day. */
    enum Omission implements Keyword {
        /** Its period has not begun by that day. */
        LATER,
        /** Its period is not over by that day. */
        NOT_OVER,
        /** Nothing says on which day its period is over. */
        UNDATED,
        /** It was not on record yet. */
        NOT_KNOWN_YET,
        /** It has no figure. */
        MISSING,
        /** The same source corrected it. */
        CORRECTED,
        /** Another source that was recorded later has another figure for the same period. */
        OTHER_SOURCE,
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
        /** It is in another currency than the metric. */
        OTHER_CURRENCY
    }
}
