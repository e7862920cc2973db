package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.Pointer;

/** A place in a document that holds one value: a member, or an item of a list. */
record Site(DocumentIndex.Node node, Property property, int index) {

    /** Every such place in document order. */
    static List<Site> in(Document document, Predicate<Site> fitting) {
        List<Site> sites = new ArrayList<>();
        for (DocumentIndex.Node node :
                DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes()) {
            for (Property property : node.getShape().getProperties()) {
                int count = property.getAll(node.getValue()).size();
                for (int i = 0; i < count; i++) {
                    Site site = new Site(node, property, i);
                    if (fitting.test(site)) {
                        sites.add(site);
                    }
                }
            }
        }
        return sites;
    }

    boolean is(Shape<?> shape, String member) {
        return node.getShape() == shape && property.getName().equals(member);
    }

    Object value() {
        return property.getAll(node.getValue()).get(index);
    }

    Pointer pointer() {
        Pointer member = node.getPointer().member(property.getName());
        return property.getCardinality() == Property.Cardinality.MANY ? member.item(index) : member;
    }

    /** The document with another value in this place. */
    Document holding(Object value) {
        List<Object> values = new ArrayList<>(property.getAll(node.getValue()));
        values.set(index, value);
        return Copies.replacing(node, Copies.with(node.getShape(), node.getValue(), property, values));
    }
}
