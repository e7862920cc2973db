package org.unionplan.json.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionplan.shape.Shape;

/** The layouts of all shapes, each made when it is first asked for. Thread-safe. */
final class Layouts {

    private final Map<Shape<?>, Layout> known = new ConcurrentHashMap<>();

    Layout of(Shape<?> shape) {
        Layout layout = known.get(shape);
        if (layout != null) {
            return layout;
        }
        // Without a function, which would take its time before the first document is read.
        Layout made = new Layout(shape, this);
        Layout other = known.putIfAbsent(shape, made);
        return other == null ? made : other;
    }
}
