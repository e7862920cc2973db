package org.unionplan.rule.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/**
 * Builds a string from values of a document, the same for equal values and for no others. A key of hash maps: a map of
 * values that do not implement {@link Comparable} takes quadratic time if their hash codes are made to collide, a map of
 * strings does not. Not thread-safe.
 */
public final class ValueKey {

    private final StringBuilder key = new StringBuilder();

    /** An empty key. */
    public ValueKey() {}

    /** The key of those values, none of which is a list or has a shape but a timeframe. */
    public static String of(Object... values) {
        ValueKey key = new ValueKey();
        for (Object value : values) {
            key.add(value);
        }
        return key.toString();
    }

    /** Adds a value. */
    public ValueKey add(@Nullable Object value) {
        if (value == null) {
            key.append('-');
        } else if (value instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (value instanceof Timeframe timeframe) {
            add(timeframe.getNotation());
            add(timeframe.getAsWritten());
            addMembers(timeframe.getUnknownMembers());
        } else if (value instanceof Dimensions dimensions) {
            addEntries(new TreeMap<>(dimensions.asMap()));
        } else if (value instanceof Text text) {
            addText(text);
        } else if (value instanceof Decimal decimal) {
            addString(decimal.toBigDecimal().stripTrailingZeros().toString());
        } else if (value instanceof LanguageTag tag) {
            addString(folded(tag));
        } else if (value instanceof Extensible || value instanceof List<?>) {
            throw new IllegalArgumentException("only its shape tells the parts of " + value.getClass());
        } else {
            addString(value.toString());
        }
        return this;
    }

    /** Adds instances of that shape. */
    public ValueKey addAll(Shape<?> shape, List<?> instances) {
        key.append('[').append(instances.size()).append(':');
        for (Object instance : instances) {
            addInstance(shape, (Extensible) instance);
        }
        return this;
    }

    private void addInstance(Shape<?> shape, Extensible instance) {
        PropertyValues values = new PropertyValues();
        shape.read(instance, values);
        for (Property property : shape.getProperties()) {
            List<?> items = property.getAll(values);
            Optional<Shape<?>> inner = property.getType().getShape();
            if (inner.isPresent() && property.getKind() != Type.Kind.TIMEFRAME) {
                addAll(inner.get(), items);
            } else {
                key.append('[').append(items.size()).append(':');
                for (Object item : items) {
                    add(item);
                }
            }
        }
        addMembers(instance.getUnknownMembers());
    }

    private void addText(Text text) {
        Map<String, Object> wordings = new TreeMap<>();
        for (Map.Entry<LanguageTag, String> wording : text.getWordings().entrySet()) {
            wordings.put(folded(wording.getKey()), wording.getValue());
        }
        add(text.getPlain());
        addEntries(wordings);
    }

    /** Language tags are equal without regard to case; all their letters are ASCII. */
    private static String folded(LanguageTag tag) {
        return tag.toString().toLowerCase(Locale.ROOT);
    }

    private void addEntries(Map<String, ?> entries) {
        key.append('{').append(entries.size()).append(':');
        for (Map.Entry<String, ?> entry : entries.entrySet()) {
            addString(entry.getKey());
            add(entry.getValue());
        }
    }

    private void addMembers(Members members) {
        Map<String, Datum> sorted = new TreeMap<>(members.asMap());
        key.append('{').append(sorted.size()).append(':');
        for (Map.Entry<String, Datum> member : sorted.entrySet()) {
            addString(member.getKey());
            addDatum(member.getValue());
        }
    }

    private void addDatum(Datum datum) {
        key.append(datum.getClass().getSimpleName());
        if (datum instanceof Datum.Bool bool) {
            add(bool.value());
        } else if (datum instanceof Datum.Num number) {
            add(number.value());
        } else if (datum instanceof Datum.Str string) {
            addString(string.value());
        } else if (datum instanceof Datum.Arr list) {
            key.append('[').append(list.items().size()).append(':');
            list.items().forEach(this::addDatum);
        } else if (datum instanceof Datum.Obj object) {
            addMembers(object.members());
        }
    }

    private void addString(String string) {
        key.append(string.length()).append(':').append(string);
    }

    /** The key of the values added so far. */
    @Override
    public String toString() {
        return key.toString();
    }
}
