package org.unionplan.lexicon;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the word someone most likely meant. */
public final class NearestName {

    private static final int LONGEST = 60;

    private NearestName() {}

    /** The known word with the fewest edits, if a third of its letters or fewer differ; of equals, the first. */
    public static Optional<String> of(String word, Collection<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        @Nullable String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = candidate.toLowerCase(Locale.ROOT);
            int most = Math.max(1, Math.max(written.length(), candidate.length()) / 3);
            int bound = Math.min(most, fewest - 1);
            // The edits are at least as many as the letters that one has more than the other.
            if (Math.abs(written.length() - other.length()) > bound) {
                continue;
            }
            int edits = distance(written, other);
            if (edits <= bound) {
                nearest = candidate;
                fewest = edits;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The number of letters to insert, delete or replace, or neighbours to swap. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replace = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
