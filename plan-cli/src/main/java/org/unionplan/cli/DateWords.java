package org.unionplan.cli;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.time.Timeframe;

/** Timeframes and periods in words; days stay as ISO 8601 writes them. */
final class DateWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** The parts of a year of EDTF level 2 (ISO 8601-2:2019, section 4.8). */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("21", "spring"),
            Map.entry("22", "summer"),
            Map.entry("23", "autumn"),
            Map.entry("24", "winter"),
            Map.entry("25", "spring (northern)"),
            Map.entry("26", "summer (northern)"),
            Map.entry("27", "autumn (northern)"),
            Map.entry("28", "winter (northern)"),
            Map.entry("29", "spring (southern)"),
            Map.entry("30", "summer (southern)"),
            Map.entry("31", "autumn (southern)"),
            Map.entry("32", "winter (southern)"),
            Map.entry("33", "first quarter of"),
            Map.entry("34", "second quarter of"),
            Map.entry("35", "third quarter of"),
            Map.entry("36", "fourth quarter of"),
            Map.entry("37", "first third of"),
            Map.entry("38", "second third of"),
            Map.entry("39", "last third of"),
            Map.entry("40", "first half of"),
            Map.entry("41", "second half of"));

    /** The characters of a calendar day, YYYY-MM-DD. */
    private static final int DAY_LENGTH = 10;

    private DateWords() {}

    /** The words of the source, and the dates they stand for where there are any. */
    static String words(Timeframe timeframe) {
        String dates = timeframe
                .getNotation()
                .map(notation -> dates(timeframe, notation))
                .orElse("");
        String asWritten = timeframe.getAsWritten().orElse("");
        if (asWritten.isEmpty() || dates.isEmpty() || asWritten.equals(dates)) {
            return asWritten.isEmpty() ? dates : asWritten;
        }
        return asWritten + " (" + dates + ")";
    }

    static Optional<String> words(Optional<Timeframe> timeframe) {
        return timeframe.map(DateWords::words);
    }

    private static String dates(Timeframe timeframe, String notation) {
        int solidus = notation.indexOf('/');
        if (solidus < 0) {
            return date(notation);
        }
        String first = notation.substring(0, solidus);
        String last = notation.substring(solidus + 1);
        if (last.startsWith("P")) {
            return timeframe.asPeriod().isPrecise() && first.length() == DAY_LENGTH
                    ? timeframe.getEarliestFirst().orElseThrow() + " to "
                            + timeframe.getLatestLast().orElseThrow()
                    : period(Period.parse(last)) + " from " + date(first);
        }
        return switch (first) {
            case ".." -> "until " + date(last);
            case "" -> "until " + date(last) + ", start unknown";
            default ->
                switch (last) {
                    case ".." -> "from " + date(first);
                    case "" -> "from " + date(first) + ", end unknown";
                    default -> date(first) + " to " + date(last);
                };
        };
    }

    private static String date(String notation) {
        int end = notation.length() - 1;
        return switch (notation.charAt(end)) {
            case '~' -> "about " + stated(notation.substring(0, end));
            case '?' -> "perhaps " + stated(notation.substring(0, end));
            case '%' -> "perhaps about " + stated(notation.substring(0, end));
            default -> stated(notation);
        };
    }

    private static String stated(String date) {
        if (!date.matches("[0-9]{4}-[0-9]{2}")) {
            return date;
        }
        String year = date.substring(0, 4);
        String part = date.substring(5);
        int month = Integer.parseInt(part);
        return month >= 1 && month <= MONTHS.size()
                ? month(month) + " " + year
                : PARTS.getOrDefault(part, part) + " " + year;
    }

    /** The name of a month, from 1. */
    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** A length of time: "1 year and 6 months". */
    static String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return String.join(" and ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
