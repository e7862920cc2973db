package org.unionplan.json;

import java.util.Objects;
import org.unionplan.document.Document;
import org.unionplan.validation.DocumentValidator;

/**
 * A line of JSON Lines with its number: the text of one document, which is not read before somebody asks, so that
 * whoever asks decides on which thread. Immutable and thread-safe.
 */
public final class JsonLine {

    private final DocumentJson json;
    private final String source;
    private final long number;
    private final byte[] bytes;
    private final boolean tooLong;

    JsonLine(DocumentJson json, String source, long number, byte[] bytes, boolean tooLong) {
        this.json = json;
        this.source = source;
        this.number = number;
        this.bytes = bytes;
        this.tooLong = tooLong;
    }

    /** Returns the number of the line in the file, counted from 1 with blank lines. */
    public long getNumber() {
        return number;
    }

    /** Returns the number of bytes of the line without its end; 0 if it has more than may be read. */
    public int getLength() {
        return bytes.length;
    }

    /** Reads a document of any type and reports everything that is wrong with its form. */
    public Inspection<Document> inspect() {
        return inspect(Document.class);
    }

    /** Reads a document of any type and reports all problems of its form and its content. */
    public Inspection<Document> inspect(DocumentValidator validator) {
        Objects.requireNonNull(validator, "validator");

        return inspect().checked(validator);
    }

    /** Reads a document of that type and reports everything that is wrong with its form. */
    public <T extends Document> Inspection<T> inspect(Class<T> type) {
        Objects.requireNonNull(type, "type");

        return json.inspect(this, type);
    }

    /**
     * Reads a document of that kind.
     *
     * @throws JsonFormatException if it is not in the format, or of another kind
     */
    public <T extends Document> T read(Class<T> kind) {
        Objects.requireNonNull(kind, "kind");

        return inspect(kind).require();
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isTooLong() {
        return tooLong;
    }

    String source() {
        return source;
    }

    @Override
    public String toString() {
        return source + ":" + number;
    }
}
