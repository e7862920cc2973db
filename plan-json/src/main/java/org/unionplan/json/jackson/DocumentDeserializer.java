package org.unionplan.json.jackson;

import java.util.List;
import java.util.Optional;
import org.unionplan.document.Document;
import org.unionplan.json.codec.Allowance;
import org.unionplan.json.codec.DocumentCodec;
import org.unionplan.json.codec.Problems;
import org.unionplan.rule.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads a document of one kind, or of any, from a host's parser. The document is buffered first, because what it is may
 * stand anywhere in it.
 */
final class DocumentDeserializer<T extends Document> extends ValueDeserializer<T> {

    private final Class<T> kind;
    private final DocumentCodec codec;

    DocumentDeserializer(Class<T> kind, DocumentCodec codec) {
        this.codec = codec;
        this.kind = kind;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try (TokenBuffer buffer = context.bufferForInputBuffering(parser)) {
            buffer.copyCurrentStructure(parser);
            Problems problems = new Problems();
            Optional<Document> document =
                    codec.read(() -> buffer.asParser(context), kind, problems, Allowance.unlimited());
            List<Finding> findings = problems.report().getFindings();
            if (!findings.isEmpty()) {
                Finding first = findings.get(0);
                return context.reportInputMismatch(
                        kind, "%s", first.getMessage() + " At \"" + first.getPointer() + "\".");
            }
            return kind.cast(document.orElseThrow());
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer marks) {
        return deserialize(parser, context);
    }
}
