package org.unionplan.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;

/** One property of a shape made ready for reading and writing many values of it. Thread-safe. */
final class PropertyCodec {

    final Property definition;
    final Type.Kind kind;

    /** The bit of this property in a set of properties. */
    final long bit;

    final KnownWord name;

    /** True if its values are, or can be, objects with a shape. */
    final boolean inner;

    /** True if it is a list. */
    final boolean many;

    private final @Nullable Object otherwise;
    private final Object[] keywords;
    private final KnownWord[] spellings;
    private final ShapeCodecs all;
    private @Nullable ShapeCodec codec;

    PropertyCodec(Property property, ShapeCodecs all) {
        this.definition = property;
        this.all = all;
        this.kind = property.getKind();
        this.bit = 1L << property.getPosition();
        this.name = new KnownWord(property.getName());
        this.inner = hasObjects(kind);
        this.many = property.getCardinality() == Property.Cardinality.MANY;
        // A document always says which version it is in.
        this.otherwise =
                kind == Type.Kind.FORMAT_VERSION ? null : property.getDefault().orElse(null);
        this.keywords = property.getType().getKeywords().toArray();
        this.spellings = spellings(property.getType().getSpellings());
    }

    private static boolean hasObjects(Type.Kind kind) {
        return kind == Type.Kind.OBJECT
                || kind == Type.Kind.TIMEFRAME
                || kind == Type.Kind.RECURRENCE
                || kind == Type.Kind.QUANTITY;
    }

    private static KnownWord[] spellings(List<String> words) {
        KnownWord[] spellings = new KnownWord[words.size()];
        for (int i = 0; i < spellings.length; i++) {
            spellings[i] = new KnownWord(words.get(i));
        }
        return spellings;
    }

    /** Returns true for the value that holds if none is written. */
    boolean isDefault(Object value) {
        return otherwise != null && (value == otherwise || value.equals(otherwise));
    }

    /** Returns the spelling of a constant of its closed vocabulary. */
    KnownWord spelling(Object keyword) {
        int i = 0;
        while (keywords[i] != keyword) {
            i++;
        }
        return spellings[i];
    }

    /** The codec of the objects in it, if it has any. */
    ShapeCodec shapeCodec() {
        // Whoever comes at the same time finds the same one.
        ShapeCodec known = codec;
        if (known == null) {
            known = all.of(definition.getType().getShape().orElseThrow());
            codec = known;
        }
        return known;
    }
}
