package org.unionplan.json;

/**
 * The notations of values as patterns of the schema. They compile in RE2, in Java and in JavaScript, there with the flag u
 * and without. So they have no look-ahead, no escapes such as \\u2028, and no character beyond U+FFFF, which is two without
 * the flag.
 */
final class SchemaPatterns {

    private static final String SPACES = "\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000";

    /**
     * At least one character that is not white space; spelled out, because dialects differ in what they take for it.
     */
    static final String NOT_BLANK = "[^\\t-\\r\\x1C-\\x20" + SPACES + "]";

    /**
     * The characters that cannot be in a name, after its first character, up to U+EFFFF. Code points beyond that and
     * those never assigned are left to the check.
     */
    private static final String NOT_IN_NAME =
            "\\x00-,/:-@\\[-\\^`{-\\xB6\\xB8-\\xBF\\xD7\\xF7\u037E\u2000-\u200B\u200E-\u203E\u2041-\u206F"
                    + "\u2190-\u2BFF\u2FF0-\u3000\uE000-\uF8FF";

    static final String NAME = "^[^" + NOT_IN_NAME + "\\-.0-9\\xB7\u0300-\u036F\u203F\u2040][^" + NOT_IN_NAME + "]*$";

    private static final String PRIVATE_LANGUAGE = "[Xx](-[A-Za-z0-9]{1,8})+";

    /** RFC 5646, 2.1, with the irregular tags; that no variant and no singleton is repeated is beyond a pattern. */
    static final String LANGUAGE = "^(([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?"
            + "(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-" + PRIVATE_LANGUAGE + ")?|" + PRIVATE_LANGUAGE + "|"
            + anyCase("en-gb-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
                    + "|sgn-(be-(fr|nl)|ch-de)")
            + ")$";

    /** Neither padded nor with control characters. */
    private static final String WORD_EDGE = "[^\\x00-\\x20\\x7F-\\x9F" + SPACES + "]";

    static final String WORD = "^" + WORD_EDGE + "([^\\x00-\\x1F\\x7F-\\x9F]*" + WORD_EDGE + ")?$";

    /** A day of the calendar, leap years included; "format" would need support that strict validators ask for. */
    private static final String DAY = "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)";

    static final String DATE = "^" + DAY + "$";

    /** A year, perhaps with digits left open; a month or another part of a year; a day, perhaps left open; a doubt. */
    private static final String LOOSE_DATE = "([0-9]{2}([0-9]{2}|[0-9]X|XX)"
            + "|[0-9]{4}-((0[1-9]|1[0-2])(-XX)?|2[1-9]|3[0-9]|4[01]|XX(-XX)?)|" + DAY + ")[?~%]?";

    private static final String LENGTH = "P([0-9]{1,7}Y([0-9]{1,7}M)?([0-9]{1,7}W)?([0-9]{1,7}D)?"
            + "|[0-9]{1,7}M([0-9]{1,7}W)?([0-9]{1,7}D)?|[0-9]{1,7}W([0-9]{1,7}D)?|[0-9]{1,7}D)";

    /** A date, two of them, one with an open or unknown other side, or one with a length. */
    static final String TIMEFRAME =
            "^(\\.\\.|(\\.\\.)?/" + LOOSE_DATE + "|" + LOOSE_DATE + "(/(\\.\\.|" + LENGTH + "|" + LOOSE_DATE + ")?)?)$";

    /** An end after no time at all, which no timeframe has. */
    static final String NO_LENGTH = "/P(0+[YMWD])+$";

    static final String PERIOD = "^P([0-9]{1,4}Y([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?"
            + "|[0-9]{1,5}M([0-9]{1,5}W)?([0-9]{1,6}D)?|[0-9]{1,5}W([0-9]{1,6}D)?|[0-9]{1,6}D)$";

    private SchemaPatterns() {}

    /** The pattern of small letters with each letter in both cases: no flag for this exists in every dialect. */
    private static String anyCase(String letters) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                pattern.append('[')
                        .append((char) (letter - 'a' + 'A'))
                        .append(letter)
                        .append(']');
            } else {
                pattern.append(letter);
            }
        }
        return pattern.toString();
    }
}
