package org.unionplan.json.codec;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads JSON of any shape as data. The parser keeps the depth within limits. Not thread-safe. */
public final class DataReader {

    /** A member that an object has twice. */
    public static final class RepeatedMemberException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String member;

        RepeatedMemberException(String member) {
            super("repeated member " + member);
            this.member = member;
        }

        public String getMember() {
            return member;
        }
    }

    private final JsonParser parser;
    private final Allowance allowance;

    public DataReader(JsonParser parser, Allowance allowance) {
        this.parser = parser;
        this.allowance = allowance;
    }

    /** Reads the value that the text holds; nothing is null. */
    public Datum read() {
        JsonToken first = parser.nextToken();
        return first == null ? new Datum.Null() : value(first);
    }

    private Datum value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Datum.Num(allowance.number(parser));
            case VALUE_TRUE -> new Datum.Bool(true);
            case VALUE_FALSE -> new Datum.Bool(false);
            case VALUE_NULL -> new Datum.Null();
            default -> new Datum.Str(parser.getString());
        };
    }

    private Datum array() {
        List<Datum> items = new ArrayList<>();
        for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
            allowance.take(parser);
            items.add(value(item));
        }
        return new Datum.Arr(items);
    }

    private Datum object() {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            allowance.take(parser);
            Datum value = value(parser.nextToken());
            if (members.put(name, value) != null) {
                throw new RepeatedMemberException(name);
            }
        }
        return new Datum.Obj(Members.of(members));
    }
}
