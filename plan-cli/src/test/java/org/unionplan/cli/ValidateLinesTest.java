package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Program.Result;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Messages;
import org.unionplan.value.Text;

/** {@code plan validate --lines}: many documents in one file. */
@Timeout(300)
class ValidateLinesTest {

    private final Path directory;
    private final Program program;

    ValidateLinesTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    private static String line(Document document) {
        return DocumentJson.standard().writeLine(document) + "\n";
    }

    @Test
    void countsSoundDocuments() throws IOException {
        String file = program.file("plans.jsonl", line(Documents.sound()).repeat(3));

        assertThat(program.run("validate", "--lines", file))
                .isEqualTo(new Result(0, "1 file, 3 documents, no problems\n", ""));
    }

    @Test
    void tellsFindingsWithTheirLinesInOrder() throws IOException {
        String dangling = line(Documents.withDanglingOrganization());
        int column = dangling.indexOf("\"organization\"") + 1;
        String file = program.file("plans.jsonl", dangling + "{\n\n" + line(Documents.sound()) + dangling);

        Result result = program.run("validate", "--lines", file);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().map(each -> each.replaceAll(": Expected.*|: Nothing.*", "")))
                .containsExactly(
                        "~/plans.jsonl:1:" + column + ": error: reference.dangling",
                        "~/plans.jsonl:2:2: error: json.truncated",
                        "~/plans.jsonl:5:" + column + ": error: reference.dangling",
                        "1 file, 4 documents, 3 errors");
    }

    @Test
    void keepsTheOrderOverManyDocumentsAndCountsWhatIsTooMuch() throws IOException {
        String text = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> i % 2 == 0 ? "[]\n" : line(Documents.sound()))
                .collect(Collectors.joining());
        String file = program.file("plans.jsonl", text);

        Result result = program.run("validate", "--lines", "--limit", "1500", file);

        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(1_502);
        for (int i = 0; i < 1_500; i++) {
            assertThat(lines.get(i)).startsWith("~/plans.jsonl:" + 2 * (i + 1) + ":1: error: json.type");
        }
        assertThat(lines.subList(1_500, 1_502))
                .containsExactly("~/plans.jsonl: and 1,000 more", "1 file, 5,000 documents, 2,500 errors");
    }

    @Test
    void tellsItAsJsonAndInFrench() throws IOException {
        String file = program.file("plans.jsonl", line(Documents.sound()) + "[]\n");

        assertThat(program.run("validate", "--lines", "--format=json", "--lang=fr", file)
                        .out())
                .contains("\"line\": 2")
                .contains("Attendu\u00a0: un document");
        assertThat(program.run("validate", "--lines", "--lang=fr", file).out())
                .endsWith("1 fichier, 2 documents, 1 erreur\n");
    }

    @Test
    void complainsOfFilesThatCannotBeRead() {
        assertThat(program.run("validate", "--lines", directory.resolve("none").toString()))
                .isEqualTo(new Result(
                        2, "no file checked, 1 could not be read\n", "plan: ~/none: there is no such file\n"));
        assertThat(program.run("validate", "--lines", directory.toString()).err())
                .isEqualTo("plan: ~: it is a directory; name a file in it\n");
    }

    @Test
    void drawsNothingWhereNobodySits() throws IOException {
        String file = program.file("plans.jsonl", line(Documents.sound()).repeat(20_000));

        assertThat(program.run("validate", "--lines", file).err()).isEmpty();
    }

    @Test
    void drawsABarOnATerminalAndWipesItAway() throws IOException {
        String file = program.file("plans.jsonl", line(Documents.sound()).repeat(60_000));

        Result result = program.run(Program.terminal(Map.of("COLUMNS", "80")), "validate", "--lines", file);

        assertThat(result.out()).isEqualTo("1 file, 60,000 documents, no problems\n");
        assertThat(result.err()).contains("\r[").contains(" % ").endsWith(" \r").doesNotContain("\n");
    }

    /** A stream far larger than the heap of the process, from the standard input. */
    @Test
    void readsMoreThanFitsIntoMemory() throws Exception {
        long size = Long.getLong("unionplan.lines.megabytes", 120) * 1_000_000;
        byte[] line = line(Documents.sound().withSummary(Text.of("Together. ".repeat(100))))
                .getBytes(StandardCharsets.UTF_8);
        long documents = size / line.length;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of("validate", "--lines", "-"));
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            for (long i = 0; i < documents; i++) {
                in.write(line);
            }
        }

        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output))
                .isEqualTo(
                        "1 file, " + Messages.english().number(Long.toString(documents)) + " documents, no problems\n");
        assertThat(process.exitValue()).isZero();
    }
}
