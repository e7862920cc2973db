package org.unionplan.plan;

import java.util.Optional;

/** Recognizes the headings and rules of Markdown in a single line, each in one pass over it. */
final class OutlineLine {

    private static final int DEEPEST = 6;
    private static final int FURTHEST_IN = 3;
    private static final int SHORTEST_RULE = 3;

    /** A heading: its level, from 1, and its label without the marks around it. */
    record Heading(int level, String label) {}

    private OutlineLine() {}

    /** Returns the heading in that line: up to six number signs, then white space and the label if there is one. */
    static Optional<Heading> heading(String line) {
        int begin = skipSpace(line, 0);
        int level = skip(line, begin, '#') - begin;
        int after = begin + level;
        boolean marked = begin <= FURTHEST_IN
                && level >= 1
                && level <= DEEPEST
                && (after == line.length() || isSpace(line.charAt(after)));
        if (!marked) {
            return Optional.empty();
        }
        String label = withoutClosing(line, skipSpace(line, after));
        return label.chars().anyMatch(OutlineLine::endsLine)
                ? Optional.empty()
                : Optional.of(new Heading(level, label));
    }

    /** The rest of a line without white space and a closing run of number signs at its end. */
    private static String withoutClosing(String line, int begin) {
        int end = endWithoutSpace(line, line.length(), begin);
        int closing = end;
        while (closing > begin && line.charAt(closing - 1) == '#') {
            closing--;
        }
        boolean isClosed = closing < end && closing > begin && isSpace(line.charAt(closing - 1));
        return line.substring(begin, isClosed ? endWithoutSpace(line, closing, begin) : end);
    }

    private static int endWithoutSpace(String line, int from, int begin) {
        int end = from;
        while (end > begin && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns true for a line of three or more hyphens, asterisks or underscores, or of equals signs alone. */
    static boolean isRule(String line) {
        int begin = skipSpace(line, 0);
        if (begin == line.length()) {
            return false;
        }
        char mark = line.charAt(begin);
        if (mark == '=') {
            return skip(line, begin, mark) == line.length();
        }
        int marks = 0;
        for (int i = begin; i < line.length(); i++) {
            if (line.charAt(i) == mark) {
                marks++;
            } else if (!isSpace(line.charAt(i))) {
                return false;
            }
        }
        return marks >= SHORTEST_RULE && (mark == '-' || mark == '*' || mark == '_');
    }

    private static int skip(String line, int from, char mark) {
        int end = from;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        return end;
    }

    private static int skipSpace(String line, int from) {
        int end = from;
        while (end < line.length() && isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A space or a tab, in any script; none of what ends a line. */
    private static boolean isSpace(char c) {
        return c == '\t' || c == '\u180e' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean endsLine(int c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
