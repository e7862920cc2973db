package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.unionplan.shape.Property;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.ValueFormatException;

/** The value on the right of a condition: its text, and the number and the dates that the text can be read as. */
final class QueryValue {

    private static final Decimal HUNDRED = Decimal.of(100);

    private final String text;
    private final Optional<Decimal> number;
    private final Optional<Timeframe> dates;

    private QueryValue(String text) {
        this.text = text;
        this.number = number(text);
        this.dates = dates(text);
    }

    static QueryValue of(String text) {
        return new QueryValue(text);
    }

    private static Optional<Decimal> number(String text) {
        try {
            return text.endsWith("%")
                    ? Optional.of(
                            Decimal.parse(text.substring(0, text.length() - 1)).dividedBy(HUNDRED))
                    : Optional.of(Decimal.parse(text));
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Timeframe> dates(String text) {
        try {
            return Optional.of(Timeframe.parse(text)).filter(each -> each.span().isPresent());
        } catch (ValueFormatException e) {
            return Optional.empty();
        }
    }

    String text() {
        return text;
    }

    boolean isNumber() {
        return number.isPresent();
    }

    boolean isDate() {
        return dates.isPresent();
    }

    /** Compares a value of a document; not applicable if it is of a kind that the operator does not compare. */
    QueryVerdict compare(Object value, Property property, QueryOperator operator, QuerySubject subject) {
        if (operator == QueryOperator.IS_NOT) {
            return compare(value, property, QueryOperator.IS, subject).not();
        }
        if (value instanceof Timeframe timeframe) {
            return compareDates(timeframe, operator);
        }
        if (value instanceof LocalDate day) {
            return compareDates(Timeframe.of(day), operator);
        }
        if (operator.needsDate()) {
            return QueryVerdict.NOT_APPLICABLE;
        }
        if (operator == QueryOperator.IS || operator == QueryOperator.CONTAINS) {
            return QueryVerdict.of(saysSame(value, property, operator == QueryOperator.CONTAINS, subject));
        }
        return compareSize(value, operator);
    }

    private boolean saysSame(Object value, Property property, boolean part, QuerySubject subject) {
        if (value instanceof ElementId id) {
            return !part && subject.isCalled(id, text);
        }
        if (value instanceof Text words) {
            return words.getAll().stream()
                    .anyMatch(each -> part
                            ? folded(each).contains(folded(text))
                            : folded(each).equals(folded(text)));
        }
        if (!part && numberOf(value).isPresent() && number.isPresent()) {
            return numberOf(value).get().compareTo(number.get()) == 0;
        }
        String written = value instanceof Keyword ? property.getType().spell(value) : value.toString();
        return part ? folded(written).contains(folded(text)) : written.equals(text);
    }

    /** Returns true if a wording of a text is that, without regard to case. */
    static boolean saysSame(Text text, String name) {
        return text.getAll().stream().anyMatch(each -> folded(each).equals(folded(name)));
    }

    private static String folded(String text) {
        return text.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private QueryVerdict compareSize(Object value, QueryOperator operator) {
        if (number.isEmpty()) {
            return QueryVerdict.NOT_APPLICABLE;
        }
        if (value instanceof Quantity quantity) {
            return compareLoose(quantity.getBounds(), operator);
        }
        return numberOf(value)
                .map(each -> QueryVerdict.of(ordered(each.compareTo(number.get()), operator)))
                .orElse(QueryVerdict.NOT_APPLICABLE);
    }

    private static boolean ordered(int order, QueryOperator operator) {
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            default -> false;
        };
    }

    /** A loose figure is more or less than another one if it surely is. */
    private QueryVerdict compareLoose(Quantity.Bounds bounds, QueryOperator operator) {
        Decimal limit = number.orElseThrow();
        boolean below = bounds.getUpper().isPresent();
        boolean above = bounds.getLower().isPresent();
        return QueryVerdict.of(
                switch (operator) {
                    case LESS ->
                        below
                                && (bounds.getUpper().get().compareTo(limit) < 0
                                        || (bounds.getUpper().get().compareTo(limit) == 0 && !bounds.isUpperReached()));
                    case AT_MOST -> below && bounds.getUpper().get().compareTo(limit) <= 0;
                    case MORE ->
                        above
                                && (bounds.getLower().get().compareTo(limit) > 0
                                        || (bounds.getLower().get().compareTo(limit) == 0 && !bounds.isLowerReached()));
                    case AT_LEAST -> above && bounds.getLower().get().compareTo(limit) >= 0;
                    default -> false;
                });
    }

    private static Optional<Decimal> numberOf(Object value) {
        if (value instanceof Decimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof Integer integer) {
            return Optional.of(Decimal.of(integer));
        }
        if (value instanceof Money money) {
            return Optional.of(money.getAmount());
        }
        return value instanceof Quantity quantity && quantity.getBounds().isExact()
                ? quantity.getBounds().getLower()
                : Optional.empty();
    }

    /** Compares the period of a value with that of the text. A date in words alone is neither before nor after anything. */
    QueryVerdict compareDates(Timeframe value, QueryOperator operator) {
        if (operator == QueryOperator.CONTAINS) {
            return QueryVerdict.NOT_APPLICABLE;
        }
        if (operator == QueryOperator.IS && dates.isEmpty()) {
            return QueryVerdict.of(value.getAsWritten().filter(text::equals).isPresent());
        }
        if (dates.isEmpty()) {
            return QueryVerdict.NOT_APPLICABLE;
        }
        Optional<LocalDate> first = value.getEarliestFirst();
        Optional<LocalDate> last = value.getLatestLast();
        LocalDate from = dates.get().span().orElseThrow().getFirst();
        LocalDate to = dates.get().span().orElseThrow().getLast();
        return QueryVerdict.of(
                switch (operator) {
                    case BEFORE, LESS ->
                        last.filter(each -> each.isBefore(from)).isPresent();
                    case BY, AT_MOST -> last.filter(each -> !each.isAfter(to)).isPresent();
                    case AFTER, MORE -> first.filter(each -> each.isAfter(to)).isPresent();
                    case FROM, AT_LEAST ->
                        first.filter(each -> !each.isBefore(from)).isPresent();
                    case IN ->
                        first.filter(each -> !each.isBefore(from)).isPresent()
                                && last.filter(each -> !each.isAfter(to)).isPresent();
                    default -> first.equals(Optional.of(from)) && last.equals(Optional.of(to));
                });
    }

    /** In quotation marks where it would not be one word of a query otherwise. */
    @Override
    public String toString() {
        return QueryTokens.quoted(text);
    }
}
