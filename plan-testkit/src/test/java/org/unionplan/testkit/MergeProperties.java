package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.document.Document;
import org.unionplan.value.ElementId;

class MergeProperties {

    @Provide
    Arbitrary<Revised<Document>> revisions() {
        return Revisions.any();
    }

    @Provide
    Arbitrary<List<Document>> ofTwo() {
        return Revisions.ofTwo();
    }

    @Property(tries = 200)
    void whatOneSideAloneChangedIsTheResult(@ForAll("revisions") Revised<Document> revised) {
        Document base = revised.before();
        Document changed = revised.after();

        assertThat(DocumentMerge.of(base, base, changed).getDocument()).contains(changed);
        assertThat(DocumentMerge.of(base, changed, base).getDocument()).contains(changed);
    }

    @Property(tries = 200)
    void aSideMayBeASuccessorOfTheBase(@ForAll("revisions") Revised<Document> revised) {
        Document base = revised.before();
        Document successor = Copies.rebuilt(
                DocumentType.shapeOf(base),
                base,
                (row, value) -> row.getName().equals("id") ? ElementId.of("next-edition") : value);
        Document changed = revised.after();
        Document both = Copies.rebuilt(
                DocumentType.shapeOf(changed),
                changed,
                (row, value) -> row.getName().equals("id") ? ElementId.of("next-edition") : value);

        assertThat(DocumentMerge.of(base, successor, changed).getDocument()).contains(both);
    }

    @Property(tries = 200)
    void everyConflictHasSomethingToShow(@ForAll("ofTwo") List<Document> documents) {
        DocumentMerge<Document> merge = DocumentMerge.of(documents.get(0), documents.get(1), documents.get(2));

        for (DocumentMerge.Conflict conflict : merge.getConflicts()) {
            assertThat(merge.getThing(conflict).toString()).isNotEmpty();
            assertThat(merge.getDifferences(conflict)).as(conflict.toString()).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void whatBothSidesChangedAlikeIsTheResult(@ForAll("revisions") Revised<Document> revised) {
        assertThat(DocumentMerge.of(revised.before(), revised.after(), revised.after())
                        .getDocument())
                .contains(revised.after());
    }

    @Property(tries = 200)
    void itDoesNotMatterWhichSideIsMine(@ForAll("ofTwo") List<Document> documents) {
        DocumentMerge<Document> one = DocumentMerge.of(documents.get(0), documents.get(1), documents.get(2));
        DocumentMerge<Document> other = DocumentMerge.of(documents.get(0), documents.get(2), documents.get(1));

        assertThat(one.getDocument()).isEqualTo(other.getDocument());
        assertThat(one.getConflicts())
                .extracting(DocumentMerge.Conflict::getKind, DocumentMerge.Conflict::getBase)
                .containsExactlyInAnyOrderElementsOf(other.getConflicts().stream()
                        .map(conflict -> org.assertj.core.groups.Tuple.tuple(conflict.getKind(), conflict.getBase()))
                        .toList());
    }
}
