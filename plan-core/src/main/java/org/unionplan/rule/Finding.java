package org.unionplan.rule;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Pointer;

/**
 * One thing a rule or a reader found, with its place and a sentence about it. Immutable and thread-safe.
 *
 * <p>Findings are ordered by their place in the document, then by severity, code, message and parameters.
 */
@Value.Immutable
@OrderedStyle
public interface Finding extends Comparable<Finding>, WithFinding {

    /** The stable code of the rule, such as {@code id.duplicate}. */
    String getCode();

    Severity getSeverity();

    /** Where in the document; a missing member points at the object it is missing from. */
    Pointer getPointer();

    /** The sentence for people. Text from the document stands in it literally. */
    String getMessage();

    /** What the sentence speaks of, by name, for programs and other languages. */
    Map<String, String> getParameters();

    /** Line and column, known when the document was read from a file. */
    Optional<Location> getLocation();

    @Override
    default int compareTo(Finding other) {
        int order = getPointer().compareTo(other.getPointer());
        order = order != 0 ? order : getSeverity().compareTo(other.getSeverity());
        order = order != 0 ? order : getCode().compareTo(other.getCode());
        order = order != 0 ? order : getMessage().compareTo(other.getMessage());
        return order != 0 ? order : ParameterOrder.compare(getParameters(), other.getParameters());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding; code, severity, pointer and message are required. */
    final class Builder extends ImmutableFinding.Builder {

        Builder() {}
    }

    /**
     * A place in a text file. Lines and columns count from one; columns count Unicode code points.
     */
    final class Location implements Comparable<Location> {
        private final int line;
        private final int column;

        public Location(int line, int column) {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
            }
            this.line = line;
            this.column = column;
        }

        /** At least 1. */
        public int getLine() {
            return line;
        }

        /** At least 1. */
        public int getColumn() {
            return column;
        }

        @Override
        public int compareTo(Location other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }

        @Override
        public String toString() {
            return line + ":" + column;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Location that && line == that.line && column == that.column;
        }

        @Override
        public int hashCode() {
            return Objects.hash(line, column);
        }
    }
}
