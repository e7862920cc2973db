package org.unionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.compare.Change;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.document.Participation;
import org.unionplan.document.Reference;
import org.unionplan.edit.DocumentEditor.EditException;
import org.unionplan.edit.PlanEditor;
import org.unionplan.message.Messages;
import org.unionplan.portfolio.DocumentPlace;
import org.unionplan.portfolio.Portfolio;
import org.unionplan.rule.Finding;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

/** The mission and the vision of a plan, each with an identifier of its own. */
class IdentifiedTextTest {

    private static final ElementId MISSION = ElementId.of("our-mission");

    private static final StrategicPlan PLAN = StrategicPlan.builder()
            .id("plan")
            .title("Deep Water")
            .mission("Safe harbours.")
            .missionId(MISSION)
            .vision("A berth for all.")
            .visionId("our-vision")
            .addCornerstone(crews -> crews.id("crews")
                    .name("Crews")
                    .addReference(Reference.builder()
                            .relation(Reference.Relation.SUPPORTS)
                            .target(MISSION)
                            .build()))
            .addParticipation(Participation.builder()
                    .method("survey")
                    .addResult("our-vision")
                    .build())
            .build();

    private static List<String> findings(StrategicPlan plan) {
        return DocumentValidator.standard().validate(plan).getFindings().stream()
                .filter(finding ->
                        finding.getCode().startsWith("id.") || finding.getCode().startsWith("reference."))
                .map(Finding::toString)
                .toList();
    }

    @Test
    void isFoundWhereItStands() {
        PlanIndex index = PlanIndex.of(PLAN);

        assertThat(index.pathOf(MISSION)).hasToString("Optional[/mission]");
        assertThat(index.pathOf(ElementId.of("our-vision"))).hasToString("Optional[/vision]");
        assertThat(index.find(MISSION)).containsSame(PLAN);
        assertThat(index.findElement(MISSION)).isEmpty();
        assertThat(DocumentIndex.of(PLAN, StrategicPlan.shape()).all(StrategicPlan.class))
                .hasSize(1);
    }

    @Test
    void canBeReferredTo() {
        assertThat(findings(PLAN)).isEmpty();
        assertThat(findings(PLAN.withMissionId(ElementId.of("another"))))
                .singleElement()
                .asString()
                .contains("/cornerstones/0/references/0/target", "our-mission");
    }

    @Test
    void isNoActor() {
        assertThat(findings(PLAN.withOrganization(MISSION)))
                .singleElement()
                .asString()
                .contains("/organization", "mission");
    }

    @Test
    void hasAnIdentifierThatNothingElseHas() {
        assertThat(findings(PLAN.withVisionId(MISSION).withParticipation()))
                .singleElement()
                .asString()
                .contains("/visionId", "/missionId");
        assertThat(findings(PLAN.withMissionId(ElementId.of("crews"))))
                .anySatisfy(found -> assertThat(found).contains("/cornerstones/0/id", "/missionId"));
        assertThat(findings(PLAN.withVisionId(ElementId.of("plan")).withParticipation()))
                .singleElement()
                .asString()
                .contains("/visionId", "/id");
    }

    @Test
    void isRenamedWithTheReferencesToIt() {
        ElementId purpose = ElementId.of("purpose");
        StrategicPlan renamed = PlanEditor.of(PLAN).rename(MISSION, purpose).document();

        assertThat(renamed.getMissionId()).contains(purpose);
        assertThat(renamed.getId()).isEqualTo(PLAN.getId());
        assertThat(findings(renamed)).isEmpty();
        assertThat(PlanEditor.of(renamed).rename(purpose, MISSION).document()).isEqualTo(PLAN);
        assertThat(PlanEditor.of(PLAN)
                        .rename(MISSION, purpose)
                        .rename("our-vision", "our-mission")
                        .rename("plan", "plan-2")
                        .rename("our-mission", "dream")
                        .document()
                        .getVisionId())
                .contains(ElementId.of("dream"));
    }

    @Test
    void keepsItsIdentifierWhileSomethingRefersToIt() {
        PlanEditor editor = PlanEditor.of(PLAN);

        assertRefused(() -> editor.rename("crews", "our-mission"), "\"our-mission\" is taken");
        assertRefused(() -> editor.remove(MISSION), "The document itself and its texts");
        assertRefused(
                () -> editor.update("plan", StrategicPlan.class, plan -> plan.withMissionId(Optional.empty())),
                "nothing has the id \"our-mission\"");
        StrategicPlan without = editor.batch(
                        edits -> edits.update("crews", Cornerstone.class, crews -> crews.withReferences())
                                .update("plan", StrategicPlan.class, plan -> plan.withMissionId(Optional.empty())))
                .document();
        assertThat(PlanEditor.of(without)
                        .rename("crews", "our-mission")
                        .document()
                        .getCornerstones())
                .singleElement()
                .satisfies(crews -> assertThat(crews.getId()).isEqualTo(MISSION));
    }

    private static void assertRefused(Runnable edit, String because) {
        assertThatThrownBy(edit::run).isInstanceOf(EditException.class).hasMessageContaining(because);
    }

    @Test
    void aNewIdentifierIsNoOtherTarget() {
        StrategicPlan renamed =
                PlanEditor.of(PLAN).rename(MISSION, ElementId.of("purpose")).document();
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(PLAN, renamed);

        assertThat(comparison.getChanges())
                .extracting(change -> change.getKind() + " "
                        + change.getMember().orElse("-") + " "
                        + comparison
                                .words()
                                .getValueAfter(change)
                                .map(after -> after.in(Messages.english()))
                                .orElse("-"))
                .containsExactly("CHANGED missionId purpose", "ID_CHANGED target Safe harbours. [purpose]");
        assertThat(comparison.getChanges()).extracting(Change::getMember).doesNotContain(Optional.of("id"));
        assertThat(comparison.apply(PLAN)).isEqualTo(renamed);
    }

    @Test
    void isOnTheCardOfThePlanInAPortfolio() {
        assertThat(Portfolio.Card.of(PLAN, DocumentPlace.of("plan.json")).getIds())
                .contains(MISSION, ElementId.of("our-vision"));
    }
}
