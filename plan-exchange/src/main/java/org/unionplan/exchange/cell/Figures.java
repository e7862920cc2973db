package org.unionplan.exchange.cell;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.exchange.NumberMarks;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/**
 * Numbers of employees as cells have them: {@code 412}, {@code >=95}, {@code 1.240}, {@code about 260}, {@code 300
 * (est.)}, {@code 2.5k}. A fraction of an employee is no number of employees.
 */
public final class Figures {

    private static final Pattern NOTATION =
            Pattern.compile("(?s)(~|>=|>|<=|<|)(-?[0-9]+(?:\\.[0-9]+)?)(?: \\((.*)\\))?");

    /** A number with the marks between its digits. */
    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[0-9]|[.,'\u2019 \u00A0\u202F\u2009](?=[0-9]))*+");

    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern THOUSANDS = Pattern.compile("(?:[kK]\\b)(.*)");

    private static final Set<String> ABSENT = Set.of(
            "",
            "n a",
            "na",
            "nil",
            "none",
            "null",
            "unknown",
            "not available",
            "not known",
            "tbd",
            "tba",
            "s o",
            "n d",
            "nd",
            "inconnu",
            "inconnue",
            "non disponible",
            "a determiner");

    /** The letters with which placeholders begin. */
    private static final String PLACEHOLDER_STARTS = "nNtTuUsSiIaA\u00e0\u00c0";

    private static final int LONGEST_PLACEHOLDER = 20;
    private static final int LONGEST = 200;

    private Figures() {}

    /** Returns true if the words stand for a figure, date or name that the source does not have: "n/a", "-". */
    public static boolean isPlaceholder(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST_PLACEHOLDER) {
            return cell.isEmpty();
        }
        char first = cell.charAt(0);
        boolean word = Character.isLetterOrDigit(first);
        return (!word || PLACEHOLDER_STARTS.indexOf(first) >= 0) && ABSENT.contains(CellText.folded(cell));
    }

    /** Returns the figure that this library wrote, or a number without marks; absent if the cell has neither. */
    public static Optional<Quantity> notation(String cell) {
        Matcher notation = NOTATION.matcher(cell);
        if (!notation.matches()) {
            return Optional.empty();
        }
        String words = notation.group(3);
        if (words != null
                && notation.group(1).isEmpty()
                && Quantities.parsed(cell).isPresent()) {
            // The words may be a qualifier: "300 (est.)".
            Quantity quantity = Quantities.parsed(cell).orElseThrow();
            if (quantity.getQualifier() != Quantity.Qualifier.EXACT) {
                return Optional.of(quantity);
            }
        }
        Quantity.Builder quantity = Quantity.builder()
                .value(Decimal.parse(withoutZeros(notation.group(2))))
                .qualifier(qualifier(notation.group(1)));
        if (words != null && !words.isBlank()) {
            quantity.asWritten(words);
        }
        return Optional.of(quantity.build());
    }

    /** Returns the count in a cell of any source; absent if it has none. */
    public static Optional<Quantity> count(String cell, NumberMarks marks) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(cell);
        if (!number.find()) {
            return Optional.empty();
        }
        String rest = cell.substring(number.end());
        Matcher thousands = THOUSANDS.matcher(rest);
        if (thousands.matches()) {
            return thousands(cell, cell.substring(0, number.start()), number.group(), thousands.group(1));
        }
        String digits = digits(number.group(), marks);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        String plain = cell.substring(0, number.start()) + digits + rest;
        Optional<Quantity> own = notation(plain);
        if (own.isPresent()) {
            return own;
        }
        return Quantities.parsed(plain)
                .filter(Figures::isWhole)
                .map(each -> each.getAsWritten().isEmpty() ? each : each.withAsWritten(cell));
    }

    private static Optional<Quantity> thousands(String cell, String before, String number, String after) {
        try {
            Decimal value = Decimal.parse(number.replace(',', '.')).times(Decimal.of(1_000));
            return Quantities.parsed(
                            before + value.toBigDecimal().stripTrailingZeros().toPlainString() + after)
                    .filter(Figures::isWhole)
                    .map(each -> (each.getQualifier() == Quantity.Qualifier.EXACT
                                    ? each.withQualifier(Quantity.Qualifier.APPROXIMATE)
                                    : each)
                            .withAsWritten(cell));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.getValue().toBigDecimal().stripTrailingZeros().scale() <= 0;
    }

    /** Returns true if dots separate groups of three digits: {@code 1.240}. */
    public static boolean hasDottedThousands(String cell) {
        int dot = cell.indexOf('.');
        return dot > 0 && dot + 3 < cell.length() && cell.substring(dot).matches("(?s)\\.[0-9]{3}(?![0-9]).*");
    }

    /** Returns the digits of a whole number without its marks; empty if it is a fraction or its marks contradict. */
    static String digits(String number, NumberMarks marks) {
        int last = -1;
        boolean thousands = true;
        boolean mixed = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c < '0' || c > '9') {
                if (last >= 0) {
                    thousands &= i - last - 1 == 3;
                    mixed |= number.charAt(last) != c;
                } else {
                    thousands &= i <= 3;
                }
                last = i;
            }
        }
        if (last < 0) {
            return number;
        }
        char mark = number.charAt(last);
        int decimals = number.length() - last - 1;
        boolean once = number.indexOf(mark) == last;
        boolean decimal = (marks == NumberMarks.POINT && mark == '.') || (marks == NumberMarks.COMMA && mark == ',');
        if (!mixed && thousands && decimals == 3 && !(decimal && once)) {
            return onlyDigits(number);
        }
        boolean zeros = once
                && (mark == '.' || mark == ',')
                && ZEROS.matcher(number.substring(last + 1)).matches();
        return zeros ? digits(number.substring(0, last), marks) : "";
    }

    private static String onlyDigits(String number) {
        StringBuilder digits = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static String withoutZeros(String number) {
        int sign = number.startsWith("-") ? 1 : 0;
        int from = sign;
        while (from + 1 < number.length() && number.charAt(from) == '0' && number.charAt(from + 1) != '.') {
            from++;
        }
        return from == sign ? number : number.substring(0, sign) + number.substring(from);
    }

    private static Quantity.Qualifier qualifier(String sign) {
        return switch (sign) {
            case "~" -> Quantity.Qualifier.APPROXIMATE;
            case ">=" -> Quantity.Qualifier.AT_LEAST;
            case ">" -> Quantity.Qualifier.MORE_THAN;
            case "<=" -> Quantity.Qualifier.AT_MOST;
            case "<" -> Quantity.Qualifier.LESS_THAN;
            default -> Quantity.Qualifier.EXACT;
        };
    }

    public static String sign(Quantity.Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case APPROXIMATE -> "~";
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
        };
    }

    /** Returns the words of the source where they are enough to read the figure back, else the notation. */
    public static String written(Quantity quantity) {
        Optional<String> words = quantity.getAsWritten();
        if (words.isPresent()
                && count(words.get(), NumberMarks.UNKNOWN)
                        .filter(quantity::equals)
                        .isPresent()) {
            return words.get();
        }
        return sign(quantity.getQualifier())
                + quantity.getValue()
                + words.map(each -> " (" + each + ")").orElse("");
    }

    /** Figures of running text. */
    private static final class Quantities {

        private Quantities() {}

        static Optional<Quantity> parsed(String words) {
            try {
                return Optional.of(Quantity.parse(words));
            } catch (ValueFormatException e) {
                return Optional.empty();
            }
        }
    }
}
