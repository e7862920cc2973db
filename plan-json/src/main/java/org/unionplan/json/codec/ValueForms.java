package org.unionplan.json.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * The form of each type that occurs in documents, when a value of it is alone: that of the properties that have it.
 * Thread-safe.
 */
final class ValueForms {

    private static final Map<Type.Kind, Class<?>> VALUES = Map.ofEntries(
            Map.entry(Type.Kind.TEXT, Text.class),
            Map.entry(Type.Kind.ID, ElementId.class),
            Map.entry(Type.Kind.TERM, Term.class),
            Map.entry(Type.Kind.DECIMAL, Decimal.class),
            Map.entry(Type.Kind.LANGUAGE, LanguageTag.class),
            Map.entry(Type.Kind.FORMAT_VERSION, FormatVersion.class),
            Map.entry(Type.Kind.DIMENSIONS, Dimensions.class),
            Map.entry(Type.Kind.TIMEFRAME, Timeframe.class),
            Map.entry(Type.Kind.RECURRENCE, Recurrence.class),
            Map.entry(Type.Kind.QUANTITY, Quantity.class));

    private final Map<Class<?>, PropertyCodec> forms = new HashMap<>();
    private final Map<Class<?>, Optional<PropertyCodec>> byClass = new ConcurrentHashMap<>();

    ValueForms(ShapeCodecs codecs) {
        Deque<Shape<?>> open = new ArrayDeque<>();
        Set<Shape<?>> met = new HashSet<>();
        for (DocumentType type : DocumentType.values()) {
            open.add(type.getShape());
        }
        while (!open.isEmpty()) {
            Shape<?> shape = open.remove();
            for (PropertyCodec property : met.add(shape) ? codecs.of(shape).properties : new PropertyCodec[0]) {
                add(property);
                property.definition.getType().getShape().ifPresent(open::add);
            }
        }
    }

    private void add(PropertyCodec property) {
        Type<?> type = property.definition.getType();
        Class<?> value = switch (property.kind) {
            case KEYWORD -> ((Enum<?>) type.getKeywords().get(0)).getDeclaringClass();
            case OBJECT -> type.getShape().orElseThrow().getType();
            default -> VALUES.get(property.kind);
        };
        if (value != null) {
            forms.putIfAbsent(value, property);
        }
    }

    /** The form of values of that class, which may implement the type that has it. */
    Optional<PropertyCodec> of(Class<?> type) {
        return byClass.computeIfAbsent(type, this::find);
    }

    private Optional<PropertyCodec> find(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (forms.containsKey(each)) {
                return Optional.ofNullable(forms.get(each));
            }
        }
        for (Class<?> each : type.getInterfaces()) {
            if (forms.containsKey(each)) {
                return Optional.ofNullable(forms.get(each));
            }
        }
        return Optional.empty();
    }

    /** The property that identifies a thing in its document. */
    static Optional<Property> identity(PropertyCodec form) {
        return form.kind == Type.Kind.OBJECT ? form.shapeCodec().shape.getIdentity() : Optional.empty();
    }

    /** The word of a constant: its keyword, or its name in small letters. */
    static String word(Enum<?> constant) {
        if (constant instanceof Keyword keyword) {
            return keyword.getKeyword();
        }
        return constant instanceof DocumentType type
                ? type.getKeyword()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all constants, in their order. */
    static List<String> words(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(word((Enum<?>) constant));
        }
        return words;
    }
}
