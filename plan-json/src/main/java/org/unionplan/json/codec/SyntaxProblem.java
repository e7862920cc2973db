package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a sentence why text is not JSON, or more than may be read. */
public final class SyntaxProblem {

    private SyntaxProblem() {}

    /** Reports what made the parser stop. */
    public static void report(JacksonException e, byte[] bytes, Problems problems) {
        long offset = e.getLocation() == null ? bytes.length : e.getLocation().getByteOffset();
        int at = beginning((int) (offset < 0 ? bytes.length : Math.min(offset, bytes.length)), bytes);
        if (e instanceof StreamConstraintsException) {
            problems.addAt(at, "json.limit", Pointer.ROOT, "a document within the limits", reason(e), "");
        } else if (e instanceof UnexpectedEndOfInputException || at >= bytes.length || isCutWord(at, bytes)) {
            problems.addAt(bytes.length, "json.truncated", Pointer.ROOT, "the rest of the document", "its end", "");
        } else {
            problems.addAt(at, "json.syntax", Pointer.ROOT, "well-formed JSON (RFC 8259)", reason(e), looksLike(bytes));
        }
    }

    /** Where the character begins that has that byte. */
    private static int beginning(int offset, byte[] bytes) {
        int at = offset;
        while (at > 0 && at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** Whether the text ends in the middle of a word that JSON knows. */
    private static boolean isCutWord(int at, byte[] bytes) {
        String rest = new String(bytes, at, Math.min(bytes.length - at, 5), StandardCharsets.US_ASCII);
        return at + rest.length() == bytes.length
                && Stream.of("true", "false", "null").anyMatch(word -> word.startsWith(rest));
    }

    /** The parser's explanation without what only concerns its own workings. */
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "a fault" : e.getOriginalMessage();
        String first = message.lines().findFirst().orElse("a fault");
        String plain = first.replaceAll("\\s*\\(?(start marker at )?\\[Source:.*", "")
                .replaceAll("\\s*\\(from `[^`]*`\\)|, from `[^`]*`", "")
                .replaceAll("\\.$", "");
        return plain.isEmpty() ? "a fault" : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }

    private static String looksLike(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && Character.isWhitespace(bytes[first])) {
            first++;
        }
        if (first < bytes.length && bytes[first] == '<') {
            return "This looks like XML or HTML.";
        }
        boolean yaml = first < bytes.length
                && (Character.isLetter(bytes[first]) || bytes[first] == '-' || bytes[first] == '#');
        return yaml ? "This looks like YAML or plain text." : "";
    }
}
