package org.unionplan.plan;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;

/** Something a plan sets out to achieve. */
@Value.Immutable
@ModelStyle
public sealed interface Priority extends PlanElement, WithPriority permits ImmutablePriority {

    /** The actions that implement it. */
    List<@Valid Action> getActions();

    @Override
    default List<PlanElement> getChildren() {
        return List.copyOf(getActions());
    }

    /** Returns the description of this type: its properties in document order. */
    static Shape<Priority> shape() {
        return PriorityShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a priority; id and name are required. */
    final class Builder extends ImmutablePriority.Builder implements PrioritySteps {

        Builder() {
            PrioritySteps.setDefaults(this);
        }
    }
}
