package org.unionplan.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Bounds;
import org.unionplan.value.CurrencyCodes;
import org.unionplan.value.DateRange;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** The rules of observations. */
final class ObservationRules {

    /** Up to so many are compared each with each. */
    private static final int FEW = 16;

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
                            })
                    .lacking("value", "text", "missing"),
            Rule.warning(
                            "observation.missing.value",
                            Observation.class,
                            "A figure came in later and the reason why it was missing was left standing.",
                            (observation, context) -> {
                                if (observation.getValue().isPresent()
                                        && observation.getMissing().isPresent()) {
                                    context.report(context.here().member("missing"));
                                }
                            })
                    .having("value", "missing"),
            Rule.warning(
                            "observation.recorded.early",
                            Observation.class,
                            "A figure was put on record before the time it is about had begun: a date is wrong.",
                            (observation, context) -> {
                                Optional<LocalDate> start =
                                        observation.getAsOf().getEarliestFirst();
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
                            })
                    .having("recordedAt"),
            Rule.warning(
                            "observation.binary",
                            Metric.class,
                            "A figure other than 0 and 1 says neither yes nor no.",
                            ObservationRules::binary)
                    .having("observations"),
            Rule.warning(
                            "observation.disagrees",
                            Metric.class,
                            "Two sources, or one source twice, give different figures for the same day.",
                            ObservationRules::disagreements)
                    .having("observations"),
            Rule.warning(
                            "observation.currency",
                            Metric.class,
                            "A figure was copied over in another currency, and amounts that differ in kind are compared.",
                            ObservationRules::currencies)
                    .having("observations"),
            Rule.warning(
                            "observation.overlap",
                            Metric.class,
                            "Two periods of a metric that adds up share some days, which are counted twice.",
                            ObservationRules::overlaps)
                    .having("observations"),
            Rule.warning(
                            "observation.parts",
                            Metric.class,
                            "The parts come to more than the total: one of them was counted twice or mistyped.",
                            ObservationRules::parts)
                    .having("observations", "partsAddUp"));

    private ObservationRules() {}

    /** The currency of a figure, where the metric is of money in another one. */
    static Optional<String> otherCurrency(Metric metric, Observation observation) {
        Optional<String> own = metric.getUnit().map(Text::toString).filter(CurrencyCodes::isKnown);
        return observation
                .getValue()
                .flatMap(Quantity::getUnit)
                .map(Text::toString)
                .filter(CurrencyCodes::isKnown)
                .filter(unit -> own.isPresent() && !own.get().equals(unit));
    }

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

    private static void currencies(Metric metric, RuleContext context) {
        if (metric.getScale() != Scale.MONEY) {
            return;
        }
        for (int i = 0; i < metric.getObservations().size(); i++) {
            Optional<String> other =
                    otherCurrency(metric, metric.getObservations().get(i));
            if (other.isPresent()) {
                context.report(
                        at(context, i).member("value").member("unit"),
                        "found",
                        other.get(),
                        "unit",
                        metric.getUnit().map(Text::toString).orElse(""));
            }
        }
    }

    /** A period that lies within another one is part of it, and is counted once; two that cross are counted twice. */
    private static void overlaps(Metric metric, RuleContext context) {
        if (metric.getAccumulation() != Accumulation.SUM) {
            return;
        }
        Map<Dimensions, List<Period>> periods = new LinkedHashMap<>();
        forEachStanding(
                metric,
                (observation, figure, i) -> observation
                        .getAsOf()
                        .span()
                        .ifPresent(
                                days -> periods.computeIfAbsent(observation.getDimensions(), part -> new ArrayList<>())
                                        .add(new Period(days, observation.getAsOf(), i))));
        periods.values().forEach(each -> overlaps(each, context));
    }

    private static void overlaps(List<Period> periods, RuleContext context) {
        periods.sort(Comparator.comparing(Period::first).thenComparing(Period::last, Comparator.reverseOrder()));
        Period widest = periods.get(0);
        for (Period period : periods) {
            boolean crosses = !period.first().isAfter(widest.last())
                    && period.first().isAfter(widest.first())
                    && period.last().isAfter(widest.last());
            if (crosses) {
                context.report(at(context, period.at()).member("asOf"), "asOf", period.asOf(), "other", widest.asOf());
            }
            widest = period.last().isAfter(widest.last()) ? period : widest;
        }
    }

    /** The days that an observation covers, and its place in the list. */
    private record Period(DateRange days, Timeframe asOf, int at) {

        LocalDate first() {
            return days.getFirst();
        }

        LocalDate last() {
            return days.getLast();
        }
    }

    /** Whether both are about the same, so that they should say the same. */
    private static boolean isSameSubject(Observation one, Observation other) {
        return one.getAsOf().equals(other.getAsOf()) && one.getDimensions().equals(other.getDimensions());
    }

    /** What an observation is about. */
    private record Subject(Timeframe asOf, Dimensions dimensions) {

        static Subject of(Observation observation) {
            return new Subject(observation.getAsOf(), observation.getDimensions());
        }
    }

    /** Whose word an observation is; of two by the same source the one recorded later corrects the other. */
    private record Voice(Subject subject, Optional<Text> source) {

        static Voice of(Observation observation) {
            return new Voice(Subject.of(observation), observation.getSource());
        }
    }

    private static void disagreements(Metric metric, RuleContext context) {
        if (metric.getObservations().size() < 2 || areApart(metric.getObservations())) {
            return;
        }
        Map<Subject, Bounds> first = new HashMap<>();
        forEachStanding(metric, (observation, figure, i) -> {
            Bounds earlier = first.putIfAbsent(Subject.of(observation), figure);
            if (earlier != null && !earlier.overlaps(figure)) {
                context.report(at(context, i), "asOf", observation.getAsOf(), "one", earlier, "other", figure);
            }
        });
    }

    /** Whether it is plain to see that no two are about the same: each is of a later day, or they are few and all differ. */
    private static boolean areApart(List<Observation> observations) {
        for (int i = 1; i < observations.size(); i++) {
            if (!observations
                    .get(i)
                    .getAsOf()
                    .startsAfter(observations.get(i - 1).getAsOf())) {
                return observations.size() <= FEW && noTwoAreSame(observations);
            }
        }
        return true;
    }

    private static boolean noTwoAreSame(List<Observation> observations) {
        for (int i = 1; i < observations.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSameSubject(observations.get(i), observations.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void parts(Metric metric, RuleContext context) {
        if (!metric.getPartsAddUp().orElse(false)) {
            return;
        }
        Map<Timeframe, Map<String, Bounds>> sums = new LinkedHashMap<>();
        Set<Subject> counted = new HashSet<>();
        forEachStanding(metric, (observation, figure, i) -> {
            Map<String, String> dimensions = observation.getDimensions().asMap();
            if (dimensions.size() == 1 && counted.add(Subject.of(observation))) {
                sums.computeIfAbsent(observation.getAsOf(), asOf -> new LinkedHashMap<>())
                        .merge(dimensions.keySet().iterator().next(), figure, Bounds::plus);
            }
        });
        forEachStanding(metric, (observation, total, i) -> {
            if (!observation.getDimensions().isEmpty()) {
                return;
            }
            sums.getOrDefault(observation.getAsOf(), Map.of()).forEach((dimension, sum) -> {
                if (sum.isSurelyAbove(total)) {
                    context.report(at(context, i).member("value"), "dimension", dimension, "sum", sum, "total", total);
                }
            });
        });
    }

    /** Takes an observation with its figure and its place in the list. */
    private interface Figures {
        void take(Observation observation, Bounds figure, int at);
    }

    /** The observations with a figure that no later word of the same source has corrected. */
    private static void forEachStanding(Metric metric, Figures figures) {
        List<Observation> observations = metric.getObservations();
        if (observations.size() < 2) {
            return;
        }
        Map<Voice, LocalDate> latest = new HashMap<>();
        for (Observation observation : observations) {
            latest.merge(Voice.of(observation), recorded(observation), (a, b) -> a.isBefore(b) ? b : a);
        }
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            if (observation.getValue().isPresent() && recorded(observation).equals(latest.get(Voice.of(observation)))) {
                figures.take(observation, observation.getValue().get().bounds(), i);
            }
        }
    }

    /** When it was put on record; one that does not say is taken to be the first. */
    private static LocalDate recorded(Observation observation) {
        return observation.getRecordedAt().orElse(LocalDate.MIN);
    }
}
