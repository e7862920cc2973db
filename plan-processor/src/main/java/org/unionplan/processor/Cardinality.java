package org.unionplan.processor;

/** The numbers of values a member can have, with the methods that generated code calls for each. */
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
