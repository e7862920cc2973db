package org.unionplan.plan;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/**
 * How far an element had come on a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface StatusUpdate extends Extensible, WithStatusUpdate {

    /** The day. */
    Timeframe getDate();

    /** How far it had come. */
    Term getStatus();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

    /** Where that is on record. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getSource();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a status update; date and status are required. */
    final class Builder extends ImmutableStatusUpdate.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }

        public Builder date(String date) {
            return date(Timeframe.parse(date));
        }

        public Builder status(String statu) {
            return status(Term.of(statu));
        }

        public Builder note(String note) {
            return note(Text.of(note));
        }

        public Builder source(String source) {
            return source(Text.of(source));
        }
    }
}
