package org.unionplan.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/**
 * Everything in a document, found by walking it once along its shape: in document order, each thing before those
 * in it, and by identifier.
 */
public final class DocumentIndex {

    private final List<Node> nodes;
    private final Map<ElementId, Node> byId = new HashMap<>();

    /** Things with an identifier that an earlier thing has. */
    private final Map<ElementId, List<Node>> repetitions = new HashMap<>();

    private DocumentIndex(List<Node> nodes) {
        this.nodes = nodes;
        for (Node node : nodes) {
            node.getId().ifPresent(id -> add(id, node));
            node.getTexts().forEach(text -> text.getId().ifPresent(id -> add(id, text)));
        }
    }

    private void add(ElementId id, Node node) {
        if (byId.putIfAbsent(id, node) != null) {
            repetitions.computeIfAbsent(id, none -> new ArrayList<>()).add(node);
        }
    }

    /** Walks that document. */
    public static DocumentIndex of(Extensible document, Shape<?> shape) {
        return of(document, shape, node -> true);
    }

    /** Walks that document, and keeps only itself and things of types with identifiers: most of a register has none. */
    public static DocumentIndex ofIdentified(Extensible document, Shape<?> shape) {
        return of(
                document,
                shape,
                node -> node.isRoot() || node.getShape().getIdentity().isPresent());
    }

    private static DocumentIndex of(Extensible document, Shape<?> shape, Predicate<Node> kept) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(shape, "shape");

        List<Node> nodes = new ArrayList<>();
        walk(new Node(document, shape, null, null, 0), kept, nodes);
        return new DocumentIndex(Collections.unmodifiableList(nodes));
    }

    private static void walk(Node node, Predicate<Node> kept, List<Node> nodes) {
        if (kept.test(node)) {
            nodes.add(node);
        }
        Shape<?> shape = node.getShape();
        PropertyValues values = new PropertyValues();
        shape.read(node.getValue(), values);
        for (Property property : shape.getProperties()) {
            Optional<Shape<?>> inner = property.getType().getShape();
            if (inner.isEmpty()) {
                continue;
            }
            int i = 0;
            for (Object item : property.getAll(values)) {
                walk(new Node((Extensible) item, inner.get(), node, property, i++), kept, nodes);
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
        Objects.requireNonNull(id, "id");

        return Optional.ofNullable(byId.get(id));
    }

    /** The first thing of that type with that identifier, in document order. */
    public <T> Optional<T> find(ElementId id, Class<T> type) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");

        Optional<T> first =
                find(id).map(Node::getValue).filter(type::isInstance).map(type::cast);
        return first.isPresent() || repetitions.isEmpty()
                ? first
                : repetitions.getOrDefault(id, List.of()).stream()
                        .map(Node::getValue)
                        .filter(type::isInstance)
                        .<T>map(type::cast)
                        .findFirst();
    }

    /** Every thing of that type, in document order. */
    public <T> List<T> all(Class<T> type) {
        Objects.requireNonNull(type, "type");

        return nodes.stream()
                .map(Node::getValue)
                .filter(type::isInstance)
                .<T>map(type::cast)
                .toList();
    }

    /** A thing in a document, or a text of it that has an identifier of its own, with its place. */
    public static final class Node {

        private final Extensible value;
        private final Shape<?> shape;
        private final @Nullable Property identity;
        private final @Nullable Node parent;
        private final @Nullable Property via;
        private final int index;

        Node(Extensible value, Shape<?> shape, @Nullable Node parent, @Nullable Property via, int index) {
            this(value, shape, shape.getIdentity().orElse(null), parent, via, index);
        }

        private Node(
                Extensible value,
                Shape<?> shape,
                @Nullable Property identity,
                @Nullable Node parent,
                @Nullable Property via,
                int index) {
            this.value = value;
            this.shape = shape;
            this.identity = identity;
            this.parent = parent;
            this.via = via;
            this.index = index;
        }

        /** The thing itself, or the thing with the text. */
        public Extensible getValue() {
            return value;
        }

        public Shape<?> getShape() {
            return shape;
        }

        /** Returns the thing that contains it; absent for the document. */
        public Optional<Node> getParent() {
            return Optional.ofNullable(parent);
        }

        /** The property of the parent that holds it, absent for the document. */
        public Optional<Property> getVia() {
            return Optional.ofNullable(via);
        }

        private boolean isRoot() {
            return parent == null;
        }

        /** Its identifier, if it has one. */
        public Optional<ElementId> getId() {
            return Optional.ofNullable(identity == null ? null : (ElementId) identity.get(value));
        }

        /** The place of its identifier, or the place for one. */
        public Pointer getIdPointer() {
            return parent != null && identity != null && isText()
                    ? parent.getPointer().member(identity.getName())
                    : getPointer().member("id");
        }

        /** Returns true for a text, such as a mission, that is {@linkplain #getVia in} a property of its parent. */
        public boolean isText() {
            return via != null && via.getKind() == Type.Kind.TEXT;
        }

        /** The texts of the thing that have identifiers of their own. */
        public List<Node> getTexts() {
            if (isText() || shape.getTextIds().isEmpty()) {
                return List.of();
            }
            return shape.getTextIds().stream()
                    .filter(id -> id.get(value) != null)
                    .map(id -> new Node(value, shape, id, this, shape.getIdentifiedText(id), 0))
                    .toList();
        }

        /** Its place in the document. */
        public Pointer getPointer() {
            if (parent == null || via == null) {
                return Pointer.ROOT;
            }
            Pointer member = parent.getPointer().member(via.getName());
            return via.getCardinality() == Property.Cardinality.MANY ? member.item(index) : member;
        }

        @Override
        public String toString() {
            return shape + " at " + getPointer();
        }
    }
}
