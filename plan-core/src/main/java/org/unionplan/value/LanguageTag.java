package org.unionplan.value;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unionplan.lexicon.Ascii;

/**
 * The language of a text, as a well-formed BCP 47 tag: {@code en}, {@code fr-CA}, {@code zh-Hant-HK}.
 *
 * <p>The tag follows the grammar of RFC 5646, section 2.1, grandfathered and private use tags included. A variant or
 * an extension singleton given twice is refused as well: section 2.2.9 counts this under validity, and it is the part
 * of validity that needs no registry. Whether the subtags are registered is not asked.
 *
 * <p>The tag is kept as written; equality ignores the case of its letters (section 2.1.1), which are A to Z only.
 */
public final class LanguageTag implements Comparable<LanguageTag>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String tag;
    private final String folded;

    private LanguageTag(String tag) {
        this.tag = tag;
        this.folded = Ascii.lowerCase(tag);
        LanguageTagGrammar.check(tag, folded);
    }

    /**
     * The tag that the text writes.
     *
     * @throws ValueFormatException if it is not well-formed
     */
    public static LanguageTag parse(CharSequence tag) {
        Objects.requireNonNull(tag, "tag");

        return new LanguageTag(tag.toString());
    }

    /**
     * The tag that the text writes; the same as {@link #parse}.
     *
     * @throws ValueFormatException if it is not well-formed
     */
    public static LanguageTag of(String tag) {
        Objects.requireNonNull(tag, "tag");

        return new LanguageTag(tag);
    }

    /**
     * The first subtag in lower case: {@code fr} of {@code FR-ca}. It is {@code x} for a tag of private use, and
     * {@code i} for one of the grandfathered tags that begin so.
     */
    public String getPrimaryLanguage() {
        int hyphen = folded.indexOf('-');
        return hyphen < 0 ? folded : folded.substring(0, hyphen);
    }

    /**
     * Returns true if a reader who asks for the range is served by this tag: basic filtering (RFC 4647, section 3.3.1). The
     * range is this tag or its leading subtags, in any case: {@code fr-CA} matches {@code fr}, and not the other way
     * round. The range {@code *} is no tag; it would match everything.
     */
    public boolean matches(LanguageTag range) {
        Objects.requireNonNull(range, "range");

        return isWithin(range.folded);
    }

    /** Returns true if this tag is that range in lower case, or begins with its subtags. */
    boolean isWithin(String range) {
        return folded.startsWith(range) && (folded.length() == range.length() || folded.charAt(range.length()) == '-');
    }

    /** The range of this tag alone, in lower case. */
    String toRange() {
        return folded;
    }

    /**
     * Returns the range without its last subtag, and without a single letter or digit that would then be the last (RFC
     * 4647, section 3.4); empty if nothing is left.
     */
    static String truncated(String range) {
        int end = Math.max(0, range.lastIndexOf('-'));
        if (end == 1 || (end > 1 && range.charAt(end - 2) == '-')) {
            end = Math.max(0, end - 2);
        }
        return range.substring(0, end);
    }

    /** By tag, whatever the case of its letters. */
    @Override
    public int compareTo(LanguageTag other) {
        return folded.compareTo(other.folded);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    /** The tag as written. */
    @Override
    public String toString() {
        return tag;
    }
}
