package org.unionplan.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.value.Extensible;

/**
 * Puts changed things into copies of the things that contain them, up to the document. Each thing is copied once, however
 * many have changed in it.
 */
final class Replacement {

    /** A thing to be copied. */
    private static final class Pending {

        private @Nullable Extensible was;
        private @Nullable Extensible now;
        private final Map<Property, Map<Object, Object>> children = new HashMap<>();
    }

    /** The things to be copied by depth, the deepest first. */
    private final NavigableMap<Integer, Map<IdentifiedThing, Pending>> byDepth =
            new TreeMap<>(Comparator.reverseOrder());

    /** Adds a replacement for a thing, with the same instances in it wherever they have an identifier. */
    void put(IdentifiedThing thing, Extensible now) {
        Pending pending = pending(thing, thing.depth());
        pending.was = thing.value();
        pending.now = now;
    }

    private Pending pending(IdentifiedThing thing, int depth) {
        return byDepth.computeIfAbsent(depth, none -> nothingPending()).computeIfAbsent(thing, none -> new Pending());
    }

    private static Map<IdentifiedThing, Pending> nothingPending() {
        Map<IdentifiedThing, Pending> pending = new LinkedHashMap<>();
        return pending;
    }

    /** Gives each thing, and everything that contains it, the new value. */
    void carryOut() {
        while (!byDepth.isEmpty()) {
            Map.Entry<Integer, Map<IdentifiedThing, Pending>> deepest = byDepth.pollFirstEntry();
            deepest.getValue().forEach((thing, pending) -> carryOut(thing, pending, deepest.getKey()));
        }
    }

    private void carryOut(IdentifiedThing thing, Pending pending, int depth) {
        Extensible was = pending.was == null ? thing.value() : pending.was;
        Extensible now = pending.now == null ? was : pending.now;
        if (!pending.children.isEmpty()) {
            now = Rewriting.withChildren(thing.shape(), now, pending.children);
        }
        thing.value(now);
        IdentifiedThing parent = thing.parent();
        Property via = thing.via();
        if (parent != null && via != null) {
            pending(parent, depth - 1)
                    .children
                    .computeIfAbsent(via, none -> new IdentityHashMap<>())
                    .put(was, now);
        }
    }
}
