/** Workbooks both ways, and drafts of plans and pacts from web pages, Word documents and Markdown. */
module org.unionplan.office {
    requires transitive org.unionplan.core;
    requires transitive org.unionplan.exchange;
    requires com.github.miachm.sods;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires org.jsoup;
    requires static org.jspecify;

    exports org.unionplan.office;
    exports org.unionplan.office.draft;

    provides org.unionplan.message.Messages.Bundle with
            org.unionplan.office.OfficeMessages,
            org.unionplan.office.draft.DraftMessages;
}
