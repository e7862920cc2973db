package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Program.Result;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.json.DocumentJson;

/** {@code plan check}: many documents and the links between them. */
class CheckCommandTest {

    private final Path directory;
    private final Program program;

    CheckCommandTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    private static String text(Document document) {
        return DocumentJson.standard().write(document);
    }

    private static String line(Document document) {
        return DocumentJson.standard().writeLine(document) + "\n";
    }

    private static Document linked(String id, String to) {
        return Documents.complete()
                .id(id)
                .addCornerstone(c -> c.id("bargaining").name("Bargaining"))
                .addReference(
                        Reference.builder().relation("succeeds").document(to).build())
                .build();
    }

    private Result check(String... args) {
        return program.run(
                Stream.concat(Stream.of("check"), Arrays.stream(args)).toArray(String[]::new));
    }

    @Test
    void checksEveryFileAndTheLinksBetweenThem() throws IOException {
        program.file("a.json", text(Documents.sound()));
        program.file("b.json", text(Documents.withDanglingOrganization()));
        program.file("c.jsonl", line(linked("c", "our-plann")) + line(linked("d", "c")));

        Result result = check(directory.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().map(each -> each.replaceAll(":(\\d+):\\d+:", ":$1:")))
                .containsExactly(
                        "~/b.json:8: error: reference.dangling: Nothing in the document has the id \"nobody\".",
                        "~/b.json:4: error: portfolio.document.duplicate: Document id \"our-plan\" is already used at "
                                + "~/a.json; give one of them another id, or a revision.",
                        "~/c.jsonl:1: warning: portfolio.link.dangling.near: No document here has the id or path "
                                + "\"our-plann\"; did you mean \"our-plan\"?",
                        "3 files, 4 documents, 2 errors, 1 warning");
    }

    @Test
    void countsSoundDocuments() throws IOException {
        String file = program.file("a.json", text(Documents.sound()));

        assertThat(check(file)).isEqualTo(new Result(0, "1 file, 1 document, no problems\n", ""));
    }

    @Test
    void oneFileAmongManyThatIsBrokenIsAFinding() throws IOException {
        program.file("a.json", text(Documents.sound()));
        program.file("b.json", "{");
        Files.createSymbolicLink(directory.resolve("c.json"), directory.resolve("gone"));

        Result result = check(directory.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("~/b.json:1:2: error: json.truncated")
                .contains("~/c.json:1:1: error: portfolio.file.missing: There is no such file.\n")
                .endsWith("3 files, 3 documents, 2 errors\n");
        assertThat(check("--lang", "fr", directory.toString()).out())
                .contains("portfolio.file.missing: Ce fichier n’existe pas.\n");
    }

    @Test
    void whatIsNotThereIsComplainedOf() {
        assertThat(check(directory.resolve("none").toString()))
                .isEqualTo(new Result(
                        2, "no file checked, 1 could not be read\n", "plan: ~/none: there is no such file\n"));
    }

    @Test
    void theLimitIsForAllFilesTogether() throws IOException {
        program.file("a.json", text(Documents.withTwoBlankNames()));
        program.file("b.json", text(Documents.withDanglingOrganization()));

        Result result = check("--limit", "1", directory.toString());

        assertThat(result.out().lines().map(each -> each.replaceAll(": error: .*", "")))
                .containsExactly(
                        "~/a.json:11:7",
                        "~/a.json: and 1 more",
                        "~/b.json: and 1 more",
                        "~/b.json: and 1 more",
                        "2 files, 2 documents, 4 errors");
    }

    @Test
    void theReportAsJsonHasEachFileOnce() throws IOException {
        program.file("a.json", text(linked("a", "b")));
        program.file("b.json", text(linked("b", "a")));

        Result result = check("--format", "json", "--fail-on", "warning", directory.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).containsOnlyOnce("\"name\": \"~/a.json\"").containsOnlyOnce("\"name\": \"~/b.json\"");
        assertThat(result.out()).containsOnlyOnce("\"code\": \"portfolio.link.circle\"");
        assertThat(check("--format", "sarif", directory.toString()).out()).contains("portfolio.link.circle");
    }

    @Test
    void aBarIsDrawnOnATerminalOnly() throws IOException {
        program.file("a.jsonl", line(Documents.sound()).repeat(20_000));
        List<String> command = List.of("check", directory.toString());

        Result drawn = program.run(Program.terminal(Map.of("COLUMNS", "80")), command.toArray(String[]::new));
        Result quiet = program.run(command.toArray(String[]::new));

        assertThat(drawn.err()).contains("\r[").contains(" % ").endsWith(" \r").doesNotContain("\n");
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).endsWith("1 file, 20,000 documents, 19,999 errors\n");
    }

    @Test
    void houseRulesAreFoundInTheFolderOrNamed() throws IOException {
        program.file("a.json", text(linked("a", "elsewhere")));
        program.file("b.json", text(Documents.sound()));
        String rules = program.file(
                "house-rules.json",
                "{\"type\": \"house-rules\", \"grade\": [{\"code\": \"portfolio.link\", \"severity\": \"error\"}],"
                        + " \"require\": [{\"type\": \"cornerstone\", \"members\": [\"timeframe\"]}]}");

        assertThat(check(directory.toString()).out())
                .contains("warning: house.require: The house rules require \"timeframe\" in every \"cornerstone\".\n")
                .contains("error: portfolio.link.dangling: ")
                .endsWith("2 files, 2 documents, 1 error, 2 warnings\n");
        assertThat(program.run(
                                "validate",
                                "--rules",
                                rules,
                                directory.resolve("b.json").toString())
                        .out())
                .contains("house.require");
        assertThat(program.run("validate", directory.resolve("b.json").toString())
                        .out())
                .endsWith("no problems\n");
    }

    @Test
    void houseRulesThatAreWrongAreToldAndNothingIsChecked() throws IOException {
        program.file("a.json", text(Documents.withDanglingOrganization()));
        program.file("house-rules.json", "{\"type\": \"house-rules\", \"silence\": [{\"code\": \"id.duplicat\"}]}");

        Result result = check(directory.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .isEqualTo("~/house-rules.json:1:38: error: rules.code.near: No rule has the code \"id.duplicat\"; "
                        + "did you mean \"id.duplicate\"?\n1 file, 1 error\n");
        assertThat(check("--rules", directory.resolve("none").toString(), directory.toString()))
                .isEqualTo(new Result(
                        2, "no file checked, 1 could not be read\n", "plan: ~/none: there is no such file\n"));
    }
}
