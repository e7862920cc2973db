package org.unionplan.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row of a shape: a member of a type with its name in documents, its type and cardinality, how it is read from an
 * instance and given to a builder, and what it means.
 *
 * <p>Engines work with instances and builders they cannot name, hence the untyped {@link #get} and {@link #set}; the
 * row itself was declared with matching types. Immutable and thread-safe.
 */
public final class Attribute {

    private final String name;
    private final Type<?> type;
    private final Cardinality cardinality;
    private final @Nullable Object defaultValue;
    private final Function<Object, ?> getter;
    private final BiConsumer<Object, Object> setter;
    private final String description;
    private final List<Constraint> constraints;

    private Attribute(
            String name,
            Type<?> type,
            Cardinality cardinality,
            @Nullable Object defaultValue,
            Function<Object, ?> getter,
            BiConsumer<Object, Object> setter,
            String description,
            List<Constraint> constraints) {
        this.name = name;
        this.type = type;
        this.cardinality = cardinality;
        this.defaultValue = defaultValue;
        this.getter = getter;
        this.setter = setter;
        this.description = description;
        this.constraints = constraints;
    }

    // The row is declared with one T, B and V throughout, and engines pass back only what came from the same shape.
    @SuppressWarnings("unchecked")
    static <T, B, V> Attribute of(
            String name,
            Type<V> type,
            Cardinality cardinality,
            @Nullable V defaultValue,
            Function<? super T, ?> getter,
            BiConsumer<? super B, ? super V> setter,
            String description) {
        return new Attribute(
                name,
                type,
                cardinality,
                defaultValue,
                (Function<Object, ?>) getter,
                (BiConsumer<Object, Object>) setter,
                description,
                type.getKind() == Kind.TEXT || type.getKind() == Kind.STRING
                        ? List.of(Constraint.NOT_BLANK)
                        : List.of());
    }

    /** The same row, whose values must also be like this. */
    Attribute with(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        return new Attribute(
                name, type, cardinality, defaultValue, getter, setter, description, Collections.unmodifiableList(more));
    }

    /** The member's name in documents. */
    public String getName() {
        return name;
    }

    public Type<?> getType() {
        return type;
    }

    public Kind getKind() {
        return type.getKind();
    }

    public Cardinality getCardinality() {
        return cardinality;
    }

    /** What holds where nothing is given, for {@link Cardinality#DEFAULT}. */
    public Optional<Object> getDefault() {
        return Optional.ofNullable(defaultValue);
    }

    /** What each value must be like; words must never be blank. */
    public List<Constraint> getConstraints() {
        return constraints;
    }

    /** What the member means, in a sentence. */
    public String getDescription() {
        return description;
    }

    /** The value in that instance, or null if there is none; a list for {@link Cardinality#MANY}. */
    public @Nullable Object get(Object instance) {
        Object value = getter.apply(instance);
        return cardinality == Cardinality.MAYBE ? ((Optional<?>) value).orElse(null) : value;
    }

    /** The values in that instance as a list: none, one, or many. */
    public List<?> getAll(Object instance) {
        Object value = get(instance);
        if (value == null) {
            return List.of();
        }
        return cardinality == Cardinality.MANY ? (List<?>) value : List.of(value);
    }

    /** Gives one value to a builder; for {@link Cardinality#MANY} appends it. */
    public void set(Object builder, Object value) {
        setter.accept(builder, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
