package org.unionplan.exchange.xml;

import java.util.Map;

/**
 * Writes elements in one canonical form: UTF-8, a declaration, one element per line, two spaces per level, empty elements
 * as one tag, a line feed at the end.
 */
public final class XmlText {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** The declaration of a namespace. */
    private final String declaration;

    private XmlText(String declaration) {
        this.declaration = declaration;
    }

    /** Returns the text of a file with that root, all of whose elements are in that namespace. */
    public static String of(XmlElement root, String namespace) {
        return write(root, "xmlns=\"" + namespace + "\"");
    }

    /** Returns the text of a file in no namespace, with attributes of ours. */
    public static String ofExtended(XmlElement root) {
        return write(root, "xmlns:" + XmlParser.EXTENSION_PREFIX + "=\"" + XmlParser.EXTENSION + "\"");
    }

    private static String write(XmlElement root, String declaration) {
        XmlText text = new XmlText(declaration);
        text.write(root, 0);
        return text.out.toString();
    }

    /** Returns those characters with a replacement character for each that XML 1.0 cannot hold. */
    public static String clean(String words) {
        int bad = 0;
        while (bad < words.length() && words.charAt(bad) >= ' ' && words.charAt(bad) < '\uD800') {
            bad++;
        }
        if (bad == words.length()) {
            return words;
        }
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> clean.appendCodePoint(isCharacter(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private void write(XmlElement element, int level) {
        out.append(INDENT.repeat(level)).append('<').append(element.getName());
        if (level == 0) {
            out.append(' ').append(declaration);
        }
        for (Map.Entry<String, String> attribute : element.getAttributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue(), true);
            out.append('"');
        }
        if (!element.getChildren().isEmpty()) {
            out.append(">\n");
            for (XmlElement child : element.getChildren()) {
                write(child, level + 1);
            }
            out.append(INDENT.repeat(level)).append("</").append(element.getName());
        } else if (element.getText().isEmpty()) {
            out.append('/');
        } else {
            out.append('>');
            escape(element.getText(), false);
            out.append("</").append(element.getName());
        }
        out.append(">\n");
    }

    private void escape(String words, boolean attribute) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.append(c);
            }
        }
    }
}
