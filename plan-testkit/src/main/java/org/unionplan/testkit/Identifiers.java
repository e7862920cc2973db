package org.unionplan.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/** Makes the identifiers of a document unique: the first keeps its own, the next gets a number after it. */
final class Identifiers {

    private final Set<ElementId> taken = new HashSet<>();
    private final Map<ElementId, Integer> last = new HashMap<>();

    <T extends Extensible> T unique(Shape<T> shape, Object thing) {
        return Copies.rebuilt(shape, thing, (property, value) -> switch (property.getKind()) {
            case ID -> unique((ElementId) value);
            case OBJECT ->
                property.getType()
                        .getShape()
                        .<Object>map(inner -> unique(inner, value))
                        .orElse(value);
            default -> value;
        });
    }

    private ElementId unique(ElementId id) {
        ElementId proposed = id;
        while (!taken.add(proposed)) {
            proposed = ElementId.of(id + "-" + last.merge(id, 2, (number, two) -> number + 1));
        }
        return proposed;
    }
}
