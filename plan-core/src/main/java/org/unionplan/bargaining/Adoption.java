package org.unionplan.bargaining;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.NoneMeansAll;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** The adoption of demands of a framework by a union, a local or a bargaining table. */
@Value.Immutable
@ModelStyle
@KnownBy("adopter")
public interface Adoption extends Extensible, WithAdoption {

    /** The actor or agreement that adopts the framework. */
    @RefersTo({Actor.class, CollectiveAgreement.class})
    ElementId getAdopter();

    /** The adopted demands; all if none is named. */
    @RefersTo(Demand.class)
    @NoneMeansAll
    List<ElementId> getDemands();

    /** The date of adoption. */
    Optional<Timeframe> getDate();

    /** The adopter's own figures. */
    List<@Valid DemandFigure> getFigures();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Adoption> shape() {
        return AdoptionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an adoption; the adopter is required. */
    final class Builder extends ImmutableAdoption.Builder implements AdoptionSteps {

        Builder() {
            AdoptionSteps.setDefaults(this);
        }
    }
}
