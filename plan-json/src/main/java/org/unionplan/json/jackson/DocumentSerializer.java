package org.unionplan.json.jackson;

import org.unionplan.document.Document;
import org.unionplan.json.codec.DocumentCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a document through a host's generator. */
final class DocumentSerializer extends ValueSerializer<Document> {

    private final DocumentCodec codec;

    DocumentSerializer(DocumentCodec codec) {
        this.codec = codec;
    }

    @Override
    public Class<?> handledType() {
        return Document.class;
    }

    @Override
    public void serialize(Document document, JsonGenerator generator, SerializationContext context) {
        codec.write(document, new GeneratorSink(generator));
    }

    /** The format says which kind of document it is; a host's own type marks would only hide that. */
    @Override
    public void serializeWithType(
            Document document, JsonGenerator generator, SerializationContext context, TypeSerializer marks) {
        serialize(document, generator, context);
    }
}
