/** Registers of collective agreements as CSV, dates as calendars, plans in StratML and IATI, and documents as Markdown. */
// The module that cells are exported to is compiled later.
@SuppressWarnings("module")
module org.unionplan.exchange {
    requires transitive org.unionplan.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.jspecify;

    exports org.unionplan.exchange;
    exports org.unionplan.exchange.agreement;
    exports org.unionplan.exchange.calendar;
    exports org.unionplan.exchange.cell to
            org.unionplan.office;
    exports org.unionplan.exchange.iati;
    exports org.unionplan.exchange.markdown;
    exports org.unionplan.exchange.sheet;
    exports org.unionplan.exchange.stratml;
    exports org.unionplan.exchange.table;

    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.exchange.ExchangeMessages,
            org.unionplan.exchange.markdown.MarkdownMessages;
}
