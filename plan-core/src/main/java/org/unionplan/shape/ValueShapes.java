package org.unionplan.shape;

import org.unionplan.value.ExternalId;
import org.unionplan.value.Money;
import org.unionplan.value.Qualifier;
import org.unionplan.value.Quantity;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Timeframe;

/** The shapes of values that have members. */
public final class ValueShapes {

    public static final Shape<Timeframe> TIMEFRAME = Shape.of(
                    "timeframe", Timeframe.class, new TimeframeAccess(), "When something holds or happens")
            .maybe("notation", Type.STRING, "The date, interval or duration in EDTF.")
            .asShorthand()
            .maybe("asWritten", Type.STRING, "The words of the source.")
            .done();

    public static final Shape<Recurrence> RECURRENCE = Shape.of(
                    "recurrence", Recurrence.class, new RecurrenceAccess(), "How often something is repeated")
            .maybe("notation", Type.STRING, "The repetition in the notation of this format.")
            .asShorthand()
            .maybe("asWritten", Type.STRING, "The words of the source.")
            .done();

    public static final Shape<Quantity> QUANTITY = Shape.of(
                    "quantity", Quantity.class, new QuantityAccess(), "A figure as a source states it")
            .one("value", Type.DECIMAL, "The figure itself.")
            .asShorthand()
            .orElse("qualifier", Type.keyword(Qualifier.class), Qualifier.EXACT, "How exactly the source states it.")
            .maybe("unit", Type.TEXT, "What one is measured in.")
            .maybe("of", Type.TEXT, "Whom or what it counts.")
            .maybe("asWritten", Type.STRING, "The source's own words for the figure.")
            .done();

    public static final Shape<Money> MONEY = Shape.of("money", Money.class, new MoneyAccess(), "An amount of money")
            .one("amount", Type.DECIMAL, "How much.")
            .one("currency", Type.STRING, "The currency's code of ISO 4217.")
            .being(Constraint.CURRENCY)
            .done();

    public static final Shape<ExternalId> EXTERNAL_ID = Shape.of(
                    "external-id", ExternalId.class, new ExternalIdAccess(), "How another system calls the same thing")
            .one("system", Type.STRING, "Whose identifier it is.")
            .one("id", Type.STRING, "The identifier in that system.")
            .keyedBy("system")
            .done();

    private ValueShapes() {}
}
