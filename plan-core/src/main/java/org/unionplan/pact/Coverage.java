package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * How many people a pact or a party stands for, as of a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Coverage extends Extensible, WithCoverage {

    /** How many. */
    @Valid
    Quantity getQuantity();

    /** As of when. */
    Optional<Timeframe> getAsOf();

    /** Which party stands for them; the pact as a whole if none is named. */
    Optional<ElementId> getParty();

    /** Where that is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSource();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a coverage; the quantity is required. */
    final class Builder extends ImmutableCoverage.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder quantity(long quantity) {
            return quantity(Quantity.of(quantity));
        }

        public Builder asOf(String asOf) {
            return asOf(Timeframe.parse(asOf));
        }

        public Builder party(String party) {
            return party(ElementId.of(party));
        }

        public Builder source(String source) {
            return source(Text.of(source));
        }
    }
}
