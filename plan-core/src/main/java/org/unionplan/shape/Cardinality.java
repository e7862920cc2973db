package org.unionplan.shape;

/** How many values an attribute has. */
public enum Cardinality {
    /** Exactly one; without it the thing has no identity. */
    ONE,
    /** One or none. */
    MAYBE,
    /** One, and a stated one where nothing is given. */
    DEFAULT,
    /** Any number, in order. */
    MANY
}
