package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * Evaluates one metric, or a part of it, as of any number of days up to a last one. Its observations are sorted out
 * once for all of them. Not thread-safe.
 */
final class EvaluationRun {

    private final MetricPart subject;
    private final Metric metric;
    private final Dimensions part;
    private final MetricEvaluator evaluator;
    private final ResolvedTargets targets;

    /** The first day the baseline may be from: older figures count only before it is known. */
    private final LocalDate start;

    private @Nullable FigureSeries before;
    private @Nullable FigureSeries since;
    private @Nullable LocalDate firstJudged;

    /**
     * @param evaluator with the last of the days
     * @param targets those of the part, which may be the same as those of other parts
     */
    EvaluationRun(MetricPart subject, MetricEvaluator evaluator, ResolvedTargets targets) {
        this.subject = subject;
        this.metric = subject.metric();
        this.part = subject.part();
        this.evaluator = evaluator;
        this.targets = targets;
        this.start = ObservationSelector.start(subject);
    }

    /** Returns the evaluation as of that day. */
    Evaluation at(LocalDate asOf) {
        return new EvaluationDay(asOf).evaluation();
    }

    private CountedFigures counted(LocalDate day) {
        if (day.isBefore(start)) {
            before = before == null ? series(LocalDate.MIN) : before;
            return before.at(day);
        }
        since = since == null ? series(start) : since;
        return since.at(day);
    }

    private FigureSeries series(LocalDate from) {
        List<Figure> figures =
                new ObservationSelector(subject, evaluator.getAsOf(), evaluator.getAsKnownAt(), from, null).figures();
        return FigureSeries.of(figures, metric);
    }

    /** Returns true if the whole has no target and its parts have, of which one was observed by that day. */
    private boolean hasJudgedParts(LocalDate day) {
        if (!part.isEmpty() || targets.target().isPresent()) {
            return false;
        }
        LocalDate first = firstJudged == null ? firstJudged() : firstJudged;
        firstJudged = first;
        return !first.isAfter(day);
    }

    /** The first day by which a part with a target is observed. */
    private LocalDate firstJudged() {
        Set<Dimensions> named = new TreeSet<>(DimensionNames.PARTS);
        Set<String> each = new TreeSet<>();
        for (Target target : metric.getTargets()) {
            target.getEachOf().ifPresentOrElse(each::add, () -> named.add(target.getDimensions()));
        }
        LocalDate first = LocalDate.MAX;
        for (Observation observation : metric.getObservations()) {
            Map<String, String> dimensions = observation.getDimensions().asMap();
            boolean judged = !dimensions.isEmpty()
                    && (named.contains(observation.getDimensions())
                            || (dimensions.size() == 1
                                    && each.contains(
                                            dimensions.keySet().iterator().next())));
            if (judged && metric.findFigure(observation).isPresent()) {
                LocalDate last =
                        observation.getAsOf().flatMap(Timeframe::getLatestLast).orElse(LocalDate.MAX);
                LocalDate known = evaluator.getAsKnownAt().orElse(LocalDate.MAX);
                boolean unknown = observation.getRecordedAt().orElse(last).isAfter(known);
                first = !unknown && last.isBefore(first) ? last : first;
            }
        }
        return first;
    }

    private Optional<Boolean> attained(CountedFigures counted) {
        return counted.measuredValue().flatMap(value -> attained(value.getBounds()));
    }

    private Optional<Boolean> attained(Quantity.Bounds figure) {
        return metric.hasScale(Metric.Scale.QUALITATIVE)
                ? Optional.empty()
                : targets.target().flatMap(each -> each.isAttainedBy(figure));
    }

    /** The evaluation as of one day. */
    private final class EvaluationDay {

        private final LocalDate asOf;

        EvaluationDay(LocalDate asOf) {
            this.asOf = asOf;
        }

        Evaluation evaluation() {
            CountedFigures counted = counted(asOf);
            Optional<Evaluation.MeasuredValue> measured = counted.measuredValue();
            Optional<Text> words = metric.hasScale(Metric.Scale.QUALITATIVE)
                    ? counted.latest().flatMap(Observation::getText)
                    : Optional.empty();
            Evaluation.ProgressBasis stated = targets.method();
            Optional<Boolean> attained = measured.flatMap(value -> attained(value.getBounds()));
            Optional<Fraction> raw = measured.flatMap(value -> way(stated, value.exact()));
            Optional<Fraction> way =
                    raw.map(part -> lessOvershoot(part, measured.orElseThrow().exact()));
            Optional<Fraction> progress = progress(stated, way, attained, measured.isPresent());
            Progression progression = progression(stated);
            Optional<Decimal> gap = progression
                    .expected()
                    .flatMap(should -> way.or(() -> progress).flatMap(is -> gap(should, is)));
            Optional<Decimal> shown = progress.flatMap(Fraction::quotient);
            boolean observed = measured.isPresent() || words.isPresent();
            Evaluation.ProgressBasis method =
                    !observed && hasJudgedParts(asOf) ? Evaluation.ProgressBasis.PARTS : stated;
            return new Evaluation(
                    metric,
                    part,
                    asOf,
                    evaluator.getAsKnownAt(),
                    measured,
                    words,
                    targets.targets(),
                    methodFor(method, observed, shown.isPresent()),
                    raw.equals(progress) ? shown : raw.flatMap(Fraction::quotient),
                    progress,
                    progression.expected(),
                    shown,
                    attained,
                    progression.pace(),
                    gap,
                    method == Evaluation.ProgressBasis.PARTS
                            ? Evaluation.Status.UNRATED
                            : status(method, observed, attained, gap, measured),
                    isStale(counted));
        }

        private Evaluation.ProgressBasis methodFor(Evaluation.ProgressBasis method, boolean observed, boolean known) {
            return switch (method) {
                case WAY ->
                    !observed
                            ? Evaluation.ProgressBasis.NO_OBSERVATION
                            : known ? method : Evaluation.ProgressBasis.TOO_LONG;
                case NO_WAY, BOUNDS, YES_OR_NO ->
                    !observed
                            ? Evaluation.ProgressBasis.NO_OBSERVATION
                            : known ? method : Evaluation.ProgressBasis.UNDECIDED;
                case TRACKED, PARTS -> method;
                default -> observed ? method : Evaluation.ProgressBasis.NO_OBSERVATION;
            };
        }

        /** Returns the part of the way from the baseline to the target that leads to that figure. */
        private Optional<Fraction> way(Evaluation.ProgressBasis method, Fraction figure) {
            if (method != Evaluation.ProgressBasis.WAY) {
                return Optional.empty();
            }
            BigDecimal start = targets.baseline().orElseThrow().toBigDecimal();
            return Optional.of(part(figure, start));
        }

        /** Returns how far the figure is from that one, as part of the length of the way. */
        private Fraction part(Fraction figure, BigDecimal from) {
            BigDecimal length =
                    targets.aim().subtract(targets.baseline().orElseThrow().toBigDecimal());
            return Fraction.of(
                    figure.number().subtract(from.multiply(figure.over())),
                    figure.over().multiply(length));
        }

        /** Subtracts the part beyond the far edge of a target with two sides from the whole way. */
        private Fraction lessOvershoot(Fraction way, Fraction figure) {
            return targets.farEdge()
                    .map(edge -> part(figure, edge))
                    .filter(beyond -> beyond.number().signum() > 0)
                    .map(Fraction.ONE::minus)
                    .orElse(way);
        }

        /** Returns the gap. Falling below the baseline adds to it; it is never more than the whole way. */
        private Optional<Decimal> gap(Fraction expected, Fraction way) {
            return expected.minus(way.min(Fraction.ONE)).min(Fraction.ONE).quotient();
        }

        private Optional<Fraction> progress(
                Evaluation.ProgressBasis method, Optional<Fraction> way, Optional<Boolean> attained, boolean measured) {
            return switch (method) {
                case WAY -> way.map(Fraction::clamped);
                case NO_WAY, BOUNDS, YES_OR_NO ->
                    measured ? attained.map(yes -> yes ? Fraction.ONE : Fraction.ZERO) : Optional.empty();
                default -> Optional.empty();
            };
        }

        private Progression progression(Evaluation.ProgressBasis method) {
            return switch (method) {
                case BOUNDS -> Progression.of(Fraction.ONE);
                case YES_OR_NO -> targets.due().map(this::step).orElse(Progression.NONE);
                case NO_WAY -> noWay();
                case WAY -> targets.path().at(asOf).map(this::along).orElse(Progression.NONE);
                default -> Progression.NONE;
            };
        }

        /** Expects all from the due date on, and nothing before. */
        private Progression step(LocalDate due) {
            return Progression.of(asOf.isBefore(due) ? Fraction.ZERO : Fraction.ONE);
        }

        /** Expects the target all the time where the baseline attains it, or else from its due date on. */
        private Progression noWay() {
            if (targets.due().isEmpty() || targets.start().isEmpty()) {
                return Progression.NONE;
            }
            boolean there = targets.baseline()
                    .flatMap(value -> targets.target().orElseThrow().isAttainedBy(PlannedPath.exactly(value)))
                    .orElse(false);
            return there ? Progression.of(Fraction.ONE) : step(targets.due().get());
        }

        private Progression along(PlannedPath.Waypoint point) {
            Fraction value = point.value();
            BigDecimal start = targets.baseline().orElseThrow().toBigDecimal();
            Fraction expected = Fraction.of(
                            value.number().subtract(start.multiply(value.over())),
                            value.over().multiply(targets.aim().subtract(start)))
                    .clamped();
            return new Progression(
                    Optional.of(expected), new Evaluation.Pace(point.anchors(), value.quotient(), expected.quotient()));
        }

        private Evaluation.Status status(
                Evaluation.ProgressBasis method,
                boolean observed,
                Optional<Boolean> attained,
                Optional<Decimal> gap,
                Optional<Evaluation.MeasuredValue> measured) {
            if (!observed) {
                return hasNotBegun() ? Evaluation.Status.NOT_STARTED : Evaluation.Status.NO_DATA;
            }
            boolean over = targets.due().filter(asOf::isAfter).isPresent();
            boolean lasting = metric.hasDirection(Metric.Direction.MAINTAIN);
            Optional<Boolean> then = over ? attainedWhenDue() : Optional.empty();
            if (attained.orElse(false) && (over || !lasting)) {
                if (then.isPresent() && !then.get()) {
                    return Evaluation.Status.ATTAINED_LATE;
                }
                boolean beyond = !lasting
                        && method != Evaluation.ProgressBasis.WRONG_SIDE
                        && !metric.hasScale(Metric.Scale.BINARY)
                        && targets.target()
                                .orElseThrow()
                                .exceededBy(measured.orElseThrow().getBounds());
                return beyond ? Evaluation.Status.EXCEEDED : Evaluation.Status.ATTAINED;
            }
            if (over) {
                return then.map(yes -> yes ? Evaluation.Status.ATTAINED : Evaluation.Status.MISSED)
                        .orElse(Evaluation.Status.UNRATED);
            }
            return gap.map(evaluator.getPolicy()::rate).orElse(Evaluation.Status.UNRATED);
        }

        private boolean hasNotBegun() {
            return metric.getTimeframe()
                    .flatMap(Timeframe::getEarliestFirst)
                    .filter(asOf::isBefore)
                    .isPresent();
        }

        /**
         * A target attained on its due date is not missed by falling back later. Absent if the figure of that day is too loose
         * to tell; without a figure it was not attained.
         */
        private Optional<Boolean> attainedWhenDue() {
            if (!targets.isDecidable()) {
                return Optional.empty();
            }
            CountedFigures then = counted(targets.due().orElseThrow());
            return then.measuredValue().isEmpty() ? Optional.of(false) : attained(then);
        }

        /** Returns true if more than one turn to observe it is over since the last figure: the first is its own. */
        private boolean isStale(CountedFigures counted) {
            if (metric.getCadence().isEmpty()) {
                return false;
            }
            LocalDate overdue = asOf.minusDays(1L + evaluator.getPolicy().getGraceDays());
            LocalDate until = metric.getTimeframe()
                    .flatMap(Timeframe::getLatestLast)
                    .filter(last -> last.isBefore(overdue))
                    .orElse(overdue);
            if (counted.isEmpty()) {
                Optional<LocalDate> since = metric.getTimeframe()
                        .flatMap(Timeframe::getEarliestFirst)
                        .or(targets::start);
                return since.isPresent()
                        && !metric.getCadence()
                                .get()
                                .occurrences(since.get(), until)
                                .isEmpty();
            }
            List<DateRange> turns = metric.getCadence().get().occurrences(counted.last(), until);
            return !turns.isEmpty()
                    && turns.get(turns.size() - 1)
                            .getLast()
                            .isAfter(turns.get(0).getLast());
        }
    }

    /** The expected progress, exact and as it is shown. */
    private record Progression(Optional<Fraction> expected, Evaluation.Pace pace) {

        static final Progression NONE = new Progression(Optional.empty(), Evaluation.Pace.NONE);

        static Progression of(Fraction expected) {
            return new Progression(
                    Optional.of(expected), new Evaluation.Pace(List.of(), Optional.empty(), expected.quotient()));
        }
    }
}
