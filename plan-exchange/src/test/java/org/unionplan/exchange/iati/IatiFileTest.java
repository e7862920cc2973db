package org.unionplan.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Results of activities in IATI, both ways. */
class IatiFileTest {

    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag FR = LanguageTag.of("fr");

    private static String training() throws IOException {
        try (InputStream in = IatiFileTest.class.getResourceAsStream("training.xml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static XmlImport read(String text) {
        return IatiFile.read(text.getBytes(StandardCharsets.UTF_8), ElementId.of("imported"));
    }

    private static String indicator(String parts) {
        return "<iati-activities version='2.02'><iati-activity><title><narrative>A</narrative></title><result type='2'>"
                + "<title><narrative>R</narrative></title><indicator><title><narrative>I</narrative></title>" + parts
                + "</indicator></result></iati-activity></iati-activities>";
    }

    private static Metric metric(String parts) {
        return read(indicator(parts)).getPlan().orElseThrow().getMetrics().get(0);
    }

    private static List<String> codes(XmlImport file) {
        return file.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().orElseThrow() + " " + finding.getCode())
                .toList();
    }

    @Test
    void aFileInCanonicalFormIsWrittenAgainWithTheSameBytes() throws IOException {
        String text = training();
        XmlImport file = read(text);
        XmlExport export = IatiFile.write(file.getPlan().orElseThrow());

        assertThat(file.getReport().getFindings()).isEmpty();
        assertThat(export.getText()).isEqualTo(text);
        assertThat(export.getReport().getFindings()).isEmpty();
    }

    @Test
    void activitiesAreCornerstonesAndResultsPriorities() throws IOException {
        StrategicPlan plan = read(training()).getPlan().orElseThrow();
        Cornerstone activity = plan.getCornerstones().get(0);

        assertThat(plan.getId()).isEqualTo(ElementId.of("training"));
        assertThat(plan.getLanguage()).contains(EN);
        assertThat(activity.getName()).isEqualTo(Text.of(EN, "Stewards").with(FR, "Délégués"));
        assertThat(activity.getStatement()).contains(Text.of("Courses for stewards & committees."));
        assertThat(activity.getPriorities().get(0).getMetrics()).containsExactly(MetricLink.to("stewards-trained"));
    }

    @Test
    void indicatorsAreMetrics() throws IOException {
        List<Metric> metrics = read(training()).getPlan().orElseThrow().getMetrics();
        Metric metric = metrics.get(0);

        assertThat(metric.getStage()).contains(Metric.Stage.OUTPUT);
        assertThat(metric.getDirection()).contains(Metric.Direction.INCREASE);
        assertThat(metric.getScale()).contains(Metric.Scale.NUMBER);
        assertThat(metric.getBaseline().flatMap(Baseline::getDate)).contains(Timeframe.parse("2026-12-31"));
        assertThat(metric.getBaseline().flatMap(Baseline::getSource)).contains(Text.of("Counted by hand."));
        assertThat(metric.getPartBaselines())
                .extracting(Baseline::getDimensions)
                .containsExactly(Dimensions.of("sex", "female"));
        assertThat(metric.getTargets())
                .extracting(Target::getDimensions)
                .containsExactly(Dimensions.NONE, Dimensions.of("sex", "female").with("port", "north"));
        assertThat(metric.getObservations())
                .extracting(Observation::getValue)
                .containsExactly(
                        Optional.of(Quantity.of(38)), Optional.empty(), Optional.of(Quantity.of(Decimal.ZERO)));
        assertThat(metric.getObservations())
                .extracting(Observation::getAsOf)
                .extracting(each -> each.orElseThrow().toString())
                .containsExactly("2027-01-01/2027-12-31", "2027-01-01/2027-12-31", "2028-06-30");
        assertThat(metrics.get(1).getScale()).contains(Metric.Scale.PERCENT);
        assertThat(metrics.get(1).getDirection()).contains(Metric.Direction.DECREASE);
        assertThat(metrics.get(2).getScale()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "12%", "1,200", "1e3", "05", "."})
    void aValueThatIsNoNumberIsKeptAndNeverZero(String value) {
        String parts = "<period><period-start iso-date='2027-01-01'/><period-end iso-date='2027-12-31'/><actual value='"
                + value + "'/></period>";
        XmlImport file = read(indicator(parts));
        XmlExport export = IatiFile.write(file.getPlan().orElseThrow());

        assertThat(metric(parts).getObservations())
                .singleElement()
                .satisfies(each -> assertThat(each.getValue()).isEmpty());
        assertThat(export.getText()).contains("<actual value=\"" + value + "\"/>");
    }

    @Test
    void periodsAreInTheOrderOfTheirDays() {
        Metric metric = metric(
                "<period><period-start iso-date='2028-01-01'/><period-end iso-date='2028-12-31'/><target value='2'/></period>"
                        + "<period><period-start iso-date='2027-01-01'/><period-end iso-date='2027-12-31'/><target value='1'/>"
                        + "</period>");

        assertThat(metric.getTargets())
                .extracting(Target::getValue)
                .containsExactly(Optional.of(Quantity.of(1)), Optional.of(Quantity.of(2)));
    }

    @Test
    void whatIsNotReadIsReported() {
        XmlImport file = read(indicator("\n<period><period-start iso-date='2027'/><target value='1'/></period>"
                + "\n<x:own xmlns:x='urn:x'/>"));

        assertThat(codes(file)).containsExactly("2:1 iati.period", "3:1 iati.extension");
        assertThat(IatiFile.write(file.getPlan().orElseThrow()).getText())
                .contains("<period-start iso-date=\"2027\"/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<iati-activities version='1.05'/>", "<iati-activities/>", "<iati-organisations version='2.03'/>"
            })
    void otherFilesAreRefused(String text) {
        assertThat(read(text).getPlan()).isEmpty();
        assertThat(codes(read(text))).containsExactly("1:1 iati.refused");
    }

    @Test
    void whatAnActivityNeedsIsMadeUpAndSaid() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addCornerstone(cornerstone -> cornerstone.id("c").name("C"))
                .build();
        XmlExport export = IatiFile.write(plan);

        assertThat(export.getText())
                .containsSubsequence(
                        "<iati-identifier",
                        "<reporting-org",
                        "<title>",
                        "<description",
                        "<participating-org",
                        "<activity-status")
                .doesNotContain("<activity-date");
        assertThat(export.getReport().getFindings("iati.made")).hasSize(5);
        assertThat(export.getReport().getFindings("iati.date")).hasSize(1);
        assertThat(export.getReport().getFindings()).hasSize(6);
        assertThat(read(export.getText()).getPlan()).contains(plan);
    }

    @Test
    void theDateOfAnActivityIsTheFirstDayOfTheTerm() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .term("2026-04/2029-03")
                .addCornerstone(cornerstone -> cornerstone.id("c").name("C"))
                .build();
        XmlExport export = IatiFile.write(plan);

        assertThat(export.getText()).contains("type=\"1\" iso-date=\"2026-04-01\"");
        assertThat(export.getReport().getFindings("iati.date")).isEmpty();
    }

    @Test
    void namesOfKeptElementsAreNeverMarkup() {
        Datum hostile = new Datum.Obj(Members.NONE.with("name", Datum.of("a><b")));
        Members members = Members.NONE
                .with("iati:elements", new Datum.Arr(List.of(hostile)))
                .with("iati:attributes", new Datum.Obj(Members.NONE.with("a='1' b", Datum.of("2"))));
        StrategicPlan plan = StrategicPlan.builder()
                .id("plan")
                .addCornerstone(cornerstone -> cornerstone.id("c").name("C").unknownMembers(members))
                .build();
        XmlExport export = IatiFile.write(plan);

        assertThat(export.getText()).doesNotContain("a><b", "a='1'");
        assertThat(export.getReport().getFindings("xml.lost")).hasSize(2);
    }
}
