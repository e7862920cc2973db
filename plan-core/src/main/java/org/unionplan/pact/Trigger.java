package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.Token;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;

/**
 * What must come to pass. A pact enters into force by one, or ends.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"kind", "event", "date", "count"})
public interface Trigger extends Extensible, WithTrigger {

    /** What it waits for. */
    Kind getKind();

    /** How many parties, for a count. */
    Optional<@Positive(message = "{number.positive}") Integer> getCount();

    /** Which day, for a date. */
    Optional<Timeframe> getDate();

    /** The name of the event, for an event. */
    @Token
    Optional<ElementId> getEvent();

    /** What must come to pass, for all or any of several. */
    List<@Valid Trigger> getConditions();

    /** Every party has consented. */
    static Trigger allConsented() {
        return builder().kind(Kind.ALL_CONSENTED).build();
    }

    /** That many parties have consented. */
    static Trigger count(int parties) {
        return builder().kind(Kind.COUNT).count(parties).build();
    }

    /** That day has come. */
    static Trigger date(Timeframe date) {
        return builder().kind(Kind.DATE).date(date).build();
    }

    /** The event of that name has occurred. */
    static Trigger event(String name) {
        return builder().kind(Kind.EVENT).event(name).build();
    }

    /** Each of those has come to pass. */
    static Trigger allOf(Trigger... conditions) {
        return builder().kind(Kind.ALL_OF).addConditions(conditions).build();
    }

    /** One of those has come to pass. */
    static Trigger anyOf(Trigger... conditions) {
        return builder().kind(Kind.ANY_OF).addConditions(conditions).build();
    }

    /** Returns the description of this type: its properties in document order. */
    static Shape<Trigger> shape() {
        return TriggerShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a trigger; the kind is required. */
    final class Builder extends ImmutableTrigger.Builder implements TriggerSteps {

        Builder() {
            TriggerSteps.setDefaults(this);
        }
    }

    /** What may bring a pact into force or to an end. */
    enum Kind implements Keyword {
        /** Every party has consented. */
        ALL_CONSENTED,
        /** So many parties have consented. */
        COUNT,
        /** A day has come. */
        DATE,
        /** A named event has occurred. */
        EVENT,
        /** Several things have come to pass. */
        ALL_OF,
        /** One of several things has come to pass. */
        ANY_OF
    }
}
