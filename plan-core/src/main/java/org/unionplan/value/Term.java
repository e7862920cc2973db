package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.unionplan.message.Message;

/**
 * A word of an open vocabulary: the kind of an actor, the role in a responsibility, the sector of an agreement. The
 * library knows some words of each vocabulary and keeps every other one as it is.
 *
 * <p>A term is never blank, neither begins nor ends with white space, and holds no control characters. Terms compare
 * exactly.
 */
public final class Term implements Comparable<Term>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String value;

    private Term(String value) {
        this.value = value;
    }

    /**
     * The term of that spelling.
     *
     * @throws ValueFormatException if it is blank, padded with white space, or holds control characters
     */
    public static Term of(String value) {
        Objects.requireNonNull(value, "value");

        if (!isTerm(value)) {
            throw new ValueFormatException(Message.of("expected.word.value"), value);
        }
        return new Term(value);
    }

    private static boolean isTerm(String value) {
        int last = value.length() - 1;
        // No white space is outside the basic plane, nor is a control character.
        if (last < 0 || Character.isWhitespace(value.charAt(0)) || Character.isWhitespace(value.charAt(last))) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Term other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Term that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
