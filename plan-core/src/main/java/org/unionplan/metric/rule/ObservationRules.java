package org.unionplan.metric.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

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
import org.unionplan.lexicon.CurrencyCodes;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The rules of observations. */
enum ObservationRules implements DeclaredRule {
    EMPTY(warning("observation.empty", Observation.class, "A line was prepared for a figure that never came.")
            .lacking("value", "text", "missing")),
    MISSING_AND_THERE(warning(
                    "observation.missing.value",
                    Observation.class,
                    "A figure came in later and the reason why it was missing was left standing.")
            .having("value", "missing")),
    EARLY_RECORD(warning(
                    "observation.recorded.early",
                    Observation.class,
                    "A figure was put on record before the time it is about had begun: a date is wrong.")
            .having("recordedAt")),
    BINARY(warning("observation.binary", Metric.class, "A figure other than 0 and 1 says neither yes nor no.")
            .having("observations")),
    DISAGREEMENTS(warning(
                    "observation.disagrees",
                    Metric.class,
                    "Two sources, or one source twice, give different figures for the same day.")
            .having("observations")),
    CURRENCIES(warning(
                    "observation.currency",
                    Metric.class,
                    "A figure was copied over in another currency, and amounts that differ in kind are compared.")
            .having("observations")),
    OVERLAPS(warning(
                    "observation.overlap",
                    Metric.class,
                    "Two periods of a metric that adds up share some days, which are counted twice.")
            .having("observations")),
    PARTS(warning(
                    "observation.parts",
                    Metric.class,
                    "The parts come to more than the total: one of them was counted twice or mistyped.")
            .having("observations", "partsAddUp"));

    /** Up to so many are compared each with each. */
    private static final int FEW = 16;

    private final RuleDeclaration declaration;

    ObservationRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case EMPTY -> empty((Observation) subject, context);
            case MISSING_AND_THERE -> missingAndThere((Observation) subject, context);
            case EARLY_RECORD -> earlyRecord((Observation) subject, context);
            case BINARY -> binary((Metric) subject, context);
            case DISAGREEMENTS -> disagreements((Metric) subject, context);
            case CURRENCIES -> currencies((Metric) subject, context);
            case OVERLAPS -> overlaps((Metric) subject, context);
            case PARTS -> parts((Metric) subject, context);
        }
    }

    private static void empty(Observation observation, RuleContext context) {
        if (observation.getValue().isEmpty()
                && observation.getText().isEmpty()
                && observation.getMissing().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void missingAndThere(Observation observation, RuleContext context) {
        if (observation.getValue().isPresent() && observation.getMissing().isPresent()) {
            context.report(context.here().member("missing"));
        }
    }

    private static void earlyRecord(Observation observation, RuleContext context) {
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
    }

    private static Pointer at(RuleContext context, int observation) {
        return context.here().member("observations").item(observation);
    }

    private static void binary(Metric metric, RuleContext context) {
        if (metric.getScale() != Metric.Scale.BINARY) {
            return;
        }
        for (int i = 0; i < metric.getObservations().size(); i++) {
            Optional<Quantity> figure = metric.getObservations().get(i).getValue();
            if (figure.isPresent() && !isYesOrNo(figure.get().getValue())) {
                context.report(
                        at(context, i).member("value"), "value", figure.get().getValue());
            }
        }
    }

    private static boolean isYesOrNo(Decimal value) {
        return value.equals(Decimal.ZERO) || value.equals(Decimal.ONE);
    }

    private static void currencies(Metric metric, RuleContext context) {
        if (metric.getScale() != Metric.Scale.MONEY) {
            return;
        }
        for (int i = 0; i < metric.getObservations().size(); i++) {
            Optional<String> other = CurrencyCodes.mismatch(
                    metric.getUnit().map(Text::toString),
                    metric.getObservations()
                            .get(i)
                            .getValue()
                            .flatMap(Quantity::getUnit)
                            .map(Text::toString));
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
        if (metric.getAccumulation() != Metric.Accumulation.SUM
                || metric.getObservations().size() < 2) {
            return;
        }
        Map<String, List<Period>> periods = new LinkedHashMap<>();
        StandingFigures.forEach(
                metric,
                (observation, figure, i) -> observation
                        .getAsOf()
                        .span()
                        .ifPresent(days -> periods.computeIfAbsent(
                                        ValueKey.of(observation.getDimensions()), part -> new ArrayList<>())
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

    private static void disagreements(Metric metric, RuleContext context) {
        if (metric.getObservations().size() < 2 || areApart(metric.getObservations())) {
            return;
        }
        Map<String, Quantity.Bounds> first = new HashMap<>();
        StandingFigures.forEach(metric, (observation, figure, i) -> {
            Quantity.Bounds earlier = first.putIfAbsent(StandingFigures.subject(observation), figure);
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
        Map<String, Map<String, Quantity.Bounds>> sums = new LinkedHashMap<>();
        Set<String> counted = new HashSet<>();
        StandingFigures.forEach(metric, (observation, figure, i) -> {
            Map<String, String> dimensions = observation.getDimensions().asMap();
            if (dimensions.size() == 1 && counted.add(StandingFigures.subject(observation))) {
                sums.computeIfAbsent(ValueKey.of(observation.getAsOf()), asOf -> new LinkedHashMap<>())
                        .merge(dimensions.keySet().iterator().next(), figure, Quantity.Bounds::plus);
            }
        });
        StandingFigures.forEach(metric, (observation, total, i) -> {
            if (!observation.getDimensions().isEmpty()) {
                return;
            }
            sums.getOrDefault(ValueKey.of(observation.getAsOf()), Map.of()).forEach((dimension, sum) -> {
                if (sum.isSurelyAbove(total)) {
                    context.report(at(context, i).member("value"), "dimension", dimension, "sum", sum, "total", total);
                }
            });
        });
    }
}
