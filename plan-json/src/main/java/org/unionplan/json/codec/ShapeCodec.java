package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A shape made ready for reading and writing many instances. Thread-safe. */
final class ShapeCodec {

    final Shape<?> shape;

    /** The properties, by position. */
    final PropertyCodec[] properties;

    /** Finds the position of a name from the bytes of a document. */
    final PropertyNameMatcher matcher;

    ShapeCodec(Shape<?> shape, ShapeCodecs all) {
        List<Property> described = shape.getProperties();
        this.shape = shape;
        this.properties = new PropertyCodec[described.size()];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < properties.length; i++) {
            properties[i] = new PropertyCodec(described.get(i), all);
            names.add(described.get(i).getName());
        }
        this.matcher = BinaryNameMatcher.construct(names);
    }
}
