package org.unionplan.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/** The rows of a sheet, as text, in memory. Not thread-safe. */
final class SheetRows {

    /** The most cells of a sheet, so that no file exhausts a host. */
    static final int MOST_CELLS = 25_000_000;

    /** The most characters of a cell. */
    static final int LONGEST_CELL = 1_000_000;

    /**
     * A row.
     *
     * @param number the number of the row, from 1
     * @param cells the text of its cells
     * @param numbers the positions of numbers
     */
    record SheetRow(int number, List<String> cells, BitSet numbers) {}

    private final List<SheetRow> rows = new ArrayList<>();
    private long count;

    /** Adds a row, but for blank cells at its end. */
    void add(int number, List<String> cells, BitSet numbers) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        count += size;
        if (count > MOST_CELLS) {
            throw new UnionplanException(Message.of("workbook.cells").withNumber("limit", MOST_CELLS));
        }
        for (int i = 0; i < size; i++) {
            if (cells.get(i).length() > LONGEST_CELL) {
                throw new UnionplanException(
                        Message.of("workbook.long").withNumber("row", number).withNumber("limit", LONGEST_CELL));
            }
        }
        if (size > 0) {
            rows.add(new SheetRow(number, List.copyOf(cells.subList(0, size)), numbers));
        }
    }

    List<SheetRow> rows() {
        return rows;
    }
}
