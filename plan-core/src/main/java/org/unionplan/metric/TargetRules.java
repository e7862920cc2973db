package org.unionplan.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Pointer;
import org.unionplan.value.Timeframe;

/** The rules of targets. */
final class TargetRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.error(
                    "target.bounds.reversed",
                    Target.class,
                    "The two figures of a range were swapped, so that it can never be attained.",
                    (target, context) -> {
                        if (MetricRules.isReversed(target.getValue(), target.getUpper())) {
                            context.report(
                                    context.here().member("upper"),
                                    "lower",
                                    target.getValue().orElseThrow(),
                                    "upper",
                                    target.getUpper().orElseThrow());
                        }
                    }),
            Rule.warning(
                    "target.incomplete",
                    Target.class,
                    "A comparison was entered without the figure to compare with.",
                    TargetRules::incomplete),
            Rule.warning(
                    "target.wrong-side",
                    Metric.class,
                    "The target lies behind the start: baseline and target were swapped, or the direction is wrong.",
                    TargetRules::wrongSide),
            Rule.warning(
                    "target.comparator.direction",
                    Metric.class,
                    "A floor was set for what is meant to fall, or a ceiling for what is meant to rise.",
                    TargetRules::comparators),
            Rule.warning(
                    "target.relative.baseline",
                    Metric.class,
                    "A target is told as a change from a start that nobody stated.",
                    TargetRules::relative),
            Rule.warning(
                    "target.order",
                    Metric.class,
                    "An interim target was entered after the final one, or a year was mistyped.",
                    TargetRules::order),
            Rule.warning(
                    "target.due.early",
                    Metric.class,
                    "A target is due before the day it is reckoned from: a year was mistyped.",
                    TargetRules::early),
            Rule.warning(
                    "target.relative.zero",
                    Metric.class,
                    "A target is told in per cent of a baseline of zero, which is zero however many per cent it is.",
                    TargetRules::ofNothing),
            Rule.accountable(
                    "target.due.missing", Target.class, "Something is to be reached some day.", (target, context) -> {
                        if (target.getDue().isEmpty()) {
                            context.report(context.here());
                        }
                    }));

    private TargetRules() {}

    private static Pointer at(RuleContext context, int target) {
        return context.here().member("targets").item(target);
    }

    private static void incomplete(Target target, RuleContext context) {
        boolean between =
                target.getComparator().filter(c -> c == Comparator.BETWEEN).isPresent();
        boolean compares = target.getComparator().isPresent() || target.getBasis() != Basis.ABSOLUTE;
        if (compares && target.getValue().isEmpty()) {
            context.report(context.here(), "member", "value");
        } else if (between && target.getUpper().isEmpty()) {
            context.report(context.here(), "member", "upper");
        } else if (target.getValue().isEmpty() && target.getText().isEmpty()) {
            context.report(context.here(), "member", "value");
        }
    }

    private static void wrongSide(Metric metric, RuleContext context) {
        if (metric.getBaseline().isEmpty() || metric.getTargets().isEmpty()) {
            return;
        }
        Decimal baseline = metric.getBaseline().get().getValue();
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            if (target.getValue().isEmpty() || !target.getDimensions().isEmpty()) {
                continue;
            }
            boolean rises = metric.getDirection() == Direction.INCREASE;
            // The end of a range that lies further on: a start within the range is not beyond it.
            Decimal value = rises
                    ? target.getUpper().orElse(target.getValue().get())
                    : target.getValue().get();
            int ahead = target.getBasis() == Basis.ABSOLUTE ? value.compareTo(baseline) : value.signum();
            boolean behind = (rises && ahead < 0) || (metric.getDirection() == Direction.DECREASE && ahead > 0);
            if (behind) {
                context.report(
                        at(context, i).member("value"),
                        "direction",
                        metric.getDirection().getKeyword(),
                        "baseline",
                        baseline,
                        "target",
                        shown(value, target.getBasis()));
            }
        }
    }

    /** The figure as people write it, from which one sees whether it is a change. */
    private static String shown(Decimal value, Basis basis) {
        String signed = value.signum() > 0 ? "+" + value : value.toString();
        return switch (basis) {
            case ABSOLUTE -> value.toString();
            case BASELINE_CHANGE -> signed;
            case BASELINE_PERCENT -> signed + " %";
        };
    }

    private static void comparators(Metric metric, RuleContext context) {
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Optional<Comparator> comparator = metric.getTargets().get(i).getComparator();
            if (comparator.isPresent() && contradicts(comparator.get(), metric.getDirection())) {
                context.report(
                        at(context, i).member("comparator"),
                        "direction",
                        metric.getDirection().getKeyword(),
                        "comparator",
                        comparator.get().getKeyword());
            }
        }
    }

    private static boolean contradicts(Comparator comparator, Direction direction) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> direction == Direction.DECREASE;
            case AT_MOST, LESS_THAN -> direction == Direction.INCREASE;
            case EQUAL, BETWEEN -> false;
        };
    }

    private static void relative(Metric metric, RuleContext context) {
        if (metric.getBaseline().isPresent()) {
            return;
        }
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Basis basis = metric.getTargets().get(i).getBasis();
            if (basis != Basis.ABSOLUTE) {
                context.report(at(context, i).member("basis"), "basis", basis.getKeyword());
            }
        }
    }

    private static void ofNothing(Metric metric, RuleContext context) {
        boolean zero = metric.getBaseline()
                .filter(baseline -> baseline.getValue().signum() == 0)
                .isPresent();
        for (int i = 0; zero && i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            if (target.getBasis() == Basis.BASELINE_PERCENT && target.getValue().isPresent()) {
                context.report(
                        at(context, i).member("value"),
                        "value",
                        target.getValue().get());
            }
        }
    }

    private static void early(Metric metric, RuleContext context) {
        Optional<LocalDate> start =
                metric.getBaseline().flatMap(Baseline::getDate).flatMap(Timeframe::getEarliestFirst);
        for (int i = 0; start.isPresent() && i < metric.getTargets().size(); i++) {
            Optional<Timeframe> due = metric.getTargets().get(i).getDue();
            boolean early = due.flatMap(Timeframe::getLatestLast)
                    .filter(day -> day.isBefore(start.get()))
                    .isPresent();
            if (early) {
                context.report(
                        at(context, i).member("due"),
                        "due",
                        due.get(),
                        "date",
                        metric.getBaseline().flatMap(Baseline::getDate).orElseThrow());
            }
        }
    }

    private static void order(Metric metric, RuleContext context) {
        Optional<LocalDate> before = Optional.empty();
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            Optional<LocalDate> due = target.getDue().flatMap(Timeframe::getLatestLast);
            if (!target.getDimensions().equals(Dimensions.NONE) || due.isEmpty()) {
                continue;
            }
            if (before.isPresent() && due.get().isBefore(before.get())) {
                context.report(
                        at(context, i).member("due"), "due", target.getDue().orElseThrow(), "before", before.get());
            }
            before = due;
        }
    }
}
