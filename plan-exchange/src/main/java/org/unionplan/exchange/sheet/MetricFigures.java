package org.unionplan.exchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.exchange.cell.Figures;
import org.unionplan.exchange.cell.NumberEvidence;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/**
 * Reads the figures of metrics in one column. They may be fractions, so that 1.234 has two readings until the rest of the
 * column or the caller shows the decimal mark. Not thread-safe.
 */
final class MetricFigures {

    /** A number with marks between its digits, of which the last may be the decimal mark. */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]++(?:['\u2019 \u00A0\u202F\u2009.,][0-9]{3}(?![0-9]))*+(?:[.,][0-9]++)?");

    /** Groups of three digits, and the marks between them. */
    private static final Pattern GROUPS =
            Pattern.compile("[1-9][0-9]{0,2}(?:(['\u2019 \u00A0\u202F\u2009.,])[0-9]{3}(?:\\1[0-9]{3})*+)");

    private static final Pattern MARKS = Pattern.compile("[^0-9]");
    private static final int LONGEST = 200;

    private final NumberMarks stated;
    private final NumberEvidence evidence = new NumberEvidence();

    MetricFigures(NumberMarks stated) {
        this.stated = stated;
    }

    /**
     * The reading of a cell.
     *
     * @param value the figure; absent if the words are not one, or may be two
     * @param readings the two that they may be
     */
    record Reading(Optional<Quantity> value, List<String> readings) {}

    /** Takes note of a cell of the column. */
    void add(String cell, boolean isNumber) {
        evidence.add(isNumber || cell.length() > LONGEST ? "" : cell);
    }

    Reading read(String cell, boolean isNumber) {
        if (isNumber) {
            return new Reading(parsed(cell, cell), List.of());
        }
        Matcher number = NUMBER.matcher(cell);
        if (cell.length() > LONGEST || !number.find()) {
            return new Reading(Optional.empty(), List.of());
        }
        NumberMarks marks = stated == NumberMarks.UNKNOWN ? evidence.marks() : stated;
        String digits = number.group();
        if (marks == NumberMarks.UNKNOWN && isAmbiguous(digits)) {
            String fraction = digits.replace(',', '.');
            return new Reading(Optional.empty(), List.of(fraction, fraction.replace(".", "")));
        }
        Optional<Quantity> value = plain(digits, marks)
                .flatMap(
                        plain -> parsed(cell.substring(0, number.start()) + plain + cell.substring(number.end()), cell))
                .or(() -> Figures.count(cell, marks));
        return new Reading(value, List.of());
    }

    /** Returns true for digits such as 1.234, which may be a fraction or thousands. */
    static boolean isAmbiguous(String digits) {
        Matcher groups = GROUPS.matcher(digits);
        return groups.matches() && isDecimal(groups.group(1).charAt(0)) && groups.end(1) == digits.length() - 3;
    }

    private static boolean isDecimal(char mark) {
        return mark == '.' || mark == ',';
    }

    /** Returns the number with a point and no other marks; absent if its marks contradict those of the column. */
    private static Optional<String> plain(String number, NumberMarks marks) {
        int mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean stated = mark >= 0
                && (marks == NumberMarks.UNKNOWN || (marks == NumberMarks.POINT) == (number.charAt(mark) == '.'));
        boolean thousands = GROUPS.matcher(number).matches();
        boolean once = mark >= 0 && number.indexOf(number.charAt(mark)) == mark;
        if (once && stated && (marks != NumberMarks.UNKNOWN || !thousands)) {
            return Optional.of(onlyDigits(number.substring(0, mark)) + "." + number.substring(mark + 1));
        }
        return thousands || mark < 0 ? Optional.of(onlyDigits(number)) : Optional.empty();
    }

    private static String onlyDigits(String number) {
        return MARKS.matcher(number).replaceAll("");
    }

    private static Optional<Quantity> parsed(String words, String cell) {
        Optional<Quantity> notation = Figures.notation(words);
        if (notation.isPresent()) {
            return notation;
        }
        try {
            Quantity read = Quantity.parse(words);
            return Optional.of(read.getAsWritten().isEmpty() ? read : read.withAsWritten(cell));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns the words of the source where they are enough to read the figure back, else its notation. */
    static String written(Quantity quantity) {
        Optional<String> words = quantity.getAsWritten();
        if (words.isPresent()
                && new MetricFigures(NumberMarks.UNKNOWN)
                        .read(words.get(), false)
                        .value()
                        .filter(quantity::equals)
                        .isPresent()) {
            return words.get();
        }
        String value = written(quantity.getValue());
        String sign = Figures.sign(quantity.getQualifier());
        if (sign.isEmpty() && words.isEmpty()) {
            return value;
        }
        String clear = value.indexOf('.') == value.length() - 4 ? value + "0" : value;
        return sign + clear + words.map(each -> " (" + each + ")").orElse("");
    }

    /** Returns a number as a workbook keeps it: without zeros at the end of its decimals. */
    static String written(Decimal value) {
        BigDecimal plain = value.toBigDecimal();
        return (plain.scale() > 0 ? plain.stripTrailingZeros() : plain).toPlainString();
    }
}
