package org.unionplan.json.codec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unionplan.shape.Shape;

/** The codecs of all shapes, each made when it is first asked for. Thread-safe. */
final class ShapeCodecs {

    private final Map<Shape<?>, ShapeCodec> known = new ConcurrentHashMap<>();

    ShapeCodec of(Shape<?> shape) {
        ShapeCodec codec = known.get(shape);
        if (codec != null) {
            return codec;
        }
        // Without a function, which would take its time before the first document is read.
        ShapeCodec made = new ShapeCodec(shape, this);
        ShapeCodec other = known.putIfAbsent(shape, made);
        return other == null ? made : other;
    }
}
