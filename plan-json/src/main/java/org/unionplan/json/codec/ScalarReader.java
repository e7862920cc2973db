package org.unionplan.json.codec;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads the values that are not objects of the model, from the token at the parser. */
final class ScalarReader {

    private static final int DAY_LENGTH = 10;

    private final JsonParser parser;
    private final Path path;
    private final TokenProblems problems;
    private final Allowance allowance;

    ScalarReader(JsonParser parser, Path path, TokenProblems problems, Allowance allowance) {
        this.path = path;
        this.parser = parser;
        this.problems = problems;
        this.allowance = allowance;
    }

    /**
     * The value that begins with that token, or null if it is not one of that property's type, which is then reported.
     */
    @Nullable
    Object read(Property property, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> string(property);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(property);
            case VALUE_TRUE, VALUE_FALSE ->
                property.getKind() == Type.Kind.BOOLEAN ? token == JsonToken.VALUE_TRUE : refuse(property);
            case START_OBJECT -> object(property);
            default -> refuse(property);
        };
    }

    private @Nullable Object string(Property property) {
        try {
            return switch (property.getKind()) {
                case STRING -> parser.getString();
                case TEXT -> Text.of(parser.getString());
                case ID, REFERENCE, TOKEN -> ElementId.of(parser.getString());
                case TERM -> Term.of(parser.getString());
                case KEYWORD -> keyword(property.getType());
                case DATE -> date();
                case PERIOD -> period(parser.getString());
                case LANGUAGE -> LanguageTag.of(parser.getString());
                case FORMAT_VERSION -> FormatVersion.parse(parser.getString());
                case TIMEFRAME -> timeframe();
                case RECURRENCE -> Recurrence.keep(parser.getString());
                case BOOLEAN, INTEGER, DECIMAL, DIMENSIONS, QUANTITY, OBJECT -> refuse(property);
            };
        } catch (ValueFormatException e) {
            problems.malformed(e);
            return null;
        }
    }

    private @Nullable Object number(Property property) {
        Type.Kind kind = property.getKind();
        if (kind != Type.Kind.DECIMAL && kind != Type.Kind.QUANTITY && kind != Type.Kind.INTEGER) {
            return refuse(property);
        }
        Decimal value = number();
        if (value == null || kind == Type.Kind.DECIMAL) {
            return value;
        }
        return kind == Type.Kind.QUANTITY ? Quantity.of(value) : integer(value);
    }

    private @Nullable Object object(Property property) {
        return switch (property.getKind()) {
            case TEXT -> wordings();
            case DIMENSIONS -> dimensions();
            default -> refuse(property);
        };
    }

    /** Nearly all timeframes are plain days, which need no text of their own. */
    private Timeframe timeframe() {
        LocalDate day = day();
        return day == null ? Timeframe.parse(parser.getString()) : Timeframe.of(day);
    }

    private LocalDate date() {
        LocalDate day = day();
        if (day == null) {
            throw new ValueFormatException(Message.of("expected.date.value"), parser.getString());
        }
        return day;
    }

    /** The day that the string names, or null if it names none. */
    private @Nullable LocalDate day() {
        return parser.getStringLength() == DAY_LENGTH
                ? Days.read(parser.getStringCharacters(), parser.getStringOffset())
                : null;
    }

    private @Nullable Text wordings() {
        Map<LanguageTag, String> wordings = new LinkedHashMap<>();
        boolean sound = strings((language, wording) -> wordings.putIfAbsent(LanguageTag.of(language), wording) == null);
        if (sound && wordings.isEmpty()) {
            problems.atParent(
                    Message.of("expected.text.value"), Message.of("found.none"), Message.of("remedy.leave-out"));
            return null;
        }
        return sound ? Text.of(wordings) : null;
    }

    private @Nullable Dimensions dimensions() {
        Map<String, String> values = new LinkedHashMap<>();
        boolean sound = strings((name, value) -> values.putIfAbsent(name, value) == null);
        return sound ? Dimensions.of(values) : null;
    }

    /** Takes one named string, and says whether that name is new. */
    private interface Named {
        boolean take(String name, String value);
    }

    private boolean strings(Named member) {
        boolean sound = true;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            allowance.take(parser);
            TokenStreamLocation at = parser.currentTokenLocation();
            path.enter(name);
            if (parser.nextToken() != JsonToken.VALUE_STRING) {
                problems.wrongType(Message.of("expected.string"));
                parser.skipChildren();
                sound = false;
            } else {
                sound &= take(name, at, member);
            }
            path.leave();
        }
        return sound;
    }

    private boolean take(String name, TokenStreamLocation at, Named member) {
        try {
            if (!member.take(name, parser.getString())) {
                problems.duplicateAt(at, name);
            }
            return true;
        } catch (ValueFormatException e) {
            problems.malformed(e);
            return false;
        }
    }

    private @Nullable Object keyword(Type<?> type) {
        int position = word(type.getSpellings());
        return position < 0 ? null : type.getKeywords().get(position);
    }

    /** The position of the string among those words, or -1 if it is none of them, which is then reported. */
    int word(List<String> legal) {
        String found = parser.getString();
        int position = legal.indexOf(found);
        if (position >= 0) {
            return position;
        }
        problems.unknownWord(
                Message.of("expected.one")
                        .with(
                                "words",
                                legal.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "))),
                found,
                NearestName.of(found, legal)
                        .map(near -> Message.of("remedy.nearest").with("word", near))
                        .orElse(null));
        return -1;
    }

    private @Nullable Integer integer(Decimal value) {
        try {
            return value.toBigDecimal().intValueExact();
        } catch (ArithmeticException e) {
            problems.malformed(new ValueFormatException(
                    Message.of("expected.integer.value")
                            .with("least", Integer.MIN_VALUE)
                            .with("most", Integer.MAX_VALUE),
                    value.toString()));
            return null;
        }
    }

    /** The number at the parser; null if it is too long, which is reported. */
    @Nullable
    Decimal number() {
        try {
            return allowance.number(parser);
        } catch (ValueFormatException e) {
            problems.tooLong(e);
            return null;
        }
    }

    /** Made when the first period is read: most documents have none. */
    private static final class PeriodGrammar {
        private static final Pattern PATTERN =
                Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?");
    }

    private static Period period(String text) {
        if (!PeriodGrammar.PATTERN.matcher(text).matches()) {
            throw new ValueFormatException(Message.of("expected.period.value"), text);
        }
        return Period.parse(text);
    }

    /** Reports a value of the wrong JSON type and skips it. */
    private @Nullable Object refuse(Property property) {
        problems.wrongType(
                property.getKind() == Type.Kind.OBJECT
                        ? expectedObject(property.getType().getShape().orElseThrow())
                        : expected(property.getKind()));
        parser.skipChildren();
        return null;
    }

    /** An object with the members that it must have. */
    private static Message expectedObject(Shape<?> shape) {
        List<Message> members = shape.getProperties().stream()
                .filter(property -> (shape.getRequired() >>> property.getPosition() & 1) != 0)
                .map(property -> Message.of("expected.quoted").with("word", property.getName()))
                .toList();
        return members.isEmpty()
                ? expected(Type.Kind.OBJECT)
                : Message.of("expected.object.with").with("members", members);
    }

    private static Message expected(Type.Kind kind) {
        return switch (kind) {
            case STRING -> Message.of("expected.string");
            case TEXT -> Message.of("expected.text");
            case ID, REFERENCE, TOKEN -> Message.of("expected.id");
            case TERM, KEYWORD -> Message.of("expected.word");
            case BOOLEAN -> Message.of("expected.boolean");
            case INTEGER, DECIMAL, QUANTITY -> Message.of("expected.number");
            case DATE -> Message.of("expected.date");
            case PERIOD -> Message.of("expected.period");
            case LANGUAGE -> Message.of("expected.language");
            case FORMAT_VERSION -> Message.of("expected.version");
            case DIMENSIONS -> Message.of("expected.strings");
            case TIMEFRAME -> Message.of("expected.timeframe");
            case RECURRENCE -> Message.of("expected.recurrence");
            case OBJECT -> Message.of("expected.object");
        };
    }
}
