package org.unionplan.exchange.sheet;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.NumberMarks;

/**
 * The order of dates, the decimal mark and the encoding of tables of plans and figures. What is not stated is read by the
 * evidence of the whole column; what that leaves open is kept as written, with a finding. Immutable and thread-safe.
 */
public final class TableReading {

    private static final TableReading STANDARD =
            new TableReading(DateOrder.UNKNOWN, NumberMarks.UNKNOWN, Optional.empty());

    private final DateOrder dates;
    private final NumberMarks numbers;
    private final Optional<Charset> encoding;

    private TableReading(DateOrder dates, NumberMarks numbers, Optional<Charset> encoding) {
        this.dates = dates;
        this.numbers = numbers;
        this.encoding = encoding;
    }

    /** Returns the reading that assumes nothing. */
    public static TableReading standard() {
        return STANDARD;
    }

    /** Returns the same with that order of day and month. */
    public TableReading withDates(DateOrder order) {
        return new TableReading(Objects.requireNonNull(order, "order"), numbers, encoding);
    }

    /** Returns the same with that decimal mark. */
    public TableReading withNumbers(NumberMarks marks) {
        return new TableReading(dates, Objects.requireNonNull(marks, "marks"), encoding);
    }

    /** Returns the same, reading the bytes of CSV in that encoding whatever they look like. */
    public TableReading withEncoding(Charset charset) {
        return new TableReading(dates, numbers, Optional.of(charset));
    }

    DateOrder dates() {
        return dates;
    }

    NumberMarks numbers() {
        return numbers;
    }

    Optional<Charset> encoding() {
        return encoding;
    }
}
