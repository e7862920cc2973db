package org.unionplan.processor;

/** How many values a member has, with the methods that generated code calls for it. */
enum Cardinality {
    ONE("one", "one"),
    MAYBE("maybe", "maybe"),
    DEFAULT("orElse", "one"),
    MANY("many", "many");

    /** The method of {@code Shape.Builder} that adds such a property. */
    final String step;

    /** The method of {@code Values} that takes such a value. */
    final String read;

    Cardinality(String step, String read) {
        this.step = step;
        this.read = read;
    }
}
