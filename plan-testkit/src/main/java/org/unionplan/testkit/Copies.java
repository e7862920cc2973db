package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.unionplan.party.PlanDocument;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Node;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/** Changed copies of things whose type is known by its shape alone. */
final class Copies {

    private Copies() {}

    /** What {@link Shape#rebuild} gives. */
    static <T extends Extensible> T rebuilt(
            Shape<T> shape, Object instance, BiFunction<Attribute, Object, @Nullable Object> change) {
        return shape.rebuild(shape.getType().cast(instance), change);
    }

    /** A copy with those values in that member, instead of what it had. */
    static <T extends Extensible> T with(Shape<T> shape, Extensible instance, Attribute attribute, List<?> values) {
        Object builder = shape.newBuilder();
        for (Attribute each : shape.getAttributes()) {
            (each == attribute ? values : each.getAll(instance)).forEach(value -> each.set(builder, value));
        }
        shape.setUnknownMembers(builder, instance.getUnknownMembers());
        return shape.build(builder);
    }

    /** A copy of a thing with one more value at the end of a list. */
    static <T extends Extensible> T with(Shape<T> shape, Extensible instance, String list, Object added) {
        Attribute attribute = row(shape, list);
        List<Object> values = new ArrayList<>(attribute.getAll(instance));
        values.add(added);
        return with(shape, instance, attribute, values);
    }

    /** A copy of a document with one more value at the end of a list. */
    static PlanDocument with(PlanDocument document, String list, Object added) {
        return with(document.documentShape(), document, list, added);
    }

    /** A copy of the whole document in which something stands in the place of that thing. */
    static PlanDocument replacing(Node node, Extensible replacement) {
        Node parent = node.getParent().orElse(null);
        Attribute via = node.getVia().orElse(null);
        if (parent == null || via == null) {
            return (PlanDocument) replacement;
        }
        List<Object> values = new ArrayList<>(via.getAll(parent.getValue()));
        values.set(indexOf(node, via), replacement);
        return replacing(parent, with(parent.getShape(), parent.getValue(), via, values));
    }

    private static int indexOf(Node node, Attribute via) {
        return via.getCardinality() == Cardinality.MANY
                ? Integer.parseInt(node.getPointer().getLast())
                : 0;
    }

    static Attribute row(Shape<?> shape, String member) {
        return shape.find(member)
                .orElseThrow(() -> new IllegalStateException(shape + " has no member named " + member));
    }
}
