package org.unionplan.lexicon;

/**
 * Letters and digits as the standards mean them: A to Z, a to z and 0 to 9 only, in every locale.
 *
 * <p>{@link Character#isDigit(char)} and {@link Integer#parseInt(String)} also take the digits of other scripts.
 */
public final class Ascii {

    private Ascii() {}

    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    public static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /**
     * Returns true if the characters from {@code begin} (inclusive) to {@code end} (exclusive) exist and are all
     * digits.
     */
    public static boolean areDigits(CharSequence text, int begin, int end) {
        if (end > text.length()) {
            return false;
        }
        for (int index = begin; index < end; index++) {
            if (!isDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** The number that the digits from {@code begin} to before {@code end} write; at most nine of them. */
    public static int number(CharSequence digits, int begin, int end) {
        int number = 0;
        for (int index = begin; index < end; index++) {
            number = 10 * number + (digits.charAt(index) - '0');
        }
        return number;
    }

    /** The text with A to Z in lower case, otherwise unchanged. */
    public static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            lower.append(character >= 'A' && character <= 'Z' ? (char) (character + ('a' - 'A')) : character);
        }
        return lower.toString();
    }
}
