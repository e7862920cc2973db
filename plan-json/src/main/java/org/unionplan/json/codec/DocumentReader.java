package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads a document along its shape, from a parser at its opening brace. Members may come in any order;
 * those no property knows are kept. What is wrong is reported and left out, and reading goes on.
 */
final class DocumentReader {

    /** The member that says which kind of document it is. */
    static final String TYPE = "type";

    private final JsonParser parser;
    private final Path path = new Path();
    private final TokenProblems problems;
    private final ScalarReader scalars;
    private final Allowance allowance;
    private final @Nullable RecentValues recent;

    /** True once the member that names the type of document has been read; no property stands for it. */
    private boolean typed;

    DocumentReader(JsonParser parser, Problems problems, Allowance allowance) {
        this(parser, problems, allowance, null);
    }

    /** Reads one of many things that share equal values. */
    DocumentReader(JsonParser parser, Problems problems, Allowance allowance, @Nullable RecentValues recent) {
        this.parser = parser;
        this.allowance = allowance;
        this.recent = recent;
        this.problems = new TokenProblems(parser, path, problems);
        this.scalars = new ScalarReader(parser, path, this.problems, allowance);
    }

    /** The instance, or null if a member it cannot be without is missing or wrong. */
    @Nullable
    Extensible read(ShapeCodec codec) {
        Shape<?> shape = codec.shape;
        Object builder = shape.newBuilder();
        // One bit a property: which members were met, and which of them had a value that could be used.
        long met = 0;
        long taken = 0;
        Map<String, Datum> unknown = null;
        for (int position = parser.nextNameMatch(codec.matcher);
                position >= 0 || position == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
                position = parser.nextNameMatch(codec.matcher)) {
            allowance.take(parser);
            if (position < 0) {
                unknown = unknown(parser.currentName(), shape, unknown);
                continue;
            }
            PropertyCodec property = codec.properties[position];
            if ((met & property.bit) != 0) {
                problems.duplicate(property.definition.getName());
                parser.nextToken();
                parser.skipChildren();
                continue;
            }
            met |= property.bit;
            JsonToken token = parser.nextToken();
            path.enter(property.definition.getName());
            if (property.many ? list(property, token, builder) : give(property, token, builder)) {
                taken |= property.bit;
            }
            path.leave();
        }
        if (unknown != null) {
            shape.setUnknownMembers(builder, Members.of(unknown));
        }
        return isComplete(shape, met, taken) ? build(shape, builder) : null;
    }

    private boolean isComplete(Shape<?> shape, long met, long taken) {
        if (taken == 0 && shape.needsOne()) {
            if (met == 0) {
                problems.missingAll(shape);
            }
            return false;
        }
        if ((taken & shape.getRequired()) == shape.getRequired()) {
            return true;
        }
        boolean complete = true;
        for (int i = 0; i < shape.getProperties().size(); i++) {
            Property property = shape.getProperties().get(i);
            boolean due = (shape.getRequired() & (1L << i)) != 0;
            if (due && (met & (1L << i)) == 0) {
                problems.missing(property.getName(), shape.getName().replace('-', ' '));
            }
            complete &= property.getCardinality() != Property.Cardinality.ONE || (taken & (1L << i)) != 0;
        }
        return complete;
    }

    private @Nullable Extensible build(Shape<?> shape, Object builder) {
        try {
            return shape.build(builder);
        } catch (ValueFormatException e) {
            problems.malformed(e);
            return null;
        }
    }

    /** Reads a list; returns true if the builder has it, perhaps without some of its items. */
    private boolean list(PropertyCodec property, JsonToken token, Object builder) {
        if (token != JsonToken.START_ARRAY) {
            problems.wrongType(Message.of("expected.array"));
            parser.skipChildren();
            return false;
        }
        path.enterList();
        for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
            allowance.take(parser);
            path.nextItem();
            if (!give(property, item, builder)) {
                problems.leftOut();
            }
        }
        path.leave();
        return true;
    }

    /** Reads the value that begins with that token; returns true if the builder has it. */
    private boolean give(PropertyCodec property, JsonToken token, Object builder) {
        Object value = value(property, token);
        if (value != null) {
            // Identifiers of things are unique.
            property.definition.set(builder, property.kind == Type.Kind.ID ? value : shared(value));
        }
        return value != null;
    }

    private Object shared(Object value) {
        return recent == null ? value : recent.shared(value);
    }

    /** The value of that property, one item of a list, that begins with that token, or null if it cannot be read. */
    @Nullable
    Object value(PropertyCodec property, JsonToken token) {
        boolean object = token == JsonToken.START_OBJECT && property.inner;
        return object ? read(property.shapeCodec()) : scalars.read(property.definition, token);
    }

    private @Nullable Map<String, Datum> unknown(String name, Shape<?> shape, @Nullable Map<String, Datum> unknown) {
        if (shape.isDocument() && name.equals(TYPE)) {
            if (typed) {
                problems.duplicate(name);
            }
            typed = true;
            parser.nextToken();
            parser.skipChildren();
            return unknown;
        }
        Map<String, Datum> members = unknown == null ? new LinkedHashMap<>() : unknown;
        datumMember(name, members);
        return members;
    }

    /** The data that begin with the token at the parser. */
    Datum datum() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Datum.Bool(true);
            case VALUE_FALSE -> new Datum.Bool(false);
            case VALUE_NULL -> new Datum.Null();
            default -> new Datum.Str(parser.getString());
        };
    }

    private Datum number() {
        Decimal number = scalars.number();
        return number == null ? new Datum.Null() : new Datum.Num(number);
    }

    private Datum array() {
        List<Datum> items = new ArrayList<>();
        path.enterList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            allowance.take(parser);
            path.nextItem();
            items.add(datum());
        }
        path.leave();
        return new Datum.Arr(items);
    }

    private Datum object() {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            allowance.take(parser);
            datumMember(name, members);
        }
        return new Datum.Obj(Members.of(members));
    }

    private void datumMember(String name, Map<String, Datum> members) {
        boolean again = members.containsKey(name);
        if (again) {
            problems.duplicate(name);
        }
        parser.nextToken();
        path.enter(name);
        Datum datum = datum();
        path.leave();
        if (!again) {
            members.put(name, (Datum) shared(datum));
        }
    }
}
