package org.unionplan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.KnownBy;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.shape.describe.RefersTo;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * What a plan spends on something. It may be money, a share or staff time, and more or less than before.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
@KnownBy({"purpose", "period"})
public interface Allocation extends Extensible, WithAllocation {

    /** The identifier, unique in the document. */
    Optional<ElementId> getId();

    /** What it is for. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getPurpose();

    /** When it is spent. */
    Optional<Timeframe> getPeriod();

    /** How much money. */
    Optional<@Valid Money> getAmount();

    /** Which share of the whole, in percent. */
    Optional<
                    @DecimalMin(value = "0", message = "{number.percent}")
                    @DecimalMax(value = "100", message = "{number.percent}") Decimal>
            getShare();

    /** How much staff time. */
    Optional<@Valid Quantity> getStaffTime();

    /** Whether it is more or less than before. */
    Optional<Trend> getChange();

    /** Which elements it serves. */
    @RefersTo(PlanElement.class)
    List<ElementId> getServes();

    /** Which goals of members it serves. */
    @RefersTo(MemberGoal.class)
    List<ElementId> getGoals();

    /** What else is said of it. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}") Text> getNote();

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

    /** How an allocation differs from before. */
    enum Trend implements Keyword {
        /** More than before. */
        INCREASE,
        /** Less than before. */
        DECREASE
    }
}
