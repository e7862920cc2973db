package org.unionplan.plan;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;

/** A support of a cornerstone, with its priorities. */
@Value.Immutable
@ModelStyle
public sealed interface Pillar extends PlanElement, WithPillar permits ImmutablePillar {

    /** The priorities under it. */
    List<@Valid Priority> getPriorities();

    @Override
    default List<PlanElement> getChildren() {
        return List.copyOf(getPriorities());
    }

    /** Returns the description of this type: its properties in document order. */
    static Shape<Pillar> shape() {
        return PillarShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a pillar; id and name are required. */
    final class Builder extends ImmutablePillar.Builder implements PillarSteps {

        Builder() {
            PillarSteps.setDefaults(this);
        }
    }
}
