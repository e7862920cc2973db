package org.unionplan.pact.possible;

import java.util.Map;
import java.util.TreeMap;
import org.unionplan.value.ElementId;

/** Actors linked by successions, whichever way they run; each set of linked actors has one root. */
final class SuccessionLinks {

    private final Map<ElementId, ElementId> above = new TreeMap<>();

    void join(ElementId one, ElementId other) {
        ElementId root = root(one);
        ElementId otherRoot = root(other);
        if (!root.equals(otherRoot)) {
            above.put(root, otherRoot);
        }
    }

    ElementId root(ElementId actor) {
        ElementId here = actor;
        while (above.containsKey(here)) {
            ElementId next = above.get(here);
            ElementId skip = above.get(next);
            if (skip != null) {
                above.put(here, skip);
            }
            here = next;
        }
        return here;
    }
}
