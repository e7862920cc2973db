/** The program {@code plan}. It exports nothing; the Java API is in the modules it uses. */
module org.unionplan.cli {
    requires info.picocli;
    requires org.unionplan.core;
    requires org.unionplan.exchange;
    requires org.unionplan.json;
    requires org.unionplan.office;
    requires org.unionplan.pages;
    requires static org.jspecify;

    // Commands and their options are found by their annotations.
    opens org.unionplan.cli to
            info.picocli;
    opens org.unionplan.cli.document to
            info.picocli;
    opens org.unionplan.cli.io to
            info.picocli;
    opens org.unionplan.cli.option to
            info.picocli;

    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.cli.ProgramMessages;
}
