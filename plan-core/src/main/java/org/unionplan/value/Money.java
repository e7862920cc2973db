package org.unionplan.value;

import jakarta.validation.constraints.Pattern;
import org.immutables.value.Value;

/** An amount of money: an exact decimal and the ISO 4217 code of its currency. Immutable and thread-safe. */
@Value.Immutable
@ModelStyle
public interface Money extends Extensible, WithMoney {

    Decimal getAmount();

    /** The three capital letters of ISO 4217, such as {@code CAD}. */
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
    final class Builder extends ImmutableMoney.Builder {

        Builder() {
            unknownMembers(Members.NONE);
        }
    }
}
