package org.unionplan.office.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a Word document, as far as they say what a paragraph is. Not thread-safe. */
final class DocxStyles {

    private static final int MOST_ANCESTORS = 20;
    private static final int BODY = 9;

    /** A style: its name, the style it is based on, and its level and list, if it has them. */
    private static final class DocxStyle {

        private String name = "";
        private String base = "";
        private int outline = -1;
        private String list = "";
        private int depth;
    }

    private final Map<String, DocxStyle> styles = new HashMap<>();
    private String language = "";

    void read(XMLStreamReader xml) throws XMLStreamException {
        DocxStyle style = new DocxStyle();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new DocxStyle();
                    styles.put(DocxParts.attribute(xml, "styleId").orElse(""), style);
                }
                case "name" -> style.name = DocxParts.value(xml).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.base = DocxParts.value(xml);
                case "outlineLvl" -> style.outline = DocxParts.number(DocxParts.value(xml), -1);
                case "numId" -> style.list = DocxParts.value(xml);
                case "ilvl" -> style.depth = DocxParts.number(DocxParts.value(xml), 0);
                case "lang" -> language = language.isEmpty() ? DocxParts.value(xml) : language;
                default -> {
                    // How a style looks.
                }
            }
        }
    }

    Optional<String> language() {
        return language.isEmpty() ? Optional.empty() : Optional.of(language);
    }

    /** Returns the level of a heading in that style, from 1 for the title; 0 for other text. */
    int level(String id) {
        String at = id;
        for (int i = 0; i < MOST_ANCESTORS && styles.containsKey(at); i++) {
            DocxStyle style = styles.get(at);
            if (style.name.equals("title")) {
                return 1;
            }
            if (style.outline >= 0) {
                return style.outline < BODY ? style.outline + 2 : 0;
            }
            if (style.name.startsWith("heading ")) {
                return DocxParts.number(style.name.substring("heading ".length()), -1) + 1;
            }
            at = style.base;
        }
        return 0;
    }

    /** Returns true for the lines of a table of contents. */
    boolean isContents(String id) {
        DocxStyle style = styles.get(id);
        return style != null && style.name.startsWith("toc ");
    }

    /** Returns the list that the style puts a paragraph in, and the depth there. */
    Optional<Map.Entry<String, Integer>> list(String id) {
        String at = id;
        for (int i = 0; i < MOST_ANCESTORS && styles.containsKey(at); i++) {
            DocxStyle style = styles.get(at);
            if (!style.list.isEmpty()) {
                return Optional.of(Map.entry(style.list, style.depth));
            }
            at = style.base;
        }
        return Optional.empty();
    }
}
