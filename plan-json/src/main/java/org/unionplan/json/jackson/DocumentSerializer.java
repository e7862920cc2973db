package org.unionplan.json.jackson;

import org.unionplan.json.codec.DocumentCodec;
import org.unionplan.party.PlanDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a document through a host's generator. */
final class DocumentSerializer extends ValueSerializer<PlanDocument> {

    private final DocumentCodec codec;

    DocumentSerializer(DocumentCodec codec) {
        this.codec = codec;
    }

    @Override
    public Class<?> handledType() {
        return PlanDocument.class;
    }

    @Override
    public void serialize(PlanDocument document, JsonGenerator generator, SerializationContext context) {
        codec.write(document, new GeneratorSink(generator));
    }

    /** The format says which kind of document it is; a host's own type marks would only hide that. */
    @Override
    public void serializeWithType(
            PlanDocument document, JsonGenerator generator, SerializationContext context, TypeSerializer marks) {
        serialize(document, generator, context);
    }
}
