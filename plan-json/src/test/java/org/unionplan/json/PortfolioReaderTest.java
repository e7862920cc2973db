package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.portfolio.Portfolio;

class PortfolioReaderTest {

    @TempDir
    private Path folder;

    private static String plan(String id) {
        return DocumentJson.standard().writeLine(StrategicPlan.builder().id(id).build()) + "\n";
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Each document by its place, with its id or the code of the first finding. */
    private List<String> read(Path... places) {
        try (Stream<String> read = PortfolioReader.standard().inOrder(List.of(places), 2, this::told)) {
            return read.toList();
        }
    }

    private String told(PortfolioReader.FolderEntry entry) {
        Inspection<?> inspection = entry.inspect();
        String place = entry.toString().replace(folder.toString(), "~").replace('\\', '/');
        return place + " "
                + entry.card(inspection)
                        .map(card -> card.getId().toString())
                        .orElseGet(() ->
                                inspection.getReport().getFindings().get(0).getCode());
    }

    @Test
    void readsAFolderInTheOrderOfNames() throws IOException {
        file("b.json", plan("b"));
        file("a/z.json", plan("z"));
        file("a/lines.jsonl", plan("one") + "\n" + plan("two") + "{\n");
        file("a.json", plan("a"));
        file("c.NDJSON", plan("c"));
        file("notes.txt", "nothing");
        file(".hidden.json", plan("hidden"));
        file(".git/x.json", plan("hidden"));
        file("house-rules.json", "{}");

        assertThat(read(folder))
                .containsExactly(
                        "~/a/lines.jsonl:1 one",
                        "~/a/lines.jsonl:3 two",
                        "~/a/lines.jsonl:4 json.truncated",
                        "~/a/z.json z",
                        "~/a.json a",
                        "~/b.json b",
                        "~/c.NDJSON:1 c");
    }

    @Test
    void aRegisterOnManyLinesIsOneDocumentAndRegistersOneALineAreMany() throws IOException {
        String register = "{\"formatVersion\":\"1.0\",\"type\":\"agreement-register\",\"id\":\"%s\"}\n";
        String agreement = "{\"id\":\"%s\",\"expiry\":\"2027-12-31\"}\n";
        file("a.jsonl", register.formatted("r") + "\n" + agreement.formatted("a") + agreement.formatted("b"));
        file("b.jsonl", register.formatted("s") + register.formatted("t"));
        file("c.jsonl", register.formatted("u") + "\n" + plan("v") + "\n");
        file("d.jsonl", register.formatted("w"));
        file("e.jsonl", register.formatted("x") + "{\n");

        assertThat(read(folder))
                .containsExactly(
                        "~/a.jsonl r",
                        "~/b.jsonl:1 s",
                        "~/b.jsonl:2 t",
                        "~/c.jsonl:1 u",
                        "~/c.jsonl:3 v",
                        "~/d.jsonl:1 w",
                        "~/e.jsonl x");
    }

    @Test
    void readsFilesAndFoldersAsTheyAreNamed() throws IOException {
        Path b = file("b.json", plan("b"));
        Path odd = file("odd.txt", plan("odd"));

        assertThat(read(odd, b, folder)).containsExactly("~/odd.txt odd", "~/b.json b", "~/b.json b");
    }

    @Test
    void aFileThatCannotBeReadIsAFindingAndTheRestGoesOn() throws IOException {
        Path none = folder.resolve("none.json");
        Path noLines = folder.resolve("none.jsonl");
        Path b = file("b.json", plan("b"));

        assertThat(read(none, noLines, b))
                .containsExactly(
                        "~/none.json portfolio.file.missing", "~/none.jsonl portfolio.file.missing", "~/b.json b");
    }

    @Test
    @Timeout(20)
    void symbolicLinksAndCirclesOfFoldersDoNotTrapIt(@TempDir Path elsewhere) throws IOException {
        file("a/one.json", plan("one"));
        Files.writeString(elsewhere.resolve("far.json"), plan("far"));
        Files.createDirectory(elsewhere.resolve("deep"));
        try {
            Files.createSymbolicLink(folder.resolve("a/back"), folder);
            Files.createSymbolicLink(folder.resolve("a/itself.json"), folder.resolve("a/one.json"));
            Files.createSymbolicLink(folder.resolve("a/broken.json"), folder.resolve("gone.json"));
            Files.createSymbolicLink(folder.resolve("b"), elsewhere);
            Files.createSymbolicLink(folder.resolve("c"), elsewhere);
            Files.createSymbolicLink(elsewhere.resolve("deep/back"), elsewhere);
            Files.createSymbolicLink(elsewhere.resolve("deep/home"), folder.getParent());
            Files.createSymbolicLink(folder.resolve("d.json"), elsewhere.resolve("far.json"));
            Files.createSymbolicLink(folder.resolve("loop.json"), folder.resolve("loop.json"));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }

        List<String> read = read(folder);

        assertThat(read).contains("~/a/one.json one", "~/b/far.json far", "~/d.json far");
        assertThat(read).filteredOn(each -> each.endsWith(" one")).hasSize(1);
        assertThat(read).anyMatch(each -> each.startsWith("~/a/broken.json portfolio.file.missing"));
        assertThat(read).anyMatch(each -> each.startsWith("~/loop.json portfolio.file."));
        assertThat(read).noneMatch(each -> each.startsWith("~/c/") || each.contains("/home/"));
    }

    @Test
    void aPipeWithTheNameOfADocumentIsAFindingThatDoesNotWait() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.json");
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            assumeTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0);
        } catch (IOException e) {
            assumeTrue(false, "no pipes here");
        }
        file("z.json", plan("z"));

        assertThat(read(folder)).containsExactly("~/pipe.json portfolio.file.special", "~/z.json z");
    }

    @Test
    void findingsOfLinksGetTheirLines() throws IOException {
        String text = """
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "a",
                  "references": [
                    {"relation": "cites", "document": "none"}
                  ]
                }
                """;
        file("a.json", text);
        Path gone = file("b.json", text.replace("\"a\"", "\"b\""));
        PortfolioReader reader = PortfolioReader.standard();
        Portfolio portfolio = Portfolio.of(reader.inOrder(
                        List.of(folder), 1, each -> each.card(each.inspect()).orElseThrow())
                .toList());
        Files.delete(gone);

        assertThat(reader.locate(portfolio.check()).values())
                .extracting(report -> report.getFindings()
                        .get(0)
                        .getLocation()
                        .map(Object::toString)
                        .orElse("gone"))
                .containsExactly("6:5", "gone");
    }

    private List<String> stream(String text) {
        Path name = Path.of("-");
        PortfolioReader reader = PortfolioReader.standard()
                .withStream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try (Stream<String> read = reader.inOrder(List.of(folder, name), 2, this::told)) {
            return read.toList();
        }
    }

    @Test
    void aStreamIsOneDocumentOrHasThemOnItsLines() throws IOException {
        String register = "{\"formatVersion\":\"1.0\",\"type\":\"agreement-register\",\"id\":\"r\"}\n";
        String indented =
                DocumentJson.standard().write(StrategicPlan.builder().id("a").build());
        file("file.json", plan("file"));

        assertThat(stream(indented)).containsExactly("~/file.json file", "- a");
        assertThat(stream(plan("a"))).containsExactly("~/file.json file", "- a");
        assertThat(stream("\r\n" + plan("a") + " \n\n" + plan("b")))
                .containsExactly("~/file.json file", "-:2 a", "-:5 b");
        assertThat(stream(plan("a") + "{")).containsExactly("~/file.json file", "-:1 a", "-:2 json.truncated");
        assertThat(stream(plan("a") + "]")).containsExactly("~/file.json file", "- json.syntax");
        assertThat(stream(register + "{\"id\":\"one\",\"expiry\":\"2027-12-31\"}"))
                .containsExactly("~/file.json file", "- r");
        assertThat(stream("")).containsExactly("~/file.json file", "- json.empty");
    }

    @Test
    void theFirstLineOfAStreamMayBeLong() {
        String first = DocumentJson.standard()
                .writeLine(StrategicPlan.builder()
                        .id("a")
                        .mission("m".repeat(200_000))
                        .build());

        assertThat(stream(first)).containsExactly("- a");
        assertThat(stream(first + "\n" + plan("b"))).containsExactly("-:1 a", "-:2 b");
    }

    @Test
    void aStreamThatFailsIsAFinding() throws IOException {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        file("file.json", plan("file"));
        Path name = Path.of("-");
        PortfolioReader reader = PortfolioReader.standard().withStream(name, broken);

        try (Stream<String> read = reader.inOrder(List.of(name, folder), 1, this::told)) {
            assertThat(read).containsExactly("- portfolio.file.unreadable.because", "~/file.json file");
        }
    }

    @Test
    void countsTheBytesOfAllFiles() throws IOException {
        file("a.json", plan("a"));
        file("b/c.jsonl", plan("c").repeat(3));

        assertThat(PortfolioReader.size(List.of(folder, folder.resolve("none"))))
                .isEqualTo(4L * plan("a").length());
    }
}
