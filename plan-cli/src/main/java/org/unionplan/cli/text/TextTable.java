package org.unionplan.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unionplan.cli.io.Style;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.io.TerminalText;

/**
 * Rows of cells in columns, for people. The first column names the row; it may be indented, and gives up as much of its
 * width. Not thread-safe.
 */
public final class TextTable {

    /** So much of the first column is left however far it is indented. */
    private static final int NARROWEST = 12;

    /** The fewest columns beside the first that are printed next to each other, however narrow the output. */
    private static final int FEWEST = 4;

    /** The alignment of a cell in its column. */
    enum Justification {
        LEFT,
        RIGHT
    }

    /**
     * A column.
     *
     * @param alignment the alignment of its cells
     * @param least the width up to which shorter cells are filled
     * @param most the width at which longer cells are cut
     * @param gap the blanks behind it
     */
    public record Column(Justification alignment, int least, int most, int gap) {

        /** A column of exactly that width, with one blank behind it. */
        public static Column left(int width) {
            return new Column(Justification.LEFT, width, width, 1);
        }

        /** A column of exactly that width, with one blank behind it. */
        public static Column right(int width) {
            return new Column(Justification.RIGHT, width, width, 1);
        }

        /** The same column with cells that are never cut. */
        public Column growing() {
            return new Column(alignment, least, Integer.MAX_VALUE, gap);
        }

        public Column withGap(int blanks) {
            return new Column(alignment, least, most, blanks);
        }

        private Column narrowedBy(int indent) {
            int width = Math.max(NARROWEST, least - indent);
            return new Column(alignment, width, width, gap);
        }
    }

    /**
     * Words in a column.
     *
     * @param text the words, with nothing in them that a terminal obeys
     */
    public record TextCell(String text, Style style) {

        /** No words. */
        public static final TextCell EMPTY = new TextCell("", Style.PLAIN);

        public TextCell {
            text = TerminalText.escape(text);
        }

        public static TextCell of(String text) {
            return new TextCell(text, Style.PLAIN);
        }

        private int length() {
            return text.codePointCount(0, text.length());
        }

        /** Returns its words in lines of at most that width; a longer word is divided. */
        private List<String> wrappedTo(int width) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (String word : text.split(" ", -1)) {
                String rest = word;
                int length = rest.codePointCount(0, rest.length());
                if (used > 0 && used + 1 + length > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                while (length > width) {
                    int end = rest.offsetByCodePoints(0, width);
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                    length -= width;
                }
                line.append(used > 0 ? " " : "").append(rest);
                used += (used > 0 ? 1 : 0) + length;
            }
            lines.add(line.toString());
            return lines;
        }

        private TextCell cutTo(int most) {
            return length() <= most
                    ? this
                    : new TextCell(text.substring(0, text.offsetByCodePoints(0, most - 1)) + "\u2026", style);
        }
    }

    private final TextLayout layout;
    private final List<Column> columns;

    public TextTable(TextLayout layout, Column... columns) {
        this.layout = layout;
        this.columns = List.copyOf(Arrays.asList(columns));
    }

    /**
     * Prints a table of a column of names and as many equal columns as there are heads; those that do not fit beside each
     * other follow below, with the names again.
     *
     * @param heads the heading of each column but the first
     * @param rows a name for each row, with a cell for each head behind it
     */
    public static void printGrid(
            TextLayout layout, Column names, Column others, List<TextCell> heads, List<List<TextCell>> rows) {
        int room = layout.room() - names.least() - names.gap() + others.gap();
        int most = Math.max(FEWEST, room / (others.least() + others.gap()));
        for (int first = 0; first < heads.size(); first += most) {
            int last = Math.min(heads.size(), first + most);
            Column[] columns = new Column[1 + last - first];
            Arrays.fill(columns, others);
            columns[0] = names;
            TextTable table = new TextTable(layout, columns);
            table.row(beginningWith(TextCell.EMPTY, heads.subList(first, last)));
            for (List<TextCell> row : rows) {
                table.row(beginningWith(row.get(0), row.subList(1 + first, 1 + last)));
            }
        }
    }

    private static List<TextCell> beginningWith(TextCell name, List<TextCell> cells) {
        List<TextCell> row = new ArrayList<>(List.of(name));
        row.addAll(cells);
        return row;
    }

    /** Prints a row. */
    public void row(List<TextCell> cells) {
        layout.printed(new Row(0).add(cells).painted());
    }

    /**
     * Prints a row with a remark behind its last cell that has words or, where it does not fit there, below.
     *
     * @param depth how many steps the row is indented
     */
    public void row(int depth, List<TextCell> cells, String remark) {
        TextCell behind = TextCell.of(remark);
        Row row = new Row(TextLayout.STEP * depth).add(cells);
        if (behind.length() == 0) {
            layout.printed(row.painted());
        } else if (row.end() + behind.length() <= layout.room()) {
            layout.printed(row.add(behind, behind.length(), 0).painted());
        } else {
            layout.printed(row.painted());
            layout.deeper(depth + 1).line(new StyledLine().faint(remark));
        }
    }

    /**
     * Prints a row as {@link #row(int, List, String)} does, but wraps its name instead of cutting it: the rest of the name
     * follows below the first line.
     *
     * @param depth how many steps the row is indented
     */
    public void wrappedRow(int depth, List<TextCell> cells, String remark) {
        int width = columns.get(0).narrowedBy(TextLayout.STEP * depth).most();
        TextCell name = cells.get(0);
        if (name.length() <= width) {
            row(depth, cells, remark);
            return;
        }
        List<String> lines = name.wrappedTo(width);
        List<TextCell> first = new ArrayList<>(cells);
        first.set(0, new TextCell(lines.get(0), name.style()));
        row(depth, first, "");
        for (String line : lines.subList(1, lines.size())) {
            layout.printed(new Row(TextLayout.STEP * depth)
                    .add(List.of(new TextCell(line, name.style())))
                    .painted());
        }
        if (!remark.isEmpty()) {
            layout.deeper(depth + 1).line(new StyledLine().faint(remark));
        }
    }

    /** A row that is being filled. Blanks are written only when there is something behind them. */
    private final class Row {

        private final StringBuilder painted = new StringBuilder();
        private final int indent;
        private int length;
        private int blanks;

        Row(int indent) {
            this.indent = indent;
            this.blanks = indent;
        }

        Row add(List<TextCell> cells) {
            for (int i = 0; i < cells.size(); i++) {
                Column column = i == 0 ? columns.get(0).narrowedBy(indent) : columns.get(i);
                TextCell cell = cells.get(i).cutTo(column.most());
                int filling = Math.max(0, column.least() - cell.length());
                if (column.alignment() == Justification.RIGHT) {
                    blanks += filling;
                    add(cell, cell.length(), column.gap());
                } else {
                    add(cell, cell.length(), filling + column.gap());
                }
            }
            return this;
        }

        Row add(TextCell cell, int width, int behind) {
            if (width > 0) {
                painted.append(" ".repeat(blanks)).append(layout.paint(cell.style(), cell.text()));
                length += blanks + width;
                blanks = 0;
            }
            blanks += behind;
            return this;
        }

        /** Returns the column at which the next cell begins. */
        int end() {
            return length + blanks;
        }

        String painted() {
            return painted.toString();
        }
    }
}
