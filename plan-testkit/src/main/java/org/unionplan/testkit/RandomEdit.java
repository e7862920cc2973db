package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

/** One edit of a document, chosen by a number. What there is nothing to do it to is left as it is. */
final class RandomEdit {

    private final Document document;
    private final Document donor;
    private final Random random;
    private final List<DocumentIndex.Node> nodes;

    RandomEdit(Document document, Document donor, int choice) {
        this.document = document;
        this.donor = donor;
        this.random = new Random(choice);
        this.nodes = DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes();
    }

    Document made() {
        return switch (random.nextInt(7)) {
            case 0 -> removed();
            case 1 ->
                inserted(DocumentIndex.of(donor, DocumentType.shapeOf(donor)).getNodes());
            case 2 -> moved();
            case 3 -> shuffled();
            case 4 -> valued();
            case 5 -> identified();
            default -> extended();
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private List<DocumentIndex.Node> items() {
        return nodes.stream()
                .filter(node -> node.getVia()
                        .filter(via ->
                                via.getKind() == Type.Kind.OBJECT && via.getCardinality() == Property.Cardinality.MANY)
                        .isPresent())
                .toList();
    }

    private Document removed() {
        return items().isEmpty() ? document : without(one(items()));
    }

    private static Document without(DocumentIndex.Node node) {
        DocumentIndex.Node parent = node.getParent().orElseThrow();
        Property via = node.getVia().orElseThrow();
        List<Object> values = new ArrayList<>(via.getAll(parent.getValue()));
        values.remove(Integer.parseInt(node.getPointer().getLast()));
        return Copies.replacing(parent, Copies.with(parent.getShape(), parent.getValue(), via, values));
    }

    /** Lists that could take a thing of that shape, with their owners. */
    private record Home(DocumentIndex.Node parent, Property list) {}

    private static List<Home> homes(List<DocumentIndex.Node> nodes, Shape<?> shape) {
        List<Home> homes = new ArrayList<>();
        for (DocumentIndex.Node node : nodes) {
            for (Property property : node.getShape().getProperties(Type.Kind.OBJECT)) {
                if (property.getCardinality() == Property.Cardinality.MANY
                        && property.getType().getShape().orElseThrow() == shape) {
                    homes.add(new Home(node, property));
                }
            }
        }
        return homes;
    }

    private Document inserted(List<DocumentIndex.Node> donated) {
        DocumentIndex.Node gift = one(donated);
        List<Home> homes = homes(nodes, gift.getShape());
        return homes.isEmpty() ? document : into(one(homes), fresh(gift.getShape(), gift.getValue()));
    }

    private Document into(Home home, Extensible thing) {
        List<Object> values = new ArrayList<>(home.list().getAll(home.parent().getValue()));
        values.add(random.nextInt(values.size() + 1), thing);
        return Copies.replacing(
                home.parent(),
                Copies.with(home.parent().getShape(), home.parent().getValue(), home.list(), values));
    }

    /** The thing with identifiers that the document does not have yet. */
    private <T extends Extensible> T fresh(Shape<T> shape, Extensible thing) {
        Set<ElementId> taken = new HashSet<>();
        nodes.forEach(node -> node.getId().ifPresent(taken::add));
        return fresh(shape, thing, taken);
    }

    private static <T extends Extensible> T fresh(Shape<T> shape, Extensible thing, Set<ElementId> taken) {
        return Copies.rebuilt(shape, thing, (property, value) -> {
            if (property.getKind() == Type.Kind.ID) {
                ElementId id = ElementId.slug(value.toString(), taken);
                taken.add(id);
                return id;
            }
            return property.getKind() == Type.Kind.OBJECT
                    ? fresh(property.getType().getShape().orElseThrow(), (Extensible) value, taken)
                    : value;
        });
    }

    private Document moved() {
        if (items().isEmpty()) {
            return document;
        }
        DocumentIndex.Node item = one(items());
        Document without = without(item);
        List<Home> homes =
                homes(DocumentIndex.of(without, DocumentType.shapeOf(without)).getNodes(), item.getShape());
        return homes.isEmpty() ? document : into(one(homes), item.getValue());
    }

    private Document shuffled() {
        List<DocumentIndex.Node> parents = nodes.stream()
                .filter(node -> node.getShape().getProperties().stream()
                        .anyMatch(property -> property.getAll(node.getValue()).size() > 1))
                .toList();
        if (parents.isEmpty()) {
            return document;
        }
        DocumentIndex.Node parent = one(parents);
        Property list = one(parent.getShape().getProperties().stream()
                .filter(property -> property.getAll(parent.getValue()).size() > 1)
                .toList());
        List<Object> values = new ArrayList<>(list.getAll(parent.getValue()));
        Collections.shuffle(values, random);
        return Copies.replacing(parent, Copies.with(parent.getShape(), parent.getValue(), list, values));
    }

    /** A value of a thing of the same type in the other document, perhaps none. */
    private Document valued() {
        // Dates, figures and the like are values of what contains them; on their own they could be left empty.
        DocumentIndex.Node node = one(nodes.stream()
                .filter(each -> each.getVia()
                        .filter(via -> via.getKind() != Type.Kind.OBJECT)
                        .isEmpty())
                .toList());
        List<DocumentIndex.Node> models = DocumentIndex.of(donor, DocumentType.shapeOf(donor)).getNodes().stream()
                .filter(other -> other.getShape() == node.getShape())
                .toList();
        List<Property> properties = node.getShape().getProperties().stream()
                .filter(property -> property.getKind() != Type.Kind.OBJECT && property.getKind() != Type.Kind.ID)
                .toList();
        if (models.isEmpty() || properties.isEmpty()) {
            return document;
        }
        Property property = one(properties);
        List<?> values = property.getAll(one(models).getValue());
        return Copies.replacing(node, Copies.with(node.getShape(), node.getValue(), property, values));
    }

    private Document identified() {
        List<DocumentIndex.Node> named = nodes.stream()
                .filter(node -> node.getId().isPresent() && node.getParent().isPresent())
                .toList();
        if (named.isEmpty()) {
            return document;
        }
        DocumentIndex.Node node = one(named);
        Property id = node.getShape().getIdentity().orElseThrow();
        Set<ElementId> taken = new HashSet<>();
        nodes.forEach(each -> each.getId().ifPresent(taken::add));
        ElementId free = ElementId.slug("renamed", taken);
        return Copies.replacing(node, Copies.with(node.getShape(), node.getValue(), id, List.of(free)));
    }

    private Document extended() {
        DocumentIndex.Node node = one(nodes);
        Members members =
                node.getValue().getUnknownMembers().with("x-note-" + random.nextInt(2), Datum.of(random.nextInt(9)));
        return Copies.replacing(node, extended(node.getShape(), node.getValue(), members));
    }

    private static <T extends Extensible> T extended(Shape<T> shape, Extensible thing, Members members) {
        return shape.assemble(property -> property.getAll(thing), members);
    }
}
