package org.unionplan.json;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.ValueShapes;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.value.FormatVersion;

/** Writes the definitions of the schema, one for each shape; {@link DocumentSchema} says which, and what surrounds them. */
final class SchemaDefinitions {

    private static final String NOTATION = "timeframe-notation";
    private static final List<String> TIMEFRAMES = List.of("2027", "2027/2030", "2027-06-30");
    private static final List<String> LANGUAGES = List.of("en", "fr");

    private final SchemaWords words = new SchemaWords();

    SchemaDefinitions() {}

    // Definitions have no description: editors would show it instead of the sentence of the member.

    /** The strings that members and items of many types are. */
    static void strings(SchemaWriter json) {
        json.startObject("id");
        json.keyword("type", "string");
        json.keyword("pattern", SchemaPatterns.NAME);
        json.endObject();
        json.startObject("language");
        json.keyword("type", "string");
        likeOneOf(LANGUAGES, SchemaPatterns.LANGUAGE, json);
        json.endObject();
        json.startObject(NOTATION);
        json.keyword("type", "string");
        likeOneOf(TIMEFRAMES, SchemaPatterns.TIMEFRAME, json);
        json.startObject("not");
        json.keyword("pattern", SchemaPatterns.NO_LENGTH);
        json.endObject();
        json.endObject();
    }

    /** Writes a long pattern after examples of it, which editors name where a value matches neither. */
    private static void likeOneOf(List<String> examples, String pattern, SchemaWriter json) {
        json.startArray("anyOf");
        json.startObject();
        json.keyword("enum", examples);
        json.endObject();
        json.startObject();
        json.keyword("pattern", pattern);
        json.endObject();
        json.endArray();
    }

    /** Words: a string, or an object of strings by language tag. */
    static void text(SchemaWriter json) {
        json.startObject("text");
        json.startObject("if");
        json.keyword("type", "object");
        json.endObject();
        json.startObject("then");
        json.keyword("type", "object");
        json.keyword("minProperties", 1);
        json.startObject("propertyNames");
        json.refer("language");
        json.endObject();
        json.startObject("additionalProperties");
        notBlank(json);
        json.endObject();
        json.endObject();
        json.startObject("else");
        notBlank(json);
        json.endObject();
        json.endObject();
    }

    private static void notBlank(SchemaWriter json) {
        json.keyword("type", "string");
        json.keyword("pattern", SchemaPatterns.NOT_BLANK);
    }

    void definition(Shape<?> shape, SchemaWriter json) {
        json.startObject(shape.getName());
        json.keyword("type", "object");
        json.startObject("properties");
        for (Property property : shape.getProperties()) {
            json.startObject(property.getName());
            json.keyword("title", title(property.getName()));
            if (property.getCardinality() == Property.Cardinality.MANY) {
                json.keyword("description", property.getDescription());
                json.keyword("type", "array");
                json.startObject("items");
                property.getType().getShape().ifPresent(item -> described(item, json));
                value(shape, property, json);
                json.endObject();
            } else {
                json.keyword("description", described(property));
                value(shape, property, json);
            }
            json.endObject();
        }
        json.endObject();
        List<String> required = shape.getProperties().stream()
                .filter(property -> property.getCardinality() == Property.Cardinality.ONE
                        || property.getKind() == Type.Kind.FORMAT_VERSION)
                .map(Property::getName)
                .toList();
        if (!required.isEmpty()) {
            json.keyword("required", required);
        }
        if (shape.needsOne()) {
            oneAtLeast(shape.getProperties(), json);
        }
        json.endObject();
    }

    private static void oneAtLeast(List<Property> members, SchemaWriter json) {
        json.startArray("anyOf");
        for (Property member : members) {
            json.startObject();
            // Named again, because strict validators require only members that the same object has.
            json.startObject("properties");
            json.startObject(member.getName());
            json.endObject();
            json.endObject();
            json.keyword("required", List.of(member.getName()));
            json.endObject();
        }
        json.endArray();
    }

    /** The name and the sentence of a type, where an editor shows them: at things of it. */
    static void described(Shape<?> shape, SchemaWriter json) {
        json.keyword("title", shape.getName().replace('-', ' '));
        json.keyword("description", shape.getDescription() + ".");
    }

    /** The members before the type of a document. */
    static void header(SchemaWriter json) {
        json.startObject("$schema");
        json.keyword("description", "The address of this schema, for editors.");
        json.keyword("examples", List.of("./" + DocumentSchema.FILE_NAME));
        json.endObject();
        json.startObject("formatVersion");
        json.keyword("description", "The version of the format that the document was written for.");
        formatVersionValue(json);
        json.endObject();
    }

    private static void formatVersionValue(SchemaWriter json) {
        json.keyword("type", "string");
        json.keyword("pattern", "^" + FormatVersion.CURRENT.getMajor() + "\\.(0|[1-9][0-9]{0,3})$");
        json.keyword("examples", List.of(FormatVersion.CURRENT.toString()));
    }

    /** The member's name as words: {@code asOf} is "as of". */
    static String title(String member) {
        return member.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String described(Property property) {
        if (property.getKind() != Type.Kind.REFERENCE
                || property.getType().getTargets().isEmpty()) {
            return property.getDescription();
        }
        String targets = property.getType().getTargets().stream()
                .map(target -> target.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return property.getDescription() + " The id of: " + targets + ".";
    }

    private void value(Shape<?> shape, Property property, SchemaWriter json) {
        Type<?> type = property.getType();
        switch (property.getKind()) {
            case STRING -> string(shape, property, json);
            case TEXT -> json.refer("text");
            case ID, REFERENCE, TOKEN -> json.refer("id");
            case TERM -> words.term(property, json);
            case KEYWORD -> words.keyword(property, json);
            case BOOLEAN -> json.keyword("type", "boolean");
            case INTEGER -> {
                json.keyword("type", "integer");
                json.keyword("maximum", Integer.MAX_VALUE);
                bounds(property, json);
            }
            case DECIMAL -> {
                json.keyword("type", "number");
                bounds(property, json);
            }
            case DATE -> {
                json.keyword("type", "string");
                json.keyword("pattern", SchemaPatterns.DATE);
                json.keyword("examples", List.of("2027-06-30"));
            }
            case PERIOD -> {
                json.keyword("type", "string");
                json.keyword("pattern", SchemaPatterns.PERIOD);
                json.keyword("examples", List.of("P3M", "P1Y"));
            }
            case LANGUAGE -> {
                json.refer("language");
                json.keyword("examples", LANGUAGES);
            }
            case FORMAT_VERSION -> formatVersionValue(json);
            case DIMENSIONS -> dimensions(json);
            case TIMEFRAME -> {
                either(property, () -> json.refer(NOTATION), json);
                json.keyword("examples", TIMEFRAMES);
            }
            case RECURRENCE -> {
                either(property, () -> notBlank(json), json);
                json.keyword("examples", List.of("R/P3M", "--04-30,--10-31", "4/P1Y"));
            }
            case QUANTITY -> either(property, () -> json.keyword("type", "number"), json);
            case OBJECT -> json.refer(type.getShape().orElseThrow().getName());
        }
        if (property.getCardinality() == Property.Cardinality.DEFAULT && property.getKind() == Type.Kind.KEYWORD) {
            json.keyword("default", type.spell(property.getDefault().orElseThrow()));
        }
    }

    private static void string(Shape<?> shape, Property property, SchemaWriter json) {
        boolean bare = shape.getShorthand().filter(property::equals).isPresent();
        if (bare && shape == ValueShapes.TIMEFRAME) {
            json.refer(NOTATION);
            return;
        }
        json.keyword("type", "string");
        boolean currency = property.getConstraints().contains(Constraint.CURRENCY);
        json.keyword("pattern", currency ? "^[A-Z]{3}$" : SchemaPatterns.NOT_BLANK);
    }

    private static void bounds(Property property, SchemaWriter json) {
        for (Constraint constraint : property.getConstraints()) {
            switch (constraint) {
                case NOT_NEGATIVE -> json.keyword("minimum", 0);
                case POSITIVE -> json.keyword("exclusiveMinimum", 0);
                case PERCENT -> {
                    json.keyword("minimum", 0);
                    json.keyword("maximum", 100);
                }
                case NOT_BLANK, CURRENCY -> throw new IllegalStateException("a number is neither blank nor a code");
            }
        }
    }

    private static void dimensions(SchemaWriter json) {
        json.keyword("type", "object");
        json.startObject("additionalProperties");
        json.keyword("type", "string");
        json.endObject();
    }

    /** The object, or else the bare value. */
    private static void either(Property property, Runnable bare, SchemaWriter json) {
        Shape<?> shape = property.getType().getShape().orElseThrow();
        json.startObject("if");
        json.keyword("type", "object");
        json.endObject();
        json.startObject("then");
        json.refer(shape.getName());
        json.endObject();
        json.startObject("else");
        bare.run();
        json.endObject();
    }
}
