package org.unionplan.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.exchange.XmlExport;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;
import org.unionplan.value.ElementId;

/** Files that are written follow the rules of activity files, version 2.03. */
class IatiValidityTest {

    private static String training() throws IOException {
        try (InputStream in = IatiValidityTest.class.getResourceAsStream("training.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(12);
    }

    @Test
    void theYear0IsNotOfXml() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .term("0000/2027")
                .addCornerstone(cornerstone -> cornerstone
                        .id("c")
                        .name("C")
                        .addPriority(priority -> priority.id("p").name("P").addMetric(MetricLink.to("m"))))
                .addMetric(Metric.builder()
                        .id("m")
                        .name("M")
                        .baseline(baseline -> baseline.value(1).date("0000"))
                        .addTarget(target -> target.value(2).due("0000"))
                        .build())
                .build();
        XmlExport export = IatiFile.write(plan);

        assertThat(IatiChecker.check(export.getText()))
                .containsExactly("iati-activities/iati-activity lacks activity-date");
        assertThat(export.getReport().getFindings())
                .extracting(finding -> finding.getPointer() + " " + finding.getCode())
                .contains("/metrics/0/baseline xml.lost", "/metrics/0/targets/0 xml.lost", "/term iati.date");
    }

    @Property(tries = 100)
    void whateverIsMissingIsAFinding(@ForAll("plans") StrategicPlan plan) {
        XmlExport export = IatiFile.write(plan);
        List<String> expected = new ArrayList<>();
        if (plan.getCornerstones().isEmpty()) {
            expected.add("iati-activities lacks iati-activity");
            assertThat(export.getReport().getFindings("iati.empty")).hasSize(1);
        }
        if (!export.getReport().getFindings("iati.date").isEmpty()) {
            expected.addAll(plan.getCornerstones().stream()
                    .map(cornerstone -> "iati-activities/iati-activity lacks activity-date")
                    .toList());
        }

        assertThat(IatiChecker.check(export.getText())).as(export.getText()).isEqualTo(expected);
    }

    @Test
    void aFileOfTheStandardIsWrittenAgainValid() throws IOException {
        StrategicPlan plan = IatiFile.read(training().getBytes(StandardCharsets.UTF_8), ElementId.of("imported"))
                .getPlan()
                .orElseThrow();

        assertThat(IatiChecker.check(training())).isEmpty();
        assertThat(IatiChecker.check(IatiFile.write(plan).getText())).isEmpty();
    }

    /** Each element that must be there is taken out, and then put behind the next one. */
    @Test
    void theRulesFindElementsThatAreMissingOrTooMany() throws IOException {
        List<String> lines = training().lines().toList();
        List<Integer> needed = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().matches("<(iati-identifier|activity-status|activity-date|period-).*"))
                .boxed()
                .toList();

        assertThat(needed).hasSizeGreaterThan(4);
        for (int at : needed) {
            List<String> without = new ArrayList<>(lines);
            without.remove(at);
            assertThat(IatiChecker.check(String.join("\n", without)))
                    .as(lines.get(at))
                    .isNotEmpty();
            List<String> late = new ArrayList<>(without);
            late.add(at + 1, lines.get(at));
            assertThat(IatiChecker.check(String.join("\n", late)))
                    .as(lines.get(at))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version=\"2.03\" | version=\"2.04\" | iati-activities has @version 2.04",
                "type=\"24\" | type=\"25\" | iati-activities/iati-activity/reporting-org has @type 25",
                "<activity-status code=\"2\"/> | <activity-status/> | iati-activities/iati-activity/activity-status lacks @code",
                "measure=\"1\" | measure=\"6\" |" + " iati-activities/iati-activity/result/indicator has @measure 6",
                "baseline year=\"2026\" iso-date=\"2026-12-31\" | baseline iso-date=\"2026-12-31\" |"
                        + " iati-activities/iati-activity/result/indicator/baseline lacks @year",
                "<period-start iso-date=\"2027-01-01\"/> | <period-start iso-date=\"1 May\"/> |"
                        + " iati-activities/iati-activity/result/indicator/period/period-start has @iso-date 1 May",
                "<target value=\"40\"/> | <target unionplan:id=\"t\" value=\"40\"/> |"
                        + " iati-activities/iati-activity/result/indicator/period/target has @unionplan:id t",
                "<target value=\"40\"/> | <target value=\"40\">About</target> |"
                        + " iati-activities/iati-activity/result/indicator/period/target has text",
                "<dimension name=\"port\" value=\"north\"/> | <dimension value=\"north\"/> |"
                        + " iati-activities/iati-activity/result/indicator/period/target/dimension lacks @name",
            })
    void theRulesFindWrongAttributes(String right, String wrong, String problem) throws IOException {
        assertThat(training()).contains(right);
        assertThat(IatiChecker.check(training().replaceFirst(Pattern.quote(right), wrong)))
                .containsExactly(problem);
    }
}
