package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a sentence why text is not JSON, or more than may be read. */
public final class SyntaxProblem {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    private SyntaxProblem() {}

    /** Reports what made the parser stop. */
    public static void report(JacksonException e, byte[] bytes, Problems problems) {
        long offset = e.getLocation() == null ? bytes.length : e.getLocation().getByteOffset();
        int at = beginning((int) (offset < 0 ? bytes.length : Math.min(offset, bytes.length)), bytes);
        if (e instanceof StreamConstraintsException) {
            problems.addAt(at, "json.limit", Pointer.ROOT, "a document within the limits", excess(e), "");
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

    /** What exceeds a limit. The parser's own sentence has its numbers in the digits of the machine's locale. */
    private static String excess(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        List<String> numbers =
                NUMBER.matcher(message).results().map(MatchResult::group).toList();
        String most = numbers.isEmpty() ? "" : plain(numbers.get(numbers.size() - 1));
        if (message.startsWith("Document nesting depth")) {
            return "more than " + most + " levels";
        }
        if (message.startsWith("String value length")) {
            return "a string of more than " + most + " characters";
        }
        if (message.startsWith("Number value length")) {
            return "a number of more than " + most + " digits";
        }
        return message.startsWith("Name length") ? "a name of more than " + most + " characters" : reason(e);
    }

    private static String plain(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().map(Character::getNumericValue).forEach(digits::append);
        return digits.toString();
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
