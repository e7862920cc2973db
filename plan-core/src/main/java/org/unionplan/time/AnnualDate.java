package org.unionplan.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.unionplan.lexicon.Ascii;

/**
 * A month, a day, or the days from one to another, in any year: {@code --04}, {@code --04-30} (the truncated form of ISO
 * 8601:2000, which later editions no longer have) and {@code --07-01/--07-31}.
 *
 * @param from the first day
 * @param to the last day; before the first one if it is in the year after
 */
record AnnualDate(AnnualDay from, AnnualDay to) implements Serializable {

    /** The date that the text writes; empty if it writes none. */
    static Optional<AnnualDate> read(String text) {
        int solidus = text.indexOf('/');
        if (solidus < 0) {
            return AnnualDay.read(text).map(side -> new AnnualDate(side, side));
        }
        return AnnualDay.read(text.substring(0, solidus))
                .flatMap(from -> AnnualDay.read(text.substring(solidus + 1)).map(to -> new AnnualDate(from, to)));
    }

    /** Returns true if it ends in the year after the one in which it begins. */
    boolean isOverNewYear() {
        int months = to.month.compareTo(from.month);
        return months < 0 || (months == 0 && to.day != 0 && to.day < from.day);
    }

    /** Its days if it begins in that year; 29 February is the 28th in a common year. */
    DateRange beginningIn(int year) {
        return DateRange.of(from.first(year), to.last(isOverNewYear() ? year + 1 : year));
    }

    /**
     * A month or a day of one.
     *
     * @param month the month
     * @param day the day of the month in a leap year, or 0 for the whole month
     */
    record AnnualDay(Month month, int day) implements Serializable {

        static Optional<AnnualDay> read(String text) {
            boolean wholeMonth = text.length() == 4;
            if (!text.startsWith("--") || !Ascii.areDigits(text, 2, 4) || !(wholeMonth || hasDay(text))) {
                return Optional.empty();
            }
            int month = Ascii.number(text, 2, 4);
            int day = wholeMonth ? 0 : Ascii.number(text, 5, 7);
            if (month < 1 || month > 12 || day > Month.of(month).maxLength() || (day == 0 && !wholeMonth)) {
                return Optional.empty();
            }
            return Optional.of(new AnnualDay(Month.of(month), day));
        }

        private static boolean hasDay(String text) {
            return text.length() == 7 && text.charAt(4) == '-' && Ascii.areDigits(text, 5, 7);
        }

        private LocalDate first(int year) {
            return day == 0 ? YearMonth.of(year, month).atDay(1) : day(year);
        }

        private LocalDate last(int year) {
            return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : day(year);
        }

        private LocalDate day(int year) {
            YearMonth days = YearMonth.of(year, month);
            return days.atDay(Math.min(day, days.lengthOfMonth()));
        }
    }
}
