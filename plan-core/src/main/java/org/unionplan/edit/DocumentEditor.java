package org.unionplan.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.edit.EditIndex.Entry;
import org.unionplan.edit.EditIndex.Part;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * Edits a document. The document it begins with stays as it is, and so does each one it gives; each shares with the one
 * before what did not change.
 *
 * <p>An edit is done whole or refused, and so is a {@linkplain #batch batch} of edits. No edit leaves a reference behind
 * that leads nowhere; references that led nowhere before are none of its business. Where an identifier is repeated, the
 * first thing is meant. Looking at the whole document takes place once, at the first edit. Not thread-safe.
 *
 * @param <D> the kind of document
 * @param <E> the editor itself
 */
public abstract class DocumentEditor<D extends Document, E extends DocumentEditor<D, E>> {

    private D document;
    private @Nullable EditIndex known;
    private final List<ElementId> newReferences = new ArrayList<>();
    private boolean inBatch;

    /** Begins with that document. */
    protected DocumentEditor(D document) {
        this.document = document;
    }

    /** The editor itself. */
    protected abstract E self();

    /** The document as it is now. */
    public D document() {
        return document;
    }

    /**
     * Does several edits, or none of them if one is refused.
     *
     * @throws EditException if one is refused, or they leave a reference that leads nowhere
     */
    public E batch(Consumer<E> edits) {
        return edit(() -> edits.accept(self()));
    }

    /** Does an edit whole; takes everything back if it is refused. */
    private E edit(Runnable work) {
        if (inBatch) {
            work.run();
            return self();
        }
        D before = document;
        boolean done = false;
        inBatch = true;
        try {
            work.run();
            refuseDangling();
            done = true;
        } finally {
            inBatch = false;
            newReferences.clear();
            if (!done) {
                document = before;
                known = null;
            }
        }
        return self();
    }

    private void refuseDangling() {
        for (ElementId id : newReferences) {
            // One that was new may be gone again by the end of a batch.
            if (!index().has(id) && !index().referrers(id).isEmpty()) {
                throw new EditException("A reference must point at something in the document; nothing has the id \""
                        + id + "\". Put that in first, or do both in one batch.");
            }
        }
    }

    private EditIndex index() {
        EditIndex index = known;
        if (index == null) {
            index = new EditIndex(document);
            known = index;
        }
        return index;
    }

    private Entry entry(ElementId id) {
        return index().find(id)
                .orElseThrow(() -> new EditException(
                        "Only what is in the document can be edited; nothing has the id \"" + id + "\"."));
    }

    /**
     * Changes the thing with that identifier; for another identifier, {@link #rename} it.
     *
     * @param type what it is, such as a priority
     * @throws EditException if there is no such thing, its identifier changes, or it refers to nothing
     */
    public <T extends Extensible> E update(ElementId id, Class<T> type, UnaryOperator<T> change) {
        return edit(() -> {
            Entry entry = entry(id);
            if (!type.isInstance(entry.value())) {
                throw new EditException("An edit must say what it is about; \"" + id + "\" is of the type \""
                        + entry.shape().getName() + "\", not " + type.getSimpleName() + ".");
            }
            Extensible now = change.apply(type.cast(entry.value()));
            if (!Objects.equals(entry.id(), EditIndex.id(entry.shape(), now))) {
                throw new EditException("An update must leave the id as it is; found another one on \"" + id
                        + "\". Rename it instead.");
            }
            replace(entry, now);
        });
    }

    /** {@link #update(ElementId, Class, UnaryOperator)} of the thing with that identifier. */
    public <T extends Extensible> E update(String id, Class<T> type, UnaryOperator<T> change) {
        return update(ElementId.of(id), type, change);
    }

    /** Puts a thing into the document before the one with that identifier. */
    public E insertBefore(ElementId sibling, Extensible thing) {
        return edit(() -> insertBeside(entry(sibling), 0, thing));
    }

    /** Puts a thing into the document before the one with that identifier. */
    public E insertBefore(String sibling, Extensible thing) {
        return insertBefore(ElementId.of(sibling), thing);
    }

    /** Puts a thing into the document after the one with that identifier. */
    public E insertAfter(ElementId sibling, Extensible thing) {
        return edit(() -> insertBeside(entry(sibling), 1, thing));
    }

    /** Puts a thing into the document after the one with that identifier. */
    public E insertAfter(String sibling, Extensible thing) {
        return insertAfter(ElementId.of(sibling), thing);
    }

    /** Puts a thing at the end of the first list of that parent that takes such things; the document is one, too. */
    public E append(ElementId parent, Extensible thing) {
        return edit(() -> {
            Entry into = entry(parent);
            Property list = listFor(into, thing);
            insert(into, list, list.getAll(into.value()).size(), thing);
        });
    }

    /** Puts a thing at the end of the first list of that parent that takes such things; the document is one, too. */
    public E append(String parent, Extensible thing) {
        return append(ElementId.of(parent), thing);
    }

    /** Puts a thing at the end of the list of that name, such as {@code clauses}, of that parent. */
    public E append(ElementId parent, String list, Extensible thing) {
        return edit(() -> {
            Entry into = entry(parent);
            Property property = into.shape()
                    .find(list)
                    .filter(found -> takes(found, thing))
                    .orElseThrow(() -> new EditException("A thing must go into a list for things like it; a "
                            + into.shape().getName() + " has none named \"" + list + "\"."));
            insert(into, property, property.getAll(into.value()).size(), thing);
        });
    }

    /** Moves a thing before the one with the second identifier. */
    public E moveBefore(ElementId id, ElementId sibling) {
        return edit(() -> moveBeside(entry(id), entry(sibling), 0));
    }

    /** Moves a thing before the one with the second identifier. */
    public E moveBefore(String id, String sibling) {
        return moveBefore(ElementId.of(id), ElementId.of(sibling));
    }

    /** Moves a thing after the one with the second identifier. */
    public E moveAfter(ElementId id, ElementId sibling) {
        return edit(() -> moveBeside(entry(id), entry(sibling), 1));
    }

    /** Moves a thing after the one with the second identifier. */
    public E moveAfter(String id, String sibling) {
        return moveAfter(ElementId.of(id), ElementId.of(sibling));
    }

    /** Moves a thing to the end of the first list of that parent that takes such things. */
    public E moveInto(ElementId id, ElementId parent) {
        return edit(() -> {
            Entry moved = entry(id);
            Entry into = entry(parent);
            Property list = listFor(into, moved.value());
            refuseWithin(moved, into);
            detach(moved);
            attach(moved, into, list, list.getAll(into.value()).size());
        });
    }

    /** Moves a thing to the end of the first list of that parent that takes such things. */
    public E moveInto(String id, String parent) {
        return moveInto(ElementId.of(id), ElementId.of(parent));
    }

    /**
     * Removes a thing with all that stands in it.
     *
     * @throws EditException if something else refers to any of it; the message says what
     */
    public E remove(ElementId id) {
        return edit(() -> remove(entry(id), false));
    }

    /** {@link #remove(ElementId)} of the thing with that identifier. */
    public E remove(String id) {
        return remove(ElementId.of(id));
    }

    /**
     * Removes a thing with all that stands in it and every reference to any of it; with the reference goes what cannot
     * be without, such as a responsibility without an actor.
     *
     * @throws EditException if something would be about everything without the reference, as a pledge that names no
     *     bearers is borne by all
     */
    public E removeWithReferences(ElementId id) {
        return edit(() -> remove(entry(id), true));
    }

    /** {@link #removeWithReferences(ElementId)} of the thing with that identifier. */
    public E removeWithReferences(String id) {
        return removeWithReferences(ElementId.of(id));
    }

    /** Gives a thing another identifier, and every reference to it within the document as well. */
    public E rename(ElementId from, ElementId to) {
        return edit(() -> {
            Entry entry = entry(from);
            if (from.equals(to)) {
                return;
            }
            refuseTaken(to);
            for (Entry referrer : index().referrers(from)) {
                replace(referrer, Rewriting.renamed(referrer.shape(), referrer.value(), from, to));
            }
            Property property = entry.shape().getIdentity().orElseThrow();
            Extensible now = Rewriting.with(entry.shape(), entry.value(), property, List.of(to));
            Extensible was = entry.value();
            index().rename(entry, to);
            entry.value(now);
            rebuildAbove(entry, was);
        });
    }

    /** Gives a thing another identifier, and every reference to it within the document as well. */
    public E rename(String from, String to) {
        return rename(ElementId.of(from), ElementId.of(to));
    }

    private void replace(Entry entry, Extensible now) {
        Extensible was = entry.value();
        if (EditIndex.isSame(was, now)) {
            return;
        }
        refuseRepeated(entry, now);
        Set<ElementId> before = new HashSet<>(referencesWithin(entry.shape(), was));
        referencesWithin(entry.shape(), now).stream()
                .filter(target -> !before.contains(target))
                .forEach(newReferences::add);
        List<Part> partsBefore = EditIndex.parts(entry.shape(), was);
        index().replace(entry, now);
        rebuildAbove(entry, was);
        refuseOrphans(partsBefore, entry.shape(), now);
    }

    /** An update must not remove what others refer to. */
    private void refuseOrphans(List<Part> before, Shape<?> shape, Extensible now) {
        Set<ElementId> left = new HashSet<>();
        ids(shape, now, left);
        Set<ElementId> gone = new LinkedHashSet<>();
        for (Part part : before) {
            ids(part.via().getType().getShape().orElseThrow(), part.value(), gone);
        }
        gone.removeAll(left);
        newReferences.addAll(gone);
    }

    private void refuseRepeated(Entry entry, Extensible now) {
        List<ElementId> ids = new ArrayList<>();
        ids(entry.shape(), now, ids);
        Set<ElementId> before = new HashSet<>();
        ids(entry.shape(), entry.value(), before);
        Set<ElementId> seen = new HashSet<>();
        for (ElementId id : ids) {
            if (!before.contains(id)) {
                refuseTaken(id);
            }
            if (!seen.add(id) && !before.contains(id)) {
                throw taken(id);
            }
        }
    }

    private void refuseTaken(ElementId id) {
        if (index().has(id)) {
            throw taken(id);
        }
    }

    private static EditException taken(ElementId id) {
        return new EditException("An id must be unique in its document; \"" + id + "\" is taken. Choose another one.");
    }

    private static void ids(Shape<?> shape, Extensible value, Collection<ElementId> ids) {
        ElementId id = EditIndex.id(shape, value);
        if (id != null) {
            ids.add(id);
        }
        for (Part part : EditIndex.parts(shape, value)) {
            ids(part.via().getType().getShape().orElseThrow(), part.value(), ids);
        }
    }

    private static List<ElementId> referencesWithin(Shape<?> shape, Extensible value) {
        List<ElementId> references = new ArrayList<>(EditIndex.references(shape, value));
        for (Part part : EditIndex.parts(shape, value)) {
            references.addAll(referencesWithin(part.via().getType().getShape().orElseThrow(), part.value()));
        }
        return references;
    }

    /** Puts a thing that has changed into a copy of what it stands in, and so on up to the document. */
    private void rebuildAbove(Entry changed, Extensible was) {
        Entry entry = changed;
        Extensible old = was;
        Entry parent = entry.parent();
        Property via = entry.via();
        while (parent != null && via != null) {
            List<Object> items = new ArrayList<>(via.getAll(parent.value()));
            items.set(placeOf(old, items), entry.value());
            old = parent.value();
            parent.value(Rewriting.with(parent.shape(), parent.value(), via, items));
            entry = parent;
            via = entry.via();
            parent = entry.parent();
        }
        document = document(index().root().value());
    }

    // Copies of a document are of its kind.
    @SuppressWarnings("unchecked")
    private D document(Extensible root) {
        return (D) root;
    }

    private static int placeOf(Extensible thing, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            if (EditIndex.isSame(items.get(i), thing)) {
                return i;
            }
        }
        throw new IllegalStateException("a thing is not where the index says");
    }

    private static boolean takes(Property property, Extensible thing) {
        return property.getKind() == Type.Kind.OBJECT
                && property.getCardinality() == Property.Cardinality.MANY
                && property.getType().getShape().orElseThrow().getType().isInstance(thing);
    }

    private static Property listFor(Entry into, Extensible thing) {
        return into.shape().getProperties(Type.Kind.OBJECT).stream()
                .filter(property -> takes(property, thing))
                .findFirst()
                .orElseThrow(() -> new EditException("A thing must go into a list for things like it; a "
                        + into.shape().getName() + " such as \"" + into.id() + "\" has none for it."));
    }

    private void insertBeside(Entry sibling, int offset, Extensible thing) {
        Entry parent = sibling.parent();
        Property list = sibling.via();
        if (parent == null || list == null || !takes(list, thing)) {
            throw new EditException("A thing must go into a list for things like it; beside \"" + sibling.id()
                    + "\" there is no place for it.");
        }
        insert(parent, list, placeOf(sibling.value(), list.getAll(parent.value())) + offset, thing);
    }

    private void insert(Entry parent, Property list, int place, Extensible thing) {
        Shape<?> shape = list.getType().getShape().orElseThrow();
        List<ElementId> ids = new ArrayList<>();
        ids(shape, thing, ids);
        Set<ElementId> seen = new HashSet<>();
        for (ElementId id : ids) {
            refuseTaken(id);
            if (!seen.add(id)) {
                throw taken(id);
            }
        }
        newReferences.addAll(referencesWithin(shape, thing));
        List<Object> items = new ArrayList<>(list.getAll(parent.value()));
        items.add(place, thing);
        withItems(parent, list, items);
        index().enter(parent, list, thing);
    }

    private void withItems(Entry parent, Property list, List<?> items) {
        Extensible was = parent.value();
        parent.value(Rewriting.with(parent.shape(), was, list, items));
        rebuildAbove(parent, was);
    }

    private void moveBeside(Entry moved, Entry sibling, int offset) {
        Entry parent = sibling.parent();
        Property list = sibling.via();
        if (moved == sibling) {
            return;
        }
        if (parent == null || list == null || !takes(list, moved.value())) {
            throw new EditException("A thing must go into a list for things like it; beside \"" + sibling.id()
                    + "\" there is no place for \"" + moved.id() + "\".");
        }
        refuseWithin(moved, parent);
        detach(moved);
        attach(moved, parent, list, placeOf(sibling.value(), list.getAll(parent.value())) + offset);
    }

    private static void refuseWithin(Entry moved, Entry into) {
        if (into.isWithin(moved)) {
            throw new EditException(
                    "A thing must not be moved into itself; \"" + into.id() + "\" stands in \"" + moved.id() + "\".");
        }
    }

    private void detach(Entry moved) {
        Entry parent = moved.parent();
        Property list = moved.via();
        if (parent == null || list == null) {
            throw new EditException("The document itself can be neither moved nor removed.");
        }
        List<Object> items = new ArrayList<>(list.getAll(parent.value()));
        items.remove(placeOf(moved.value(), items));
        withItems(parent, list, items);
    }

    private void attach(Entry moved, Entry parent, Property list, int place) {
        List<Object> items = new ArrayList<>(list.getAll(parent.value()));
        items.add(place, moved.value());
        withItems(parent, list, items);
        moved.standsIn(parent, list);
    }

    private void remove(Entry entry, boolean withReferences) {
        Set<ElementId> ids = new LinkedHashSet<>();
        ids(entry.shape(), entry.value(), ids);
        Set<Entry> referrers = new LinkedHashSet<>();
        for (ElementId id : ids) {
            index().referrers(id).stream()
                    .filter(referrer -> !referrer.isWithin(entry))
                    .forEach(referrers::add);
        }
        if (!referrers.isEmpty() && !withReferences) {
            throw new EditException("What others refer to must not be removed; \"" + entry.id()
                    + "\" is referred to by "
                    + referrers.stream().map(each -> "\"" + each.id() + "\"").collect(Collectors.joining(", "))
                    + ". Remove the references with it, or first.");
        }
        for (Entry referrer : referrers) {
            Extensible rest = Rewriting.without(referrer.shape(), referrer.value(), ids)
                    .orElseThrow(() -> new EditException("A thing must not come to be about everything because what it"
                            + " was about is removed; \"" + referrer.id() + "\" refers to nothing but \"" + entry.id()
                            + "\". Say what it is about, or remove it first."));
            replace(referrer, rest);
        }
        Entry parent = entry.parent();
        Property list = entry.via();
        detach(entry);
        if (parent != null && list != null) {
            index().leave(parent, list, entry.value());
        }
    }
}
