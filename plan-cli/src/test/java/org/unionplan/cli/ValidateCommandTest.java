package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Program.Result;

class ValidateCommandTest {

    private static final String DANGLING =
            "error: reference.dangling: " + "Nothing in the document has the id \"nobody\".\n";

    private final Path directory;
    private final Program program;

    ValidateCommandTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    @Test
    void aSoundDocumentHasNoProblems() {
        Result result = program.run("validate", program.file("plan.json", Documents.sound()));

        assertThat(result).isEqualTo(new Result(0, "1 file, no problems\n", ""));
    }

    @Test
    void severalSoundDocumentsHaveNoProblems() {
        String file = program.file("plan.json", Documents.sound());

        assertThat(program.run("validate", file, file, file, file, file))
                .isEqualTo(new Result(0, "5 files, no problems\n", ""));
    }

    @Test
    void anErrorIsTheExitCodeOneAndALineWithItsPlace() {
        Result result = program.run("validate", program.file("plan.json", Documents.withDanglingOrganization()));

        assertThat(result).isEqualTo(new Result(1, "~/plan.json:8:3: " + DANGLING + "1 file, 1 error\n", ""));
    }

    @Test
    void findingsComeInTheOrderOfFilesAndThenOfLines() {
        String blank = program.file("b.json", Documents.withTwoBlankNames());
        String dangling = program.file("a.json", Documents.withDanglingOrganization());
        String sound = program.file("c.json", Documents.sound());

        assertThat(program.run("validate", blank, dangling, sound))
                .isEqualTo(new Result(1, """
                ~/b.json:11:7: error: text.blank: The text is blank.
                ~/b.json:15:7: error: text.blank: The text is blank.
                ~/a.json:8:3: %s3 files, 3 errors
                """.replace("%s", DANGLING), ""));
    }

    @Test
    void whatIsNotJsonAtAllIsAnError() throws IOException {
        Result result = program.run("validate", program.file("plan.json", "id: our-plan\n"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("~/plan.json:1:")
                .contains(": error: json.syntax: ")
                .endsWith("1 file, 1 error\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void anEmptyFileIsAnError() throws IOException {
        Result result = program.run("validate", program.file("plan.json", ""));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).startsWith("~/plan.json:1:1: error: json.").endsWith("\n1 file, 1 error\n");
    }

    @Test
    void rulesRunOnWhatCouldBeReadAndFindTheRightLines() throws IOException {
        // The first cornerstone has no name and is left out; the second is then the first of the document.
        String file = program.file("plan.json", """
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "our-plan",
                  "cornerstones": [
                    { "id": "bargaining" },
                    { "id": "outreach", "name": " " }
                  ]
                }
                """);

        assertThat(program.run("validate", file)).isEqualTo(new Result(1, """
                ~/plan.json:6:5: error: json.member.missing: Expected the member "name" in a cornerstone; found none.
                ~/plan.json:7:25: error: text.blank: The text is blank.
                1 file, 2 errors
                """, ""));
    }

    @Test
    void whatWasLeftOutIsNotReportedAgainAsMissing() throws IOException {
        // The theme has no name and is left out; that nothing has its id is no second mistake.
        String file = program.file("plan.json", """
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "our-plan",
                  "coreValues": [ { "id": "care", "name": "Care", "themes": [ "health" ] } ],
                  "themes": [
                    { "id": "health" }
                  ]
                }
                """);

        assertThat(program.run("validate", file)).isEqualTo(new Result(1, """
                ~/plan.json:7:5: error: json.member.missing: Expected the member "name" in a theme; found none.
                1 file, 1 error
                """, ""));
    }

    @Test
    void aMissingFileIsNamedOnStandardErrorAndTheOthersAreChecked() {
        String dangling = program.file("plan.json", Documents.withDanglingOrganization());
        String missing = directory.resolve("missing.json").toString();

        assertThat(program.run("validate", missing, dangling))
                .isEqualTo(new Result(
                        2,
                        "~/plan.json:8:3: " + DANGLING + "1 file, 1 error, 1 could not be read\n",
                        "plan: ~/missing.json: there is no such file\n"));
    }

    @Test
    void aFolderStandsForTheDocumentsInIt() {
        program.file("b.json", Documents.withDanglingOrganization());
        program.file("a.json", Documents.sound());

        assertThat(program.run("validate", directory.toString()))
                .isEqualTo(new Result(1, "~/b.json:8:3: " + DANGLING + "2 files, 2 documents, 1 error\n", ""));
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeSo() throws IOException {
        Path file = Path.of(program.file("plan.json", Documents.sound()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        // The superuser may read everything.
        assumeThat(Files.isReadable(file)).isFalse();

        assertThat(program.run("validate", file.toString()).err())
                .isEqualTo("plan: ~/plan.json: there is no permission to read it\n");
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedLikeAMissingFile() {
        assertThat(program.run("validate", "plan\0.json"))
                .isEqualTo(new Result(
                        2,
                        "no file checked, 1 could not be read\n",
                        "plan: plan\\u0000.json: it is not a valid file name here; check the locale\n"));
    }

    @Test
    void ofTenThousandFindingsTheFirstThousandArePrintedInOrderAndTheOthersCounted() throws IOException {
        String agreements = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"title\":\" \",\"id\":\"a" + i + "\",\"expiry\":\"2027-03-31\"}")
                .collect(Collectors.joining(",\n"));

        String file = program.file("register.json", """
                {"formatVersion":"1.0","type":"agreement-register","id":"register","title":"R","language":"en","agreements":[
                %s
                ]}
                """.replace("%s", agreements));
        Result result = program.run("validate", file);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo(blankTitles(1_000) + "~/register.json: and 9,000 more\n1 file, 10,000 errors\n");
        assertThat(program.run("validate", "--limit=0", file).out())
                .isEqualTo(blankTitles(10_000) + "1 file, 10,000 errors\n");
    }

    private static String blankTitles(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "~/register.json:" + (i + 2) + ":2: error: text.blank: The text is blank.\n")
                .collect(Collectors.joining());
    }

    @Test
    void severitiesAreInColourWhereColoursAreWanted() {
        String file = program.file("plan.json", Documents.withDanglingOrganization());

        assertThat(program.run("validate", "--color=always", file).out())
                .isEqualTo("~/plan.json:8:3: \u001b[31merror\u001b[0m" + DANGLING.substring("error".length())
                        + "1 file, 1 error\n");
        assertThat(program.run(Program.terminal(Map.of()), "validate", "--color=never", file)
                        .out())
                .doesNotContain("\u001b");
    }
}
