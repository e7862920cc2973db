package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** An allocation of money, a share of it, or staff time to a purpose; also an increase or a cut. */
@Value.Immutable
@ModelStyle
@KnownBy({"purpose", "period"})
public interface Allocation extends Extensible, WithAllocation {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** The purpose of the money or time. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getPurpose();

    /** The period in which it is spent. */
    Optional<Timeframe> getPeriod();

    /** The amount of money. */
    Optional<@Valid Money> getAmount();

    /** The share of all resources, in percent from 0 to 100. */
    Optional<@Valid Quantity> getShare();

    /** The staff time with its unit, such as hours. */
    Optional<@Valid Quantity> getStaffTime();

    /** The direction of change, if the figures are a change from before. */
    Optional<Trend> getChange();

    /** The elements it serves. */
    @RefersTo(PlanElement.class)
    List<ElementId> getServes();

    /** The goals of members it serves. */
    @RefersTo(MemberGoal.class)
    List<ElementId> getGoals();

    /** Further remarks. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getNote();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Allocation> shape() {
        return AllocationShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an allocation; nothing is required, though one without a purpose says little. */
    final class Builder extends ImmutableAllocation.Builder implements AllocationSteps {

        Builder() {
            AllocationSteps.setDefaults(this);
        }
    }

    /** The direction in which an allocation changes. */
    enum Trend implements Keyword {
        /** The figures are an increase from before. */
        INCREASE,
        /** The figures are a decrease from before. */
        DECREASE
    }
}
