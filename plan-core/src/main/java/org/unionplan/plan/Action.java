package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Text;

/** Something that is to be done. */
@Value.Immutable
@ModelStyle
public sealed interface Action extends PlanElement, WithAction permits ImmutableAction {

    /** The heading over the actions, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getActionsHeading();

    /** The actions that are part of it. */
    List<@Valid Action> getActions();

    @Override
    default List<PlanElement> getChildren() {
        return List.copyOf(getActions());
    }

    @Override
    default Optional<Text> getHeadingOver(Level level) {
        Objects.requireNonNull(level, "level");

        return level == Level.ACTION ? getActionsHeading() : Optional.empty();
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
