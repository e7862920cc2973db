package org.unionplan.rule.engine;

import java.util.List;

/** The types of which a walk has met instances. Not thread-safe. */
final class MetTypes {

    private final List<TypeChecks> types;
    private final boolean[] met;

    MetTypes(List<TypeChecks> types) {
        this.types = types;
        this.met = new boolean[types.size()];
    }

    void add(TypeChecks type) {
        met[type.number] = true;
    }

    boolean has(Class<?> type) {
        for (TypeChecks each : types) {
            if (met[each.number] && type.isAssignableFrom(each.shape.getType())) {
                return true;
            }
        }
        return false;
    }
}
