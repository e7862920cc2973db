package org.unionplan.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.edit.ThingContent.Child;
import org.unionplan.lexicon.NearestName;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * The things with an identifier in a document that is being edited, and what refers to each. Kept up to date by each edit
 * with work for what the edit changed. Not thread-safe.
 *
 * <p>Things without an identifier belong to the one that contains them. Where an identifier is repeated, the first counts.
 */
final class EditIndex {

    private final Map<ElementId, IdentifiedThing> things = new HashMap<>();
    private final Map<ElementId, Map<IdentifiedThing, Integer>> referrers = new HashMap<>();
    private final IdentifiedThing root;

    EditIndex(Document document) {
        this.root = new IdentifiedThing(DocumentType.shapeOf(document), null, null, document.getId(), document);
        things.put(document.getId(), root);
        enterContent(root);
    }

    IdentifiedThing root() {
        return root;
    }

    /**
     * The thing with that identifier.
     *
     * @throws DocumentEditor.EditException if there is none
     */
    IdentifiedThing get(ElementId id) {
        IdentifiedThing thing = things.get(id);
        if (thing == null) {
            String nearest = NearestName.of(
                            id.toString(),
                            things.keySet().stream()
                                    .map(ElementId::toString)
                                    .sorted()
                                    .toList())
                    .map(found -> " Did you mean \"" + found + "\"?")
                    .orElse("");
            throw new DocumentEditor.EditException(
                    "Only what is in the document can be edited; nothing has the id \"" + id + "\"." + nearest);
        }
        return thing;
    }

    boolean has(ElementId id) {
        return things.containsKey(id);
    }

    boolean isReferredTo(ElementId id) {
        return referrers.containsKey(id);
    }

    /** The things that refer to that identifier, in the order in which they first did. */
    List<IdentifiedThing> referrers(ElementId id) {
        return List.copyOf(referrers.getOrDefault(id, Map.of()).keySet());
    }

    /** Adds a thing that was put in, with everything in it. */
    void enter(IdentifiedThing parent, Property via, Extensible value) {
        Shape<?> shape = via.getType().getShape().orElseThrow();
        ElementId id = ThingContent.id(shape, value);
        if (id == null) {
            ThingContent.references(shape, value).forEach(target -> refer(parent, target, 1));
            return;
        }
        IdentifiedThing thing = new IdentifiedThing(shape, parent, via, id, value);
        if (things.putIfAbsent(id, thing) == null) {
            enterContent(thing);
        }
    }

    private void enterContent(IdentifiedThing thing) {
        ThingContent.references(thing.shape(), thing.value()).forEach(target -> refer(thing, target, 1));
        enterTexts(thing);
        for (Child child : ThingContent.children(thing.shape(), thing.value())) {
            enter(thing, child.via(), child.value());
        }
    }

    private void enterTexts(IdentifiedThing thing) {
        ThingContent.textIds(thing.shape(), thing.value()).forEach(id -> things.putIfAbsent(id, thing));
    }

    private void leaveTexts(IdentifiedThing thing) {
        ThingContent.textIds(thing.shape(), thing.value()).forEach(id -> things.remove(id, thing));
    }

    /** Removes a thing that was taken out, with everything in it. */
    void leave(IdentifiedThing parent, Property via, Extensible value) {
        Shape<?> shape = via.getType().getShape().orElseThrow();
        ElementId id = ThingContent.id(shape, value);
        if (id == null) {
            ThingContent.references(shape, value).forEach(target -> refer(parent, target, -1));
            return;
        }
        IdentifiedThing thing = things.get(id);
        if (thing != null && thing.parent() == parent) {
            things.remove(id);
            leaveTexts(thing);
            ThingContent.references(shape, value).forEach(target -> refer(thing, target, -1));
            for (Child child : ThingContent.children(shape, value)) {
                leave(thing, child.via(), child.value());
            }
        }
    }

    /** Replaces a thing by another with the same identifier. */
    void replace(IdentifiedThing thing, Extensible now) {
        Extensible was = thing.value();
        replaceReferences(thing, now);
        leaveTexts(thing);
        thing.value(now);
        enterTexts(thing);
        Map<ElementId, Child> before = byId(ThingContent.children(thing.shape(), was));
        Map<ElementId, Child> after = byId(ThingContent.children(thing.shape(), now));
        before.forEach((id, child) -> {
            if (!after.containsKey(id)) {
                leave(thing, child.via(), child.value());
            }
        });
        after.forEach((id, child) -> {
            IdentifiedThing known = things.get(id);
            if (known == null || known.parent() != thing) {
                enter(thing, child.via(), child.value());
            } else {
                known.standsIn(thing, child.via());
                if (!ThingContent.isSame(known.value(), child.value())) {
                    replace(known, child.value());
                }
            }
        });
    }

    /** Replaces the references of a thing by those of another, which differs only in them. */
    void replaceReferences(IdentifiedThing thing, Extensible now) {
        ThingContent.references(thing.shape(), thing.value()).forEach(target -> refer(thing, target, -1));
        ThingContent.references(thing.shape(), now).forEach(target -> refer(thing, target, 1));
    }

    /** Gives a thing, or a text of it, another identifier, in the references to it too. */
    void rename(ElementId from, ElementId to) {
        Map<IdentifiedThing, Integer> counts = referrers.remove(from);
        if (counts != null) {
            counts.forEach((referrer, times) -> refer(referrer, to, times));
        }
        IdentifiedThing thing = get(from);
        things.remove(from);
        if (thing.id().equals(from)) {
            thing.id(to);
        }
        things.put(to, thing);
    }

    private void refer(IdentifiedThing from, ElementId target, int times) {
        Map<IdentifiedThing, Integer> counts = referrers.computeIfAbsent(target, none -> noReferrers());
        if (counts.merge(from, times, Integer::sum) == 0) {
            counts.remove(from);
        }
        if (counts.isEmpty()) {
            referrers.remove(target);
        }
    }

    private static Map<IdentifiedThing, Integer> noReferrers() {
        Map<IdentifiedThing, Integer> referrers = new LinkedHashMap<>();
        return referrers;
    }

    private static Map<ElementId, Child> byId(List<Child> children) {
        Map<ElementId, Child> byId = new LinkedHashMap<>();
        children.forEach(child -> byId.putIfAbsent(child.id(), child));
        return byId;
    }
}
