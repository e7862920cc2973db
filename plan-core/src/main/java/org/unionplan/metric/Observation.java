package org.unionplan.metric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * What a metric was seen to be on a day or over a period, or why that is not known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Observation extends Extensible, WithObservation {

    /** The day, or the period that it sums up. */
    Timeframe getAsOf();

    /** The figure. */
    Optional<@Valid Quantity> getValue();

    /** What was seen, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getText();

    /** Why there is no figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getMissing();

    /** Which part it is about, none (the whole) unless said otherwise. */
    Dimensions getDimensions();

    /** Whether the figure is an estimate. */
    Optional<Boolean> getEstimated();

    /** Where it is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSource();

    /** When it was put on record; of two for the same, the later counts. */
    Optional<LocalDate> getRecordedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an observation; the date or period is required. */
    final class Builder extends ImmutableObservation.Builder {

        Builder() {
            dimensions(Dimensions.NONE);
            unknownMembers(Members.NONE);
        }

        public Builder asOf(String asOf) {
            return asOf(Timeframe.parse(asOf));
        }

        public Builder value(long value) {
            return value(Quantity.of(value));
        }

        public Builder text(String text) {
            return text(Text.of(text));
        }

        public Builder missing(String missing) {
            return missing(Text.of(missing));
        }

        public Builder source(String source) {
            return source(Text.of(source));
        }
    }
}
