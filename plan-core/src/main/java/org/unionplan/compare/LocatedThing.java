package org.unionplan.compare;

import java.util.List;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** A thing found by its place in a document, with its type. */
record LocatedThing(Extensible value, Shape<?> shape) {

    /** The thing at that place. */
    static LocatedThing at(Document document, Pointer place) {
        LocatedThing here = new LocatedThing(document, DocumentType.shapeOf(document));
        List<String> tokens = place.getTokens();
        int next = 0;
        while (next < tokens.size()) {
            Property property = here.shape().find(tokens.get(next)).orElseThrow();
            here = here.below(property, tokens, next);
            next += width(property);
        }
        return here;
    }

    /** The thing at that place, or the one whose member is at that place or above it. */
    static LocatedThing around(Document document, Pointer place) {
        return at(document, above(document, place));
    }

    /** The name of the member at that place or above it. */
    static String memberOf(Document document, Pointer place) {
        List<String> tokens = place.getTokens();
        int thing = above(document, place).getTokens().size();
        return String.join("/", tokens.subList(thing, tokens.size()));
    }

    private static Pointer above(Document document, Pointer place) {
        LocatedThing here = new LocatedThing(document, DocumentType.shapeOf(document));
        Pointer at = Pointer.ROOT;
        List<String> tokens = place.getTokens();
        int next = 0;
        while (next < tokens.size()) {
            Property property = here.shape().find(tokens.get(next)).orElse(null);
            if (property == null || property.getKind() != Type.Kind.OBJECT || next + width(property) > tokens.size()) {
                return at;
            }
            here = here.below(property, tokens, next);
            at = at.member(tokens.get(next));
            at = width(property) > 1 ? at.item(Integer.parseInt(tokens.get(next + 1))) : at;
            next += width(property);
        }
        return at;
    }

    private LocatedThing below(Property property, List<String> tokens, int next) {
        int index = width(property) > 1 ? Integer.parseInt(tokens.get(next + 1)) : 0;
        return new LocatedThing(
                (Extensible) property.getAll(value).get(index),
                property.getType().getShape().orElseThrow());
    }

    /** The number of tokens that a thing in that property takes in a pointer: its name, and an index in a list. */
    private static int width(Property property) {
        return property.getCardinality() == Property.Cardinality.MANY ? 2 : 1;
    }
}
