package org.unionplan.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A difference of two texts, line by line: the fewest lines removed from the one and added to the other.
 *
 * @param lines both texts together, in order
 */
record Difference(List<Line> lines) {

    /** The side of a line. */
    enum Side {
        BOTH,
        ONE,
        OTHER
    }

    /**
     * A line of either text.
     *
     * @param side in which of them it stands
     * @param number its number in the one text, from 1; of a line of the other text, that of the line before which it is
     *     missing
     */
    record Line(Side side, int number, String text) {}

    static Difference between(List<String> one, List<String> other) {
        int[][] common = common(one, other);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                lines.add(new Line(Side.BOTH, i + 1, one.get(i++)));
                j++;
            } else if (j == other.size() || (i < one.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Side.ONE, i + 1, one.get(i++)));
            } else {
                lines.add(new Line(Side.OTHER, i + 1, other.get(j++)));
            }
        }
        return new Difference(List.copyOf(lines));
    }

    /** The number of lines that the rests of both texts have in common, from each line of each. */
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** The lines that stand in one text alone. */
    List<Line> changed() {
        return lines.stream().filter(line -> line.side() != Side.BOTH).toList();
    }

    /**
     * The changed lines, those of the one text marked by a minus and those of the other by a plus, each run with a line
     * around it, as little indented as possible.
     */
    String shown() {
        List<String> shown = new ArrayList<>();
        int indent = lines.stream()
                .filter(line -> isShown(lines.indexOf(line)))
                .mapToInt(line -> indent(line.text()))
                .min()
                .orElse(0);
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!isShown(i)) {
                continue;
            }
            if (last >= 0 && last < i - 1) {
                shown.add("  ...");
            }
            Line line = lines.get(i);
            shown.add(mark(line.side()) + " " + line.text().substring(indent));
            last = i;
        }
        return String.join("\n", shown);
    }

    private boolean isShown(int at) {
        return isChanged(at - 1) || isChanged(at) || isChanged(at + 1);
    }

    private boolean isChanged(int at) {
        return at >= 0 && at < lines.size() && lines.get(at).side() != Side.BOTH;
    }

    private static String mark(Side side) {
        return switch (side) {
            case BOTH -> " ";
            case ONE -> "-";
            case OTHER -> "+";
        };
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
