package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.compare.Conflict;
import org.unionplan.compare.PlanMerge;
import org.unionplan.party.PlanDocument;

class MergeProperties {

    @Provide
    Arbitrary<Revised<PlanDocument>> revisions() {
        return Revisions.any();
    }

    @Provide
    Arbitrary<List<PlanDocument>> ofTwo() {
        return Revisions.ofTwo();
    }

    @Property(tries = 200)
    void whatOneSideAloneChangedIsTheResult(@ForAll("revisions") Revised<PlanDocument> revised) {
        PlanDocument base = revised.before();
        PlanDocument changed = revised.after();

        assertThat(PlanMerge.of(base, base, changed).getDocument()).contains(changed);
        assertThat(PlanMerge.of(base, changed, base).getDocument()).contains(changed);
    }

    @Property(tries = 200)
    void whatBothSidesChangedAlikeIsTheResult(@ForAll("revisions") Revised<PlanDocument> revised) {
        assertThat(PlanMerge.of(revised.before(), revised.after(), revised.after())
                        .getDocument())
                .contains(revised.after());
    }

    @Property(tries = 200)
    void itDoesNotMatterWhichSideIsMine(@ForAll("ofTwo") List<PlanDocument> documents) {
        PlanMerge<PlanDocument> one = PlanMerge.of(documents.get(0), documents.get(1), documents.get(2));
        PlanMerge<PlanDocument> other = PlanMerge.of(documents.get(0), documents.get(2), documents.get(1));

        assertThat(one.getDocument()).isEqualTo(other.getDocument());
        assertThat(one.getConflicts())
                .extracting(Conflict::kind, Conflict::base)
                .containsExactlyInAnyOrderElementsOf(other.getConflicts().stream()
                        .map(conflict -> org.assertj.core.groups.Tuple.tuple(conflict.kind(), conflict.base()))
                        .toList());
    }
}
