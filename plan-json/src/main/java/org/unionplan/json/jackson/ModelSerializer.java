package org.unionplan.json.jackson;

import org.unionplan.json.codec.HostCodec;
import org.unionplan.message.UnionplanException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of the library through a host's generator, or as names of members. */
final class ModelSerializer extends ValueSerializer<Object> {

    private final HostCodec codec;
    private final boolean names;

    ModelSerializer(HostCodec codec, boolean names) {
        this.codec = codec;
        this.names = names;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            if (names) {
                generator.writeName(codec.name(value));
            } else {
                codec.write(value, new GeneratorSink(generator));
            }
        } catch (UnionplanException e) {
            context.reportBadDefinition(value.getClass(), e.getMessage(), e);
        }
    }

    /** The format says which kind of document it is; a host's own type marks would only hide that. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer marks) {
        serialize(value, generator, context);
    }
}
