package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.plan.ProgressReport;
import org.unionplan.portfolio.DocumentPlace;
import org.unionplan.portfolio.Portfolio;
import org.unionplan.portfolio.Portfolio.Card;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;

class PortfolioProperties {

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 60)
    void aPortfolioOfOneAddsNothingToTheReportOfTheDocument(@ForAll("documents") Document document) {
        assertThat(Portfolio.of(List.of(Card.of(document, DocumentPlace.of("one.json"))))
                        .check())
                .isEmpty();
    }

    @Property(tries = 60)
    void aCardHasTheIdsAndLinksThatAWalkFinds(@ForAll("documents") Document document) {
        Card card = Card.of(document, DocumentPlace.of("one.json"));
        DocumentIndex index = DocumentIndex.of(document, DocumentType.shapeOf(document));
        TreeSet<ElementId> ids = new TreeSet<>();
        index.getNodes().forEach(node -> {
            node.getId().ifPresent(ids::add);
            node.getTexts().forEach(text -> text.getId().ifPresent(ids::add));
        });

        assertThat(card.getIds()).isEqualTo(ids);
        // A progress report is linked to its plan by a member of its own.
        Stream<String> ofReport =
                document instanceof ProgressReport report && report.getPlan().isPresent()
                        ? Stream.of("/plan")
                        : Stream.empty();
        assertThat(card.getLinks())
                .extracting(link -> link.getPointer().toString())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                ofReport,
                                index.getNodes().stream()
                                        .filter(node -> node.getValue() instanceof Reference reference
                                                && reference.getDocument().isPresent()
                                                && !reference.getRelation().equals(Reference.Relation.PUBLISHED_AT))
                                        .map(node -> node.getPointer().toString()))
                        .toList());
    }

    @Property(tries = 40)
    void theOrderOfDocumentsMakesNoDifference(
            @ForAll("documents") Document one, @ForAll("documents") Document two, @ForAll("documents") Document three) {
        Card a = Card.of(one, DocumentPlace.of("a.json"));
        Card b = Card.of(two, DocumentPlace.of("b.json"));
        Card c = Card.of(three, DocumentPlace.of("c.jsonl", 4));

        assertThat(Portfolio.of(List.of(c, a, b)).check())
                .isEqualTo(Portfolio.of(List.of(a, b, c)).check());
    }
}
