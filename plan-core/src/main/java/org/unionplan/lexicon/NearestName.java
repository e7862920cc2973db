package org.unionplan.lexicon;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word someone most likely meant. */
public final class NearestName {

    private static final int LONGEST = 60;

    /** In shorter words than this, one letter makes another word. */
    private static final int LONG_ENOUGH = 5;

    private NearestName() {}

    /** The known word with the fewest edits, if a third of its letters or fewer differ; of equals, the first. */
    public static Optional<String> of(String word, Collection<String> known) {
        // Lower case is never shorter than half, so this spares only what would be refused anyway.
        if (word.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String written = word.toLowerCase(Locale.ROOT);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        EditDistance distance = new EditDistance(written);
        Optional<String> nearest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int most = Math.min(fewest - 1, Math.max(1, Math.max(written.length(), candidate.length()) / 3));
            int edits = distance.to(candidate.toLowerCase(Locale.ROOT), most);
            if (edits <= most) {
                nearest = Optional.of(candidate);
                fewest = edits;
            }
        }
        return nearest;
    }

    /**
     * The known word, by its {@code toString}, that this one misspells: in letter case, with other characters for hyphens,
     * or in one letter of a word of five or more. Words that only resemble each other do not count.
     */
    public static Optional<String> misspeltBy(String word, Collection<?> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String written = word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        EditDistance distance = new EditDistance(written);
        for (Object each : known) {
            String candidate = each.toString();
            int most = Math.max(written.length(), candidate.length()) < LONG_ENOUGH ? 0 : 1;
            if (distance.to(candidate, most) <= most) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
