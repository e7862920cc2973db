package org.unionplan.plan.rule;

import java.util.Locale;

/** Compares names without regard to case and white space around them. */
final class SameName {

    private SameName() {}

    /** Returns a key that equal names share. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns true if both have the same key; most pairs are distinguished without creating one. */
    static boolean isSame(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || isOdd(one.charAt(0)) || isOdd(other.charAt(0))) {
            return key(one).equals(key(other));
        }
        char last = one.charAt(one.length() - 1);
        char otherLast = other.charAt(other.length() - 1);
        if (isOdd(last) || isOdd(otherLast)) {
            return key(one).equals(key(other));
        }
        return isAlike(last, otherLast) && isAlike(one.charAt(0), other.charAt(0)) && key(one).equals(key(other));
    }

    /** White space and what is not ASCII: they may vanish, or become others than they are. */
    private static boolean isOdd(char c) {
        return c <= ' ' || c >= 0x7F;
    }

    private static boolean isAlike(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
