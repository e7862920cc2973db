package org.unionplan.time;

import java.time.LocalDate;

/**
 * A season, quarter, four months or half of a year, written as a number in place of the month.
 *
 * <p>The numbers are those of ISO 8601-2:2019 (EDTF level 1 for 21 to 24, level 2 for 25 to 41). Seasons are
 * meteorological, whole months: the standard leaves their days open. 21 to 24, independent of location there, are
 * read as northern. A winter that begins in December ends in the year after.
 */
final class SubYear {

    static final int FIRST_CODE = 21;
    static final int LAST_CODE = 41;

    private static final int[] SEASON_BEGINS = {3, 6, 9, 12};
    private static final int[] SOUTHERN_SEASON_BEGINS = {9, 12, 3, 6};

    private SubYear() {}

    static boolean isCode(int number) {
        return number >= FIRST_CODE && number <= LAST_CODE;
    }

    static DateRange of(int year, int code) {
        if (code <= 24) {
            return months(year, SEASON_BEGINS[code - 21], 3);
        }
        if (code <= 28) {
            return months(year, SEASON_BEGINS[code - 25], 3);
        }
        if (code <= 32) {
            return months(year, SOUTHERN_SEASON_BEGINS[code - 29], 3);
        }
        if (code <= 36) {
            return months(year, 1 + 3 * (code - 33), 3);
        }
        if (code <= 39) {
            return months(year, 1 + 4 * (code - 37), 4);
        }
        return months(year, 1 + 6 * (code - 40), 6);
    }

    private static DateRange months(int year, int firstMonth, int count) {
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        return DateRange.of(first, first.plusMonths(count).minusDays(1));
    }
}
