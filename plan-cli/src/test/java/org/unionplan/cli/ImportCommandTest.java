package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.cli.Program.Result;
import org.unionplan.exchange.agreement.AgreementColumn;
import org.unionplan.exchange.agreement.AgreementTable;
import org.unionplan.json.DocumentJson;
import org.unionplan.office.WorkbookFile;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/** {@code plan import}, {@code plan export} and lists in {@code plan compare}. */
class ImportCommandTest {

    private static final Path LISTS = Path.of("..", "plan-examples", "lists");

    private final Path directory;
    private final Program program;

    ImportCommandTest(@TempDir Path directory) {
        this.directory = directory;
        this.program = new Program(directory);
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void aMappingFileGivesHeadingsTheirMeaning() {
        Result result = program.run(
                "import",
                LISTS.resolve("ashford-board.csv").toString(),
                "--to=register",
                "--map=" + LISTS.resolve("ashford-board.mapping.json"),
                "-o",
                at("r.json"));

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Imported 3 of 3 rows (UTF-8).");
        assertThat(DocumentJson.standard()
                        .read(directory.resolve("r.json"), AgreementRegister.class)
                        .getAgreements())
                .extracting(agreement -> agreement.getExpiry().orElseThrow() + " "
                        + agreement.getEmployees().orElseThrow().getValue() + " "
                        + agreement.getUnits().get(0).getName())
                .containsExactly("2027-04-03 412 Crane crews", "2027-12-31 1240 Weaving", "end of 2027 90 Deck");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"headings\":{\"Firm\":\"employr\"}} | mapping.column: \"employr\" is not a column",
                "{\"headings\":{\"Firm\":{\"columns\":[\"employer\",\"union\"]}}} | mapping.heading",
                "{\"dates\":\"dd\"} | mapping.dates",
                "{\"heading\":{}} | mapping.member",
                "{\"mappingVersion\":\"2.0\"} | mapping.version",
                "[] | mapping.object",
                "{\"name\":\"a\",\"name\":\"b\"} | json.repeated",
                "{ | json.truncated"
            })
    void aMappingFileWithMistakesIsRefused(String mapping, String complaint) throws IOException {
        String list = program.file("l.csv", "Firm\nA\n");
        String map = program.file("m.json", mapping);

        Result result = program.run("import", list, "--to=register", "--map=" + map, "-o", at("r.json"));

        assertThat(result.exitCode()).isOne();
        assertThat(result.out()).contains("m.json:").contains(complaint);
        assertThat(directory.resolve("r.json")).doesNotExist();
    }

    @Test
    void theSchemaOfMappingsHasTheColumnsThatAreRead() throws IOException {
        String name = "list-mapping-1.0.schema.json";
        try (InputStream in = AgreementColumn.class.getResourceAsStream(name)) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Arrays.stream(AgreementColumn.values()).map(column -> "\"" + column.heading() + "\""))
                    .allSatisfy(heading -> assertThat(schema).contains(heading));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void aRegisterGoesOutAndComesInAsItWas(String form) throws IOException {
        AgreementRegister register = SeededRegisters.of(100, 5);
        String file = program.file("r.json", register);

        Result out = program.run("export", file, "--to=" + form, "-o", at("list." + form));
        Result in = program.run(
                "import", at("list." + form), "--to=register", "--id=seeded-register", "-o", at("back.jsonl"));

        assertThat(out.exitCode()).isZero();
        assertThat(in.exitCode()).isZero();
        assertThat(in.out()).contains("no problems").contains("Imported 100 of 100 rows");
        assertThat(Files.readAllLines(directory.resolve("back.jsonl"))).hasSize(101);
        assertThat(DocumentJson.standard()
                        .read(directory.resolve("back.jsonl"), AgreementRegister.class)
                        .getAgreements())
                .isEqualTo(register.getAgreements());
        assertThat(program.run("expiry", at("back.jsonl")).out())
                .isEqualTo(program.run("expiry", at("back.jsonl")).out())
                .contains("2025");
    }

    @Test
    void twoListsAreComparedAsTheyAre() throws IOException {
        String old =
                program.file("may.csv", "Employer,Union,Expiry\nPort,Dockers,2027-12-31\nMill,Weavers,2027-11-30\n");
        String next = program.file(
                "june.csv",
                "Union,Employer,Expiry\nWeavers,Mill,2028-11-30\nDockers,Port,2027-12-31\nSailors,Ferries,2028-01-31\n");

        Result result = program.run("compare", old, next);

        assertThat(result.exitCode()).isOne();
        assertThat(result.out())
                .contains("2027-11-30")
                .contains("2028-11-30")
                .contains("Ferries")
                .doesNotContain("Port");
        assertThat(program.run("compare", old, old)).isEqualTo(new Result(0, "no differences\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | The file is a PDF, not a list in CSV.",
                "<html><table></table></html> | The file is a web page, not a list in CSV."
            })
    void filesOfOtherKindsAreNamed(String content, String complaint) throws IOException {
        String file = program.file("list.csv", content);

        Result result = program.run("import", file, "--to=register", "-o", at("r.json"));

        assertThat(result.exitCode()).isOne();
        assertThat(result.out()).contains(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan.md | # Our plan;## Pay;- Raise it | Imported 3 headings, paragraphs, items and tables (Markdown, UTF-8)",
                "plan.csv | <html><h1>Our plan</h1><h2>Pay</h2><ul><li>Raise it</ul> | (HTML, UTF-8)",
                "plan.csv | Title,Type;Pay,objective | Imported 1 of 1 row (UTF-8)."
            })
    void aPlanComesFromATextOrATable(String name, String content, String summary) throws IOException {
        String file = program.file(name, content.replace(';', '\n'));

        Result result = program.run("import", file, "--to=plan", "-o", at("draft.json"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains(summary);
        assertThat(DocumentJson.standard()
                        .read(directory.resolve("draft.json"), StrategicPlan.class)
                        .getCornerstones())
                .extracting(cornerstone -> cornerstone.getName().toString())
                .containsExactly("Pay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void aPlanGoesOutAsAWorkbookAndComesInAsItWas(String form) throws IOException {
        StrategicPlan plan = objectives();
        String file = program.file("plan.json", plan);

        Result out = program.run("export", file, "--to=" + form, "-o", at("plan." + form));
        Result in = program.run("import", at("plan." + form), "--to=plan", "-o", at("back.json"));

        assertThat(out.exitCode()).isZero();
        assertThat(out.out()).contains("1 file, no problems");
        assertThat(in.out()).contains("Imported 4 of 4 rows");
        assertThat(DocumentJson.standard().read(directory.resolve("back.json"), StrategicPlan.class))
                .isEqualTo(plan);
    }

    @Test
    void aPlanGoesOutAsTwoTablesInCsv() throws IOException {
        StrategicPlan plan = objectives();
        String file = program.file("plan.json", plan);

        Result elements = program.run("export", file, "--to=csv", "-o", at("plan.csv"));
        program.run("export", file, "--to=csv", "--sheet=observations", "-o", at("figures.csv"));
        program.run("import", at("plan.csv"), "--to=plan", "-o", at("back.json"));
        program.run("import", at("figures.csv"), "--to=report", "--plan=" + at("back.json"), "-o", at("report.json"));

        assertThat(elements.out())
                .contains("advice: csv.plan.observations: 2 observations are in a table of their own");
        assertThat(Files.readString(directory.resolve("plan.csv")).lines().toList())
                .contains("m,,c,metric,Members,,,2027-12-31,,1,,12.5,20,,2027-03-31");
        assertThat(DocumentJson.standard()
                        .read(directory.resolve("report.json"), ProgressReport.class)
                        .getMetricReports()
                        .get(0)
                        .getObservations())
                .isEqualTo(plan.getMetrics().get(0).getObservations());
    }

    @Test
    void workbooksHaveBothTables() throws IOException {
        String file = program.file("plan.json", objectives());

        Result result = program.run("export", file, "--to=ods", "--sheet=elements", "-o", at("o.ods"));

        assertThat(result)
                .isEqualTo(new Result(2, "", "plan: --sheet goes with --to csv only; a workbook has both sheets\n"));
    }

    private static StrategicPlan objectives() {
        return StrategicPlan.builder()
                .id("plan")
                .title("plan")
                .addCornerstone(c -> c.id("c").name("=Growth").addMetric(link -> link.metric("m")))
                .addMetric(metric -> metric.id("m")
                        .name("Members")
                        .addTarget(target -> target.value(20).due("2027-12-31"))
                        .addObservation(o -> o.asOf("2027-01-31").value(Quantity.parse("about 11")))
                        .addObservation(o -> o.asOf("2027-03-31").value(Quantity.of(Decimal.parse("12.5")))))
                .build();
    }

    @Test
    void figuresBecomeAReportThatIsRecordedInItsPlan() throws IOException {
        String plan = program.file("plan.json", figures());
        WorkbookFile workbook = WorkbookFile.of(WorkbookFile.Form.XLSX);
        AgreementTable.RowWriter sheet = workbook.sheet("Figures", Set.of("value"));
        sheet.write(List.of("metric", "as of", "value"));
        sheet.write(List.of("Members", "2027-03-31", "1.234"));
        sheet.write(List.of("Memberz", "2027-03-31", "7"));
        try (OutputStream out = Files.newOutputStream(directory.resolve("march.xlsx"))) {
            workbook.write(out);
        }

        Result in = program.run("import", at("march.xlsx"), "--to=report", "--plan=" + plan, "-o", at("march.json"));
        Result recorded = program.run("record", plan, at("march.json"));

        assertThat(in.exitCode()).isOne();
        assertThat(in.out())
                .contains("march.xlsx:3:1: error: csv.report.unknown: The plan has no \"Memberz\" (metric).")
                .contains("Imported 1 of 2 rows (XLSX).");
        assertThat(recorded.out()).contains("1 ");
        assertThat(DocumentJson.standard()
                        .read(directory.resolve("plan.json"), StrategicPlan.class)
                        .getMetrics()
                        .get(0)
                        .getObservations())
                .extracting(seen -> seen.getAsOf().orElseThrow() + " "
                        + seen.getValue().orElseThrow().getValue())
                .containsExactly("2027-03-31 1.234");
    }

    private static StrategicPlan figures() {
        return StrategicPlan.builder()
                .id("plan")
                .title("Plan")
                .addMetric(metric -> metric.id("members").name("Members"))
                .build();
    }

    @Test
    void figuresOfAnotherDocumentThanAPlanAreWrongUse() throws IOException {
        String list = program.file("list.csv", "Metric,Value\nA,1\n");
        String register = program.file("r.json", SeededRegisters.of(1, 5));

        assertThat(program.run("import", list, "--to=report", "--plan=" + register, "-o", at("o.json")))
                .isEqualTo(new Result(1, "", "plan: ~/r.json: it is not a strategic plan\n"));
        assertThat(program.run("import", list, "--to=plan", "--plan=" + register, "-o", at("o.json")))
                .isEqualTo(new Result(2, "", "plan: --plan goes with --to report only\n"));
        assertThat(directory.resolve("o.json")).doesNotExist();
    }

    @Test
    void aPdfSaysWhatToDo() throws IOException {
        String file = program.file("plan.pdf", "%PDF-1.7");

        Result result = program.run("import", file, "--to=plan", "-o", at("draft.json"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("The file is a PDF. Save it as a web page (HTML)");
    }

    @Test
    void anotherTypeIsWrongUse() throws IOException {
        String file = program.file("list.csv", "Employer\nA\n");

        Result result = program.run("import", file, "--to=novel", "-o", at("r.json"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("plan: invalid value for --to: expected register");
    }
}
