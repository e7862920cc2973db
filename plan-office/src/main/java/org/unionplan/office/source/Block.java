package org.unionplan.office.source;

import java.util.List;
import java.util.Optional;

/**
 * A part of a text: a heading, a paragraph, an item of a list, or a table.
 *
 * @param kind its kind
 * @param level the level of a heading, from 1; the depth of an item, from 1; for a paragraph the depth of the item that it
 *     belongs to, or 0
 * @param number the number that the list has for an item; the number of a note, which is a paragraph
 * @param lead the strong words at its start, which are all of it if all is strong
 * @param text its text on one or more lines; empty for a table
 * @param links the links in it
 * @param rows the rows of a table
 * @param line the line where it begins, from 1; in a Word file the number of the paragraph
 */
public record Block(
        Kind kind,
        int level,
        Optional<String> number,
        String lead,
        String text,
        List<TextLink> links,
        List<TableRow> rows,
        int line) {

    /** The kinds of blocks. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** A table. */
        TABLE
    }

    /**
     * A link.
     *
     * @param words the words that are linked
     * @param address the address
     */
    public record TextLink(String words, String address) {}

    /**
     * A row of a table.
     *
     * @param cells the texts of its cells
     * @param line the line where it begins
     */
    public record TableRow(List<String> cells, int line) {}

    /** Returns the same at another level. */
    public Block withLevel(int other) {
        return new Block(kind, other, number, lead, text, links, rows, line);
    }

    /** Returns true for a note at the foot of a page or the end of a text. */
    public boolean isNote() {
        return kind == Kind.PARAGRAPH && number.isPresent();
    }

    /** Returns true if all of its words are strong. */
    public boolean isStrong() {
        return !lead.isEmpty() && lead.equals(text);
    }

    /** Returns the text on one line. */
    public String oneLine() {
        return text.replace('\n', ' ');
    }
}
