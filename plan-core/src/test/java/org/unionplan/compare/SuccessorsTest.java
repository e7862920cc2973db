package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.actor.Actor;
import org.unionplan.document.Decision;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Reference;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;

/** Editions of a plan that have identifiers of their own and say which one they follow. */
class SuccessorsTest {

    private static Cornerstone cornerstone(String id, String name, Priority... priorities) {
        return Cornerstone.builder()
                .id(id)
                .name(name)
                .addAllPriorities(List.of(priorities))
                .build();
    }

    private static Priority priority(String id, String name) {
        return Priority.builder().id(id).name(name).build();
    }

    private static Reference reference(String relation, String document) {
        return Reference.builder().relation(relation).document(document).build();
    }

    private static StrategicPlan plan(String id, Cornerstone... cornerstones) {
        return StrategicPlan.builder()
                .id(id)
                .title("Our plan")
                .language("en")
                .addAllCornerstones(List.of(cornerstones))
                .addActor(Actor.builder().id("u").name("Union").build())
                .build();
    }

    private final StrategicPlan earlier = plan(
            "plan-2018",
            cornerstone("voice", "Increase Our Voice", priority("a", "Speak up"), priority("b", "Listen")),
            cornerstone("justice", "Advance Justice"));

    private static List<String> changes(Document before, Document after) {
        return DocumentComparison.between(before, after).getChanges().stream()
                .map(change -> change + " "
                        + change.getMatchReason().map(Object::toString).orElse("-"))
                .toList();
    }

    private StrategicPlan later(Cornerstone... cornerstones) {
        return plan("plan-2020", cornerstones).withReferences(reference("succeeds", "plan-2018"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"succeeds", "derives-from"})
    void anEditionThatNamesTheOneBeforeItIsARevisionOfIt(String relation) {
        StrategicPlan later =
                earlier.withId(ElementId.of("plan-2020")).withReferences(reference(relation, "plan-2018"));

        assertThat(changes(earlier, later))
                .containsExactlyInAnyOrder(
                        "id-changed strategic-plan plan-2020 /id > /id DOCUMENT",
                        "added reference - > /references/0 -");
        assertThat(changes(later, earlier))
                .containsExactlyInAnyOrder(
                        "id-changed strategic-plan plan-2018 /id > /id DOCUMENT",
                        "removed reference /references/0 > - -");
    }

    @Test
    void theEarlierEditionMayNameTheLaterOne() {
        StrategicPlan later = earlier.withId(ElementId.of("plan-2020"));
        StrategicPlan replaced = earlier.withReferences(reference("succeeded-by", "plan-2020"));

        assertThat(DocumentComparison.between(replaced, later).isOfRevisions()).isTrue();
        assertThat(changes(replaced, later)).hasSize(2);
    }

    @Test
    void theEarlierEditionMayBeNamedByAnIdentifierFromElsewhere() {
        StrategicPlan registered = earlier.withExternalIds(
                ExternalId.builder().system("isbn").id("978-2-00").build());
        StrategicPlan later = earlier.withId(ElementId.of("other")).withReferences(reference("succeeds", "978-2-00"));

        assertThat(DocumentComparison.between(registered, later).isOfRevisions())
                .isTrue();
    }

    @Test
    void aReferenceToSomethingElseMakesNoRevision() {
        StrategicPlan other = earlier.withId(ElementId.of("other"));

        assertThat(DocumentComparison.between(earlier, other.withReferences(reference("cites", "plan-2018")))
                        .isOfRevisions())
                .isFalse();
        assertThat(DocumentComparison.between(earlier, other.withReferences(reference("succeeds", "plan-2014")))
                        .isOfRevisions())
                .isFalse();
        Reference toOneElement = Reference.builder()
                .relation("derives-from")
                .document("plan-2018")
                .target(ElementId.of("voice"))
                .build();
        assertThat(DocumentComparison.between(earlier, other.withReferences(toOneElement))
                        .isOfRevisions())
                .isFalse();
    }

    @Test
    void anyTwoDocumentsCanBeComparedAsRevisions() {
        StrategicPlan other = earlier.withId(ElementId.of("other"));
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.betweenRevisions(earlier, other);

        assertThat(comparison.getChanges())
                .extracting(Change::toString)
                .containsExactly("id-changed strategic-plan other /id > /id");
        assertThat(comparison.reversed().getChanges())
                .extracting(Change::toString)
                .containsExactly("id-changed strategic-plan plan-2018 /id > /id");
    }

    @Test
    void whatHasAnotherIdIsFoundByNameUnderTheSameParent() {
        StrategicPlan later = later(
                cornerstone("s1", "Increase our voice", priority("p1", "Speak up"), priority("p2", "Listen")),
                cornerstone("justice", "Advance Justice"));

        assertThat(changes(earlier, later))
                .contains(
                        "id-changed cornerstone s1 /cornerstones/0/id > /cornerstones/0/id SAME_NAME",
                        "editorial cornerstone s1 /cornerstones/0/name > /cornerstones/0/name SAME_NAME",
                        "id-changed priority p1 /cornerstones/0/priorities/0/id > /cornerstones/0/priorities/0/id SAME_NAME")
                .noneMatch(change -> change.startsWith("removed"));
    }

    @Test
    void movedAndRenamedAtOnceItIsFoundById() {
        StrategicPlan later = later(
                cornerstone("voice", "Increase Our Voice", priority("b", "Listen")),
                cornerstone("justice", "Advance Justice", priority("a", "Speak for all")));

        assertThat(changes(earlier, later))
                .contains(
                        "moved priority a /cornerstones/0/priorities/0 > /cornerstones/1/priorities/0 SAME_ID",
                        "renamed priority a /cornerstones/0/priorities/0/name > /cornerstones/1/priorities/0/name SAME_ID");
    }

    @Test
    void whatSaysThatItDerivesFromAnotherIsNotMatchedByName() {
        Priority derived = priority("c", "Listen")
                .withReferences(Reference.builder()
                        .relation("derives-from")
                        .document("plan-2018")
                        .target(ElementId.of("a"))
                        .build());
        StrategicPlan later = later(cornerstone("voice", "Increase Our Voice", derived));

        assertThat(changes(earlier, later))
                .contains(
                        "id-changed priority c /cornerstones/0/priorities/0/id > /cornerstones/0/priorities/0/id LINEAGE",
                        "removed priority b /cornerstones/0/priorities/1 > - -");
    }

    private static Decision decision(String id, String date, String outcome) {
        return Decision.builder()
                .id(id)
                .body(ElementId.of("u"))
                .date(date)
                .outcome(outcome)
                .build();
    }

    @Test
    void whatHasAnotherIdIsFoundByWhatItIsKnownBy() {
        StrategicPlan before =
                earlier.withDecisions(decision("d1", "2018-05", "adopted"), decision("d2", "2019-05", "adopted"));
        StrategicPlan after = earlier.withDecisions(decision("z", "2019-05", "rejected"));

        assertThat(changes(before, after))
                .containsExactlyInAnyOrder(
                        "id-changed decision z /decisions/1/id > /decisions/0/id SAME_SUBJECT",
                        "changed decision z /decisions/1/outcome > /decisions/0/outcome SAME_SUBJECT",
                        "removed decision d1 /decisions/0 > - -");
    }

    @Test
    void whatGetsItsFirstIdIsTheSameThing() {
        Duty duty =
                Duty.builder().kind("report").what("Figures of the quarter.").build();
        StrategicPlan before = earlier.withDuties(duty);
        StrategicPlan after = earlier.withDuties(duty.withId(ElementId.of("figures")));

        assertThat(changes(before, after))
                .containsExactly("id-changed duty figures /duties/0/id > /duties/0/id SAME_SUBJECT");
        assertThat(changes(after, before))
                .containsExactly("id-changed duty figures /duties/0/id > /duties/0/id SAME_SUBJECT");
    }

    @Test
    void aMergeTakesBothSidesForRevisionsOfTheBase() {
        StrategicPlan mine = earlier.withId(ElementId.of("plan-2020"));
        StrategicPlan theirs = plan(
                "plan-2018",
                cornerstone("voice", "Increase Our Voice", priority("a", "Speak up"), priority("b", "Hear")),
                cornerstone("justice", "Advance Justice"));

        assertThat(DocumentMerge.of(earlier, mine, theirs).getDocument())
                .contains(theirs.withId(ElementId.of("plan-2020")));
    }
}
