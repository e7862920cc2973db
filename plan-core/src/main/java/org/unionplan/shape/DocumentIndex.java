package org.unionplan.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * Everything in a document, found by walking it once along its shape: in document order, each thing before what stands
 * in it, and by identifier. Immutable and thread-safe.
 */
public final class DocumentIndex {

    private final List<Node> nodes;
    private final Map<ElementId, Node> byId;

    private DocumentIndex(List<Node> nodes, Map<ElementId, Node> byId) {
        this.nodes = nodes;
        this.byId = byId;
    }

    /** Walks that document. */
    public static DocumentIndex of(Extensible document, Shape<?> shape) {
        List<Node> nodes = new ArrayList<>();
        Map<ElementId, Node> byId = new HashMap<>();
        walk(document, shape, null, null, 0, nodes, byId);
        return new DocumentIndex(Collections.unmodifiableList(nodes), byId);
    }

    private static void walk(
            Extensible value,
            Shape<?> shape,
            @Nullable Node parent,
            @Nullable Attribute via,
            int index,
            List<Node> nodes,
            Map<ElementId, Node> byId) {
        Node node = new Node(value, shape, parent, via, index);
        nodes.add(node);
        node.getId().ifPresent(id -> byId.putIfAbsent(id, node));
        Values values = new Values();
        shape.read(value, values);
        for (Attribute attribute : shape.getAttributes()) {
            Optional<Shape<?>> inner = attribute.getType().getShape();
            if (inner.isEmpty()) {
                continue;
            }
            int i = 0;
            for (Object item : attribute.getAll(values)) {
                walk((Extensible) item, inner.get(), node, attribute, i++, nodes, byId);
            }
        }
    }

    /** Everything, in document order; the document itself first. */
    public List<Node> getNodes() {
        return nodes;
    }

    /** The document itself. */
    public Node getRoot() {
        return nodes.get(0);
    }

    /** The first thing with that identifier, in document order. */
    public Optional<Node> find(ElementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first thing with that identifier, if it is of that type. */
    public <T> Optional<T> find(ElementId id, Class<T> type) {
        return find(id).map(Node::getValue).filter(type::isInstance).map(type::cast);
    }

    /** Every thing of that type, in document order. */
    public <T> List<T> all(Class<T> type) {
        return nodes.stream()
                .map(Node::getValue)
                .filter(type::isInstance)
                .<T>map(type::cast)
                .toList();
    }
}
