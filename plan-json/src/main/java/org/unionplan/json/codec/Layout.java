package org.unionplan.json.codec;

import java.util.List;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Shape;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A shape made ready for reading and writing many instances. Thread-safe. */
final class Layout {

    final Shape<?> shape;

    /** The rows, by position. */
    final Column[] columns;

    /** Finds the position of a name from the bytes of a document. */
    final PropertyNameMatcher matcher;

    Layout(Shape<?> shape, Layouts all) {
        List<Attribute> rows = shape.getAttributes();
        this.shape = shape;
        this.matcher = BinaryNameMatcher.construct(
                rows.stream().map(Attribute::getName).toList());
        this.columns = new Column[rows.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(rows.get(i), all);
        }
    }
}
