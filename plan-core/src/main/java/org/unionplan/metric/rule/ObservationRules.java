package org.unionplan.metric.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
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
import java.util.TreeMap;
import java.util.function.Predicate;
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
            .lacking("value", "numerator", "denominator", "text", "missing")),
    MISSING_AND_THERE(warning(
                    "observation.missing.value",
                    Observation.class,
                    "A figure came in later and the reason why it was missing was left standing.")
            .having("value", "missing")),
    EARLY_RECORD(warning(
                    "observation.recorded.early",
                    Observation.class,
                    "A figure was recorded before its period began: a date is wrong.")
            .having("recordedAt")),
    BINARY(warning("observation.binary", Metric.class, "A figure other than 0 and 1 says neither yes nor no.")
            .having("observations", "scale")),
    DISAGREEMENTS(warning(
                    "observation.disagrees",
                    Metric.class,
                    "Two sources, or one source twice, give different figures for the same day.")
            .having("observations")),
    CURRENCIES(warning(
                    "observation.currency",
                    Metric.class,
                    "A figure was copied over in another currency, and amounts that differ in kind are compared.")
            .having("observations", "scale")),
    UNITS(warning(
                    "observation.unit",
                    Metric.class,
                    "A figure was copied over in another unit, hours among days, and does not count.")
            .having("observations")),
    UNDATED(advice(
            "observation.undated",
            Observation.class,
            "A figure has no date, or one in words only, so that it cannot count on any day.")),
    RATIO(warning(
                    "observation.ratio",
                    Observation.class,
                    "A figure was updated and the numbers it was calculated from were not.")
            .having("value", "numerator", "denominator")),
    INCOMPLETE_RATIO(warning(
                    "observation.ratio.incomplete",
                    Observation.class,
                    "The numerator was entered without the denominator, or the denominator is zero.")
            .havingAny("numerator", "denominator")),
    OVERLAPS(warning(
                    "observation.overlap",
                    Metric.class,
                    "Two periods of a metric that adds up share some days, which are counted twice.")
            .having("observations")),
    PARTS(warning(
                    "observation.parts",
                    Metric.class,
                    "The parts sum to more than the total: one was counted twice or mistyped.")
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
            case UNITS -> units((Metric) subject, context);
            case UNDATED -> undated((Observation) subject, context);
            case RATIO -> ratio((Observation) subject, context);
            case INCOMPLETE_RATIO -> incompleteRatio((Observation) subject, context);
            case OVERLAPS -> overlaps((Metric) subject, context);
            case PARTS -> parts((Metric) subject, context);
        }
    }

    private static void empty(Observation observation, RuleContext context) {
        if (observation.getValue().isEmpty()
                && observation.getNumerator().isEmpty()
                && observation.getDenominator().isEmpty()
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
        Optional<LocalDate> start =
                observation.getAsOf().isPresent() ? observation.getAsOf().get().getEarliestFirst() : Optional.empty();
        if (observation.getRecordedAt().isPresent()
                && start.isPresent()
                && observation.getRecordedAt().get().isBefore(start.get())) {
            context.report(
                    context.here().member("recordedAt"),
                    "recordedAt",
                    observation.getRecordedAt().get(),
                    "asOf",
                    observation.getAsOf().orElseThrow());
        }
    }

    private static void undated(Observation observation, RuleContext context) {
        if (observation.getAsOf().isEmpty()) {
            context.report(context.here());
        } else if (observation.getAsOf().get().getLatestLast().isEmpty()) {
            context.report(context.here().member("asOf"));
        }
    }

    private static void incompleteRatio(Observation observation, RuleContext context) {
        if (observation.getNumerator().isEmpty() && observation.getDenominator().isEmpty()) {
            return;
        }
        if (observation.getNumerator().isEmpty()) {
            context.report(context.here(), "member", "numerator");
        } else if (observation.getDenominator().isEmpty()) {
            context.report(context.here(), "member", "denominator");
        } else if (observation.getDenominator().get().getValue().signum() <= 0) {
            context.report(context.here().member("denominator"), "member", "denominator");
        }
    }

    /** A stated figure may be rounded to its own decimals. */
    private static void ratio(Observation observation, RuleContext context) {
        if (observation.getValue().isEmpty() || !(context.parent() instanceof Metric metric)) {
            return;
        }
        Quantity stated = observation.getValue().get();
        Optional<Quantity> quotient = metric.findFigure(observation.withValue(Optional.empty()));
        boolean loose = stated.getQualifier() != Quantity.Qualifier.EXACT
                || quotient.isEmpty()
                || quotient.get().getQualifier() != Quantity.Qualifier.EXACT;
        if (!loose && !isRounded(quotient.get().getValue(), stated.getValue())) {
            context.report(
                    context.here().member("value"),
                    "value",
                    stated.getValue(),
                    "numerator",
                    observation.getNumerator().orElseThrow().getValue(),
                    "denominator",
                    observation.getDenominator().orElseThrow().getValue());
        }
    }

    private static boolean isRounded(Decimal exact, Decimal stated) {
        Decimal unit = Decimal.of(1, Math.max(0, stated.getScale()));
        return exact.minus(stated).abs().compareTo(unit) < 0;
    }

    private static Pointer at(RuleContext context, int observation) {
        return context.here().member("observations").item(observation);
    }

    private static void binary(Metric metric, RuleContext context) {
        if (!metric.hasScale(Metric.Scale.BINARY)) {
            return;
        }
        for (int i = 0; i < metric.getObservations().size(); i++) {
            Optional<Quantity> figure =
                    metric.findFigure(metric.getObservations().get(i));
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
        if (metric.hasScale(Metric.Scale.MONEY)) {
            inOtherUnit(metric, context);
        }
    }

    private static void units(Metric metric, RuleContext context) {
        if (!metric.hasScale(Metric.Scale.MONEY)) {
            inOtherUnit(metric, context);
        }
    }

    private static void inOtherUnit(Metric metric, RuleContext context) {
        Predicate<Quantity> inUnit = metric.inUnit();
        Optional<Text> unit = Optional.empty();
        for (int i = 0; i < metric.getObservations().size(); i++) {
            Optional<Quantity> figure = metric.getObservations().get(i).getValue();
            if (figure.isPresent() && !inUnit.test(figure.get())) {
                // Another unit than none is no mistake, so there is one to find, once for all figures.
                unit = unit.isPresent() ? unit : metric.findUnit();
                context.report(
                        at(context, i).member("value").member("unit"),
                        "found",
                        figure.get().getUnit().map(Text::toString).orElse(""),
                        "unit",
                        unit.orElseThrow());
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
                        .ifPresent(asOf -> asOf.span()
                                .ifPresent(days -> periods.computeIfAbsent(
                                                ValueKey.of(observation.getDimensions()), part -> new ArrayList<>())
                                        .add(new Period(days, asOf, i)))));
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

    /** Returns true if both are about the same period and part, so that they should agree. */
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
                context.report(
                        at(context, i),
                        "asOf",
                        observation.getAsOf().map(Timeframe::toString).orElse("-"),
                        "one",
                        earlier,
                        "other",
                        figure);
            }
        });
    }

    /** Returns true if no two are about the same: each is of a later day, or they are few and all differ. */
    private static boolean areApart(List<Observation> observations) {
        for (int i = 1; i < observations.size(); i++) {
            Optional<Timeframe> earlier = observations.get(i - 1).getAsOf();
            Optional<Timeframe> own = observations.get(i).getAsOf();
            boolean later = earlier.isPresent() && own.isPresent() && own.get().startsAfter(earlier.get());
            if (!later) {
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
                sums.computeIfAbsent(ValueKey.of(observation.getAsOf()), asOf -> new TreeMap<>())
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
