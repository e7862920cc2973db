package org.unionplan.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of a Javadoc comment. */
final class Sentence {

    private static final Pattern FIRST = Pattern.compile("^.*?\\.(?=\\s|$)", Pattern.DOTALL);

    private Sentence() {}

    /** Up to the first full stop before white space, on one line; empty if there is none. */
    static String first(String comment) {
        Matcher first = FIRST.matcher(comment.strip());
        return first.find() ? first.group().replaceAll("\\s+", " ") : "";
    }

    /** Returns true for a sentence with a tag or markup, which would be shown literally outside Javadoc. */
    static boolean hasMarkup(String sentence) {
        return sentence.contains("{@") || sentence.contains("<");
    }
}
