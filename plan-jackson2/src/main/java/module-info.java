/** The types of the library for mappers of Jackson 2. */
// The digit is that of the library's own name.
@SuppressWarnings("module")
module org.unionplan.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.unionplan.json;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.unionplan.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.unionplan.jackson2.UnionplanJackson2Module;
}
