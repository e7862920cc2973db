package org.unionplan.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.value.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a sentence why text is not JSON, or more than may be read. */
public final class SyntaxProblem {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

    /** The end of the sentence of a document with too many members. */
    static final String MEMBERS = " members and items";

    private SyntaxProblem() {}

    /** Reports what made the parser stop. */
    public static void report(JacksonException e, byte[] bytes, Problems problems) {
        long offset = e.getLocation() == null ? bytes.length : e.getLocation().getByteOffset();
        int at = beginning((int) (offset < 0 ? bytes.length : Math.min(offset, bytes.length)), bytes);
        if (e instanceof StreamConstraintsException) {
            problems.addAt(at, "json.limit", Pointer.ROOT, Message.of("expected.document.limits"), excess(e), null);
        } else if (e instanceof UnexpectedEndOfInputException || at >= bytes.length || isCutWord(at, bytes)) {
            problems.addAt(
                    bytes.length,
                    "json.truncated",
                    Pointer.ROOT,
                    Message.of("expected.document.rest"),
                    Message.of("found.end"),
                    null);
        } else {
            problems.addAt(at, "json.syntax", Pointer.ROOT, Message.of("expected.json"), reason(e), looksLike(bytes));
        }
    }

    /** Returns the start of the character that has that byte. */
    private static int beginning(int offset, byte[] bytes) {
        int at = offset;
        while (at > 0 && at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** Returns true if the text ends in the middle of a literal of JSON. */
    private static boolean isCutWord(int at, byte[] bytes) {
        String rest = new String(bytes, at, Math.min(bytes.length - at, 5), StandardCharsets.US_ASCII);
        return at + rest.length() == bytes.length
                && Stream.of("true", "false", "null").anyMatch(word -> word.startsWith(rest));
    }

    /** Returns a message about an exceeded limit. The parser's own has its numbers in the digits of the machine's locale. */
    private static Message excess(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        List<String> numbers =
                NUMBER.matcher(message).results().map(MatchResult::group).toList();
        String most = numbers.isEmpty() ? "" : plain(numbers.get(numbers.size() - 1));
        if (message.startsWith("Document nesting depth")) {
            return Message.of("found.levels").withNumber("most", most);
        }
        if (message.startsWith("String value length")) {
            return Message.of("found.long.string").withNumber("most", most);
        }
        if (message.startsWith("Number value length")) {
            return Message.of("found.long.number").withNumber("most", most);
        }
        if (message.endsWith(MEMBERS)) {
            return Message.of("found.members").withNumber("members", most);
        }
        return message.startsWith("Name length") ? Message.of("found.long.name").withNumber("most", most) : reason(e);
    }

    private static String plain(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().map(Character::getNumericValue).forEach(digits::append);
        return digits.toString();
    }

    /** The parser's explanation, in its own words where it is a rare one. */
    private static Message reason(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        for (SyntaxFault fault : SyntaxFault.values()) {
            Matcher matcher = fault.pattern.matcher(message);
            if (matcher.find()) {
                Message found = Message.of(
                        "found." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                return matcher.groupCount() == 0 ? found : found.with("text", Shown.of(matcher.group(1)));
            }
        }
        String first = message.lines().findFirst().orElse("");
        String plain = first.replaceAll("\\s*\\(?(start marker at )?\\[Source:.*", "")
                .replaceAll("\\s*\\(from `[^`]*`\\)|, from `[^`]*`", "")
                .replaceAll("\\.$", "");
        return plain.isEmpty()
                ? Message.of("found.fault")
                : Message.of("found.detail").with("detail", plain);
    }

    /** The explanations of the parser that people meet. */
    private enum SyntaxFault {
        CONTROL_CHARACTER("^Illegal unquoted character"),
        WHERE_COMMA("^Unexpected character \\('(.+)' \\(code .*was expecting comma"),
        WHERE_NAME("^Unexpected character \\('(.+)' \\(code .*was expecting double-quote"),
        WHERE_COLON("^Unexpected character \\('(.+)' \\(code .*was expecting a colon"),
        CLOSING_BRACKET("^Unexpected close marker '(.)'"),
        CHARACTER("^Unexpected character \\('(.+)' \\(code"),
        WORD("^Unrecognized token '(.+?)'"),
        ESCAPE("^Unrecognized character escape '(.+?)'"),
        LEADING_ZERO("Leading zeroes not allowed");

        private final Pattern pattern;

        SyntaxFault(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }
    }

    private static @Nullable Message looksLike(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && Character.isWhitespace(bytes[first])) {
            first++;
        }
        if (first < bytes.length && bytes[first] == '<') {
            return Message.of("remedy.markup");
        }
        boolean yaml = first < bytes.length
                && (Character.isLetter(bytes[first]) || bytes[first] == '-' || bytes[first] == '#');
        return yaml ? Message.of("remedy.yaml") : null;
    }
}
