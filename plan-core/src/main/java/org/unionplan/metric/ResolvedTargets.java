package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;

/**
 * The targets of a metric or of a part of it, with its baseline: all that is the same on every day. Bounds are those of the
 * whole.
 */
final class ResolvedTargets {

    private final Metric metric;
    private final boolean whole;
    private final List<Target> stated;
    private final Metric.Direction direction;
    private final Optional<Baseline> start;
    private final Optional<Decimal> baseline;
    private final List<ResolvedTarget> targets;
    private final Optional<ResolvedTarget> target;
    private final Evaluation.ProgressBasis method;
    private final PlannedPath path;

    ResolvedTargets(MetricPart subject) {
        this.metric = subject.metric();
        this.whole = subject.part().isEmpty();
        this.stated = subject.targets();
        this.direction = metric.getDirection().orElse(Metric.Direction.NONE);
        MetricUnit unit = subject.unit();
        this.start = subject.baseline().filter(each -> unit.fits(each.getValue()));
        this.baseline = start.map(each -> each.getValue().getValue());
        this.targets = resolved(unit);
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
        return start.flatMap(Baseline::getDate).flatMap(Timeframe::getLatestLast);
    }

    /** The figure that the way leads to. */
    BigDecimal aim() {
        return target.orElseThrow().aim(direction, baseline.orElseThrow()).toBigDecimal();
    }

    /** The edge of the target that counts beyond which more is too much. */
    Optional<BigDecimal> farEdge() {
        return target.flatMap(each -> each.farEdge(direction)).map(Decimal::toBigDecimal);
    }

    /** Returns true if figures can be compared with the target of the part. */
    boolean isDecidable() {
        return !metric.hasScale(Metric.Scale.QUALITATIVE)
                && target.filter(ResolvedTarget::isDecidable).isPresent();
    }

    private List<ResolvedTarget> resolved(MetricUnit unit) {
        List<ResolvedTarget> found = new ArrayList<>(2);
        stated.forEach(each -> ResolvedTarget.of(each, metric, unit, baseline).ifPresent(found::add));
        if (found.size() > 1) {
            found.sort(Comparator.comparing(each -> each.getDue().orElse(LocalDate.MAX)));
        }
        if (whole && direction == Metric.Direction.MAINTAIN && !metric.hasScale(Metric.Scale.QUALITATIVE)) {
            Optional<LocalDate> due = found.isEmpty()
                    ? Optional.empty()
                    : found.get(found.size() - 1).getDue();
            ResolvedTarget.bounds(metric, due).ifPresent(found::add);
        }
        if (found.isEmpty() && whole && direction != Metric.Direction.NONE) {
            ResolvedTarget.implied(metric).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private Evaluation.ProgressBasis findMethod() {
        if (metric.hasScale(Metric.Scale.QUALITATIVE)) {
            return Evaluation.ProgressBasis.TRACKED;
        }
        if (direction == Metric.Direction.MAINTAIN) {
            return target.isPresent() ? Evaluation.ProgressBasis.BOUNDS : Evaluation.ProgressBasis.NO_TARGET;
        }
        if (metric.hasScale(Metric.Scale.BINARY) && target.isPresent()) {
            return Evaluation.ProgressBasis.YES_OR_NO;
        }
        if (direction == Metric.Direction.NONE) {
            return Evaluation.ProgressBasis.TRACKED;
        }
        if (baseline.isEmpty()) {
            return hasTarget() ? Evaluation.ProgressBasis.NO_BASELINE : Evaluation.ProgressBasis.NO_TARGET;
        }
        if (target.isEmpty()) {
            return Evaluation.ProgressBasis.NO_TARGET;
        }
        int ahead = target.get().aim(direction, baseline.get()).compareTo(baseline.get());
        if (ahead == 0) {
            return Evaluation.ProgressBasis.NO_WAY;
        }
        return (ahead > 0) == (direction == Metric.Direction.INCREASE)
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
            Evaluation.Pace.Anchor anchor =
                    new Evaluation.Pace.Anchor(each.getDue().get(), each.aim(direction, baseline.orElseThrow()));
            if (anchors.get(anchors.size() - 1).day().equals(anchor.day())) {
                anchors.remove(anchors.size() - 1);
            }
            anchors.add(anchor);
        }
        return List.copyOf(anchors);
    }
}
