package org.unionplan.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.ValueFormatException;

/** Numbers of employees as cells have them: {@code 412}, {@code >=95}, {@code about 260}, {@code ~260 (a few)}. */
final class Figures {

    private static final Pattern NOTATION =
            Pattern.compile("(?s)(~|>=|>|<=|<|)(-?[0-9]+(?:\\.[0-9]+)?)(?: \\((.*)\\))?");

    private Figures() {}

    /** The figure; absent if it is none. */
    static Optional<Quantity> read(String cell) {
        try {
            Matcher notation = NOTATION.matcher(cell);
            if (!notation.matches()) {
                return Optional.of(Quantity.parse(cell));
            }
            Quantity.Builder quantity = Quantity.builder()
                    .value(Decimal.parse(withoutZeros(notation.group(2))))
                    .qualifier(qualifier(notation.group(1)));
            Optional.ofNullable(notation.group(3))
                    .filter(words -> !words.isBlank())
                    .ifPresent(quantity::asWritten);
            return Optional.of(quantity.build());
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^(-?)0+(?=[0-9])", "$1");
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

    private static String sign(Quantity.Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case APPROXIMATE -> "~";
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
        };
    }

    /** The words of the source where they say it all, else the notation. */
    static String written(Quantity quantity) {
        Optional<String> words = quantity.getAsWritten();
        if (words.isPresent() && read(words.get()).filter(quantity::equals).isPresent()) {
            return words.get();
        }
        return sign(quantity.getQualifier())
                + quantity.getValue()
                + words.map(each -> " (" + each + ")").orElse("");
    }
}
