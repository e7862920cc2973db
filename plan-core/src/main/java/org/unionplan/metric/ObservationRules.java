package org.unionplan.metric;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Bounds;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** The rules of observations. */
final class ObservationRules {

    /** So many observations are compared one with another, which is faster than keeping a table of them. */
    private static final int FEW = 12;

    static final List<Rule<?>> ALL = List.of(
            Rule.warning(
                    "observation.empty",
                    Observation.class,
                    "A line was prepared for a figure that never came.",
                    (observation, context) -> {
                        if (observation.getValue().isEmpty()
                                && observation.getText().isEmpty()
                                && observation.getMissing().isEmpty()) {
                            context.report(context.here());
                        }
                    }),
            Rule.warning(
                    "observation.missing.value",
                    Observation.class,
                    "A figure came in later and the reason why it was missing was left standing.",
                    (observation, context) -> {
                        if (observation.getValue().isPresent()
                                && observation.getMissing().isPresent()) {
                            context.report(context.here().member("missing"));
                        }
                    }),
            Rule.warning(
                    "observation.recorded.early",
                    Observation.class,
                    "A figure was put on record before the time it is about had begun: a date is wrong.",
                    (observation, context) -> {
                        Optional<LocalDate> start = observation.getAsOf().getEarliestFirst();
                        if (observation.getRecordedAt().isPresent()
                                && start.isPresent()
                                && observation.getRecordedAt().get().isBefore(start.get())) {
                            context.report(
                                    context.here().member("recordedAt"),
                                    "recordedAt",
                                    observation.getRecordedAt().get(),
                                    "asOf",
                                    observation.getAsOf());
                        }
                    }),
            Rule.warning(
                    "observation.binary",
                    Metric.class,
                    "A figure other than 0 and 1 says neither yes nor no.",
                    ObservationRules::binary),
            Rule.warning(
                    "observation.disagrees",
                    Metric.class,
                    "Two sources, or one source twice, give different figures for the same day.",
                    ObservationRules::disagreements),
            Rule.warning(
                    "observation.parts",
                    Metric.class,
                    "The parts come to more than the total: one of them was counted twice or mistyped.",
                    ObservationRules::parts));

    private ObservationRules() {}

    private static Pointer at(RuleContext context, int observation) {
        return context.here().member("observations").item(observation);
    }

    private static void binary(Metric metric, RuleContext context) {
        if (metric.getScale() != Scale.BINARY) {
            return;
        }
        for (int i = 0; i < metric.getObservations().size(); i++) {
            Optional<Decimal> value = metric.getObservations().get(i).getValue().map(Quantity::getValue);
            if (value.isPresent()
                    && !value.get().equals(Decimal.ZERO)
                    && !value.get().equals(Decimal.ONE)) {
                context.report(at(context, i).member("value"), "value", value.get());
            }
        }
    }

    /** What an observation is about; two for the same should say the same, unless the later corrects the earlier. */
    private record Subject(Timeframe asOf, Dimensions dimensions) {}

    private static void disagreements(Metric metric, RuleContext context) {
        List<Observation> observations = metric.getObservations();
        if (observations.size() > FEW) {
            disagreementsOfMany(observations, context);
            return;
        }
        for (int i = 1; i < observations.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isAboutTheSame(observations.get(j), observations.get(i))) {
                    compare(observations.get(j), observations.get(i), i, context);
                    break;
                }
            }
        }
    }

    private static boolean isAboutTheSame(Observation one, Observation other) {
        return one.getAsOf().equals(other.getAsOf()) && one.getDimensions().equals(other.getDimensions());
    }

    private static void disagreementsOfMany(List<Observation> observations, RuleContext context) {
        Map<Subject, Observation> first = new HashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            Observation earlier =
                    first.putIfAbsent(new Subject(observation.getAsOf(), observation.getDimensions()), observation);
            if (earlier != null) {
                compare(earlier, observation, i, context);
            }
        }
    }

    private static void compare(Observation earlier, Observation observation, int item, RuleContext context) {
        if (disagree(earlier, observation)) {
            context.report(
                    at(context, item),
                    "asOf",
                    observation.getAsOf(),
                    "one",
                    earlier.getValue().orElseThrow().getValue(),
                    "other",
                    observation.getValue().orElseThrow().getValue());
        }
    }

    private static boolean disagree(Observation one, Observation other) {
        if (one.getValue().isEmpty() || other.getValue().isEmpty()) {
            return false;
        }
        Optional<Text> source = one.getSource();
        boolean correction =
                source.equals(other.getSource()) && !one.getRecordedAt().equals(other.getRecordedAt());
        return !correction
                && !one.getValue()
                        .get()
                        .getValue()
                        .equals(other.getValue().get().getValue());
    }

    private static void parts(Metric metric, RuleContext context) {
        if (!metric.getPartsAddUp().orElse(false)) {
            return;
        }
        Map<Timeframe, Map<String, Bounds>> sums = new LinkedHashMap<>();
        for (Observation observation : metric.getObservations()) {
            Map<String, String> dimensions = observation.getDimensions().asMap();
            if (dimensions.size() == 1 && observation.getValue().isPresent()) {
                sums.computeIfAbsent(observation.getAsOf(), asOf -> new LinkedHashMap<>())
                        .merge(
                                dimensions.keySet().iterator().next(),
                                observation.getValue().get().bounds(),
                                Bounds::plus);
            }
        }
        for (int i = 0; i < metric.getObservations().size(); i++) {
            Observation total = metric.getObservations().get(i);
            if (total.getDimensions().isEmpty() && total.getValue().isPresent()) {
                Bounds whole = total.getValue().get().bounds();
                for (var sum : sums.getOrDefault(total.getAsOf(), Map.of()).entrySet()) {
                    if (isSurelyMore(sum.getValue(), whole)) {
                        context.report(
                                at(context, i).member("value"),
                                "dimension",
                                sum.getKey(),
                                "sum",
                                sum.getValue(),
                                "total",
                                whole);
                    }
                }
            }
        }
    }

    private static boolean isSurelyMore(Bounds sum, Bounds whole) {
        return !sum.approximate()
                && !whole.approximate()
                && sum.lower().isPresent()
                && whole.upper().isPresent()
                && sum.lower().get().compareTo(whole.upper().get()) > 0;
    }
}
