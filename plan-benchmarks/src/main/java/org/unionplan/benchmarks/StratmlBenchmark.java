package org.unionplan.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.stratml.StratmlFile;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** Reading and writing a plan in StratML as large as the largest published one: 104 indicators with 2,392 instances. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class StratmlBenchmark {

    private static final int OBJECTIVES = 52;
    private static final int INSTANCES = 23;

    private static final String REMARK =
            "Counted at the end of the year by the committee, from the returns of the locals, "
                    + "as in every other year of this plan.";

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final ElementId id = ElementId.of("plan");
    private StrategicPlan plan;
    private byte[] bytes;

    @Setup
    public void generate() {
        StrategicPlan.Builder generated = StrategicPlan.builder().id(id);
        Cornerstone.Builder goal = Cornerstone.builder().id("goal").name("Goal");
        for (int i = 0; i < OBJECTIVES; i++) {
            Priority.Builder objective = Priority.builder()
                    .id("objective-" + i)
                    .name("Objective " + i)
                    .statement(REMARK);
            for (String kind : new String[] {"outcome", "output"}) {
                Metric metric = metric(kind + "-" + i, kind);
                generated.addMetric(metric);
                objective.addMetric(MetricLink.to(metric.getId().toString()));
            }
            goal.addPriority(objective.build());
        }
        plan = generated.addCornerstone(goal.build()).build();
        bytes = StratmlFile.write(plan, StratmlForm.PART_2).getText().getBytes(StandardCharsets.UTF_8);
    }

    private static Metric metric(String id, String stage) {
        Metric.Builder metric =
                Metric.builder().id(id).name("Dimension " + id).unit("members").stage(stage);
        for (int i = 0; i < INSTANCES; i++) {
            String year = (2000 + i) + "-01-01/" + (2000 + i) + "-12-31";
            metric.addTarget(Target.builder()
                    .due(year)
                    .value(Quantity.of(1_000 + i))
                    .text(REMARK)
                    .build());
            metric.addObservation(Observation.builder()
                    .asOf(year)
                    .value(Quantity.of(990 + i))
                    .text(REMARK)
                    .build());
        }
        return metric.build();
    }

    /** The measure of all others: every event looked at, nothing kept. */
    @Benchmark
    public int skipEvents() throws XMLStreamException {
        int events = 0;
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            events += reader.next();
        }
        return events;
    }

    /** The plan with all findings. */
    @Benchmark
    public XmlImport read() {
        return StratmlFile.read(bytes, id);
    }

    /** The file with all findings, for which it is read again. */
    @Benchmark
    public XmlExport write() {
        return StratmlFile.write(plan, StratmlForm.PART_2);
    }
}
