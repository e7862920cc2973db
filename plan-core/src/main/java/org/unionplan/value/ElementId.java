package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.unionplan.message.Message;

/**
 * The name by which one thing in a document is referred to: {@code labour-relations}, {@code amapceo}.
 *
 * <p>An identifier is a token as XML's NCName has it (Namespaces in XML 1.0, section 4): it starts with a letter or an
 * underscore and goes on with letters, digits, hyphens, full stops and underscores of any script, without a colon or
 * white space. Whether it is unique is judged in its document, not here. Identifiers compare exactly, letter case
 * included.
 */
public final class ElementId implements Comparable<ElementId>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String value;

    /** Kept here as well, so that tables of identifiers need not look into the text. */
    private final int hash;

    private ElementId(String value) {
        this.value = value;
        this.hash = value.hashCode();
    }

    /**
     * The identifier of that spelling.
     *
     * @throws ValueFormatException if it is not such a token
     */
    public static ElementId of(String value) {
        Objects.requireNonNull(value, "value");

        if (!isToken(value)) {
            throw new ValueFormatException(
                    Message.of("expected.id.value"),
                    value,
                    value.isEmpty() ? null : Message.of("remedy.id").with("id", slug(value)));
        }
        return new ElementId(value);
    }

    /** The identifier with that text; empty if the text is not one. */
    public static Optional<ElementId> tryParse(String value) {
        return isToken(Objects.requireNonNull(value, "value")) ? Optional.of(new ElementId(value)) : Optional.empty();
    }

    /**
     * Proposes an identifier for a label in any script: {@code Health, Safety & Wellness} gives
     * {@code health-safety-wellness}. Letters are lower-cased and composed (Unicode NFC); whatever cannot stand in an
     * identifier becomes a single hyphen. A label without a letter or digit gives {@code _}.
     */
    public static ElementId slug(String label) {
        Objects.requireNonNull(label, "label");

        String folded = Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\'' || c == '\u2019') {
                continue;
            }
            if (isNameCharacter(c) && c != '-' && c != '.' && c != '_') {
                if (gap && slug.length() > 0) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(c);
            } else {
                gap = true;
            }
        }
        if (slug.length() == 0 || !isNameStart(slug.codePointAt(0))) {
            slug.insert(0, '_');
        }
        return new ElementId(slug.toString());
    }

    /** Proposes an identifier as {@link #slug(String)} does, with {@code -2}, {@code -3} and so on if it is taken. */
    public static ElementId slug(String label, Collection<ElementId> taken) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(taken, "taken");

        ElementId first = slug(label);
        ElementId proposed = first;
        for (int n = 2; taken.contains(proposed); n++) {
            proposed = new ElementId(first.value + "-" + n);
        }
        return proposed;
    }

    private static boolean isToken(String value) {
        if (value.isEmpty() || !isNameStart(value.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < value.length(); ) {
            char ascii = value.charAt(i);
            if ((ascii >= 'a' && ascii <= 'z') || (ascii >= '0' && ascii <= '9') || ascii == '-') {
                i++;
                continue;
            }
            int c = value.codePointAt(i);
            if (!isNameCharacter(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isNameStart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        }
        return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
                || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
                || c == 0x200C
                || c == 0x200D
                || (c >= 0x2070 && c <= 0x218F)
                || (c >= 0x2C00 && c <= 0x2FEF)
                || (c >= 0x3001 && c <= 0xD7FF)
                || (c >= 0xF900 && c <= 0xFDCF)
                || (c >= 0xFDF0 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0xEFFFF);
    }

    private static boolean isNameCharacter(int c) {
        return isNameStart(c)
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == 0xB7
                || (c >= 0x300 && c <= 0x36F)
                || c == 0x203F
                || c == 0x2040;
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ElementId that && hash == that.hash && value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return value;
    }
}
