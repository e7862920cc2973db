package org.unionplan.exchange.agreement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first and the last day of an agreement in one cell: "January 1, 2025 - December 31, 2026".
 *
 * @param start the words of the first day
 * @param expiry the words of the last day
 */
record TermCell(String start, String expiry) {

    private static final Pattern BETWEEN =
            Pattern.compile("(?is)(?:from |du )?(.{4,30}?)(?:\\s+[-\u2013\u2014]\\s+|\\s*[\u2013\u2014]\\s*|\\s+to\\s+"
                    + "|\\s+au\\s+|\\s+through\\s+)(.{4,30})");

    static Optional<TermCell> of(String cell) {
        Matcher between = BETWEEN.matcher(cell);
        return between.matches()
                ? Optional.of(
                        new TermCell(between.group(1).strip(), between.group(2).strip()))
                : Optional.empty();
    }
}
