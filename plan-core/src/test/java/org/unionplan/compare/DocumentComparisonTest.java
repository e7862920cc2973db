package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Reference;
import org.unionplan.edit.PlanEditor;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.pact.Pact;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

class DocumentComparisonTest {

    private static Priority priority(String id, String name) {
        return Priority.builder().id(id).name(name).build();
    }

    private static Pillar pillar(String id, Priority... priorities) {
        return Pillar.builder()
                .id(id)
                .name("Pillar " + id)
                .addAllPriorities(List.of(priorities))
                .build();
    }

    private static StrategicPlan plan(Pillar... pillars) {
        return StrategicPlan.builder()
                .id("plan")
                .language("en")
                .addCornerstone(Cornerstone.builder()
                        .id("c")
                        .name("Outreach")
                        .addAllPillars(List.of(pillars))
                        .build())
                .addActor(Actor.builder().id("board").name("The Board").build())
                .addMetric(Metric.builder().id("m").name("Members").build())
                .build();
    }

    private final StrategicPlan plan = plan(pillar("a", priority("x", "Win"), priority("y", "Grow")), pillar("b"));

    private static List<String> changes(Document before, Document after) {
        return DocumentComparison.between(before, after).getChanges().stream()
                .map(change ->
                        change + change.getMatchReason().map(why -> " " + why).orElse(""))
                .toList();
    }

    @Test
    void whatMovedIntoSomethingNewIsMovedAndNotAddedWithIt() {
        assertThat(changes(
                        plan, plan(pillar("a", priority("y", "Grow")), pillar("b"), pillar("n", priority("x", "Win")))))
                .containsExactly(
                        "added pillar n - > /cornerstones/0/pillars/2",
                        "moved priority x /cornerstones/0/pillars/0/priorities/0"
                                + " > /cornerstones/0/pillars/2/priorities/0 SAME_ID");
    }

    @Test
    void anotherIdIsFoundByTheNameAndReferencesFollow() {
        StrategicPlan before = PlanEditor.of(plan)
                .update(
                        "x",
                        Priority.class,
                        each -> each.withResponsibilities(Responsibility.builder()
                                .role("leads")
                                .actor("board")
                                .build()))
                .document();
        StrategicPlan after = PlanEditor.of(before).rename("board", "executive").document();

        assertThat(changes(before, after))
                .containsExactly(
                        "id-changed responsibility /cornerstones/0/pillars/0/priorities/0/responsibilities/0/actor >"
                                + " /cornerstones/0/pillars/0/priorities/0/responsibilities/0/actor SIMILAR",
                        "id-changed actor executive /actors/0/id > /actors/0/id SAME_NAME");
    }

    @Test
    void anotherIdAndAnotherPlaceAreFoundByANameThatNothingElseHas() {
        assertThat(changes(plan, plan(pillar("a", priority("y", "Grow")), pillar("b", priority("z", "WIN")))))
                .containsExactly(
                        "moved priority z /cornerstones/0/pillars/0/priorities/0 >"
                                + " /cornerstones/0/pillars/1/priorities/0 SAME_NAME_ELSEWHERE",
                        "id-changed priority z /cornerstones/0/pillars/0/priorities/0/id >"
                                + " /cornerstones/0/pillars/1/priorities/0/id SAME_NAME_ELSEWHERE",
                        "editorial priority z /cornerstones/0/pillars/0/priorities/0/name >"
                                + " /cornerstones/0/pillars/1/priorities/0/name SAME_NAME_ELSEWHERE");
    }

    @Test
    void textsAreComparedLanguageByLanguage() {
        Text before = Text.of(LanguageTag.of("en"), "Win & grow").with(LanguageTag.of("fr"), "Gagner");
        Text after = Text.of(LanguageTag.of("en"), "Win and grow").with(LanguageTag.of("fr"), "Gagner encore");
        Change change = DocumentComparison.between(plan.withMission(before), plan.withMission(after))
                .getChanges()
                .get(0);

        assertThat(change.getKind()).isEqualTo(Change.Kind.REWORDED);
        assertThat(change.getWordings())
                .extracting(WordingChange::getLanguage, WordingChange::isEditorial)
                .containsExactly(
                        tuple(Optional.of(LanguageTag.of("en")), true),
                        tuple(Optional.of(LanguageTag.of("fr")), false));
    }

    @Test
    void namingTheLanguageOfATextChangesNothingOfSubstance() {
        assertThat(DocumentComparison.between(
                                plan.withMission(Text.of("Win")),
                                plan.withMission(Text.of(LanguageTag.of("en"), "Win")))
                        .getChanges())
                .extracting(Change::getKind)
                .containsExactly(Change.Kind.EDITORIAL);
    }

    /** The first of what is left is the first of what was there: nothing has changed places. */
    @Test
    void ofEqualThingsTheFirstStaysTheFirst() {
        Duty report = Duty.builder().id("a").kind(Duty.Kind.REPORT).build();
        Duty other = Duty.builder().kind("summary").build();
        assertThat(changes(duties(report, other, other), duties(other, other)))
                .containsExactly("removed duty a /duties/0 > -");
        assertThat(changes(duties(other, other), duties(report, other, other)))
                .containsExactly("added duty a - > /duties/0");
        assertThat(changes(duties(report, other, other), duties(other, other, report)))
                .containsExactly("reordered duty a /duties/0 > /duties/2 SAME_ID");
        assertThat(changes(duties(other, report, other, other), duties(other, other, other)))
                .containsExactly("removed duty a /duties/1 > -");
    }

    /** The same content, except for a member that the model does not know. */
    @Test
    void whatHoldsNothingButAThingIsAsAlikeAsThat() {
        Allocation some = Allocation.builder()
                .amount(Money.builder().amount(Decimal.of(5)).currency("CAD").build())
                .build();
        Allocation extended = Allocation.builder()
                .amount(Money.builder()
                        .amount(Decimal.of(5))
                        .currency("CAD")
                        .unknownMembers(Members.NONE.with("x-note", Datum.of("new")))
                        .build())
                .build();
        assertThat(changes(allocations(some), allocations(extended)))
                .singleElement(STRING)
                .startsWith("changed");
    }

    private static StrategicPlan allocations(Allocation... allocations) {
        return StrategicPlan.builder()
                .id("plan")
                .addAllAllocations(List.of(allocations))
                .build();
    }

    private static StrategicPlan duties(Duty... duties) {
        return StrategicPlan.builder().id("plan").addAllDuties(List.of(duties)).build();
    }

    @Test
    void repeatedIdsAreReportedAndComparedInTheirOrder() {
        StrategicPlan twice = plan(pillar("a", priority("x", "Win"), priority("x", "Win")), pillar("b"));
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(plan, twice);

        assertThat(comparison.getDuplicatesBefore()).isEmpty();
        assertThat(comparison.getDuplicatesAfter().get(ElementId.of("x")))
                .extracting(Object::toString)
                .containsExactly("/cornerstones/0/pillars/0/priorities/0", "/cornerstones/0/pillars/0/priorities/1");
        assertThat(comparison.apply(plan)).isEqualTo(twice);
    }

    @Test
    void plansThatAreNoRevisionsAreMatchedByLineageAlone() {
        Priority derived = priority("won", "Win again")
                .withReferences(Reference.builder()
                        .relation("derives-from")
                        .document("plan")
                        .target(ElementId.of("x"))
                        .build());
        StrategicPlan next = plan(pillar("a", derived)).withId(ElementId.of("next-plan"));

        assertThat(DocumentComparison.between(plan, next).getChanges())
                .filteredOn(change -> change.getMatchReason().equals(Optional.of(Change.MatchReason.LINEAGE)))
                .extracting(Change::getKind)
                .containsExactly(Change.Kind.MOVED, Change.Kind.ID_CHANGED, Change.Kind.RENAMED);
        assertThat(DocumentComparison.between(plan, next).getChanges())
                .extracting(Change::toString)
                .contains("removed cornerstone c /cornerstones/0 > -")
                .hasSizeGreaterThan(3);
    }

    @Test
    void documentsOfDifferentKindsAreNotCompared() {
        Document pact = Pact.builder().id("plan").build();

        assertThatThrownBy(() -> DocumentComparison.between((Document) plan, pact))
                .hasMessage("Only documents of one kind can be compared; found a strategic-plan and a pact.");
    }

    @Test
    void aComparisonIsAppliedToTheDocumentItBeginsWithAlone() {
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(plan, plan(pillar("a")));

        assertThatThrownBy(() -> comparison.apply(plan(pillar("b")))).hasMessageContaining("merge");
    }

    private static Observation observation(String asOf, int value) {
        return Observation.builder()
                .asOf(asOf)
                .value(Quantity.of(Decimal.of(value)))
                .build();
    }

    private StrategicPlan observed(Observation... observations) {
        return plan.withMetrics(plan.getMetrics().get(0).withObservations(observations));
    }

    @Test
    void differentPrioritiesUnderOnePillarAndObservationsOfOneMetricNeverConflict() {
        StrategicPlan mine = PlanEditor.of(observed(observation("2024", 1)))
                .append("b", priority("q", "Q"))
                .document();
        StrategicPlan theirs = PlanEditor.of(observed(observation("2024", 2), observation("2025", 1)))
                .append("b", priority("p", "P"))
                .document();
        DocumentMerge<StrategicPlan> merge = DocumentMerge.of(plan, mine, theirs);

        assertThat(merge.isClean()).isTrue();
        StrategicPlan merged = merge.getDocument().orElseThrow();
        assertThat(merged.getCornerstones().get(0).getPillars().get(1).getPriorities())
                .extracting(each -> each.getId().toString())
                .containsExactly("p", "q");
        assertThat(merged.getMetrics().get(0).getObservations())
                .containsExactlyInAnyOrder(observation("2024", 1), observation("2024", 2), observation("2025", 1));
    }

    @Test
    void aConflictHasThreeValuesAndAPath() {
        StrategicPlan mine = plan.withMission(Text.of("Win"));
        StrategicPlan theirs = plan.withMission(Text.of("Grow"));
        DocumentMerge<StrategicPlan> merge = DocumentMerge.of(plan.withMission(Text.of("Be")), mine, theirs);

        assertThat(merge.getDocument()).isEmpty();
        assertThat(merge.getConflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.getKind()).isEqualTo(DocumentMerge.Conflict.Kind.CHANGED_TWICE);
            assertThat(conflict.getPath()).hasToString("/mission");
            assertThat(conflict.getBase()).contains(Text.of("Be"));
            assertThat(conflict.getMine()).contains(Text.of("Win"));
            assertThat(conflict.getTheirs()).contains(Text.of("Grow"));
        });
    }

    private List<DocumentMerge.Conflict.Kind> conflicts(StrategicPlan mine, StrategicPlan theirs) {
        return DocumentMerge.of(plan, mine, theirs).getConflicts().stream()
                .map(DocumentMerge.Conflict::getKind)
                .toList();
    }

    @Test
    void removingWhatTheOtherSideChangedOrPutSomethingIntoIsAConflict() {
        StrategicPlan without = PlanEditor.of(plan).remove("a").document();

        assertThat(conflicts(
                        without,
                        PlanEditor.of(plan)
                                .update("x", Priority.class, each -> each.withNumber("1"))
                                .document()))
                .containsExactly(DocumentMerge.Conflict.Kind.REMOVED_AND_CHANGED);
        assertThat(conflicts(PlanEditor.of(plan).append("a", priority("n", "N")).document(), without))
                .containsExactly(DocumentMerge.Conflict.Kind.REMOVED_AND_CHANGED);
        assertThat(conflicts(without, PlanEditor.of(plan).moveInto("x", "b").document()))
                .containsExactly(DocumentMerge.Conflict.Kind.REMOVED_AND_CHANGED);
        assertThat(conflicts(without, without)).isEmpty();
    }

    @Test
    void oneIdForTwoNewThingsIsAConflict() {
        assertThat(conflicts(
                        PlanEditor.of(plan).append("a", priority("n", "One")).document(),
                        PlanEditor.of(plan).append("b", priority("n", "Other")).document()))
                .containsExactly(DocumentMerge.Conflict.Kind.ADDED_TWICE);
    }

    @Test
    void movingAThingAndChangingItGoTogether() {
        StrategicPlan moved = PlanEditor.of(plan).moveInto("x", "b").document();
        StrategicPlan renamed = PlanEditor.of(plan)
                .update("x", Priority.class, each -> each.withName(Text.of("Won")))
                .document();

        assertThat(DocumentMerge.of(plan, moved, renamed).getDocument())
                .contains(plan(pillar("a", priority("y", "Grow")), pillar("b", priority("x", "Won"))));
    }

    @Test
    void eachSideMayChangeALanguageOfOneText() {
        Text both = Text.of(LanguageTag.of("en"), "Win").with(LanguageTag.of("fr"), "Gagner");
        StrategicPlan base = plan.withMission(both);

        assertThat(DocumentMerge.of(
                                base,
                                plan.withMission(both.with(LanguageTag.of("en"), "Grow")),
                                plan.withMission(both.with(LanguageTag.of("fr"), "Durer")))
                        .getDocument())
                .contains(plan.withMission(Text.of(LanguageTag.of("en"), "Grow").with(LanguageTag.of("fr"), "Durer")));
    }

    @Test
    void aReferenceOfOneSideToWhatTheOtherRemovedIsToldAsANewError() {
        DocumentMerge<StrategicPlan> merge =
                DocumentMerge.of(plan, plan.withActors(), plan.withOrganization(ElementId.of("board")));

        assertThat(merge.getConflicts()).isEmpty();
        assertThat(merge.getNewErrors())
                .extracting(finding -> finding.getCode())
                .containsExactly("reference.dangling");
        assertThat(merge.isClean()).isFalse();
    }

    @Test
    void theSummaryCountsAndNamesTheParent() {
        StrategicPlan after = PlanEditor.of(plan)
                .append("c", pillar("n"))
                .append("a", priority("p", "P"))
                .append("a", priority("q", "Q"))
                .update("y", Priority.class, each -> each.withName(Text.of("Last")))
                .document();
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(plan, after);

        Message summary = comparison.words().getSummaryLine();

        assertThat(summary.in(Messages.english()))
                .isEqualTo("1 priority renamed, 2 priorities added under Pillar a, 1 pillar added under Outreach");
        assertThat(summary.in(Messages.french()))
                .isEqualTo("1 priorité renommée, 2 priorités ajoutées sous Pillar a, 1 pilier ajouté sous Outreach");
        assertThat(comparison.reversed().words().getSummaryLine().in(Messages.french()))
                .contains("2 priorités supprimées sous Pillar a");
    }
}
