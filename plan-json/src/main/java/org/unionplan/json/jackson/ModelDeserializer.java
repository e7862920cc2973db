package org.unionplan.json.jackson;

import org.jspecify.annotations.Nullable;
import org.unionplan.json.codec.HostCodec;
import org.unionplan.json.codec.HostFormException;
import org.unionplan.json.codec.HostTape;
import org.unionplan.message.UnionplanException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values of one type of the library from a host's parser. The value is copied first, because what a document is may
 * are anywhere in it.
 */
final class ModelDeserializer extends ValueDeserializer<Object> {

    private final HostCodec codec;
    private final Class<?> type;

    ModelDeserializer(HostCodec codec, Class<?> type) {
        this.codec = codec;
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        try {
            HostTape tape = codec.tape();
            copy(parser, tape);
            return codec.read(type, tape);
        } catch (HostFormException e) {
            throw new ModelFormatException(parser, type, e);
        } catch (UnionplanException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }

    /** Copies the value at the parser, with the place of each token. */
    private static void copy(JsonParser parser, HostTape tape) {
        JsonGenerator tokens = tape.tokens();
        int open = 0;
        do {
            TokenStreamLocation at = parser.currentTokenLocation();
            tape.at(at.getByteOffset(), at.getCharOffset(), at.getLineNr(), at.getColumnNr());
            switch (parser.currentToken()) {
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tape.number(parser.getString());
                case VALUE_STRING -> tokens.writeString(parser.getString());
                case VALUE_EMBEDDED_OBJECT -> tokens.writeString(String.valueOf(parser.getEmbeddedObject()));
                default -> tokens.copyCurrentEvent(parser);
            }
            open += parser.currentToken().isStructStart()
                    ? 1
                    : parser.currentToken().isStructEnd() ? -1 : 0;
        } while (open > 0 && parser.nextToken() != null);
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer marks) {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return codec.ofNull(type);
    }
}
