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

/** A direction or function a plan rests on. It is at the top of the strategy tree. */
@Value.Immutable
@ModelStyle
public sealed interface Cornerstone extends PlanElement, WithCornerstone permits ImmutableCornerstone {

    /** The heading over the pillars, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getPillarsHeading();

    /** The pillars that support it. */
    List<@Valid Pillar> getPillars();

    /** The heading over the priorities, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getPrioritiesHeading();

    /** The priorities directly under it. */
    List<@Valid Priority> getPriorities();

    /** The heading over the actions, as published. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getActionsHeading();

    /** The actions directly under it. */
    List<@Valid Action> getActions();

    @Override
    default List<PlanElement> getChildren() {
        if (getPillars().isEmpty() && getActions().isEmpty()) {
            return List.copyOf(getPriorities());
        }
        List<PlanElement> children = new ArrayList<>(getPillars());
        children.addAll(getPriorities());
        children.addAll(getActions());
        return List.copyOf(children);
    }

    @Override
    default Optional<Text> getHeadingOver(Level level) {
        Objects.requireNonNull(level, "level");

        return switch (level) {
            case PILLAR -> getPillarsHeading();
            case PRIORITY -> getPrioritiesHeading();
            case ACTION -> getActionsHeading();
            default -> Optional.empty();
        };
    }

    /** Returns the description of this type: its properties in document order. */
    static Shape<Cornerstone> shape() {
        return CornerstoneShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a cornerstone; id and name are required. */
    final class Builder extends ImmutableCornerstone.Builder implements CornerstoneSteps {

        Builder() {
            CornerstoneSteps.setDefaults(this);
        }
    }
}
