package org.unionplan.value;

import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;
import org.unionplan.shape.describe.ModelStyle;

/** An amount of money. It is an exact decimal with a currency. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public interface Money extends Extensible, WithMoney {

    /** How much. */
    Decimal getAmount();

    /** The currency's code of ISO 4217. Three capital letters, such as {@code CAD}. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{text.blank}")
    @Pattern(regexp = "[A-Z]{3}", message = "{money.currency.form}")
    String getCurrency();

    static Money of(Decimal amount, String currency) {
        return builder().amount(amount).currency(currency).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an amount; both members are required. */
    final class Builder extends ImmutableMoney.Builder implements MoneySteps {

        Builder() {
            MoneySteps.setDefaults(this);
        }
    }
}
