package org.unionplan.value;

import java.util.HashMap;
import java.util.List;
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
            + "(?<plus>" + SPACE + "?\\+)?"
            + "(?<after>(?:" + SPACE + "*[%(\u00b1~][^0-9]*|" + SPACE + "+[^0-9]*)?)");

    /** Words for a per cent after a number; they do not occur within other words. */
    private static final Pattern PERCENT = Pattern.compile(
            "(?:%|per" + SPACE + "?cent\\b|pour" + SPACE + "cent\\b|pct\\b\\.?)" + SPACE + "*(?<rest>.*)");

    private static final Pattern PER_HUNDRED = Pattern.compile("p\\." + SPACE + "?(?:100|cent\\b)");

    private static final Pattern PLUS_OR_MINUS = Pattern.compile("\\+" + SPACE + "?/" + SPACE + "?-");

    /** Words before a figure, in lower case and without a full stop at their end. */
    private static final Map<String, Quantity.Qualifier> BEFORE = words(Map.of(
            Quantity.Qualifier.EXACT, List.of("", "=", "exactly", "exactement"),
            Quantity.Qualifier.APPROXIMATE,
                    List.of(
                            "~",
                            "\u2248",
                            "\u00b1",
                            "about",
                            "almost",
                            "approx",
                            "approximately",
                            "around",
                            "c",
                            "ca",
                            "circa",
                            "close to",
                            "est",
                            "estimated",
                            "an estimated",
                            "nearly",
                            "roughly",
                            "some",
                            "autour de",
                            "approximativement",
                            "env",
                            "environ",
                            "\u00e0 peu pr\u00e8s",
                            "plus ou moins",
                            "pr\u00e8s de",
                            "presque",
                            "quelque"),
            Quantity.Qualifier.AT_LEAST,
                    List.of(
                            ">=",
                            "\u2265",
                            "at least",
                            "a minimum of",
                            "min",
                            "minimum",
                            "no fewer than",
                            "no less than",
                            "not fewer than",
                            "not less than",
                            "au minimum",
                            "au moins",
                            "minimum de",
                            "pas moins de",
                            "un minimum de"),
            Quantity.Qualifier.MORE_THAN,
                    List.of(
                            ">",
                            "above",
                            "greater than",
                            "in excess of",
                            "just over",
                            "more than",
                            "over",
                            "upwards of",
                            "well over",
                            "bien plus de",
                            "plus de",
                            "un peu plus de"),
            Quantity.Qualifier.AT_MOST,
                    List.of(
                            "<=",
                            "\u2264",
                            "a maximum of",
                            "at most",
                            "max",
                            "maximum",
                            "no more than",
                            "not more than",
                            "up to",
                            "au maximum",
                            "au plus",
                            "jusqu'\u00e0",
                            "maximum de",
                            "pas plus de",
                            "tout au plus",
                            "un maximum de"),
            Quantity.Qualifier.LESS_THAN,
                    List.of(
                            "<",
                            "below",
                            "fewer than",
                            "just under",
                            "less than",
                            "under",
                            "well under",
                            "moins de",
                            "un peu moins de")));

    /** Words after a figure, or after what it counts, in lower case and without a full stop at their end. */
    private static final Map<String, Quantity.Qualifier> AFTER = words(Map.of(
            Quantity.Qualifier.EXACT, List.of("exactly", "exactement"),
            Quantity.Qualifier.APPROXIMATE,
                    List.of(
                            "\u00b1",
                            "~",
                            "approx",
                            "approximately",
                            "est",
                            "estimate",
                            "estimated",
                            "or so",
                            "or thereabouts",
                            "roughly",
                            "approximativement",
                            "env",
                            "environ",
                            "estimation",
                            "\u00e0 peu pr\u00e8s"),
            Quantity.Qualifier.AT_LEAST,
                    List.of(
                            "+",
                            "and above",
                            "and more",
                            "and over",
                            "and up",
                            "at least",
                            "minimum",
                            "or above",
                            "or greater",
                            "or higher",
                            "or more",
                            "or over",
                            "plus",
                            "au minimum",
                            "au moins",
                            "et davantage",
                            "et plus",
                            "ou davantage",
                            "ou plus"),
            Quantity.Qualifier.AT_MOST,
                    List.of(
                            "and under",
                            "at most",
                            "max",
                            "maximum",
                            "or below",
                            "or fewer",
                            "or less",
                            "or lower",
                            "or under",
                            "au maximum",
                            "au plus",
                            "et moins",
                            "ou moins")));

    private static final int MOST_WORDS_AFTER = 3;

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
        if (words.length() > MAX_LENGTH) {
            throw notAQuantity(words, Message.of("remedy.quantity.one"));
        }
        String stripped = PER_HUNDRED
                .matcher(PLUS_OR_MINUS.matcher(words.strip()).replaceAll("\u00b1"))
                .replaceAll("%");
        Matcher figure = FIGURE.matcher(stripped);
        if (!figure.matches()) {
            throw notAQuantity(words, Message.of("remedy.quantity.one"));
        }
        String before = key(figure.group("before"));
        Quantity.Qualifier qualifier = BEFORE.get(before);
        if (qualifier == null) {
            throw notAQuantity(words, Message.of("remedy.quantity.words"));
        }
        boolean plus = figure.group("plus") != null;
        if (plus && !before.isEmpty()) {
            throw notAQuantity(words, Message.of("remedy.quantity.both"));
        }
        String all = figure.group("after").strip();
        Tail tail = plus ? new Tail(all, Quantity.Qualifier.AT_LEAST) : tail(all);
        if (before.isEmpty()) {
            qualifier = tail.qualifier();
        } else if (tail.qualifier() != Quantity.Qualifier.EXACT && tail.qualifier() != qualifier) {
            throw notAQuantity(words, Message.of("remedy.quantity.both"));
        }
        Decimal value = number(figure.group("sign"), figure.group("number"));
        String of = tail.of();
        Matcher scale = SCALE.matcher(of);
        Decimal factor = scale.matches() ? SCALES.get(scale.group("word").toLowerCase(Locale.ROOT)) : null;
        if (factor != null) {
            value = scaled(value, factor);
            of = scale.group("of") == null ? "" : scale.group("of");
        }
        Quantity.Builder quantity = Quantity.builder().value(value).qualifier(qualifier);
        Matcher percent = PERCENT.matcher(of);
        if (percent.matches()) {
            quantity.unit("%");
            of = percent.group("rest");
        }
        if (!of.isEmpty()) {
            quantity.of(of);
        }
        boolean bare = before.isEmpty() && !plus && all.isEmpty();
        return bare ? quantity.build() : quantity.asWritten(words).build();
    }

    /** The words after a figure: the things counted, and a qualifier. */
    private record Tail(String of, Quantity.Qualifier qualifier) {}

    /**
     * Takes the qualifier from the end of the words ("40 per cent or more", "300 members (approx.)"), or else from their
     * beginning ("300 or more members").
     */
    private static Tail tail(String after) {
        String plain = after.endsWith(")") && after.indexOf('(') >= 0
                ? after.substring(0, after.lastIndexOf('(')) + " "
                        + after.substring(after.lastIndexOf('(') + 1, after.length() - 1)
                : after;
        List<String> words = plain.isBlank() ? List.of() : List.of(plain.strip().split(SPACE + "+"));
        for (int count = Math.min(MOST_WORDS_AFTER, words.size()); count > 0; count--) {
            Quantity.Qualifier last = AFTER.get(key(joined(words, words.size() - count, words.size())));
            if (last != null && !isADifference(words, words.size() - count)) {
                return new Tail(joined(words, 0, words.size() - count), last);
            }
        }
        for (int count = Math.min(MOST_WORDS_AFTER, words.size()); count > 0; count--) {
            Quantity.Qualifier first = AFTER.get(key(joined(words, 0, count)));
            if (first != null && !words.get(0).equals("plus")) {
                return new Tail(joined(words, count, words.size()), first);
            }
        }
        return new Tail(after, Quantity.Qualifier.EXACT);
    }

    /** "300 de plus" are three hundred more than before. */
    private static boolean isADifference(List<String> words, int position) {
        return position > 0
                && (words.get(position - 1).equals("de")
                        || words.get(position - 1).equals("en"));
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Words as the maps have them: in lower case, with a plain apostrophe, without brackets and a last full stop. */
    private static String key(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String inner = plain.startsWith("(") && plain.endsWith(")") ? plain.substring(1, plain.length() - 1) : plain;
        return inner.endsWith(".") || inner.endsWith(",") ? inner.substring(0, inner.length() - 1) : inner;
    }

    private static Map<String, Quantity.Qualifier> words(Map<Quantity.Qualifier, List<String>> byQualifier) {
        Map<String, Quantity.Qualifier> words = new HashMap<>();
        byQualifier.forEach((qualifier, list) -> list.forEach(word -> words.put(word, qualifier)));
        return words;
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
