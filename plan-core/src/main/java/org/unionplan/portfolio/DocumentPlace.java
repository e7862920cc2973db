package org.unionplan.portfolio;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place of a document: a source, commonly a file, and its line if the source has a document on each line. */
public final class DocumentPlace implements Comparable<DocumentPlace> {

    private final String source;
    private final int line;

    private DocumentPlace(String source, int line) {
        this.source = Objects.requireNonNull(source, "source");
        this.line = line;
    }

    /** A source with one document. */
    public static DocumentPlace of(String source) {
        Objects.requireNonNull(source, "source");

        return new DocumentPlace(source, 0);
    }

    /**
     * A line of a source with a document on each.
     *
     * @param line from 1
     */
    public static DocumentPlace of(String source, int line) {
        Objects.requireNonNull(source, "source");

        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, not " + line);
        }
        return new DocumentPlace(source, line);
    }

    /** The name of the source. */
    public String getSource() {
        return source;
    }

    /** The line; absent if the source has one document. */
    public Optional<Integer> getLine() {
        return line == 0 ? Optional.empty() : Optional.of(line);
    }

    @Override
    public int compareTo(DocumentPlace other) {
        int order = source.compareTo(other.source);
        return order != 0 ? order : Integer.compare(line, other.line);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentPlace that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, line);
    }

    /** The source, with a colon and the line if it has one. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line;
    }
}
