package org.unionplan.metric;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * Metrics in the short notation of tables: {@code decrease money unit=CAD}, {@code 200 on 2024-01-01}, {@code <= 0 by
 * 2026-12-31}, {@code >=20 on 2025 in region=north from ledger recorded 2026-01-02}; several with semicolons between.
 */
public final class Metrics {

    private Metrics() {}

    public static Metric metric(String kind, String baseline, String targets, String observations) {
        Metric.Builder metric = Metric.builder().id("m").name("A metric");
        words(kind).forEach(word -> kind(metric, word));
        if (!baseline.isEmpty()) {
            List<String> words = words(baseline);
            Baseline.Builder start =
                    Baseline.builder().value(figure(words.get(0)).build());
            after(words, "on").ifPresent(start::date);
            metric.baseline(start.build());
        }
        entries(targets).forEach(target -> metric.addTarget(target(words(target))));
        entries(observations).forEach(observation -> metric.addObservation(observation(words(observation))));
        return metric.build();
    }

    private static void kind(Metric.Builder metric, String word) {
        int sign = word.indexOf('=');
        String name = sign < 0 ? word : word.substring(0, sign);
        String value = word.substring(sign + 1);
        switch (name) {
            case "increase", "decrease", "maintain", "none" ->
                metric.direction(constant(Metric.Direction.values(), name));
            case "number", "percent", "money", "binary", "qualitative" ->
                metric.scale(constant(Metric.Scale.values(), name));
            case "sum" -> metric.accumulation(Metric.Accumulation.SUM);
            case "parts" -> metric.partsAddUp(true);
            case "low" -> metric.lowerBound(value);
            case "high" -> metric.upperBound(value);
            case "unit" -> metric.unit(value);
            case "every" -> metric.cadence(value);
            case "during" -> metric.timeframe(value);
            default -> throw new IllegalArgumentException(word);
        }
    }

    private static <E extends org.unionplan.value.Keyword> E constant(E[] all, String word) {
        return Arrays.stream(all)
                .filter(each -> each.getKeyword().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Target target(List<String> words) {
        Target.Builder target = Target.builder();
        int at = 0;
        Optional<Target.Comparator> comparator = Arrays.stream(Target.Comparator.values())
                .filter(each -> each.getKeyword().equals(words.get(0)))
                .findFirst();
        if (comparator.isPresent()) {
            target.comparator(comparator.get());
            at = 1;
        }
        if (!words.get(at).equals("by") && !words.get(at).startsWith("each=")) {
            String figure = words.get(at);
            int range = figure.indexOf("..");
            target.value(figure(range < 0 ? unsigned(figure) : figure.substring(0, range))
                    .build());
            if (range >= 0) {
                target.upper(figure.substring(range + 2));
            }
        }
        if (words.contains("points")) {
            target.basis(Target.Basis.BASELINE_CHANGE);
        }
        if (words.contains("%")) {
            target.basis(Target.Basis.BASELINE_PERCENT);
        }
        after(words, "by").ifPresent(target::due);
        after(words, "in").ifPresent(part -> target.dimensions(dimensions(part)));
        words.stream()
                .filter(word -> word.startsWith("each="))
                .forEach(word -> target.eachOf(word.substring("each=".length())));
        return target.build();
    }

    private static String unsigned(String figure) {
        return figure.startsWith("+") ? figure.substring(1) : figure;
    }

    /** A figure with its sign, {@code ~} for about; {@code ?} with a word for the reason why it is missing. */
    private static Observation observation(List<String> words) {
        Observation.Builder observation =
                Observation.builder().asOf(Timeframe.parse(after(words, "on").orElseThrow()));
        String figure = words.get(0);
        if (figure.startsWith("?")) {
            observation.missing(figure.substring(1));
        } else if (figure.startsWith("!")) {
            observation.text(figure.substring(1));
        } else {
            Quantity.Builder value = figure(figure);
            after(words, "unit").ifPresent(value::unit);
            observation.value(value.build());
        }
        after(words, "in").ifPresent(part -> observation.dimensions(dimensions(part)));
        after(words, "from").ifPresent(source -> observation.source(Text.of(source)));
        after(words, "recorded").ifPresent(day -> observation.recordedAt(LocalDate.parse(day)));
        return observation.build();
    }

    private static Quantity.Builder figure(String figure) {
        Quantity.Builder value = Quantity.builder();
        String number = Stream.of(">=", "<=", ">", "<", "~")
                .filter(figure::startsWith)
                .findFirst()
                .map(sign -> {
                    value.qualifier(qualifier(sign));
                    return figure.substring(sign.length());
                })
                .orElse(figure);
        return value.value(Decimal.parse(number));
    }

    private static Quantity.Qualifier qualifier(String sign) {
        return switch (sign) {
            case ">=" -> Quantity.Qualifier.AT_LEAST;
            case ">" -> Quantity.Qualifier.MORE_THAN;
            case "<=" -> Quantity.Qualifier.AT_MOST;
            case "<" -> Quantity.Qualifier.LESS_THAN;
            default -> Quantity.Qualifier.APPROXIMATE;
        };
    }

    private static Dimensions dimensions(String part) {
        Dimensions dimensions = Dimensions.NONE;
        for (String each : part.split(",", -1)) {
            int sign = each.indexOf('=');
            dimensions = dimensions.with(each.substring(0, sign), each.substring(sign + 1));
        }
        return dimensions;
    }

    private static Optional<String> after(List<String> words, String word) {
        int at = words.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    private static List<String> entries(String list) {
        return Arrays.stream(list.split(";", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static List<String> words(String entry) {
        return Arrays.stream(entry.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
