package org.unionplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.exchange.table.DocumentTable;
import org.unionplan.json.DocumentJson;
import org.unionplan.validation.DocumentValidator;

/** The tables of a corpus in local mode, beside those of the program. */
class CorpusTest {

    private static final Path DOCUMENTS = Path.of("..", "plan-examples", "documents");
    private static final Path RULES = Path.of("..", "plan-examples", "rules");

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static Path corpus;

    @BeforeAll
    static void start() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        write("documents.jsonl", DOCUMENTS);
        write("rules.jsonl", RULES);
        Files.write(corpus.resolve("odd.jsonl"), List.of("", "{", " \r", "{\"a\": \"\u00e9\"}"), StandardCharsets.ISO_8859_1);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.files.maxPartitionBytes", "200k")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
    }

    /** Every document below that folder as a line, as far as it can be read. */
    private static void write(String name, Path documents) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.walk(documents)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> DocumentJson.standard().inspect(file).getDocument().stream())
                    .forEach(document -> lines.append(DocumentJson.standard().writeLine(document)).append('\n'));
        }
        Files.writeString(corpus.resolve(name), lines);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Corpus corpus() {
        return Corpus.read(spark, corpus.toString());
    }

    /** The number of rows by the values in a column that texts alone are in. */
    private static SortedMap<String, Long> counts(Dataset<Row> table, String column) {
        SortedMap<String, Long> counts = new TreeMap<>();
        table.select(column).collectAsList().forEach(row -> counts.merge(row.getString(0), 1L, Long::sum));
        return counts;
    }

    /** The same by the program. */
    private static SortedMap<String, Long> byProgram(String table, String column) throws Exception {
        Path out = folder.resolve(table + ".jsonl");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.unionplan.cli.Main",
                        "export",
                        corpus.toString(),
                        "--table=" + table,
                        "--on=2026-06-30",
                        "--to=jsonl",
                        "--force",
                        "-o",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), table + ".log"))
                .start();
        program.waitFor();
        SortedMap<String, Long> counts = new TreeMap<>();
        Matcher value = Pattern.compile("\"" + column + "\":\"([^\"]*)\"").matcher("");
        for (String line : Files.readAllLines(out)) {
            value.reset(line);
            assertThat(value.find()).isTrue();
            counts.merge(value.group(1), 1L, Long::sum);
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"observations", "agreements", "elements", "bindings"})
    void rowsAreThoseOfTheProgram(String name) throws Exception {
        Dataset<Row> rows = corpus().rows(() -> table(name));

        assertThat(counts(rows, "document")).isEqualTo(byProgram(name, "document")).isNotEmpty();
    }

    private static DocumentTable table(String name) {
        return switch (name) {
            case "observations" -> DocumentTable.observations();
            case "agreements" -> DocumentTable.agreements();
            case "elements" -> DocumentTable.elements();
            default -> DocumentTable.bindings(LocalDate.of(2026, 6, 30));
        };
    }

    @Test
    void findingsAreThoseOfTheProgramButForLinksBetweenDocuments() throws Exception {
        SortedMap<String, Long> expected = byProgram("findings", "code");
        expected.keySet().removeIf(code -> code.startsWith("portfolio."));

        assertThat(counts(corpus().findings(DocumentValidator.standard()), "code"))
                .isEqualTo(expected)
                .containsKeys("json.truncated", "reference.dangling");
    }

    @Test
    void theJobWritesEveryTableAndChecksByTheRulesOfAHouse() throws IOException {
        Path rules = Files.writeString(
                folder.resolve("rules.json"),
                "{\"type\": \"house-rules\", \"require\": [{\"type\": \"pact\", \"members\": [\"term\"]}]}");
        Path tables = folder.resolve("tables");

        CorpusJob.run(spark, corpus.toString(), tables.toString(), "2026-06-30", rules.toString());

        for (String name : List.of("observations", "agreements", "elements", "bindings")) {
            assertThat(spark.read().parquet(tables.resolve(name).toString()).count())
                    .isEqualTo(corpus().rows(() -> table(name)).count())
                    .isPositive();
        }
        assertThat(counts(spark.read().parquet(tables.resolve("findings").toString()), "code"))
                .containsKeys("house.require", "reference.dangling");
    }

    @Test
    void numbersDatesAndTruthsAreValuesOfSpark() {
        Row sums = corpus().rows(DocumentTable::agreements)
                .where("document = 'river-agreements' and expiryLast >= date'2026-01-01'")
                .selectExpr("count(*)", "cast(sum(employees) as bigint)")
                .first();

        assertThat(sums.getLong(0)).isPositive();
        assertThat(sums.getLong(1)).isGreaterThan(sums.getLong(0));
        assertThat(corpus().rows(() -> table("bindings")).where("not uncertain").count()).isPositive();
    }
}
