package org.unionplan.shape.engine;

import org.unionplan.value.Members;

/**
 * Reads the members of a type from an instance and gives them to a builder, in the order of the properties of its shape.
 * Immutable and thread-safe.
 *
 * <p>There is one subclass for each type, generated from its interface, instead of two lambdas for each member: creating
 * hundreds of lambdas takes longer than checking a plan, and a method that reads all members can be inlined. A test
 * compares every subclass with the properties and the accessors.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public abstract class PropertyAccess<T, B> {

    public PropertyAccess() {}

    /** A builder without anything. */
    public abstract B builder();

    /** Builds the thing from that builder. */
    public abstract T build(B from);

    /** Puts the values of all properties, in their order. */
    public abstract void read(T from, PropertyValues to);

    /**
     * Returns true if an instance has only the value that can be written in its place, so that its other properties need
     * not be examined. False by default.
     */
    public boolean isBare(T instance) {
        return false;
    }

    /** Gives one value of that property; one item of a list. */
    public abstract void give(B to, int position, Object value);

    /** Gives the members that no property knows. */
    public abstract void giveUnknown(B to, Members members);

    /** For properties that the type does not have. */
    public static IllegalArgumentException noSuch(int position) {
        return new IllegalArgumentException("no property at position " + position);
    }

    // Whoever reads an instance found its shape by its type.
    @SuppressWarnings("unchecked")
    public final void readAll(Object from, PropertyValues to) {
        to.clear();
        read((T) from, to);
    }

    // As above.
    @SuppressWarnings("unchecked")
    public final boolean isOnlyValue(Object instance) {
        return isBare((T) instance);
    }
}
