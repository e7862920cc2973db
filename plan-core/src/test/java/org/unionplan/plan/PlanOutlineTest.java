package org.unionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Text;

class PlanOutlineTest {

    private static StrategicPlan plan(String outline) {
        return PlanOutline.parse(outline).toPlan(Optional.empty());
    }

    @Test
    void headingsAndListsBecomeTheLevelsOfAPlan() {
        StrategicPlan plan = plan("""
                # Our Plan

                Why we have one.

                ## Bargaining

                We bargain together.

                We win together.

                ### Coordination
                1. One calendar
                   - Collect the dates
                2) One table
                ## Outreach
                """);

        assertThat(plan)
                .isEqualTo(StrategicPlan.builder()
                        .id("our-plan")
                        .title("Our Plan")
                        .summary("Why we have one.")
                        .addCornerstone(Cornerstone.builder()
                                .id("bargaining")
                                .name("Bargaining")
                                .statement("We bargain together.")
                                .addNarrative(org.unionplan.document.Narrative.builder()
                                        .text(Text.of("We win together."))
                                        .build())
                                .addPillar(Pillar.builder()
                                        .id("coordination")
                                        .name("Coordination")
                                        .addPriority(Priority.builder()
                                                .id("one-calendar")
                                                .number("1")
                                                .name("One calendar")
                                                .addAction(Action.builder()
                                                        .id("collect-the-dates")
                                                        .name("Collect the dates")
                                                        .build())
                                                .build())
                                        .addPriority(Priority.builder()
                                                .id("one-table")
                                                .number("2")
                                                .name("One table")
                                                .build())
                                        .build())
                                .build())
                        .addCornerstone(Cornerstone.builder()
                                .id("outreach")
                                .name("Outreach")
                                .build())
                        .build());
    }

    @Test
    void linesThatAreSetInAreAnOutlineWithoutAnyMark() {
        StrategicPlan plan = plan("Bargaining\n  Coordination\n\tCalendar\nOutreach\n");

        assertThat(plan.getTitle()).isEmpty();
        assertThat(PlanIndex.of(plan).elements())
                .extracting(element -> element.getLevel() + " " + element.getId())
                .containsExactly(
                        "CORNERSTONE bargaining", "PILLAR coordination", "PRIORITY calendar", "CORNERSTONE outreach");
    }

    @Test
    void theSameNameTwiceGivesTwoIdentifiers() {
        assertThat(PlanIndex.of(plan("- Plan\n  - Growth\n- Growth\n- growth!")).elements())
                .extracting(element -> element.getId().toString())
                .containsExactly("plan-2", "growth", "growth-2", "growth-3");
    }

    @Test
    void everyScriptHasIdentifiers() {
        assertThat(PlanIndex.of(plan("- 労働組合\n- Négociation collective\n- اتحاد\n- 2030"))
                        .elements())
                .extracting(element -> element.getId().toString())
                .containsExactly("労働組合", "négociation-collective", "اتحاد", "_2030");
    }

    @Test
    void aLevelThatIsSkippedIsNoLevel() {
        assertThat(PlanIndex.of(plan("## A\n##### B\n## C")).elements())
                .extracting(PlanElement::getLevel)
                .containsExactly(
                        PlanElement.Level.CORNERSTONE, PlanElement.Level.PILLAR, PlanElement.Level.CORNERSTONE);
    }

    @Test
    void whatIsTooDeepIsToldOnItsAction() {
        StrategicPlan plan = plan("- a\n  - b\n    - c\n      - d\n        - e\n          - f\n- g");
        Action action = PlanIndex.of(plan).find(ElementId.of("d"), Action.class).orElseThrow();

        assertThat(action.getNarratives())
                .extracting(narrative -> narrative.getText().toString())
                .containsExactly("e", "f");
    }

    @Test
    void emphasisAndBoxesAroundAnItemAreLeftOutAndAllOtherCharactersKept() {
        assertThat(PlanIndex.of(plan("- **Bold**\n- [x] Done *here*\n- `code`\n- 5 * 3 <b>${x}</b>"))
                        .elements())
                .extracting(element -> element.getName().toString())
                .containsExactly("Bold", "Done *here*", "code", "5 * 3 <b>${x}</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "---\n", "#\n- \n", "  "})
    void anOutlineWithoutItemsIsAnEmptyPlan(String outline) {
        assertThat(plan(outline)).isEqualTo(StrategicPlan.builder().id("plan").build());
    }

    @Test
    void theLanguageAndTheIdentifierCanBeGiven() {
        StrategicPlan plan =
                PlanOutline.parse("- Croissance").toPlan(ElementId.of("plan-2030"), Optional.of(LanguageTag.of("fr")));

        assertThat(plan.getId()).hasToString("plan-2030");
        assertThat(plan.getLanguage()).contains(LanguageTag.of("fr"));
    }
}
