package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Shape;
import org.unionplan.value.Datum;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a document along its shape, from a parser that stands on its opening brace. Members may come in any order;
 * those no row knows are kept. What is wrong is reported and left out, and reading goes on.
 */
final class DocumentReader {

    /** The member that says which kind of document it is. */
    static final String TYPE = "type";

    private final JsonParser parser;
    private final Path path = new Path();
    private final TokenProblems problems;
    private final ScalarReader scalars;

    DocumentReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = new TokenProblems(parser, path, problems);
        this.scalars = new ScalarReader(parser, path, this.problems);
    }

    /** The instance, or null if a member it cannot be without is missing or wrong. */
    <T extends Extensible> @Nullable T read(Shape<T> shape) {
        Object builder = shape.newBuilder();
        List<Attribute> attributes = shape.getAttributes();
        boolean[] seen = new boolean[attributes.size()];
        boolean[] taken = new boolean[attributes.size()];
        Map<String, Datum> unknown = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int position = shape.positionOf(name);
            if (position < 0) {
                unknown = unknown(name, shape, unknown);
            } else if (seen[position]) {
                problems.duplicate(name);
                parser.nextToken();
                parser.skipChildren();
            } else {
                seen[position] = true;
                parser.nextToken();
                path.enter(name);
                taken[position] = member(attributes.get(position), builder);
                path.leave();
            }
        }
        if (unknown != null) {
            shape.setUnknownMembers(builder, Members.of(unknown));
        }
        return isComplete(shape, seen, taken) ? build(shape, builder) : null;
    }

    private boolean isComplete(Shape<?> shape, boolean[] seen, boolean[] taken) {
        boolean complete = true;
        for (int i = 0; i < seen.length; i++) {
            Attribute attribute = shape.getAttributes().get(i);
            boolean due = attribute.getCardinality() == Cardinality.ONE || attribute.getKind() == Kind.FORMAT_VERSION;
            if (due && !seen[i]) {
                problems.missing(attribute.getName(), shape.getName().replace('-', ' '));
            }
            complete &= attribute.getCardinality() != Cardinality.ONE || taken[i];
        }
        return complete;
    }

    private <T extends Extensible> @Nullable T build(Shape<T> shape, Object builder) {
        try {
            return shape.build(builder);
        } catch (ValueFormatException e) {
            problems.malformed(e);
            return null;
        }
    }

    /** Whether the member's value could be given to the builder. */
    private boolean member(Attribute attribute, Object builder) {
        if (attribute.getCardinality() != Cardinality.MANY) {
            return give(attribute, builder);
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problems.wrongType("an array");
            parser.skipChildren();
            return false;
        }
        path.enterList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.nextItem();
            if (!give(attribute, builder)) {
                problems.leftOut();
            }
        }
        path.leave();
        return true;
    }

    private boolean give(Attribute attribute, Object builder) {
        Object value = value(attribute);
        if (value != null) {
            attribute.set(builder, value);
        }
        return value != null;
    }

    private @Nullable Object value(Attribute attribute) {
        if (parser.currentToken() == JsonToken.START_OBJECT
                && attribute.getType().getShape().isPresent()) {
            return read(attribute.getType().getShape().get());
        }
        return scalars.read(attribute);
    }

    private @Nullable Map<String, Datum> unknown(String name, Shape<?> shape, @Nullable Map<String, Datum> unknown) {
        if (shape.isDocument() && name.equals(TYPE)) {
            parser.nextToken();
            parser.skipChildren();
            return unknown;
        }
        Map<String, Datum> members = unknown == null ? new LinkedHashMap<>() : unknown;
        datumMember(name, members);
        return members;
    }

    private Datum datum() {
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
        try {
            return new Datum.Num(ScalarReader.number(parser));
        } catch (ValueFormatException e) {
            problems.malformed(e);
            return new Datum.Null();
        }
    }

    private Datum array() {
        List<Datum> items = new ArrayList<>();
        path.enterList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.nextItem();
            items.add(datum());
        }
        path.leave();
        return new Datum.Arr(items);
    }

    private Datum object() {
        Map<String, Datum> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
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
            members.put(name, datum);
        }
    }
}
