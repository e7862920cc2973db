package org.unionplan.time;

import java.time.Period;
import java.util.Optional;
import org.unionplan.lexicon.Ascii;
import org.unionplan.message.Message;

/**
 * A length of time in whole calendar units, written {@code PnYnMnWnD} (ISO 8601-1).
 *
 * <p>At least one unit is more than zero; units come in that order, each at most once; a number has one to seven
 * digits, which keeps every sum of days inside the range of {@code java.time}. A week is seven days.
 */
final class IsoDuration {

    static final Message REMEDY = Message.of("remedy.duration");

    private static final String UNITS = "YMWD";
    private static final int MAX_DIGITS = 7;

    private IsoDuration() {}

    /** The period that the text writes; empty if it writes none. */
    static Optional<Period> read(String text) {
        if (!text.startsWith("P")) {
            return Optional.empty();
        }
        int[] amounts = new int[UNITS.length()];
        int smallestSeen = -1;
        int index = 1;
        while (index < text.length()) {
            int unitAt = afterDigits(text, index);
            int unit = unitAt < text.length() ? UNITS.indexOf(text.charAt(unitAt)) : -1;
            if (unit <= smallestSeen || unitAt == index || unitAt - index > MAX_DIGITS) {
                return Optional.empty();
            }
            amounts[unit] = Ascii.number(text, index, unitAt);
            smallestSeen = unit;
            index = unitAt + 1;
        }
        Period period = Period.of(amounts[0], amounts[1], 7 * amounts[2] + amounts[3]);
        return period.isZero() ? Optional.empty() : Optional.of(period);
    }

    private static int afterDigits(String text, int begin) {
        int index = begin;
        while (index < text.length() && Ascii.isDigit(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
