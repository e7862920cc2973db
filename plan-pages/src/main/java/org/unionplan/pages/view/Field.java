package org.unionplan.pages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A labelled member of a thing with its values. */
record Field(String label, List<FieldValue> entries) {

    private static final int MOST_ON_A_LINE = 3;

    /** Returns true if it takes a block of its own rather than a place on a line. */
    boolean isBlock() {
        return entries.stream().anyMatch(entry -> entry.thing() != null || entry.paragraph());
    }

    /** Returns true if each of its things fits on a line. */
    boolean isCompact() {
        return entries.stream()
                .allMatch(entry -> entry.thing() == null || entry.thing().isLine());
    }

    boolean hasThings() {
        return entries.stream().anyMatch(entry -> entry.thing() != null);
    }

    /**
     * A value: text, perhaps with an address, or a thing of several members.
     *
     * @param lang the language of a text on its own, if that is not the language of the page
     * @param paragraph true for a text that takes a block of its own
     */
    record FieldValue(
            String text,
            @Nullable String href,
            @Nullable String lang,
            boolean paragraph,
            @Nullable FieldGroup thing) {

        static FieldValue of(String text) {
            return new FieldValue(text, null, null, false, null);
        }

        static FieldValue of(FieldGroup thing) {
            return new FieldValue("", null, null, false, thing);
        }
    }

    /**
     * A thing of several members.
     *
     * @param head its first words, empty if it has none
     */
    record FieldGroup(
            @Nullable String anchor, String head, @Nullable String href, List<Field> fields) {

        /** Returns true if it has a head and nothing below it that takes a block of its own. */
        boolean isLine() {
            return !head.isEmpty()
                    && fields.size() <= MOST_ON_A_LINE
                    && fields.stream().noneMatch(Field::isBlock);
        }
    }
}
