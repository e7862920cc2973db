package org.unionplan.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.message.Messages;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Target;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Quantity;

/** Markdown as it is written. */
class MarkdownExportTest {

    private static final StrategicPlan PLAN = StrategicPlan.builder()
            .id("harbour")
            .title("Harbour plan")
            .mission("To keep the harbour safe.")
            .addCornerstone(Cornerstone.builder()
                    .id("reach")
                    .number("1")
                    .name("Reach | @org/team")
                    .statement("We meet everyone.")
                    .addMetric(org.unionplan.metric.MetricLink.builder()
                            .metric("stewards")
                            .build())
                    .addPriority(Priority.builder()
                            .id("visits")
                            .name("Visits")
                            .addResponsibility(Responsibility.builder()
                                    .role(Responsibility.Role.LEADS)
                                    .actor("team")
                                    .build())
                            .addAction(Action.builder()
                                    .id("map")
                                    .name("Print <b>maps</b>")
                                    .timeframe(Timeframe.parse("2027-06"))
                                    .build())
                            .build())
                    .build())
            .addMetric(Metric.builder()
                    .id("stewards")
                    .name("Stewards")
                    .addTarget(
                            Target.builder().value(Quantity.of(40)).due("2028").build())
                    .build())
            .addActor(Actor.builder().id("team").name("Field Team").build())
            .build();

    @Test
    void aPlanIsHeadingsListsAndTables() {
        assertThat(MarkdownExport.of(PLAN, Messages.english(), List.of()).getText())
                .isEqualTo("""
                        # Harbour plan

                        ## Mission

                        To keep the harbour safe\\.

                        ## Cornerstone 1: Reach \\| \\@\u2060org/team

                        We meet everyone\\.

                        | Metric | Unit | Baseline | Target | Due | Actual | As of |
                        |---|---|---|---|---|---|---|
                        | Stewards |  |  | 40 | 2028 |  |  |

                        ### Priority: Visits

                        **Lead:** Field Team

                        - **Print \\<b\\>maps\\<\\/b\\>**
                          - When: 2027\\-06
                        """.replace("\\/", "/"));
    }

    @Test
    void anActionDirectlyBelowACornerstoneOrPillarIsAHeading() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("harbour")
                .title("Harbour plan")
                .addCornerstone(cornerstone -> cornerstone
                        .id("grow")
                        .name("Grow")
                        .addPillar(pillar -> pillar.id("reach")
                                .name("Reach")
                                .addPriority(priority -> priority.id("visits").name("Visits"))
                                .addAction(action -> action.id("call")
                                        .number("1")
                                        .name("Call everyone")
                                        .addAction(part -> part.id("phones").name("Buy phones"))))
                        .addAction(action -> action.id("fund").name("Set up a fund")))
                .build();

        MarkdownExport export = MarkdownExport.of(plan, Messages.english(), List.of());

        assertThat(export.getText()).isEqualTo("""
                # Harbour plan

                ## Cornerstone: Grow

                ### Pillar: Reach

                #### Priority: Visits

                #### Action 1: Call everyone

                - **Buy phones**

                ### Action: Set up a fund
                """);
        assertThat(export.getReport().getFindings()).isEmpty();
    }

    @Test
    void aStatementOfAnItemIsAParagraphBelowIt() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("harbour")
                .addCoreValue(value -> value.id("care").name("Lead").statement("One.\nTwo."))
                .addCoreValue(value -> value.id("nerve").statement("We speak up."))
                .build();

        assertThat(MarkdownExport.of(plan, Messages.english(), List.of()).getText())
                .endsWith("""
                        ## Values

                        - **Lead**

                          One\\.\\
                          Two\\.

                        - We speak up\\.
                        """);
    }

    @Test
    void namesThatBeginLikeANumberAreReportedOnce() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("harbour")
                .addCoreValue(value -> value.id("first").name("1. Care"))
                .addCoreValue(value -> value.id("second").name("IV - Nerve"))
                .addCoreValue(value -> value.id("third").number("3").name("1. Hope"))
                .addCoreValue(value -> value.id("fourth").name("2030 vision"))
                .build();

        assertThat(MarkdownExport.of(plan, Messages.english(), List.of())
                        .getReport()
                        .getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage())
                        .hasToString("The words of \"first\" begin like a number, and an import takes that for its"
                                + " number: 2 times in all."));
    }

    @Test
    void frenchHeadingsComeFromTheBundle() {
        assertThat(MarkdownExport.of(PLAN, Messages.french(), List.of()).getText())
                .contains("## Pierre angulaire 1: Reach", "### Priorité: Visits", "**Responsable:** Field Team")
                .doesNotContain("Cornerstone", "Lead", "When");
    }

    @Test
    void whatHasNoPlaceIsReported() {
        StrategicPlan plan = PLAN.withContent(org.unionplan.document.Document.Content.WHOLE);

        assertThat(MarkdownExport.of(plan, Messages.english(), List.of())
                        .getReport()
                        .getFindings("markdown.lost"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getMessage())
                        .hasToString("Markdown has no place for the content of \"harbour\": 1 time in all."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a | b; a \\| b",
                "`x`; \\`x\\`",
                "[a](b); \\[a\\]\\(b\\)",
                "<script>; \\<script\\>",
                "#12; \\#\u206012",
                "@org/team; \\@\u2060org/team",
                "https://x.org; https\\://x\\.org"
            })
    void noTextIsMarkup(String text, String markdown) {
        assertThat(MarkdownText.escape(text)).isEqualTo(markdown);
    }

    @Test
    void linesAndCharactersThatTurnTheDirectionAreSpaces() {
        assertThat(MarkdownText.escape("a\nb\u202ec\u0000d")).isEqualTo("a b c d");
    }

    @Test
    void aBulletAtTheStartIsAnEntity() {
        assertThat(MarkdownText.escape("\u2022 x \u2022")).isEqualTo("&#8226; x \u2022");
    }
}
