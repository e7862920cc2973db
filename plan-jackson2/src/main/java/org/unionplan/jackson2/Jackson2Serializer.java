package org.unionplan.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.unionplan.json.codec.HostCodec;
import org.unionplan.message.UnionplanException;

/** Writes values of the library through a host's generator, or as names of members. */
final class Jackson2Serializer extends JsonSerializer<Object> {

    private final HostCodec codec;
    private final boolean names;

    Jackson2Serializer(HostCodec codec, boolean names) {
        this.codec = codec;
        this.names = names;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            if (names) {
                generator.writeFieldName(codec.name(value));
            } else {
                codec.write(value, new Jackson2Sink(generator));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (UnionplanException e) {
            provider.reportBadDefinition(provider.constructType(value.getClass()), e.getMessage(), e);
        }
    }

    /** The format says which kind of document it is; a host's own type marks would only hide that. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer marks)
            throws IOException {
        serialize(value, generator, provider);
    }
}
