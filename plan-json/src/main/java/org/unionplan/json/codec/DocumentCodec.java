package org.unionplan.json.codec;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads and writes whole documents of every kind there is. Thread-safe; to be kept, since it learns the shapes it meets. */
public final class DocumentCodec {

    private final ShapeCodecs shapes = new ShapeCodecs();

    public DocumentCodec() {}

    /**
     * Reads a document from parsers that begin before it; the first one only determines its type.
     *
     * @param kind the kind of document that is asked for, or {@link Document} for any
     * @param allowance what the document may use up
     * @return the document, absent if a member that it cannot be without is missing or wrong
     */
    public Optional<Document> read(
            Supplier<JsonParser> parsers, Class<? extends Document> kind, Problems problems, Allowance allowance) {
        Optional<DocumentType> found = kind(parsers, DocumentType.of(kind), problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = parsers.get()) {
            try {
                return read(parser, found.get().getShape(), problems, allowance);
            } catch (StreamConstraintsException e) {
                throw located(e, parser);
            }
        }
    }

    /**
     * Reads one of many things of that shape from a parser that begins before it; absent if it cannot be read.
     *
     * @param recent the values that they share
     */
    public <T extends Extensible> Optional<T> readThing(
            JsonParser parser, Shape<T> shape, Problems problems, Allowance allowance, RecentValues recent) {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            problems.addAt(
                    0,
                    "json.type",
                    Pointer.ROOT,
                    Message.of("expected.document.object"),
                    TokenProblems.describe(first),
                    null);
            return Optional.empty();
        }
        Extensible thing = new DocumentReader(parser, problems, allowance, recent).read(shapes.of(shape));
        JsonToken more = parser.nextToken();
        if (more != null) {
            problems.addAt(
                    parser.currentTokenLocation().getByteOffset(),
                    "json.trailing",
                    Pointer.ROOT,
                    Message.of("expected.trailing"),
                    TokenProblems.describe(more),
                    null);
        }
        return Optional.ofNullable(shape.getType().cast(thing));
    }

    /** Writes a thing of that shape on one line, without an end of line. */
    public <T extends Extensible> void writeThing(T thing, Shape<T> shape, WritingLimits limits, OutputStream out) {
        ByteSink sink = new ByteSink(false, limits, out);
        new DocumentWriter(sink).write(thing, shapes.of(shape));
        sink.end();
    }

    private static Optional<DocumentType> kind(
            Supplier<JsonParser> parsers, Optional<DocumentType> wanted, Problems problems) {
        try (JsonParser parser = parsers.get()) {
            try {
                return new Header(problems).read(parser, wanted);
            } catch (StreamConstraintsException e) {
                throw located(e, parser);
            }
        }
    }

    /** Adds the place to an exception about a limit of the parser. */
    private static StreamConstraintsException located(StreamConstraintsException e, JsonParser parser) {
        return e.getLocation() == null
                ? new StreamConstraintsException(e.getOriginalMessage(), parser.currentLocation())
                : e;
    }

    private Optional<Document> read(JsonParser parser, Shape<?> shape, Problems problems, Allowance allowance) {
        parser.nextToken();
        Extensible document = new DocumentReader(parser, problems, allowance).read(shapes.of(shape));
        JsonToken more = parser.nextToken();
        if (more != null) {
            problems.addAt(
                    parser.currentTokenLocation().getByteOffset(),
                    "json.trailing",
                    Pointer.ROOT,
                    Message.of("expected.trailing"),
                    TokenProblems.describe(more),
                    more == JsonToken.START_OBJECT ? Message.of("remedy.lines") : null);
        }
        return Optional.ofNullable((Document) document);
    }

    /**
     * Writes the canonical form in UTF-8, indented with a final newline or on one line without.
     *
     * @throws UnionplanException if the document is beyond those limits
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Document document, boolean indented, WritingLimits limits, OutputStream out) {
        ByteSink sink = new ByteSink(indented, limits, out);
        write(document, sink);
        sink.end();
    }

    /** Returns the number of members and items that a document has when it is written. */
    public long members(Document document) {
        DocumentWriter writer = new DocumentWriter(new ByteSink(false, OutputStream.nullOutputStream()));
        writer.write(document, shapes.of(DocumentType.shapeOf(document)));
        return writer.members();
    }

    /** Writes a document to a sink. */
    public void write(Document document, JsonSink sink) {
        new DocumentWriter(sink).write(document, shapes.of(DocumentType.shapeOf(document)));
    }
}
