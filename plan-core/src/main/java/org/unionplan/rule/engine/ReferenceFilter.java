package org.unionplan.rule.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;

/**
 * A first look of a rule about references at one of them. It sees each reference after all identifiers are known; the
 * check itself only runs if there is a reference that does not pass.
 */
public interface ReferenceFilter {

    /**
     * Returns true if the rule certainly accepts that reference.
     *
     * @param subject the object that contains it
     * @param property the property that contains it
     * @param found the object with that identifier, null if there is none
     */
    boolean passes(Object subject, Property property, @Nullable Object found);

    /** Returns true if that thing is of one of the types that the property names. */
    static boolean isTarget(Object found, Property property) {
        List<Class<?>> types = property.getType().getTargets();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).isInstance(found)) {
                return true;
            }
        }
        return false;
    }
}
