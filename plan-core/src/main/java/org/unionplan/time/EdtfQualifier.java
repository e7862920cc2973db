package org.unionplan.time;

/** The certainty of a date, by the character at its end (ISO 8601-2:2019, EDTF level 1). */
enum EdtfQualifier {
    /** No character: the source states the date. */
    STATED,
    /** {@code ?}: it may be another date. */
    UNCERTAIN,
    /** {@code ~}: it is about that date. */
    APPROXIMATE,
    /** {@code %}: both. */
    UNCERTAIN_AND_APPROXIMATE;

    static EdtfQualifier endingOf(String date) {
        if (date.isEmpty()) {
            return STATED;
        }
        return switch (date.charAt(date.length() - 1)) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> STATED;
        };
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }
}
