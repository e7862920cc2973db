package org.unionplan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.StrategicPlan.DeclaredCount;
import org.unionplan.plan.Theme;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

class PlanEditorTest {

    private final Priority calendar = priority("calendar")
            .addMetric(MetricLink.builder().metric("expiries").build())
            .addResponsibility(
                    Responsibility.builder().role("leads").actor("board").build())
            .build();

    private final StrategicPlan plan = StrategicPlan.builder()
            .id("plan")
            .addCornerstone(Cornerstone.builder()
                    .id("bargaining")
                    .name("Bargaining")
                    .addPillar(Pillar.builder()
                            .id("coordination")
                            .name("Coordination")
                            .addPriority(calendar)
                            .addPriority(priority("table").build())
                            .build())
                    .addPillar(Pillar.builder().id("training").name("Training").build())
                    .build())
            .addCornerstone(
                    Cornerstone.builder().id("outreach").name("Outreach").build())
            .addMetric(Metric.builder().id("expiries").name("Expiries known").build())
            .addActor(Actor.builder().id("board").name("The Board").build())
            .addDeclaredCount(DeclaredCount.builder()
                    .level(PlanElement.Level.PRIORITY)
                    .count(2)
                    .within(ElementId.of("coordination"))
                    .build())
            .build();

    private static Priority.Builder priority(String id) {
        return Priority.builder().id(id).name(id);
    }

    private static String order(StrategicPlan plan) {
        return String.join(
                " ",
                PlanIndex.of(plan)
                        .elements()
                        .map(element -> element.getId().toString())
                        .toList());
    }

    @Test
    void anUpdateGivesANewPlanAndLeavesTheOldOneAsItWas() {
        StrategicPlan edited = PlanEditor.of(plan)
                .update("calendar", Priority.class, priority -> priority.withName(Text.of("One calendar")))
                .document();

        assertThat(PlanIndex.of(edited)
                        .findElement(ElementId.of("calendar"))
                        .orElseThrow()
                        .getName())
                .isEqualTo(Text.of("One calendar"));
        assertThat(PlanIndex.of(plan).findElement(ElementId.of("calendar"))).containsSame(calendar);
        assertThat(edited.getCornerstones().get(1))
                .isSameAs(plan.getCornerstones().get(1));
    }

    @Test
    void thingsArePutBeforeAfterAndAtTheEnd() {
        assertThat(order(PlanEditor.of(plan)
                        .insertBefore("table", priority("before").build())
                        .insertAfter("table", priority("after").build())
                        .append("coordination", priority("last").build())
                        .append(
                                "plan",
                                Cornerstone.builder().id("new").name("New").build())
                        .document()))
                .isEqualTo("bargaining coordination calendar before table after last training outreach new");
    }

    @Test
    void aThingGoesIntoTheListThatIsNamedIfThatTakesIt() {
        Pact pact = Pact.builder().id("pact").build();
        Provision provision = Provision.builder().id("x").text("X").build();

        assertThat(PactEditor.of(pact)
                        .append(ElementId.of("pact"), "clauses", provision)
                        .document())
                .isEqualTo(pact.withClauses(provision));
        assertRefused(
                () -> PactEditor.of(pact).append(ElementId.of("pact"), "parties", provision),
                "a pact has none named \"parties\"");
    }

    @Test
    void aThingStaysWhereItIsIfItIsMovedBesideItself() {
        assertThat(PlanEditor.of(plan).moveBefore("table", "table").document()).isSameAs(plan);
        assertThat(order(PlanEditor.of(plan).moveAfter("calendar", "table").document()))
                .isEqualTo("bargaining coordination table calendar training outreach");
    }

    @Test
    void anAgreementIsEditedInItsRegister() {
        AgreementRegister register = AgreementRegister.builder()
                .id("register")
                .addAgreement(CollectiveAgreement.builder().id("a").build())
                .build();

        assertThat(RegisterEditor.of(register).rename("a", "b").remove("b").document())
                .isEqualTo(register.withAgreements());
    }

    @Test
    void thingsMoveWithAllThatStandsInThem() {
        assertThat(order(PlanEditor.of(plan)
                        .moveInto("calendar", "training")
                        .moveInto("coordination", "outreach")
                        .moveBefore("outreach", "bargaining")
                        .document()))
                .isEqualTo("outreach coordination table bargaining training calendar");
    }

    @Test
    void whatOthersReferToIsNotRemovedUnlessTheReferencesGoWithIt() {
        PlanEditor editor = PlanEditor.of(plan);

        assertThatThrownBy(() -> editor.remove("board"))
                .isInstanceOf(DocumentEditor.EditException.class)
                .hasMessageContaining("\"board\" is referred to by \"calendar\"");
        assertThat(editor.document()).isSameAs(plan);

        StrategicPlan edited = editor.removeWithReferences("board")
                .removeWithReferences("expiries")
                .document();
        assertThat(edited.getActors()).isEmpty();
        assertThat(PlanIndex.of(edited).findElement(ElementId.of("calendar")))
                .contains(priority("calendar").build());
    }

    @Test
    void withAReferenceGoesWhatWouldBeAboutEverythingWithoutIt() {
        StrategicPlan edited =
                PlanEditor.of(plan).removeWithReferences("coordination").document();

        assertThat(edited.getDeclaredCounts()).isEmpty();
    }

    @Test
    void aNewIdIsKnownEverywhere() {
        StrategicPlan edited = PlanEditor.of(plan)
                .rename("board", "executive")
                .rename("coordination", "common-work")
                .document();

        Priority priority = PlanIndex.of(edited)
                .find(ElementId.of("calendar"), Priority.class)
                .orElseThrow();
        assertThat(priority.getResponsibilities().get(0).getActor()).contains(ElementId.of("executive"));
        assertThat(edited.getDeclaredCounts().get(0).getWithin()).contains(ElementId.of("common-work"));
    }

    @Test
    void editsThatWouldBreakThePlanAreRefused() {
        PlanEditor editor = PlanEditor.of(plan);

        assertRefused(() -> editor.rename("board", "calendar"), "\"calendar\" is taken");
        assertRefused(() -> editor.append("training", priority("table").build()), "\"table\" is taken");
        assertRefused(
                () -> editor.append(
                        "training", calendar.withId(ElementId.of("x")).withThemes(ElementId.of("no"))),
                "nothing has the id \"no\"");
        assertRefused(
                () -> editor.update("coordination", Pillar.class, pillar -> pillar.withPriorities(calendar, calendar)),
                "\"calendar\" is taken");
        assertRefused(
                () -> editor.update("plan", StrategicPlan.class, each -> each.withMissionId(ElementId.of("calendar"))),
                "\"calendar\" is taken");
        assertRefused(() -> editor.append("calendar", priority("x").build()), "has none for it");
        assertRefused(() -> editor.moveInto("bargaining", "training"), "has none for it");
        assertRefused(() -> editor.remove("nothing"), "nothing has the id \"nothing\"");
        assertRefused(() -> editor.remove("bord"), "nothing has the id \"bord\". Did you mean \"board\"?");
        assertRefused(() -> editor.remove("plan"), "The document itself");
        assertRefused(
                () -> editor.update("board", Priority.class, priority -> priority),
                "\"board\" is of the type \"actor\"");
        assertThat(editor.document()).isSameAs(plan);
    }

    private static void assertRefused(Runnable edit, String because) {
        assertThatThrownBy(edit::run)
                .isInstanceOf(DocumentEditor.EditException.class)
                .hasMessageContaining(because);
    }

    @Test
    void aBatchIsDoneWholeOrNotAtAll() {
        PlanEditor editor = PlanEditor.of(plan);

        assertRefused(
                () -> editor.batch(edits -> edits.remove("outreach").remove("board")), "\"board\" is referred to");
        assertThat(editor.document()).isSameAs(plan);
        assertThat(order(editor.batch(edits -> edits.remove("outreach").remove("training"))
                        .document()))
                .isEqualTo("bargaining coordination calendar table");
    }

    @Test
    void withinABatchThingsMayReferToWhatComesLater() {
        StrategicPlan edited = PlanEditor.of(plan)
                .batch(edits -> edits.append(
                                "training", calendar.withId(ElementId.of("x")).withThemes(ElementId.of("growth")))
                        .append(
                                "plan",
                                Theme.builder().id("growth").name("Growth").build()))
                .document();

        assertThat(edited.getThemes()).hasSize(1);
    }
}
