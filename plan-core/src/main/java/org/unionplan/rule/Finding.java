package org.unionplan.rule;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/**
 * A problem that a rule or a reader found: its severity, its place, and a message about it.
 *
 * <p>Findings are ordered by place, then severity, then message, and last by location.
 */
public final class Finding implements Comparable<Finding>, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Severity severity;
    private final Pointer pointer;
    private final Message message;
    private final @Nullable Location location;
    private final @Nullable Text answer;

    private Finding(
            Severity severity, Pointer pointer, Message message, @Nullable Location location, @Nullable Text answer) {
        this.severity = Objects.requireNonNull(severity, "severity");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.message = Objects.requireNonNull(message, "message");
        this.location = location;
        this.answer = answer;
    }

    /** A finding in what has no lines. */
    public static Finding of(Severity severity, Pointer pointer, Message message) {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");

        return new Finding(severity, pointer, message, null, null);
    }

    /** The severity. */
    public Severity getSeverity() {
        return severity;
    }

    /** The place in the document; for a missing member, the object it is missing from. */
    public Pointer getPointer() {
        return pointer;
    }

    /** The problem; its {@code toString} is the sentence in English. */
    public Message getMessage() {
        return message;
    }

    /** The line and column, if the document was read from a file. */
    public Optional<Location> getLocation() {
        return Optional.ofNullable(location);
    }

    /** The answer that the document gives to it. */
    public Optional<Text> getAnswer() {
        return Optional.ofNullable(answer);
    }

    /** Returns true if the document answers it. An answered finding is listed but not counted. */
    public boolean isAnswered() {
        return answer != null;
    }

    /** The stable code of the rule, such as {@code id.duplicate}: that of the message. */
    public String getCode() {
        return message.getCode();
    }

    /** The parameters of the message as plain text. */
    public Map<String, String> getParameters() {
        return message.getTexts();
    }

    /** Returns this finding with another severity. */
    public Finding withSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");

        return new Finding(severity, pointer, message, location, answer);
    }

    /** Returns this finding at another place. */
    public Finding withPointer(Pointer pointer) {
        Objects.requireNonNull(pointer, "pointer");

        return new Finding(severity, pointer, message, location, answer);
    }

    /** Returns this finding with another message. */
    public Finding withMessage(Message message) {
        Objects.requireNonNull(message, "message");

        return new Finding(severity, pointer, message, location, answer);
    }

    /** Returns this finding with a line and column. */
    public Finding withLocation(Location location) {
        return new Finding(severity, pointer, message, Objects.requireNonNull(location, "location"), answer);
    }

    /** Returns this finding with a line and column, or without. */
    public Finding withLocation(Optional<Location> location) {
        Objects.requireNonNull(location, "location");

        return new Finding(severity, pointer, message, location.orElse(null), answer);
    }

    /** Returns this finding with an answer. */
    public Finding withAnswer(Text answer) {
        return new Finding(severity, pointer, message, location, Objects.requireNonNull(answer, "answer"));
    }

    @Override
    public int compareTo(Finding other) {
        int order = pointer.compareTo(other.pointer);
        order = order != 0 ? order : severity.compareTo(other.severity);
        order = order != 0 ? order : message.compareTo(other.message);
        order = order != 0 ? order : compare(location, other.location);
        return order != 0 ? order : answerKey().compareTo(other.answerKey());
    }

    private String answerKey() {
        return answer == null ? "" : "=" + answer.getPlain().orElse("") + answer.getWordings();
    }

    private static int compare(@Nullable Location one, @Nullable Location other) {
        return one == null || other == null ? Boolean.compare(one != null, other != null) : one.compareTo(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Finding that && compareTo(that) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, pointer, message, location, answer);
    }

    /** Location, place, severity, code and sentence: {@code 6:3: /organization: error: reference.dangling: ...}. */
    @Override
    public String toString() {
        String line = location == null ? "" : location + ": ";
        String answered = answer == null ? "" : " (answered)";
        return line + pointer + ": " + severity.getKeyword() + answered + ": " + getCode() + ": " + message;
    }

    /** A place in a text file. Lines and columns count from one; columns count Unicode code points. */
    public static final class Location implements Comparable<Location>, Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

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
