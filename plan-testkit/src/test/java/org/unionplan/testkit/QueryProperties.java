package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.portfolio.Query;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.DocumentIndex.Node;
import org.unionplan.shape.Type;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Money;

/** Queries against a plain walk of the document. */
class QueryProperties {

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    /** Everything but values with members, such as timeframes and amounts. */
    private static List<Node> things(Document document) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                .filter(node -> node.getVia()
                        .map(via -> via.getKind() == Type.Kind.OBJECT)
                        .orElse(true))
                .filter(node -> !(node.getValue() instanceof Money))
                .toList();
    }

    private static List<String> places(List<Node> nodes) {
        return nodes.stream().map(node -> node.getPointer().toString()).toList();
    }

    private static List<String> walk(Document document, Predicate<Node> condition) {
        return places(things(document).stream().filter(condition).toList());
    }

    private static boolean has(Node node, String member) {
        return node.getShape().find(member).isPresent();
    }

    private static List<?> values(Node node, String member) {
        return node.getShape()
                .find(member)
                .map(each -> each.getAll(node.getValue()))
                .orElse(List.of());
    }

    /** A member and a value that occur in the document, chosen by a number. */
    private static List<Object[]> occurring(Document document) {
        List<Object[]> found = new ArrayList<>();
        for (Node node : things(document)) {
            for (var property : node.getShape().getProperties()) {
                for (Object value : property.getAll(node.getValue())) {
                    boolean simple = value instanceof ElementId
                            || value instanceof String
                            || value instanceof Decimal
                            || value instanceof Integer;
                    if (simple) {
                        found.add(new Object[] {property.getName(), value});
                    }
                }
            }
        }
        return found;
    }

    private static boolean isSame(Object value, Object wanted) {
        return (value instanceof Decimal number && wanted instanceof Decimal other)
                ? number.compareTo(other) == 0
                : value.getClass() == wanted.getClass() && value.equals(wanted);
    }

    @Property(tries = 60)
    void equalityFindsWhatAWalkFinds(@ForAll("documents") Document document, @ForAll @IntRange(max = 9999) int choice) {
        List<Object[]> occurring = occurring(document);
        Object[] one = occurring.get(choice % occurring.size());
        String member = (String) one[0];
        Query is = Query.member(member, "=", one[1].toString());
        Predicate<Node> same = node -> values(node, member).stream().anyMatch(each -> isSame(each, one[1]));

        // Other kinds of values may be written the same way, and names stand for ids.
        assertThat(places(is.in(document))).containsAll(walk(document, same));
        assertThat(places(is.in(document)))
                .isSubsetOf(walk(document, node -> !values(node, member).isEmpty()));
        List<String> all = new ArrayList<>(places(is.in(document)));
        all.addAll(places(is.not().in(document)));
        assertThat(all).containsExactlyInAnyOrderElementsOf(walk(document, node -> has(node, member)));
    }

    @Property(tries = 40)
    void presenceFindsWhatAWalkFinds(@ForAll("documents") Document document, @ForAll @IntRange(max = 9999) int choice) {
        List<Object[]> occurring = occurring(document);
        String member = (String) occurring.get(choice % occurring.size())[0];

        assertThat(places(Query.has(member).in(document)))
                .isEqualTo(walk(document, node -> !values(node, member).isEmpty()));
    }

    @Property(tries = 40)
    void compositionFollowsTheLawsOfLogicAndTextsAreReadBack(
            @ForAll("documents") Document document,
            @ForAll @IntRange(max = 9999) int first,
            @ForAll @IntRange(max = 9999) int second) {
        List<Object[]> occurring = occurring(document);
        Query a = query(occurring.get(first % occurring.size()));
        Query b = query(occurring.get(second % occurring.size()));

        List<String> both = new ArrayList<>(places(a.in(document)));
        both.retainAll(places(b.in(document)));
        assertThat(places(a.and(b).in(document))).isEqualTo(both);
        assertThat(places(a.or(b).in(document)))
                .containsAll(places(a.in(document)))
                .containsAll(places(b.in(document)))
                .hasSize(places(a.in(document)).size() + places(b.in(document)).size() - both.size());
        assertThat(places(a.or(b).not().in(document)))
                .isEqualTo(places(a.not().and(b.not()).in(document)));
        assertThat(places(a.not().not().in(document))).isEqualTo(places(a.in(document)));
        for (Query query : List.of(a, b, a.and(b), a.or(b).not())) {
            assertThat(Query.parse(query.toString()).in(document)).hasSameSizeAs(query.in(document));
            assertThat(Query.parse(query.toString())).hasToString(query.toString());
        }
    }

    private static Query query(Object[] one) {
        return Query.member((String) one[0], "=", one[1].toString());
    }
}
