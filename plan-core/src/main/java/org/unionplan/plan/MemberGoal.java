package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.CountsPeople;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Something members said they want. It is in their own words. */
@Value.Immutable
@ModelStyle
public interface MemberGoal extends Extensible, WithMemberGoal {

    /** The identifier, unique in the document. */
    ElementId getId();

    /** The text of the goal. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    Text getText();

    /** The number of members who support it. */
    @CountsPeople
    Optional<@Valid Quantity> getSupport();

    /** The source of the goal. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getSource();

    /** The group of members. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getConstituency();

    /** Returns the description of this type: its properties in document order. */
    static Shape<MemberGoal> shape() {
        return MemberGoalShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a member goal; id and text are required. */
    final class Builder extends ImmutableMemberGoal.Builder implements MemberGoalSteps {

        Builder() {
            MemberGoalSteps.setDefaults(this);
        }
    }
}
