package org.unionplan.office.source;

/** The beginning of some words on one line, as findings quote it. */
public final class Quotation {

    private static final int LONGEST = 80;

    private Quotation() {}

    /** Returns the words on one line, cut off with an ellipsis if there are too many. */
    public static String of(String words) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
