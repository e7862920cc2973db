package org.unionplan.exchange.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table of plans or figures.
 *
 * @param <C> the columns that are known
 * @param line the line or row number that it begins on
 * @param cells the cells that are not blank
 * @param numbers the columns whose cells are numbers of a spreadsheet
 * @param others the cells below other headings that are not blank, by the index of their column
 */
record ReadRow<C extends Enum<C>>(long line, Map<C, String> cells, Set<C> numbers, Map<Integer, String> others) {

    Optional<String> cell(C column) {
        return Optional.ofNullable(cells.get(column));
    }
}
