package org.unionplan.exchange.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.exchange.cell.CellList;

/**
 * A number of employees and their bargaining units in one cell: "150, mine and mill employees", or "150 employees" and
 * the names of units on the lines below.
 *
 * @param count the words of the figure; absent if the cell has none
 * @param units the names of the units
 */
record EmployeeCell(Optional<String> count, List<String> units) {

    private static final Pattern COUNTED = Pattern.compile(
            "(?is)([^0-9]{0,30}[0-9](?:[0-9]|[.,' \u00A0\u202F](?=[0-9]))*+\\+?(?: ?\\((?:approx|est|env)"
                    + "[^()]*\\))?)\\s*(?:(?:employees|workers|members|people|employ\u00e9e?s|employ\u00e9s|salari\u00e9s"
                    + "|salari\u00e9es|personnes|membres)\\b)?[\\s,;:\u2013-]*(.*)");

    static EmployeeCell of(String cell) {
        Matcher counted = COUNTED.matcher(cell);
        String rest = counted.matches() ? counted.group(2) : cell;
        List<String> units = new ArrayList<>();
        for (String unit : CellList.split(rest)) {
            String name = unit.startsWith("(") && unit.endsWith(")") ? unit.substring(1, unit.length() - 1) : unit;
            if (!name.isBlank()) {
                units.add(name.strip());
            }
        }
        return new EmployeeCell(
                counted.matches() ? Optional.of(counted.group(1).strip()) : Optional.empty(), List.copyOf(units));
    }
}
