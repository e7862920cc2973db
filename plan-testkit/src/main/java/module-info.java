/** Generators of valid documents and of single faults, and assertions, for tests with jqwik and AssertJ. */
module org.unionplan.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.unionplan.core;
    requires static org.jspecify;

    exports org.unionplan.testkit;
}
