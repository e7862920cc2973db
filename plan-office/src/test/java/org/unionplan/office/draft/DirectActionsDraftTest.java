package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Terminology;
import org.unionplan.value.ElementId;

/** Tests of drafts of texts that list actions directly below cornerstones and pillars. */
class DirectActionsDraftTest {

    private static PlanDraft draft(String text) {
        return PlanDraft.read(
                text.getBytes(StandardCharsets.UTF_8), Optional.of(ElementId.of("plan")), Optional.empty());
    }

    /** Each element with its level and the heading over the elements of its level, set in below the one above it. */
    private static List<String> tree(PlanDraft draft) {
        List<String> lines = new ArrayList<>();
        draft.getPlan().getCornerstones().forEach(cornerstone -> add(cornerstone, "", "", lines));
        return lines;
    }

    private static void add(PlanElement element, String indent, String heading, List<String> lines) {
        String number = element.getNumber().map(each -> " " + each).orElse("");
        lines.add(indent + heading + element.getLevel().getKeyword() + number + " " + element.getName());
        for (PlanElement.Level level : PlanElement.Level.values()) {
            String over = element.getHeadingOver(level)
                    .map(words -> "[" + words + "] ")
                    .orElse("");
            element.getChildren(level).forEach(child -> add(child, indent + "  ", over, lines));
        }
    }

    @Test
    void aListHeadedActionsHasActionsAtAnyLevel() {
        PlanDraft draft = draft("""
                # Harbour plan
                ## Goal 1: Grow
                ### Key actions
                - Hire an organizer
                ### Pillar 1.1: Reach
                #### Strategies
                - Win the terminals over
                  - Map each terminal
                #### Tasks
                - Print maps by June 2027
                  - Find a printer
                ## Goal 2: Bargain
                ### Actions
                #### One list of demands
                Of all locals.
                #### School for negotiators
                """);

        assertThat(tree(draft))
                .containsExactly(
                        "cornerstone 1 Grow",
                        "  pillar 1.1 Reach",
                        "    [Strategies] priority Win the terminals over",
                        "      action Map each terminal",
                        "    [Tasks] action Print maps",
                        "      action Find a printer",
                        "  [Key actions] action Hire an organizer",
                        "cornerstone 2 Bargain",
                        "  [Actions] action One list of demands",
                        "  [Actions] action School for negotiators");
        assertThat(draft.getReport().getFindings("draft.heading.second")).isEmpty();
    }

    @Test
    void aHeadingCalledAnActionIsOne() {
        PlanDraft draft = draft("""
                # Plan du port
                ## Axe 1 : Présence
                ### Action 1.1 : Visiter chaque quai
                Avec les délégués.
                ### Priorité 1.2 : Former
                - Dix personnes
                """);

        assertThat(tree(draft))
                .containsExactly(
                        "cornerstone 1 Présence",
                        "  priority 1.2 Former",
                        "    action Dix personnes",
                        "  action 1.1 Visiter chaque quai");
        Terminology terms = draft.getPlan().getTerminology().orElseThrow();
        assertThat(terms.getPillar()).isEmpty();
        assertThat(terms.getPriority().map(Terminology.LevelName::getSingular)).hasToString("Optional[priorité]");
        assertThat(terms.getAction().map(Terminology.LevelName::getSingular)).hasToString("Optional[action]");
    }

    @Test
    void aTableOfActionsIsBelowThePrioritiesOfItsCornerstone() {
        PlanDraft draft = draft("""
                # Harbour plan
                ## Grow
                - Win the terminals over by 2028

                | Action | Lead | Due |
                |---|---|---|
                | Print maps | Field Team | June 2027 |
                """);

        assertThat(tree(draft))
                .containsExactly("cornerstone Grow", "  priority Win the terminals over", "  action Print maps");
        assertThat(draft.getPlan().getCornerstones().get(0).getActions().get(0).getTimeframe())
                .hasToString("Optional[2027-06]");
    }

    @Test
    void aSecondHeadingOverTheActionsOfAPriorityIsReported() {
        PlanDraft draft = draft("""
                # Harbour plan
                ## Goal 1: Grow
                ### Pillar 1.1: Reach
                #### Priority 1.1.1: Win the terminals over
                ##### What we will do
                - Map each terminal
                ##### Actions
                - Print maps
                """);

        assertThat(tree(draft))
                .containsExactly(
                        "cornerstone 1 Grow",
                        "  pillar 1.1 Reach",
                        "    priority 1.1.1 Win the terminals over",
                        "      [What we will do] action Map each terminal",
                        "      [What we will do] action Print maps");
        assertThat(draft.getReport().getFindings("draft.heading.second")).hasSize(1);
    }
}
