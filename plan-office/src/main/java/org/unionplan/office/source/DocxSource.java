package org.unionplan.office.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the blocks of a Word document (ISO/IEC 29500). Deleted text, field codes, tables of contents and the heads and feet
 * of pages stay out; notes follow what they are about. Not thread-safe.
 */
final class DocxSource {

    /** The most bytes that a document may unfold to. */
    static final long MOST_UNFOLDED = 256L << 20;

    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pict", "sectPr", "pPrChange", "rPrChange");

    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final Map<String, String> addresses;
    private final Map<String, String> notes;
    private final BlockList blocks = new BlockList();
    private final RunningText words = new RunningText();
    private final List<String> pendingNotes = new ArrayList<>();
    private final List<Block.TableRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private DocxParagraph paragraph = new DocxParagraph();
    private int line;
    private int tables;
    private int tableLine;
    private int rowLine;
    private int span = 1;
    private int notesSoFar;

    /** The depth of the last item; 0 after anything else. */
    private int itemDepth;

    private boolean strong;
    private boolean isContents;

    /** True within the text of a run; elsewhere white space only sets in the markup. */
    private boolean isText;

    private String link = "";

    /** The properties of a paragraph. */
    private static final class DocxParagraph {

        private String style = "";
        private String list = "";
        private int depth = -1;
        private int outline = -1;
    }

    private DocxSource(
            DocxStyles styles, DocxNumbers numbers, Map<String, String> addresses, Map<String, String> notes) {
        this.styles = styles;
        this.numbers = numbers;
        this.addresses = addresses;
        this.notes = notes;
    }

    static SourceText read(byte[] file) {
        DocxStyles styles = new DocxStyles();
        DocxNumbers numbers = new DocxNumbers();
        Map<String, String> addresses = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        DocxSource source = new DocxSource(styles, numbers, addresses, notes);
        Map<String, DocxParts.PartReader> parts = new LinkedHashMap<>();
        parts.put("word/styles.xml", styles::read);
        parts.put("word/numbering.xml", numbers::read);
        parts.put("word/_rels/document.xml.rels", xml -> addresses.putAll(DocxParts.addresses(xml)));
        parts.put("word/footnotes.xml", xml -> DocxParts.notes(xml, notes));
        parts.put("word/endnotes.xml", xml -> DocxParts.notes(xml, notes));
        parts.put("word/document.xml", source::walk);
        DocxParts.read(file, parts);
        return new SourceText(
                source.blocks.blocks(), Optional.empty(), styles.language(), Optional.empty(), List.of(), "DOCX");
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        int skipped = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (skipped > 0 || SKIPPED.contains(xml.getLocalName())) {
                    skipped++;
                } else {
                    open(xml);
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    close(xml.getLocalName());
                }
            } else if (skipped == 0
                    && isText
                    && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                words.append(xml.getText(), strong);
            }
        }
    }

    private void open(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                endParagraph();
                paragraph = new DocxParagraph();
                line++;
            }
            case "pStyle" -> paragraph.style = DocxParts.value(xml);
            case "numId" -> paragraph.list = DocxParts.value(xml);
            case "ilvl" -> paragraph.depth = DocxParts.number(DocxParts.value(xml), 0);
            case "outlineLvl" -> paragraph.outline = DocxParts.number(DocxParts.value(xml), -1);
            case "docPartGallery" -> isContents |= DocxParts.value(xml).equals("Table of Contents");
            case "r" -> strong = false;
            case "t" -> isText = true;
            case "b" -> strong = isOn(DocxParts.value(xml));
            case "rStyle" -> strong |= DocxParts.value(xml).equals("Strong");
            case "tab" -> words.append(" ", strong);
            case "br", "cr" -> words.breakLine();
            case "noBreakHyphen" -> words.append("-", strong);
            case "footnoteReference", "endnoteReference" -> note(xml);
            case "hyperlink" -> {
                link = addresses.getOrDefault(DocxParts.attribute(xml, "id").orElse(""), "");
                words.beginLink();
            }
            default -> table(xml);
        }
    }

    private void note(XMLStreamReader xml) {
        String kind = xml.getLocalName().replace("Reference", " ");
        pendingNotes.add(
                notes.getOrDefault(kind + DocxParts.attribute(xml, "id").orElse(""), ""));
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void table(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tbl" -> {
                endParagraph();
                itemDepth = 0;
                tables++;
                if (tables == 1) {
                    rows.clear();
                    tableLine = line + 1;
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    cells = new ArrayList<>();
                    rowLine = line + 1;
                }
            }
            case "gridSpan" -> span = Math.max(1, Math.min(50, DocxParts.number(DocxParts.value(xml), 1)));
            default -> {
                // How it looks.
            }
        }
    }

    private void close(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "t" -> isText = false;
            case "hyperlink" -> words.endLink(link);
            case "sdt" -> isContents = false;
            case "tc" -> {
                if (tables == 1) {
                    cells.add(words.text());
                    for (int i = 1; i < span; i++) {
                        cells.add("");
                    }
                    words.clear();
                }
                span = 1;
            }
            case "tr" -> {
                if (tables == 1) {
                    rows.add(new Block.TableRow(List.copyOf(cells), rowLine));
                }
            }
            case "tbl" -> {
                tables--;
                if (tables == 0) {
                    blocks.table(rows, tableLine);
                    endNotes();
                }
            }
            default -> {
                // The end of something that was not begun.
            }
        }
    }

    private void endParagraph() {
        if (tables > 0) {
            words.breakLine();
            return;
        }
        if (!isContents && !styles.isContents(paragraph.style)) {
            add();
        }
        words.clear();
        endNotes();
    }

    private void add() {
        int level =
                paragraph.outline >= 0 && paragraph.outline < 9 ? paragraph.outline + 2 : styles.level(paragraph.style);
        Optional<Map.Entry<String, Integer>> styled = styles.list(paragraph.style);
        String list = paragraph.list.isEmpty() ? styled.map(Map.Entry::getKey).orElse("0") : paragraph.list;
        int depth = paragraph.depth >= 0
                ? paragraph.depth
                : styled.map(Map.Entry::getValue).orElse(0);
        if (words.isEmpty()) {
            return;
        }
        boolean isListed = !list.equals("0");
        itemDepth = isListed && level == 0 ? depth + 1 : 0;
        Optional<String> number = isListed ? numbers.next(list, depth) : Optional.empty();
        if (level > 0) {
            blocks.heading(level, number, words, line);
        } else if (isListed) {
            blocks.item(depth + 1, number, words, line);
        } else {
            blocks.paragraph(0, words, line);
        }
    }

    private void endNotes() {
        for (String note : pendingNotes) {
            notesSoFar++;
            note.lines().forEach(each -> {
                words.append(each, false);
                words.breakLine();
            });
            blocks.note(itemDepth, Integer.toString(notesSoFar), words, line);
            words.clear();
        }
        pendingNotes.clear();
    }
}
