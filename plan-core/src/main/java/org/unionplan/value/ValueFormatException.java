package org.unionplan.value;

import java.io.Serial;
import java.util.HexFormat;
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

    private final String rule;
    private final String found;
    private final String remedy;

    /**
     * A refusal of one written value.
     *
     * @param rule what was expected, as a noun phrase: "a date in EDTF, such as 2021-09-30"
     * @param found the written value, whole
     * @param remedy a sentence that tells how to mend it; empty where there is nothing to advise
     */
    public ValueFormatException(String rule, String found, String remedy) {
        super(message(rule, found, remedy));
        this.rule = rule;
        this.found = found;
        this.remedy = remedy;
    }

    /** What was expected, as a noun phrase. */
    public String getRule() {
        return rule;
    }

    /** The refused value, whole and unescaped. */
    public String getFound() {
        return found;
    }

    /** How to mend the value, as a sentence; empty where there is nothing to advise. */
    public String getRemedy() {
        return remedy;
    }

    private static String message(String rule, String found, String remedy) {
        String refusal = "Expected " + rule + "; found \"" + shown(found) + "\".";
        return remedy.isEmpty() ? refusal : refusal + " " + remedy;
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
