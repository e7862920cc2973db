package org.unionplan.office.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Tag;
import org.unionplan.message.Message;

/** The beginning of a text, by which web pages are known, and files that only look like texts. Immutable. */
final class TextStart {

    private static final int LOOKED_AT = 4_096;
    private static final int HEAD = 400;
    private static final int LONGEST_NAME = 80;

    /** Of that many characters, one that no text has makes a file of another kind. */
    private static final int PER_CONTROL = 20;

    private static final int FEWEST_CONTROLS = 4;
    private static final List<String> PAGES = List.of("<!doctype", "<?xml", "<html", "<head", "<table");

    private final String text;

    /** The place after declarations and comments. */
    private final int start;

    private TextStart(String text, int start) {
        this.text = text;
        this.start = start;
    }

    static TextStart of(String text) {
        int start = blank(text, text.startsWith("\ufeff") ? 1 : 0);
        while (text.startsWith("<!", start) || text.startsWith("<?", start)) {
            start = blank(text, end(text, start));
        }
        return new TextStart(text, start);
    }

    private static int blank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the end of a declaration, an instruction or a comment that begins there. */
    private static int end(String text, int from) {
        String mark = text.startsWith("<!--", from) ? "-->" : text.startsWith("<?", from) ? "?>" : ">";
        int end = text.indexOf(mark, from);
        int subset = mark.equals(">") ? text.indexOf('[', from) : -1;
        if (subset >= 0 && subset < end) {
            int close = text.indexOf(']', subset);
            end = close < 0 ? -1 : text.indexOf('>', close);
        }
        return end < 0 ? text.length() : end + mark.length();
    }

    /** Returns true for a web page. */
    boolean isPage() {
        boolean hasComment = text.startsWith("<!--", blank(text, 0));
        return PAGES.stream().anyMatch(this::begins) || (hasComment && text.startsWith("<", start));
    }

    private boolean begins(String words) {
        return text.regionMatches(true, blank(text, 0), words, 0, words.length());
    }

    /** Returns a sentence about a file that is no text to make a draft of. */
    Optional<Message> refusal() {
        if (isBinary()) {
            return Optional.of(Message.of("source.binary"));
        }
        if (isJson()) {
            return Optional.of(Message.of("source.json"));
        }
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        if (head.contains("mime-version:") && head.contains("multipart/related")) {
            return Optional.of(Message.of("source.archive"));
        }
        return isXml() ? Optional.of(Message.of("source.xml").with("found", root())) : Optional.empty();
    }

    private boolean isBinary() {
        int length = Math.min(text.length(), LOOKED_AT);
        long controls = text.substring(0, length)
                .chars()
                .filter(c -> c < ' ' && !Character.isWhitespace(c))
                .count();
        return controls >= FEWEST_CONTROLS && controls * PER_CONTROL > length;
    }

    private boolean isJson() {
        int at = text.startsWith("[", start) ? blank(text, start + 1) : start;
        if (!text.startsWith("{", at)) {
            return false;
        }
        int first = blank(text, at + 1);
        return text.startsWith("\"", first) || text.startsWith("}", first);
    }

    /** Elements that HTML does not have, below a declaration or around all of the text. */
    private boolean isXml() {
        String root = root();
        boolean isHtml = Tag.isKnownTag(root.toLowerCase(Locale.ROOT)) && !root.equals("svg");
        return !root.isEmpty()
                && !isHtml
                && (begins("<?xml") || text.stripTrailing().endsWith("</" + root + ">"));
    }

    /** Returns the name of the first element, or nothing. */
    private String root() {
        int end = start + 1;
        while (end < text.length() && end - start <= LONGEST_NAME && isOfName(text.charAt(end))) {
            end++;
        }
        return text.startsWith("<", start) ? text.substring(start + 1, end) : "";
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
