package org.unionplan.exchange.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.exchange.cell.CellText;

/**
 * A union and the federations it is affiliated with, as one cell has them: "Unifor, CLC", "USW (AFL-CIO/CLC)".
 *
 * @param name the name of the union
 * @param affiliations the federations
 */
record UnionNames(String name, List<String> affiliations) {

    private static final Set<String> FEDERATIONS = Set.of(
            "afl cio",
            "clc",
            "ctc",
            "csn",
            "cntu",
            "ftq",
            "qfl",
            "csq",
            "csd",
            "ccu",
            "csc",
            "fat coi",
            "fat coi ctc",
            "afl cio clc",
            "cctu",
            "cmkos");

    private static final Pattern BRACKETED = Pattern.compile("(?s)(.*\\S)\\s*\\(([^()]{2,40})\\)");

    /** Takes the federations off the end of a cell; a name of which they are all is a name. */
    static UnionNames of(String cell) {
        Matcher bracketed = BRACKETED.matcher(cell);
        if (bracketed.matches()) {
            List<String> found = federations(bracketed.group(2));
            if (!found.isEmpty()) {
                return new UnionNames(bracketed.group(1), found);
            }
        }
        int comma = cell.lastIndexOf(',');
        if (comma > 0) {
            List<String> found = federations(cell.substring(comma + 1));
            if (!found.isEmpty()) {
                return new UnionNames(cell.substring(0, comma).strip(), found);
            }
        }
        return new UnionNames(cell, List.of());
    }

    /** Returns the federations that the words list; none if any of them is not known. */
    private static List<String> federations(String words) {
        List<String> parts =
                Arrays.stream(words.split("[/,;]")).map(String::strip).toList();
        return parts.stream().allMatch(part -> FEDERATIONS.contains(CellText.folded(part))) ? parts : List.of();
    }
}
