package org.unionplan.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionplan.document.Document;

/**
 * Generates edits that people make: things added, removed, moved, put in another order, given other values, other
 * identifiers or members that the model does not know. They shrink to fewer edits of smaller documents.
 */
public final class Revisions {

    private static final int MOST_EDITS = 6;
    private static final int CHOICES = 1_000_000;

    private Revisions() {}

    /** Documents of every kind with a revision each. */
    public static Arbitrary<Revised<Document>> any() {
        return Combinators.combine(Documents.any(), Documents.any(), edits())
                .as((document, donor, edits) -> new Revised<>(document, revised(document, donor, edits)))
                .withoutEdgeCases();
    }

    /** Documents of every kind, each with two revisions that two sides made of it. */
    public static Arbitrary<List<Document>> ofTwo() {
        return Combinators.combine(Documents.any(), Documents.any(), edits(), edits())
                .as((document, donor, some, others) ->
                        List.of(document, revised(document, donor, some), revised(document, donor, others)))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Integer>> edits() {
        return Arbitraries.integers().between(0, CHOICES).list().ofMaxSize(MOST_EDITS);
    }

    private static Document revised(Document document, Document donor, List<Integer> edits) {
        Document revised = document;
        for (int edit : edits) {
            revised = new RandomEdit(revised, donor, edit).made();
        }
        return revised;
    }
}
