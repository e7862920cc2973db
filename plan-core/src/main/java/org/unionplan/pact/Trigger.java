package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
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
import org.unionplan.value.Text;

/**
 * A condition that brings a pact into force, ends it, or from which a provision binds.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"kind", "event", "date", "count"})
public interface Trigger extends Extensible, WithTrigger {

    /** The kind of condition. */
    Kind getKind();

    /** The number of parties that must consent, for the kind "count". */
    Optional<@Positive(message = "{org.unionplan.number.positive}") Integer> getCount();

    /** The day on which the condition is met, for the kind "date". */
    Optional<Timeframe> getDate();

    /** The name of the event that meets the condition, for the kind "event". */
    @Token
    Optional<ElementId> getEvent();

    /** The event in the words of the source. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getWords();

    /** The conditions combined, for the kinds "all-of" and "any-of". */
    List<@Valid Trigger> getConditions();

    /** Every party has consented. */
    static Trigger allConsented() {
        return builder().kind(Kind.ALL_CONSENTED).build();
    }

    /** The consent of that number of parties. */
    static Trigger count(int parties) {
        return builder().kind(Kind.COUNT).count(parties).build();
    }

    /** The arrival of that day. */
    static Trigger date(Timeframe date) {
        Objects.requireNonNull(date, "date");

        return builder().kind(Kind.DATE).date(date).build();
    }

    /** The event of that name has occurred. */
    static Trigger event(String name) {
        Objects.requireNonNull(name, "name");

        return builder().kind(Kind.EVENT).event(name).build();
    }

    /** All of those are met. */
    static Trigger allOf(Trigger... conditions) {
        Objects.requireNonNull(conditions, "conditions");

        return builder().kind(Kind.ALL_OF).addConditions(conditions).build();
    }

    /** One of those is met. */
    static Trigger anyOf(Trigger... conditions) {
        Objects.requireNonNull(conditions, "conditions");

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

    /** Kinds of conditions. */
    enum Kind implements Keyword {
        /** Every party has consented. */
        ALL_CONSENTED,
        /** A stated number of parties have consented. */
        COUNT,
        /** A stated day has been reached. */
        DATE,
        /** A named event has occurred. */
        EVENT,
        /** All of several conditions are met. */
        ALL_OF,
        /** One of several conditions is met. */
        ANY_OF
    }
}
