package org.unionplan.pact;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** An actor that is to be bound by a pact. */
@Value.Immutable
@ModelStyle
@KnownBy("actor")
public interface Party extends Extensible, WithParty {

    /** The actor that is the party. */
    @RefersTo(Actor.class)
    ElementId getActor();

    /** The name it signed under, where that is another. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNameAsSigned();

    /** True if its affiliates are bound with it. */
    Optional<Boolean> getBindsAffiliates();

    /** The date of its consent, if no signature or event has one. */
    Optional<Timeframe> getConsentDate();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Party> shape() {
        return PartyShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a party; the actor is required. */
    final class Builder extends ImmutableParty.Builder implements PartySteps {

        Builder() {
            PartySteps.setDefaults(this);
        }
    }
}
