package org.unionplan.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

/** Figures in words: thousands in groups, and never more exact than the source. */
final class FigureWords {

    private final Wording wording;

    FigureWords(Wording wording) {
        this.wording = wording;
    }

    /** The words of the source, else the figure with its qualifier, unit and what it counts. */
    String quantity(Quantity quantity) {
        return quantity.getAsWritten().orElseGet(() -> composed(quantity));
    }

    Optional<String> quantity(Optional<Quantity> quantity) {
        return quantity.map(this::quantity);
    }

    private String composed(Quantity quantity) {
        String unit = wording.text(quantity.getUnit()).orElse("");
        String figure = qualifier(quantity.getQualifier()) + with(decimal(quantity.getValue()), unit);
        return figure + wording.text(quantity.getOf()).map(of -> " " + of).orElse("");
    }

    /** A figure with its unit; the sign for per cent stands close. */
    static String with(String figure, String unit) {
        if (unit.isEmpty()) {
            return figure;
        }
        return figure + (unit.startsWith("%") ? "" : " ") + unit;
    }

    static String qualifier(Quantity.Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> "";
            case APPROXIMATE -> "about ";
            case AT_LEAST -> "at least ";
            case MORE_THAN -> "more than ";
            case AT_MOST -> "at most ";
            case LESS_THAN -> "less than ";
        };
    }

    static String money(Money money) {
        return money.getAsWritten()
                .orElseGet(
                        () -> qualifier(money.getQualifier()) + decimal(money.getAmount()) + " " + money.getCurrency());
    }

    /** The words of the source, else the share with its qualifier. */
    static String share(Quantity share) {
        return share.getAsWritten().orElseGet(() -> qualifier(share.getQualifier()) + percent(share.getValue()));
    }

    static String percent(Decimal share) {
        return decimal(share) + "%";
    }

    /** The number with a comma between thousands. */
    static String decimal(Decimal number) {
        String plain = number.toString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        int start = plain.startsWith("-") ? 1 : 0;
        for (int i = end - 3; i > start; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** Which part of the whole: "group rank-and-file, region north". */
    static String dimensions(Dimensions dimensions) {
        return dimensions.asMap().entrySet().stream()
                .map((Map.Entry<String, String> entry) -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
