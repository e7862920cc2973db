package org.unionplan.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.cli.io.Disk;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.io.ProgramLanguage;
import org.unionplan.cli.io.Style;
import org.unionplan.cli.text.TextTable.Column;
import org.unionplan.cli.text.TextTable.TextCell;

class TextTableTest {

    private static final Column NAME = Column.left(14);
    private static final Column NUMBER = Column.right(4).withGap(2);
    private static final Column WORD = Column.left(6).growing().withGap(2);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Output output(int width, boolean colors) {
        PrintStream out = new PrintStream(printed, false, StandardCharsets.UTF_8);
        return new Output(out, out, colors, width, false, Disk.REAL, ProgramLanguage.of());
    }

    private static List<TextCell> cells(String... words) {
        return Stream.of(words).map(TextCell::of).toList();
    }

    /** Prints one row of a table of a name, a number and a word. */
    private String row(int width, int depth, String remark, String... words) {
        Output output = output(width, false);
        new TextTable(new TextLayout(output), NAME, NUMBER, WORD).row(depth, cells(words), remark);
        output.flush();
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cellsStandOnTheirSideOfTheColumnAndNoBlanksAtTheEnd() {
        assertThat(row(80, 0, "", "Health", "7%", "late")).isEqualTo("Health           7%  late\n");
    }

    @Test
    void aCellThatIsTooLongIsCutByCharactersAndNotInHalves() {
        assertThat(row(80, 0, "", "Abcdefghijkl\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "1", "x"))
                .isEqualTo("Abcdefghijkl\uD83D\uDE00\u2026    1  x\n");
    }

    @Test
    void aGrowingColumnIsNotCut() {
        assertThat(row(80, 0, "end", "a", "1", "no data, tracked"))
                .isEqualTo("a                 1  no data, tracked  end\n");
    }

    @Test
    void anEmptyCellKeepsItsPlace() {
        assertThat(row(80, 0, "", "a", "", "x")).isEqualTo("a                    x\n");
    }

    @Test
    void whatATerminalObeysIsEscapedBeforeItIsMeasured() {
        // The escaped name has 8 characters: 6 blanks and 1 follow, and 3 before the number.
        assertThat(row(80, 0, "\n", "a\tb", "1", "x")).isEqualTo("a\\u0009b          1  x       \\u000a\n");
    }

    @Test
    void theIndentIsTakenFromTheFirstColumnAsLongAsThereIsEnough() {
        assertThat(row(80, 1, "", "Abcdefghijklmn", "1", "x")).isEqualTo("  Abcdefghijk\u2026    1  x\n");
        printed.reset();
        assertThat(row(80, 3, "", "Abcdefghijklmn", "1", "x")).isEqualTo("      Abcdefghijk\u2026    1  x\n");
    }

    @Test
    void aRemarkStandsBehindTheLastWordsIfItFits() {
        // 14 + 1 + 4 + 2 + 6 + 2 = 29 characters come before the remark.
        assertThat(row(35, 0, "remark", "a", "1", "x")).isEqualTo("a                 1  x       remark\n");
        printed.reset();
        assertThat(row(27, 0, "remark", "a", "1")).isEqualTo("a                 1  remark\n");
    }

    @Test
    void aRemarkThatDoesNotFitIsWrappedBelow() {
        assertThat(row(34, 0, "remark", "a", "1", "x")).isEqualTo("a                 1  x\n  remark\n");
        printed.reset();
        assertThat(row(34, 1, "a remark of many words, more than fit", "a", "1", "x"))
                .isEqualTo("  a               1  x\n    a remark of many words, more\n        than fit\n");
    }

    @Test
    void stylesAddNothingToTheWidth() {
        Output output = output(80, true);
        new TextTable(new TextLayout(output), NAME, NUMBER, WORD)
                .row(List.of(new TextCell("a", Style.BOLD), TextCell.EMPTY, new TextCell("x", Style.RED)));
        output.flush();

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("\u001b[1ma\u001b[0m" + " ".repeat(20) + "\u001b[31mx\u001b[0m\n");
    }

    @Test
    void aGridThatIsTooWideGoesOnBelowWithTheNamesAgain() {
        Output output = output(31, false);
        // 14 + 1 for the names, 3 + 1 for each of the others: four fit, the last without its blank.
        TextTable.printGrid(
                new TextLayout(output),
                NAME,
                Column.right(3),
                cells("1", "2", "3", "4", "5"),
                List.of(cells("One", "a", "b", "c", "d", "e"), cells("Two", "f", "g", "h", "i", "j")));
        output.flush();

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("""
                                 1   2   3   4
                One              a   b   c   d
                Two              f   g   h   i
                                 5
                One              e
                Two              j
                """);
    }
}
