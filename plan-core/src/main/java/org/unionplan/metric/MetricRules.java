package org.unionplan.metric;

import java.util.List;
import java.util.Optional;
import org.unionplan.rule.Rule;
import org.unionplan.value.Decimal;

/** The rules of metrics. */
public final class MetricRules {

    /** Bounds the wrong way round admit no value at all. */
    public static final Rule<Metric> BOUNDS_REVERSED =
            Rule.error("metric.bounds.reversed", Metric.class, (metric, context) -> {
                if (isReversed(metric.getLowerBound(), metric.getUpperBound())) {
                    context.report(
                            context.here().member("upperBound"),
                            "lower",
                            metric.getLowerBound().get(),
                            "upper",
                            metric.getUpperBound().get());
                }
            });

    /** A target between two figures the wrong way round can never be attained. */
    public static final Rule<Target> TARGET_REVERSED =
            Rule.error("target.bounds.reversed", Target.class, (target, context) -> {
                if (isReversed(target.getValue(), target.getUpper())) {
                    context.report(
                            context.here().member("upper"),
                            "lower",
                            target.getValue().get(),
                            "upper",
                            target.getUpper().get());
                }
            });

    /** All of them. */
    public static final List<Rule<?>> ALL = List.of(BOUNDS_REVERSED, TARGET_REVERSED);

    private MetricRules() {}

    private static boolean isReversed(Optional<Decimal> lower, Optional<Decimal> upper) {
        return lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0;
    }
}
