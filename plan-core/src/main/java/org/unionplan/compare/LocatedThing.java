package org.unionplan.compare;

import java.util.List;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** A thing found by its place in a document, with its type. */
record LocatedThing(Extensible value, Shape<?> shape) {

    /** The thing at that place. */
    static LocatedThing at(Document document, Pointer place) {
        LocatedThing here = new LocatedThing(document, DocumentType.shapeOf(document));
        List<String> tokens = place.getTokens();
        for (int i = 0; i < tokens.size(); i++) {
            Property property = here.shape().find(tokens.get(i)).orElseThrow();
            boolean many = property.getCardinality() == Property.Cardinality.MANY;
            List<?> items = property.getAll(here.value());
            Object item = items.get(many ? Integer.parseInt(tokens.get(++i)) : 0);
            here = new LocatedThing(
                    (Extensible) item, property.getType().getShape().orElseThrow());
        }
        return here;
    }
}
