package org.unionplan.processor;

/**
 * Something a property says beyond its name, type and sentence.
 *
 * @param kind its meaning
 * @param constraint the constant of {@code Constraint}, empty for other marks
 */
record Mark(Kind kind, String constraint) {

    /** The kinds of marks, with the method of {@code Shape.Builder} for each. */
    enum Kind {
        NAME("asName"),
        NUMBER("asNumber"),
        COUNT("asCount"),
        CONSTRAINT("being"),
        NONE_MEANS_ALL("allIfNone"),
        SHORTHAND("asShorthand");

        final String method;

        Kind(String method) {
            this.method = method;
        }
    }

    static Mark of(Kind kind) {
        return new Mark(kind, "");
    }
}
