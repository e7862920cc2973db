package org.unionplan.cli.option;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.DateOrder;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.agreement.AgreementLists;
import org.unionplan.exchange.agreement.ListMapping;
import org.unionplan.exchange.sheet.TableReading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options of commands that read lists. */
public final class ListOptions {

    @Option(
            names = "--dates",
            paramLabel = "${bundle:param.ORDER}",
            converter = Order.class,
            description = "The first part of dates: day, month or year.")
    private DateOrder dates = DateOrder.UNKNOWN;

    @Option(
            names = "--numbers",
            paramLabel = "${bundle:param.MARK}",
            converter = Marks.class,
            description = "The decimal mark: point or comma.")
    private NumberMarks numbers = NumberMarks.UNKNOWN;

    @Option(
            names = "--encoding",
            paramLabel = "${bundle:param.NAME}",
            converter = Encodings.class,
            description = "The encoding of CSV.")
    private @Nullable Charset encoding;

    @Option(names = "--sheet", paramLabel = "${bundle:param.NAME}", description = "The sheet of a workbook.")
    private @Nullable String sheet;

    public AgreementLists reading(ListMapping mapping) {
        return AgreementLists.standard().withDates(dates).withNumbers(numbers).withMapping(mapping);
    }

    /** Returns how tables of plans and figures are read. */
    public TableReading tables() {
        TableReading reading = TableReading.standard().withDates(dates).withNumbers(numbers);
        return encoding == null ? reading : reading.withEncoding(encoding);
    }

    @Nullable
    public Charset encoding() {
        return encoding;
    }

    @Nullable
    public String sheet() {
        return sheet;
    }

    /** Reads which comes first. */
    static final class Order implements ITypeConverter<DateOrder> {

        @Override
        public DateOrder convert(String word) {
            return switch (word) {
                case "day" -> DateOrder.DAY_FIRST;
                case "month" -> DateOrder.MONTH_FIRST;
                case "year" -> DateOrder.YEAR_FIRST;
                default -> throw UnusableValueException.expectedOneOf("day, month, year", word);
            };
        }
    }

    /** Reads a decimal mark. */
    static final class Marks implements ITypeConverter<NumberMarks> {

        @Override
        public NumberMarks convert(String word) {
            return switch (word) {
                case "point" -> NumberMarks.POINT;
                case "comma" -> NumberMarks.COMMA;
                default -> throw UnusableValueException.expectedOneOf("point, comma", word);
            };
        }
    }

    /** Reads the name of an encoding. */
    static final class Encodings implements ITypeConverter<Charset> {

        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw UnusableValueException.expected("usage.expected.encoding", name);
            }
        }
    }
}
