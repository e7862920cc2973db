package org.unionplan.processor;

/** How many values a member has, with the methods that generated code calls for it. */
enum Cardinality {
    ONE("one", "one"),
    MAYBE("maybe", "maybe"),
    DEFAULT("orElse", "one"),
    MANY("many", "many");

    /** The method of {@code Rows} that adds such a row. */
    final String row;

    /** The method of {@code Values} that takes such a value. */
    final String read;

    Cardinality(String row, String read) {
        this.row = row;
        this.read = read;
    }
}
