package org.unionplan.office;

import java.io.StringWriter;
import java.util.Collection;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Settings of an ODS workbook (OpenDocument 1.3, part 3, section 3.10), in which programs keep what is frozen. */
final class OdsSettings {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
    private static final String FROZEN = "2";

    private final XMLStreamWriter xml;

    private OdsSettings(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Returns settings that freeze the first row of each of those sheets. */
    static String frozen(Collection<String> sheets) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new OdsSettings(xml).write(sheets);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(Collection<String> sheets) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office", "document-settings", OFFICE);
        xml.writeNamespace("office", OFFICE);
        xml.writeNamespace("config", CONFIG);
        xml.writeNamespace("ooo", "http://openoffice.org/2004/office");
        xml.writeAttribute("office", OFFICE, "version", "1.2");
        xml.writeStartElement("office", "settings", OFFICE);
        start("config-item-set", "ooo:view-settings");
        start("config-item-map-indexed", "Views");
        xml.writeStartElement("config", "config-item-map-entry", CONFIG);
        item("ViewId", "string", "view1");
        start("config-item-map-named", "Tables");
        for (String sheet : sheets) {
            start("config-item-map-entry", sheet);
            item("VerticalSplitMode", "short", FROZEN);
            item("VerticalSplitPosition", "int", "1");
            item("ActiveSplitRange", "short", "2");
            item("PositionBottom", "int", "1");
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void start(String element, String name) throws XMLStreamException {
        xml.writeStartElement("config", element, CONFIG);
        xml.writeAttribute("config", CONFIG, "name", name);
    }

    private void item(String name, String type, String value) throws XMLStreamException {
        start("config-item", name);
        xml.writeAttribute("config", CONFIG, "type", type);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
