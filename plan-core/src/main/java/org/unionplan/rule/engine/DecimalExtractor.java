package org.unionplan.rule.engine;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;
import org.unionplan.value.Decimal;

/** Lets the standard constraints on numbers judge a {@link Decimal}. */
@UnwrapByDefault
public final class DecimalExtractor implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Decimal> {

    /** For the service loader. */
    public DecimalExtractor() {}

    @Override
    public void extractValues(Decimal decimal, ValueReceiver receiver) {
        receiver.value(null, decimal.toBigDecimal());
    }
}
