package org.unionplan.shape;

import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

/**
 * The shapes of values that have members. Values come before shapes, so that their types cannot have a method that
 * returns one.
 */
public final class ValueShapes {

    /** Written by hand: a timeframe is a class of its own, whose notation is parsed, not an interface of accessors. */
    public static final Shape<Timeframe> TIMEFRAME = Shape.of(
                    "timeframe", Timeframe.class, new TimeframeAccess(), "When something holds or happens")
            .maybe("notation", Type.STRING, "The date, interval or duration in EDTF.")
            .asShorthand()
            .maybe("asWritten", Type.STRING, "The words of the source.")
            .done();

    /** Written by hand like {@link #TIMEFRAME}. */
    public static final Shape<Recurrence> RECURRENCE = Shape.of(
                    "recurrence", Recurrence.class, new RecurrenceAccess(), "How often something is repeated")
            .maybe("notation", Type.STRING, "The repetition in the notation of this format.")
            .asShorthand()
            .maybe("asWritten", Type.STRING, "The words of the source.")
            .done();

    public static final Shape<Quantity> QUANTITY = QuantityShape.SHAPE;

    public static final Shape<Money> MONEY = MoneyShape.SHAPE;

    public static final Shape<ExternalId> EXTERNAL_ID = ExternalIdShape.SHAPE;

    private ValueShapes() {}
}
