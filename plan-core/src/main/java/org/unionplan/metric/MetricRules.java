package org.unionplan.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Bounds;
import org.unionplan.value.CurrencyCodes;
import org.unionplan.value.Decimal;
import org.unionplan.value.Timeframe;

/** The rules of metrics. */
public final class MetricRules {

    private static final List<Rule<?>> OF_METRICS = List.of(
            Rule.error(
                            "metric.bounds.reversed",
                            Metric.class,
                            "The two bounds were swapped, so that no value at all is within them.",
                            (metric, context) -> {
                                if (isReversed(metric.getLowerBound(), metric.getUpperBound())) {
                                    context.report(
                                            context.here().member("upperBound"),
                                            "lower",
                                            metric.getLowerBound().orElseThrow(),
                                            "upper",
                                            metric.getUpperBound().orElseThrow());
                                }
                            })
                    .having("lowerBound", "upperBound"),
            Rule.warning(
                            "metric.bounds.missing",
                            Metric.class,
                            "A metric is to stay within bounds that nobody stated.",
                            (metric, context) -> {
                                if (metric.getDirection() == Direction.MAINTAIN
                                        && metric.getLowerBound().isEmpty()
                                        && metric.getUpperBound().isEmpty()) {
                                    context.report(context.here());
                                }
                            })
                    .lacking("lowerBound", "upperBound"),
            Rule.warning(
                    "metric.money.unit",
                    Metric.class,
                    "Money without its currency: the figures cannot be added or compared.",
                    (metric, context) -> {
                        if (metric.getScale() != Scale.MONEY) {
                            return;
                        }
                        boolean known = metric.getUnit()
                                .map(Object::toString)
                                .filter(CurrencyCodes::isKnown)
                                .isPresent();
                        if (!known) {
                            context.report(
                                    metric.getUnit().isPresent()
                                            ? context.here().member("unit")
                                            : context.here(),
                                    "unit",
                                    metric.getUnit().map(Object::toString).orElse(""));
                        }
                    }),
            Rule.warning(
                            "target.due.repeated",
                            Metric.class,
                            "Two targets are due on the same day for the same part, and no one can tell which counts.",
                            MetricRules::repeatedTargets)
                    .having("targets"),
            Rule.warning(
                            "metric.baseline.sum",
                            Metric.class,
                            "What adds up was given a start that its figures do not come to, and every share is off by it.",
                            MetricRules::sumOfBaseline)
                    .having("baseline"),
            Rule.accountable(
                            "metric.baseline.missing",
                            Metric.class,
                            "Without a start no progress can be shown.",
                            (metric, context) -> {
                                if (isMeasured(metric) && metric.getBaseline().isEmpty() && !isToldAsChange(metric)) {
                                    context.report(context.here());
                                }
                            })
                    .lacking("baseline"),
            Rule.accountable(
                    "metric.target.missing",
                    Metric.class,
                    "Something is measured and nobody said what is to be reached.",
                    (metric, context) -> {
                        boolean bounded = metric.getLowerBound().isPresent()
                                || metric.getUpperBound().isPresent();
                        if (metric.getTargets().isEmpty() && !bounded) {
                            context.report(context.here());
                        }
                    }),
            Rule.accountable(
                            "metric.cadence.missing",
                            Metric.class,
                            "Nobody can say when a figure is overdue.",
                            (metric, context) -> {
                                if (metric.getCadence().isEmpty()) {
                                    context.report(context.here());
                                }
                            })
                    .lacking("cadence"));

    /** All of them, with those of targets and observations. */
    public static final List<Rule<?>> ALL = Stream.of(OF_METRICS, TargetRules.ALL, ObservationRules.ALL)
            .flatMap(List::stream)
            .toList();

    private MetricRules() {}

    static boolean isReversed(Optional<Decimal> lower, Optional<Decimal> upper) {
        return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
    }

    /** Whether it moves from a start: yes or no has none, and words do not move. */
    private static boolean isMeasured(Metric metric) {
        boolean figures = metric.getScale() != Scale.BINARY && metric.getScale() != Scale.QUALITATIVE;
        return figures && (metric.getDirection() == Direction.INCREASE || metric.getDirection() == Direction.DECREASE);
    }

    /** Whether a target is told as a change, which without a baseline is found out as such. */
    private static boolean isToldAsChange(Metric metric) {
        return metric.getTargets().stream().anyMatch(target -> target.getBasis() != Basis.ABSOLUTE);
    }

    /** A sum begins at nothing, or at what was observed by then. */
    private static void sumOfBaseline(Metric metric, RuleContext context) {
        if (metric.getAccumulation() != Accumulation.SUM || metric.getBaseline().isEmpty()) {
            return;
        }
        Baseline baseline = metric.getBaseline().get();
        Optional<Bounds> sum = baseline.getDate()
                .flatMap(Timeframe::getLatestLast)
                .flatMap(day -> MetricEvaluator.asOf(day).evaluate(metric).bounds());
        boolean fits = sum.map(bounds -> bounds.approximate() || bounds.admits(baseline.getValue()))
                .orElse(baseline.getValue().signum() == 0);
        if (!fits) {
            context.report(
                    context.here().member("baseline").member("value"),
                    "baseline",
                    baseline.getValue(),
                    "sum",
                    sum.map(Bounds::toString).orElse("0"));
        }
    }

    private static void repeatedTargets(Metric metric, RuleContext context) {
        if (metric.getTargets().size() < 2) {
            return;
        }
        Map<List<Object>, Integer> first = new HashMap<>();
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            if (target.getDue().isEmpty()) {
                continue;
            }
            Integer earlier = first.putIfAbsent(List.of(target.getDue().get(), target.getDimensions()), i);
            if (earlier != null) {
                context.report(
                        context.here().member("targets").item(i).member("due"),
                        "due",
                        target.getDue().get());
            }
        }
    }
}
