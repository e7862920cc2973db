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
                            })
                    .having("value", "upper"),
            Rule.warning(
                    "target.incomplete",
                    Target.class,
                    "A comparison was entered without the figure to compare with.",
                    TargetRules::incomplete),
            Rule.warning(
                            "target.wrong-side",
                            Metric.class,
                            "The target lies behind the start: baseline and target were swapped, or the direction is wrong.",
                            TargetRules::wrongSide)
                    .having("baseline", "targets"),
            Rule.warning(
                            "target.comparator.direction",
                            Metric.class,
                            "A floor was set for what is meant to fall, or a ceiling for what is meant to rise.",
                            TargetRules::comparators)
                    .having("targets"),
            Rule.warning(
                            "target.relative.baseline",
                            Metric.class,
                            "A target is told as a change from a start that nobody stated.",
                            TargetRules::relative)
                    .having("targets")
                    .lacking("baseline"),
            Rule.warning(
                            "target.order",
                            Metric.class,
                            "An interim target was entered after the final one, or a year was mistyped.",
                            TargetRules::order)
                    .having("targets"),
            Rule.warning(
                            "target.due.early",
                            Metric.class,
                            "A target is due before the day it is reckoned from: a year was mistyped.",
                            TargetRules::early)
                    .having("baseline", "targets"),
            Rule.warning(
                            "target.relative.zero",
                            Metric.class,
                            "A target is told in per cent of a baseline of zero, which is zero however many per cent it is.",
                            TargetRules::ofNothing)
                    .having("baseline", "targets"),
            Rule.accountable(
                            "target.due.missing",
                            Target.class,
                            "Something is to be reached some day.",
                            (target, context) -> {
                                if (target.getDue().isEmpty()) {
                                    context.report(context.here());
                                }
                            })
                    .lacking("due"));

    private TargetRules() {}

    private static Pointer at(RuleContext context, int target) {
        return context.here().member("targets").item(target);
    }

    private static void incomplete(Target target, RuleContext context) {
        Optional<Comparator> comparator = target.getComparator();
        if (target.getValue().isEmpty()) {
            boolean compares = comparator.isPresent() || target.getBasis() != Basis.ABSOLUTE;
            if (compares || target.getText().isEmpty()) {
                context.report(context.here(), "member", "value");
            }
        } else if (comparator.isPresent()
                && comparator.get() == Comparator.BETWEEN
                && target.getUpper().isEmpty()) {
            context.report(context.here(), "member", "upper");
        }
    }

    private static void wrongSide(Metric metric, RuleContext context) {
        boolean rises = metric.getDirection() == Direction.INCREASE;
        if (metric.getBaseline().isEmpty() || (!rises && metric.getDirection() != Direction.DECREASE)) {
            return;
        }
        Decimal baseline = metric.getBaseline().get().getValue();
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            Optional<Decimal> figure = target.getValue();
            if (figure.isEmpty() || !target.getDimensions().isEmpty()) {
                continue;
            }
            // The end of a range that lies further on: a start within the range is not beyond it.
            Decimal value =
                    rises && target.getUpper().isPresent() ? target.getUpper().get() : figure.get();
            int ahead = target.getBasis() == Basis.ABSOLUTE ? value.compareTo(baseline) : value.signum();
            if (rises ? ahead < 0 : ahead > 0) {
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
        Optional<Baseline> baseline = metric.getBaseline();
        if (baseline.isEmpty() || baseline.get().getValue().signum() != 0) {
            return;
        }
        for (int i = 0; i < metric.getTargets().size(); i++) {
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
        Optional<Baseline> baseline = metric.getBaseline();
        Optional<Timeframe> start = baseline.isPresent() ? baseline.get().getDate() : Optional.empty();
        if (start.isEmpty()) {
            return;
        }
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Optional<Timeframe> due = metric.getTargets().get(i).getDue();
            if (due.isPresent() && due.get().isSurelyBefore(start.get())) {
                context.report(at(context, i).member("due"), "due", due.get(), "date", start.get());
            }
        }
    }

    private static void order(Metric metric, RuleContext context) {
        if (metric.getTargets().size() < 2) {
            return;
        }
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
