package org.unionplan.value;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unionplan.message.Message;

/** Reads the figures of running text. */
final class QuantityParser {

    private static final String SPACE = "[ \\u00A0\\u202F\\u2009]";

    private static final Pattern FIGURE = Pattern.compile("(?<before>[^0-9+\\-\\u2212]*)"
            + "(?<sign>[+\\-\\u2212]?)"
            + "(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?"
            + "|[0-9]{1,3}(?:" + SPACE + "[0-9]{3})+(?:[.,][0-9]+)?"
            + "|[0-9]+(?:\\.[0-9]+)?)"
            + "(?<plus>\\+?)"
            + "(?<after>(?:" + SPACE + "*%|" + SPACE + "+[^0-9]*)?)");

    private static final Map<String, Quantity.Qualifier> WORDS = Map.ofEntries(
            Map.entry("", Quantity.Qualifier.EXACT),
            Map.entry("=", Quantity.Qualifier.EXACT),
            Map.entry("exactly", Quantity.Qualifier.EXACT),
            Map.entry("exactement", Quantity.Qualifier.EXACT),
            Map.entry("~", Quantity.Qualifier.APPROXIMATE),
            Map.entry("about", Quantity.Qualifier.APPROXIMATE),
            Map.entry("almost", Quantity.Qualifier.APPROXIMATE),
            Map.entry("approximately", Quantity.Qualifier.APPROXIMATE),
            Map.entry("around", Quantity.Qualifier.APPROXIMATE),
            Map.entry("nearly", Quantity.Qualifier.APPROXIMATE),
            Map.entry("roughly", Quantity.Qualifier.APPROXIMATE),
            Map.entry("some", Quantity.Qualifier.APPROXIMATE),
            Map.entry("environ", Quantity.Qualifier.APPROXIMATE),
            Map.entry("près de", Quantity.Qualifier.APPROXIMATE),
            Map.entry("quelque", Quantity.Qualifier.APPROXIMATE),
            Map.entry(">=", Quantity.Qualifier.AT_LEAST),
            Map.entry("\u2265", Quantity.Qualifier.AT_LEAST),
            Map.entry("at least", Quantity.Qualifier.AT_LEAST),
            Map.entry("no fewer than", Quantity.Qualifier.AT_LEAST),
            Map.entry("no less than", Quantity.Qualifier.AT_LEAST),
            Map.entry("au moins", Quantity.Qualifier.AT_LEAST),
            Map.entry(">", Quantity.Qualifier.MORE_THAN),
            Map.entry("more than", Quantity.Qualifier.MORE_THAN),
            Map.entry("over", Quantity.Qualifier.MORE_THAN),
            Map.entry("plus de", Quantity.Qualifier.MORE_THAN),
            Map.entry("<=", Quantity.Qualifier.AT_MOST),
            Map.entry("\u2264", Quantity.Qualifier.AT_MOST),
            Map.entry("at most", Quantity.Qualifier.AT_MOST),
            Map.entry("no more than", Quantity.Qualifier.AT_MOST),
            Map.entry("up to", Quantity.Qualifier.AT_MOST),
            Map.entry("au plus", Quantity.Qualifier.AT_MOST),
            Map.entry("jusqu'à", Quantity.Qualifier.AT_MOST),
            Map.entry("<", Quantity.Qualifier.LESS_THAN),
            Map.entry("fewer than", Quantity.Qualifier.LESS_THAN),
            Map.entry("less than", Quantity.Qualifier.LESS_THAN),
            Map.entry("under", Quantity.Qualifier.LESS_THAN),
            Map.entry("moins de", Quantity.Qualifier.LESS_THAN));

    /** Words after a number that belong to it. */
    private static final Map<String, Decimal> SCALES = Map.ofEntries(
            Map.entry("dozen", Decimal.of(12)),
            Map.entry("douzaine", Decimal.of(12)),
            Map.entry("hundred", Decimal.of(100)),
            Map.entry("centaine", Decimal.of(100)),
            Map.entry("thousand", Decimal.of(1_000)),
            Map.entry("mille", Decimal.of(1_000)),
            Map.entry("millier", Decimal.of(1_000)),
            Map.entry("million", Decimal.of(1_000_000)),
            Map.entry("billion", Decimal.of(1_000_000_000)),
            Map.entry("milliard", Decimal.of(1_000_000_000)));

    private static final Pattern SCALE =
            Pattern.compile("(?<word>\\p{L}+?)s?(?:" + SPACE + "+(?:de |d['\u2019])?(?<of>.*))?");

    private static final int MAX_LENGTH = 1_000;

    private QuantityParser() {}

    static Quantity parse(String words) {
        String stripped = words.strip();
        Matcher figure = FIGURE.matcher(stripped);
        if (stripped.length() > MAX_LENGTH || !figure.matches()) {
            throw notAQuantity(words, Message.of("remedy.quantity.one"));
        }
        String before = figure.group("before").strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        Quantity.Qualifier qualifier = WORDS.get(before);
        boolean plus = !figure.group("plus").isEmpty();
        if (qualifier == null || (plus && qualifier != Quantity.Qualifier.EXACT)) {
            throw notAQuantity(words, Message.of("remedy.quantity.words"));
        }
        Decimal value = number(figure.group("sign"), figure.group("number"));
        String after = figure.group("after").strip();
        String of = after;
        Matcher scale = SCALE.matcher(after);
        Decimal factor = scale.matches() ? SCALES.get(scale.group("word").toLowerCase(Locale.ROOT)) : null;
        if (factor != null) {
            value = scaled(value, factor);
            of = scale.group("of") == null ? "" : scale.group("of");
        }
        Quantity.Builder quantity =
                Quantity.builder().value(value).qualifier(plus ? Quantity.Qualifier.AT_LEAST : qualifier);
        if (of.equals("%")) {
            quantity.unit("%");
        } else if (!of.isEmpty()) {
            quantity.of(of);
        }
        boolean bare = before.isEmpty() && !plus && after.isEmpty();
        return bare ? quantity.build() : quantity.asWritten(words).build();
    }

    /** 1.2 million is 1200000, not 1200000.0. */
    private static Decimal scaled(Decimal number, Decimal by) {
        Decimal product = number.times(by);
        return product.getScale() == 0 ? product : product.stripped();
    }

    private static Decimal number(String sign, String number) {
        boolean grouped = number.matches("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
        String digits =
                grouped ? number.replace(",", "") : number.replaceAll(SPACE, "").replace(',', '.');
        String plain = digits.replaceFirst("^0+(?=[0-9])", "");
        Decimal value = Decimal.parse(plain);
        return sign.isEmpty() || sign.equals("+") ? value : value.negated();
    }

    private static ValueFormatException notAQuantity(String found, Message remedy) {
        return new ValueFormatException(Message.of("expected.quantity"), found, remedy);
    }
}
