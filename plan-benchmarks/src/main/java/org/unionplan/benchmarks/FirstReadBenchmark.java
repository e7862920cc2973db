package org.unionplan.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The first read of a small plan in a fresh virtual machine: one call a fork, after the machine has started. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class FirstReadBenchmark {

    private static final String PLAN = """
            {"formatVersion":"1.0","type":"strategic-plan","id":"plan","title":"A plan","language":"en","term":"2027/2030",
             "cornerstones":[{"id":"c","name":"A cornerstone","metrics":[{"metric":"m","weight":2}],
              "pillars":[{"id":"p","name":"A pillar","priorities":[{"id":"i","name":"A priority","timeframe":"2027-06-30"}]}]}],
             "metrics":[{"id":"m","name":"A metric","baseline":{"value":1.5,"date":"2026-12-31"}}]}
            """;

    /** Skips all tokens: the least that any reader on jackson-core pays. */
    @Benchmark
    public int skipTokens() {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), PLAN)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public StrategicPlan read() {
        return DocumentJson.standard().read(PLAN, StrategicPlan.class);
    }
}
