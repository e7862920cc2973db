package org.unionplan.pages;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;

/**
 * The colours and the font of a page: values of its CSS variables.
 *
 * <pre>{@code
 * --accent: #8a1538;
 * --accent-dark: #ff9db4;
 * --font: "Source Sans 3", Arial, sans-serif;
 * }</pre>
 *
 * <p>A value holds letters, digits, spaces and {@code # % . , - " ( )}; nothing in it can load a file.
 */
public final class PageTheme {

    private static final Set<String> NAMES = Set.of(
            "accent",
            "accent-dark",
            "ink",
            "ink-dark",
            "soft",
            "soft-dark",
            "line",
            "line-dark",
            "paper",
            "paper-dark",
            "band",
            "band-dark",
            "font",
            "width");

    private static final Pattern LINE = Pattern.compile("--([a-z-]+)\\s*:\\s*([A-Za-z0-9#%., \"()-]{1,200})");

    private static final PageTheme STANDARD = new PageTheme(Map.of());

    private final Map<String, String> values;

    private PageTheme(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The theme that comes with the library. */
    public static PageTheme standard() {
        return STANDARD;
    }

    /**
     * Reads a theme: CSS variables with a semicolon after each; comments and braces around them are skipped.
     *
     * @throws UnionplanException if a variable is unknown or has a value that is not allowed
     */
    public static PageTheme parse(String css) {
        Map<String, String> values = new TreeMap<>();
        for (String part : withoutComments(css).split("[;{}]", -1)) {
            String line = part.strip();
            if (line.isEmpty() || line.equals(":root")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            String lower = line.toLowerCase(Locale.ROOT);
            if (!matcher.matches() || !NAMES.contains(matcher.group(1)) || lower.contains("url")) {
                throw new UnionplanException(Message.of("page.theme.line")
                        .with("line", line.length() > 80 ? line.substring(0, 80) : line)
                        .with("names", String.join(", ", new TreeSet<>(NAMES))));
            }
            values.put(matcher.group(1), matcher.group(2).strip());
        }
        return new PageTheme(values);
    }

    private static String withoutComments(String css) {
        StringBuilder rest = new StringBuilder(css.length());
        int from = 0;
        while (true) {
            int start = css.indexOf("/*", from);
            int end = start < 0 ? -1 : css.indexOf("*/", start + 2);
            if (end < 0) {
                return rest.append(css, from, css.length()).toString();
            }
            rest.append(css, from, start);
            from = end + 2;
        }
    }

    /** The variables as CSS. */
    String toCss() {
        StringBuilder css = new StringBuilder();
        values.forEach((name, value) ->
                css.append("--t-").append(name).append(':').append(value).append(';'));
        return css.isEmpty() ? "" : ":root{" + css + "}";
    }
}
