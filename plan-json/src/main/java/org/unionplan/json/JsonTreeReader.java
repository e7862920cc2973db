package org.unionplan.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into maps, lists, strings, whole numbers and booleans, with the bytes each object was read from. */
final class JsonTreeReader {

    /** An object with its members and where its bytes begin and end. */
    record JsonObj(Map<String, Object> members, int begin, int end) {}

    /** A number, as it is written. */
    record JsonNum(String text) {}

    /** The treatments of null. */
    enum JsonNull {
        NULL
    }

    private final JsonParser parser;

    private JsonTreeReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads one value and the end behind it; null if there is none. */
    static @Nullable Object read(byte[] bytes, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return null;
            }
            Object value = new JsonTreeReader(parser).value(first);
            parser.nextToken();
            return value;
        }
    }

    private Object value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> JsonNull.NULL;
            default -> new JsonNum(parser.getString());
        };
    }

    private JsonObj object() {
        int begin = (int) parser.currentTokenLocation().getByteOffset();
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            members.put(name, value(parser.nextToken()));
        }
        return new JsonObj(members, begin, (int) parser.currentLocation().getByteOffset());
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(value(next));
        }
        return items;
    }
}
