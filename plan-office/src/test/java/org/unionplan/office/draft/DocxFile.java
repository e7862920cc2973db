package org.unionplan.office.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document in the making, with the parts that Word writes. */
final class DocxFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String STYLES =
            "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-CA\"/>"
                    + "</w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style>"
                    + "<w:style w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
                    + "<w:style w:styleId=\"My2\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"H2\"/></w:style>"
                    + "<w:style w:styleId=\"C1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
    private static final String NUMBERS = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl>"
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
            + "<w:lvlText w:val=\"*\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></w:numbering>";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> notes = new TreeMap<>();
    private int lastNote;

    DocxFile styled(String style, String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>");
    }

    DocxFile paragraph(String text) {
        return raw("<w:p>" + run(text) + "</w:p>");
    }

    DocxFile strong(String text) {
        return raw("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>");
    }

    /** Adds an item of a list: 1 has numbers, 2 bullets. */
    DocxFile item(int list, int depth, String text) {
        return raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>");
    }

    /** Adds a paragraph, a heading or an item with a note of that kind, footnote or endnote. */
    DocxFile noted(String properties, String text, String kind, String note) {
        String id = Integer.toString(++lastNote);
        String paragraphs = note.lines()
                .map(each -> "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>\n  " + run(each) + "</w:p>")
                .collect(Collectors.joining());
        notes.merge(kind, "<w:" + kind + " w:id=\"" + id + "\">" + paragraphs + "</w:" + kind + ">", String::concat);
        return raw("<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "<w:r><w:" + kind + "Reference w:id=\"" + id
                + "\"/></w:r></w:p>");
    }

    DocxFile row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:p>").append(run(cell)).append("</w:p></w:tc>");
        }
        return raw(row.append("</w:tr>").toString());
    }

    DocxFile raw(String xml) {
        body.append(xml).append('\n');
        return this;
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    byte[] bytes() {
        return bytes("");
    }

    /** Returns the bytes, with that before the root of the main part. */
    byte[] bytes(String prolog) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "word/document.xml", prolog + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            part(zip, "word/styles.xml", STYLES);
            part(zip, "word/numbering.xml", NUMBERS);
            for (Map.Entry<String, String> each : notes.entrySet()) {
                String name = each.getKey() + "s";
                String root = "<w:" + name + " " + W + ">" + each.getValue() + "</w:" + name + ">";
                part(zip, "word/" + name + ".xml", root);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
