package org.unionplan.pact;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.shape.describe.Token;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Text;

/**
 * Something that happened to a pact on a day.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"kind", "date", "party"})
public interface PactEvent extends Extensible, WithPactEvent {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** The kind of event. */
    Kind getKind();

    /** The date; an imprecise one is some day within it. */
    Timeframe getDate();

    /** The party it concerns. */
    @RefersTo(Actor.class)
    Optional<ElementId> getParty();

    /** The actor who did it, such as the party that suspended another. */
    @RefersTo(Actor.class)
    Optional<ElementId> getBy();

    /** The body that decided it. */
    @RefersTo(Actor.class)
    Optional<ElementId> getBody();

    /** The actor that took the party's place, for a succession. */
    @RefersTo(Actor.class)
    Optional<ElementId> getSuccessor();

    /** The name of the event, for one that occurred. */
    @Token
    Optional<ElementId> getEvent();

    /** The provisions or earlier events it concerns; an accession with provisions binds to those alone. */
    @RefersTo
    List<ElementId> getRefersTo();

    /**
     * The first day of the new state, for joining and leaving alike. Without it, what begins does so with the date of the
     * event, and what ends ends with that day.
     */
    Optional<Timeframe> getEffective();

    /** The last day of the suspension or of the renewed term; two dots, "..", for good. */
    Optional<Timeframe> getUntil();

    /** True if a failed ratification is final. */
    Optional<Boolean> getLast();

    /** The other pact, where this one is superseded. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getDocument();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<PactEvent> shape() {
        return PactEventShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an event; kind and date are required. */
    final class Builder extends ImmutablePactEvent.Builder implements PactEventSteps {

        Builder() {
            PactEventSteps.setDefaults(this);
        }
    }

    /** Kinds of events in the life of a pact. */
    enum Kind implements Keyword {
        /** A party signed. */
        SIGNED,
        /** A party ratified. */
        RATIFIED,
        /** A party failed to ratify, for good if "last" is true. */
        RATIFICATION_FAILED,
        /** A party joined. */
        ACCEDED,
        /** The pact, or one party's part in it, was suspended. */
        SUSPENDED,
        /** The pact, or one party's part in it, was resumed. */
        RESUMED,
        /** A party gave notice that it is leaving. */
        WITHDRAWAL_NOTICE,
        /** The pact was renewed, by default for the length that it states. */
        RENEWED,
        /** Notice was given that the pact is not to be renewed. */
        NON_RENEWAL_NOTICE,
        /** The pact was changed. */
        AMENDED,
        /** Another actor replaced a party. */
        PARTY_SUCCEEDED,
        /** A named event occurred. */
        OCCURRED,
        /** The pact was terminated before the end of its term. */
        TERMINATED,
        /** Another pact replaced it. */
        SUPERSEDED
    }
}
