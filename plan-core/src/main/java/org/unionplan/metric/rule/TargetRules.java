package org.unionplan.metric.rule;

import static org.unionplan.rule.engine.RuleDeclaration.accountable;
import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Target;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.shape.Property;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** The rules of targets. */
enum TargetRules implements DeclaredRule {
    REVERSED_BOUNDS(error(
                    "target.bounds.reversed",
                    Target.class,
                    "The two figures of a range were swapped, so that it can never be attained.")
            .having("value", "upper")),
    INCOMPLETE(
            warning("target.incomplete", Target.class, "A comparison was entered without the figure to compare with.")),
    WRONG_SIDE(warning(
                    "target.wrong-side",
                    Target.class,
                    "The target lies behind the start: baseline and target were swapped, or the direction is wrong.")
            .having("value")),
    CONTRADICTORY_COMPARATOR(warning(
                    "target.comparator.direction",
                    Target.class,
                    "A floor was set for what is meant to fall, or a ceiling for what is meant to rise.")
            .having("comparator")),
    RELATIVE(advice(
            "target.relative.baseline", Target.class, "A target is a change from a baseline that is not stated.")),
    UNIT(warning(
                    "target.unit",
                    Metric.class,
                    "A target or baseline was entered in another unit or currency and cannot be compared.")
            .havingAny("targets", "baseline", "partBaselines")),
    EACH_PART(warning(
                    "target.each.dimensions",
                    Target.class,
                    "A target for each part along a dimension also names one part, and it is unclear which is meant.")
            .having("eachOf")),
    ORDER(warning(
                    "target.order",
                    Metric.class,
                    "An interim target was entered after the final one, or a year was mistyped.")
            .having("targets")),
    EARLY(warning(
                    "target.due.early",
                    Target.class,
                    "A target is due before the day it is reckoned from: a year was mistyped.")
            .having("due")),
    OF_NOTHING(warning(
                    "target.relative.zero",
                    Target.class,
                    "A target is a percentage of a baseline of zero, which is always zero.")
            .having("value")),
    MISSING_DUE(accountable("target.due.missing", Target.class, "Something is to be reached some day.")
            .lacking("due"));

    private static final Property BASELINE = Metric.shape().require("baseline");
    private static final Property VALUE = Target.shape().require("value");
    private static final Property UPPER = Target.shape().require("upper");
    private static final Property COMPARATOR = Target.shape().require("comparator");
    private static final Property DUE = Target.shape().require("due");

    private final RuleDeclaration declaration;

    TargetRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case REVERSED_BOUNDS -> reversedBounds((Target) subject, context);
            case INCOMPLETE -> incomplete((Target) subject, context);
            case WRONG_SIDE -> wrongSide((Target) subject, context);
            case CONTRADICTORY_COMPARATOR -> contradictoryComparator(context);
            case RELATIVE -> relative((Target) subject, context);
            case UNIT -> unit((Metric) subject, context);
            case EACH_PART -> eachPart((Target) subject, context);
            case ORDER -> order((Metric) subject, context);
            case EARLY -> early(context);
            case OF_NOTHING -> ofNothing((Target) subject, context);
            case MISSING_DUE -> missingDue((Target) subject, context);
        }
    }

    private static void reversedBounds(Target target, RuleContext context) {
        Optional<Decimal> lower = target.getValue().isPresent()
                ? Optional.of(target.getValue().get().getValue())
                : Optional.empty();
        if (MetricDefinitionRules.isReversed(lower, target.getUpper())) {
            context.report(
                    context.here().member("upper"),
                    "lower",
                    target.getValue().orElseThrow().getValue(),
                    "upper",
                    target.getUpper().orElseThrow());
        }
    }

    private static void missingDue(Target target, RuleContext context) {
        if (target.getDue().isEmpty()) {
            context.report(context.here());
        }
    }

    /** The metric that the target belongs to. */
    private static @Nullable Metric metric(RuleContext context) {
        return context.parent() instanceof Metric metric ? metric : null;
    }

    /** The start of the metric that the target belongs to. */
    private static @Nullable Baseline baseline(RuleContext context) {
        return context.parentValue(BASELINE) instanceof Baseline baseline
                        && baseline.getDimensions().isEmpty()
                ? baseline
                : null;
    }

    private static void incomplete(Target target, RuleContext context) {
        Object comparator = context.value(COMPARATOR);
        if (context.value(VALUE) == null) {
            boolean compares = comparator != null || target.getBasis() != Target.Basis.ABSOLUTE;
            if (compares || target.getText().isEmpty()) {
                context.report(context.here(), "member", "value");
            }
        } else if (comparator == Target.Comparator.BETWEEN && context.value(UPPER) == null) {
            context.report(context.here(), "member", "upper");
        }
    }

    private static void wrongSide(Target target, RuleContext context) {
        Metric metric = metric(context);
        Baseline start = baseline(context);
        if (metric == null
                || start == null
                || !target.getDimensions().isEmpty()
                || target.getEachOf().isPresent()
                || !(context.value(VALUE) instanceof Quantity lower)) {
            return;
        }
        boolean rises = metric.hasDirection(Metric.Direction.INCREASE);
        if (!rises && !metric.hasDirection(Metric.Direction.DECREASE)) {
            return;
        }
        // The end of a range that lies further on: a start within the range is not beyond it.
        Decimal value = rises && context.value(UPPER) instanceof Decimal upper ? upper : lower.getValue();
        int ahead = target.getBasis() == Target.Basis.ABSOLUTE
                ? value.compareTo(start.getValue().getValue())
                : value.signum();
        if (rises ? ahead < 0 : ahead > 0) {
            context.report(
                    context.here().member("value"),
                    "direction",
                    metric.getDirection().orElseThrow().getKeyword(),
                    "baseline",
                    start.getValue().getValue(),
                    "target",
                    shown(value, target.getBasis()));
        }
    }

    /** The figure as people write it, from which one sees whether it is a change. */
    private static String shown(Decimal value, Target.Basis basis) {
        String signed = value.signum() > 0 ? "+" + value : value.toString();
        return switch (basis) {
            case ABSOLUTE -> value.toString();
            case BASELINE_CHANGE -> signed;
            case BASELINE_PERCENT -> signed + " %";
        };
    }

    private static void contradictoryComparator(RuleContext context) {
        Metric metric = metric(context);
        if (metric != null
                && context.value(COMPARATOR) instanceof Target.Comparator comparator
                && contradicts(comparator, metric.getDirection().orElse(Metric.Direction.NONE))) {
            context.report(
                    context.here().member("comparator"),
                    "direction",
                    metric.getDirection().orElseThrow().getKeyword(),
                    "comparator",
                    comparator.getKeyword());
        }
    }

    private static boolean contradicts(Target.Comparator comparator, Metric.Direction direction) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> direction == Metric.Direction.DECREASE;
            case AT_MOST, LESS_THAN -> direction == Metric.Direction.INCREASE;
            case EQUAL, BETWEEN -> false;
        };
    }

    private static void relative(Target target, RuleContext context) {
        boolean whole = target.getDimensions().isEmpty() && target.getEachOf().isEmpty();
        if (whole && target.getBasis() != Target.Basis.ABSOLUTE && baseline(context) == null) {
            context.report(
                    context.here().member("basis"), "basis", target.getBasis().getKeyword());
        }
    }

    private static void unit(Metric metric, RuleContext context) {
        Predicate<Quantity> inUnit = metric.inUnit();
        Optional<Text> unit = metric.findUnit();
        if (metric.getBaseline().isPresent()
                && !inUnit.test(metric.getBaseline().get().getValue())) {
            inOtherUnit(
                    unit, metric.getBaseline().get().getValue(), context.here().member("baseline"), context);
        }
        for (int i = 0; i < metric.getPartBaselines().size(); i++) {
            Quantity figure = metric.getPartBaselines().get(i).getValue();
            if (!inUnit.test(figure)) {
                inOtherUnit(unit, figure, context.here().member("partBaselines").item(i), context);
            }
        }
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            // A change in per cent of the baseline is in per cent, whatever the baseline is in.
            if (target.getValue().isPresent()
                    && target.getBasis() != Target.Basis.BASELINE_PERCENT
                    && !inUnit.test(target.getValue().get())) {
                inOtherUnit(
                        unit,
                        target.getValue().get(),
                        context.here().member("targets").item(i),
                        context);
            }
        }
    }

    private static void inOtherUnit(Optional<Text> unit, Quantity figure, Pointer at, RuleContext context) {
        context.report(
                at.member("value").member("unit"),
                "found",
                figure.getUnit().map(Text::toString).orElse(""),
                "unit",
                unit.map(Text::toString).orElse(""));
    }

    private static void eachPart(Target target, RuleContext context) {
        if (target.getEachOf().isPresent() && !target.getDimensions().isEmpty()) {
            context.report(
                    context.here().member("eachOf"),
                    "dimension",
                    target.getEachOf().orElseThrow());
        }
    }

    private static void ofNothing(Target target, RuleContext context) {
        Baseline start = baseline(context);
        if (target.getBasis() == Target.Basis.BASELINE_PERCENT
                && start != null
                && start.getValue().getValue().signum() == 0
                && context.value(VALUE) instanceof Quantity stated) {
            Decimal value = stated.getValue();
            context.report(context.here().member("value"), "value", value);
        }
    }

    private static void early(RuleContext context) {
        Baseline start = baseline(context);
        if (start == null || !(context.value(DUE) instanceof Timeframe due)) {
            return;
        }
        Optional<Timeframe> date = start.getDate();
        if (date.isPresent() && due.isSurelyBefore(date.get())) {
            context.report(context.here().member("due"), "due", due, "date", date.get());
        }
    }

    private static void order(Metric metric, RuleContext context) {
        if (metric.getTargets().size() < 2) {
            return;
        }
        Optional<LocalDate> before = Optional.empty();
        for (int i = 0; i < metric.getTargets().size(); i++) {
            Target target = metric.getTargets().get(i);
            Optional<LocalDate> due =
                    target.getDue().isPresent() ? target.getDue().get().getLatestLast() : Optional.empty();
            if (!target.getDimensions().equals(Dimensions.NONE)
                    || target.getEachOf().isPresent()
                    || due.isEmpty()) {
                continue;
            }
            if (before.isPresent() && due.get().isBefore(before.get())) {
                context.report(
                        context.here().member("targets").item(i).member("due"),
                        "due",
                        target.getDue().orElseThrow(),
                        "before",
                        before.get());
            }
            before = due;
        }
    }
}
