package org.unionplan.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.table.ExportRow;
import org.unionplan.exchange.table.TableColumn;
import org.unionplan.value.Decimal;

/** Columns and rows as Spark has them, behind the file. */
final class SparkRows {

    /** The most that Spark's numbers have; a figure with more digits before the point is absent. */
    private static final int DIGITS = 38;

    private static final int FRACTION = 10;

    private SparkRows() {}

    static StructType schema(List<TableColumn> columns) {
        List<StructField> fields = new ArrayList<>();
        fields.add(DataTypes.createStructField("file", DataTypes.StringType, false));
        columns.forEach(each -> fields.add(DataTypes.createStructField(each.getName(), type(each.getKind()), true)));
        return DataTypes.createStructType(fields);
    }

    private static DataType type(TableColumn.Kind kind) {
        return switch (kind) {
            case TEXT -> DataTypes.StringType;
            case NUMBER -> DataTypes.createDecimalType(DIGITS, FRACTION);
            case DATE -> DataTypes.DateType;
            case TRUTH -> DataTypes.BooleanType;
        };
    }

    static Row row(String file, ExportRow row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(file);
        row.getValues().forEach(value -> values.add(value.map(SparkRows::value).orElse(null)));
        return RowFactory.create(values.toArray());
    }

    private static @Nullable Object value(Object value) {
        if (value instanceof Decimal number) {
            BigDecimal rounded = number.toBigDecimal().setScale(FRACTION, RoundingMode.HALF_EVEN);
            return rounded.precision() <= DIGITS ? rounded : null;
        }
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }
}
