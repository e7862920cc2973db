package org.unionplan.json.codec;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionplan.bargaining.BargainingShapes;
import org.unionplan.pact.PactShapes;
import org.unionplan.party.PlanDocument;
import org.unionplan.plan.PlanShapes;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes whole documents of every kind there is. Thread-safe; to be kept, since it learns the shapes it meets. */
public final class DocumentCodec {

    private static final List<Shape<? extends PlanDocument>> KINDS =
            List.of(PlanShapes.STRATEGIC_PLAN, PactShapes.PACT, BargainingShapes.AGREEMENT_REGISTER);

    private final Layouts layouts = new Layouts();

    public DocumentCodec() {}

    /**
     * Reads a document from parsers that begin before it; the first one only finds out what it is.
     *
     * @param kind the kind of document that is asked for, or {@link PlanDocument} for any
     * @param allowance what the document may use up
     * @return the document, absent if a member that it cannot be without is missing or wrong
     */
    public Optional<PlanDocument> read(
            Supplier<JsonParser> parsers, Class<? extends PlanDocument> kind, Problems problems, Allowance allowance) {
        Optional<Shape<? extends PlanDocument>> shape;
        try (JsonParser parser = parsers.get()) {
            shape = new Header(KINDS, problems).read(parser, shapeOf(kind));
        }
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        try (JsonParser parser = parsers.get()) {
            parser.nextToken();
            Extensible document = new DocumentReader(parser, problems, allowance).read(layouts.of(shape.get()));
            JsonToken more = parser.nextToken();
            if (more != null) {
                problems.addAt(
                        parser.currentTokenLocation().getByteOffset(),
                        "json.trailing",
                        Pointer.ROOT,
                        "nothing after the document",
                        TokenProblems.describe(more),
                        more == JsonToken.START_OBJECT ? "Several documents, one on each line, are JSON Lines." : "");
            }
            return Optional.ofNullable((PlanDocument) document);
        }
    }

    private static @Nullable Shape<? extends PlanDocument> shapeOf(Class<? extends PlanDocument> kind) {
        return KINDS.stream()
                .filter(shape -> shape.getType() == kind)
                .findFirst()
                .orElse(null);
    }

    /**
     * Writes the canonical form in UTF-8, indented with a final newline or on one line without.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(PlanDocument document, boolean indented, OutputStream out) {
        ByteSink sink = new ByteSink(indented, out);
        write(document, sink);
        sink.end();
    }

    /** Writes a document to a sink. */
    public void write(PlanDocument document, JsonSink sink) {
        new DocumentWriter(sink).write(document, layouts.of(document.shape()));
    }
}
