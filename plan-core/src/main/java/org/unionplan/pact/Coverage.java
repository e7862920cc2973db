package org.unionplan.pact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** A number of people covered by the pact or represented by a party, as of a day. */
@Value.Immutable
@ModelStyle
@KnownBy({"party", "asOf"})
public interface Coverage extends Extensible, WithCoverage {

    /** The number covered. */
    @Valid
    @CountsPeople
    Quantity getQuantity();

    /** The day or period of the number. */
    Optional<Timeframe> getAsOf();

    /** The party they belong to; the pact as a whole if none is named. */
    @RefersTo(Actor.class)
    @NoneMeansAll
    Optional<ElementId> getParty();

    /** The source of the figure. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Coverage> shape() {
        return CoverageShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a coverage; the quantity is required. */
    final class Builder extends ImmutableCoverage.Builder implements CoverageSteps {

        Builder() {
            CoverageSteps.setDefaults(this);
        }
    }
}
