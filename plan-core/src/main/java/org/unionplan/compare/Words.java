package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a clause stayed, word by word. A word is a run of letters, digits and their marks; an ideograph is one by
 * itself; so is every other character.
 */
final class Words {

    private Words() {}

    /** The marks from one clause to another. Seen from the other end they are the same, reversed. */
    static List<WordingChange.Mark> compare(String before, String after) {
        return before.compareTo(after) <= 0 ? marks(before, after) : reversed(marks(after, before));
    }

    static List<WordingChange.Mark> reversed(List<WordingChange.Mark> marks) {
        List<WordingChange.Mark> reversed = new ArrayList<>();
        for (WordingChange.Mark mark : marks) {
            WordingChange.Mark turned = new WordingChange.Mark(mark.getSign().reversed(), mark.getText());
            int last = reversed.size() - 1;
            // What is removed is told before what is added.
            boolean swap = last >= 0
                    && turned.getSign() == WordingChange.Mark.Sign.REMOVED
                    && reversed.get(last).getSign() == WordingChange.Mark.Sign.ADDED;
            reversed.add(swap ? last : last + 1, turned);
        }
        return reversed;
    }

    private static List<WordingChange.Mark> marks(String before, String after) {
        List<String> first = of(before);
        List<String> second = of(after);
        List<WordingChange.Mark> marks = new ArrayList<>();
        List<Alignment.Pair> kept = Alignment.of(first, second);
        int i = 0;
        int j = 0;
        for (int next = 0; next < kept.size(); ) {
            Alignment.Pair pair = kept.get(next);
            add(marks, WordingChange.Mark.Sign.REMOVED, first.subList(i, pair.first()));
            add(marks, WordingChange.Mark.Sign.ADDED, second.subList(j, pair.second()));
            int end = next + 1;
            while (end < kept.size() && follows(kept.get(end - 1), kept.get(end))) {
                end++;
            }
            i = kept.get(end - 1).first() + 1;
            j = kept.get(end - 1).second() + 1;
            add(marks, WordingChange.Mark.Sign.KEPT, first.subList(pair.first(), i));
            next = end;
        }
        add(marks, WordingChange.Mark.Sign.REMOVED, first.subList(i, first.size()));
        add(marks, WordingChange.Mark.Sign.ADDED, second.subList(j, second.size()));
        return marks;
    }

    private static boolean follows(Alignment.Pair pair, Alignment.Pair next) {
        return next.first() == pair.first() + 1 && next.second() == pair.second() + 1;
    }

    private static void add(List<WordingChange.Mark> marks, WordingChange.Mark.Sign sign, List<String> words) {
        if (!words.isEmpty()) {
            marks.add(new WordingChange.Mark(sign, String.join("", words)));
        }
    }

    /** The words of a text and what stands between them; together they are the text. */
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
