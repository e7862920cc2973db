package org.unionplan.json.codec;

import org.unionplan.message.Message;
import org.unionplan.value.Decimal;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/** The limits of a document that the parser does not enforce itself. Not thread-safe. */
public final class Allowance {

    private final int members;
    private final int digits;
    private int left;

    /**
     * An allowance for one document.
     *
     * @param members the most members and items together
     * @param digits the most digits of a number on either side of the point
     */
    public Allowance(int members, int digits) {
        this.members = members;
        this.digits = digits;
        this.left = members;
    }

    /** As much as anybody may use up who has no limits of their own, such as a host's mapper. */
    public static Allowance unlimited() {
        return new Allowance(Integer.MAX_VALUE, Decimal.MAX_DIGITS);
    }

    /** Counts the member or item at the parser. */
    void take(JsonParser parser) {
        if (--left < 0) {
            throw new StreamConstraintsException(
                    "more than " + members + SyntaxProblem.MEMBERS, parser.currentTokenLocation());
        }
    }

    /**
     * The number at the parser.
     *
     * @throws ValueFormatException if it has too many digits, of which an exponent makes many with few characters
     */
    Decimal number(JsonParser parser) {
        Decimal number =
                Decimal.parse(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (digits < Decimal.MAX_DIGITS && isTooLong(number)) {
            throw new ValueFormatException(
                    Message.of("expected.number.value").with("digits", digits), number.toString());
        }
        return number;
    }

    private boolean isTooLong(Decimal number) {
        return number.getScale() > digits || number.toBigDecimal().precision() - number.getScale() > digits;
    }
}
