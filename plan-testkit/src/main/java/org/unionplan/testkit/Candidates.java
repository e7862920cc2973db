package org.unionplan.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;

/** The identifiers that references of a document may point to, by type and in document order. */
final class Candidates {

    private record Candidate(ElementId id, int position) {}

    private final List<DocumentIndex.Node> nodes;
    private final Map<List<Class<?>>, List<Candidate>> byTypes = new HashMap<>();

    private Candidates(List<DocumentIndex.Node> nodes) {
        this.nodes = nodes;
    }

    static Candidates of(Document document) {
        return new Candidates(
                DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes());
    }

    /** Those of one of these types; of any, if none is named. */
    List<ElementId> all(List<Class<?>> types) {
        return before(Integer.MAX_VALUE, types);
    }

    /** Those of one of these types before that position in the walk of the document. */
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
                .flatMap(i -> Stream.concat(Stream.of(nodes.get(i)), nodes.get(i).getTexts().stream())
                        .filter(node -> types.isEmpty() || !node.isText())
                        .flatMap(node -> node.getId().stream())
                        .map(id -> new Candidate(id, i)))
                .toList();
    }
}
