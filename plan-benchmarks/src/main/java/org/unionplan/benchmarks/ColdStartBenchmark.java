package org.unionplan.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;

/** The first check in a fresh virtual machine, the plan being there: one call a fork, after the machine has started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class ColdStartBenchmark {

    private StrategicPlan plan;

    @Setup
    public void build() {
        plan = StrategicPlan.builder()
                .id("plan")
                .title("A plan")
                .language("en")
                .term("2027/2030")
                .addCornerstone(
                        Cornerstone.builder().id("c").name("A cornerstone").build())
                .build();
    }

    @Benchmark
    public ValidationReport builtIn() {
        return DocumentValidator.standard().validate(plan);
    }

    @Benchmark
    public ValidationReport hibernate() {
        return DocumentValidator.builder().onBeanValidation().build().validate(plan);
    }
}
