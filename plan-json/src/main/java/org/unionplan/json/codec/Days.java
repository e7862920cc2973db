package org.unionplan.json.codec;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/** Reads plain days of the calendar, {@code 2021-09-30}, straight from the characters of a document. */
final class Days {

    private Days() {}

    /** The day that the ten characters from there name, or null if they name none. */
    static @Nullable LocalDate read(char[] text, int from) {
        if (text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int year = number(text, from, 4);
        int month = number(text, from + 5, 2);
        int day = number(text, from + 8, 2);
        boolean real = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year)));
        return real ? LocalDate.of(year, month, day) : null;
    }

    /** The number of that many digits, or less than zero if one of them is not a digit. */
    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** Writes a day of a year of four digits into the ten bytes from there. */
    static void write(LocalDate day, byte[] into, int from) {
        int year = day.getYear();
        two(year / 100, into, from);
        two(year % 100, into, from + 2);
        into[from + 4] = '-';
        two(day.getMonthValue(), into, from + 5);
        into[from + 7] = '-';
        two(day.getDayOfMonth(), into, from + 8);
    }

    private static void two(int number, byte[] into, int from) {
        into[from] = (byte) ('0' + number / 10);
        into[from + 1] = (byte) ('0' + number % 10);
    }
}
