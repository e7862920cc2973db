package org.unionplan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unionplan.document.Document;
import org.unionplan.edit.ThingContent.Child;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * A document that is being edited, with the index that makes edits fast. After a refused edit it must be discarded. Not
 * thread-safe.
 */
final class EditedDocument {

    private final EditIndex index;

    /** The targets of references added since the last {@link #complete}, and the identifiers removed since. */
    private final List<ElementId> newReferences = new ArrayList<>();

    EditedDocument(Document document) {
        this.index = new EditIndex(document);
    }

    /** The document as it is now. */
    Extensible value() {
        return index.root().value();
    }

    /** Refuses the edits since the last time if they leave a dangling reference. */
    void complete() {
        for (ElementId id : newReferences) {
            // A reference added early in a batch may be removed again by its end.
            if (!index.has(id) && index.isReferredTo(id)) {
                throw new DocumentEditor.EditException(
                        "A reference must point at something in the document; nothing has the id \"" + id
                                + "\". Put that in first, or do both in one batch.");
            }
        }
        newReferences.clear();
    }

    <T extends Extensible> void update(ElementId id, Class<T> type, UnaryOperator<T> change) {
        IdentifiedThing thing = index.get(id);
        if (!type.isInstance(thing.value())) {
            throw new DocumentEditor.EditException("An edit must say what it is about; \"" + id + "\" is of the type \""
                    + thing.shape().getName() + "\", not " + type.getSimpleName() + ".");
        }
        Extensible now = change.apply(type.cast(thing.value()));
        if (!Objects.equals(thing.id(), ThingContent.id(thing.shape(), now))) {
            throw new DocumentEditor.EditException(
                    "An update must leave the id as it is; found another one on \"" + id + "\". Rename it instead.");
        }
        if (!ThingContent.isSame(thing.value(), now)) {
            update(thing, now);
        }
    }

    private void update(IdentifiedThing thing, Extensible now) {
        Extensible was = thing.value();
        List<ElementId> idsBefore = new ArrayList<>();
        ThingContent.ids(thing.shape(), was, idsBefore);
        refuseTaken(thing.shape(), now, idsBefore);
        Set<ElementId> referencesBefore = new HashSet<>(ThingContent.referencesWithin(thing.shape(), was));
        ThingContent.referencesWithin(thing.shape(), now).stream()
                .filter(target -> !referencesBefore.contains(target))
                .forEach(newReferences::add);
        Replacement replacement = new Replacement();
        replacement.put(thing, now);
        index.replace(thing, now);
        replacement.carryOut();
        // An update must not remove what others refer to.
        Set<ElementId> gone = new LinkedHashSet<>(ThingContent.textIds(thing.shape(), was));
        for (Child child : ThingContent.children(thing.shape(), was)) {
            ThingContent.ids(child.shape(), child.value(), gone);
        }
        Set<ElementId> left = new HashSet<>();
        ThingContent.ids(thing.shape(), now, left);
        gone.removeIf(left::contains);
        newReferences.addAll(gone);
    }

    void insert(Extensible thing, Destination destination) {
        Destination.Slot slot = destination.find(index, thing, "it");
        Shape<?> shape = slot.list().getType().getShape().orElseThrow();
        refuseTaken(shape, thing, List.of());
        newReferences.addAll(ThingContent.referencesWithin(shape, thing));
        put(slot, thing);
        index.enter(slot.parent(), slot.list(), thing);
    }

    void move(ElementId id, Destination destination) {
        IdentifiedThing moved = index.get(id);
        if (destination.isBeside(id)) {
            return;
        }
        Destination.Slot slot = destination.find(index, moved.value(), "\"" + id + "\"");
        if (slot.parent().isWithin(moved)) {
            throw new DocumentEditor.EditException(
                    "A thing must not be moved into itself; \"" + slot.parent().id() + "\" stands in \"" + id + "\".");
        }
        takeOut(moved);
        put(slot, moved.value());
        moved.standsIn(slot.parent(), slot.list());
    }

    void remove(ElementId id) {
        IdentifiedThing removed = index.get(id);
        Set<IdentifiedThing> referrers = referrers(removed, idsWithin(removed));
        if (!referrers.isEmpty()) {
            throw new DocumentEditor.EditException("What others refer to must not be removed; \"" + id
                    + "\" is referred to by "
                    + referrers.stream().map(each -> "\"" + each.id() + "\"").collect(Collectors.joining(", "))
                    + ". Remove the references with it, or first.");
        }
        discard(removed);
    }

    void removeWithReferences(ElementId id) {
        IdentifiedThing removed = index.get(id);
        Set<ElementId> ids = idsWithin(removed);
        Map<IdentifiedThing, Extensible> rests = new LinkedHashMap<>();
        for (IdentifiedThing referrer : referrers(removed, ids)) {
            Extensible rest = Rewriting.without(referrer.shape(), referrer.value(), ids)
                    .orElseThrow(() -> new DocumentEditor.EditException(
                            "A thing must not come to be about everything because what it"
                                    + " was about is removed; \"" + referrer.id() + "\" refers to nothing but \"" + id
                                    + "\". Say what it is about, or remove it first."));
            rests.put(referrer, rest);
        }
        Replacement replacement = new Replacement();
        rests.forEach((referrer, rest) -> {
            replacement.put(referrer, rest);
            index.replaceReferences(referrer, rest);
        });
        replacement.carryOut();
        discard(removed);
    }

    void rename(ElementId from, ElementId to) {
        IdentifiedThing renamed = index.get(from);
        if (from.equals(to)) {
            return;
        }
        refuseTaken(to);
        Property identity = ThingContent.identity(renamed.shape(), renamed.value(), from);
        Replacement replacement = new Replacement();
        replacement.put(renamed, Rewriting.with(renamed.shape(), renamed.value(), identity, List.of(to)));
        Set<IdentifiedThing> referrers = new LinkedHashSet<>(index.referrers(from));
        if (isAnswered(from)) {
            referrers.add(index.root());
        }
        for (IdentifiedThing referrer : referrers) {
            Extensible now = Rewriting.renamed(referrer.shape(), referrer.value(), from, to);
            replacement.put(
                    referrer, referrer == renamed ? Rewriting.with(referrer.shape(), now, identity, List.of(to)) : now);
        }
        index.rename(from, to);
        replacement.carryOut();
    }

    /** Returns true if an answer to a finding names that identifier, which is no reference but a text. */
    private boolean isAnswered(ElementId id) {
        return ((Document) value()).getAnswers().stream().anyMatch(answer -> Rewriting.isAbout(answer, id));
    }

    private static Set<ElementId> idsWithin(IdentifiedThing thing) {
        Set<ElementId> ids = new LinkedHashSet<>();
        ThingContent.ids(thing.shape(), thing.value(), ids);
        return ids;
    }

    /** The things outside of that thing that refer to any of those identifiers. */
    private Set<IdentifiedThing> referrers(IdentifiedThing thing, Set<ElementId> ids) {
        Set<IdentifiedThing> referrers = new LinkedHashSet<>();
        for (ElementId id : ids) {
            index.referrers(id).stream()
                    .filter(referrer -> !referrer.isWithin(thing))
                    .forEach(referrers::add);
        }
        return referrers;
    }

    private void discard(IdentifiedThing removed) {
        IdentifiedThing parent = removed.parent();
        Property list = removed.via();
        takeOut(removed);
        if (parent != null && list != null) {
            index.leave(parent, list, removed.value());
        }
    }

    private static void takeOut(IdentifiedThing thing) {
        IdentifiedThing parent = thing.parent();
        Property list = thing.via();
        if (parent == null || list == null) {
            throw new DocumentEditor.EditException(
                    "The document itself and its texts can be neither moved nor removed.");
        }
        List<Object> items = new ArrayList<>(list.getAll(parent.value()));
        items.remove(ThingContent.indexOf(thing.value(), items));
        replaceItems(parent, list, items);
    }

    private static void put(Destination.Slot slot, Extensible thing) {
        List<Object> items = new ArrayList<>(slot.list().getAll(slot.parent().value()));
        items.add(slot.index(), thing);
        replaceItems(slot.parent(), slot.list(), items);
    }

    private static void replaceItems(IdentifiedThing parent, Property list, List<?> items) {
        Replacement replacement = new Replacement();
        replacement.put(parent, Rewriting.with(parent.shape(), parent.value(), list, items));
        replacement.carryOut();
    }

    /** Refuses identifiers in a thing that are taken or repeated, unless they were in it that often before. */
    private void refuseTaken(Shape<?> shape, Extensible thing, List<ElementId> before) {
        Map<ElementId, Integer> allowed = new HashMap<>();
        before.forEach(id -> allowed.merge(id, 1, Integer::sum));
        List<ElementId> ids = new ArrayList<>();
        ThingContent.ids(shape, thing, ids);
        Set<ElementId> seen = new HashSet<>();
        for (ElementId id : ids) {
            if (allowed.merge(id, -1, Integer::sum) < 0) {
                refuseTaken(id);
                if (!seen.add(id)) {
                    throw taken(id);
                }
            }
        }
    }

    private void refuseTaken(ElementId id) {
        if (index.has(id)) {
            throw taken(id);
        }
    }

    private static DocumentEditor.EditException taken(ElementId id) {
        return new DocumentEditor.EditException(
                "An id must be unique in its document; \"" + id + "\" is taken. Choose another one.");
    }
}
