package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;

/**
 * Words as a document publishes them: one wording without a language, or one wording for each of several languages.
 *
 * <p>The characters are kept exactly. A text has at least one wording and at most one for a language; a wording may be
 * blank, which a rule then reports where a name or statement is due. A wording without a language is in the document's
 * own, which matters only for display. Two texts are equal if they have the same wordings for the same languages, in
 * whatever order.
 */
public final class Text implements Comparable<Text>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * The pattern of wordings that are not blank, for constraints: white space of any script is blank, as it is for
     * {@link String#isBlank()}. Unlike the standard constraint of that name it has nothing against an absent text, and
     * so can stand inside an {@link Optional}.
     */
    public static final String NOT_BLANK = "(?s).*\\P{javaWhitespace}.*";

    private final @Nullable String plain;
    private final Map<LanguageTag, String> wordings;

    private Text(@Nullable String plain, Map<LanguageTag, String> wordings) {
        this.plain = plain;
        this.wordings = wordings;
    }

    /** One wording without a language. */
    public static Text of(String wording) {
        Objects.requireNonNull(wording, "wording");

        return new Text(wording, Map.of());
    }

    /** One wording in one language. */
    public static Text of(LanguageTag language, String wording) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(wording, "wording");

        return new Text(null, Map.of(language, wording));
    }

    /**
     * A wording for each language, in that order.
     *
     * @throws ValueFormatException if there is none
     */
    public static Text of(Map<LanguageTag, String> wordings) {
        Objects.requireNonNull(wordings, "wordings");

        if (wordings.isEmpty()) {
            throw new ValueFormatException(Message.of("expected.text.value"), "none", Message.of("remedy.leave-out"));
        }
        Map<LanguageTag, String> kept = new LinkedHashMap<>(wordings);
        return new Text(null, Collections.unmodifiableMap(kept));
    }

    /**
     * This text with that wording for that language, added last or in place of the one it had.
     *
     * @throws IllegalStateException if this text has a wording without a language
     */
    public Text with(LanguageTag language, String wording) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(wording, "wording");

        if (plain != null) {
            throw new IllegalStateException("a text without a language takes no second wording; tag the first one");
        }
        Map<LanguageTag, String> more = new LinkedHashMap<>(wordings);
        more.put(language, wording);
        return of(more);
    }

    /** The wording without a language, absent if the wordings are by language. */
    public Optional<String> getPlain() {
        return Optional.ofNullable(plain);
    }

    /** The wordings by language in encounter order, empty if there is one without a language. */
    public Map<LanguageTag, String> getWordings() {
        return wordings;
    }

    /** Returns true if each wording has a language. */
    public boolean isByLanguage() {
        return plain == null;
    }

    /** Every wording, whatever its language. */
    public List<String> getAll() {
        return plain == null ? List.copyOf(wordings.values()) : List.of(plain);
    }

    /** Returns true if any wording is empty or only white space. */
    public boolean hasBlankWording() {
        if (plain != null) {
            return plain.isBlank();
        }
        for (String wording : wordings.values()) {
            if (wording.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if every wording is empty or only white space. */
    public boolean isBlank() {
        return plain == null ? wordings.values().stream().allMatch(String::isBlank) : plain.isBlank();
    }

    /**
     * Returns the wording to show to a reader of one of those languages, the most wanted first. Each tag is looked up as in
     * RFC 4647, section 3.4: as it is, then without its last subtag, and so on; {@code zh-Hant-HK} is served by {@code
     * zh-Hant} before {@code zh}. At each step a wording in a more special language serves as well, {@code fr-CA} for
     * {@code fr}. Without any match it is the first wording there is.
     */
    public String in(LanguageTag... wanted) {
        Objects.requireNonNull(wanted, "wanted");

        if (plain != null) {
            return plain;
        }
        for (LanguageTag tag : wanted) {
            String exact = wordings.get(tag);
            if (exact != null) {
                return exact;
            }
            for (String range = tag.toRange(); !range.isEmpty(); range = LanguageTag.truncated(range)) {
                for (Map.Entry<LanguageTag, String> wording : wordings.entrySet()) {
                    if (wording.getKey().isWithin(range)) {
                        return wording.getValue();
                    }
                }
            }
        }
        return wordings.values().iterator().next();
    }

    /**
     * An order for sorting, consistent with equality: texts without a language first, by their characters; then the
     * others, by languages and wordings, each in turn. It is not the order of any alphabet.
     */
    @Override
    public int compareTo(Text other) {
        if (plain != null && other.plain != null) {
            return plain.compareTo(other.plain);
        }
        int byLanguage = Boolean.compare(isByLanguage(), other.isByLanguage());
        return byLanguage == 0
                ? SortedEntries.compare(wordings, other.wordings, Comparator.naturalOrder())
                : byLanguage;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Text that)) {
            return false;
        }
        return plain == null ? wordings.equals(that.wordings) && that.plain == null : plain.equals(that.plain);
    }

    @Override
    public int hashCode() {
        return plain == null ? wordings.hashCode() : plain.hashCode();
    }

    /** The first wording. */
    @Override
    public String toString() {
        return plain == null ? in() : plain;
    }
}
