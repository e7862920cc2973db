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

/** An obligation to others, once or repeatedly: a report, a review, a meeting. */
@Value.Immutable
@ModelStyle
@KnownBy({"kind", "bearers"})
public interface Duty extends Extensible, WithDuty {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** The kind of duty. */
    @WordsOf(Kind.class)
    Term getKind();

    /** The actors that owe it. */
    @RefersTo(Actor.class)
    List<ElementId> getBearers();

    /** True if every elected post owes it. */
    Optional<Boolean> getEveryElectedPost();

    /** A description of the duty. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getWhat();

    /** The people to whom it is owed, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getAudience();

    /** The actors to whom it is owed. */
    @RefersTo(Actor.class)
    List<ElementId> getRecipients();

    /** The recurrence of the duty. */
    Optional<Recurrence> getRecurrence();

    /** The period in which it recurs, or by whose last day a duty without a recurrence is due. */
    Optional<Timeframe> getTimeframe();

    /** The records of fulfilment. */
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

    /** Kinds of duties. */
    final class Kind {

        /** To report on what was done. */
        public static final Term REPORT = Term.of("report");

        /** To review whether the document or element needs a change. */
        public static final Term REVIEW = Term.of("review");

        /** To call and hold a meeting. */
        public static final Term MEETING = Term.of("meeting");

        /** To present a work plan in advance. */
        public static final Term PLAN = Term.of("plan");

        /** To report on the current state. */
        public static final Term UPDATE = Term.of("update");

        /** To publish a summary of decisions. */
        public static final Term SUMMARY = Term.of("summary");

        /** All of these words. */
        public static final Vocabulary VOCABULARY =
                Vocabulary.of("kind of duty", REPORT, REVIEW, MEETING, PLAN, UPDATE, SUMMARY);

        private Kind() {}
    }

    /** A record that a duty was done, on a day. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"date", "bearer"})
    interface Fulfilment extends Extensible, WithFulfilment {

        /** The date of fulfilment. */
        Timeframe getDate();

        /** The actor that fulfilled it. */
        @RefersTo(Actor.class)
        Optional<ElementId> getBearer();

        /** The source of the record. */
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
