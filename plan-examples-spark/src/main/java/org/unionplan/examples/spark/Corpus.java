package org.unionplan.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.trim;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.unionplan.document.Document;
import org.unionplan.exchange.table.DocumentTable;
import org.unionplan.exchange.table.ExportRow;
import org.unionplan.exchange.table.FindingTable;
import org.unionplan.exchange.table.TableColumn;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.Inspection;
import org.unionplan.message.Messages;
import org.unionplan.validation.DocumentValidator;

/**
 * Many documents, one a line, as tables. Every line is read separately, on the machine that has it, and forgotten when its
 * rows are made.
 */
public final class Corpus {

    /** A table, which each task creates. */
    public interface TableChoice extends Supplier<DocumentTable>, Serializable {}

    /** Creates the rows of a document. */
    private interface RowMaker {
        Stream<ExportRow> rows(Inspection<Document> document);
    }

    private final Dataset<Row> lines;

    private Corpus(Dataset<Row> lines) {
        this.lines = lines;
    }

    /** Reads files in JSON Lines: a name, a folder or a pattern, wherever Spark reads from. */
    public static Corpus read(SparkSession spark, String files) {
        Dataset<Row> text = spark.read().option("lineSep", "\n").text(files);
        // As bytes: what is not in UTF-8 is to be found, not replaced.
        return new Corpus(text.filter(length(trim(col("value"), " \t\r")).gt(0))
                .select(input_file_name(), col("value").cast("binary")));
    }

    /** Returns the findings in each document, as {@code plan check} reports them, except those about links. */
    public Dataset<Row> findings(DocumentValidator validator) {
        return table(
                FindingTable.in(Messages.english()).getColumns(),
                lines -> {
                    FindingTable table = FindingTable.in(Messages.english());
                    return rows(lines, document -> table.rows(document.checked(validator).getReport()));
                });
    }

    /** Returns the rows of a table. A document with errors of form has none. */
    public Dataset<Row> rows(TableChoice choice) {
        return table(choice.get().getColumns(), lines -> {
            DocumentTable table = choice.get();
            return rows(
                    lines,
                    document -> document.getReport().hasErrors()
                            ? Stream.empty()
                            : document.getDocument().stream().flatMap(table::rows));
        });
    }

    private Dataset<Row> table(List<TableColumn> columns, MapPartitionsFunction<Row, Row> work) {
        return lines.mapPartitions(work, Encoders.row(SparkRows.schema(columns)));
    }

    private static Iterator<Row> rows(Iterator<Row> lines, RowMaker maker) {
        Iterable<Row> all = () -> lines;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(line -> maker.rows(DocumentJson.standard().inspect(line.<byte[]>getAs(1), Document.class))
                        .map(row -> SparkRows.row(line.getString(0), row)))
                .iterator();
    }
}
