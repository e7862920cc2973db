package org.unionplan.pages.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The output of templates. Text in it is data: markup characters are escaped, characters that HTML forbids are replaced, and
 * a link leads to the web, to mail, to a place on the page or to a file beside it.
 *
 * <p>Text of a document arrives between marks that name its language (see {@link #marked}); it is isolated, so that its
 * direction changes nothing around it.
 */
final class PageOutput implements HtmlTemplateOutput, HtmlInterceptor {

    private static final char LANGUAGE = '\ufdd0';
    private static final char TEXT = '\ufdd1';
    private static final char END = '\ufdd2';

    private static final char REPLACEMENT = '\ufffd';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE_PICTURE = '\u2421';
    private static final int DELETE = 0x7f;
    private static final int LAST_C1 = 0x9f;

    /** Elements that hold text only. */
    private static final Set<String> TEXT_ONLY = Set.of("title", "desc", "text", "tspan", "option");

    private final Writer out;
    private @Nullable String tag;
    private @Nullable String attribute;

    PageOutput(Writer out) {
        this.out = out;
    }

    /** Puts text of a document between marks; the language is empty if it is that of the page. */
    static String marked(String language, String text) {
        return LANGUAGE + language + TEXT + clean(text) + END;
    }

    /** Removes the characters that serve as marks from that text. */
    static String clean(String text) {
        return text.replace(LANGUAGE, REPLACEMENT).replace(TEXT, REPLACEMENT).replace(END, REPLACEMENT);
    }

    /** The place where the words of a phrase begin, behind the mark that it may begin with. */
    static int startOfText(String marked) {
        return !marked.isEmpty() && marked.charAt(0) == LANGUAGE ? marked.indexOf(TEXT) + 1 : 0;
    }

    /** Returns that text without marks and languages. */
    static String plain(String marked) {
        if (marked.indexOf(LANGUAGE) < 0) {
            return marked;
        }
        StringBuilder plain = new StringBuilder(marked.length());
        boolean inLanguage = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            inLanguage = c == LANGUAGE || (inLanguage && c != TEXT);
            if (!inLanguage && c != TEXT && c != END) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public void setContext(@Nullable String tagName, @Nullable String attributeName) {
        this.tag = tagName;
        this.attribute = attributeName;
    }

    /** Templates intercept no tags. */
    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        try {
            out.write(value, beginIndex, endIndex - beginIndex);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        if (content != null) {
            content.writeTo(this);
        }
    }

    @Override
    public void writeUserContent(@Nullable String value) {
        if (value == null) {
            return;
        }
        StringBuilder html = new StringBuilder(value.length() + 16);
        if (attribute != null) {
            String plain = plain(value);
            escape(attribute.equals("href") ? link(plain) : plain, html);
        } else if ("script".equals(tag)) {
            data(value, html);
        } else if (tag != null && TEXT_ONLY.contains(tag)) {
            escape(plain(value), html);
        } else {
            phrase(value, html);
        }
        writeContent(html.toString());
    }

    /** Text with each part of a document in an element of its own. */
    private static void phrase(String value, StringBuilder html) {
        int from = 0;
        while (true) {
            int start = value.indexOf(LANGUAGE, from);
            int text = start < 0 ? -1 : value.indexOf(TEXT, start);
            int end = text < 0 ? -1 : value.indexOf(END, text);
            if (end < 0) {
                escape(value.substring(from), html);
                return;
            }
            escape(value.substring(from, start), html);
            html.append("<bdi");
            if (text > start + 1) {
                html.append(" lang=\"");
                escape(value.substring(start + 1, text), html);
                html.append('"');
            }
            html.append('>');
            escape(value.substring(text + 1, end), html);
            html.append("</bdi>");
            from = end + 1;
        }
    }

    /** JSON in a script element, in which no end tag and no comment can begin. */
    private static void data(String json, StringBuilder html) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean open = c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029' || c == DELETE;
            if (open || isForbidden(json, i) || (c > DELETE && c <= LAST_C1)) {
                html.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                html.append(c);
            }
        }
    }

    private static String link(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean known = address.startsWith("#")
                || lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("mailto:");
        boolean beside = !address.startsWith("/") && address.indexOf(':') < 0 && address.indexOf('\\') < 0;
        return known || beside ? address : "#";
    }

    static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\t', '\n' -> html.append(c);
                case '\r' -> html.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
                default -> html.append(isForbidden(text, i) ? replacement(c) : c);
            }
        }
    }

    private static char replacement(char c) {
        if (c < ' ') {
            return (char) (CONTROL_PICTURES + c);
        }
        return c == DELETE ? DELETE_PICTURE : REPLACEMENT;
    }

    /** Returns true for a control character, half of a pair, and what Unicode reserves for internal use. */
    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))
                    || (text.codePointAt(i) & 0xfffe) == 0xfffe;
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0
                    || !Character.isHighSurrogate(text.charAt(i - 1))
                    || (text.codePointAt(i - 1) & 0xfffe) == 0xfffe;
        }
        boolean control = (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= DELETE && c <= LAST_C1);
        return control || c >= '\ufffe' || (c >= '\ufdd0' && c <= '\ufdef');
    }
}
