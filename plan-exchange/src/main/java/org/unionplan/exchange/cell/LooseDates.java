package org.unionplan.exchange.cell;

import java.util.Objects;
import java.util.Optional;
import org.unionplan.exchange.DateOrder;
import org.unionplan.time.Timeframe;

/** Dates in the words of texts and lists, English and French: "June 2027", "31 mars 2027", "Q4 2027", "2027-03". */
public final class LooseDates {

    private static final int LONGEST = 100;

    private LooseDates() {}

    /**
     * Reads a date or period.
     *
     * @param order the order of day, month and year where all of it are numbers
     * @return the date; absent if the words are no date, or could be more than one
     */
    public static Optional<Timeframe> read(String words, DateOrder order) {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(order, "order");

        String bare = words.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        WrittenDate read = WrittenDate.read(bare, order);
        return read.date()
                .filter(date -> read.doubt().isEmpty())
                .filter(date -> date.getNotation().isPresent()
                        && date.getAsWritten()
                                .filter(written -> !written.equals(bare))
                                .isEmpty());
    }
}
