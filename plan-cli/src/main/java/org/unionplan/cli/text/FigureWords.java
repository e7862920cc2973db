package org.unionplan.cli.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.message.Message;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

/** Figures in words, with the separators of the language, and never more exact than the source. */
public final class FigureWords {

    private static final Decimal HUNDRED = Decimal.of(100);

    private final Wording wording;

    public FigureWords(Wording wording) {
        this.wording = wording;
    }

    /** The words of the source, else the figure with its qualifier and unit; and the things it counts. */
    public String quantity(Quantity quantity) {
        return quantity.getAsWritten()
                .map(words -> wording.text(quantity.getOfBesideWords())
                        .map(of -> wording.say(Message.of("quantity.words-of")
                                .with("figure", words)
                                .with("of", of)))
                        .orElse(words))
                .orElseGet(() -> composed(quantity));
    }

    public Optional<String> quantity(Optional<Quantity> quantity) {
        return quantity.map(this::quantity);
    }

    private String composed(Quantity quantity) {
        String unit = wording.text(quantity.getUnit()).orElse("");
        String figure = qualified(quantity.getQualifier(), with(decimal(quantity.getValue()), unit));
        return wording.text(quantity.getOf())
                .map(of -> wording.say(Message.of(unit.startsWith("%") ? "figure.share-of" : "quantity.of")
                        .with("figure", figure)
                        .with("of", of)))
                .orElse(figure);
    }

    /** A figure with its unit; in English the sign for per cent follows without a space. */
    public String with(String figure, String unit) {
        if (unit.isEmpty()) {
            return figure;
        }
        return unit.startsWith("%")
                ? wording.say(Message.of("quantity.percent").with("figure", figure)) + unit.substring(1)
                : figure + " " + unit;
    }

    /** A figure with the words of its qualifier. */
    public String qualified(Quantity.Qualifier qualifier, String figure) {
        return wording.say(Message.of("quantity." + qualifier.getKeyword()).with("value", figure));
    }

    /** The words of the source, else the amount with its qualifier and currency. */
    public String money(Money money) {
        return money.getAsWritten()
                .orElseGet(
                        () -> qualified(money.getQualifier(), with(decimal(money.getAmount()), money.getCurrency())));
    }

    /** The words of the source, else the share with its qualifier. */
    public String share(Quantity share) {
        return share.getAsWritten().orElseGet(() -> qualified(share.getQualifier(), percent(share.getValue())));
    }

    public String percent(Decimal share) {
        return with(decimal(share), "%");
    }

    /** A part of 1 as a percentage, rounded, but never to all or nothing of what is neither. */
    public String part(Decimal part) {
        if (part.signum() > 0 && part.compareTo(Decimal.of(5, 3)) < 0) {
            return with("<1", "%");
        }
        return part.compareTo(Decimal.ONE) < 0 && part.compareTo(Decimal.of(995, 3)) >= 0
                ? with(">99", "%")
                : percent(part.times(HUNDRED).rounded(0));
    }

    /** The number with the separators of the language. */
    public String decimal(Decimal number) {
        return wording.messages().number(number.toString());
    }

    /** The part of the whole: "group rank-and-file, region north". */
    public static String dimensions(Dimensions dimensions) {
        return dimensions.asMap().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
