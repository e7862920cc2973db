package org.unionplan.value;

import java.io.Serial;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/**
 * A written value that breaks the grammar of its kind: a date that no calendar has, a tag that is no language tag.
 *
 * <p>The message states the rule first, then what was found, then how to mend it. What was found comes from a
 * document and may be anything: in the message it is cut after {@value #SHOWN} code points, and control, formatting
 * and line-breaking characters are escaped. {@link #getFound()} has it whole.
 */
public class ValueFormatException extends UnionplanException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    private final Message expected;
    private final String found;
    private final @Nullable Message remedy;

    /**
     * A written value that cannot be read, without advice.
     *
     * @param expected a noun phrase: "a date in EDTF, such as 2021-09-30"
     * @param found the written value, whole
     */
    public ValueFormatException(Message expected, String found) {
        this(expected, found, null);
    }

    /**
     * A written value that cannot be read.
     *
     * @param expected a noun phrase: "a date in EDTF, such as 2021-09-30"
     * @param found the written value, whole
     * @param remedy a sentence that tells how to mend it; null if there is none
     */
    public ValueFormatException(Message expected, String found, @Nullable Message remedy) {
        super(problem(expected, found, remedy));
        this.expected = expected;
        this.found = found;
        this.remedy = remedy;
    }

    /** The form that was expected, as a noun phrase. */
    public Message getExpected() {
        return expected;
    }

    /** The refused value, whole and unescaped. */
    public String getFound() {
        return found;
    }

    /** A sentence on how to mend the value. */
    public Optional<Message> getRemedy() {
        return Optional.ofNullable(remedy);
    }

    private static Message problem(Message expected, String found, @Nullable Message remedy) {
        Message problem = Message.of("value.format").with("expected", expected).with("found", shown(found));
        return remedy == null ? problem : problem.with("remedy", remedy);
    }

    private static String shown(String found) {
        StringBuilder shown = new StringBuilder();
        int end =
                found.codePointCount(0, found.length()) <= SHOWN ? found.length() : found.offsetByCodePoints(0, SHOWN);
        found.substring(0, end).codePoints().forEach(codePoint -> appendVisibly(codePoint, shown));
        return end < found.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void appendVisibly(int codePoint, StringBuilder shown) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> appendEscaped(codePoint, shown);
            default -> shown.appendCodePoint(codePoint);
        }
    }

    private static void appendEscaped(int codePoint, StringBuilder shown) {
        HexFormat hex = HexFormat.of().withUpperCase();
        for (char unit : Character.toChars(codePoint)) {
            shown.append("\\u").append(hex.toHexDigits(unit));
        }
    }
}
