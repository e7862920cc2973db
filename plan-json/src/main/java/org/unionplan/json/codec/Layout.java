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

    /** The rows, by position. */
    final PropertyCodec[] columns;

    /** Finds the position of a name from the bytes of a document. */
    final PropertyNameMatcher matcher;

    Layout(Shape<?> shape, Layouts all) {
        List<Property> rows = shape.getAttributes();
        this.shape = shape;
        this.columns = new PropertyCodec[rows.size()];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new PropertyCodec(rows.get(i), all);
            names.add(rows.get(i).getName());
        }
        this.matcher = BinaryNameMatcher.construct(names);
    }
}
