package org.unionplan.json.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionplan.shape.Shape;

/** The layouts of all shapes, each made when it is first asked for. Thread-safe. */
final class Layouts {

    private final Map<Shape<?>, Layout> known = new ConcurrentHashMap<>();

    Layout of(Shape<?> shape) {
        Layout layout = known.get(shape);
        return layout == null ? known.computeIfAbsent(shape, missing -> new Layout(missing, this)) : layout;
    }
}
