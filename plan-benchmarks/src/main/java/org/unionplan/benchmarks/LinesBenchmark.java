package org.unionplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.unionplan.json.DocumentJson;
import org.unionplan.json.JsonLine;
import org.unionplan.json.JsonLines;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON Lines: 1,000 plans of 20 elements each, one after the other and on two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LinesBenchmark {

    private static final int DOCUMENTS = 1_000;

    private final DocumentJson json = DocumentJson.standard();
    private final DocumentValidator validator = DocumentValidator.standard();
    private final JsonFactory factory =
            JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();
    private byte[] bytes;

    @Setup
    public void generate() {
        String line = json.writeLine(GeneratedPlan.of(20, 2)) + "\n";
        bytes = line.repeat(DOCUMENTS).getBytes(StandardCharsets.UTF_8);
    }

    private JsonLines lines() {
        return json.lines(new ByteArrayInputStream(bytes));
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

    /** Cutting alone. */
    @Benchmark
    public long cut() {
        try (JsonLines lines = lines()) {
            return lines.stream().mapToInt(JsonLine::getLength).sum();
        }
    }

    @Benchmark
    public long readOneAfterTheOther() {
        try (JsonLines lines = lines()) {
            return lines.stream()
                    .filter(line -> line.inspect().getDocument().isPresent())
                    .count();
        }
    }

    @Benchmark
    public long readOnTwoThreads() {
        try (JsonLines lines = lines();
                Stream<Boolean> found =
                        lines.inOrder(2, line -> line.inspect().getDocument().isPresent())) {
            return found.filter(each -> each).count();
        }
    }

    @Benchmark
    public long readAndCheckOnTwoThreads() {
        try (JsonLines lines = lines();
                Stream<Boolean> sound = lines.inOrder(
                        2, line -> line.inspect(validator).getReport().hasErrors())) {
            return sound.filter(each -> !each).count();
        }
    }
}
