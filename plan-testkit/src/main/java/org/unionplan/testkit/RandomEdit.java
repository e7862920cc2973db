package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.unionplan.party.PlanDocument;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Node;
import org.unionplan.shape.Shape;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

/** One edit of a document, chosen by a number. What there is nothing to do it to is left as it is. */
final class RandomEdit {

    private final PlanDocument document;
    private final PlanDocument donor;
    private final Random random;
    private final List<Node> nodes;

    RandomEdit(PlanDocument document, PlanDocument donor, int choice) {
        this.document = document;
        this.donor = donor;
        this.random = new Random(choice);
        this.nodes = DocumentIndex.of(document, document.documentShape()).getNodes();
    }

    PlanDocument made() {
        return switch (random.nextInt(7)) {
            case 0 -> removed();
            case 1 -> inserted(DocumentIndex.of(donor, donor.documentShape()).getNodes());
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

    private List<Node> items() {
        return nodes.stream()
                .filter(node -> node.getVia()
                        .filter(via -> via.getKind() == Kind.OBJECT && via.getCardinality() == Cardinality.MANY)
                        .isPresent())
                .toList();
    }

    private PlanDocument removed() {
        return items().isEmpty() ? document : without(one(items()));
    }

    private static PlanDocument without(Node node) {
        Node parent = node.getParent().orElseThrow();
        Attribute via = node.getVia().orElseThrow();
        List<Object> values = new ArrayList<>(via.getAll(parent.getValue()));
        values.remove(Integer.parseInt(node.getPointer().getLast()));
        return Copies.replacing(parent, Copies.with(parent.getShape(), parent.getValue(), via, values));
    }

    /** Lists that could take a thing of that shape, with what they stand in. */
    private record Home(Node parent, Attribute list) {}

    private static List<Home> homes(List<Node> nodes, Shape<?> shape) {
        List<Home> homes = new ArrayList<>();
        for (Node node : nodes) {
            for (Attribute attribute : node.getShape().getAttributes(Kind.OBJECT)) {
                if (attribute.getCardinality() == Cardinality.MANY
                        && attribute.getType().getShape().orElseThrow() == shape) {
                    homes.add(new Home(node, attribute));
                }
            }
        }
        return homes;
    }

    private PlanDocument inserted(List<Node> donated) {
        Node gift = one(donated);
        List<Home> homes = homes(nodes, gift.getShape());
        return homes.isEmpty() ? document : into(one(homes), fresh(gift.getShape(), gift.getValue()));
    }

    private PlanDocument into(Home home, Extensible thing) {
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
        return Copies.rebuilt(shape, thing, (attribute, value) -> {
            if (attribute.getKind() == Kind.ID) {
                ElementId id = ElementId.slug(value.toString(), taken);
                taken.add(id);
                return id;
            }
            return attribute.getKind() == Kind.OBJECT
                    ? fresh(attribute.getType().getShape().orElseThrow(), (Extensible) value, taken)
                    : value;
        });
    }

    private PlanDocument moved() {
        if (items().isEmpty()) {
            return document;
        }
        Node item = one(items());
        PlanDocument without = without(item);
        List<Home> homes =
                homes(DocumentIndex.of(without, without.documentShape()).getNodes(), item.getShape());
        return homes.isEmpty() ? document : into(one(homes), item.getValue());
    }

    private PlanDocument shuffled() {
        List<Node> parents = nodes.stream()
                .filter(node -> node.getShape().getAttributes().stream()
                        .anyMatch(attribute -> attribute.getAll(node.getValue()).size() > 1))
                .toList();
        if (parents.isEmpty()) {
            return document;
        }
        Node parent = one(parents);
        Attribute list = one(parent.getShape().getAttributes().stream()
                .filter(attribute -> attribute.getAll(parent.getValue()).size() > 1)
                .toList());
        List<Object> values = new ArrayList<>(list.getAll(parent.getValue()));
        Collections.shuffle(values, random);
        return Copies.replacing(parent, Copies.with(parent.getShape(), parent.getValue(), list, values));
    }

    /** A value of a thing of the same type in the other document, perhaps none. */
    private PlanDocument valued() {
        // Dates, figures and the like are values of what they stand in; on their own they could be left with nothing.
        Node node = one(nodes.stream()
                .filter(each -> each.getVia()
                        .filter(via -> via.getKind() != Kind.OBJECT)
                        .isEmpty())
                .toList());
        List<Node> models = DocumentIndex.of(donor, donor.documentShape()).getNodes().stream()
                .filter(other -> other.getShape() == node.getShape())
                .toList();
        List<Attribute> rows = node.getShape().getAttributes().stream()
                .filter(row -> row.getKind() != Kind.OBJECT && row.getKind() != Kind.ID)
                .toList();
        if (models.isEmpty() || rows.isEmpty()) {
            return document;
        }
        Attribute row = one(rows);
        List<?> values = row.getAll(one(models).getValue());
        return Copies.replacing(node, Copies.with(node.getShape(), node.getValue(), row, values));
    }

    private PlanDocument identified() {
        List<Node> named = nodes.stream()
                .filter(node -> node.getId().isPresent() && node.getParent().isPresent())
                .toList();
        if (named.isEmpty()) {
            return document;
        }
        Node node = one(named);
        Attribute id = node.getShape().getIdentity().orElseThrow();
        Set<ElementId> taken = new HashSet<>();
        nodes.forEach(each -> each.getId().ifPresent(taken::add));
        ElementId free = ElementId.slug("renamed", taken);
        return Copies.replacing(node, Copies.with(node.getShape(), node.getValue(), id, List.of(free)));
    }

    private PlanDocument extended() {
        Node node = one(nodes);
        Members members =
                node.getValue().getUnknownMembers().with("x-note-" + random.nextInt(2), Datum.of(random.nextInt(9)));
        return Copies.replacing(node, extended(node.getShape(), node.getValue(), members));
    }

    private static <T extends Extensible> T extended(Shape<T> shape, Extensible thing, Members members) {
        return shape.assemble(attribute -> attribute.getAll(thing), members);
    }
}
