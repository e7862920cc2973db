package org.unionplan.exchange.markdown;

import java.util.regex.Pattern;

/** The numbers that an import of Markdown reads before a name. */
final class MarkdownNumbers {

    private static final String NUMBER = "(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){0,5}|[A-Z]|[IVX]{1,6})";
    private static final Pattern OF_HEADING = Pattern.compile(NUMBER);
    private static final Pattern OF_ITEM = Pattern.compile(NUMBER + "|[a-z]");
    private static final Pattern BEFORE = Pattern.compile("(?s)(?:\u00a7 ?)?(?:\\(?(?:" + NUMBER + "|[a-z])[.)]|"
            + NUMBER + "\\.?[\\s\u00a0\u202f]?[:\u2013\u2014-])[\\s\u00a0\u202f]+.+");

    private MarkdownNumbers() {}

    static boolean isOfHeading(String number) {
        return OF_HEADING.matcher(number).matches();
    }

    static boolean isOfItem(String number) {
        return OF_ITEM.matcher(number).matches();
    }

    /** Returns true for words that begin with what is read as a number. */
    static boolean isNumbered(String words) {
        return BEFORE.matcher(words).matches();
    }
}
