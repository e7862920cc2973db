package org.unionplan.processor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of values that every property can name by a constant of {@code Type}, and how builders make them. */
enum PlainType {
    STRING("java.lang.String", null, null),
    TEXT("org.unionplan.value.Text", "of", null),
    BOOLEAN("java.lang.Boolean", null, null),
    INTEGER("java.lang.Integer", null, null),
    DECIMAL("org.unionplan.value.Decimal", "parse", "of"),
    DATE("java.time.LocalDate", null, null),
    PERIOD("java.time.Period", null, null),
    LANGUAGE("org.unionplan.value.LanguageTag", "of", null),
    FORMAT_VERSION("org.unionplan.value.FormatVersion", "parse", null),
    DIMENSIONS("org.unionplan.value.Dimensions", null, null),
    TIMEFRAME("org.unionplan.time.Timeframe", "parse", null),
    RECURRENCE("org.unionplan.time.Recurrence", "parse", null),
    QUANTITY("org.unionplan.value.Quantity", "parse", "of");

    /** The types that an accessor may return, for messages. */
    static final String KNOWN =
            "String, Text, ElementId, Term, a Keyword, Boolean, Integer, Decimal, LocalDate, Period,"
                    + " LanguageTag, FormatVersion, Dimensions, Timeframe, Recurrence, Quantity or a type with a builder(),"
                    + " plain, in an Optional or in a List";

    private static final List<PlainType> BUILT = List.of(TIMEFRAME, RECURRENCE, QUANTITY);

    private final String type;
    private final @Nullable String fromString;
    private final @Nullable String fromLong;

    PlainType(String type, @Nullable String fromString, @Nullable String fromLong) {
        this.type = type;
        this.fromString = fromString;
        this.fromLong = fromLong;
    }

    static Optional<ValueType> find(String qualifiedName) {
        for (PlainType each : values()) {
            if (each.type.equals(qualifiedName)) {
                return Optional.of(each.valueType());
            }
        }
        return Optional.empty();
    }

    private ValueType valueType() {
        return new ValueType(
                TypeName.of(type),
                new ValueType.Constant(name()),
                primitive(),
                fromString,
                fromLong,
                BUILT.contains(this));
    }

    private @Nullable String primitive() {
        return switch (this) {
            case BOOLEAN -> "boolean";
            case INTEGER -> "int";
            default -> null;
        };
    }
}
