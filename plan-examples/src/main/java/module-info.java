/** Example documents built in Java. */
module org.unionplan.examples {
    requires transitive org.unionplan.core;
    requires static org.jspecify;

    exports org.unionplan.examples;
}
