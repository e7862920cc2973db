package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unionplan.party.PlanDocument;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Node;
import org.unionplan.shape.Shape;
import org.unionplan.value.Pointer;

/** A place in a document that holds one value: a member, or an item of a list. */
record Site(Node node, Attribute attribute, int index) {

    /** Every such place in document order. */
    static List<Site> in(PlanDocument document, Predicate<Site> fitting) {
        List<Site> sites = new ArrayList<>();
        for (Node node : DocumentIndex.of(document, document.documentShape()).getNodes()) {
            for (Attribute attribute : node.getShape().getAttributes()) {
                int count = attribute.getAll(node.getValue()).size();
                for (int i = 0; i < count; i++) {
                    Site site = new Site(node, attribute, i);
                    if (fitting.test(site)) {
                        sites.add(site);
                    }
                }
            }
        }
        return sites;
    }

    boolean is(Shape<?> shape, String member) {
        return node.getShape() == shape && attribute.getName().equals(member);
    }

    Object value() {
        return attribute.getAll(node.getValue()).get(index);
    }

    Pointer pointer() {
        Pointer member = node.getPointer().member(attribute.getName());
        return attribute.getCardinality() == Cardinality.MANY ? member.item(index) : member;
    }

    /** The document with another value in this place. */
    PlanDocument holding(Object value) {
        List<Object> values = new ArrayList<>(attribute.getAll(node.getValue()));
        values.set(index, value);
        return Copies.replacing(node, Copies.with(node.getShape(), node.getValue(), attribute, values));
    }
}
