package org.unionplan.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Shape;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A shape made ready for reading and writing many instances: its rows in an array, their names as bytes, and the layouts
 * of what they contain, each found when it is first needed. Thread-safe.
 */
final class Layout {

    final Shape<?> shape;

    /** The rows, by position. */
    final Attribute[] rows;

    /** Finds the position of a name from the bytes of a document. */
    final PropertyNameMatcher matcher;

    /** The names of the rows, by position. */
    final MemberName[] names;

    /** What need not be written, by position. */
    final @Nullable Object[] defaults;

    /** The rows whose values are, or can be, objects with a shape, as bits by position. */
    final long inner;

    /** The rows that are lists, as bits by position. */
    final long many;

    private final Layouts all;
    private final @Nullable Layout[] next;

    Layout(Shape<?> shape, Layouts all) {
        List<Attribute> attributes = shape.getAttributes();
        int size = attributes.size();
        this.shape = shape;
        this.all = all;
        this.rows = attributes.toArray(new Attribute[0]);
        this.matcher = BinaryNameMatcher.construct(
                attributes.stream().map(Attribute::getName).toList());
        this.names = new MemberName[size];
        this.defaults = new Object[size];
        this.next = new Layout[size];
        long objects = 0;
        long lists = 0;
        for (int i = 0; i < size; i++) {
            Attribute row = rows[i];
            names[i] = new MemberName(row.getName());
            defaults[i] = row.getDefault().orElse(null);
            objects |= hasObjects(row.getKind()) ? 1L << i : 0;
            lists |= row.getCardinality() == Cardinality.MANY ? 1L << i : 0;
        }
        this.inner = objects;
        this.many = lists;
    }

    private static boolean hasObjects(Kind kind) {
        return kind == Kind.OBJECT || kind == Kind.TIMEFRAME || kind == Kind.RECURRENCE || kind == Kind.QUANTITY;
    }

    /** The layout of the objects in one of the rows that have any. */
    Layout inner(int row) {
        // Whoever comes at the same time finds the same one.
        Layout known = next[row];
        if (known == null) {
            known = all.of(rows[row].getType().getShape().orElseThrow());
            next[row] = known;
        }
        return known;
    }
}
