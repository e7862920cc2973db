package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.cli.Program.Result;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Text;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private Program program = new Program(Path.of(""));
    private String first = "";
    private String second = "";

    private static StrategicPlan plan(String heading, String statement, Pillar... pillars) {
        return Documents.plan()
                .cornerstonesHeading(heading)
                .addCornerstone(Cornerstone.builder()
                        .id("outreach")
                        .name("Outreach")
                        .statement(statement)
                        .addAllPillars(java.util.List.of(pillars))
                        .build())
                .build();
    }

    @BeforeEach
    void twoDocuments() {
        program = new Program(folder);
        first = program.file("first.json", plan("What we do", "To win; to grow"));
        second = program.file(
                "second.json",
                plan(
                        "What We Do",
                        "To win; to last",
                        Pillar.builder().id("allies").name("Allies").build()));
    }

    @Test
    void tellsWhatChangedToBeRead() {
        Result result = program.run("compare", first, second);

        assertThat(result).isEqualTo(new Result(1, """
                                1 statement reworded, 1 pillar added under Outreach, 1 editorial change

                                editorial plan “Our plan” [our-plan]: heading over the cornerstones
                                  /cornerstonesHeading (document)
                                  - What we do
                                  + What We Do

                                reworded cornerstone “Outreach” [outreach]: statement
                                  /cornerstones/0/statement (same id)
                                  clause 2:
                                    to [-grow-]{+last+}

                                added pillar “Allies” [allies] under “Outreach”
                                  - > /cornerstones/0/pillars/0
                                """, ""));
    }

    @Test
    void tellsTheSummaryInFrench() {
        assertThat(program.run("compare", "--lang", "fr", "--substance", first, second)
                        .out())
                .startsWith("1 énoncé reformulé, 1 pilier ajouté sous Outreach, 1 correction de forme\n")
                .doesNotContain("editorial");
    }

    @Test
    void doesNotDifferFromItself() {
        assertThat(program.run("compare", first, first)).isEqualTo(new Result(0, "no differences\n", ""));
        assertThat(program.run("compare", "--format", "json-patch", first, first)
                        .out())
                .isEqualTo("[]\n");
    }

    @Test
    void whatIsOnlySpelledDifferentlyIsNoDifferenceOfSubstance() {
        String other = program.file("other.json", plan("WHAT  WE DO", "To win; to grow"));

        assertThat(program.run("compare", first, other).exitCode()).isEqualTo(1);
        assertThat(program.run("compare", "--substance", first, other).exitCode())
                .isZero();
    }

    @Test
    void tellsEverythingToPrograms() {
        assertThat(program.run("compare", "--format", "json", first, second).out())
                .contains("\"kind\": \"reworded\"")
                .contains("\"after\": \"/cornerstones/0/pillars/0\"")
                .contains("\"sign\": \"removed\"");
        assertThat(program.run("compare", "--format", "json-patch", first, second)
                        .out())
                .contains("\"path\": \"/cornerstonesHeading\"")
                .contains("\"op\": \"replace\"");
    }

    @Test
    void writesAPageWhereTextIsNoMarkup() {
        String other = program.file("other.json", plan("What we do", "To win; to **grow** <b>"));

        assertThat(program.run("compare", "--format", "markdown", first, other).out())
                .contains("- **reworded** cornerstone “Outreach” \\[outreach\\]\\: statement")
                .contains("  - clause 2: to ")
                .contains("\\*\\*")
                .contains("\\<b\\>");
    }

    @Test
    void nobodyIsNotifiedAndNothingLinkedByAPageOfText() {
        String other = program.file(
                "other.json",
                plan("Ask @org/team, me@example.org", "Local #12 at https://example.org, www.example.org"));

        // Sites look for mentions and numbers in what is shown, so that a backslash alone does not help.
        assertThat(program.run("compare", "--format", "markdown", first, other).out())
                .contains("\\@\u2060org/team,", "me\\@\u2060example\\.org")
                .contains("\\#\u206012 at https\\://example\\.org,", "www\\.example\\.org")
                .doesNotContain("@org")
                .doesNotContain("#12")
                .doesNotContain("https:");
    }

    @Test
    void takesTheArgumentsOfGitAndExitsAsGitExpects() {
        Result result =
                program.run("compare", "--git-diff", "my.plan.json", first, "0000", "100644", second, "1111", "100644");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("plan compare my.plan.json\n1 statement reworded");
        assertThat(program.run("compare", "--git-diff", "my.plan.json", "/dev/null", ".", ".", second, "1111", "100644")
                        .out())
                .isEqualTo("plan compare my.plan.json\nthe file is new\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.json", "broken.json", "pact.json"})
    void exitsWithTwoWhereThereIsNothingToCompareWith(String other) throws IOException {
        program.file("broken.json", "{");
        program.file("pact.json", org.unionplan.pact.Pact.builder().id("p").build());

        assertThat(program.run("compare", first, folder.resolve(other).toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void mergesWhatTwoMadeOfOne() throws IOException {
        String mine = program.file(
                "mine.json",
                plan(
                        "What we do",
                        "To win; to grow",
                        Pillar.builder().id("b").name("B").build()));
        String theirs = program.file(
                "theirs.json",
                plan(
                        "What we do",
                        "To win; to grow",
                        Pillar.builder().id("a").name("A").build()));
        Path out = folder.resolve("out.json");

        assertThat(program.run("merge", first, mine, theirs, "-o", out.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(out)).containsSubsequence("\"id\": \"a\"", "\"id\": \"b\"");
    }

    @Test
    void marksWhereTheyDisagreeUnlessADraftIsWanted() throws IOException {
        String mine = program.file("mine.json", plan("What we do", "To win"));
        String theirs = program.file("theirs.json", plan("What we do", "To last"));
        Path out = folder.resolve("out.json");

        Result result = program.run("merge", first, mine, theirs, "-o", out.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("""
                        conflict /cornerstones/0/statement: changed twice: cornerstone “Outreach”
                            [outreach]
                          statement
                            base: To win; to grow
                            mine: To win
                            theirs: To last
                        """);
        assertThat(Files.readString(out)).contains("""
                <<<<<<< mine
                      "statement": "To win"
                =======
                      "statement": "To last"
                >>>>>>> theirs
                """);

        assertThat(program.run("merge", "--draft", "--force", first, mine, theirs, "-o", out.toString())
                        .exitCode())
                .isEqualTo(1);
        assertThat(Files.readString(out)).contains("To win").doesNotContain("To last");
    }

    @Test
    void tellsErrorsThatNeitherSideHad() throws IOException {
        StrategicPlan base =
                Documents.plan().addActor(Documents.actor("board", "The Board")).build();
        String file = program.file("base.json", base);
        String without = program.file("without.json", base.withActors());
        String with = program.file("with.json", base.withOrganization(org.unionplan.value.ElementId.of("board")));

        Result result = program.run(
                "merge", file, without, with, "-o", folder.resolve("out.json").toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).startsWith("error /organization: Nothing in the document has the id");
        assertThat(Files.readString(folder.resolve("out.json")))
                .startsWith("<<<<<<< mine: /organization: Nothing in the document has the id")
                .contains("\n=======\n>>>>>>> theirs\n{\n");
    }

    @Test
    void marksAThingThatOneRemovedAndTheOtherChanged() throws IOException {
        String mine = program.file("mine.json", Documents.complete().build());
        String base = program.file("base.json", Documents.sound());
        String theirs = program.file(
                "theirs.json",
                Documents.complete()
                        .addCornerstone(c -> c.id("bargaining").name("Bargaining together"))
                        .build());
        Path out = folder.resolve("out.json");

        assertThat(program.run("merge", base, mine, theirs, "-o", out.toString())
                        .exitCode())
                .isEqualTo(1);
        assertThat(Files.readString(out))
                .startsWith("<<<<<<< mine: /cornerstones/0: removed and changed: cornerstone “Bargaining")
                .contains("Bargaining together");
    }

    @Test
    void aRegisterInGitStaysAFileOfLines() throws IOException {
        AgreementRegister register =
                AgreementRegister.builder().id("r").title("R").build();
        String base = program.file("base", register);
        String mine = program.file("mine", register);
        String theirs = program.file("theirs", register.withTitle(Text.of("All agreements")));

        assertThat(program.run("merge", "--git", "our.jsonl", base, mine, theirs, "-o", mine))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(Path.of(mine))).contains("All agreements").hasLineCount(1);
    }

    @Test
    void makesAFirstPlanOfAnOutline() throws IOException {
        String outline = program.file("outline.md", "# Our plan\n- 労働組合\n");
        Path out = folder.resolve("plan.json");

        assertThat(program.run("new", "--outline", outline, "--lang", "ja", "-o", out.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(out)).contains("\"id\": \"労働組合\"", "\"language\": \"ja\"");
        assertThat(program.run("new", "--outline", outline, "-o", out.toString()))
                .isEqualTo(
                        new Result(2, "", "plan: ~/plan.json: the file already exists; use --force to overwrite it\n"));
        assertThat(program.run("new", "--outline", outline).out()).contains("\"title\": \"Our plan\"");
        assertThat(program.run("new", "--outline", "nowhere.md").exitCode()).isEqualTo(2);
    }
}
