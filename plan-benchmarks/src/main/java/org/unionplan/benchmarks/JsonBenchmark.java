package org.unionplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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
import org.unionplan.json.PlanJson;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading and writing a plan of 10,000 elements, as many metrics and twice as many observations. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class JsonBenchmark {

    private final PlanJson json = PlanJson.standard();
    private final JsonFactory factory = new JsonFactory();
    private StrategicPlan plan;
    private byte[] bytes;

    @Setup
    public void generate() {
        plan = GeneratedPlan.of(10_000, 2);
        bytes = json.writeLine(plan).getBytes(StandardCharsets.UTF_8);
    }

    /** The measure of all others: every token looked at, nothing kept. */
    @Benchmark
    public int skipTokens() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public StrategicPlan read() {
        return json.read(new ByteArrayInputStream(bytes), StrategicPlan.class);
    }

    @Benchmark
    public String writeOneLine() {
        return json.writeLine(plan);
    }

    @Benchmark
    public String writeIndented() {
        return json.write(plan);
    }
}
