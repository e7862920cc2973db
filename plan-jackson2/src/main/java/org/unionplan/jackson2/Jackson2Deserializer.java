package org.unionplan.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unionplan.json.codec.HostCodec;
import org.unionplan.json.codec.HostFormException;
import org.unionplan.json.codec.HostTape;
import org.unionplan.message.UnionplanException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** Reads values of one type of the library from a host's parser, copied first. */
final class Jackson2Deserializer extends JsonDeserializer<Object> {

    private final HostCodec codec;
    private final Class<?> type;

    Jackson2Deserializer(HostCodec codec, Class<?> type) {
        this.codec = codec;
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            HostTape tape = codec.tape();
            copy(parser, tape);
            return codec.read(type, tape);
        } catch (HostFormException e) {
            throw new Jackson2FormatException(parser, type, e);
        } catch (UnionplanException | JacksonException e) {
            return context.reportBadDefinition(type, e.getMessage());
        }
    }

    /** Copies the value at the parser, with the place of each token. */
    private static void copy(JsonParser parser, HostTape tape) throws IOException {
        int open = 0;
        do {
            JsonLocation at = parser.currentTokenLocation();
            if (at != null) {
                tape.at(at.getByteOffset(), at.getCharOffset(), at.getLineNr(), at.getColumnNr());
            }
            token(parser, tape);
            open += parser.currentToken().isStructStart()
                    ? 1
                    : parser.currentToken().isStructEnd() ? -1 : 0;
        } while (open > 0 && parser.nextToken() != null);
    }

    private static void token(JsonParser parser, HostTape tape) throws IOException {
        JsonGenerator tokens = tape.tokens();
        switch (parser.currentToken()) {
            case START_OBJECT -> tokens.writeStartObject();
            case END_OBJECT -> tokens.writeEndObject();
            case START_ARRAY -> tokens.writeStartArray();
            case END_ARRAY -> tokens.writeEndArray();
            case FIELD_NAME -> tokens.writeName(parser.currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tape.number(parser.getText());
            case VALUE_TRUE -> tokens.writeBoolean(true);
            case VALUE_FALSE -> tokens.writeBoolean(false);
            case VALUE_NULL -> tokens.writeNull();
            default -> tokens.writeString(parser.getValueAsString(""));
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer marks)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return codec.ofNull(type);
    }
}
