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

    // Patterns compile in RE2, in Java and in JavaScript, there with the flag u and without. So they have no
    // look-ahead, no escapes such as \u2028, and no character beyond U+FFFF, which is two without the flag.

    private static final String SPACES = "\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000";

    /** At least one character that is not white space; spelled out, because dialects differ in what they take for it. */
    private static final String NOT_BLANK = "[^\\t-\\r\\x1C-\\x20" + SPACES + "]";

    /**
     * The characters that cannot be in a name, after its first character, up to U+EFFFF. Code points beyond that and
     * those never assigned are left to the check.
     */
    private static final String NOT_IN_NAME =
            "\\x00-,/:-@\\[-\\^`{-\\xB6\\xB8-\\xBF\\xD7\\xF7\u037E\u2000-\u200B\u200E-\u203E\u2041-\u206F"
                    + "\u2190-\u2BFF\u2FF0-\u3000\uE000-\uF8FF";

    private static final String NAME =
            "^[^" + NOT_IN_NAME + "\\-.0-9\\xB7\u0300-\u036F\u203F\u2040][^" + NOT_IN_NAME + "]*$";
    private static final String LANGUAGE = "^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[IiXx](-[A-Za-z0-9]{1,8})+)$";
    /** A day of the calendar, leap years included; "format" would need support that strict validators ask for. */
    private static final String DATE = "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
            + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    /** Neither padded nor with control characters. */
    private static final String WORD_EDGE = "[^\\x00-\\x20\\x7F-\\x9F" + SPACES + "]";

    private static final String WORD = "^" + WORD_EDGE + "([^\\x00-\\x1F\\x7F-\\x9F]*" + WORD_EDGE + ")?$";

    /** The characters of the notation; its grammar is beyond a pattern. */
    private static final String TIMEFRAME = "^[-0-9XPYMWD/.?~%]+$";

    private static final String PERIOD = "^P([0-9]{1,4}Y([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?"
            + "|[0-9]{1,5}M([0-9]{1,5}W)?([0-9]{1,6}D)?|[0-9]{1,5}W([0-9]{1,6}D)?|[0-9]{1,6}D)$";

    private SchemaDefinitions() {}

    // Definitions have no description: editors would show it instead of the sentence of the member.

    static void id(SchemaWriter json) {
        json.startObject("id");
        json.keyword("type", "string");
        json.keyword("pattern", NAME);
        json.endObject();
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
        json.keyword("pattern", LANGUAGE);
        json.endObject();
        json.startObject("additionalProperties");
        json.keyword("type", "string");
        json.keyword("pattern", NOT_BLANK);
        json.endObject();
        json.endObject();
        json.startObject("else");
        json.keyword("type", "string");
        json.keyword("pattern", NOT_BLANK);
        json.endObject();
        json.endObject();
    }

    static void definition(Shape<?> shape, SchemaWriter json) {
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
        json.endObject();
    }

    /** The name and the sentence of a type, where an editor shows them: at things of it. */
    static void described(Shape<?> shape, SchemaWriter json) {
        json.keyword("title", shape.getName().replace('-', ' '));
        json.keyword("description", shape.getDescription() + ".");
    }

    static void formatVersion(SchemaWriter json) {
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
            case FORMAT_VERSION -> formatVersionValue(json);
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
