package org.unionplan.office.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.cell.LooseDates;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ValueFormatException;

/**
 * The date and the owners at the end of an item: "... by June 2027 (Lead: Organizing Department)". A date that ends a title
 * in bold stays in it as well. Not thread-safe.
 */
final class ItemEnding {

    private static final int LONGEST = 160;
    private static final int LONGEST_DATE = 60;
    private static final int YEAR = 4;

    private final DraftWords words;
    private final DateOrder dates;
    private final int title;
    private final List<String> owners = new ArrayList<>();
    private Optional<Timeframe> timeframe = Optional.empty();
    private String rest;

    private ItemEnding(String text, int title, DraftWords words, DateOrder dates) {
        this.rest = text;
        this.title = title;
        this.words = words;
        this.dates = dates;
    }

    /**
     * Reads the end of an item.
     *
     * @param title the length of the words in bold at its start
     */
    static ItemEnding read(String text, int title, DraftWords words, DateOrder dates) {
        ItemEnding ending = new ItemEnding(text, title, words, dates);
        while (ending.takeBrackets()) {
            // Each pair of brackets at the end is taken in turn.
        }
        ending.takeDate();
        while (ending.takeBrackets()) {
            // The date may be after the brackets: "... (Lead: Organizing Department) by June 2027".
        }
        return ending;
    }

    /** Returns the text without what was taken from its end. */
    String rest() {
        return rest;
    }

    List<String> owners() {
        return owners;
    }

    Optional<Timeframe> timeframe() {
        return timeframe;
    }

    private boolean takeBrackets() {
        String text = withoutStop(rest);
        int end = text.length() - 1;
        if (end < 1 || (text.charAt(end) != ')' && text.charAt(end) != ']')) {
            return false;
        }
        int start = text.lastIndexOf(text.charAt(end) == ')' ? '(' : '[');
        if (start < 1 || end - start > LONGEST || !takeParts(text.substring(start + 1, end))) {
            return false;
        }
        rest = text.substring(0, start).strip();
        return true;
    }

    /** Takes all parts of what is in brackets, or none of them. */
    private boolean takeParts(String inner) {
        Optional<Timeframe> whole = date(inner);
        if (whole.isPresent() && timeframe.isEmpty()) {
            timeframe = whole;
            return true;
        }
        Optional<Timeframe> found = timeframe;
        List<String> named = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (String part : inner.split("[;,]", -1)) {
            Optional<Timeframe> date = date(part.strip());
            Optional<String> owner = owner(part.strip());
            if (date.isPresent() && found.isEmpty()) {
                found = date;
            } else if (owner.isPresent()) {
                named.add(owner.get());
            } else if (!part.isBlank()) {
                other.add(part.strip());
            }
        }
        boolean isDated = found.isPresent() && timeframe.isEmpty();
        if (other.size() > 1 || (!other.isEmpty() && !isDated) || (named.isEmpty() && !isDated)) {
            return false;
        }
        timeframe = found;
        owners.addAll(named);
        owners.addAll(other);
        return true;
    }

    /** Returns who is named after a word such as "Lead:". */
    Optional<String> owner(String part) {
        int colon = part.indexOf(':');
        return colon > 0 && words.means(DraftWords.Meaning.LEAD, part.substring(0, colon))
                ? Optional.of(part.substring(colon + 1).strip()).filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    private void takeDate() {
        String text = withoutStop(rest);
        int from = Math.max(0, text.length() - LONGEST_DATE);
        for (int space = text.indexOf(' ', from); space >= 0; space = text.indexOf(' ', space + 1)) {
            String end = text.substring(space + 1);
            boolean isDue = timeframe.isEmpty() && isDueDate(end);
            if (isDue) {
                timeframe = date(end);
                if (space < title) {
                    return;
                }
                String before = text.substring(0, space).strip();
                rest = before.endsWith(",")
                        ? before.substring(0, before.length() - 1).strip()
                        : before;
                return;
            }
        }
    }

    private boolean isDueDate(String end) {
        return !words.start("by", end).isEmpty() && date(end).isPresent();
    }

    /** Reads "June 2027", "by the end of June 2027" or "Due: June 2027". */
    Optional<Timeframe> date(String words) {
        if (words.isBlank() || words.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        int colon = words.indexOf(':');
        if (colon > 0 && this.words.means(DraftWords.Meaning.DUE, words.substring(0, colon))) {
            return date(words.substring(colon + 1).strip());
        }
        String due = this.words.start("by", words);
        if (due.isEmpty()) {
            return read(words);
        }
        return read(withoutEnd(words.substring(due.length()).strip())).flatMap(day -> until(day, words));
    }

    private Optional<Timeframe> read(String bare) {
        try {
            boolean isDated = bare.chars().anyMatch(Character::isDigit) && (bare.length() != YEAR || isYear(bare));
            return isDated ? LooseDates.read(bare, dates) : Optional.empty();
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns true for the years that plans are for; other numbers of four digits are numbers. */
    private static boolean isYear(String digits) {
        return digits.compareTo("2010") >= 0 && digits.compareTo("2099") <= 0;
    }

    private static Optional<Timeframe> until(Timeframe day, String words) {
        String notation = day.getNotation().orElse("");
        try {
            return Optional.of(
                    notation.indexOf('/') >= 0
                            ? day.withAsWritten(words)
                            : Timeframe.parse("../" + notation).withAsWritten(words));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    /** The end of a period is its last day, which "by" means anyway. */
    private String withoutEnd(String part) {
        return part.substring(words.start("end", part).length()).strip();
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
