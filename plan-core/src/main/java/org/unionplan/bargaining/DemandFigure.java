package org.unionplan.bargaining;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;

/**
 * What an adopter has under a demand. It may also be what the adopter asks for.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy("demand")
public interface DemandFigure extends Extensible, WithDemandFigure {

    /** The demand. */
    @RefersTo(Demand.class)
    ElementId getDemand();

    /** The adopter's own figure. */
    @Valid
    Quantity getValue();

    /** As of when. */
    Optional<Timeframe> getAsOf();

    /** Returns the description of this type: its properties in document order. */
    static Shape<DemandFigure> shape() {
        return DemandFigureShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a figure; demand and value are required. */
    final class Builder extends ImmutableDemandFigure.Builder implements DemandFigureSteps {

        Builder() {
            DemandFigureSteps.setDefaults(this);
        }
    }
}
