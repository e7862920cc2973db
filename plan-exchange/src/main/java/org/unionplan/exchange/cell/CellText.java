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
        String bare = isAscii(words)
                ? words
                : MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .replaceAll("");
        return NO_WORD.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
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
