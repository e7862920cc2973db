package org.unionplan.json.codec;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unionplan.bargaining.BargainingShapes;
import org.unionplan.pact.PactShapes;
import org.unionplan.party.PlanDocument;
import org.unionplan.plan.PlanShapes;
import org.unionplan.shape.Shape;
import org.unionplan.value.Pointer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads and writes whole documents of every kind there is. */
public final class DocumentCodec {

    private DocumentCodec() {}

    /** The shape of documents of that kind. Asked for one by one, so that who reads plans loads nothing of pacts. */
    private static Shape<? extends PlanDocument> shape(DocumentType type) {
        return switch (type) {
            case STRATEGIC_PLAN -> PlanShapes.STRATEGIC_PLAN;
            case PACT -> PactShapes.PACT;
            case AGREEMENT_REGISTER -> BargainingShapes.AGREEMENT_REGISTER;
        };
    }

    /**
     * Reads a document from parsers that begin before it; the first one only finds out what it is.
     *
     * @param kind the kind of document that is asked for, or {@link PlanDocument} for any
     * @param allowance what the document may use up
     * @return the document, absent if a member that it cannot be without is missing or wrong
     */
    public static Optional<PlanDocument> read(
            Supplier<JsonParser> parsers, Class<? extends PlanDocument> kind, Problems problems, Allowance allowance) {
        Optional<DocumentType> type = with(parsers, parser -> new Header(problems).read(parser, DocumentType.of(kind)));
        return type.isEmpty()
                ? Optional.empty()
                : with(parsers, parser -> read(parser, shape(type.get()), problems, allowance));
    }

    /** The answer of that work with a parser. What is beyond a limit of the parser is told with its place. */
    private static <R> R with(Supplier<JsonParser> parsers, Function<JsonParser, R> work) {
        try (JsonParser parser = parsers.get()) {
            try {
                return work.apply(parser);
            } catch (StreamConstraintsException e) {
                throw e.getLocation() == null
                        ? new StreamConstraintsException(e.getOriginalMessage(), parser.currentLocation())
                        : e;
            }
        }
    }

    private static Optional<PlanDocument> read(
            JsonParser parser, Shape<? extends PlanDocument> shape, Problems problems, Allowance allowance) {
        parser.nextToken();
        PlanDocument document = new DocumentReader(parser, problems, allowance).read(shape);
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
        return Optional.ofNullable(document);
    }

    /** The canonical form in UTF-8, indented with a final newline or on one line without. */
    public static byte[] write(PlanDocument document, boolean indented) {
        ByteSink sink = new ByteSink(indented);
        DocumentWriter.write(document, sink);
        return sink.toBytes();
    }
}
