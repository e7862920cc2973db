package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.compare.Change;
import org.unionplan.compare.ClauseChange;
import org.unionplan.compare.PlanComparison;
import org.unionplan.compare.WordMark;
import org.unionplan.party.PlanDocument;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Kind;
import org.unionplan.value.ElementId;

class ComparisonProperties {

    @Provide
    Arbitrary<Revised<PlanDocument>> revisions() {
        return Revisions.any();
    }

    @Provide
    Arbitrary<PlanDocument> documents() {
        return Documents.any();
    }

    @Property(tries = 100)
    void aDocumentDoesNotDifferFromItsCopy(@ForAll("documents") PlanDocument document) {
        PlanDocument copy = Copies.rebuilt(document.documentShape(), document, (attribute, value) -> value);

        assertThat(PlanComparison.between(document, copy).getChanges()).isEmpty();
    }

    @Property(tries = 200)
    void thereAreChangesIfAndOnlyIfTheDocumentsDiffer(@ForAll("revisions") Revised<PlanDocument> revised) {
        assertThat(PlanComparison.between(revised.before(), revised.after()).isEmpty())
                .isEqualTo(revised.before().equals(revised.after()));
    }

    @Property(tries = 200)
    void seenFromTheOtherEndItIsTheSameReversed(@ForAll("revisions") Revised<PlanDocument> revised) {
        assertReversible(revised.before(), revised.after());
    }

    @Property(tries = 200)
    void appliedToTheOneItGivesTheOther(@ForAll("revisions") Revised<PlanDocument> revised) {
        assertApplies(revised.before(), revised.after());
    }

    @Property(tries = 100)
    void bothHoldForDocumentsThatHaveNothingInCommonButTheirId(
            @ForAll("documents") PlanDocument before, @ForAll("documents") PlanDocument other) {
        Assume.that(before.documentShape() == other.documentShape());
        PlanDocument after = Copies.rebuilt(
                other.documentShape(), other, (row, value) -> row.getKind() == Kind.ID ? before.getId() : value);
        assertApplies(before, after);
        assertReversible(before, after);
    }

    @Property(tries = 100)
    void bothHoldForDocumentsThatAreNoRevisions(@ForAll("revisions") Revised<PlanDocument> revised) {
        PlanDocument other = Copies.rebuilt(
                revised.after().documentShape(),
                revised.after(),
                (row, value) -> row.getKind() == Kind.ID ? ElementId.of("another-document") : value);
        assertApplies(revised.before(), other);
        assertReversible(revised.before(), other);
    }

    @Property(tries = 100)
    void bothHoldWhereIdentifiersAreRepeated(@ForAll("revisions") Revised<PlanDocument> revised) {
        PlanDocument before = allCalledAlike(revised.before());
        PlanDocument after = allCalledAlike(revised.after());
        assertApplies(before, after);
        assertReversible(before, after);
    }

    /** The document with two identifiers for everything in it. */
    private static PlanDocument allCalledAlike(PlanDocument document) {
        return Copies.rebuilt(
                document.documentShape(),
                document,
                (row, value) -> row.getKind() == Kind.ID ? value : calledAlike(row, value));
    }

    private static Object calledAlike(Attribute row, Object value) {
        return switch (row.getKind()) {
            case ID -> ElementId.of("id" + value.toString().length() % 2);
            case OBJECT ->
                Copies.rebuilt(row.getType().getShape().orElseThrow(), value, ComparisonProperties::calledAlike);
            default -> value;
        };
    }

    @Property(tries = 200)
    void whatDidNotChangeIsShared(@ForAll("revisions") Revised<PlanDocument> revised) {
        PlanComparison<PlanDocument> nothing = PlanComparison.between(revised.before(), revised.before());

        assertThat(nothing.apply(revised.before())).isSameAs(revised.before());
    }

    @Property(tries = 200)
    void theMarksOfAClauseMakeUpTheClauseBeforeAndAfter(@ForAll("revisions") Revised<PlanDocument> revised) {
        for (Change change :
                PlanComparison.between(revised.before(), revised.after()).getChanges()) {
            for (ClauseChange clause : change.clauses()) {
                assertThat(of(clause.marks(), WordMark.Sign.ADDED))
                        .isEqualTo(clause.before().orElse(""));
                assertThat(of(clause.marks(), WordMark.Sign.REMOVED))
                        .isEqualTo(clause.after().orElse(""));
            }
        }
    }

    private static String of(List<WordMark> marks, WordMark.Sign without) {
        return String.join(
                "",
                marks.stream()
                        .filter(mark -> mark.sign() != without)
                        .map(WordMark::text)
                        .toList());
    }

    private static void assertApplies(PlanDocument before, PlanDocument after) {
        assertThat(PlanComparison.between(before, after).apply(before)).isEqualTo(after);
    }

    private static void assertReversible(PlanDocument before, PlanDocument after) {
        assertThat(PlanComparison.between(after, before).getChanges())
                .containsExactlyInAnyOrderElementsOf(PlanComparison.between(before, after).getChanges().stream()
                        .map(Change::reversed)
                        .toList());
    }
}
