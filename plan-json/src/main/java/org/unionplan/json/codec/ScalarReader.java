package org.unionplan.json.codec;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Nearest;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Type;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;
import org.unionplan.value.ValueFormatException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads the values that are not objects of the model, from the token the parser stands on. */
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

    /** The value, or null if it is not one of that attribute's type, which is then reported. */
    @Nullable
    Object read(Attribute attribute) {
        return switch (attribute.getKind()) {
            case STRING -> string("a string", value -> value);
            case TEXT -> text();
            case ID, REFERENCE, TOKEN -> string("an id", ElementId::of);
            case TERM -> string("a word", Term::of);
            case KEYWORD -> keyword(attribute.getType());
            case BOOLEAN -> bool();
            case INTEGER -> integer();
            case DECIMAL -> decimal();
            case DATE -> string("a date, as 2021-09-30", ScalarReader::date);
            case PERIOD -> string("a period, as P3M", ScalarReader::period);
            case LANGUAGE -> string("a language tag, as fr-CA", LanguageTag::of);
            case FORMAT_VERSION -> string("a format version, as 1.0", FormatVersion::parse);
            case DIMENSIONS -> dimensions();
            case TIMEFRAME -> timeframe();
            case RECURRENCE -> string("a recurrence, as R/P3M", Recurrence::parse);
            case QUANTITY -> quantity();
            case OBJECT -> {
                refuse("an object");
                yield null;
            }
        };
    }

    /** Nearly all timeframes are plain days, which need no text of their own. */
    private @Nullable Object timeframe() {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getStringLength() == DAY_LENGTH) {
            LocalDate day = Days.read(parser.getStringCharacters(), parser.getStringOffset());
            if (day != null) {
                return Timeframe.of(day);
            }
        }
        return string("a timeframe, as 2021/2025", Timeframe::parse);
    }

    private @Nullable Object quantity() {
        Decimal value = decimal();
        return value == null ? null : Quantity.of(value);
    }

    private <V> @Nullable V string(String expected, Function<String, V> parse) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(expected);
            return null;
        }
        try {
            return parse.apply(parser.getString());
        } catch (ValueFormatException e) {
            problems.malformed(e);
            return null;
        }
    }

    private @Nullable Text text() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Text.of(parser.getString());
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            refuse("a string, or an object of strings by language");
            return null;
        }
        Map<LanguageTag, String> wordings = new LinkedHashMap<>();
        boolean sound = strings((language, wording) -> wordings.putIfAbsent(LanguageTag.of(language), wording) == null);
        if (sound && wordings.isEmpty()) {
            problems.atParent("a text in at least one language", "none", "Leave the member out.");
            return null;
        }
        return sound ? Text.of(wordings) : null;
    }

    private @Nullable Dimensions dimensions() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            refuse("an object of strings");
            return null;
        }
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
                refuse("a string");
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
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse("a word");
            return null;
        }
        String found = parser.getString();
        List<String> legal = type.getSpellings();
        int position = legal.indexOf(found);
        if (position >= 0) {
            return type.getKeywords().get(position);
        }
        problems.unknownWord(
                legal.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ", "one of ", "")),
                found,
                Nearest.of(found, legal)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse(""));
        return null;
    }

    private @Nullable Boolean bool() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> {
                refuse("true or false");
                yield null;
            }
        };
    }

    private @Nullable Integer integer() {
        Decimal value = decimal();
        if (value == null) {
            return null;
        }
        try {
            return value.toBigDecimal().intValueExact();
        } catch (ArithmeticException e) {
            problems.malformed(new ValueFormatException(
                    "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE, value.toString(), ""));
            return null;
        }
    }

    private @Nullable Decimal decimal() {
        if (!parser.currentToken().isNumeric()) {
            refuse("a number");
            return null;
        }
        return number();
    }

    /** The number the parser stands on, or null if it is too long, which is then reported. */
    @Nullable
    Decimal number() {
        try {
            return allowance.number(parser);
        } catch (ValueFormatException e) {
            problems.tooLong(e);
            return null;
        }
    }

    private static LocalDate date(String text) {
        LocalDate day = text.length() == DAY_LENGTH ? Days.read(text.toCharArray(), 0) : null;
        if (day == null) {
            throw new ValueFormatException(
                    "a day of the calendar as year, month and day, such as 2021-09-30", text, "");
        }
        return day;
    }

    /** Made when the first period is read: most documents have none. */
    private static final class PeriodGrammar {
        private static final Pattern PATTERN =
                Pattern.compile("P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?");
    }

    private static Period period(String text) {
        if (!PeriodGrammar.PATTERN.matcher(text).matches()) {
            throw new ValueFormatException("a period of years, months, weeks or days, such as P3M or P1Y6M", text, "");
        }
        return Period.parse(text);
    }

    /** Reports a value of the wrong JSON type and skips it. */
    private void refuse(String expected) {
        problems.wrongType(expected);
        parser.skipChildren();
    }
}
