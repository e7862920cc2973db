package org.unionplan.time;

import java.util.Locale;
import java.util.regex.Pattern;
import org.unionplan.lexicon.Ascii;

/**
 * Notations such as {@code 2023-24}, a season or another part of a year (ISO 8601-2:2019, 4.8), that people write for two
 * years or for the first and the last of several.
 */
final class AmbiguousYears {

    /** The length of a year and the number of a part of it. */
    private static final int LENGTH = 7;

    /** The last number of a season; those of quarters and halves of a year are written by programs, not by people. */
    private static final int LAST_SEASON = 32;

    /** The longest run of years that is written with two digits at its end. */
    private static final int MOST_YEARS = 10;

    /** Apart, since most documents have no such notation and a first check need not compile it. */
    private static final class PartOfAYear {

        private static final Pattern WORDS = Pattern.compile(
                "spring|summer|autumn|fall|winter|quarter|half|semester|trimester|season|\\b[qhst][1-4]\\b"
                        + "|printemps|\u00e9t\u00e9|automne|hiver|trimestre|semestre|quadrimestre|saison");
    }

    private AmbiguousYears() {}

    /** Returns true if a date of the notation is ambiguous and the words do not name a part of a year. */
    static boolean occurIn(String notation, String words) {
        int solidus = notation.indexOf('/');
        boolean found = solidus < 0
                ? isAmbiguous(notation)
                : isAmbiguous(notation.substring(0, solidus)) || isAmbiguous(notation.substring(solidus + 1));
        return found
                && !PartOfAYear.WORDS.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isAmbiguous(String date) {
        boolean partOfAYear =
                (date.length() == LENGTH || (date.length() == LENGTH + 1 && !Ascii.isDigit(date.charAt(LENGTH))))
                        && date.charAt(4) == '-'
                        && Ascii.areDigits(date, 0, 4)
                        && Ascii.areDigits(date, 5, LENGTH);
        if (!partOfAYear) {
            return false;
        }
        int number = Ascii.number(date, 5, LENGTH);
        int later = Math.floorMod(number - Ascii.number(date, 2, 4), 100);
        return SubYear.isCode(number) && number <= LAST_SEASON && later >= 1 && later <= MOST_YEARS;
    }
}
