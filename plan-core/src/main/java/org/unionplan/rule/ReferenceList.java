package org.unionplan.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Rule.Screen;
import org.unionplan.shape.Attribute;
import org.unionplan.value.ElementId;

/** The references met on a walk, to be looked at when all identifiers are known. */
final class ReferenceList {

    private @Nullable Object[] subjects = new Object[64];
    private @Nullable Attribute[] attributes = new Attribute[64];
    private @Nullable ElementId[] ids = new ElementId[64];
    private int size;

    void add(Object subject, Attribute attribute, ElementId id) {
        if (size == ids.length) {
            subjects = Arrays.copyOf(subjects, 2 * size);
            attributes = Arrays.copyOf(attributes, 2 * size);
            ids = Arrays.copyOf(ids, 2 * size);
        }
        subjects[size] = subject;
        attributes[size] = attribute;
        ids[size] = id;
        size++;
    }

    /** Whether there is one that one of those does not pass. */
    boolean isSuspicious(List<Screen> screens, IdTable table) {
        for (int i = 0; i < size; i++) {
            Object found = table.get(known(ids[i]));
            for (int j = 0; j < screens.size(); j++) {
                if (!screens.get(j).passes(known(subjects[i]), known(attributes[i]), found)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands in an array below its size. */
    private static <T> T known(@Nullable T item) {
        if (item == null) {
            throw new IllegalStateException("a reference is missing from the list");
        }
        return item;
    }
}
