package org.unionplan.testkit;

import org.unionplan.plan.PlanElement;
import org.unionplan.shape.Shape;
import org.unionplan.value.Extensible;

/** Cuts a strategy tree back to so many elements, the first in document order. */
final class Pruning {

    private int left;

    Pruning(int mostElements) {
        this.left = mostElements;
    }

    <T extends Extensible> T pruned(Shape<T> shape, Object thing) {
        return Copies.rebuilt(shape, thing, (property, value) -> {
            if (!(value instanceof PlanElement)) {
                return value;
            }
            if (left == 0) {
                return null;
            }
            left--;
            return property.getType()
                    .getShape()
                    .<Object>map(inner -> pruned(inner, value))
                    .orElse(value);
        });
    }
}
