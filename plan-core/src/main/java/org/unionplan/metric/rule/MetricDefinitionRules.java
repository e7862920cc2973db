package org.unionplan.metric.rule;

import static org.unionplan.rule.engine.RuleDeclaration.accountable;
import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.unionplan.lexicon.CurrencyCodes;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.Target;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The rules of metrics themselves. */
enum MetricDefinitionRules implements DeclaredRule {
    REVERSED_BOUNDS(error(
                    "metric.bounds.reversed",
                    Metric.class,
                    "The two bounds were swapped, so that no value at all is within them.")
            .having("lowerBound", "upperBound")),
    MISSING_BOUNDS(
            warning("metric.bounds.missing", Metric.class, "A metric is to stay within bounds, but none is stated.")
                    .lacking("lowerBound", "upperBound")),
    MONEY_UNIT(warning(
            "metric.money.unit", Metric.class, "Money without its currency: the figures cannot be added or compared.")),
    REPEATED_TARGETS(warning(
                    "target.due.repeated",
                    Metric.class,
                    "Two targets for the same part are due on the same day, and only one can count.")
            .having("targets")),
    SUM_OF_BASELINE(warning(
                    "metric.baseline.sum",
                    Metric.class,
                    "The baseline of a cumulative metric does not equal the sum of its figures, so every share is wrong.")
            .having("baseline")),
    SUM_OF_PERCENTAGES(warning(
            "metric.percent.sum", Metric.class, "Percentages were declared to add up: 50% and 60% would be 110%.")),
    BOUNDS_BESIDE_TARGET(warning(
                    "metric.bounds.target",
                    Metric.class,
                    "A metric has bounds to stay within and a target to reach, and it is unclear which one decides.")
            .having("targets")),
    OF_ITSELF(warning(
                    "metric.of.itself",
                    Metric.class,
                    "A percentage was declared to be of itself: the metric that counts the whole is another one.")
            .having("ofMetric")),
    REPEATED_BASELINE(warning(
                    "metric.baseline.repeated",
                    Metric.class,
                    "Two baselines are given for one part, and it is unclear which one counts.")
            .having("partBaselines")),
    MISSING_DIRECTION(advice(
                    "metric.direction.missing",
                    Metric.class,
                    "A target was set without the direction that counts as progress, so none can be shown.")
            .having("targets")
            .lacking("direction")),
    MISSING_BASELINE(accountable("metric.baseline.missing", Metric.class, "Without a start no progress can be shown.")
            .lacking("baseline")),
    MISSING_TARGET(accountable("metric.target.missing", Metric.class, "Something is measured without a target.")),
    MISSING_CADENCE(accountable("metric.cadence.missing", Metric.class, "Without a cadence no figure is ever overdue.")
            .lacking("cadence"));

    private final RuleDeclaration declaration;

    MetricDefinitionRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case REVERSED_BOUNDS -> reversedBounds((Metric) subject, context);
            case MISSING_BOUNDS -> missingBounds((Metric) subject, context);
            case MONEY_UNIT -> moneyUnit((Metric) subject, context);
            case REPEATED_TARGETS -> repeatedTargets((Metric) subject, context);
            case SUM_OF_BASELINE -> sumOfBaseline((Metric) subject, context);
            case SUM_OF_PERCENTAGES -> sumOfPercentages((Metric) subject, context);
            case BOUNDS_BESIDE_TARGET -> boundsBesideTarget((Metric) subject, context);
            case OF_ITSELF -> ofItself((Metric) subject, context);
            case REPEATED_BASELINE -> repeatedBaseline((Metric) subject, context);
            case MISSING_DIRECTION -> missingDirection((Metric) subject, context);
            case MISSING_BASELINE -> missingBaseline((Metric) subject, context);
            case MISSING_TARGET -> missingTarget((Metric) subject, context);
            case MISSING_CADENCE -> missingCadence((Metric) subject, context);
        }
    }

    private static void reversedBounds(Metric metric, RuleContext context) {
        if (isReversed(metric.getLowerBound(), metric.getUpperBound())) {
            context.report(
                    context.here().member("upperBound"),
                    "lower",
                    metric.getLowerBound().orElseThrow(),
                    "upper",
                    metric.getUpperBound().orElseThrow());
        }
    }

    private static void missingBounds(Metric metric, RuleContext context) {
        if (metric.hasDirection(Metric.Direction.MAINTAIN)
                && metric.getLowerBound().isEmpty()
                && metric.getUpperBound().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void moneyUnit(Metric metric, RuleContext context) {
        if (!metric.hasScale(Metric.Scale.MONEY)) {
            return;
        }
        Optional<Text> unit = metric.getUnit();
        if (unit.isEmpty()) {
            context.report(context.here(), "unit", "");
        } else if (!CurrencyCodes.isKnown(unit.get().toString())) {
            context.report(context.here().member("unit"), "unit", unit.get());
        }
    }

    private static void missingBaseline(Metric metric, RuleContext context) {
        if (isMeasured(metric) && metric.getBaseline().isEmpty() && !isToldAsChange(metric)) {
            context.report(context.here());
        }
    }

    private static void missingTarget(Metric metric, RuleContext context) {
        boolean bounded =
                metric.getLowerBound().isPresent() || metric.getUpperBound().isPresent();
        if (metric.getTargets().isEmpty() && !bounded) {
            context.report(context.here());
        }
    }

    private static void missingCadence(Metric metric, RuleContext context) {
        if (metric.getCadence().isEmpty()) {
            context.report(context.here());
        }
    }

    static boolean isReversed(Optional<Decimal> lower, Optional<Decimal> upper) {
        return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
    }

    /** Returns true if its figures are to increase or decrease. */
    private static boolean isMeasured(Metric metric) {
        boolean figures = !metric.hasScale(Metric.Scale.BINARY) && !metric.hasScale(Metric.Scale.QUALITATIVE);
        return figures
                && (metric.hasDirection(Metric.Direction.INCREASE) || metric.hasDirection(Metric.Direction.DECREASE));
    }

    /** Returns true if a target is a change from the baseline; without one, that is a finding of its own. */
    private static boolean isToldAsChange(Metric metric) {
        return metric.getTargets().stream().anyMatch(target -> target.getBasis() != Target.Basis.ABSOLUTE);
    }

    private static void sumOfPercentages(Metric metric, RuleContext context) {
        if (!metric.isPercentage()) {
            return;
        }
        if (metric.getAccumulation() == Metric.Accumulation.SUM) {
            context.report(context.here().member("accumulation"), "member", "accumulation");
        } else if (metric.getPartsAddUp().orElse(false)) {
            context.report(context.here().member("partsAddUp"), "member", "partsAddUp");
        }
    }

    private static void boundsBesideTarget(Metric metric, RuleContext context) {
        if (metric.getLowerBound().isEmpty() && metric.getUpperBound().isEmpty()) {
            return;
        }
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            if (target.getValue().isPresent()
                    && target.getDimensions().isEmpty()
                    && target.getEachOf().isEmpty()) {
                context.report(context.here().member("targets").item(i).member("value"));
                return;
            }
        }
    }

    private static void ofItself(Metric metric, RuleContext context) {
        if (metric.getOfMetric().isPresent() && metric.getOfMetric().get().equals(metric.getId())) {
            context.report(context.here().member("ofMetric"), "id", metric.getId());
        }
    }

    private static void repeatedBaseline(Metric metric, RuleContext context) {
        Set<String> parts = new TreeSet<>();
        if (metric.getBaseline().isPresent()) {
            parts.add(ValueKey.of(metric.getBaseline().get().getDimensions()));
        }
        for (int i = 0; i < metric.getPartBaselines().size(); i++) {
            Dimensions part = metric.getPartBaselines().get(i).getDimensions();
            if (!parts.add(ValueKey.of(part))) {
                context.report(context.here().member("partBaselines").item(i), "part", named(part));
            }
        }
    }

    private static String named(Dimensions part) {
        StringJoiner named = new StringJoiner(", ");
        part.asMap().forEach((dimension, value) -> named.add(dimension + " " + value));
        return part.isEmpty() ? "-" : named.toString();
    }

    private static void missingDirection(Metric metric, RuleContext context) {
        boolean needsNone = metric.hasScale(Metric.Scale.BINARY) || metric.hasScale(Metric.Scale.QUALITATIVE);
        if (metric.getDirection().isEmpty() && !needsNone && hasTargetInFigures(metric)) {
            context.report(context.here());
        }
    }

    private static boolean hasTargetInFigures(Metric metric) {
        for (Target target : metric.getTargets()) {
            if (target.getValue().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A sum begins at nothing, or at what was observed by then. */
    private static void sumOfBaseline(Metric metric, RuleContext context) {
        if (metric.getAccumulation() != Metric.Accumulation.SUM
                || metric.isPercentage()
                || metric.getBaseline().isEmpty()
                || !metric.getBaseline().get().getDimensions().isEmpty()) {
            return;
        }
        Baseline baseline = metric.getBaseline().get();
        Optional<Quantity.Bounds> sum = baseline.getDate()
                .flatMap(Timeframe::getLatestLast)
                .flatMap(day -> MetricEvaluator.asOf(day).evaluate(metric).getBounds());
        Quantity.Bounds start = baseline.getValue().getBounds();
        boolean fits = sum.map(start::overlaps).orElseGet(() -> start.overlaps(Quantity.Bounds.ZERO));
        if (!fits) {
            context.report(
                    context.here().member("baseline").member("value"),
                    "baseline",
                    start,
                    "sum",
                    sum.map(Quantity.Bounds::toString).orElse("0"));
        }
    }

    private static void repeatedTargets(Metric metric, RuleContext context) {
        if (metric.getTargets().size() < 2) {
            return;
        }
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            if (target.getDue().isEmpty()) {
                continue;
            }
            Integer earlier =
                    first.putIfAbsent(ValueKey.of(target.getDue(), target.getDimensions(), target.getEachOf()), i);
            if (earlier != null) {
                context.report(
                        context.here().member("targets").item(i).member("due"),
                        "due",
                        target.getDue().get());
            }
        }
    }
}
