package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.pact.Pact;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

/** Lines between dashes at the start of a Markdown file. */
class MarkdownHeadTest {

    private static final String HEAD = """
            ---
            layout: page
            title: "Harbour plan: 2027 - 2029"
            date: 2027-03-01T08:00:00Z
            lang: fr_CA # as spoken
            description: What we do on every berth.
            tags:
              - plan
              - berths
            # not shown
            permalink: /plan/
            ---
            """;

    private static PlanDraft draft(String text) {
        return PlanDraft.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
    }

    @Test
    void titleDateLanguageAndDescriptionFindTheirPlacesAndTheRestIsReported() {
        PlanDraft draft = draft(HEAD + "\n## Reach\n\nWe visit.\n\n## Care\n");
        StrategicPlan plan = draft.getPlan();

        assertThat(plan.getTitle()).contains(Text.of("Harbour plan: 2027 - 2029"));
        assertThat(plan.getDate()).contains(Timeframe.parse("2027-03-01"));
        assertThat(plan.getLanguage()).contains(LanguageTag.of("fr-CA"));
        assertThat(plan.getSummary()).contains(Text.of("What we do on every berth."));
        assertThat(plan.getCornerstones())
                .extracting(Cornerstone::getName)
                .containsExactly(Text.of("Reach"), Text.of("Care"));
        assertThat(draft.getReport().getFindings("source.head"))
                .extracting(finding -> finding.getLocation().orElseThrow().getLine() + " "
                        + finding.getParameters().get("found"))
                .containsExactly("2 layout: page", "7 tags:", "8 - plan", "9 - berths", "11 permalink: /plan/");
        assertThat(draft.getReport().getFindings("draft.heading")).isEmpty();
    }

    @Test
    void aTitleThatTheTextRepeatsIsNoCornerstone() {
        StrategicPlan plan = draft(
                        "---\r\ntitle: Harbour plan\r\n---\r\n# Harbour Plan\r\n\r\n## Reach\r\n\r\n## Care\r\n")
                .getPlan();

        assertThat(plan.getTitle()).contains(Text.of("Harbour plan"));
        assertThat(plan.getCornerstones()).hasSize(2);
    }

    @Test
    void headingsOfTheFirstLevelAreBelowTheTitle() {
        StrategicPlan plan = draft("---\ntitle: Harbour plan\n...\n# Reach\n\n## Visits\n\n# Care\n")
                .getPlan();

        assertThat(plan.getTitle()).contains(Text.of("Harbour plan"));
        assertThat(plan.getCornerstones())
                .extracting(Cornerstone::getName)
                .containsExactly(Text.of("Reach"), Text.of("Care"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nBefore.\n\n---\n",
                "---\ntitle: Harbour plan\n",
                "---\nBefore.\n---\n",
                "\n---\ntitle: Harbour plan\n---\n",
                "---\n---\n"
            })
    void linesBetweenDashesMayBeText(String text) {
        PlanDraft draft = draft(text + "\n# Reach\n\n## Visits\n");

        assertThat(draft.getReport().getFindings("source.head")).isEmpty();
        assertThat(draft.getPlan() + " " + draft.getReport()).contains("Reach", "Visits");
    }

    @Test
    void valuesThatAreNoPlainTextAreReportedAsTheyAre() {
        PlanDraft draft = draft("---\ntitle: >-\n  Harbour\n  plan\nlang: [en]\ndate: soon\n---\n\n# Reach\n");

        assertThat(draft.getPlan().getTitle()).contains(Text.of("Reach"));
        assertThat(draft.getReport().getFindings("source.head"))
                .extracting(finding -> finding.getParameters().get("found"))
                .containsExactly("title: >-", "Harbour", "plan", "lang: [en]");
        assertThat(draft.getPlan().getNarratives())
                .singleElement()
                .satisfies(each -> assertThat(each.getText()).isEqualTo(Text.of("soon")));
    }

    @Test
    void aDateOfAFileIsNotTheDayOfSigning() {
        PactDraft draft = PactDraft.read(
                (HEAD + "\n- We stand together.\n").getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty());
        Pact pact = draft.getPact();

        assertThat(pact.getTitle()).contains(Text.of("Harbour plan: 2027 - 2029"));
        assertThat(pact.getDate()).isEmpty();
        assertThat(pact.getPledges()).hasSize(1);
        assertThat(draft.getReport().getFindings("source.head"))
                .extracting(finding -> finding.getParameters().get("found"))
                .contains("2027-03-01");
    }

    @Test
    void pastedBulletsAreItems() {
        StrategicPlan plan = draft("## Our values\n\nWe stand for:\n\n  \u2022 Courage\n  \u2022\u00a0Care\n")
                .getPlan();

        assertThat(plan.getCoreValues())
                .extracting(value -> value.getName().orElseThrow().in())
                .containsExactly("Courage", "Care");
    }

    @Test
    void linesOfATextThatIsNotBrokenToAWidthAreParagraphs() {
        String statement = "We meet every crew on every berth. ".repeat(8).strip();
        PlanDraft draft = draft("Our values\n- Courage\n- Care\nGoal #1: Reach\n" + statement
                + "\n- Visit each berth\n  and each ship\nGoal #2: Care\nWe look after one another.\n");
        StrategicPlan plan = draft.getPlan();

        assertThat(plan.getCoreValues()).hasSize(2);
        assertThat(plan.getCornerstones())
                .extracting(each -> each.getNumber().orElseThrow() + " " + each.getName() + ": "
                        + each.getStatement().orElseThrow())
                .containsExactly("1 Reach: " + statement, "2 Care: We look after one another.");
        assertThat(plan.getCornerstones().get(0).getChildren())
                .singleElement()
                .satisfies(item -> assertThat(item.getStatement()).contains(Text.of("and each ship")));
        assertThat(draft.getReport().getFindings("draft.heading"))
                .extracting(finding -> finding.getLocation().orElseThrow().getLine())
                .containsExactly(1, 4, 8);
    }

    @Test
    void brokenLinesAreOneParagraph() {
        StrategicPlan plan = draft("# Plan\n\n## Reach\n\nWe meet\nevery crew.\n\n| A | B |\n|---|---|\n| "
                        + "x ".repeat(200) + "| y |\n")
                .getPlan();

        assertThat(plan.getCornerstones().get(0).getStatement()).contains(Text.of("We meet every crew."));
    }
}
