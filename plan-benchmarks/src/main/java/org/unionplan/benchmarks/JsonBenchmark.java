package org.unionplan.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import org.openjdk.jmh.infra.Blackhole;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing plans of growing size, with as many metrics as elements and twice as many observations. The first
 * is of some 30,000 nodes, the second of some 150,000. Beside it, a mapper on records that hold as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class JsonBenchmark {

    /** Elements: some 14 times as many nodes. */
    @Param({"2050", "10000"})
    private int elements;

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> JsonInclude.Value.ALL_NON_NULL)
            .build();
    private PlainPlan plain;

    private final DocumentJson json = DocumentJson.standard();
    private final JsonFactory factory = new JsonFactory();
    private StrategicPlan plan;
    private byte[] bytes;

    @Setup
    public void generate() {
        plan = GeneratedPlan.of(elements, 2);
        bytes = json.writeLine(plan).getBytes(StandardCharsets.UTF_8);
        plain = mapper.readValue(bytes, PlainPlan.class);
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

    /** Every value made into an object, none kept. */
    @Benchmark
    public void decodeValues(Blackhole values) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    values.consume(parser.getString());
                } else if (token.isNumeric()) {
                    values.consume(parser.getDecimalValue());
                }
            }
        }
    }

    @Benchmark
    public StrategicPlan read() {
        return json.read(bytes, StrategicPlan.class);
    }

    @Benchmark
    public PlainPlan readRecordsWithDatabind() {
        return mapper.readValue(bytes, PlainPlan.class);
    }

    @Benchmark
    public void writeOneLine() {
        json.writeLine(plan, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void writeIndented() {
        json.write(plan, OutputStream.nullOutputStream());
    }

    @Benchmark
    public void writeRecordsWithDatabind() {
        mapper.writeValue(OutputStream.nullOutputStream(), plain);
    }
}
