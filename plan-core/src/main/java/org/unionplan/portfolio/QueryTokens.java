package org.unionplan.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.lexicon.Ascii;

/** The text of a query cut into words, quoted texts, comparisons and parentheses. */
final class QueryTokens {

    /**
     * A part of the text.
     *
     * @param place the number of its first character, from 1
     */
    record QueryToken(String text, boolean isQuoted, int place) {

        /** Returns true if it is that word of the language, in capital letters or not. */
        boolean is(String word) {
            return !isQuoted && Ascii.lowerCase(text).equals(word);
        }
    }

    private static final String ALONE = "()=<>!";

    private QueryTokens() {}

    static List<QueryToken> of(String text) {
        List<QueryToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isWhitespace(c)) {
                at = end;
                continue;
            }
            if (c == '"') {
                end = endOfQuote(text, at);
                tokens.add(new QueryToken(unquoted(text.substring(at + 1, Math.max(at + 1, end - 1))), true, at + 1));
            } else if (c == '(' || c == ')') {
                tokens.add(new QueryToken(text.substring(at, end), false, at + 1));
            } else if (ALONE.indexOf(c) >= 0) {
                end = end < text.length() && text.charAt(end) == '=' ? end + 1 : end;
                tokens.add(new QueryToken(text.substring(at, end), false, at + 1));
            } else {
                while (end < text.length() && isInWord(text.charAt(end))) {
                    end++;
                }
                tokens.add(new QueryToken(text.substring(at, end), false, at + 1));
            }
            at = end;
        }
        return tokens;
    }

    /** The place of a quotation mark that is never closed. */
    static Optional<Integer> openQuote(String text) {
        int at = text.indexOf('"');
        while (at >= 0) {
            int end = endOfQuote(text, at);
            if (end > text.length()) {
                return Optional.of(at + 1);
            }
            at = text.indexOf('"', end);
        }
        return Optional.empty();
    }

    /** The place behind the closing mark; behind the text if there is none. */
    private static int endOfQuote(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i + 1;
            }
        }
        return text.length() + 1;
    }

    private static String unquoted(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
            plain.append(text.charAt(escape ? ++i : i));
        }
        return plain.toString();
    }

    private static boolean isInWord(char c) {
        return !Character.isWhitespace(c) && c != '"' && ALONE.indexOf(c) < 0;
    }

    static String quoted(String text) {
        boolean isWord = !text.isEmpty() && text.chars().allMatch(c -> isInWord((char) c));
        boolean isJoint =
                Ascii.lowerCase(text).equals("and") || Ascii.lowerCase(text).equals("or");
        return isWord && !isJoint && !text.contains("\\")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
