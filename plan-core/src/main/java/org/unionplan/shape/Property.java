package org.unionplan.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.shape.engine.PropertyAccess;
import org.unionplan.shape.engine.PropertyValues;

/**
 * One property of a shape: a member of a type with its name in documents, its type and cardinality, how it is read from an
 * instance and given to a builder, and what it means.
 *
 * <p>Engines work with instances and builders they cannot name, hence the untyped {@link #get} and {@link #set}; the
 * property itself was declared with matching types.
 */
public final class Property {

    private final String name;
    private final Type<?> type;
    private final Cardinality cardinality;
    private final @Nullable Object defaultValue;
    private final PropertyAccess<?, Object> access;
    private final int position;
    private final String description;
    private final List<Constraint> constraints;
    private final Role sense;
    private final boolean allIfNone;

    Property(
            String name,
            Type<?> type,
            Cardinality cardinality,
            @Nullable Object defaultValue,
            PropertyAccess<?, Object> access,
            int position,
            String description) {
        this(
                name,
                type,
                cardinality,
                defaultValue,
                access,
                position,
                description,
                type.getKind() == Type.Kind.TEXT || type.getKind() == Type.Kind.STRING
                        ? List.of(Constraint.NOT_BLANK)
                        : List.of(),
                Role.OTHER,
                false);
    }

    private Property(
            String name,
            Type<?> type,
            Cardinality cardinality,
            @Nullable Object defaultValue,
            PropertyAccess<?, Object> access,
            int position,
            String description,
            List<Constraint> constraints,
            Role sense,
            boolean allIfNone) {
        this.name = name;
        this.type = type;
        this.cardinality = cardinality;
        this.defaultValue = defaultValue;
        this.access = access;
        this.position = position;
        this.description = description;
        this.constraints = constraints;
        this.sense = sense;
        this.allIfNone = allIfNone;
    }

    /** The same property, whose values must also be like this. */
    Property with(Constraint constraint) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        return copy(List.copyOf(more), sense, allIfNone);
    }

    /** The same property, which means that. */
    Property with(Role meaning) {
        return copy(constraints, meaning, allIfNone);
    }

    /** The same property, of which none means all. */
    Property withAllIfNone() {
        return copy(constraints, sense, true);
    }

    private Property copy(List<Constraint> constraints, Role sense, boolean allIfNone) {
        return new Property(
                name, type, cardinality, defaultValue, access, position, description, constraints, sense, allIfNone);
    }

    /** The member's name in documents. */
    public String getName() {
        return name;
    }

    public Type<?> getType() {
        return type;
    }

    public Type.Kind getKind() {
        return type.getKind();
    }

    public Cardinality getCardinality() {
        return cardinality;
    }

    /** Returns the value if none is given, for {@link Property.Cardinality#DEFAULT}. */
    public Optional<Object> getDefault() {
        return Optional.ofNullable(defaultValue);
    }

    /** Returns the constraints on each value; words must never be blank. */
    public List<Constraint> getConstraints() {
        return constraints;
    }

    /** Returns its role for those who compare or show a thing. */
    public Role getRole() {
        return sense;
    }

    /** Returns true if a thing without a value here concerns everything, so that removing the last value would widen it. */
    public boolean isAllIfNone() {
        return allIfNone;
    }

    /** Returns the meaning of the member in one sentence. */
    public String getDescription() {
        return description;
    }

    /** Its place among the properties of the type, from 0. */
    public int getPosition() {
        return position;
    }

    /**
     * The value in that instance, or null if there is none; a list for {@link Property.Cardinality#MANY}. Reads the whole
     * instance, so whoever wants several values reads them by the {@linkplain Shape#read shape}.
     */
    public @Nullable Object get(Object instance) {
        PropertyValues values = new PropertyValues();
        access.readAll(instance, values);
        Object value = values.get(position);
        return value == null && cardinality == Cardinality.MANY ? List.of() : value;
    }

    /** The values in that instance as a list: none, one, or many. */
    public List<?> getAll(Object instance) {
        PropertyValues values = new PropertyValues();
        access.readAll(instance, values);
        return getAll(values);
    }

    /** Its values among those of an instance, as a list: none, one, or many. */
    public List<?> getAll(PropertyValues values) {
        Object value = values.get(position);
        if (value == null) {
            return List.of();
        }
        return cardinality == Cardinality.MANY ? (List<?>) value : List.of(value);
    }

    /** Gives one value to a builder; for {@link Property.Cardinality#MANY} appends it. */
    public void set(Object builder, Object value) {
        access.give(builder, position, value);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The number of values a property has. */
    public enum Cardinality {
        /** Exactly one; without it the thing has no identity. */
        ONE,
        /** One or none. */
        MAYBE,
        /** One, with a default. */
        DEFAULT,
        /** Any number, in order. */
        MANY
    }

    /** The role of a property for those who compare or show a thing, beyond the kind of its value. */
    public enum Role {
        /** The name of the thing. */
        NAME,
        /** The number it was published under. */
        NUMBER,
        /** A number of people or votes. */
        COUNT,
        /** Anything else. */
        OTHER
    }
}
