package org.unionplan.office;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.office.archive.XmlStreams;
import org.unionplan.office.archive.ZipCheck;

/**
 * Reads a sheet of an ODS workbook (OpenDocument 1.3, part 3) as a stream, since a cell there may be repeated a million
 * times. Formulas count by the values that the workbook has for them. Not thread-safe.
 */
final class OdsRows {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_COLUMNS = 16_384;

    private final XMLStreamReader xml;
    private final Optional<String> wanted;
    private final List<String> names = new ArrayList<>();
    private final SheetRows rows = new SheetRows();
    private int number;

    private OdsRows(XMLStreamReader xml, Optional<String> wanted) {
        this.xml = xml;
        this.wanted = wanted;
    }

    static SheetRows read(byte[] bytes, Optional<String> name) {
        return open(bytes, name, OdsRows::read);
    }

    /** Returns the names of the sheets. */
    static List<String> names(byte[] bytes) {
        return open(bytes, Optional.empty(), OdsRows::names);
    }

    private interface ContentReading<T> {

        T of(OdsRows rows) throws XMLStreamException;
    }

    private static <T> T open(byte[] bytes, Optional<String> name, ContentReading<T> work) {
        try (ZipFile zip = ZipCheck.open(bytes)) {
            ZipArchiveEntry content = zip.getEntry("content.xml");
            if (content == null) {
                throw new UnionplanException(Message.of("archive.damaged"));
            }
            try (InputStream in = zip.getInputStream(content)) {
                return work.of(new OdsRows(XmlStreams.reader(in), name));
            }
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw new UnionplanException(Message.of("archive.damaged"));
        }
    }

    private List<String> names() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
                names.add(attribute(TABLE, "name").orElse(""));
            }
        }
        return List.copyOf(names);
    }

    private SheetRows read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
                String name = attribute(TABLE, "name").orElse("");
                names.add(name);
                if (wanted.isEmpty() || wanted.get().equals(name)) {
                    table();
                    return rows;
                }
            }
        }
        throw new UnionplanException(
                names.isEmpty()
                        ? Message.of("workbook.empty")
                        : Message.of("workbook.sheet")
                                .with("sheet", wanted.orElse(""))
                                .with("sheets", String.join(", ", names)));
    }

    private boolean is(String namespace, String name) {
        return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
    }

    private Optional<String> attribute(String namespace, String name) {
        return Optional.ofNullable(xml.getAttributeValue(namespace, name));
    }

    private int repeated(String name) {
        return attribute(TABLE, name).map(Integer::parseInt).orElse(1);
    }

    private void table() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-row")) {
                row(repeated("number-rows-repeated"));
            }
        }
    }

    private void row(int times) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        BitSet numbers = new BitSet();
        int blank = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table-row")) {
                break;
            }
            boolean cell = event == XMLStreamConstants.START_ELEMENT
                    && (is(TABLE, "table-cell") || is(TABLE, "covered-table-cell"));
            if (!cell) {
                continue;
            }
            int columns = repeated("number-columns-repeated");
            Optional<String> type = attribute(OFFICE, "value-type");
            String text = text(type.orElse(""));
            if (text.isEmpty()) {
                // Blank cells at the end of a row are repeated to the edge of the sheet.
                blank += columns;
                continue;
            }
            if (cells.size() + (long) blank + columns > MOST_COLUMNS) {
                throw new UnionplanException(Message.of("workbook.cells").withNumber("limit", SheetRows.MOST_CELLS));
            }
            for (; blank > 0; blank--) {
                cells.add("");
            }
            for (int i = 0; i < columns; i++) {
                if (type.filter(OdsRows::isNumber).isPresent()) {
                    numbers.set(cells.size());
                }
                cells.add(text);
            }
        }
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            rows.add(number + i + 1, cells, numbers);
        }
        number += times;
    }

    private static boolean isNumber(String type) {
        return type.equals("float") || type.equals("currency") || type.equals("percentage");
    }

    /** The text of a cell, on whose start the reader is and whose end it goes to. */
    private String text(String type) throws XMLStreamException {
        String value = isNumber(type)
                ? plain(attribute(OFFICE, "value").orElse(""))
                : type.equals("date")
                        ? attribute(OFFICE, "date-value")
                                .orElse("")
                                .replaceFirst("T00:00:00(?:\\.0+)?$", "")
                                .replace('T', ' ')
                        : "";
        StringBuilder words = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    element(words);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 1) {
                        words.append(xml.getText());
                    }
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return value.isEmpty() ? words.toString() : value;
    }

    private void element(StringBuilder words) {
        if (is(TEXT, "p") && words.length() > 0) {
            words.append('\n');
        } else if (is(TEXT, "s")) {
            words.append(" "
                    .repeat(Math.min(
                            1_000,
                            Math.max(
                                    0,
                                    attribute(TEXT, "c").map(Integer::parseInt).orElse(1)))));
        } else if (is(TEXT, "tab")) {
            words.append('\t');
        } else if (is(TEXT, "line-break")) {
            words.append('\n');
        }
    }

    private static String plain(String number) {
        if (number.isEmpty()) {
            return number;
        }
        BigDecimal value = new BigDecimal(number);
        BigDecimal rounded = value.precision() > 15 ? value.round(new java.math.MathContext(15)) : value;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return Math.abs(stripped.scale()) > 30 ? stripped.toString() : stripped.toPlainString();
    }
}
