package org.unionplan.office;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell with the type that a workbook has for it.
 *
 * @param text its text
 * @param number the number, if it is one
 * @param date the day, if it is one
 */
record TypedCell(
        String text, @Nullable BigDecimal number, @Nullable LocalDate date) {

    /** Up to fifteen digits, which a workbook keeps, without zeros that it would drop. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{0,6}[1-9])?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    /** Returns the cell of a table; only columns of numbers have numbers, and texts that look like days are days. */
    static TypedCell of(List<List<String>> rows, int row, int column, Set<String> numbers) {
        String text = rows.get(row).get(column);
        if (row == 0) {
            return new TypedCell(text, null, null);
        }
        String heading = column < rows.get(0).size() ? rows.get(0).get(column) : "";
        boolean number = numbers.contains(heading) && NUMBER.matcher(text).matches() && text.length() <= 16;
        return new TypedCell(text, number ? new BigDecimal(text) : null, day(text));
    }

    private static @Nullable LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) ? null : day;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the number, the day or the text. */
    Object value() {
        if (date != null) {
            return date;
        }
        return number != null ? number : text;
    }
}
