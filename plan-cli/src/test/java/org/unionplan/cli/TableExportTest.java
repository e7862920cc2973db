package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.cli.Program.Result;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;

/** {@code plan export --table}: many documents as rows. */
class TableExportTest {

    private final Path directory;
    private final Program program;

    TableExportTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    private Result export(String table, String form, String... more) {
        return program.run(Stream.concat(
                        Stream.of("export", directory.toString(), "--table", table, "--to", form), Arrays.stream(more))
                .toArray(String[]::new));
    }

    private static String line(Document document) {
        return DocumentJson.standard().writeLine(document) + "\n";
    }

    private static StrategicPlan named(String id, String name) {
        return StrategicPlan.builder()
                .id(id)
                .addCornerstone(c -> c.id("a").name(name))
                .build();
    }

    @Test
    void rowsHaveTheirFileAndTheirLineAmongMany() throws IOException {
        program.file("a.json", named("a", "One"));
        program.file("b.jsonl", line(named("b", "Two")) + "\n" + line(named("c", "Three")));

        assertThat(export("elements", "csv").out().lines().map(each -> each.replaceAll(",,,.*", "")))
                .containsExactly(
                        "file,line,document,id,level,depth,parent,number,name,statement,leads,themes,marks,timeframe,"
                                + "timeframeFirst,timeframeLast,status,statusDate,metrics",
                        "~/a.json,,a,a,cornerstone,0",
                        "~/b.jsonl,1,b,a,cornerstone,0",
                        "~/b.jsonl,3,c,a,cornerstone,0");
    }

    @Test
    void aFileThatCannotBeReadIsComplainedOfAndTheRestGoesOn() throws IOException {
        program.file("a.jsonl", line(named("a", "One")) + "{\n" + line(named("c", "Three")));
        Files.createSymbolicLink(directory.resolve("b.json"), directory.resolve("gone"));

        Result result = export("elements", "jsonl");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().map(each -> each.substring(0, each.indexOf(",\"id\""))))
                .containsExactly(
                        "{\"file\":\"~/a.jsonl\",\"line\":1,\"document\":\"a\"",
                        "{\"file\":\"~/a.jsonl\",\"line\":3,\"document\":\"c\"");
        assertThat(result.err()).contains("plan: ~/a.jsonl:2: ", "plan: ~/b.json: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1 | '=1+1
            +1 613 555 0100 | "+1 613 555 0100"
            @SUM(A1) | '@SUM(A1)
            a;=cmd | a;'=cmd
            """)
    void noNameIsAFormula(String name, String cell) {
        program.file("a.json", named("a", name));

        assertThat(export("elements", "csv").out().lines().skip(1))
                .containsExactly("~/a.json,,a,a,cornerstone,0,,,"
                        + (cell.startsWith("'") || cell.contains("'") ? "\"" + cell + "\"" : cell) + ",,,,,,,,,,");
    }

    @Test
    void jsonLinesHaveTextsAsTheyAre() {
        program.file("a.json", named("a", "=1+1\n\u001b[31mred \"quoted\" \\"));

        Result result = export("elements", "jsonl");

        assertThat(result.out()).contains("\"name\":\"=1+1\\u000a\\u001b[31mred \\\"quoted\\\" \\\\\"");
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void findingsAreThoseOfTheCheckByTheHouseRules() throws IOException {
        program.file("a.json", Documents.withTwoBlankNames());
        program.file("b.json", "{");
        program.file("house-rules.json", """
                {"type": "house-rules", "grade": [{"code": "text.blank", "severity": "advice"}],
                 "require": [{"type": "strategic-plan", "members": ["mission"]}]}
                """);
        Result checked = program.run("check", directory.toString());

        Result result = export("findings", "csv");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()
                        .lines()
                        .skip(1)
                        .map(each ->
                                each.replaceAll("(\\w),(\\d+),(\\d+),.*?,(\\w+),([a-z.]+),.*", "$1:$2:$3: $4: $5")))
                .containsExactlyElementsOf(checked.out()
                        .lines()
                        .filter(each -> each.startsWith("~"))
                        .map(each -> each.replaceAll(": [A-Z].*", ""))
                        .toList())
                .hasSize(4);
    }

    @Test
    void rulesThatAreOfNoUseAreToldAndNothingIsChecked() throws IOException {
        program.file("a.json", Documents.withTwoBlankNames());
        program.file("house-rules.json", "{\"type\": \"house-rules\", \"silenced\": []}");

        Result result = export("findings", "csv");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().skip(1))
                .singleElement()
                .asString()
                .contains("house-rules.json", "rules.member");
    }

    @ParameterizedTest
    @CsvSource({"observations, csv", "agreements, jsonl", "elements, csv", "bindings, jsonl", "findings, csv"})
    void aFileHasTheBytesThatWouldBePrinted(String table, String form) throws IOException {
        program.file("a.json", named("a", "Jeunes\u00a0à l’œuvre"));
        Path out = directory.resolve("rows");

        Result printed = export(table, form, "--on", "2026-06-30");
        Result written = export(table, form, "--on", "2026-06-30", "-o", out.toString());

        assertThat(written).isEqualTo(new Result(printed.exitCode(), "", ""));
        assertThat(Files.readString(out).replace(directory.toString(), "~")).isEqualTo(printed.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --table elements --to xlsx       | a table is exported to csv or jsonl
            --table element --to csv         | invalid value for --table: expected observations, agreements, elements, bindings, findings, found 'element'
            --to jsonl -o OUT                | registers are exported to csv, xlsx or ods, plans to csv, xlsx, ods, stratml, stratml-part1, iati or markdown, pacts to markdown, and tables (--table) to csv or jsonl
            --to csv                         | csv needs an output file; name it with -o
            more.json --to csv -o OUT        | unexpected argument 'more.json'
            """)
    void wrongUseIsTold(String arguments, String complaint) {
        String plan = program.file("a.json", named("a", "One"));

        Result result = program.run(("export " + plan + " " + arguments)
                .replace("OUT", directory.resolve("out").toString())
                .split(" ", -1));

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.err()).contains(complaint);
        assertThat(directory.resolve("out")).doesNotExist();
    }
}
