package org.unionplan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Tests of pages of plans with actions directly below cornerstones and pillars. */
class DirectActionsPageTest {

    private static final StrategicPlan PLAN = StrategicPlan.builder()
            .id("plan")
            .addCornerstone(cornerstone -> cornerstone
                    .id("grow")
                    .name("Grow")
                    .addPillar(pillar -> pillar.id("reach")
                            .name("Reach")
                            .prioritiesHeading("What we will do")
                            .addPriority(priority -> priority.id("visits")
                                    .name("Visits")
                                    .addAction(action -> action.id("map").name("Print maps")))
                            .actionsHeading("At once")
                            .addAction(action -> action.id("call")
                                    .name("Call everyone")
                                    .addAction(part -> part.id("phones").name("Buy phones"))))
                    .actionsHeading("Measures")
                    .addAction(action -> action.id("fund").name("Set up a fund")))
            .build();

    private static Document page(StrategicPlan plan, PageReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentPage.of(plan, LocalDate.of(2027, 1, 1)).with(report).write(out);
        return DocumentPageProperties.parsed(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void eachListHasItsHeadingBeforeIt() throws IOException {
        Document page = page(PLAN, PageReport.DOCUMENT);

        assertThat(page.select(".element > .label, .element > h3, .element > h4, .element > h5, .element > h6")
                        .eachText())
                .containsExactly(
                        "Grow",
                        "Reach",
                        "What we will do",
                        "Visits",
                        "Print maps",
                        "At once",
                        "Call everyone",
                        "Buy phones",
                        "Measures",
                        "Set up a fund");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Measures", "What we will do"})
    void aHeadingOverNothingIsShownAsWell(String heading) throws IOException {
        Cornerstone bare = PLAN.getCornerstones()
                .get(0)
                .withActions(List.of())
                .withPillars(PLAN.getCornerstones().get(0).getPillars().get(0).withPriorities(List.of()));

        assertThat(page(PLAN.withCornerstones(bare), PageReport.DOCUMENT)
                        .select(".element")
                        .text())
                .contains(heading);
    }

    @Test
    void aLongTreeIsFoldedListByList() throws IOException {
        StrategicPlan.Builder plan = StrategicPlan.builder().from(PLAN);
        for (int i = 0; i < 300; i++) {
            ElementId id = ElementId.of("c" + i);
            plan.addCornerstone(Cornerstone.builder().id(id).name(id.toString()).build());
        }

        assertThat(page(plan.build(), PageReport.DOCUMENT)
                        .select("#reach > details > summary")
                        .eachText())
                .containsExactly("What we will do (1 priority)", "At once (1 action)");
    }

    @Test
    void theMapShowsWhatIsDirectlyBelowCornerstonesAndPillars() throws IOException {
        Document page = page(PLAN, PageReport.MAP);

        assertThat(page.select("svg.map text").eachText())
                .containsExactly("Grow", "Reach", "Visits", "Call everyone", "Set up a fund");
        assertThat(page.select("details ul li").eachText())
                .contains("Visits", "Call everyone", "Set up a fund")
                .doesNotContain("Print maps", "Buy phones");
    }
}
