package org.unionplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Document;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.time.Timeframe;

/** A plan that counts five pillars and has one, twice, and says that this is as published. */
class AnsweredFindingsTest {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    private static StrategicPlan plan() {
        return StrategicPlan.builder()
                .id("plan")
                .title("Plan")
                .content(Document.Content.WHOLE)
                .language("en")
                .term("2025/2028")
                .addDeclaredCount(c -> c.level(PlanElement.Level.PILLAR).count(5))
                .addDeclaredCount(
                        c -> c.level(PlanElement.Level.PILLAR).count(4).within("members"))
                .addCornerstone(c -> c.id("members")
                        .name("Members")
                        .addPillar(p -> p.id("voice").name("A voice")))
                .build();
    }

    private static ValidationReport report(StrategicPlan plan, String code, String about) {
        Document.FindingAnswer.Builder answer =
                Document.FindingAnswer.builder().code(code).reason("as published");
        return VALIDATOR.validate(plan.withAnswers(
                about.isEmpty() ? answer.build() : answer.about(about).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "plan.count, '', 2",
        "plan.count, /declaredCounts, 2",
        "plan.count, /declaredCounts/1, 1",
        "plan.count, /declaredCounts/2, 0",
        "plan.count, plan, 2", // the document itself
        "plan.count, voice, 0",
        "plan, '', 0", // a family of codes is no code
        "plan.empty, '', 0",
        "plan.count, /~, 0", // no pointer
    })
    void anAnswerIsAboutThePlaceItNamesAndAllBelow(String code, String about, long answered) {
        ValidationReport report = report(plan(), code, about);

        assertThat(report.countAnswered()).isEqualTo(answered);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2 - answered);
        assertThat(report.getFindings(Severity.WARNING)).hasSize(2);
    }

    @Test
    void whatIsAnsweredDoesNotCount() {
        ValidationReport report = report(plan(), "plan.count", "");

        assertThat(report.hasAtLeast(Severity.WARNING)).isFalse();
        Finding finding = report.getFindings("plan.count").get(0);
        assertThat(finding.isAnswered()).isTrue();
        assertThat(finding.getAnswer().orElseThrow()).hasToString("as published");
        assertThat(finding.toString()).contains(": warning (answered): plan.count: ");
    }

    @Test
    void anErrorIsNotAnswered() {
        StrategicPlan plan = plan().withTerm(Timeframe.parse("2028/2025"));

        ValidationReport report = report(plan, "timeframe.reversed", "");

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.getFindings("timeframe.reversed"))
                .extracting(Finding::isAnswered)
                .containsExactly(false);
    }

    @Test
    void anAnswerAboutNothingIsReported() {
        assertThat(report(plan(), "plan.count", "member").getFindings("answer").stream()
                        .map(each -> each.getPointer().toString())
                        .toList())
                .isEqualTo(List.of("/answers/0/about"));
    }
}
