package org.unionplan.time;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.lexicon.Ascii;

/** One calendar day written in full, {@code YYYY-MM-DD}, in the years 0000 to 9999 (ISO 8601-1, extended format). */
final class IsoDay {

    static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);
    static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final int LENGTH = 10;

    private IsoDay() {}

    /** The day that the text writes; empty if it writes none, or one that the calendar does not have. */
    static Optional<LocalDate> read(String text) {
        int packed = packed(text);
        return packed < 0 ? Optional.empty() : Optional.of(unpack(packed));
    }

    /**
     * The day that the text writes, packed into a number that is greater for later days; -1 if it writes none, or one
     * that the calendar does not have.
     */
    static int packed(String text) {
        if (!isShapedLikeADay(text)) {
            return -1;
        }
        int year = Ascii.number(text, 0, 4);
        int month = Ascii.number(text, 5, 7);
        int day = Ascii.number(text, 8, 10);
        return exists(year, month, day) ? pack(year, month, day) : -1;
    }

    /** A {@linkplain #isWritable writable} day as a number that is greater for later days. */
    static int pack(LocalDate day) {
        return pack(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static int pack(int year, int month, int day) {
        return (year << 9) | (month << 5) | day;
    }

    /** The day of that number. */
    static LocalDate unpack(int packed) {
        return LocalDate.of(packed >> 9, (packed >> 5) & 15, packed & 31);
    }

    /** Returns true if a day has a year of at most four digits. */
    static boolean isWritable(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    private static boolean isShapedLikeADay(String text) {
        return text.length() == LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Ascii.areDigits(text, 0, 4)
                && Ascii.areDigits(text, 5, 7)
                && Ascii.areDigits(text, 8, 10);
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= LocalDate.of(year, month, 1).lengthOfMonth());
    }
}
