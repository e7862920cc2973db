package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;

/**
 * The targets of a metric or of a part of it, with its baseline: all that is the same on every day. Baseline and bounds
 * are those of the whole. Immutable and thread-safe.
 */
final class ResolvedTargets {

    private final Metric metric;
    private final boolean whole;
    private final List<Target> stated;
    private final Optional<Decimal> baseline;
    private final List<ResolvedTarget> targets;
    private final Optional<ResolvedTarget> target;
    private final Evaluation.ProgressBasis method;
    private final PlannedPath path;

    /** @param stated the targets of that part, in document order */
    ResolvedTargets(Metric metric, Dimensions part, List<Target> stated) {
        this.metric = metric;
        this.whole = part.isEmpty();
        this.stated = stated;
        this.baseline = whole ? metric.getBaseline().map(Baseline::getValue) : Optional.empty();
        this.targets = resolved();
        this.target = targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(targets.size() - 1));
        this.method = findMethod();
        this.path = new PlannedPath(method == Evaluation.ProgressBasis.WAY ? anchors() : List.of(), due().isPresent());
    }

    Optional<Decimal> baseline() {
        return baseline;
    }

    /** The targets in figures by due date, those without one last. */
    List<ResolvedTarget> targets() {
        return targets;
    }

    /** The last target, which is the one that counts. */
    Optional<ResolvedTarget> target() {
        return target;
    }

    /** The rule by which it would have its progress if it were observed. */
    Evaluation.ProgressBasis method() {
        return method;
    }

    /** The path through the targets; without anchors where progress is not part of a way. */
    PlannedPath path() {
        return path;
    }

    /** The last day by which the target that counts is to be reached. */
    Optional<LocalDate> due() {
        return target.flatMap(ResolvedTarget::getDue);
    }

    /** The last day that the baseline may be from. */
    Optional<LocalDate> start() {
        return metric.getBaseline().flatMap(Baseline::getDate).flatMap(Timeframe::getLatestLast);
    }

    /** The figure that the way leads to. */
    BigDecimal aim() {
        return target.orElseThrow()
                .aim(metric.getDirection(), baseline.orElseThrow())
                .toBigDecimal();
    }

    private List<ResolvedTarget> resolved() {
        List<ResolvedTarget> found = new ArrayList<>(2);
        stated.forEach(each -> ResolvedTarget.of(each, metric, baseline).ifPresent(found::add));
        if (found.size() > 1) {
            found.sort(Comparator.comparing(each -> each.getDue().orElse(LocalDate.MAX)));
        }
        if (whole
                && metric.getDirection() == Metric.Direction.MAINTAIN
                && metric.getScale() != Metric.Scale.QUALITATIVE) {
            Optional<LocalDate> due = found.isEmpty()
                    ? Optional.empty()
                    : found.get(found.size() - 1).getDue();
            ResolvedTarget.bounds(metric, due).ifPresent(found::add);
        }
        if (found.isEmpty() && whole && metric.getDirection() != Metric.Direction.NONE) {
            ResolvedTarget.implied(metric).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Evaluation.ProgressBasis findMethod() {
        if (metric.getScale() == Metric.Scale.QUALITATIVE) {
            return Evaluation.ProgressBasis.TRACKED;
        }
        if (metric.getDirection() == Metric.Direction.MAINTAIN) {
            return target.isPresent() ? Evaluation.ProgressBasis.BOUNDS : Evaluation.ProgressBasis.NO_TARGET;
        }
        if (metric.getScale() == Metric.Scale.BINARY && target.isPresent()) {
            return Evaluation.ProgressBasis.YES_OR_NO;
        }
        if (metric.getDirection() == Metric.Direction.NONE) {
            return Evaluation.ProgressBasis.TRACKED;
        }
        if (baseline.isEmpty()) {
            return hasTarget() ? Evaluation.ProgressBasis.NO_BASELINE : Evaluation.ProgressBasis.NO_TARGET;
        }
        if (target.isEmpty()) {
            return Evaluation.ProgressBasis.NO_TARGET;
        }
        int ahead = target.get().aim(metric.getDirection(), baseline.get()).compareTo(baseline.get());
        if (ahead == 0) {
            return Evaluation.ProgressBasis.NO_WAY;
        }
        return (ahead > 0) == (metric.getDirection() == Metric.Direction.INCREASE)
                ? Evaluation.ProgressBasis.WAY
                : Evaluation.ProgressBasis.WRONG_SIDE;
    }

    /** Returns true if there is a target in figures, even if they cannot be reckoned without a baseline. */
    private boolean hasTarget() {
        return stated.stream().anyMatch(each -> each.getValue().isPresent());
    }

    /** The baseline and the targets that are due after it; none where the last goal is not due after it. */
    private List<Evaluation.Pace.Anchor> anchors() {
        Optional<LocalDate> start = start();
        if (start.isEmpty() || due().filter(day -> !day.isAfter(start.get())).isPresent()) {
            return List.of();
        }
        List<Evaluation.Pace.Anchor> anchors = new ArrayList<>(targets.size() + 1);
        anchors.add(new Evaluation.Pace.Anchor(start.get(), baseline.orElseThrow()));
        for (ResolvedTarget each : targets) {
            if (each.getDue().isEmpty() || !each.getDue().get().isAfter(start.get())) {
                continue;
            }
            Evaluation.Pace.Anchor anchor = new Evaluation.Pace.Anchor(
                    each.getDue().get(), each.aim(metric.getDirection(), baseline.orElseThrow()));
            if (anchors.get(anchors.size() - 1).day().equals(anchor.day())) {
                anchors.remove(anchors.size() - 1);
            }
            anchors.add(anchor);
        }
        return List.copyOf(anchors);
    }
}
