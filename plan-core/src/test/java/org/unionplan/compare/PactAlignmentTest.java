package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionplan.compare.PactAlignment.Backing;
import org.unionplan.compare.PactAlignment.ContradictionKind;
import org.unionplan.compare.PactAlignment.Support;
import org.unionplan.document.Reference;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;

class PactAlignmentTest {

    private static final ElementId A = ElementId.of("a");
    private static final ElementId B = ElementId.of("b");

    private static Reference reference(String relation, String document, String target) {
        return Reference.builder()
                .relation(relation)
                .document(document)
                .target(target)
                .build();
    }

    private static Provision.Builder pledge(String id) {
        return Provision.builder().id(id).text("We stand by each other.");
    }

    private static Pact pact() {
        return Pact.builder()
                .id("pact")
                .term("2024-01-01/2025-12-31")
                .addParty(Party.builder().actor("a").build())
                .addParty(Party.builder().actor("b").build())
                .addPledge(pledge("services")
                        .addReference(reference("depends-on", "plan-of-b", "campaign"))
                        .build())
                .addPledge(pledge("raids").addBearer("a").build())
                .addPledge(
                        pledge("pickets").addProvision(pledge("funds").build()).build())
                .build();
    }

    private static Priority.Builder priority(String id) {
        return Priority.builder().id(id).name(id);
    }

    private static StrategicPlan plan(String id, Priority... priorities) {
        return StrategicPlan.builder()
                .id(id)
                .addCornerstone(Cornerstone.builder()
                        .id("cornerstone")
                        .name("Cornerstone")
                        .addPriorities(priorities)
                        .build())
                .build();
    }

    private static Support cell(PactAlignment alignment, ElementId party, String pledge) {
        return alignment.of(party, ElementId.of(pledge)).orElseThrow();
    }

    @Test
    void aPledgeIsBackedByWhatSupportsItAndByWhatItDependsOn() {
        PactAlignment alignment = PactAlignment.of(
                pact(),
                Map.of(
                        A,
                        plan(
                                "plan-of-a",
                                priority("defence")
                                        .addReference(reference("supports", "pact", "services"))
                                        .build(),
                                priority("strike-fund")
                                        .addReference(reference("derives-from", "pact", "funds"))
                                        .build()),
                        B,
                        plan("plan-of-b", priority("campaign").build())));

        assertThat(cell(alignment, A, "services").getBacking()).isEqualTo(Backing.BACKED);
        assertThat(cell(alignment, A, "services").getPriorities())
                .extracting(PlanElement::getId)
                .containsExactly(ElementId.of("defence"));
        assertThat(cell(alignment, B, "services").getPriorities())
                .extracting(PlanElement::getId)
                .containsExactly(ElementId.of("campaign"));
        assertThat(cell(alignment, A, "funds").getBacking()).isEqualTo(Backing.BACKED);
        assertThat(cell(alignment, A, "raids").getBacking()).isEqualTo(Backing.UNBACKED);
        assertThat(cell(alignment, B, "raids").getBacking()).isEqualTo(Backing.NOT_BEARER);
        assertThat(alignment.getUnbacked()).containsExactly(ElementId.of("raids"), ElementId.of("pickets"));
        assertThat(alignment.ofParty(A)).hasSize(4);
        assertThat(alignment.ofPledge(ElementId.of("pickets"))).hasSize(2);
    }

    @Test
    void aReferenceToAnotherDocumentOrInAnotherSenseBacksNothing() {
        PactAlignment alignment = PactAlignment.of(
                pact(),
                Map.of(
                        A,
                        plan(
                                "plan-of-a",
                                priority("elsewhere")
                                        .addReference(reference("supports", "other-pact", "services"))
                                        .build(),
                                priority("mention")
                                        .addReference(reference("cites", "pact", "services"))
                                        .build())));

        assertThat(cell(alignment, A, "services").getBacking()).isEqualTo(Backing.UNBACKED);
        assertThat(cell(alignment, B, "services").getBacking()).isEqualTo(Backing.NO_PLAN);
        assertThat(alignment.getContradicted()).isEmpty();
    }

    @Test
    void whatContradictsIsCancelledOrComesTooLateSpeaksAgainstThePledge() {
        PactAlignment alignment = PactAlignment.of(
                pact(),
                Map.of(
                        A,
                        plan(
                                "plan-of-a",
                                priority("recruit-there")
                                        .addReference(reference("contradicts", "pact", "raids"))
                                        .build(),
                                priority("too-late")
                                        .timeframe("2027")
                                        .addReference(reference("supports", "pact", "services"))
                                        .build(),
                                priority("dropped")
                                        .addReference(reference("supports", "pact", "pickets"))
                                        .addStatusUpdate(update("2024-01-01", "planned"))
                                        .addStatusUpdate(update("2024-06-01", "cancelled"))
                                        .build())));

        assertThat(cell(alignment, A, "raids").getContradictions())
                .extracting(PactAlignment.Contradiction::getConflict)
                .containsExactly(ContradictionKind.STATED);
        assertThat(cell(alignment, A, "services").getContradictions())
                .extracting(PactAlignment.Contradiction::getConflict)
                .containsExactly(ContradictionKind.OUT_OF_TIME);
        assertThat(cell(alignment, A, "pickets").getContradictions())
                .singleElement()
                .satisfies(against -> {
                    assertThat(against.getConflict()).isEqualTo(ContradictionKind.CANCELLED);
                    assertThat(against.getPlace()).hasToString("/cornerstones/0/priorities/2");
                    assertThat(against.getMessage()).hasToString("dropped was to back pickets and is cancelled");
                });
        assertThat(alignment.getContradicted()).hasSize(3).allMatch(cell -> cell.getBacking() == Backing.CONTRADICTED);
    }

    private static StatusUpdate update(String date, String status) {
        return StatusUpdate.builder().date(date).status(status).build();
    }
}
