package org.unionplan.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Neither version is lost: taking one side of every conflict gives that version back. */
class MarkedLinesProperties {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines = Arbitraries.of("{\n", "}\n", "  \"é\": 1,\r\n", "a\n", "b\n", "c\n", "d\n", "\n");
        return lines.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    private static String marked(String mine, String theirs, String... notes) {
        return new String(
                MarkedLines.of(
                        mine.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8), List.of(notes)),
                StandardCharsets.UTF_8);
    }

    /** The lines of one side, of which the markers are left out. */
    private static String side(String marked, boolean mine) {
        List<String> kept = new ArrayList<>();
        boolean ofMine = true;
        boolean ofTheirs = true;
        for (String line : marked.split("(?<=\n)", -1)) {
            if (line.startsWith("<<<<<<< ")) {
                ofTheirs = false;
            } else if (line.equals("=======\n")) {
                ofMine = false;
                ofTheirs = true;
            } else if (line.startsWith(">>>>>>> ")) {
                ofMine = true;
            } else if (mine ? ofMine : ofTheirs) {
                kept.add(line);
            }
        }
        return String.join("", kept);
    }

    @Property
    void eachSideIsThere(@ForAll("texts") String mine, @ForAll("texts") String theirs) {
        String marked = marked(mine, theirs, "Énoncé");

        assertThat(side(marked, true)).isEqualTo(mine);
        assertThat(side(marked, false)).isEqualTo(theirs);
        assertThat(marked).startsWith("<<<<<<< mine: Énoncé\n=======\n>>>>>>> theirs\n");
    }

    @Property
    void equalVersionsHaveNoMarkers(@ForAll("texts") String text) {
        assertThat(marked(text, text)).isEqualTo(text);
    }

    @Example
    void onlyWhatDiffersIsMarked() {
        assertThat(marked("{\n  1\n  2\n}\n", "{\n  1\n  3\n}\n"))
                .isEqualTo("{\n  1\n<<<<<<< mine\n  2\n=======\n  3\n>>>>>>> theirs\n}\n");
        assertThat(marked("a", "b")).isEqualTo("<<<<<<< mine\na\n=======\nb\n>>>>>>> theirs\n");
    }
}
