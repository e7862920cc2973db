package org.unionplan.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Vocabulary;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.WordsOf;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * Someone who acts. One type for an organization, a local, a body, an elected post, a team, a network, a bargaining
 * table, an employer or a coalition.
 */
@Value.Immutable
@ModelStyle
public interface Actor extends Extensible, WithActor {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The name as published. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getName();

    /** Other names of the actor. */
    List<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getAliases();

    /** The short form of its name. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getAcronym();

    /** The kind of actor. */
    @WordsOf(Kind.class)
    Optional<Term> getKind();

    /** Relations to other actors. */
    List<@Valid ActorRelation> getRelations();

    /** The holders of the post, if it is one. */
    List<@Valid Holder> getHolders();

    /** True if it is filled by election. */
    Optional<Boolean> getElected();

    /** The number of people it stands for. */
    @CountsPeople
    Optional<@Valid Quantity> getRepresented();

    /** The dated figures of its people: members, delegates, staff. */
    List<@Valid HeadCount> getHeadCounts();

    /** The places where it is based or active. */
    List<@Valid Place> getPlaces();

    /** A description of the actor. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSummary();

    /** Identifiers in other systems. */
    List<@Valid ExternalId> getExternalIds();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Actor> shape() {
        return ActorShape.SHAPE;
    }

    /** Returns true for a post filled by election: as stated, or else by its kind. */
    default boolean isElectedPost() {
        return getElected()
                .orElseGet(() -> getKind().filter(Kind.ELECTED_POST::equals).isPresent());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an actor; id and name are required. */
    final class Builder extends ImmutableActor.Builder implements ActorSteps {

        Builder() {
            ActorSteps.setDefaults(this);
        }
    }

    /** Kinds of actors. */
    final class Kind {

        /** A union, association or federation. */
        public static final Term ORGANIZATION = Term.of("organization");

        /** A local, branch or chapter of a union. */
        public static final Term LOCAL = Term.of("local");

        /** A board, executive, committee or council. */
        public static final Term BODY = Term.of("body");

        /** A post filled by election, such as president. */
        public static final Term ELECTED_POST = Term.of("elected-post");

        /** People who share a task. */
        public static final Term TEAM = Term.of("team");

        /** People or teams linked across places. */
        public static final Term NETWORK = Term.of("network");

        /** Organizations or locals that bargain at one table. */
        public static final Term BARGAINING_TABLE = Term.of("bargaining-table");

        /** An employer or an association of employers. */
        public static final Term EMPLOYER = Term.of("employer");

        /** Organizations that act together, or the people they represent. */
        public static final Term COALITION = Term.of("coalition");

        /** All of these words. */
        public static final Vocabulary VOCABULARY = Vocabulary.of(
                "kind of actor",
                ORGANIZATION,
                LOCAL,
                BODY,
                ELECTED_POST,
                TEAM,
                NETWORK,
                BARGAINING_TABLE,
                EMPLOYER,
                COALITION);

        private Kind() {}
    }

    /** A figure of the people of an actor. It counts members, delegates, staff or others on a day. */
    @Value.Immutable
    @ModelStyle
    @KnownBy({"of", "asOf"})
    interface HeadCount extends Extensible, WithHeadCount {

        /** The people counted, such as members or retirees. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getOf();

        /** The number of them. */
        @Valid
        @CountsPeople
        Quantity getQuantity();

        /** The day or period of the count. */
        Optional<Timeframe> getAsOf();

        /** The place where it is on record. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

        /** Returns the description of this type: its properties in document order. */
        static Shape<HeadCount> shape() {
            return HeadCountShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a head count; the quantity is required. */
        final class Builder extends ImmutableHeadCount.Builder implements HeadCountSteps {

            Builder() {
                HeadCountSteps.setDefaults(this);
            }
        }
    }

    /** A person who holds a post, by name as published. */
    @Value.Immutable
    @ModelStyle
    @KnownBy("name")
    interface Holder extends Extensible, WithHolder {

        /** The name as published. */
        @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
        String getName();

        /** The period in which the person held the post. */
        Optional<Timeframe> getWhen();

        /** Further remarks. */
        Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

        /** Returns the description of this type: its properties in document order. */
        static Shape<Holder> shape() {
            return HolderShape.SHAPE;
        }

        static Builder builder() {
            return new Builder();
        }

        /** Builds a holder; the name is required. */
        final class Builder extends ImmutableHolder.Builder implements HolderSteps {

            Builder() {
                HolderSteps.setDefaults(this);
            }
        }
    }
}
