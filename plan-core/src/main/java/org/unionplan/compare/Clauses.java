package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.value.LanguageTag;

/**
 * The clauses of a text, separated by semicolons outside of quotation marks. An opening mark without a closing one is
 * ignored.
 */
final class Clauses {

    private Clauses() {}

    /** The clauses of that text, without the semicolons and the white space around them; at least one. */
    static List<String> of(String text) {
        List<String> clauses = new ArrayList<>();
        Set<String> unclosed = new HashSet<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int close = endOfQuotation(text, i, unclosed);
            if (close > 0) {
                i = close;
            } else if (c == ';' || c == '\uff1b' || c == '\u061b') {
                clauses.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        String last = text.substring(start).strip();
        if (!last.isEmpty() || clauses.isEmpty()) {
            clauses.add(last);
        }
        return clauses;
    }

    /**
     * Returns the end of the quotation that begins there, or -1.
     *
     * @param unclosed the closing marks known to be missing from the rest of the text
     */
    private static int endOfQuotation(String text, int open, Set<String> unclosed) {
        String closing = switch (text.charAt(open)) {
            case '"' -> "\"";
            case '\u201c' -> "\u201d";
            case '\u201e' -> "\u201c\u201d";
            case '\u00ab' -> "\u00bb";
            case '\u300c' -> "\u300d";
            case '\u300e' -> "\u300f";
            default -> "";
        };
        if (closing.isEmpty() || unclosed.contains(closing)) {
            return -1;
        }
        for (int i = open + 1; i < text.length(); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        unclosed.add(closing);
        return -1;
    }

    /** The clauses that changed; in the other direction they are the same, reversed. */
    static List<WordingChange.Clause> compare(String before, String after, Optional<LanguageTag> language) {
        if (before.compareTo(after) <= 0) {
            return changes(of(before), of(after), language);
        }
        return changes(of(after), of(before), language).stream()
                .map(WordingChange.Clause::reversed)
                .toList();
    }

    private static List<WordingChange.Clause> changes(
            List<String> before, List<String> after, Optional<LanguageTag> language) {
        List<WordingChange.Clause> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        List<Alignment.Pair> same = new ArrayList<>(Alignment.of(normal(before, language), normal(after, language)));
        same.add(new Alignment.Pair(before.size(), after.size()));
        for (Alignment.Pair pair : same) {
            // Between two clauses that stayed, the first before was turned into the first after, and so on.
            while (i < pair.first() || j < pair.second()) {
                boolean was = i < pair.first();
                boolean is = j < pair.second();
                String old = was ? before.get(i) : "";
                String now = is ? after.get(j) : "";
                changes.add(new WordingChange.Clause(
                        was ? Optional.of(old) : Optional.empty(),
                        is ? Optional.of(now) : Optional.empty(),
                        was ? Optional.of(i + 1) : Optional.empty(),
                        is ? Optional.of(j + 1) : Optional.empty(),
                        WordTokens.compare(old, now)));
                i += was ? 1 : 0;
                j += is ? 1 : 0;
            }
            i = pair.first() + 1;
            j = pair.second() + 1;
        }
        return changes;
    }

    private static List<String> normal(List<String> clauses, Optional<LanguageTag> language) {
        return clauses.stream()
                .map(clause -> EditorialForm.of(clause, language))
                .toList();
    }
}
