package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.Token;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ModelStyle;
import org.unionplan.value.Timeframe;

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
    TriggerKind getKind();

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
        return builder().kind(TriggerKind.ALL_CONSENTED).build();
    }

    /** That many parties have consented. */
    static Trigger count(int parties) {
        return builder().kind(TriggerKind.COUNT).count(parties).build();
    }

    /** That day has come. */
    static Trigger date(Timeframe date) {
        return builder().kind(TriggerKind.DATE).date(date).build();
    }

    /** The event of that name has occurred. */
    static Trigger event(String name) {
        return builder().kind(TriggerKind.EVENT).event(name).build();
    }

    /** Each of those has come to pass. */
    static Trigger allOf(Trigger... conditions) {
        return builder().kind(TriggerKind.ALL_OF).addConditions(conditions).build();
    }

    /** One of those has come to pass. */
    static Trigger anyOf(Trigger... conditions) {
        return builder().kind(TriggerKind.ANY_OF).addConditions(conditions).build();
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
}
