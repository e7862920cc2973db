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
import org.unionplan.value.Term;

/** Writes the definitions of the schema, one for each shape; {@link DocumentSchema} says which, and what surrounds them. */
final class SchemaDefinitions {

    /** At least one character that is not white space; spelled out, because dialects differ in what they take for it. */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A" + "\\u2028\\u2029\\u205F\\u3000]";

    private static final String NAME_START = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF"
            + "\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD"
            + "\uD800\uDC00-\uDB7F\uDFFF";
    private static final String NAME =
            "^[" + NAME_START + "][" + NAME_START + "\\-.0-9\u00B7\u0300-\u036F\u203F\u2040]*$";
    private static final String LANGUAGE = "^([A-Za-z]{2,8}|[IiXx](?=-))(-[A-Za-z0-9]{1,8})*$";
    private static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /** Neither padded nor with control characters. */
    private static final String WORD_EDGE =
            "[^\\u0000-\\u0020\\u007F-\\u009F\\u1680\\u2000-\\u2006\\u2008-\\u200A" + "\\u2028\\u2029\\u205F\\u3000]";

    private static final String WORD = "^" + WORD_EDGE + "([^\\u0000-\\u001F\\u007F-\\u009F]*" + WORD_EDGE + ")?$";

    /** The characters of the notation; its grammar is beyond a pattern. */
    private static final String TIMEFRAME = "^[-0-9XPYMWD/.?~%]+$";

    private static final String PERIOD = "^P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?$";

    private SchemaDefinitions() {}

    static void id(SchemaWriter json) {
        json.startObject("id");
        json.keyword("description", "An identifier: a letter or underscore, then letters, digits, - _ and full stops.");
        json.keyword("type", "string");
        json.keyword("pattern", NAME);
        json.endObject();
    }

    static void text(SchemaWriter json) {
        json.startObject("text");
        json.keyword("description", "Words: a string, or an object of strings by language tag.");
        json.keyword("type", List.of("string", "object"));
        json.keyword("pattern", NOT_BLANK);
        json.keyword("minProperties", 1);
        json.startObject("propertyNames");
        json.keyword("pattern", LANGUAGE);
        json.endObject();
        json.startObject("additionalProperties");
        json.keyword("type", "string");
        json.keyword("pattern", NOT_BLANK);
        json.endObject();
        json.endObject();
    }

    static void definition(Shape<?> shape, SchemaWriter json) {
        json.startObject(shape.getName());
        json.keyword("title", shape.getName().replace('-', ' '));
        json.keyword("description", shape.getDescription() + ".");
        json.keyword("type", "object");
        json.startObject("properties");
        for (Property property : shape.getProperties()) {
            json.startObject(property.getName());
            json.keyword("title", title(property.getName()));
            if (property.getCardinality() == Property.Cardinality.MANY) {
                json.keyword("description", property.getDescription());
                json.keyword("type", "array");
                json.startObject("items");
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
        json.endObject();
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

    private static String notation(Shape<?> shape, Property property) {
        boolean bare = shape.getShorthand().filter(property::equals).isPresent();
        return bare && shape == ValueShapes.TIMEFRAME ? TIMEFRAME : NOT_BLANK;
    }

    private static void value(Shape<?> shape, Property property, SchemaWriter json) {
        Type<?> type = property.getType();
        switch (property.getKind()) {
            case STRING -> string(json, property, notation(shape, property));
            case TEXT -> json.refer("text");
            case ID, REFERENCE, TOKEN -> json.refer("id");
            case TERM -> term(type, json);
            case KEYWORD -> json.keyword("enum", type.getSpellings());
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
                json.keyword("format", "date");
                json.keyword("pattern", DATE);
                json.keyword("examples", List.of("2027-06-30"));
            }
            case PERIOD -> {
                string(json, property, PERIOD);
                json.keyword("examples", List.of("P3M", "P1Y"));
            }
            case LANGUAGE -> {
                string(json, property, LANGUAGE);
                json.keyword("examples", List.of("en", "fr"));
            }
            case FORMAT_VERSION -> {
                string(json, property, "^" + FormatVersion.CURRENT.getMajor() + "\\.(0|[1-9][0-9]{0,3})$");
                json.keyword("examples", List.of(FormatVersion.CURRENT.toString()));
            }
            case DIMENSIONS -> strings(json);
            case TIMEFRAME -> either(property, TIMEFRAME, List.of("2027", "2027/2030", "2027-06-30"), json);
            case RECURRENCE -> either(property, NOT_BLANK, List.of("R/P3M", "--04-30,--10-31", "4/P1Y"), json);
            case QUANTITY -> either(property, "", List.of(), json);
            case OBJECT -> json.refer(type.getShape().orElseThrow().getName());
        }
        if (property.getCardinality() == Property.Cardinality.DEFAULT && property.getKind() == Type.Kind.KEYWORD) {
            json.keyword("default", type.spell(property.getDefault().orElseThrow()));
        }
    }

    private static void string(SchemaWriter json, Property property, String pattern) {
        json.keyword("type", "string");
        boolean currency = property.getConstraints().contains(Constraint.CURRENCY);
        json.keyword("pattern", currency ? "^[A-Z]{3}$" : pattern);
    }

    /** Any word, the known ones offered. */
    private static void term(Type<?> type, SchemaWriter json) {
        json.keyword("type", "string");
        json.keyword("pattern", WORD);
        List<String> known = type.getVocabulary().stream()
                .flatMap(vocabulary -> vocabulary.getTerms().stream())
                .map(Term::toString)
                .toList();
        if (!known.isEmpty()) {
            json.keyword("examples", known);
        }
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

    private static void strings(SchemaWriter json) {
        json.keyword("type", "object");
        json.startObject("additionalProperties");
        json.keyword("type", "string");
        json.endObject();
    }

    /** The bare value, a string of that pattern or else a number, or the object. */
    private static void either(Property property, String pattern, List<String> examples, SchemaWriter json) {
        Shape<?> shape = property.getType().getShape().orElseThrow();
        json.startObject("if");
        json.keyword("type", "object");
        json.endObject();
        json.startObject("then");
        json.refer(shape.getName());
        json.endObject();
        json.startObject("else");
        json.keyword("type", pattern.isEmpty() ? "number" : "string");
        if (!pattern.isEmpty()) {
            json.keyword("pattern", pattern);
        }
        json.endObject();
        if (!examples.isEmpty()) {
            json.keyword("examples", examples);
        }
    }
}
