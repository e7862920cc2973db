package org.unionplan.exchange.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Severity;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Plans from StratML and to it. */
class StratmlFileTest {

    private static final StrategicPlan REPORT =
            StratmlFiles.read(StratmlFiles.text("ferry-report.xml")).getPlan().orElseThrow();

    private static List<String> findings(XmlImport file) {
        return file.getReport().getFindings().stream()
                .map(finding -> finding.getLocation().orElseThrow() + " " + finding.getCode())
                .toList();
    }

    @Test
    void aCanonicalFileIsWrittenAgainWithTheSameBytes() {
        String text = StratmlFiles.text("ferry-report.xml");
        XmlExport export = StratmlFile.write(REPORT, StratmlForm.PART_2);

        assertThat(export.getText()).isEqualTo(text);
        assertThat(export.getReport().getFindings()).isEmpty();
    }

    @Test
    void whatIsReadAsSomethingElseIsReported() {
        assertThat(findings(StratmlFiles.read(StratmlFiles.text("ferry-report.xml"))))
                .containsExactly("82:13 stratml.baseline", "117:13 stratml.benchmark", "140:7 stratml.below");
    }

    @Nested
    class Homes {

        @Test
        void theHead() {
            assertThat(REPORT.getId()).isEqualTo(ElementId.of("ferry-report-2027"));
            assertThat(REPORT.getKind()).contains(Term.of("performance-report"));
            assertThat(REPORT.getTerm()).contains(Timeframe.parse("2027-01-01/2027-12-31"));
            assertThat(REPORT.getDate()).contains(Timeframe.parse("2028-01-31"));
            assertThat(REPORT.getReferences())
                    .singleElement()
                    .satisfies(source -> assertThat(source.getDocument()).contains("https://union.example/report"));
            assertThat(REPORT.getVision()).contains(Text.of("No crossing without a contract."));
            assertThat(REPORT.getVisionId()).contains(ElementId.of("_vision"));
            assertThat(REPORT.getMission()).isEmpty();
            assertThat(REPORT.getMissionId()).contains(ElementId.of("_mission"));
            assertThat(REPORT.getCoreValues()).hasSize(2);
        }

        @Test
        void organizationsAndStakeholders() {
            assertThat(REPORT.getOrganization()).contains(ElementId.of("_org-1"));
            assertThat(REPORT.getActors())
                    .extracting(Actor::getId)
                    .extracting(ElementId::toString)
                    .containsExactly("_org-1", "pilots-guild", "deckhands", "harbour-office", "ada-quay");
            assertThat(REPORT.getResponsibilities())
                    .extracting(each -> each.getRole() + " "
                            + each.getActor()
                                    .map(ElementId::toString)
                                    .or(each::getPerson)
                                    .orElse("-") + " "
                            + each.getTitle().map(Text::toString).orElse("-"))
                    .containsExactly(
                            "leads pilots-guild -",
                            "executes Ada Quay President",
                            "executes Ada Quay Member",
                            "benefits Ada Quay Member",
                            "stakeholder deckhands -",
                            "executes harbour-office -",
                            "submits ada-quay -");
            assertThat(REPORT.getActors().get(4).getExternalIds())
                    .containsExactly(ExternalId.of("email", "ada@union.example"));
        }

        @Test
        void goalsAreCornerstonesAndTheirObjectivesPriorities() {
            Cornerstone first = REPORT.getCornerstones().get(0);
            Priority priority = first.getPriorities().get(0);

            assertThat(first.getNumber()).contains("1");
            assertThat(first.getNarratives())
                    .singleElement()
                    .satisfies(other -> assertThat(other.getText()).isEqualTo(Text.of("First of all.")));
            assertThat(priority.getStatement()).contains(Text.of("Every dock."));
            assertThat(priority.getActions())
                    .singleElement()
                    .satisfies(action -> assertThat(action.getName()).isEqualTo(Text.of("East docks first.")));
            assertThat(REPORT.getCornerstones().get(1).getName()).isEqualTo(Text.of("Bargain together."));
        }

        @Test
        void indicatorsAreMetrics() {
            Metric metric = REPORT.getMetrics().get(0);

            assertThat(metric.getStage()).contains(Term.of("output-processing"));
            assertThat(metric.getScale()).contains(Metric.Scale.PERCENT);
            assertThat(metric.getDefinition()).contains(Text.of("Members over all workers."));
            assertThat(metric.getReferences())
                    .extracting(
                            each -> each.getTarget().map(ElementId::toString).or(each::getDocument))
                    .extracting(each -> each.orElse("-"))
                    .containsExactly("_indicator-2", "elsewhere 7");
            assertThat(metric.getBaseline().orElseThrow().getValue()).isEqualTo(Quantity.of(Decimal.parse("40.50")));
            assertThat(metric.getBenchmarks())
                    .extracting(Metric.Benchmark::getName)
                    .containsExactly(Text.of("Annual Baseline"));
            assertThat(metric.getTargets())
                    .extracting(Target::getDue)
                    .extracting(due -> due.map(Timeframe::toString).orElse("-"))
                    .containsExactly("2027-12-31", "-");
            assertThat(metric.getObservations())
                    .extracting(Observation::getAsOf)
                    .extracting(asOf -> asOf.map(Timeframe::toString).orElse("-"))
                    .containsExactly("2026-01-01/2026-12-31", "2027-01-01/..");
            assertThat(metric.getObservations().get(0).getText()).contains(Text.of("Met"));
        }

        @Test
        void anIndicatorWithoutAFigureHasNoFigure() {
            Metric metric = REPORT.getMetrics().get(1);

            assertThat(metric.getName()).isEqualTo(Text.of("Organize"));
            assertThat(metric.getObservations())
                    .singleElement()
                    .satisfies(each -> assertThat(each.getValue()).isEmpty());
        }
    }

    @Nested
    class OtherVersions {

        @Test
        void part1OfAnsiIsReadWithoutAFinding() {
            XmlImport file = StratmlFiles.read(StratmlFiles.text("ansi-part-1.xml"));

            assertThat(file.getReport().getFindings()).isEmpty();
            assertThat(file.getPlan().orElseThrow().getTerm()).contains(Timeframe.parse("2027-01-01/.."));
            assertThat(StratmlFile.write(file.getPlan().orElseThrow(), StratmlForm.PART_2)
                            .getText())
                    .contains("Type=\"Strategic_Plan\"", "<GivenName>Ada</GivenName>", "<Surname>Quay</Surname>");
        }

        @Test
        void part2Of2010IsReadWithoutAFinding() {
            XmlImport file = StratmlFiles.read(StratmlFiles.text("ansi-part-2.xml"));
            Metric metric = file.getPlan().orElseThrow().getMetrics().get(0);

            assertThat(file.getReport().getFindings()).isEmpty();
            assertThat(metric.getReferences())
                    .singleElement()
                    .satisfies(each -> assertThat(each.getTarget()).contains(ElementId.of("_g")));
            assertThat(metric.getTargets())
                    .singleElement()
                    .satisfies(each -> assertThat(each.getText()).contains(Text.of("By the end of the year")));
        }

        @Test
        void part1OfIsoIsWritten() {
            StrategicPlan plan = StratmlFiles.read(StratmlFiles.text("ansi-part-1.xml"))
                    .getPlan()
                    .orElseThrow();
            XmlExport export = StratmlFile.write(plan, StratmlForm.PART_1);

            assertThat(export.getText())
                    .contains("<StrategicPlan xmlns=\"urn:ISO:std:iso:17469:tech:xsd:stratml_core\">")
                    .contains("    <Submitter>\n      <GivenName>Ada</GivenName>");
            assertThat(export.getReport().getFindings()).isEmpty();
            assertThat(StratmlFiles.read(export.getText()).getPlan()).contains(plan);
        }

        @ParameterizedTest
        @CsvSource({
            "StrategicPlan,urn:schemas:AIIM:org:03201408:AdditionalElements,stratml.refused.part-3",
            "StrategicPlan,http://schemas.stratml.us/3.5,stratml.refused.draft",
            "StrategicPlan,http://stratml.net,stratml.refused.other",
            "StrategicPlan,http://www.stratml.net/StratML,stratml.refused.other",
            "PerformancePlanOrReport,http://www.stratml.net,stratml.refused.root",
            "StrategicPlan,'',stratml.refused.none",
        })
        void otherNamespacesAreRefusedWithTheReason(String root, String namespace, String code) {
            XmlImport file = StratmlFiles.read("<" + root + " xmlns='" + namespace + "'/>");

            assertThat(file.getPlan()).isEmpty();
            assertThat(file.getReport().hasErrors()).isTrue();
            assertThat(findings(file)).containsExactly("1:1 " + code);
        }
    }

    @Nested
    class Losses {

        @Test
        void eachIsAFindingAtItsPlace() {
            StrategicPlan plan = StrategicPlan.builder()
                    .id("plan")
                    .kind("strategic-plan")
                    .addCornerstone(cornerstone -> cornerstone
                            .id("c")
                            .name("C")
                            .addPillar(pillar -> pillar.id("p").name("P").timeframe("2027"))
                            .addResponsibility(Responsibility.builder()
                                    .role(Responsibility.Role.LEADS)
                                    .person("Ada")
                                    .build()))
                    .addMetric(Metric.builder()
                            .id("m")
                            .name("M")
                            .direction(Metric.Direction.INCREASE)
                            .build())
                    .build();

            XmlExport export = StratmlFile.write(plan, StratmlForm.PART_2);

            assertThat(export.getReport().getFindings())
                    .allSatisfy(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING))
                    .extracting(finding -> finding.getPointer() + " " + finding.getCode())
                    .containsExactlyInAnyOrder(
                            "/cornerstones/0/pillars/0 xml.level",
                            "/cornerstones/0/pillars/0/timeframe xml.lost",
                            "/cornerstones/0/responsibilities/0/role xml.changed",
                            "/metrics/0 xml.lost");
        }

        @Test
        void charactersThatXmlCannotHoldAreReplaced() {
            StrategicPlan plan = StrategicPlan.builder()
                    .id("plan")
                    .kind("strategic-plan")
                    .title("Bell\u0007 & <b>")
                    .build();

            XmlExport export = StratmlFile.write(plan, StratmlForm.PART_2);

            assertThat(export.getText()).contains("<Name>Bell\uFFFD &amp; &lt;b&gt;</Name>");
            assertThat(export.getReport().getFindings())
                    .extracting(finding -> finding.getPointer().toString())
                    .containsExactly("/title");
        }
    }
}
