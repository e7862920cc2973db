package org.unionplan.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.unionplan.exchange.table.DocumentTable;
import org.unionplan.json.HouseRulesFile;
import org.unionplan.validation.DocumentValidator;

/** Writes the tables of a corpus as Parquet. */
public final class CorpusJob {

    private CorpusJob() {}

    /**
     * Runs the job: {@code CORPUS OUT DAY [HOUSE-RULES]}.
     *
     * @param arguments files in JSON Lines, a folder for the tables, the day of the bindings, a file of house rules
     */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("unionplan").getOrCreate()) {
            run(spark, arguments);
        }
    }

    static void run(SparkSession spark, String... arguments) {
        LocalDate day = LocalDate.parse(arguments[2]);
        Corpus corpus = Corpus.read(spark, arguments[0]);
        write(corpus.findings(validator(arguments)), arguments[1], "findings");
        write(corpus.rows(DocumentTable::observations), arguments[1], "observations");
        write(corpus.rows(DocumentTable::agreements), arguments[1], "agreements");
        write(corpus.rows(DocumentTable::elements), arguments[1], "elements");
        write(corpus.rows(() -> DocumentTable.bindings(day)), arguments[1], "bindings");
    }

    private static DocumentValidator validator(String[] arguments) {
        if (arguments.length < 4) {
            return DocumentValidator.standard();
        }
        HouseRulesFile rules = HouseRulesFile.read(Path.of(arguments[3]));
        rules.getReport().throwIfErrors();
        return DocumentValidator.builder().house(rules.getRules().orElseThrow()).build();
    }

    private static void write(Dataset<Row> table, String folder, String name) {
        table.write().parquet(folder + "/" + name);
    }
}
