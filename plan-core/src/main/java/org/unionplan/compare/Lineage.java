package org.unionplan.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.shape.Property;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;

/** Finds in documents that are not revisions of each other what derives from what. */
final class Lineage {

    private final Document first;
    private final Document second;

    Lineage(Document first, Document second) {
        this.first = first;
        this.second = second;
    }

    /** Takes two things for the same. */
    @FunctionalInterface
    interface Pairer {
        void pair(Thing one, Thing other, Change.MatchReason why);
    }

    /** Pairs things of which one says that it derives from the other. Whether there were any. */
    boolean match(List<Thing> some, List<Thing> others, Pairer pairer) {
        boolean forwards = match(some, others, second, pairer);
        boolean backwards = match(others, some, first, (later, earlier, why) -> pairer.pair(earlier, later, why));
        return forwards || backwards;
    }

    private static boolean match(List<Thing> deriving, List<Thing> origins, Document from, Pairer pairer) {
        Set<String> names = names(from);
        Map<ElementId, Deque<Thing>> byId = new HashMap<>();
        for (Thing origin : origins) {
            origin.id()
                    .ifPresent(id ->
                            byId.computeIfAbsent(id, none -> new ArrayDeque<>()).add(origin));
        }
        boolean any = false;
        for (Thing thing : deriving) {
            for (Reference reference : references(thing)) {
                Thing origin = reference.getRelation().equals(Reference.Relation.DERIVES_FROM)
                                && reference
                                        .getDocument()
                                        .filter(names::contains)
                                        .isPresent()
                        ? reference
                                .getTarget()
                                .map(byId::get)
                                .map(Lineage::nextAlone)
                                .orElse(null)
                        : null;
                boolean fits = origin != null
                        && origin.shape() == thing.shape()
                        && origin.partner() == null
                        && thing.partner() == null;
                if (origin != null && fits) {
                    pairer.pair(thing, origin, Change.MatchReason.LINEAGE);
                    any = true;
                }
            }
        }
        return any;
    }

    /** The first of those with one identifier that is nobody's partner yet. */
    private static @Nullable Thing nextAlone(Deque<Thing> origins) {
        while (!origins.isEmpty() && origins.element().partner() != null) {
            origins.remove();
        }
        return origins.peek();
    }

    /** How another document may call that one. */
    private static Set<String> names(Document document) {
        Set<String> names = new HashSet<>(Set.of(document.getId().toString()));
        for (ExternalId id : document.getExternalIds()) {
            names.add(id.getId());
        }
        return names;
    }

    private static List<Reference> references(Thing thing) {
        return thing.shape()
                .find("references")
                .map(Property::getPosition)
                .map(property -> thing.values().get(property))
                .map(found ->
                        ((List<?>) found).stream().map(Reference.class::cast).toList())
                .orElse(List.of());
    }
}
