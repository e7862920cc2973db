package org.unionplan.lexicon;

/**
 * The number of letters to insert, delete or replace, or neighbours to swap, to make another word of one word (optimal
 * string alignment). Not thread-safe.
 */
final class EditDistance {

    private final String word;
    private final long letters;

    /** Room for the last three rows of the table of edits. */
    private int[] row = new int[0];

    private int[] previous = new int[0];
    private int[] beforeThat = new int[0];

    EditDistance(String word) {
        this.word = word;
        this.letters = letters(word);
    }

    /** Returns true if the distance must be larger than that, judging by lengths and letters and not by their order. */
    boolean exceeds(String other, int most) {
        if (Math.abs(word.length() - other.length()) > most) {
            return true;
        }
        long others = letters(other);
        return Long.bitCount(letters & ~others) > most || Long.bitCount(others & ~letters) > most;
    }

    /** One bit a letter; letters that share a bit only make the estimate coarser. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** The distance to that word, or any greater number than {@code most} if it is greater. */
    int to(String other, int most) {
        if (exceeds(other, most)) {
            return most + 1;
        }
        begin(other.length());
        int least = 0;
        for (int i = 1; i <= word.length(); i++) {
            int leastBefore = least;
            least = nextRow(i, other);
            if (Math.min(least, leastBefore) > most) {
                return most + 1;
            }
        }
        return row[other.length()];
    }

    private void begin(int width) {
        if (row.length <= width) {
            row = new int[width + 1];
            previous = new int[width + 1];
            beforeThat = new int[width + 1];
        }
        for (int j = 0; j <= width; j++) {
            row[j] = j;
        }
    }

    /** Fills in the row of the first {@code i} letters and returns its least number. */
    private int nextRow(int i, String other) {
        int[] reused = beforeThat;
        beforeThat = previous;
        previous = row;
        row = reused;
        row[0] = i;
        int least = i;
        for (int j = 1; j <= other.length(); j++) {
            int replace = previous[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
            int edits = Math.min(replace, Math.min(previous[j], row[j - 1]) + 1);
            if (isSwapped(i, j, other)) {
                edits = Math.min(edits, beforeThat[j - 2] + 1);
            }
            row[j] = edits;
            least = Math.min(least, edits);
        }
        return least;
    }

    private boolean isSwapped(int i, int j, String other) {
        return i > 1 && j > 1 && word.charAt(i - 1) == other.charAt(j - 2) && word.charAt(i - 2) == other.charAt(j - 1);
    }
}
