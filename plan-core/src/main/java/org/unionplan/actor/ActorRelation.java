package org.unionplan.actor;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/** A relation of an actor to another: a local of a union, a post in an executive. */
@Value.Immutable
@ModelStyle
@KnownBy({"relation", "actor"})
public interface ActorRelation extends Extensible, WithActorRelation {

    /** The relation of this actor to the other. */
    @WordsOf(Kind.class)
    Term getRelation();

    /** The other actor. */
    @RefersTo(Actor.class)
    ElementId getActor();

    /** The seats that this actor has in the other. */
    @CountsPeople
    Optional<@Valid Quantity> getSeats();

    /** The time of the relation. */
    Optional<Timeframe> getWhen();

    /** Returns the description of this type: its properties in document order. */
    static Shape<ActorRelation> shape() {
        return ActorRelationShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a relation; role and actor are required. */
    final class Builder extends ImmutableActorRelation.Builder implements ActorRelationSteps {

        Builder() {
            ActorRelationSteps.setDefaults(this);
        }
    }

    /** Relations between actors. */
    final class Kind {

        /** It is a part of the other. */
        public static final Term PART_OF = Term.of("part-of");

        /** It is a local of the other. */
        public static final Term LOCAL_OF = Term.of("local-of");

        /** It is affiliated with the other. */
        public static final Term AFFILIATE_OF = Term.of("affiliate-of");

        /** It is a body of the other. */
        public static final Term BODY_OF = Term.of("body-of");

        /** It is a post in the other. */
        public static final Term POST_IN = Term.of("post-in");

        /** It is a member of the other. */
        public static final Term MEMBER_OF = Term.of("member-of");

        /** Its people are employed by the other. */
        public static final Term EMPLOYED_BY = Term.of("employed-by");

        /** It replaced the other. */
        public static final Term SUCCEEDS = Term.of("succeeds");

        /** It belongs to the other in a way that is not stated. */
        public static final Term BELONGS_TO = Term.of("belongs-to");

        /** It is the other under another name or identifier. */
        public static final Term SAME_AS = Term.of("same-as");

        /** Statements about the other do not include it. */
        public static final Term EXCEPTION_TO = Term.of("exception-to");

        /** It represents the other. */
        public static final Term REPRESENTS = Term.of("represents");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "relation between actors",
                PART_OF,
                LOCAL_OF,
                AFFILIATE_OF,
                BODY_OF,
                POST_IN,
                MEMBER_OF,
                EMPLOYED_BY,
                SUCCEEDS,
                BELONGS_TO,
                SAME_AS,
                EXCEPTION_TO,
                REPRESENTS);

        private Kind() {}
    }
}
