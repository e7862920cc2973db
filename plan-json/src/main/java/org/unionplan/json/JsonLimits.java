package org.unionplan.json;

import org.unionplan.json.codec.Allowance;
import org.unionplan.value.Decimal;
import tools.jackson.core.StreamReadConstraints;

/**
 * How large a document may be before reading it is refused, so that no input exhausts a host. What is exactly as large
 * as a limit is read.
 *
 * <p>Each limit is changed apart: {@code JsonLimits.STANDARD.withDepth(50)}. Members that occur twice are refused
 * whatever the limits.
 *
 * @param depth the most objects and arrays inside each other
 * @param stringLength the most characters of a string
 * @param numberLength the most digits of a number as it is written, those of its exponent included
 * @param digits the most digits of a number on either side of the point once it is written without an exponent, at most
 *     {@link Decimal#MAX_DIGITS}
 * @param nameLength the most characters of a member's name
 * @param members the most members of objects and items of arrays in a document, together
 * @param documentLength the most bytes of a document
 * @param lineLength the most bytes of a document in JSON Lines, where several are in memory at a time
 */
public record JsonLimits(
        int depth,
        int stringLength,
        int numberLength,
        int digits,
        int nameLength,
        int members,
        int documentLength,
        int lineLength) {

    /**
     * Far above what any plan needs: 200 levels, strings of a million characters, numbers and names of a thousand, five
     * million members, 256 MiB, of which 16 MiB on a line.
     */
    public static final JsonLimits STANDARD = new JsonLimits(
            200, 1_000_000, 1_000, Decimal.MAX_DIGITS, 1_000, 5_000_000, 256 * 1024 * 1024, 16 * 1024 * 1024);

    /**
     * Those limits.
     *
     * @throws IllegalArgumentException if one is less than 1, or more digits are wanted than a number can have
     */
    public JsonLimits {
        int least = Math.min(
                Math.min(Math.min(depth, stringLength), Math.min(numberLength, digits)),
                Math.min(Math.min(nameLength, members), Math.min(documentLength, lineLength)));
        if (least < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + least);
        }
        if (digits > Decimal.MAX_DIGITS) {
            throw new IllegalArgumentException("a number has at most " + Decimal.MAX_DIGITS
                    + " digits on either side of the point, not " + digits);
        }
    }

    /** These limits with that depth. */
    public JsonLimits withDepth(int depth) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    /** These limits with that length of strings. */
    public JsonLimits withStringLength(int stringLength) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    /** These limits with that length of numbers. */
    public JsonLimits withNumberLength(int numberLength) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    /** These limits with that many digits on either side of the point. */
    public JsonLimits withDigits(int digits) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    /** These limits with that length of names. */
    public JsonLimits withNameLength(int nameLength) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    /** These limits with that many members and items. */
    public JsonLimits withMembers(int members) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    /** These limits with that length of documents. */
    public JsonLimits withDocumentLength(int documentLength) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    /** These limits with that length of documents in JSON Lines. */
    public JsonLimits withLineLength(int lineLength) {
        return new JsonLimits(
                depth, stringLength, numberLength, digits, nameLength, members, documentLength, lineLength);
    }

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(stringLength)
                .maxNumberLength(numberLength)
                .maxNameLength(nameLength)
                .build();
    }

    /** What one document may use up. */
    Allowance allowance() {
        return new Allowance(members, digits);
    }
}
