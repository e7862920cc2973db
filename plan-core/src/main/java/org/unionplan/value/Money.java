package org.unionplan.value;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.unionplan.message.Message;
import org.unionplan.shape.describe.DefaultsTo;
import org.unionplan.shape.describe.ModelStyle;

/** An amount of money: a decimal with a currency, as exact as its source states it. */
@Value.Immutable
@ModelStyle
public interface Money extends Extensible, WithMoney {

    /** The amount in units of the currency: 0.5 is 50 cents. */
    Decimal getAmount();

    /** The currency's code of ISO 4217. Three capital letters, such as {@code CAD}. */
    @Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}")
    @Pattern(regexp = "[A-Z]{3}", message = "{org.unionplan.money.currency.form}")
    String getCurrency();

    /** The exactness of the amount: exact by default, or "more than", "about" and so on. */
    @DefaultsTo("EXACT")
    Quantity.Qualifier getQualifier();

    /** The source's own words for the amount. */
    Optional<@Pattern(regexp = Text.NOT_BLANK, message = "{org.unionplan.text.blank}") String> getAsWritten();

    /** Returns the numbers the amount may stand for. */
    default Quantity.Bounds getBounds() {
        return Quantity.Bounds.of(
                Quantity.builder().value(getAmount()).qualifier(getQualifier()).build());
    }

    /** Returns the source's own words for the amount, or else the amount with its qualifier and currency. */
    default Message toMessage() {
        return getAsWritten()
                .map(words -> Message.of("quantity.as-written").with("words", words))
                .orElseGet(() -> Message.of("quantity.with-unit")
                        .with("figure", getBounds().toMessage())
                        .with("unit", getCurrency()));
    }

    static Money of(Decimal amount, String currency) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");

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
