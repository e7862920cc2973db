package org.unionplan.json;

import tools.jackson.core.StreamReadConstraints;

/**
 * How large a document may be before reading it is refused, so that no input exhausts a host.
 *
 * @param depth the most objects and arrays inside each other
 * @param stringLength the most characters of a string
 * @param numberLength the most characters of a number
 * @param nameLength the most characters of a member's name
 * @param documentLength the most bytes of a document
 */
public record JsonLimits(int depth, int stringLength, int numberLength, int nameLength, int documentLength) {

    /** Far above what any plan needs: 200 levels, strings of a million characters, 256 MiB. */
    public static final JsonLimits STANDARD = new JsonLimits(200, 1_000_000, 1_000, 1_000, 256 * 1024 * 1024);

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(stringLength)
                .maxNumberLength(numberLength)
                .maxNameLength(nameLength)
                .build();
    }
}
