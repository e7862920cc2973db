package org.unionplan.json.codec;

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
        long at = offset < 0 ? bytes.length : Math.min(offset, bytes.length);
        if (e instanceof StreamConstraintsException) {
            problems.addAt(at, "json.limit", Pointer.ROOT, "a document within the limits", reason(e), "");
        } else if (e instanceof UnexpectedEndOfInputException || at >= bytes.length) {
            problems.addAt(bytes.length, "json.truncated", Pointer.ROOT, "the rest of the document", "its end", "");
        } else {
            problems.addAt(at, "json.syntax", Pointer.ROOT, "well-formed JSON (RFC 8259)", reason(e), looksLike(bytes));
        }
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
