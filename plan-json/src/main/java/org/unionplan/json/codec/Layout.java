package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A shape made ready for reading and writing many instances. Thread-safe. */
final class Layout {

    final Shape<?> shape;

    /** The properties, by position. */
    final PropertyCodec[] columns;

    /** Finds the position of a name from the bytes of a document. */
    final PropertyNameMatcher matcher;

    Layout(Shape<?> shape, Layouts all) {
        List<Property> properties = shape.getProperties();
        this.shape = shape;
        this.columns = new PropertyCodec[properties.size()];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new PropertyCodec(properties.get(i), all);
            names.add(properties.get(i).getName());
        }
        this.matcher = BinaryNameMatcher.construct(names);
    }
}
