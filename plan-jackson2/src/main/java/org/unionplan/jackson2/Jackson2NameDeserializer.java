package org.unionplan.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.codec.HostCodec;
import org.unionplan.json.codec.HostFormException;
import org.unionplan.message.UnionplanException;

/** Reads values of one type of the library from names of members. */
final class Jackson2NameDeserializer extends KeyDeserializer {

    private final HostCodec codec;
    private final Class<?> type;

    Jackson2NameDeserializer(HostCodec codec, Class<?> type) {
        this.codec = codec;
        this.type = type;
    }

    @Override
    public @Nullable Object deserializeKey(String name, DeserializationContext context) throws IOException {
        try {
            return codec.named(type, name);
        } catch (HostFormException e) {
            return context.handleWeirdKey(type, name, "%s", e.getMessage());
        } catch (UnionplanException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }
}
