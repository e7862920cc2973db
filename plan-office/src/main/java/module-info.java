/** Lists of agreements and scorecards as workbooks, XLSX and ODS. */
module org.unionplan.office {
    requires transitive org.unionplan.core;
    requires transitive org.unionplan.exchange;
    requires com.github.miachm.sods;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static org.jspecify;

    exports org.unionplan.office;

    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.office.OfficeMessages;
}
