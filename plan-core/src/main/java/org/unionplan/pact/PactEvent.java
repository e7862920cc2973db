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
 * Something that happened to a pact. It has a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"kind", "date", "party"})
public interface PactEvent extends Extensible, WithPactEvent {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** What happened. */
    Kind getKind();

    /** When; an imprecise date is some day within it. */
    Timeframe getDate();

    /** Which party it is about. */
    @RefersTo(Actor.class)
    Optional<ElementId> getParty();

    /** Who took the party's place, for a succession. */
    @RefersTo(Actor.class)
    Optional<ElementId> getSuccessor();

    /** The name of the event, for one that occurred. */
    @Token
    Optional<ElementId> getEvent();

    /** The provisions or earlier events it is about. */
    @RefersTo
    List<ElementId> getRefersTo();

    /** When it takes effect, where that is another day. */
    Optional<Timeframe> getEffective();

    /** Whether it is final, for a failed ratification. */
    Optional<Boolean> getLast();

    /** The other pact, where this one is superseded. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") String> getDocument();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

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

    /** What may happen to a pact after it is drawn up. */
    enum Kind implements Keyword {
        /** A party signed. */
        SIGNED,
        /** A party ratified. */
        RATIFIED,
        /** A party's ratification failed, finally or not. */
        RATIFICATION_FAILED,
        /** A party joined. */
        ACCEDED,
        /** The pact, or one party's part in it, was suspended. */
        SUSPENDED,
        /** The pact, or one party's part in it, was resumed. */
        RESUMED,
        /** A party gave notice that it leaves. */
        WITHDRAWAL_NOTICE,
        /** The pact was renewed. */
        RENEWED,
        /** Notice was given that the pact is not to be renewed. */
        NON_RENEWAL_NOTICE,
        /** The pact was changed. */
        AMENDED,
        /** Another actor took a party's place. */
        PARTY_SUCCEEDED,
        /** A named event came to pass. */
        OCCURRED,
        /** The pact was ended. */
        TERMINATED,
        /** Another pact took its place. */
        SUPERSEDED
    }
}
