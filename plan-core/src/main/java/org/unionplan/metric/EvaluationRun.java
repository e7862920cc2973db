package org.unionplan.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    private final Metric metric;
    private final Dimensions part;
    private final MetricEvaluator evaluator;
    private final ResolvedTargets targets;
    private final List<Observation> observations;

    /** The first day the baseline may be from: older figures count only before it is known. */
    private final LocalDate start;

    private @Nullable FigureSeries before;
    private @Nullable FigureSeries since;

    /**
     * @param evaluator with the last of the days
     * @param stated the targets of that part, in document order
     * @param observations those that may count for that part, in document order
     */
    EvaluationRun(
            Metric metric,
            Dimensions part,
            MetricEvaluator evaluator,
            List<Target> stated,
            List<Observation> observations) {
        this.metric = metric;
        this.part = part;
        this.evaluator = evaluator;
        this.targets = new ResolvedTargets(metric, part, stated);
        this.observations = observations;
        this.start = ObservationSelector.start(metric, part);
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
        List<Figure> figures = new ObservationSelector(
                        metric, observations, part, evaluator.getAsOf(), evaluator.getAsKnownAt(), from, null)
                .figures();
        return FigureSeries.of(figures, metric.getAccumulation());
    }

    private Optional<Boolean> attained(CountedFigures counted) {
        return counted.measuredValue().flatMap(value -> attained(value.getBounds()));
    }

    private Optional<Boolean> attained(Quantity.Bounds figure) {
        return metric.getScale() == Metric.Scale.QUALITATIVE
                ? Optional.empty()
                : targets.target().flatMap(each -> each.attainedBy(figure));
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
            Optional<Text> words = metric.getScale() == Metric.Scale.QUALITATIVE
                    ? counted.latest().flatMap(Observation::getText)
                    : Optional.empty();
            Evaluation.ProgressBasis method = targets.method();
            Optional<Boolean> attained = measured.flatMap(value -> attained(value.getBounds()));
            Optional<Fraction> way = measured.flatMap(value -> way(method, value.getValue()));
            Optional<Fraction> progress = progress(method, way, attained, measured.isPresent());
            Progression progression = progression(method);
            Optional<Decimal> gap = progression
                    .expected()
                    .flatMap(should -> progress.flatMap(is -> should.minus(is).quotient()));
            Optional<Decimal> shown = progress.flatMap(Fraction::quotient);
            boolean observed = measured.isPresent() || words.isPresent();
            return new Evaluation(
                    metric,
                    part,
                    asOf,
                    evaluator.getAsKnownAt(),
                    measured,
                    words,
                    targets.targets(),
                    methodFor(method, observed, shown.isPresent()),
                    way.flatMap(Fraction::quotient),
                    shown,
                    attained,
                    progression.pace(),
                    gap,
                    status(observed, attained, gap, measured),
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
                case TRACKED -> method;
                default -> observed ? method : Evaluation.ProgressBasis.NO_OBSERVATION;
            };
        }

        private Optional<Fraction> way(Evaluation.ProgressBasis method, Decimal value) {
            return method == Evaluation.ProgressBasis.WAY ? Optional.of(wayTo(value.toBigDecimal())) : Optional.empty();
        }

        /** Returns the part of the way from the baseline to the target that leads to that figure. */
        private Fraction wayTo(BigDecimal figure) {
            BigDecimal start = targets.baseline().orElseThrow().toBigDecimal();
            return Fraction.of(figure.subtract(start), targets.aim().subtract(start));
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
                    .flatMap(value -> targets.target().orElseThrow().attainedBy(PlannedPath.exactly(value)))
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
                boolean observed,
                Optional<Boolean> attained,
                Optional<Decimal> gap,
                Optional<Evaluation.MeasuredValue> measured) {
            if (!observed) {
                return hasNotBegun() ? Evaluation.Status.NOT_STARTED : Evaluation.Status.NO_DATA;
            }
            boolean over = targets.due().filter(asOf::isAfter).isPresent();
            boolean lasting = metric.getDirection() == Metric.Direction.MAINTAIN;
            if (attained.orElse(false) && (over || !lasting)) {
                boolean beyond = !lasting
                        && metric.getScale() != Metric.Scale.BINARY
                        && targets.target()
                                .orElseThrow()
                                .exceededBy(measured.orElseThrow().getBounds());
                return beyond ? Evaluation.Status.EXCEEDED : Evaluation.Status.ATTAINED;
            }
            if (over) {
                if (attained.isEmpty()) {
                    return Evaluation.Status.UNRATED;
                }
                return wasAttainedWhenDue() ? Evaluation.Status.ATTAINED : Evaluation.Status.MISSED;
            }
            return gap.map(evaluator.getPolicy()::rate).orElse(Evaluation.Status.UNRATED);
        }

        private boolean hasNotBegun() {
            return metric.getTimeframe()
                    .flatMap(Timeframe::getEarliestFirst)
                    .filter(asOf::isBefore)
                    .isPresent();
        }

        /** A target attained on its due date is not missed by falling back later. */
        private boolean wasAttainedWhenDue() {
            return attained(counted(targets.due().orElseThrow())).orElse(false);
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
