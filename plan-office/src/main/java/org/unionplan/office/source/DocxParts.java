package org.unionplan.office.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.office.archive.XmlStreams;
import org.unionplan.office.archive.ZipCheck;

/** The parts of a Word document, each read as a stream of XML. */
final class DocxParts {

    /** Reads a part. */
    interface PartReader {

        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private DocxParts() {}

    /** Hands each of those parts that the document has to its reader. */
    static void read(byte[] file, Map<String, PartReader> readers) {
        try (ZipFile zip = ZipCheck.open(file)) {
            for (Map.Entry<String, PartReader> reader : readers.entrySet()) {
                ZipArchiveEntry part = zip.getEntry(reader.getKey());
                if (part != null) {
                    try (InputStream in = zip.getInputStream(part)) {
                        reader.getValue().read(XmlStreams.reader(in));
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new UnionplanException(Message.of("archive.damaged"));
        }
    }

    /** Returns an attribute of the element on whose start the reader is, whatever its namespace. */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Returns the attribute {@code val}, or nothing. */
    static String value(XMLStreamReader xml) {
        return attribute(xml, "val").orElse("");
    }

    /** Returns the number that an attribute has, from 0 to 999,999; otherwise the other one. */
    static int number(String digits, int otherwise) {
        boolean isNumber =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : otherwise;
    }

    /** Returns the addresses that a part refers to, by the names it has for them. */
    static Map<String, String> addresses(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> addresses = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                attribute(xml, "Id")
                        .ifPresent(
                                id -> addresses.put(id, attribute(xml, "Target").orElse("")));
            }
        }
        return addresses;
    }

    /** Adds the text of each note of one kind by its name and identifier, such as "footnote 2". */
    static void notes(XMLStreamReader xml, Map<String, String> notes) throws XMLStreamException {
        String note = "";
        boolean isText = false;
        RunningText words = new RunningText();
        while (xml.hasNext()) {
            int event = xml.next();
            String name = event == XMLStreamReader.CHARACTERS || !xml.hasName() ? "" : xml.getLocalName();
            boolean isStart = event == XMLStreamReader.START_ELEMENT;
            switch (name) {
                case "footnote", "endnote" -> {
                    if (isStart) {
                        note = name + " " + attribute(xml, "id").orElse("");
                        words.clear();
                    } else {
                        notes.put(note, words.text());
                    }
                }
                case "t" -> isText = isStart;
                case "p", "br", "cr" -> words.breakLine();
                case "tab" -> words.append(" ", false);
                default -> {
                    if (isText && event == XMLStreamReader.CHARACTERS) {
                        words.append(xml.getText(), false);
                    }
                }
            }
        }
    }
}
