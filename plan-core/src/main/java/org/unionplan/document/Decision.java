package org.unionplan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * A decision of a body about a document or something in it: adoption, endorsement or its refusal, a ratification vote,
 * including failed ones.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"body", "date", "level"})
public interface Decision extends Extensible, WithDecision {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** The body that decided. */
    @RefersTo(Actor.class)
    Optional<ElementId> getBody();

    /** The meeting at which it was made. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getMeeting();

    /** The date; an imprecise one is some day within it. */
    Optional<Timeframe> getDate();

    /** The outcome of the decision. */
    @WordsOf(Outcome.class)
    Term getOutcome();

    /** The degree of agreement, in words of the source. */
    @WordsOf(Grade.class)
    Optional<Term> getGrade();

    /** The level, such as a local or a convention. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getLevel();

    /** The figures of the vote. */
    Optional<@Valid Vote> getVote();

    /** The subjects; none named means the whole document. */
    @RefersTo
    @NoneMeansAll
    List<ElementId> getSubjects();

    /** The other documents it is about, and what else it refers to. */
    List<@Valid Reference> getReferences();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Decision> shape() {
        return DecisionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision; the outcome is required. */
    final class Builder extends ImmutableDecision.Builder implements DecisionSteps {

        Builder() {
            DecisionSteps.setDefaults(this);
        }
    }

    /** The outcomes of a decision. */
    final class Outcome {

        /** The body adopted it as its own. */
        public static final Term ADOPTED = Term.of("adopted");

        /** The body rejected it. */
        public static final Term REJECTED = Term.of("rejected");

        /** The body supports it. */
        public static final Term ENDORSED = Term.of("endorsed");

        /** The body declined to support it. */
        public static final Term NOT_ENDORSED = Term.of("not-endorsed");

        /** The people or parties to be bound approved it. */
        public static final Term RATIFIED = Term.of("ratified");

        /** The people or parties to be bound did not approve it. */
        public static final Term RATIFICATION_FAILED = Term.of("ratification-failed");

        /** The body amended it. */
        public static final Term AMENDED = Term.of("amended");

        /** The body postponed its decision. */
        public static final Term DEFERRED = Term.of("deferred");

        /** The body referred it to another body. */
        public static final Term REFERRED = Term.of("referred");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "outcome of a decision",
                ADOPTED,
                REJECTED,
                ENDORSED,
                NOT_ENDORSED,
                RATIFIED,
                RATIFICATION_FAILED,
                AMENDED,
                DEFERRED,
                REFERRED);

        private Outcome() {}
    }

    /** The degrees of agreement on a decision. */
    final class Grade {

        /** No one was against. */
        public static final Term UNANIMOUS = Term.of("unanimous");

        /** Almost no one was against. */
        public static final Term NEARLY_UNANIMOUS = Term.of("nearly-unanimous");

        /** No one objected, and no vote was taken. */
        public static final Term CONSENSUS = Term.of("consensus");

        /** Far more than half were in favour. */
        public static final Term LARGE_MAJORITY = Term.of("large-majority");

        /** More than half were in favour. */
        public static final Term MAJORITY = Term.of("majority");

        /** All of these words. */
        public static final Vocabulary VOCABULARY =
                Vocabulary.of("degree of agreement", UNANIMOUS, NEARLY_UNANIMOUS, CONSENSUS, LARGE_MAJORITY, MAJORITY);

        private Grade() {}
    }

    /** The figures of a vote. */
    @Value.Immutable
    @ModelStyle
    interface Vote extends Extensible, WithVote {

        /** The votes in favour. */
        @CountsPeople
        Optional<@Valid Quantity> getInFavour();

        /** The votes against. */
        @CountsPeople
        Optional<@Valid Quantity> getAgainst();

        /** The abstentions. */
        @CountsPeople
        Optional<@Valid Quantity> getAbstained();

        /** The people who were eligible to vote. */
        @CountsPeople
        Optional<@Valid Quantity> getEligible();

        /** The share in favour, in percent of the votes cast. */
        Optional<@Valid Quantity> getShareInFavour();

        /** The share in favour that was required, in percent of the votes cast. */
        Optional<
                        @DecimalMin(value = "0", message = "{org.unionplan.number.percent}")
                        @DecimalMax(value = "100", message = "{org.unionplan.number.percent}") Decimal>
                getThreshold();

        /** Returns the description of this type: its properties in document order. */
        static Shape<Vote> shape() {
            return VoteShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a vote; nothing is required. */
        final class Builder extends ImmutableVote.Builder implements VoteSteps {

            Builder() {
                VoteSteps.setDefaults(this);
            }
        }
    }
}
