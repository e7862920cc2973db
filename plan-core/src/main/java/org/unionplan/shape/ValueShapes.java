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
                    "timeframe",
                    Timeframe.class,
                    Timeframe::builder,
                    Timeframe.Builder::build,
                    "When something holds or happens")
            .maybe(
                    "notation",
                    Type.STRING,
                    Timeframe::getNotation,
                    Timeframe.Builder::notation,
                    "The date, interval or duration in EDTF.")
            .asShorthand()
            .maybe(
                    "asWritten",
                    Type.STRING,
                    Timeframe::getAsWritten,
                    Timeframe.Builder::asWritten,
                    "The words of the source.")
            .unknown(Timeframe.Builder::unknownMembers);

    public static final Shape<Recurrence> RECURRENCE = Shape.of(
                    "recurrence",
                    Recurrence.class,
                    Recurrence::builder,
                    Recurrence.Builder::build,
                    "How often something is repeated")
            .maybe(
                    "notation",
                    Type.STRING,
                    Recurrence::getNotation,
                    Recurrence.Builder::notation,
                    "The repetition in the notation of this format.")
            .asShorthand()
            .maybe(
                    "asWritten",
                    Type.STRING,
                    Recurrence::getAsWritten,
                    Recurrence.Builder::asWritten,
                    "The words of the source.")
            .unknown(Recurrence.Builder::unknownMembers);

    public static final Shape<Quantity> QUANTITY = Shape.of(
                    "quantity",
                    Quantity.class,
                    Quantity::builder,
                    Quantity.Builder::build,
                    "A figure as a source states it")
            .one("value", Type.DECIMAL, Quantity::getValue, Quantity.Builder::value, "The figure itself.")
            .asShorthand()
            .orElse(
                    "qualifier",
                    Type.keyword(Qualifier.class),
                    Qualifier.EXACT,
                    Quantity::getQualifier,
                    Quantity.Builder::qualifier,
                    "How exactly the source states it.")
            .maybe("unit", Type.TEXT, Quantity::getUnit, Quantity.Builder::unit, "What one is measured in.")
            .maybe("of", Type.TEXT, Quantity::getOf, Quantity.Builder::of, "Whom or what it counts.")
            .maybe(
                    "asWritten",
                    Type.STRING,
                    Quantity::getAsWritten,
                    Quantity.Builder::asWritten,
                    "The source's own words for the figure.")
            .unknown(Quantity.Builder::unknownMembers);

    public static final Shape<Money> MONEY = Shape.of(
                    "money", Money.class, Money::builder, Money.Builder::build, "An amount of money")
            .one("amount", Type.DECIMAL, Money::getAmount, Money.Builder::amount, "How much.")
            .one(
                    "currency",
                    Type.STRING,
                    Money::getCurrency,
                    Money.Builder::currency,
                    "The currency's code of ISO 4217.")
            .being(Constraint.CURRENCY)
            .unknown(Money.Builder::unknownMembers);

    public static final Shape<ExternalId> EXTERNAL_ID = Shape.of(
                    "external-id",
                    ExternalId.class,
                    ExternalId::builder,
                    ExternalId.Builder::build,
                    "How another system calls the same thing")
            .one("system", Type.STRING, ExternalId::getSystem, ExternalId.Builder::system, "Whose identifier it is.")
            .one("id", Type.STRING, ExternalId::getId, ExternalId.Builder::id, "The identifier in that system.")
            .unknown(ExternalId.Builder::unknownMembers);

    private ValueShapes() {}
}
