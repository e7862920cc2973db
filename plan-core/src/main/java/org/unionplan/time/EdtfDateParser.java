package org.unionplan.time;

import java.time.LocalDate;
import org.unionplan.lexicon.Ascii;
import org.unionplan.value.ValueFormatException;

/**
 * Reads one date of a notation: a year, month, day, season or quarter, with unspecified digits and a qualifier.
 *
 * <p>EDTF level 0 and 1 (ISO 8601-1, ISO 8601-2:2019) and the level 2 numbers for parts of a year, in the years 0000
 * to 9999. What it refuses it names, with the whole notation as found.
 */
final class EdtfDateParser {

    private static final String SHAPES = "Write a date as YYYY, YYYY-MM or YYYY-MM-DD.";
    private static final String UNSPECIFIED =
            "X may stand for the last one or two digits of a year alone, for the whole"
                    + " month of a year, for the whole day of a month, or for both month and day.";

    private final String notation;

    EdtfDateParser(String notation) {
        this.notation = notation;
    }

    IntervalEnd.Dated parse(String written) {
        EdtfQualifier qualifier = EdtfQualifier.endingOf(written);
        String date = qualifier == EdtfQualifier.STATED ? written : written.substring(0, written.length() - 1);
        DateRange days = daysOf(date);
        if (!IsoDay.isWritable(days.getLast())) {
            throw refusal("A timeframe ends by 9999-12-31.");
        }
        return new IntervalEnd.Dated(days.getFirst(), days.getLast(), qualifier);
    }

    private DateRange daysOf(String date) {
        return switch (date.length()) {
            case 4 -> year(date);
            case 7 -> yearAndMonth(date);
            case 10 -> yearMonthAndDay(date);
            default -> throw refusalOf(date);
        };
    }

    private DateRange year(String date) {
        if (Ascii.areDigits(date, 0, 4)) {
            return years(Ascii.number(date, 0, 4), 1);
        }
        if (Ascii.areDigits(date, 0, 3) && date.endsWith("X")) {
            return years(10 * Ascii.number(date, 0, 3), 10);
        }
        if (Ascii.areDigits(date, 0, 2) && date.endsWith("XX")) {
            return years(100 * Ascii.number(date, 0, 2), 100);
        }
        throw refusalOf(date);
    }

    private DateRange yearAndMonth(String date) {
        if (!Ascii.areDigits(date, 0, 4) || date.charAt(4) != '-') {
            throw refusalOf(date);
        }
        int year = Ascii.number(date, 0, 4);
        if (date.endsWith("XX")) {
            return years(year, 1);
        }
        if (!Ascii.areDigits(date, 5, 7)) {
            throw refusalOf(date);
        }
        int number = Ascii.number(date, 5, 7);
        return SubYear.isCode(number) ? SubYear.of(year, number) : month(year, number);
    }

    private DateRange yearMonthAndDay(String date) {
        if (!Ascii.areDigits(date, 0, 4) || date.charAt(4) != '-' || date.charAt(7) != '-') {
            throw refusalOf(date);
        }
        int year = Ascii.number(date, 0, 4);
        if (date.endsWith("XX-XX")) {
            return years(year, 1);
        }
        if (!Ascii.areDigits(date, 5, 7)) {
            throw refusalOf(date);
        }
        DateRange month = month(year, Ascii.number(date, 5, 7));
        if (date.endsWith("XX")) {
            return month;
        }
        if (!Ascii.areDigits(date, 8, 10)) {
            throw refusalOf(date);
        }
        return dayOf(month, Ascii.number(date, 8, 10));
    }

    private static DateRange years(int first, int count) {
        return DateRange.of(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    private DateRange month(int year, int month) {
        if (month < 1 || month > 12) {
            throw refusal("A month is 01 to 12; 21 to 41 stand for a season or another part of a year, without a day.");
        }
        // Not through YearMonth, which makes a formatter for itself when it is first used.
        LocalDate first = LocalDate.of(year, month, 1);
        return DateRange.of(first, first.withDayOfMonth(first.lengthOfMonth()));
    }

    private DateRange dayOf(DateRange month, int day) {
        if (day < 1 || day > month.lengthInDays()) {
            throw refusal("That month has days 01 to " + month.lengthInDays() + ".");
        }
        return DateRange.of(month.getFirst().withDayOfMonth(day));
    }

    private ValueFormatException refusalOf(String date) {
        return refusal(remedyFor(date));
    }

    private ValueFormatException refusal(String remedy) {
        return new ValueFormatException(EdtfParser.RULE, notation, remedy);
    }

    private static String remedyFor(String date) {
        if (date.startsWith("-")) {
            return "Years before 0000 are not supported.";
        }
        if (date.startsWith("Y")) {
            return "Years of more than four digits, written with Y, are not supported.";
        }
        if (date.startsWith("[") || date.startsWith("{")) {
            return "Sets of dates are not supported: give one date or one interval.";
        }
        if (date.indexOf('T') >= 0) {
            return "Times of day are not supported: give the day alone.";
        }
        if (date.chars().anyMatch(character -> "?~%".indexOf(character) >= 0)) {
            return "A qualifier (?, ~ or %) is supported once, at the end of a date.";
        }
        if (date.indexOf('X') >= 0) {
            return UNSPECIFIED;
        }
        return SHAPES;
    }
}
