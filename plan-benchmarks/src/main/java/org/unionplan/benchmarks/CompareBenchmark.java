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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.edit.PlanEditor;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.JsonPatch;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/**
 * Comparing two plans that share no instance and differ in 100 places, merging them, and one edit, beside one read of
 * the same plan.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CompareBenchmark {

    @Param({"1000", "10000", "100000"})
    private int elements;

    private final DocumentJson json = DocumentJson.standard();
    private StrategicPlan before = StrategicPlan.builder().id("none").build();
    private StrategicPlan after = before;
    private byte[] bytes = {};
    private PlanEditor editor = PlanEditor.of(before);
    private ElementId edited = ElementId.of("none");
    private int edits;

    @Setup
    public void generate() {
        before = GeneratedPlan.of(elements, 2);
        bytes = json.writeLine(before).getBytes(StandardCharsets.UTF_8);
        after = GeneratedPlan.revised(read(), elements, 0);
        edited = GeneratedPlan.priority(50, elements);
        editor = PlanEditor.of(before).update(edited, Priority.class, each -> each.withName(Text.of("Begun")));
    }

    @Benchmark
    public StrategicPlan read() {
        return json.read(new ByteArrayInputStream(bytes), StrategicPlan.class);
    }

    @Benchmark
    public DocumentComparison<StrategicPlan> compare() {
        return DocumentComparison.between(before, after);
    }

    @Benchmark
    public DocumentMerge<StrategicPlan> merge() {
        return DocumentMerge.of(before, after, before);
    }

    @Benchmark
    public JsonPatch patch() {
        return JsonPatch.between(before, after);
    }

    /** One edit of many in a row. */
    @Benchmark
    public StrategicPlan edit() {
        Text name = Text.of("Name " + edits++);
        return editor.update(edited, Priority.class, each -> each.withName(name))
                .document();
    }

    /** One edit of a plan without cached results. */
    @Benchmark
    public StrategicPlan firstEdit() {
        return PlanEditor.of(before)
                .update(edited, Priority.class, each -> each.withName(Text.of("Begun")))
                .document();
    }
}
