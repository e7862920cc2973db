package org.unionplan.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ValueFormatException;

/**
 * A date as lists write it, and what is doubtful about the reading.
 *
 * @param date what it says; absent if it cannot be read
 * @param doubt the code of what is to be said of it; empty if nothing
 * @param readings for an ambiguous date both readings; for one without a century the year taken
 */
record WrittenDate(Optional<Timeframe> date, String doubt, List<String> readings) {

    static final String AMBIGUOUS = "csv.date.ambiguous";
    static final String CENTURY = "csv.date.century";
    static final String TIME = "csv.date.time";
    static final String WORDS = "csv.date.words";
    static final String UNREADABLE = "csv.date.unreadable";

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("january", 1),
            Map.entry("janvier", 1),
            Map.entry("janv", 1),
            Map.entry("feb", 2),
            Map.entry("february", 2),
            Map.entry("fevrier", 2),
            Map.entry("fevr", 2),
            Map.entry("fev", 2),
            Map.entry("mar", 3),
            Map.entry("march", 3),
            Map.entry("mars", 3),
            Map.entry("apr", 4),
            Map.entry("april", 4),
            Map.entry("avril", 4),
            Map.entry("avr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("june", 6),
            Map.entry("juin", 6),
            Map.entry("jul", 7),
            Map.entry("july", 7),
            Map.entry("juillet", 7),
            Map.entry("juil", 7),
            Map.entry("aug", 8),
            Map.entry("august", 8),
            Map.entry("aout", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("september", 9),
            Map.entry("septembre", 9),
            Map.entry("oct", 10),
            Map.entry("october", 10),
            Map.entry("octobre", 10),
            Map.entry("nov", 11),
            Map.entry("november", 11),
            Map.entry("novembre", 11),
            Map.entry("dec", 12),
            Map.entry("december", 12),
            Map.entry("decembre", 12));

    /** A date, and after it the words of a source, as this library writes them. */
    private static final Pattern WITH_WORDS = Pattern.compile("(?s)([^(]*?) ?\\((.*)\\)");

    private static final Pattern TIMED =
            Pattern.compile("(.*\\d)[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?:AM|PM|am|pm))?Z?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?");
    private static final Pattern LOOSE_ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.\\-])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");

    /** On words without accents, commas and full stops. */
    private static final Pattern DAY_NAMED =
            Pattern.compile("(?:le )?(\\d{1,2})(?:st|nd|rd|th|er)?(?: of)? ([a-z]+) (\\d{4}|\\d{2})");

    private static final Pattern MONTH_NAMED = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("([a-z]+) (\\d{4})");

    private static final String THIS_CENTURY = "20";
    private static final int MONTHS_OF_YEAR = 12;

    private static WrittenDate sure(Timeframe date) {
        return new WrittenDate(Optional.of(date), "", List.of());
    }

    private static WrittenDate unreadable() {
        return new WrittenDate(Optional.empty(), UNREADABLE, List.of());
    }

    /** Reads a cell that is not blank. */
    static WrittenDate read(String cell, DateOrder order) {
        Optional<Timeframe> notation = notation(cell);
        if (notation.isPresent()) {
            return sure(notation.get());
        }
        Matcher worded = WITH_WORDS.matcher(cell);
        if (worded.matches() && !worded.group(2).isBlank()) {
            String words = worded.group(2);
            if (worded.group(1).isEmpty()) {
                return sure(Timeframe.ofWords(words));
            }
            Optional<Timeframe> before = notation(worded.group(1));
            if (before.isPresent()) {
                return sure(before.get().withAsWritten(words));
            }
        }
        Matcher timed = TIMED.matcher(cell);
        if (timed.matches()) {
            WrittenDate day = read(timed.group(1), order);
            return day.date.isPresent() && day.doubt.isEmpty()
                    ? new WrittenDate(day.date, TIME, List.of(day.date.get().toString()))
                    : day;
        }
        return numbers(cell, order).or(() -> named(cell)).orElseGet(() -> words(cell));
    }

    private static Optional<Timeframe> notation(String cell) {
        try {
            return Optional.of(Timeframe.parse(cell));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> numbers(String cell, DateOrder order) {
        for (Pattern pattern : List.of(YEAR_FIRST, LOOSE_ISO, COMPACT)) {
            Matcher matcher = pattern.matcher(cell);
            if (matcher.matches()) {
                return Optional.of(
                        matcher.group(3) == null
                                ? month(matcher.group(1), number(matcher.group(2)))
                                : day(matcher.group(1), number(matcher.group(2)), number(matcher.group(3))));
            }
        }
        Matcher month = MONTH_YEAR.matcher(cell);
        if (month.matches()) {
            return Optional.of(month(month.group(2), number(month.group(1))));
        }
        Matcher numbers = NUMBERS.matcher(cell);
        return numbers.matches()
                ? Optional.of(
                        ordered(number(numbers.group(1)), number(numbers.group(3)), numbers.group(4), order, cell))
                : Optional.empty();
    }

    /** Two numbers and a year, of which either number may be the day. */
    private static WrittenDate ordered(int one, int other, String year, DateOrder order, String cell) {
        WrittenDate dayFirst = day(year, other, one);
        WrittenDate monthFirst = day(year, one, other);
        if (dayFirst.date.isEmpty() && monthFirst.date.isEmpty()) {
            return unreadable();
        }
        if (dayFirst.date.isEmpty() || monthFirst.date.isEmpty() || dayFirst.date.equals(monthFirst.date)) {
            // Only one is a day of the calendar. If the order that was stated says otherwise, that is a mistake.
            WrittenDate only = dayFirst.date.isPresent() ? dayFirst : monthFirst;
            boolean against = (order == DateOrder.DAY_FIRST && dayFirst.date.isEmpty())
                    || (order == DateOrder.MONTH_FIRST && monthFirst.date.isEmpty());
            return against ? unreadable() : only;
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN ->
                new WrittenDate(
                        Optional.of(Timeframe.ofWords(cell)),
                        AMBIGUOUS,
                        List.of(
                                dayFirst.date.get().toString(),
                                monthFirst.date.get().toString()));
        };
    }

    private static Optional<WrittenDate> named(String cell) {
        String words = AgreementColumn.folded(cell);
        Matcher day = DAY_NAMED.matcher(words);
        if (day.matches()) {
            return month(day.group(2)).map(month -> day(day.group(3), month, number(day.group(1))));
        }
        Matcher monthFirst = MONTH_NAMED.matcher(words);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1))
                    .map(month -> day(monthFirst.group(3), month, number(monthFirst.group(2))));
        }
        Matcher named = NAMED.matcher(words);
        return named.matches() ? month(named.group(1)).map(month -> month(named.group(2), month)) : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static WrittenDate month(String year, int month) {
        String digits = month < 10 ? "0" + month : Integer.toString(month);
        return month >= 1 && month <= MONTHS_OF_YEAR ? sure(Timeframe.parse(year + "-" + digits)) : unreadable();
    }

    private static WrittenDate day(String year, int month, int day) {
        boolean isShort = year.length() == 2;
        try {
            Timeframe date = Timeframe.of(LocalDate.of(number(isShort ? THIS_CENTURY + year : year), month, day));
            return isShort ? new WrittenDate(Optional.of(date), CENTURY, List.of(date.toString())) : sure(date);
        } catch (DateTimeException e) {
            return unreadable();
        }
    }

    /** Words are kept as words; what has figures and still is no date is a mistake that someone has to mend. */
    private static WrittenDate words(String cell) {
        return cell.chars().anyMatch(c -> c >= '0' && c <= '9')
                ? unreadable()
                : new WrittenDate(Optional.of(Timeframe.ofWords(cell)), WORDS, List.of());
    }

    /** As this library writes a date, from which {@link #read} has it back wherever that can be. */
    static String written(Timeframe date) {
        String notation = date.getNotation().orElse("");
        return date.getAsWritten()
                .map(words -> notation.isEmpty() ? "(" + words + ")" : notation + " (" + words + ")")
                .orElse(notation);
    }
}
