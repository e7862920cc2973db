package org.unionplan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.compare.Growth;
import org.unionplan.document.Document;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

/** Edits of what everything else in one list refers to. */
class ManyReferrersTest {

    private static StrategicPlan plan(int referrers) {
        return StrategicPlan.builder()
                .id("p")
                .title("P")
                .addAllActors(IntStream.rangeClosed(0, referrers)
                        .mapToObj(ManyReferrersTest::actor)
                        .toList())
                .build();
    }

    /** The first is what the others belong to. */
    private static Actor actor(int number) {
        Actor.Builder actor =
                Actor.builder().id(number == 0 ? "target" : "a" + number).name("Actor " + number);
        return number == 0
                ? actor.build()
                : actor.addRelation(ActorRelation.builder()
                                .relation(ActorRelation.Kind.LOCAL_OF)
                                .actor("target")
                                .build())
                        .build();
    }

    @Test
    void aRenameTakesTimeInProportionToTheReferrers() {
        assertThat(Growth.ofFourTimes(2_000, size -> {
                    PlanEditor editor = PlanEditor.of(plan(size));
                    return () -> editor.rename("target", "other").rename("other", "target");
                }))
                .isLessThan(Growth.MOST);
    }

    @Test
    void aRemovalWithReferencesTakesTimeInProportionToTheReferrers() {
        assertThat(Growth.ofFourTimes(2_000, size -> {
                    StrategicPlan plan = plan(size);
                    return () -> PlanEditor.of(plan).removeWithReferences("target");
                }))
                .isLessThan(Growth.MOST);
    }

    @Test
    void everyReferenceFollowsARename() {
        StrategicPlan renamed =
                PlanEditor.of(plan(50)).rename("target", "other").document();

        assertThat(renamed.getActors())
                .hasSize(51)
                .first()
                .extracting(Actor::getId)
                .isEqualTo(ElementId.of("other"));
        assertThat(renamed.getActors().subList(1, 51))
                .allSatisfy(actor -> assertThat(actor.getRelations())
                        .extracting(ActorRelation::getActor)
                        .containsExactly(ElementId.of("other")));
    }

    @Test
    void answersToFindingsFollowARename() {
        StrategicPlan plan = plan(2).withAnswers(
                        answer("target"),
                        answer("a1"),
                        answer("/actors/0"),
                        answer("targets"),
                        answer("a1").withAbout(Optional.empty()));
        StrategicPlan renamed =
                PlanEditor.of(plan).rename("target", "other").rename("a1", "b1").document();

        assertThat(renamed.getAnswers().stream()
                        .map(Document.FindingAnswer::getAbout)
                        .map(about -> about.orElse("-")))
                .containsExactly("other", "b1", "/actors/0", "targets", "-");
        assertThat(PlanEditor.of(renamed)
                        .rename("b1", "a1")
                        .rename("other", "target")
                        .document())
                .isEqualTo(plan);
    }

    private static Document.FindingAnswer answer(String about) {
        return Document.FindingAnswer.builder()
                .code("actor.name.repeated")
                .about(about)
                .reason("As published.")
                .build();
    }

    @Test
    void noReferenceIsLeftByARemovalWithReferences() {
        StrategicPlan rest =
                PlanEditor.of(plan(50)).removeWithReferences("target").document();

        assertThat(rest.getActors())
                .hasSize(50)
                .allSatisfy(actor -> assertThat(actor.getRelations()).isEmpty());
    }
}
