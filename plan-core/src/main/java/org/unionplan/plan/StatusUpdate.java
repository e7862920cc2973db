package org.unionplan.plan;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** The status of an element on a day. */
@Value.Immutable
@ModelStyle
@KnownBy({"date", "source"})
public interface StatusUpdate extends Extensible, WithStatusUpdate {

    /** The day as of which the element had the status. */
    Timeframe getDate();

    /** The status of the element. */
    @WordsOf(Status.class)
    Term getStatus();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** The source of the status. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

    /** Returns the description of this type: its properties in document order. */
    static Shape<StatusUpdate> shape() {
        return StatusUpdateShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a status update; date and status are required. */
    final class Builder extends ImmutableStatusUpdate.Builder implements StatusUpdateSteps {

        Builder() {
            StatusUpdateSteps.setDefaults(this);
        }
    }

    /** Statuses of an element. */
    final class Status {

        /** It was proposed and is not agreed. */
        public static final Term PROPOSED = Term.of("proposed");

        /** It is agreed but has not begun. */
        public static final Term PLANNED = Term.of("planned");

        /** It is under way. */
        public static final Term IN_PROGRESS = Term.of("in-progress");

        /** It is under way but late. */
        public static final Term DELAYED = Term.of("delayed");

        /** Work on it is suspended. */
        public static final Term ON_HOLD = Term.of("on-hold");

        /** It is done. */
        public static final Term COMPLETED = Term.of("completed");

        /** It will not be done. */
        public static final Term CANCELLED = Term.of("cancelled");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "status of an element", PROPOSED, PLANNED, IN_PROGRESS, DELAYED, ON_HOLD, COMPLETED, CANCELLED);

        private Status() {}
    }
}
