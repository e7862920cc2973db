package org.unionplan.shape;

/** What a property means to whoever compares or shows a thing, beyond the kind of its value. */
public enum PropertyRole {
    /** What the thing is called. */
    NAME,
    /** The number it was published under. */
    NUMBER,
    /** Anything else. */
    OTHER
}
