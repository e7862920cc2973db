package org.unionplan.time;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.unionplan.lexicon.Ascii;

/**
 * A month, or a day of one, in any year: {@code --04} or {@code --04-30} (the truncated form of ISO 8601:2000, which
 * later editions no longer have).
 *
 * @param month the month
 * @param day the day of the month in a leap year, or 0 for the whole month
 */
record AnnualDate(Month month, int day) {

    /** The date that the text writes; empty if it writes none. */
    static Optional<AnnualDate> read(String text) {
        boolean wholeMonth = text.length() == 4;
        if (!text.startsWith("--") || !Ascii.areDigits(text, 2, 4) || !(wholeMonth || hasDay(text))) {
            return Optional.empty();
        }
        int month = Ascii.number(text, 2, 4);
        int day = wholeMonth ? 0 : Ascii.number(text, 5, 7);
        if (month < 1 || month > 12 || day > Month.of(month).maxLength() || (day == 0 && !wholeMonth)) {
            return Optional.empty();
        }
        return Optional.of(new AnnualDate(Month.of(month), day));
    }

    private static boolean hasDay(String text) {
        return text.length() == 7 && text.charAt(4) == '-' && Ascii.areDigits(text, 5, 7);
    }

    /** Its days in one year: all of the month, or the one day; 29 February is the 28th in a common year. */
    DateRange in(int year) {
        YearMonth days = YearMonth.of(year, month);
        return day == 0
                ? DateRange.of(days.atDay(1), days.atEndOfMonth())
                : DateRange.of(days.atDay(Math.min(day, days.lengthOfMonth())));
    }
}
