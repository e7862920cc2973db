package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** A signature under a pact. It is for one party. */
@Value.Immutable
@ModelStyle
@KnownBy({"party", "signatory"})
public interface Signature extends Extensible, WithSignature {

    /** The party signed for. */
    @RefersTo(Actor.class)
    ElementId getParty();

    /** The person who signed, by name as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getSignatory();

    /** The title under which the person signed, such as president. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getTitle();

    /** The date of signing. */
    Optional<Timeframe> getDate();

    /** The place of signing. */
    Optional<@Valid Place> getPlace();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Signature> shape() {
        return SignatureShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a signature; the party is required. */
    final class Builder extends ImmutableSignature.Builder implements SignatureSteps {

        Builder() {
            SignatureSteps.setDefaults(this);
        }
    }
}
