package org.unionplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.actor.Actor;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/**
 * The first check of a plan in a fresh virtual machine makes no functions: each would be a class made on the spot, and
 * the first of them takes longer than a small plan to check.
 */
class FirstCheckTest {

    @Test
    void makesNoFunctions(@TempDir Path directory) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log.getFileName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .directory(directory.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();

        List<String> loaded = Files.readAllLines(log);
        int begin = indexOf(loaded, CheckBegins.class.getName());
        int end = indexOf(loaded, CheckEnds.class.getName());
        assertThat(begin).isPositive();
        List<String> during = loaded.subList(begin, end);
        assertThat(during).anyMatch(line -> line.contains("org.unionplan.metric.rule.TargetRules"));
        assertThat(during.stream().filter(line -> line.contains("org.unionplan.") && line.contains("$$Lambda")))
                .isEmpty();
    }

    private static int indexOf(List<String> lines, String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Seen in the log where it is loaded. */
    private static final class CheckBegins {}

    /** As above. */
    private static final class CheckEnds {}

    /** The program that the process runs. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            StrategicPlan plan = StrategicPlan.builder()
                    .id("plan")
                    .title("A plan")
                    .language("en")
                    .term("2027/2030")
                    .addActor(Actor.builder().id("union").name("The union").build())
                    .addCornerstone(Cornerstone.builder()
                            .id("c")
                            .name("A cornerstone")
                            .addMetric(MetricLink.builder().metric("m").build())
                            .build())
                    .addMetric(Metric.builder()
                            .id("m")
                            .name("Members")
                            .direction(Metric.Direction.INCREASE)
                            .addTarget(Target.builder()
                                    .value(Quantity.of(Decimal.of(100)))
                                    .due("2029-12-31")
                                    .build())
                            .addObservation(Observation.builder()
                                    .asOf(Timeframe.parse("2027-06-30"))
                                    .value(Quantity.of(Decimal.of(10)))
                                    .build())
                            .build())
                    .build();
            Object begin = new CheckBegins();
            boolean sound = DocumentValidator.standard().validate(plan).isEmpty();
            Object end = new CheckEnds();
            if (!sound || begin.equals(end)) {
                throw new IllegalStateException("the plan of this test should be sound");
            }
        }
    }
}
