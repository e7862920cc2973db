package org.unionplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * What someone owes to others. It is owed once or repeatedly: a report, a review, a meeting.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"kind", "bearers"})
public interface Duty extends Extensible, WithDuty {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** What is owed. */
    @WordsOf(Kind.class)
    Term getKind();

    /** Who owes it. */
    @RefersTo(Actor.class)
    List<ElementId> getBearers();

    /** Whether every elected post owes it. */
    Optional<Boolean> getEveryElectedPost();

    /** What it consists of. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getWhat();

    /** To whom it is owed, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getAudience();

    /** To whom it is owed. */
    @RefersTo(Actor.class)
    List<ElementId> getRecipients();

    /** How often. */
    Optional<Recurrence> getRecurrence();

    /** Within which time. */
    Optional<Timeframe> getTimeframe();

    /** When it was done. */
    List<@Valid Fulfilment> getFulfilments();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Duty> shape() {
        return DutyShape.SHAPE;
    }

    /** Returns those who owe it: the bearers by name first, then every elected post among the actors if all owe it. */
    default Set<ElementId> bearersAmong(List<Actor> actors) {
        Objects.requireNonNull(actors, "actors");

        Set<ElementId> bearers = new LinkedHashSet<>(getBearers());
        if (getEveryElectedPost().orElse(false)) {
            actors.stream().filter(Actor::isElectedPost).map(Actor::getId).forEach(bearers::add);
        }
        return bearers;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a duty; the kind is required. */
    final class Builder extends ImmutableDuty.Builder implements DutySteps {

        Builder() {
            DutySteps.setDefaults(this);
        }
    }

    /** What an actor may owe. */
    final class Kind {

        /** An account of what was done. */
        public static final Term REPORT = Term.of("report");

        /** A look at whether it still holds. */
        public static final Term REVIEW = Term.of("review");

        /** A meeting called and held. */
        public static final Term MEETING = Term.of("meeting");

        /** A work plan laid out beforehand. */
        public static final Term PLAN = Term.of("plan");

        /** News of how things stand. */
        public static final Term UPDATE = Term.of("update");

        /** What was decided, in short. */
        public static final Term SUMMARY = Term.of("summary");

        /** All of these words. */
        public static final Vocabulary VOCABULARY =
                Vocabulary.of("kind of duty", REPORT, REVIEW, MEETING, PLAN, UPDATE, SUMMARY);

        private Kind() {}
    }

    /** That a duty was done. It is recorded for a day. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"date", "bearer"})
    interface Fulfilment extends Extensible, WithFulfilment {

        /** When it was done. */
        Timeframe getDate();

        /** Who did it. */
        @RefersTo(Actor.class)
        Optional<ElementId> getBearer();

        /** Where that is on record. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

        /** Returns the description of this type: its properties in document order. */
        static Shape<Fulfilment> shape() {
            return FulfilmentShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a fulfilment; the date is required. */
        final class Builder extends ImmutableFulfilment.Builder implements FulfilmentSteps {

            Builder() {
                FulfilmentSteps.setDefaults(this);
            }
        }
    }
}
