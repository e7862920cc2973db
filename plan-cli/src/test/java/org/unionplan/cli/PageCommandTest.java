package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.cli.Program.Result;

/** {@code plan page}. */
class PageCommandTest {

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");
    private static final String PLAN =
            DOCUMENTS.resolve("three-years-ahead.json").toString();
    private static final String PACT =
            DOCUMENTS.resolve("solidarity-pact-2014.json").toString();

    private final Path directory;
    private final Program program;

    PageCommandTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    private String out(String name) {
        return directory.resolve(name).toString();
    }

    private String page(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }

    @Test
    void aDocumentBecomesAPage() throws IOException {
        Result result = program.run("page", PLAN, "--as-of", "2025-06-30", "-o", out("plan.html"));

        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(page("plan.html"))
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "Three Years Ahead", "id=\"-scorecard\"", "id=\"-map\"", "id=\"-metrics\"", "id=\"-document\"")
                .endsWith("</html>\n");
    }

    @Test
    void partsAndLanguageCanBeChosen() throws IOException {
        program.run("page", PACT, "--as-of", "2014-06-30", "--with", "life,bound", "--lang", "fr", "-o", out("p.html"));

        assertThat(page("p.html")).contains("lang=\"fr\"", "Vie du pacte").doesNotContain("id=\"-document\"");
        assertThat(page("p.html").indexOf("id=\"-life\""))
                .isLessThan(page("p.html").indexOf("id=\"-bound\""));
    }

    @Test
    void aFolderBecomesAFolderOfPagesWithAnIndex() throws IOException {
        Result result =
                program.run("page", DOCUMENTS.resolve("pacts").toString(), "--as-of", "2022-01-01", "-o", out("site"));

        assertThat(result.exitCode()).isZero();
        assertThat(page("site/index.html")).contains("<a href=\"common-front.html\">");
        assertThat(page("site/common-front.html")).contains("id=\"-life\"");
    }

    @Test
    void documentsInFoldersOfAFolderHavePagesAndHouseRulesHaveNone() throws IOException {
        String federation = DOCUMENTS.resolve("federation").toString();

        assertThat(program.run("page", federation, "--as-of", "2026-09-01", "-o", out("all")))
                .isEqualTo(new Result(0, "", ""));
        assertThat(page("all/index.html"))
                .contains("river-plan.html", "local-12.html", "mutual-aid.html", "local-44-2026-q3.html")
                .doesNotContain("house-rules");
    }

    @Test
    void aComparisonMarksTheWords() throws IOException {
        String before =
                DOCUMENTS.resolve("professional-employees-2021-2025-first.json").toString();
        String after = DOCUMENTS
                .resolve("professional-employees-2021-2025-second.json")
                .toString();

        assertThat(program.run("page", after, "--compare", before, "-o", out("c.html")))
                .isEqualTo(new Result(0, "", ""));
        assertThat(page("c.html")).contains("<del>", "<ins>");
    }

    @Test
    void aThemeSetsColours() throws IOException {
        String theme = program.file("theme.css", ":root {\n  --accent: #8a1538; /* ours */\n}\n");

        program.run("page", PLAN, "--as-of", "2025-06-30", "--theme", theme, "-o", out("t.html"));

        assertThat(page("t.html")).contains(":root{--t-accent:#8a1538;}");
    }

    @Test
    void aDocumentWithErrorsHasThemOnTop() throws IOException {
        String broken = program.file("broken.json", Documents.withDanglingOrganization());

        Result result = program.run("page", broken, "--as-of", "2025-06-30", "-o", out("b.html"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(page("b.html").indexOf("id=\"-findings\""))
                .isPositive()
                .isLessThan(page("b.html").indexOf("id=\"-document\""));
    }

    @Test
    void whatCannotBeDoneIsToldAndWritesNothing() throws IOException {
        String text = program.file("text.json", "not JSON");

        assertThat(program.run("page", text, "-o", out("x.html")).exitCode()).isEqualTo(1);
        assertThat(program.run("page", PLAN, "--with", "chart", "-o", out("x.html"))
                        .err())
                .startsWith("plan: unknown part 'chart'; parts: scorecard, map,");
        assertThat(program.run("page", PLAN, "--theme", text, "-o", out("x.html"))
                        .err())
                .contains("A theme has lines such as");
        assertThat(program.run("page", PLAN, "--theme", out("none.css"), "-o", out("x.html"))
                        .err())
                .contains("there is no such file");
        assertThat(program.run("page", PLAN, "--as-of", "2025-01-01", "--since", "2026-01-01", "-o", out("x.html"))
                        .exitCode())
                .isEqualTo(2);
        assertThat(directory.resolve("x.html")).doesNotExist();
    }

    @Test
    void aPageIsNotOverwrittenUnasked() throws IOException {
        program.file("plan.html", "mine");

        assertThat(program.run("page", PLAN, "-o", out("plan.html")).err()).contains("use --force");
        assertThat(directory.resolve("plan.html")).hasContent("mine");
    }
}
