package org.unionplan.plan;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;

/** Something that is to be done. */
@Value.Immutable
@ModelStyle
public sealed interface Action extends PlanElement, WithAction permits ImmutableAction {

    /** The actions that are part of it. */
    List<@Valid Action> getActions();

    @Override
    default List<PlanElement> getChildren() {
        return List.copyOf(getActions());
    }

    /** Returns the description of this type: its properties in document order. */
    static Shape<Action> shape() {
        return ActionShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an action; id and name are required. */
    final class Builder extends ImmutableAction.Builder implements ActionSteps {

        Builder() {
            ActionSteps.setDefaults(this);
        }
    }
}
