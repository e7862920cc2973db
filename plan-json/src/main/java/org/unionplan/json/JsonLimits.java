package org.unionplan.json;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.codec.Allowance;
import org.unionplan.json.codec.WritingLimits;
import org.unionplan.value.Decimal;
import tools.jackson.core.StreamReadConstraints;

/**
 * The limits on documents to be read, so that no input exhausts a host. Input exactly as large as a limit is read.
 *
 * <p>Each limit is changed apart: {@code JsonLimits.STANDARD.withDepth(50)}. Members that occur twice are refused
 * whatever the limits. Every {@code with} method throws an {@link IllegalArgumentException} for a limit below 1 or above
 * what can be.
 */
public final class JsonLimits {

    private enum Limit {
        DEPTH(200),
        STRING_LENGTH(1_000_000),
        NUMBER_LENGTH(1_000),
        DIGITS(Decimal.MAX_DIGITS),
        NAME_LENGTH(1_000),
        MEMBERS(5_000_000),
        DOCUMENT_LENGTH(256 * 1024 * 1024),
        LINE_LENGTH(16 * 1024 * 1024);

        private final int standard;

        Limit(int standard) {
            this.standard = standard;
        }
    }

    /** The longest array that every virtual machine has; one byte more is read to recognize that a document is too long. */
    private static final int LONGEST_DOCUMENT = Integer.MAX_VALUE - 9;

    /**
     * Far above what any plan needs: 200 levels, strings of a million characters, numbers and names of a thousand, five
     * million members, 256 MiB, of which 16 MiB on a line.
     */
    public static final JsonLimits STANDARD = new JsonLimits(new EnumMap<>(Limit.class));

    /** The limits that are not standard. */
    private final Map<Limit, Integer> changed;

    private JsonLimits(Map<Limit, Integer> changed) {
        this.changed = changed;
    }

    private int get(Limit limit) {
        return changed.getOrDefault(limit, limit.standard);
    }

    private JsonLimits with(Limit limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + value);
        }
        Map<Limit, Integer> others = new EnumMap<>(Limit.class);
        others.putAll(changed);
        others.put(limit, value);
        if (value == limit.standard) {
            others.remove(limit);
        }
        return new JsonLimits(others);
    }

    WritingLimits forWriting() {
        return new WritingLimits(getStringLength(), getDepth());
    }

    /** The most objects and arrays inside each other. */
    public int getDepth() {
        return get(Limit.DEPTH);
    }

    /** These limits with that depth. */
    public JsonLimits withDepth(int depth) {
        return with(Limit.DEPTH, depth);
    }

    /** The most characters of a string. */
    public int getStringLength() {
        return get(Limit.STRING_LENGTH);
    }

    /** These limits with that length of strings. */
    public JsonLimits withStringLength(int stringLength) {
        return with(Limit.STRING_LENGTH, stringLength);
    }

    /** The most digits of a number as it is written, those of its exponent included. */
    public int getNumberLength() {
        return get(Limit.NUMBER_LENGTH);
    }

    /** These limits with that length of numbers. */
    public JsonLimits withNumberLength(int numberLength) {
        return with(Limit.NUMBER_LENGTH, numberLength);
    }

    /** The most digits of a number on either side of the point once it is written without an exponent. */
    public int getDigits() {
        return get(Limit.DIGITS);
    }

    /** These limits with that many digits on either side of the point, at most {@link Decimal#MAX_DIGITS}. */
    public JsonLimits withDigits(int digits) {
        if (digits > Decimal.MAX_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + Decimal.MAX_DIGITS
                    + " digits on either side of the point, not " + digits);
        }
        return with(Limit.DIGITS, digits);
    }

    /** The most characters of a member's name. */
    public int getNameLength() {
        return get(Limit.NAME_LENGTH);
    }

    /** These limits with that length of names. */
    public JsonLimits withNameLength(int nameLength) {
        return with(Limit.NAME_LENGTH, nameLength);
    }

    /** The most members of objects and items of arrays in a document, together. */
    public int getMembers() {
        return get(Limit.MEMBERS);
    }

    /** These limits with that many members and items. */
    public JsonLimits withMembers(int members) {
        return with(Limit.MEMBERS, members);
    }

    /** The most bytes of a document. */
    public int getDocumentLength() {
        return get(Limit.DOCUMENT_LENGTH);
    }

    /** These limits with that length of documents. */
    public JsonLimits withDocumentLength(int documentLength) {
        if (documentLength > LONGEST_DOCUMENT) {
            throw new IllegalArgumentException(
                    "a document has at most " + LONGEST_DOCUMENT + " bytes, not " + documentLength);
        }
        return with(Limit.DOCUMENT_LENGTH, documentLength);
    }

    /** The most bytes of a document in JSON Lines, where several are in memory at a time. */
    public int getLineLength() {
        return get(Limit.LINE_LENGTH);
    }

    /** These limits with that length of documents in JSON Lines. */
    public JsonLimits withLineLength(int lineLength) {
        return with(Limit.LINE_LENGTH, lineLength);
    }

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(getDepth())
                .maxStringLength(getStringLength())
                .maxNumberLength(getNumberLength())
                .maxNameLength(getNameLength())
                .build();
    }

    /** Returns the allowance of one document. */
    Allowance allowance() {
        return new Allowance(getMembers(), getDigits());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonLimits that && changed.equals(that.changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    /** Such as {@code depth 200, string length 1000000}, and so on. */
    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(", ");
        for (Limit limit : Limit.values()) {
            all.add(limit.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + get(limit));
        }
        return all.toString();
    }
}
