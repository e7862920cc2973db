package org.unionplan.exchange.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unionplan.exchange.DateOrder;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ValueFormatException;

/**
 * A date as lists write it, and the doubt about its reading.
 *
 * @param date the date; absent for what stands for no date
 * @param doubt the code of the doubt; empty if there is none
 * @param readings for an ambiguous date its readings; for one that was repaired the date taken
 */
public record WrittenDate(Optional<Timeframe> date, String doubt, List<String> readings) {

    static final String AMBIGUOUS = "csv.date.ambiguous";
    static final String CENTURY = "csv.date.century";
    public static final String TIME = "csv.date.time";
    static final String WORDS = "csv.date.words";
    public static final String SERIAL = "csv.date.serial";
    static final String FAR = "csv.date.far";
    static final String PLACEHOLDER = "csv.date.placeholder";
    public static final String ABSENT = "csv.absent";
    static final String UNREADABLE = "csv.date.unreadable";

    /** A date, and after it the words of a source, as this library writes them. */
    private static final Pattern WITH_WORDS = Pattern.compile("(?s)([^(]*?) ?\\((.*)\\)");

    private static final Pattern TIMED =
            Pattern.compile("(.*\\d)[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?(?:AM|PM|am|pm))?Z?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})(?:[/.](\\d{1,2}))?");
    private static final Pattern LOOSE_ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern SERIAL_DAY = Pattern.compile("([1-6]\\d{4}|7[0-2]\\d{3})(?:\\.0+)?");
    private static final Pattern NO_DAY = Pattern.compile("0+(?:[-/. ]0+)*(?: 0?0:00(?::00)?)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FAR_YEAR = 2100;
    private static final int SURELY_DONE = 1900;

    private static final int MONTHS_OF_YEAR = 12;

    private static WrittenDate sure(Timeframe date) {
        return new WrittenDate(Optional.of(date), "", List.of());
    }

    private static WrittenDate doubtful(Timeframe date, String doubt, Object reading) {
        return new WrittenDate(Optional.of(date), doubt, List.of(reading.toString()));
    }

    private static WrittenDate unreadable(String cell) {
        return new WrittenDate(Optional.of(Timeframe.ofWords(cell)), UNREADABLE, List.of());
    }

    private static WrittenDate absent(String doubt) {
        return new WrittenDate(Optional.empty(), doubt, List.of());
    }

    /** Reads a cell that is not blank. */
    public static WrittenDate read(String cell, DateOrder order) {
        if (Figures.isPlaceholder(cell)) {
            // That it is to be decided is said of an agreement; that the source has no date is not.
            return CellText.folded(cell).startsWith("tb")
                            || CellText.folded(cell).startsWith("a d")
                    ? new WrittenDate(Optional.of(Timeframe.ofWords(cell)), WORDS, List.of())
                    : absent(ABSENT);
        }
        if (NO_DAY.matcher(cell).matches()) {
            return absent(PLACEHOLDER);
        }
        return believed(cell, parsed(cell, order));
    }

    /** Dates that programs fill in are no dates; others that are too far are doubted. */
    private static WrittenDate believed(String cell, WrittenDate read) {
        Optional<Timeframe> date = read.date.filter(each -> each.getNotation().isPresent());
        if (date.isEmpty()) {
            return read;
        }
        Timeframe stated = date.get();
        if (stated.isDay() && (stated.isPlaceholder() || isFilledIn(stated))) {
            return absent(PLACEHOLDER);
        }
        if (stated.isAmbiguous()) {
            return new WrittenDate(
                    Optional.of(Timeframe.ofWords(cell)),
                    AMBIGUOUS,
                    List.of(
                            years(stated.getNotation().orElseThrow()),
                            stated.getNotation().orElseThrow()));
        }
        boolean far = read.doubt.isEmpty()
                && stated.isDay()
                && stated.getLatestLast()
                        .filter(day -> day.getYear() >= FAR_YEAR || day.getYear() < SURELY_DONE)
                        .isPresent();
        return far ? doubtful(stated, FAR, stated) : read;
    }

    private static boolean isFilledIn(Timeframe day) {
        String notation = day.getNotation().orElse("");
        return notation.equals("2099-12-31") || notation.equals("2100-01-01") || notation.equals("2099-01-01");
    }

    /** Returns the years that a notation such as 2026-27 means to people: 2026/2027. */
    private static String years(String notation) {
        String first = notation.substring(0, 4);
        return first + "/" + first.substring(0, 2) + notation.substring(5, 7);
    }

    private static WrittenDate parsed(String cell, DateOrder order) {
        Optional<Timeframe> notation = notation(cell);
        if (notation.isPresent()) {
            return sure(notation.get());
        }
        Matcher worded = WITH_WORDS.matcher(cell);
        if (worded.matches() && !worded.group(2).isBlank()) {
            WrittenDate before = worded(worded.group(1), worded.group(2), order);
            if (before != null) {
                return before;
            }
        }
        Matcher timed = TIMED.matcher(cell);
        if (timed.matches()) {
            WrittenDate day = parsed(timed.group(1), order);
            return day.date.isPresent() && day.doubt.isEmpty() ? doubtful(day.date.get(), TIME, day.date.get()) : day;
        }
        return numbers(cell, order)
                .or(() -> NamedDates.read(cell))
                .orElseGet(
                        () -> NamedDates.partOfYear(cell).map(WrittenDate::sure).orElseGet(() -> words(cell)));
    }

    private static @org.jspecify.annotations.Nullable WrittenDate worded(String date, String words, DateOrder order) {
        if (date.isEmpty()) {
            return sure(Timeframe.ofWords(words));
        }
        Optional<Timeframe> notation = notation(date);
        if (notation.isPresent()) {
            return sure(notation.get().withAsWritten(words));
        }
        return numbers(date, order)
                .or(() -> NamedDates.read(date))
                .filter(before -> before.date
                        .filter(each -> each.getNotation().isPresent())
                        .isPresent())
                .map(before -> new WrittenDate(
                        before.date.map(each -> each.withAsWritten(words)), before.doubt, before.readings))
                .orElse(null);
    }

    private static Optional<Timeframe> notation(String cell) {
        char first = cell.charAt(0);
        boolean possible = (first >= '0' && first <= '9') || "-./~?XY[{".indexOf(first) >= 0;
        if (!possible) {
            return Optional.empty();
        }
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
                                ? month(matcher.group(1), number(matcher.group(2)), cell)
                                : day(
                                        number(matcher.group(1)),
                                        number(matcher.group(2)),
                                        number(matcher.group(3)),
                                        cell));
            }
        }
        Matcher month = MONTH_YEAR.matcher(cell);
        if (month.matches()) {
            return Optional.of(month(month.group(2), number(month.group(1)), cell));
        }
        Matcher serial = SERIAL_DAY.matcher(cell);
        if (serial.matches()) {
            Timeframe day = Timeframe.of(SERIAL_ZERO.plusDays(number(serial.group(1))));
            return Optional.of(doubtful(day, SERIAL, day));
        }
        Matcher numbers = DateEvidence.NUMBERS.matcher(cell);
        return numbers.matches() ? Optional.of(ordered(numbers, order, cell)) : Optional.empty();
    }

    /** Three numbers of which several may be the day. */
    private static WrittenDate ordered(Matcher numbers, DateOrder order, String cell) {
        boolean isShort = numbers.group(4).length() == 2;
        List<LocalDate> days = Stream.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST, DateOrder.YEAR_FIRST)
                .map(each -> DateEvidence.day(numbers, each))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (days.isEmpty()) {
            return unreadable(cell);
        }
        LocalDate stated = DateEvidence.day(numbers, order);
        boolean yearLast = order == DateOrder.YEAR_FIRST && !isShort;
        LocalDate day = stated != null ? stated : days.get(0);
        if (stated == null && order != DateOrder.UNKNOWN && !yearLast) {
            // What no calendar has in the stated order is a mistake.
            return unreadable(cell);
        }
        if (stated == null && days.size() > 1) {
            return new WrittenDate(
                    Optional.of(Timeframe.ofWords(cell)),
                    AMBIGUOUS,
                    days.stream().map(LocalDate::toString).toList());
        }
        return isShort ? doubtful(Timeframe.of(day), CENTURY, day) : sure(Timeframe.of(day));
    }

    static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static WrittenDate month(String year, int month, String cell) {
        String digits = month < 10 ? "0" + month : Integer.toString(month);
        return month >= 1 && month <= MONTHS_OF_YEAR ? sure(Timeframe.parse(year + "-" + digits)) : unreadable(cell);
    }

    static WrittenDate day(int year, int month, int day, String cell) {
        try {
            return sure(Timeframe.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return unreadable(cell);
        }
    }

    static WrittenDate shortYear(int year, int month, int day, String cell) {
        WrittenDate read = day(DateEvidence.century(year), month, day, cell);
        return read.doubt.isEmpty() ? doubtful(read.date.orElseThrow(), CENTURY, read.date.orElseThrow()) : read;
    }

    /** Words are kept; so is what has digits and is no date, which is probably a mistake. */
    private static WrittenDate words(String cell) {
        boolean digits = cell.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits && !NamedDates.hasWordOfTime(cell)
                ? unreadable(cell)
                : new WrittenDate(Optional.of(Timeframe.ofWords(cell)), WORDS, List.of());
    }

    /** Returns a date as this library writes it, from which {@link #read} has it back wherever that is possible. */
    public static String written(Timeframe date) {
        String notation = date.getNotation().orElse("");
        return date.getAsWritten()
                .map(words -> notation.isEmpty() ? "(" + words + ")" : notation + " (" + words + ")")
                .orElse(notation);
    }
}
