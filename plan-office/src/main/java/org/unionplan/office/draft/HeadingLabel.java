package org.unionplan.office.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.office.source.Block;

/**
 * A heading or the name of an item, without its number.
 *
 * @param level the word for its level, such as "Cornerstone" in "Cornerstone #1: Outreach"
 * @param number its number
 * @param name the rest
 */
record HeadingLabel(Optional<String> level, Optional<String> number, String name) {

    private static final String SPACE = "[\\s\\u00a0\\u202f]";
    private static final String DIGITS = "[0-9]{1,3}(?:\\.[0-9]{1,3}){0,5}";

    /** A number or letter with a mark behind it. */
    private static final Pattern MARKED =
            Pattern.compile("(?s)(?:\u00a7 ?)?(?:\\(?(" + DIGITS + "|[A-Za-z]|[IVX]{1,6})[.)]|(" + DIGITS
                    + "|[IVX]{1,6})\\.?" + SPACE + "?[:\u2013\u2014-])" + SPACE + "+(.+)");

    /** Digits with a dot between, which need no mark. */
    private static final Pattern DOTTED = Pattern.compile("(?s)([0-9]{1,2}(?:\\.[0-9]{1,2}){1,4})" + SPACE + "+(.+)");

    /** A word, perhaps a number sign, a number, and perhaps a mark. */
    private static final Pattern WORDED =
            Pattern.compile("(?s)(\\p{L}[\\p{L} \u00a0]{2,30}?)" + SPACE + "{0,2}(?:#|No\\.?|n\u00b0)?" + SPACE
                    + "{0,2}(" + DIGITS + "|[A-Z]|[IVX]{1,6})" + SPACE + "{0,2}[:.)\u2013\u2014-]?" + SPACE + "+(.+)");

    /** A word and a mark, without a number. */
    private static final Pattern NAMED =
            Pattern.compile("(?s)(\\p{L}[\\p{L} \u00a0]{2,30}?)" + SPACE + "?:" + SPACE + "+(.+)");

    private static HeadingLabel plain(String words) {
        return new HeadingLabel(Optional.empty(), Optional.empty(), words);
    }

    /** Reads a heading. */
    static HeadingLabel ofHeading(String words, DraftWords known) {
        Matcher dotted = DOTTED.matcher(words);
        if (dotted.matches()) {
            return new HeadingLabel(Optional.empty(), Optional.of(dotted.group(1)), dotted.group(2));
        }
        Matcher worded = WORDED.matcher(words);
        if (worded.matches() && known.isLevel(worded.group(1))) {
            return new HeadingLabel(
                    Optional.of(worded.group(1).strip()), Optional.of(worded.group(2)), worded.group(3));
        }
        Matcher named = NAMED.matcher(words);
        if (named.matches() && known.isLevel(named.group(1))) {
            return new HeadingLabel(Optional.of(named.group(1).strip()), Optional.empty(), named.group(2));
        }
        return ofItem(words);
    }

    /** Reads the text of an item. */
    static HeadingLabel ofItem(String words) {
        Matcher marked = MARKED.matcher(words);
        if (!marked.matches()) {
            return plain(words);
        }
        String number = marked.group(1) == null ? marked.group(2) : marked.group(1);
        return new HeadingLabel(Optional.empty(), Optional.of(number), marked.group(3));
    }

    /** Returns the end of the strong words in the name of an item without its number; 0 if it begins with others. */
    static int leadEnd(Block item, String name) {
        String lead = ofItem(item.lead()).name();
        return name.startsWith(lead) ? lead.length() : 0;
    }
}
