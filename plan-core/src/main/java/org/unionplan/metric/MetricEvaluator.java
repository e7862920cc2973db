package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * Says how metrics stand on a day: value, progress, pace, status, and why.
 *
 * <pre>{@code
 * Evaluation members = MetricEvaluator.asOf(LocalDate.of(2019, 7, 2)).evaluate(metric);
 * members.progress();     // absent where nothing was measured, never 0 in its place
 * members.status();       // ON_TRACK
 * members.explanation();  // which observations, target and rule, in sentences
 * }</pre>
 *
 * <p>An observation counts from the last day of its period. No clock is read: the same metric and day give the same
 * answer for ever. Numbers are exact until a single division at the end, to {@value Decimal#DIVISION_DIGITS} digits. No
 * metric makes it fail. Immutable and thread-safe.
 */
public final class MetricEvaluator {

    private final LocalDate asOf;
    private final Optional<LocalDate> asKnownAt;
    private final StatusPolicy policy;

    private MetricEvaluator(LocalDate asOf, Optional<LocalDate> asKnownAt, StatusPolicy policy) {
        this.asOf = asOf;
        this.asKnownAt = asKnownAt;
        this.policy = policy;
    }

    /** As of the end of that day, from all that is on record now, with the standard policy. */
    public static MetricEvaluator asOf(LocalDate day) {
        return new MetricEvaluator(day, Optional.empty(), StatusPolicy.standard());
    }

    /** The same as of another day. */
    public MetricEvaluator withAsOf(LocalDate day) {
        return new MetricEvaluator(day, asKnownAt, policy);
    }

    /**
     * The same from what was on record at the end of that day. An observation that does not say when it was recorded is
     * taken to have been on record from the end of its period.
     */
    public MetricEvaluator asKnownAt(LocalDate day) {
        return new MetricEvaluator(asOf, Optional.of(day), policy);
    }

    /** The same with a policy of the host's own. */
    public MetricEvaluator withPolicy(StatusPolicy own) {
        return new MetricEvaluator(asOf, asKnownAt, own);
    }

    /** The day as of which it evaluates. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** The day of which its knowledge is, where one was asked for. */
    public Optional<LocalDate> getAsKnownAt() {
        return asKnownAt;
    }

    public StatusPolicy getPolicy() {
        return policy;
    }

    /** How the metric stands as a whole. */
    public Evaluation evaluate(Metric metric) {
        return evaluate(metric, Dimensions.NONE);
    }

    /**
     * How a part of the metric stands: by its own observations, or those of still smaller parts where parts add up, and
     * by its own targets. Baseline and bounds are those of the whole and are not taken for those of a part.
     */
    public Evaluation evaluate(Metric metric, Dimensions part) {
        return new Run(metric, part).evaluation();
    }

    /** How each part stands that has an observation or a target, in the order in which they first occur. */
    public List<Evaluation> evaluateParts(Metric metric) {
        Set<Dimensions> parts = new LinkedHashSet<>();
        metric.getTargets().forEach(target -> parts.add(target.getDimensions()));
        metric.getObservations().forEach(observation -> parts.add(observation.getDimensions()));
        parts.remove(Dimensions.NONE);
        return parts.stream().map(part -> evaluate(metric, part)).toList();
    }

    /** What is found out about one metric. */
    private final class Run {

        private final Metric metric;
        private final Dimensions part;
        private final boolean whole;
        private final Optional<Decimal> baseline;
        private final List<ResolvedTarget> goals;
        private final Optional<ResolvedTarget> goal;

        Run(Metric metric, Dimensions part) {
            this.metric = metric;
            this.part = part;
            this.whole = part.isEmpty();
            this.baseline = whole ? metric.getBaseline().map(Baseline::getValue) : Optional.empty();
            this.goals = goals();
            this.goal = goals.isEmpty() ? Optional.empty() : Optional.of(goals.get(goals.size() - 1));
        }

        Evaluation evaluation() {
            List<Observation> counted = new ObservationSelector(metric, part, asOf, asKnownAt, null).counted();
            Optional<Evaluation.MeasuredValue> reading = ObservationSelector.reading(counted);
            Optional<Text> words = metric.getScale() == Metric.Scale.QUALITATIVE && !counted.isEmpty()
                    ? counted.get(counted.size() - 1).getText()
                    : Optional.empty();
            Evaluation.Method kind = kind();
            Optional<Boolean> attained = reading.flatMap(figure -> attained(figure.getBounds()));
            Optional<Fraction> way = reading.flatMap(figure -> way(kind, figure.getValue()));
            Optional<Fraction> progress = progress(kind, way, attained, reading.isPresent());
            Progression progression = progression(kind);
            Optional<Decimal> gap = progression
                    .expected()
                    .flatMap(should -> progress.flatMap(is -> should.minus(is).quotient()));
            Optional<Decimal> shown = progress.flatMap(Fraction::quotient);
            boolean observed = reading.isPresent() || words.isPresent();
            return new Evaluation(
                    metric,
                    part,
                    asOf,
                    asKnownAt,
                    reading,
                    words,
                    goals,
                    ground(kind, observed, shown.isPresent()),
                    way.flatMap(Fraction::quotient),
                    shown,
                    attained,
                    progression.pace(),
                    gap,
                    status(observed, attained, gap, reading),
                    isStale(counted));
        }

        private List<ResolvedTarget> goals() {
            List<ResolvedTarget> found = new ArrayList<>(2);
            for (Target target : metric.getTargets()) {
                if (target.getDimensions().equals(part)) {
                    ResolvedTarget.of(target, metric, baseline).ifPresent(found::add);
                }
            }
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

        /** By which rule it would have its progress if it were observed. */
        private Evaluation.Method kind() {
            if (metric.getScale() == Metric.Scale.QUALITATIVE) {
                return Evaluation.Method.TRACKED;
            }
            if (metric.getDirection() == Metric.Direction.MAINTAIN) {
                return goal.isPresent() ? Evaluation.Method.BOUNDS : Evaluation.Method.NO_TARGET;
            }
            if (metric.getScale() == Metric.Scale.BINARY && goal.isPresent()) {
                return Evaluation.Method.YES_OR_NO;
            }
            if (metric.getDirection() == Metric.Direction.NONE) {
                return Evaluation.Method.TRACKED;
            }
            if (baseline.isEmpty()) {
                return hasTarget() ? Evaluation.Method.NO_BASELINE : Evaluation.Method.NO_TARGET;
            }
            if (goal.isEmpty()) {
                return Evaluation.Method.NO_TARGET;
            }
            int ahead = goal.get().aim(metric.getDirection(), baseline.get()).compareTo(baseline.get());
            if (ahead == 0) {
                return Evaluation.Method.NO_WAY;
            }
            return (ahead > 0) == (metric.getDirection() == Metric.Direction.INCREASE)
                    ? Evaluation.Method.WAY
                    : Evaluation.Method.WRONG_SIDE;
        }

        /** Whether there is a target in figures, even if they cannot be reckoned without a baseline. */
        private boolean hasTarget() {
            return metric.getTargets().stream()
                    .anyMatch(target -> target.getValue().isPresent()
                            && target.getDimensions().equals(part));
        }

        private Evaluation.Method ground(Evaluation.Method kind, boolean observed, boolean known) {
            return switch (kind) {
                case WAY -> !observed ? Evaluation.Method.NO_OBSERVATION : known ? kind : Evaluation.Method.TOO_LONG;
                case NO_WAY, BOUNDS, YES_OR_NO ->
                    !observed ? Evaluation.Method.NO_OBSERVATION : known ? kind : Evaluation.Method.UNDECIDED;
                case TRACKED -> kind;
                default -> observed ? kind : Evaluation.Method.NO_OBSERVATION;
            };
        }

        private Optional<Boolean> attained(Quantity.Bounds figure) {
            return metric.getScale() == Metric.Scale.QUALITATIVE
                    ? Optional.empty()
                    : goal.flatMap(each -> each.attainedBy(figure));
        }

        private Optional<Fraction> way(Evaluation.Method kind, Decimal value) {
            return kind == Evaluation.Method.WAY ? Optional.of(wayTo(value.toBigDecimal())) : Optional.empty();
        }

        /** How much of the way from the baseline to the goal leads to that figure. */
        private Fraction wayTo(BigDecimal figure) {
            BigDecimal start = baseline.orElseThrow().toBigDecimal();
            return Fraction.of(figure.subtract(start), aim().subtract(start));
        }

        private BigDecimal aim() {
            return goal.orElseThrow()
                    .aim(metric.getDirection(), baseline.orElseThrow())
                    .toBigDecimal();
        }

        private Optional<Fraction> progress(
                Evaluation.Method kind, Optional<Fraction> way, Optional<Boolean> attained, boolean measured) {
            return switch (kind) {
                case WAY -> way.map(Fraction::clamped);
                case NO_WAY, BOUNDS, YES_OR_NO ->
                    measured ? attained.map(yes -> yes ? Fraction.ONE : Fraction.ZERO) : Optional.empty();
                default -> Optional.empty();
            };
        }

        private Progression progression(Evaluation.Method kind) {
            return switch (kind) {
                case BOUNDS -> Progression.of(Fraction.ONE);
                case YES_OR_NO -> due().map(this::step).orElse(Progression.NONE);
                case NO_WAY -> noWay();
                case WAY ->
                    new PlannedPath(anchors(), due().isPresent())
                            .at(asOf)
                            .map(this::along)
                            .orElse(Progression.NONE);
                default -> Progression.NONE;
            };
        }

        private Optional<LocalDate> due() {
            return goal.flatMap(ResolvedTarget::getDue);
        }

        /** All is owed on the last day, and nothing before. */
        private Progression step(LocalDate due) {
            return Progression.of(asOf.isBefore(due) ? Fraction.ZERO : Fraction.ONE);
        }

        /** Where the baseline attains the goal, that is what is expected all the time; else it is a step. */
        private Progression noWay() {
            if (due().isEmpty() || start().isEmpty()) {
                return Progression.NONE;
            }
            boolean there = baseline.flatMap(value -> goal.orElseThrow().attainedBy(PlannedPath.exactly(value)))
                    .orElse(false);
            return there ? Progression.of(Fraction.ONE) : step(due().get());
        }

        private Progression along(PlannedPath.Point point) {
            Fraction value = point.value();
            BigDecimal start = baseline.orElseThrow().toBigDecimal();
            Fraction expected = Fraction.of(
                            value.number().subtract(start.multiply(value.over())),
                            value.over().multiply(aim().subtract(start)))
                    .clamped();
            return new Progression(
                    Optional.of(expected), new Evaluation.Pace(point.anchors(), value.quotient(), expected.quotient()));
        }

        private Optional<LocalDate> start() {
            return metric.getBaseline().flatMap(Baseline::getDate).flatMap(Timeframe::getLatestLast);
        }

        /** The baseline and the goals that are due after it; none where the last goal is not due after it. */
        private List<Evaluation.Pace.Anchor> anchors() {
            Optional<LocalDate> start = start();
            if (start.isEmpty()
                    || due().filter(day -> !day.isAfter(start.get())).isPresent()) {
                return List.of();
            }
            List<Evaluation.Pace.Anchor> anchors = new ArrayList<>(goals.size() + 1);
            anchors.add(new Evaluation.Pace.Anchor(start.get(), baseline.orElseThrow()));
            for (ResolvedTarget each : goals) {
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

        private Evaluation.Status status(
                boolean observed,
                Optional<Boolean> attained,
                Optional<Decimal> gap,
                Optional<Evaluation.MeasuredValue> reading) {
            if (!observed) {
                return hasNotBegun() ? Evaluation.Status.NOT_STARTED : Evaluation.Status.NO_DATA;
            }
            boolean over = due().filter(asOf::isAfter).isPresent();
            boolean lasting = metric.getDirection() == Metric.Direction.MAINTAIN;
            if (attained.orElse(false) && (over || !lasting)) {
                boolean beyond = !lasting
                        && metric.getScale() != Metric.Scale.BINARY
                        && goal.orElseThrow().exceededBy(reading.orElseThrow().getBounds());
                return beyond ? Evaluation.Status.EXCEEDED : Evaluation.Status.ATTAINED;
            }
            if (over) {
                if (attained.isEmpty()) {
                    return Evaluation.Status.UNRATED;
                }
                return wasAttainedWhenDue() ? Evaluation.Status.ATTAINED : Evaluation.Status.MISSED;
            }
            return gap.map(policy::rate).orElse(Evaluation.Status.UNRATED);
        }

        private boolean hasNotBegun() {
            return metric.getTimeframe()
                    .flatMap(Timeframe::getEarliestFirst)
                    .filter(asOf::isBefore)
                    .isPresent();
        }

        /** What was there on the day is not missed by falling back later. */
        private boolean wasAttainedWhenDue() {
            List<Observation> then =
                    new ObservationSelector(metric, part, due().orElseThrow(), asKnownAt, null).counted();
            return ObservationSelector.reading(then)
                    .flatMap(figure -> attained(figure.getBounds()))
                    .orElse(false);
        }

        /** Whether more than one turn to observe it is over since the last figure: the first is the one it is from. */
        private boolean isStale(List<Observation> counted) {
            if (metric.getCadence().isEmpty()) {
                return false;
            }
            LocalDate overdue = asOf.minusDays(1L + policy.getGraceDays());
            LocalDate until = metric.getTimeframe()
                    .flatMap(Timeframe::getLatestLast)
                    .filter(last -> last.isBefore(overdue))
                    .orElse(overdue);
            if (counted.isEmpty()) {
                Optional<LocalDate> since = metric.getTimeframe()
                        .flatMap(Timeframe::getEarliestFirst)
                        .or(this::start);
                return since.isPresent()
                        && !metric.getCadence()
                                .get()
                                .occurrences(since.get(), until)
                                .isEmpty();
            }
            List<DateRange> turns = metric.getCadence().get().occurrences(lastDay(counted), until);
            return !turns.isEmpty()
                    && turns.get(turns.size() - 1)
                            .getLast()
                            .isAfter(turns.get(0).getLast());
        }

        private LocalDate lastDay(List<Observation> counted) {
            LocalDate last = LocalDate.MIN;
            for (Observation observation : counted) {
                LocalDate end = observation.getAsOf().getLatestLast().orElse(LocalDate.MIN);
                last = end.isAfter(last) ? end : last;
            }
            return last;
        }
    }

    /** The progress that is expected, exact and as it is told. */
    private record Progression(Optional<Fraction> expected, Evaluation.Pace pace) {

        static final Progression NONE = new Progression(Optional.empty(), Evaluation.Pace.NONE);

        static Progression of(Fraction expected) {
            return new Progression(
                    Optional.of(expected), new Evaluation.Pace(List.of(), Optional.empty(), expected.quotient()));
        }
    }
}
