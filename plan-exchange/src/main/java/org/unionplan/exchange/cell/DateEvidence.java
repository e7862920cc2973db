package org.unionplan.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.exchange.DateOrder;

/** The orders of day, month and year that fit all dates of a column. Not thread-safe. */
public final class DateEvidence {

    static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,2})([/.\\-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?:[T ].*)?");

    private static final Set<DateOrder> STATED =
            EnumSet.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST, DateOrder.YEAR_FIRST);

    private static final int PIVOT = 70;

    private final Set<DateOrder> possible = EnumSet.copyOf(STATED);
    private boolean any;
    private long line;
    private String proof = "";

    /** Takes note of a cell of the column. */
    public void add(String cell, long at) {
        if (cell.length() < 6 || cell.charAt(0) < '0' || cell.charAt(0) > '9') {
            return;
        }
        char second = cell.charAt(1);
        boolean separated = "/.-".indexOf(second) >= 0 || "/.-".indexOf(cell.charAt(2)) >= 0;
        Matcher numbers = NUMBERS.matcher(cell);
        if (!separated || !numbers.matches()) {
            return;
        }
        Set<DateOrder> fits = EnumSet.noneOf(DateOrder.class);
        for (DateOrder order : STATED) {
            if (day(numbers, order) != null) {
                fits.add(order);
            }
        }
        if (!fits.isEmpty()) {
            any = true;
            int before = possible.size();
            possible.retainAll(fits);
            if (possible.size() == 1 && before > 1) {
                proof = cell;
                line = at;
            }
        }
    }

    /** Returns the only order that fits all dates; unknown if several fit, or none. */
    public DateOrder order() {
        return any && possible.size() == 1 ? possible.iterator().next() : DateOrder.UNKNOWN;
    }

    /** Returns the date after which only one order was left. */
    String proof() {
        return proof;
    }

    /** Returns the line of that date. */
    long line() {
        return line;
    }

    /** Returns the day that matched numbers mean in an order; null if no calendar has it. */
    static @org.jspecify.annotations.Nullable LocalDate day(Matcher numbers, DateOrder order) {
        int one = Integer.parseInt(numbers.group(1));
        int two = Integer.parseInt(numbers.group(3));
        int three = Integer.parseInt(numbers.group(4));
        boolean isShort = numbers.group(4).length() == 2;
        try {
            return switch (order) {
                case DAY_FIRST -> LocalDate.of(isShort ? century(three) : three, two, one);
                case MONTH_FIRST -> LocalDate.of(isShort ? century(three) : three, one, two);
                case YEAR_FIRST -> isShort ? LocalDate.of(century(one), two, three) : null;
                case UNKNOWN -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the year from 1970 to 2069 with those two last digits. */
    static int century(int year) {
        return year < PIVOT ? 2000 + year : 1900 + year;
    }
}
