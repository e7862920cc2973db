/** Registers of collective agreements as CSV, and their expiries as calendars. */
module org.unionplan.exchange {
    requires transitive org.unionplan.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports org.unionplan.exchange;

    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.exchange.ExchangeMessages;
}
