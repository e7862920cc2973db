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
import org.unionplan.value.Term;

/** The derivations between two documents and their things, according to their references. */
final class Lineage {

    /** The relations by which a document says that it continues another. */
    private static final Set<Term> CONTINUES = Set.of(Reference.Relation.SUCCEEDS, Reference.Relation.DERIVES_FROM);

    /** The relation by which a document says that another continues it. */
    private static final Term SUCCEEDED_BY = Term.of("succeeded-by");

    private final Document first;
    private final Document second;

    Lineage(Document first, Document second) {
        this.first = first;
        this.second = second;
    }

    /** Returns true if one of the documents is said to succeed or derive from the other, by either of them. */
    boolean isDocumentsOwn() {
        return continues(first, second) || continues(second, first);
    }

    private static boolean continues(Document later, Document earlier) {
        return later.getReferences().stream()
                        .anyMatch(each -> CONTINUES.contains(each.getRelation()) && isTo(earlier, each))
                || earlier.getReferences().stream()
                        .anyMatch(each -> each.getRelation().equals(SUCCEEDED_BY) && isTo(later, each));
    }

    /** Returns true for a reference to that whole document. */
    private static boolean isTo(Document document, Reference reference) {
        boolean whole = reference.getTarget().map(document.getId()::equals).orElse(true);
        return whole
                && reference.getDocument().filter(names(document)::contains).isPresent();
    }

    /** Takes two things for the same. */
    @FunctionalInterface
    interface Pairer {
        void pair(Thing one, Thing other, Change.MatchReason why);
    }

    /** Pairs things of which one says that it derives from the other; returns true if there were any. */
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

    /** The first of the things with one identifier that has no partner yet. */
    private static @Nullable Thing nextAlone(Deque<Thing> origins) {
        while (!origins.isEmpty() && origins.element().partner() != null) {
            origins.remove();
        }
        return origins.peek();
    }

    /** The names by which another document may refer to that one. */
    private static Set<String> names(Document document) {
        Set<String> names = new HashSet<>();
        names.add(document.getId().toString());
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
