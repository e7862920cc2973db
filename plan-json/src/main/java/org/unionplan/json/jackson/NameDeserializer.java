package org.unionplan.json.jackson;

import org.jspecify.annotations.Nullable;
import org.unionplan.json.codec.HostCodec;
import org.unionplan.json.codec.HostFormException;
import org.unionplan.message.UnionplanException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads values of one type of the library from names of members. */
final class NameDeserializer extends KeyDeserializer {

    private final HostCodec codec;
    private final Class<?> type;

    NameDeserializer(HostCodec codec, Class<?> type) {
        this.codec = codec;
        this.type = type;
    }

    @Override
    public @Nullable Object deserializeKey(String name, DeserializationContext context) {
        try {
            return codec.named(type, name);
        } catch (HostFormException e) {
            return context.handleWeirdKey(type, name, "%s", e.getMessage());
        } catch (UnionplanException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }
}
