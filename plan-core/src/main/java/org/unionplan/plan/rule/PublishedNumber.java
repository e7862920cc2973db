package org.unionplan.plan.rule;

/**
 * A number of an element as published: words, then one or more numbers of at most six digits with signs between them,
 * then perhaps a full stop, a bracket or a colon. "#2", "1.3", "Goal 4:".
 */
final class PublishedNumber {

    private static final int MOST_DIGITS = 6;

    private PublishedNumber() {}

    /** Returns true if the label is a published number. */
    static boolean isNumber(String label) {
        int at = afterDigits(label, firstDigit(label));
        while (at >= 0 && at < label.length()) {
            int next = afterSigns(label, at);
            if (next == label.length() || !isDigit(label.charAt(next))) {
                return isEnd(label, at);
            }
            if (next == at) {
                return false;
            }
            at = afterDigits(label, next);
        }
        return at >= 0;
    }

    /** Returns true if both have the same words before their numbers. */
    static boolean haveSameWords(String one, String other) {
        int end = firstDigit(one);
        return end == firstDigit(other) && one.regionMatches(0, other, 0, end);
    }

    /** Compares the numbers of both, the first first; of two that agree as far as the shorter goes it is the lesser. */
    static int compare(String one, String other) {
        int a = firstDigit(one);
        int b = firstDigit(other);
        while (a < one.length() && b < other.length()) {
            int endOfOne = afterDigits(one, a);
            int endOfOther = afterDigits(other, b);
            int order =
                    Integer.compare(Integer.parseInt(one, a, endOfOne, 10), Integer.parseInt(other, b, endOfOther, 10));
            if (order != 0) {
                return order;
            }
            a = nextDigit(one, endOfOne);
            b = nextDigit(other, endOfOther);
        }
        return Boolean.compare(a < one.length(), b < other.length());
    }

    private static int firstDigit(String label) {
        return nextDigit(label, 0);
    }

    private static int nextDigit(String label, int from) {
        int at = from;
        while (at < label.length() && !isDigit(label.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the end of the digits that begin there; -1 without digits or with too many. */
    private static int afterDigits(String label, int from) {
        int at = from;
        while (at < label.length() && isDigit(label.charAt(at))) {
            at++;
        }
        return at == from || at - from > MOST_DIGITS ? -1 : at;
    }

    private static int afterSigns(String label, int from) {
        int at = from;
        while (at < label.length()) {
            int c = label.codePointAt(at);
            if (Character.isLetter(c) || isDigit(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isEnd(String label, int from) {
        for (int i = from; i < label.length(); i++) {
            if (".):".indexOf(label.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
