package org.unionplan.office.source;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** A list of a web page while its items are read. Not thread-safe. */
final class HtmlList {

    private static final int LETTERS = 26;
    private static final int LONGEST = 6;

    /** The type of its numbers, as the page has it; empty if it has none. */
    private final String type;

    private int next;
    private boolean isPending;

    private HtmlList(String type, int start) {
        this.type = type;
        this.next = start;
    }

    static HtmlList of(Element element) {
        return element.normalName().equals("ol")
                ? new HtmlList(element.hasAttr("type") ? element.attr("type") : "1", number(element.attr("start"), 1))
                : bulleted();
    }

    static HtmlList bulleted() {
        return new HtmlList("", 1);
    }

    /** Begins an item. */
    void next(Element element) {
        next = number(element.attr("value"), next);
        isPending = true;
    }

    /** Returns true if an item has begun whose words have not come yet. */
    boolean isPending() {
        return isPending;
    }

    /** Takes the number of the item that has begun. */
    Optional<String> taken() {
        isPending = false;
        int number = next++;
        return switch (type) {
            case "" -> Optional.empty();
            case "a" -> Optional.of(letters(number, 'a'));
            case "A" -> Optional.of(letters(number, 'A'));
            default -> Optional.of(Integer.toString(number));
        };
    }

    private static int number(String digits, int otherwise) {
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= LONGEST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : otherwise;
    }

    static String letters(int number, char first) {
        return number >= 1 && number <= LETTERS ? Character.toString(first + number - 1) : Integer.toString(number);
    }
}
