package org.unionplan.time;

import java.time.LocalDate;
import org.unionplan.lexicon.Ascii;
import org.unionplan.message.Message;
import org.unionplan.time.IntervalEnd.Unspecified;
import org.unionplan.value.ValueFormatException;

/**
 * Reads one date of a notation: a year, month, day, season or quarter, with unspecified digits and a qualifier.
 *
 * <p>EDTF level 0 and 1 (ISO 8601-1, ISO 8601-2:2019) and the level 2 numbers for parts of a year, in the years 0000
 * to 9999. What it refuses it names, with the whole notation as found.
 */
final class EdtfDateParser {

    private static final Message SHAPES = Message.of("remedy.date.shapes");
    private static final Message UNSPECIFIED = Message.of("remedy.date.unspecified");

    private final String notation;

    EdtfDateParser(String notation) {
        this.notation = notation;
    }

    IntervalEnd.Dated parse(String written) {
        EdtfQualifier qualifier = EdtfQualifier.endingOf(written);
        String date = qualifier == EdtfQualifier.STATED ? written : written.substring(0, written.length() - 1);
        DateRange days = daysOf(date);
        if (!IsoDay.isWritable(days.getLast())) {
            throw refusal(Message.of("remedy.interval.end"));
        }
        return new IntervalEnd.Dated(days.getFirst(), days.getLast(), qualifier, unspecifiedIn(date));
    }

    private static Unspecified unspecifiedIn(String date) {
        if (!date.endsWith("X")) {
            return Unspecified.NOTHING;
        }
        return switch (date.length()) {
            case 4 -> Unspecified.YEAR;
            case 7 -> Unspecified.MONTH;
            default -> Unspecified.DAY;
        };
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
            throw refusal(Message.of("remedy.date.month"));
        }
        // Not through YearMonth, which makes a formatter for itself when it is first used.
        LocalDate first = LocalDate.of(year, month, 1);
        return DateRange.of(first, first.withDayOfMonth(first.lengthOfMonth()));
    }

    private DateRange dayOf(DateRange month, int day) {
        if (day < 1 || day > month.lengthInDays()) {
            throw refusal(Message.of("remedy.date.month.days").with("last", month.lengthInDays()));
        }
        return DateRange.of(month.getFirst().withDayOfMonth(day));
    }

    private ValueFormatException refusalOf(String date) {
        return refusal(remedyFor(date));
    }

    private ValueFormatException refusal(Message remedy) {
        return new ValueFormatException(EdtfParser.RULE, notation, remedy);
    }

    private static Message remedyFor(String date) {
        if (date.startsWith("-")) {
            return Message.of("remedy.date.negative");
        }
        if (date.startsWith("Y")) {
            return Message.of("remedy.date.years");
        }
        if (date.startsWith("[") || date.startsWith("{")) {
            return Message.of("remedy.date.sets");
        }
        if (date.indexOf('T') >= 0) {
            return Message.of("remedy.date.time");
        }
        if (date.chars().anyMatch(character -> "?~%".indexOf(character) >= 0)) {
            return Message.of("remedy.date.qualifier");
        }
        if (date.indexOf('X') >= 0) {
            return UNSPECIFIED;
        }
        return SHAPES;
    }
}
