package org.unionplan.exchange.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a cell or of a heading, as it is compared and as it is written. */
public final class CellText {

    /** The beginning of names of members of our own. */
    public static final String OWN = "x-";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CellText() {}

    /** Returns the words without case, accents and punctuation. */
    public static String folded(String words) {
        return isAscii(words)
                ? foldedAscii(words)
                : NO_WORD.matcher(MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                                .replaceAll(""))
                        .replaceAll(" ")
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }

    private static String foldedAscii(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                folded.append(upper ? (char) (c + ('a' - 'A')) : c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int length = folded.length();
        return length > 0 && folded.charAt(length - 1) == ' ' ? folded.substring(0, length - 1) : folded.toString();
    }

    /** Returns the text with a replacement character for each half of a character, which no encoding has. */
    public static String encodable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }
}
