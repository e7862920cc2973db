package org.unionplan.office.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of a Markdown file as sites have it: lines such as "title: Harbour plan" between two lines of dashes. Not thread-safe. */
final class FrontMatter {

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w.-]{0,40}) ?:(?:[ \\t]+(.*))?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"|'([^']*)'");

    /** Characters that begin a list, a map, a block of lines, or another value that is no plain text. */
    private static final String OTHER = "[{|>&*!%@`\"'";

    private static final String MARK = "---";
    private static final int MOST_LINES = 1_000;

    private final List<HeadLine> entries;
    private final String body;

    /**
     * A line of the head.
     *
     * @param name its name in lower case; empty for lines that are part of the value before them
     * @param value its value, if that is plain text
     * @param words all of it, as written
     * @param line its line, from 1
     */
    record HeadLine(String name, Optional<String> value, String words, int line) {}

    private FrontMatter(List<HeadLine> entries, String body) {
        this.entries = new ArrayList<>(entries);
        this.body = body;
    }

    /** Reads the head of a text, which may have none. */
    static FrontMatter of(String text) {
        List<HeadLine> entries = new ArrayList<>();
        int at = nextLine(text, 0);
        boolean hasHead = line(text, 0).equals(MARK);
        for (int line = 2; hasHead && at < text.length() && line <= MOST_LINES; line++) {
            String words = line(text, at);
            at = nextLine(text, at);
            if (words.equals(MARK) || words.equals("...")) {
                return entries.isEmpty()
                        ? new FrontMatter(List.of(), text)
                        : new FrontMatter(entries, "\n".repeat(line) + text.substring(at));
            }
            Matcher entry = ENTRY.matcher(words);
            if (words.isBlank() || words.startsWith("#")) {
                continue;
            }
            if (entry.matches()) {
                entries.add(new HeadLine(entry.group(1).toLowerCase(Locale.ROOT), plain(entry.group(2)), words, line));
            } else if (!entries.isEmpty() && isIndented(words)) {
                entries.add(new HeadLine("", Optional.empty(), words.strip(), line));
            } else {
                break;
            }
        }
        return new FrontMatter(List.of(), text);
    }

    private static boolean isIndented(String words) {
        return words.startsWith(" ") || words.startsWith("\t") || words.startsWith("- ");
    }

    private static String line(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end).stripTrailing();
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Takes the first entry with one of those names that has a plain value of use, and leaves the other entries. */
    Optional<HeadLine> take(Set<String> names, Predicate<String> isUsable) {
        Optional<HeadLine> found = entries.stream()
                .filter(entry -> names.contains(entry.name()))
                .filter(entry -> entry.value().filter(isUsable).isPresent())
                .findFirst();
        found.ifPresent(entries::remove);
        return found;
    }

    /** Returns the entries that have not been taken. */
    List<HeadLine> rest() {
        return List.copyOf(entries);
    }

    /** Returns the text without its head, with all lines where they were. */
    String body() {
        return body;
    }

    private static Optional<String> plain(@Nullable String value) {
        String bare = value == null ? "" : value.strip();
        Matcher quoted = QUOTED.matcher(bare);
        if (quoted.matches()) {
            return Optional.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        int comment = bare.indexOf(" #");
        String words = comment < 0 ? bare : bare.substring(0, comment).strip();
        return words.isEmpty() || OTHER.indexOf(words.charAt(0)) >= 0 ? Optional.empty() : Optional.of(words);
    }
}
