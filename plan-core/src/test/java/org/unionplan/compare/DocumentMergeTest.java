package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.compare.DocumentMerge.Conflict;
import org.unionplan.edit.PactEditor;
import org.unionplan.metric.Metric;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Pointer;

class DocumentMergeTest {

    private static StrategicPlan.Builder plan() {
        return StrategicPlan.builder().id("p").title("P");
    }

    private static Metric members(String unit) {
        return Metric.builder().id("m").name("Members").unit(unit).build();
    }

    @Test
    void aConflictShowsWhatTheSideThatKeptTheThingMadeOfIt() {
        StrategicPlan base = plan().addMetric(members("people")).build();
        StrategicPlan without = plan().build();
        StrategicPlan changed = plan().addMetric(members("members")).build();

        Conflict theirs =
                DocumentMerge.of(base, without, changed).getConflicts().get(0);
        assertThat(theirs.getKind()).isEqualTo(Conflict.Kind.REMOVED_AND_CHANGED);
        assertThat(theirs.getBase()).contains(members("people"));
        assertThat(theirs.getMine()).isEmpty();
        assertThat(theirs.getTheirs()).contains(members("members"));

        Conflict mine = DocumentMerge.of(base, changed, without).getConflicts().get(0);
        assertThat(mine.getMine()).contains(members("members"));
        assertThat(mine.getTheirs()).isEmpty();
    }

    @Test
    void ofTwoThingsMovedIntoEachOtherTheDraftHasMyMove() {
        Pact base = Pact.builder()
                .id("p")
                .title("P")
                .addClause(provision("a"))
                .addClause(provision("b"))
                .build();
        Pact mine = PactEditor.of(base).moveInto("a", "b").document();
        Pact theirs = PactEditor.of(base).moveInto("b", "a").document();

        DocumentMerge<Pact> merge = DocumentMerge.of(base, mine, theirs);

        assertThat(merge.getDraft()).isEqualTo(mine);
        assertThat(merge.getConflicts())
                .extracting(Conflict::getKind, conflict -> conflict.getPath().getLast())
                .containsExactly(tuple(Conflict.Kind.MOVED_TWICE, "0"), tuple(Conflict.Kind.MOVED_TWICE, "1"));
        assertThat(merge.getConflicts().get(0).getMine()).contains(Pointer.parse("/clauses/0/provisions/0"));
        assertThat(merge.getConflicts().get(0).getTheirs()).contains(Pointer.parse("/clauses/0"));
    }

    /** Each side moves one clause to the end and puts the other into it. */
    @Test
    void ofTwoThingsMovedIntoEachOtherNeitherIsLostIfTheyWereReorderedAsWell() {
        Pact base = clauses(provision("a"), provision("b"), provision("c"), provision("d"));
        Pact mine = clauses(provision("c"), provision("d"), provision("a").withProvisions(provision("b")));
        Pact theirs = clauses(provision("c"), provision("d"), provision("b").withProvisions(provision("a")));

        DocumentMerge<Pact> merge = DocumentMerge.of(base, mine, theirs);

        assertThat(merge.getDraft()).isEqualTo(mine);
        assertThat(merge.getConflicts())
                .extracting(Conflict::getKind, conflict -> conflict.getPath().getLast())
                .containsExactly(tuple(Conflict.Kind.MOVED_TWICE, "1"), tuple(Conflict.Kind.MOVED_TWICE, "0"));
    }

    /** Both add a clause of one id, and the draft has mine, so there is no place for what theirs moved into its own. */
    @Test
    void whatWasMovedIntoAThingThatWasAddedTwiceIsInConflictIfTheOtherSideRemovedIt() {
        Pact base = clauses(provision("a"));
        Pact moved = clauses(provision("n").withProvisions(provision("a")));
        Pact removed = clauses(provision("n").withNumber("1"));

        assertThat(DocumentMerge.of(base, moved, removed).getConflicts())
                .extracting(Conflict::getKind)
                .contains(Conflict.Kind.REMOVED_AND_CHANGED);
        assertThat(DocumentMerge.of(base, removed, moved).getConflicts())
                .filteredOn(conflict -> conflict.getKind() == Conflict.Kind.REMOVED_AND_CHANGED)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.getMine()).isEmpty();
                    assertThat(conflict.getTheirs()).contains(provision("a"));
                });
    }

    private static Pact clauses(Provision... clauses) {
        return Pact.builder().id("p").title("P").addClauses(clauses).build();
    }

    private static Provision provision(String id) {
        return Provision.builder().id(id).text("Text of " + id).build();
    }

    private static Actor actor(String name) {
        return Actor.builder().id("x").name(name).build();
    }

    /** A repeated identifier is an error of its own; still, both sides must see the same conflicts. */
    @Test
    void itDoesNotMatterWhichSideAddedAnIdentifierTwice() {
        StrategicPlan base = plan().build();
        StrategicPlan twice = plan().addActor(actor("A")).addActor(actor("B")).build();
        StrategicPlan once = plan().addActor(actor("A")).build();

        List<Conflict> conflicts = DocumentMerge.of(base, twice, once).getConflicts();
        List<Conflict> reversed = DocumentMerge.of(base, once, twice).getConflicts();

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).getMine()).contains(actor("B"));
        assertThat(conflicts.get(0).getTheirs()).contains(actor("A"));
        assertThat(reversed).hasSize(1);
        assertThat(reversed.get(0).getMine()).contains(actor("A"));
        assertThat(reversed.get(0).getTheirs()).contains(actor("B"));
        assertThat(DocumentMerge.of(base, once, twice).getDocument()).isEqualTo(Optional.empty());
    }
}
