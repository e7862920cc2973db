/** Documents and what is calculated from them as pages to look at, print and send. */
module org.unionplan.pages {
    requires transitive org.unionplan.core;
    requires org.unionplan.json;
    requires gg.jte.runtime;
    // For the annotation on generated templates.
    requires static java.compiler;
    requires static org.jspecify;

    exports org.unionplan.pages;

    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.pages.PageMessages;
}
