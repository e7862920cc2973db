package org.unionplan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearestNameProperties {

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcD").ofMaxLength(9);
    }

    @Provide
    Arbitrary<List<String>> vocabularies() {
        return words().list().ofMaxSize(8);
    }

    @Property
    void findsTheFirstOfTheFewestEdits(@ForAll("words") String word, @ForAll("vocabularies") List<String> known) {
        assertThat(NearestName.of(word, known)).isEqualTo(firstOfTheNearest(word, known));
    }

    @Property
    void countsEditsUpToTheMostThatMatter(@ForAll("words") String word, @ForAll("words") String other) {
        int edits = wholeTable(word, other);

        assertThat(new EditDistance(word).to(other, 20)).isEqualTo(edits);
        for (int most = 0; most < edits; most++) {
            assertThat(new EditDistance(word).to(other, most)).isGreaterThan(most);
        }
    }

    @Example
    void suggestsWhatWasMeant() {
        List<String> known = List.of("mission", "vision", "cornerstones", "coreValues");

        assertThat(NearestName.of("misson", known)).contains("mission");
        assertThat(NearestName.of("corevalues", known)).contains("coreValues");
        assertThat(NearestName.of("cornerstoens", known)).contains("cornerstones");
        assertThat(NearestName.of("budget", known)).isEmpty();
        assertThat(NearestName.of("x".repeat(1_000_000), known)).isEmpty();
    }

    private static Optional<String> firstOfTheNearest(String word, List<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> wholeTable(written, candidate.toLowerCase(Locale.ROOT))
                        <= Math.max(1, Math.max(written.length(), candidate.length()) / 3))
                .min(Comparator.comparingInt(candidate -> wholeTable(written, candidate.toLowerCase(Locale.ROOT))));
    }

    /** The distance by its definition, without any shortcut. */
    private static int wholeTable(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int replace = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replace, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
