package org.unionplan.time;

import java.util.Arrays;
import java.util.Set;

/**
 * Dates that programs write where there is none: the first and last days of calendars of spreadsheets and databases, and
 * day zero of clocks.
 */
final class PlaceholderDates {

    private static final Set<String> DATES = Set.of(
            "0000-01-01",
            "0001-01-01",
            "1753-01-01",
            "1899-12-30",
            "1899-12-31",
            "1900-01-01",
            "1904-01-01",
            "1970-01-01",
            "2999-12-31",
            "9999-01-01",
            "9999-12-31");

    private static final int[] PACKED = packed();

    private PlaceholderDates() {}

    /** Without a lambda, since it runs in the first check. */
    private static int[] packed() {
        int[] packed = new int[DATES.size()];
        int next = 0;
        for (String date : DATES) {
            packed[next++] = IsoDay.packed(date);
        }
        Arrays.sort(packed);
        return packed;
    }

    /** Returns true if the {@linkplain IsoDay#pack packed} day is such a date. */
    static boolean has(int packed) {
        return Arrays.binarySearch(PACKED, packed) >= 0;
    }

    /** Returns true if the notation has such a date, whose year the words do not name. */
    static boolean occurIn(String notation, String words) {
        int solidus = notation.indexOf('/');
        return solidus < 0
                ? isOne(notation, words)
                : isOne(notation.substring(0, solidus), words) || isOne(notation.substring(solidus + 1), words);
    }

    private static boolean isOne(String date, String words) {
        return DATES.contains(date) && !words.contains(date.substring(0, 4));
    }
}
