package org.unionplan.pact;

import jakarta.validation.constraints.Pattern;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.shape.Shape;
import org.unionplan.shape.describe.ModelStyle;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Extensible;
import org.unionplan.value.Text;

/** The terms on which a party may leave a pact. */
@Value.Immutable
@ModelStyle
public interface Withdrawal extends Extensible, WithWithdrawal {

    /** True if a party may leave at all. */
    Optional<Boolean> getPermitted();

    /** The time from notice to the day on which it takes effect. */
    Optional<Period> getNotice();

    /** The earliest day that may be the last of a party that leaves. */
    Optional<Timeframe> getEarliest();

    /** The condition, in words. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") Text> getCondition();

    /** Returns the description of this type: its properties in document order. */
    static Shape<Withdrawal> shape() {
        return WithdrawalShape.SHAPE;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the clause; nothing is required. */
    final class Builder extends ImmutableWithdrawal.Builder implements WithdrawalSteps {

        Builder() {
            WithdrawalSteps.setDefaults(this);
        }
    }
}
