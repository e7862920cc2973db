package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;

/** The evaluator against a second one, which works the rules out naively for whole numbers and dated figures. */
class MetricReferenceProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** A number of the case: days are counted from the baseline. */
    record Seen(int day, int value) {}

    record Case(
            boolean rises,
            Optional<Integer> baseline,
            Target.Comparator comparator,
            int goal,
            int width,
            int due,
            List<Seen> seen,
            int asOf) {

        Metric metric() {
            Target.Builder target =
                    Target.builder().comparator(comparator).value(goal).due(Timeframe.of(START.plusDays(due)));
            if (comparator == Target.Comparator.BETWEEN) {
                target.upper(Decimal.of(goal + width));
            }
            return Metric.builder()
                    .id("m")
                    .name("M")
                    .direction(rises ? Metric.Direction.INCREASE : Metric.Direction.DECREASE)
                    .baseline(baseline.map(value -> Baseline.builder()
                            .value(value)
                            .date(Timeframe.of(START))
                            .build()))
                    .addTarget(target.build())
                    .observations(seen.stream()
                            .map(each -> Observation.builder()
                                    .asOf(Timeframe.of(START.plusDays(each.day())))
                                    .value(each.value())
                                    .build())
                            .toList())
                    .build();
        }

        /** The latest figure of a day; of two for one day the one that stands later; none from before the baseline. */
        Optional<Integer> valueOn(int day) {
            Optional<Seen> latest = Optional.empty();
            for (Seen each : seen) {
                boolean counts = each.day() <= day && (baseline.isEmpty() || day < 0 || each.day() >= 0);
                if (counts && (latest.isEmpty() || each.day() >= latest.get().day())) {
                    latest = Optional.of(each);
                }
            }
            return latest.map(Seen::value);
        }

        boolean attains(int value) {
            return switch (comparator) {
                case AT_LEAST -> value >= goal;
                case MORE_THAN -> value > goal;
                case AT_MOST -> value <= goal;
                case LESS_THAN -> value < goal;
                case EQUAL -> value == goal;
                case BETWEEN -> value >= goal && value <= goal + width;
            };
        }

        int aim() {
            if (comparator != Target.Comparator.BETWEEN) {
                return goal;
            }
            int from = baseline.orElse(0);
            return from >= goal && from <= goal + width ? from : rises ? goal : goal + width;
        }

        /** The length of the way in its own direction: none where it is zero or leads backwards. */
        Optional<Integer> way() {
            return baseline.map(from -> rises ? aim() - from : from - aim());
        }

        /** The part of the way in numbers of the way itself, less what lies beyond the far edge. */
        int done(int value) {
            int far = comparator == Target.Comparator.BETWEEN && rises ? goal + width : goal;
            boolean twoSided = comparator == Target.Comparator.BETWEEN || comparator == Target.Comparator.EQUAL;
            int beyond = rises ? value - far : far - value;
            int from = baseline.orElseThrow();
            return twoSided && beyond > 0 ? way().orElseThrow() - beyond : rises ? value - from : from - value;
        }

        Evaluation.Status status() {
            if (valueOn(asOf).isEmpty()) {
                return Evaluation.Status.NO_DATA;
            }
            int value = valueOn(asOf).get();
            boolean over = asOf > due;
            boolean then = valueOn(due).filter(this::attains).isPresent();
            boolean wrongSide = way().filter(length -> length < 0).isPresent();
            if (attains(value)) {
                boolean beyond = (comparator == Target.Comparator.AT_LEAST && value > goal)
                        || (comparator == Target.Comparator.AT_MOST && value < goal);
                return over && !then
                        ? Evaluation.Status.ATTAINED_LATE
                        : beyond && !wrongSide ? Evaluation.Status.EXCEEDED : Evaluation.Status.ATTAINED;
            }
            if (over) {
                return then ? Evaluation.Status.ATTAINED : Evaluation.Status.MISSED;
            }
            if (way().isEmpty() || way().get() < 0 || due <= 0) {
                return way().filter(length -> length == 0).isPresent() ? noWay() : Evaluation.Status.UNRATED;
            }
            if (way().get() == 0) {
                return noWay();
            }
            // expected - done, over way * due; compared with 5 and 15 hundredths.
            long expected = (long) Math.max(0, asOf) * way().get();
            long gap = expected - (long) Math.min(way().get(), done(value)) * due;
            return rated(100 * gap, (long) way().get() * due);
        }

        /** Baseline and goal are the same: all is expected if the baseline attains it, or else on the due day. */
        private Evaluation.Status noWay() {
            boolean expected = attains(baseline.orElseThrow()) || asOf >= due;
            return rated(expected ? 100 : 0, 1);
        }

        private static Evaluation.Status rated(long hundredths, long of) {
            return hundredths <= 5 * of
                    ? Evaluation.Status.ON_TRACK
                    : hundredths <= 15 * of ? Evaluation.Status.AT_RISK : Evaluation.Status.OFF_TRACK;
        }

        Optional<Decimal> progress() {
            if (valueOn(asOf).isEmpty() || way().isEmpty() || way().get() < 0) {
                return Optional.empty();
            }
            int value = valueOn(asOf).get();
            if (way().get() == 0) {
                return Optional.of(attains(value) ? Decimal.ONE : Decimal.ZERO);
            }
            int done = Math.max(0, Math.min(way().get(), done(value)));
            return Optional.of(Decimal.of(done).dividedBy(Decimal.of(way().get())));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Integer> figures = Arbitraries.integers().between(-20, 20);
        Arbitrary<Integer> days = Arbitraries.integers().between(-30, 400);
        Arbitrary<List<Seen>> seen =
                Combinators.combine(days, figures).as(Seen::new).list().ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        figures.optional(0.9),
                        Arbitraries.of(Target.Comparator.values()),
                        figures,
                        Arbitraries.integers().between(0, 10),
                        days,
                        seen,
                        Arbitraries.integers().between(-40, 450))
                .as(Case::new);
    }

    @Property
    void theEvaluatorAgreesWithTheReference(@ForAll("cases") Case each) {
        Evaluation found = MetricEvaluator.asOf(START.plusDays(each.asOf())).evaluate(each.metric());

        assertThat(found.getValue()).isEqualTo(each.valueOn(each.asOf()).map(Decimal::of));
        assertThat(found.getProgress()).isEqualTo(each.progress());
        assertThat(found.getStatus()).isEqualTo(each.status());
        found.getGap().ifPresent(gap -> assertThat(gap).isLessThanOrEqualTo(Decimal.ONE));
        // Never all of the way and on track where more than enough is too much.
        if (found.getProgress().filter(Decimal.ONE::equals).isPresent()
                && found.getTarget().orElseThrow().getComparator().orElseThrow() == Target.Comparator.BETWEEN) {
            assertThat(found.getAttained()).isEqualTo(Evaluation.Attainment.YES);
        }
    }
}
