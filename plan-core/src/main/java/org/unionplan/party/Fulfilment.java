package org.unionplan.party;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * That a duty was done on a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Fulfilment extends Extensible, WithFulfilment {

    /** When it was done. */
    Timeframe getDate();

    /** Who did it. */
    Optional<ElementId> getBearer();

    /** Where that is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSource();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a fulfilment; the date is required. */
    final class Builder extends ImmutableFulfilment.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder date(String date) {
            return date(Timeframe.parse(date));
        }

        public Builder bearer(String bearer) {
            return bearer(ElementId.of(bearer));
        }

        public Builder source(String source) {
            return source(Text.of(source));
        }
    }
}
