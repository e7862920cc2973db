package org.unionplan.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unionplan.party.PlanDocument;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Node;
import org.unionplan.value.ElementId;

/** What references of a document may lead to: the identifiers of its things, by type and in document order. */
final class Candidates {

    private record Candidate(ElementId id, int position) {}

    private final List<Node> nodes;
    private final Map<List<Class<?>>, List<Candidate>> byTypes = new HashMap<>();

    private Candidates(List<Node> nodes) {
        this.nodes = nodes;
    }

    static Candidates of(PlanDocument document) {
        return new Candidates(
                DocumentIndex.of(document, document.documentShape()).getNodes());
    }

    /** Those of one of these types; of any, if none is named. */
    List<ElementId> all(List<Class<?>> types) {
        return before(Integer.MAX_VALUE, types);
    }

    /** Those of one of these types that stand before that position in the walk of the document. */
    List<ElementId> before(int position, List<Class<?>> types) {
        return byTypes.computeIfAbsent(types, this::find).stream()
                .takeWhile(candidate -> candidate.position() < position)
                .map(Candidate::id)
                .toList();
    }

    private List<Candidate> find(List<Class<?>> types) {
        return IntStream.range(0, nodes.size())
                .filter(i -> types.isEmpty()
                        || types.stream()
                                .anyMatch(type -> type.isInstance(nodes.get(i).getValue())))
                .boxed()
                .flatMap(i -> nodes.get(i).getId().map(id -> new Candidate(id, i)).stream())
                .toList();
    }
}
