/** The JSON format of strategic plans, pacts and agreement registers. */
// The program is compiled later.
@SuppressWarnings("module")
module org.unionplan.json {
    requires transitive org.unionplan.core;
    requires tools.jackson.core;
    requires static tools.jackson.databind;
    requires static org.jspecify;

    exports org.unionplan.json;
    exports org.unionplan.json.jackson;

    // For the modules of this project.
    exports org.unionplan.json.codec to
            org.unionplan.jackson2;
    exports org.unionplan.json.io to
            org.unionplan.cli;

    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.json.codec.FormMessages;

// UnionplanModule is no "provides": the virtual machine would then not start without jackson-databind. On the class
// path a mapper finds it by its file under META-INF/services; on the module path a host adds it.
}
