package org.unionplan.rule;

/**
 * A place in a text file. Lines and columns count from one; columns count Unicode code points.
 *
 * @param line at least 1
 * @param column at least 1
 */
public record Location(int line, int column) implements Comparable<Location> {

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Location other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
