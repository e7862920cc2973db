package org.unionplan.exchange.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.rule.Severity;

/**
 * Parses the text of an XML file into elements. Document type declarations, and with them all entities of their own, and
 * XInclude are refused, and so is what is deeper or larger than any plan. Not thread-safe.
 */
public final class XmlParser {

    /** The most elements inside each other. */
    public static final int DEEPEST = 50;

    /** The most elements of a file. */
    public static final int MOST = 2_000_000;

    /** The namespace of attributes of ours in formats that allow others. */
    public static final String EXTENSION = "urn:unionplan";

    /** The prefix that they have, whatever the prefix in the file. */
    public static final String EXTENSION_PREFIX = "unionplan";

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final String text;
    private final XmlFindings findings;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder characters = new StringBuilder();
    private @Nullable XmlElement root;
    private int elements;
    private int line = 1;
    private int lineStart;

    /** Creates a parser that reports to those findings. */
    public XmlParser(String text, XmlFindings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** Returns the root; empty, with an error among the findings, if the text is refused or not well-formed. */
    public Optional<XmlElement> parse() {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (!take(reader.next(), reader)) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(root);
        } catch (XMLStreamException e) {
            int offset = e.getLocation() == null ? text.length() : end(e.getLocation());
            findings.add(Severity.ERROR, Math.max(0, offset - 1), Message.of("xml.broken"));
            return Optional.empty();
        }
    }

    /** Returns the root of a file without its content; empty if it cannot be parsed. */
    public static Optional<XmlElement> rootOf(byte[] bytes) {
        return XmlSource.of(bytes).flatMap(source -> {
            try {
                XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(source.getText()));
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                        String namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
                        return Optional.of(new XmlElement(reader.getLocalName(), namespace, 0));
                    }
                }
            } catch (XMLStreamException e) {
                // Not XML, or broken before its root; the reader of the whole file reports that.
                return Optional.empty();
            }
            return Optional.empty();
        });
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private boolean take(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                return start(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            case XMLStreamConstants.DTD -> {
                return refuse(Message.of("xml.dtd"), Math.max(0, text.indexOf("<!DOCTYPE")));
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                return refuse(Message.of("xml.dtd"), offset(reader, '&'));
            }
            default -> {
                // Comments and processing instructions say nothing about the plan.
            }
        }
        return true;
    }

    private boolean start(XMLStreamReader reader) {
        XmlElement parent = open.peek();
        if (parent != null) {
            addStray(parent);
        }
        String namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        XmlElement element = new XmlElement(reader.getLocalName(), namespace, offset(reader, '<'));
        if (XINCLUDE.equals(namespace)) {
            return refuse(Message.of("xml.include"), element.getOffset());
        }
        if (open.size() == DEEPEST || ++elements > MOST) {
            return refuse(
                    Message.of("xml.limit").withNumber("depth", DEEPEST).withNumber("elements", MOST),
                    element.getOffset());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!INSTANCE.equals(reader.getAttributeNamespace(i))) {
                element.setAttribute(attributeName(reader, i), reader.getAttributeValue(i));
            }
        }
        if (parent == null) {
            root = element;
        } else {
            parent.add(element);
        }
        open.push(element);
        return true;
    }

    private static String attributeName(XMLStreamReader reader, int index) {
        String prefix = EXTENSION.equals(reader.getAttributeNamespace(index))
                ? EXTENSION_PREFIX
                : reader.getAttributePrefix(index);
        String local = reader.getAttributeLocalName(index);
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void end() {
        XmlElement element = open.pop();
        if (element.getChildren().isEmpty() && !characters.isEmpty()) {
            element.setText(characters.toString());
            characters.setLength(0);
        } else {
            addStray(element);
        }
    }

    /** Keeps text beside child elements unless it is white space. */
    private void addStray(XmlElement element) {
        for (int i = 0; i < characters.length(); i++) {
            if (!Character.isWhitespace(characters.charAt(i))) {
                element.setText(element.getText() + characters);
                break;
            }
        }
        characters.setLength(0);
    }

    private boolean refuse(Message reason, int offset) {
        findings.add(Severity.ERROR, offset, reason);
        return false;
    }

    /** Returns the offset of the last such character before the place of the reader, where what it reports begins. */
    private int offset(XMLStreamReader reader, char first) {
        return Math.max(0, text.lastIndexOf(first, end(reader.getLocation()) - 1));
    }

    /** Returns the offset of a place by its line and column; the offsets that the JDK states are not reliable. */
    private int end(Location place) {
        while (line < place.getLineNumber() && lineStart < text.length()) {
            char c = text.charAt(lineStart++);
            boolean first = c == '\r' && lineStart < text.length() && text.charAt(lineStart) == '\n';
            if (c == '\n' || (c == '\r' && !first)) {
                line++;
            }
        }
        return Math.min(text.length(), lineStart + Math.max(1, place.getColumnNumber()) - 1);
    }
}
