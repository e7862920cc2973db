/** The JSON format of strategic plans, pacts and agreement registers. */
module org.unionplan.json {
    requires transitive org.unionplan.core;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports org.unionplan.json;
    exports org.unionplan.json.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.unionplan.json.jackson.UnionplanModule;
}
