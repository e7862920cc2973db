package org.unionplan.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;

/** Evaluating metrics with twenty observations each, and rolling them up, in plans of growing size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ScorecardBenchmark {

    private static final int OBSERVATIONS_EACH = 20;

    @Param({"1000", "10000"})
    private int metrics;

    private final MetricEvaluator evaluator = MetricEvaluator.asOf(LocalDate.of(2025, 6, 30));
    private StrategicPlan plan;

    @Setup
    public void generate() {
        plan = GeneratedPlan.of(metrics, OBSERVATIONS_EACH);
        if (Scorecard.of(plan, evaluator).rollUp().getMeasured() != metrics) {
            throw new IllegalStateException("not all of " + metrics + " metrics are measured");
        }
    }

    @Benchmark
    public List<Evaluation> evaluate() {
        return plan.getMetrics().stream().map(evaluator::evaluate).toList();
    }

    @Benchmark
    public Scorecard evaluateAndRollUp() {
        return Scorecard.of(plan, evaluator);
    }
}
