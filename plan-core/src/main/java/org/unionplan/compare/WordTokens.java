package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a clause and those that stayed. A word is a run of letters, digits and their marks; an ideograph is one by
 * itself; so is every other character.
 */
final class WordTokens {

    private WordTokens() {}

    /** The marks from one clause to another; in the other direction they are the same, reversed. */
    static List<WordingChange.Segment> compare(String before, String after) {
        return before.compareTo(after) <= 0 ? marks(before, after) : reversed(marks(after, before));
    }

    static List<WordingChange.Segment> reversed(List<WordingChange.Segment> marks) {
        List<WordingChange.Segment> reversed = new ArrayList<>();
        for (WordingChange.Segment mark : marks) {
            WordingChange.Segment turned =
                    new WordingChange.Segment(mark.getSign().reversed(), mark.getText());
            int last = reversed.size() - 1;
            // Removed words come before added ones.
            boolean swap = last >= 0
                    && turned.getSign() == WordingChange.Segment.Sign.REMOVED
                    && reversed.get(last).getSign() == WordingChange.Segment.Sign.ADDED;
            reversed.add(swap ? last : last + 1, turned);
        }
        return reversed;
    }

    private static List<WordingChange.Segment> marks(String before, String after) {
        List<String> first = of(before);
        List<String> second = of(after);
        List<WordingChange.Segment> marks = new ArrayList<>();
        List<Alignment.Pair> kept = Alignment.of(first, second);
        int i = 0;
        int j = 0;
        for (int next = 0; next < kept.size(); ) {
            Alignment.Pair pair = kept.get(next);
            add(marks, WordingChange.Segment.Sign.REMOVED, first.subList(i, pair.first()));
            add(marks, WordingChange.Segment.Sign.ADDED, second.subList(j, pair.second()));
            int end = next + 1;
            while (end < kept.size() && follows(kept.get(end - 1), kept.get(end))) {
                end++;
            }
            i = kept.get(end - 1).first() + 1;
            j = kept.get(end - 1).second() + 1;
            add(marks, WordingChange.Segment.Sign.KEPT, first.subList(pair.first(), i));
            next = end;
        }
        add(marks, WordingChange.Segment.Sign.REMOVED, first.subList(i, first.size()));
        add(marks, WordingChange.Segment.Sign.ADDED, second.subList(j, second.size()));
        return marks;
    }

    private static boolean follows(Alignment.Pair pair, Alignment.Pair next) {
        return next.first() == pair.first() + 1 && next.second() == pair.second() + 1;
    }

    private static void add(List<WordingChange.Segment> marks, WordingChange.Segment.Sign sign, List<String> words) {
        if (!words.isEmpty()) {
            marks.add(new WordingChange.Segment(sign, String.join("", words)));
        }
    }

    /** The words of a text and the characters between them; joined they are the text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean part = isPartOfWord(c);
            if (i > start && !(within && part)) {
                words.add(text.substring(start, i));
                start = i;
            }
            within = part;
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isPartOfWord(int c) {
        if (Character.isIdeographic(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
        };
    }
}
