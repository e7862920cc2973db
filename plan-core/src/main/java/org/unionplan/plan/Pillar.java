package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.Text;

/** A support of a cornerstone, with its priorities and actions. */
@Value.Immutable
@ModelStyle
public sealed interface Pillar extends PlanElement, WithPillar permits ImmutablePillar {

    /** The heading over the priorities, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getPrioritiesHeading();

    /** The priorities under it. */
    List<@Valid Priority> getPriorities();

    /** The heading over the actions, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getActionsHeading();

    /** The actions directly under it. */
    List<@Valid Action> getActions();

    @Override
    default List<PlanElement> getChildren() {
        if (getActions().isEmpty()) {
            return List.copyOf(getPriorities());
        }
        List<PlanElement> children = new ArrayList<>(getPriorities());
        children.addAll(getActions());
        return List.copyOf(children);
    }

    @Override
    default Optional<Text> getHeadingOver(Level level) {
        Objects.requireNonNull(level, "level");

        return switch (level) {
            case PRIORITY -> getPrioritiesHeading();
            case ACTION -> getActionsHeading();
            default -> Optional.empty();
        };
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
