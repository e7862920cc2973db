package org.unionplan.edit;

import java.io.Serial;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.message.UnionplanException;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;

/**
 * Edits a document. Neither the document it begins with nor any it returns is modified; each shares what did not change
 * with the one before.
 *
 * <p>An edit, or a {@linkplain #batch batch} of edits, is applied completely or refused. No edit leaves a dangling reference
 * behind that was not there before. A repeated identifier means the first thing with it. The document is indexed once, at
 * the first edit. Not thread-safe.
 *
 * @param <D> the kind of document
 * @param <E> the editor itself
 */
public abstract class DocumentEditor<D extends Document, E extends DocumentEditor<D, E>> {

    private D document;
    private @Nullable EditedDocument edited;
    private boolean inBatch;

    /** Begins with that document. */
    protected DocumentEditor(D document) {
        this.document = document;
    }

    /** The editor itself. */
    protected abstract E self();

    /** The document as it is now. */
    public D document() {
        EditedDocument now = edited;
        return now == null ? document : document(now);
    }

    // Copying a document keeps its kind.
    @SuppressWarnings("unchecked")
    private D document(EditedDocument now) {
        return (D) now.value();
    }

    /**
     * Applies several edits, or none of them if one is refused.
     *
     * @throws DocumentEditor.EditException if one is refused, or they leave a dangling reference
     */
    public E batch(Consumer<E> edits) {
        Objects.requireNonNull(edits, "edits");

        return edit(document -> edits.accept(self()));
    }

    /** Applies an edit completely, or undoes it if it is refused. */
    private E edit(Consumer<EditedDocument> operation) {
        EditedDocument now = edited;
        if (now == null) {
            now = new EditedDocument(document);
            edited = now;
        }
        if (inBatch) {
            operation.accept(now);
            return self();
        }
        boolean done = false;
        inBatch = true;
        try {
            operation.accept(now);
            now.complete();
            document = document(now);
            done = true;
        } finally {
            inBatch = false;
            if (!done) {
                edited = null;
            }
        }
        return self();
    }

    /**
     * Changes the thing with that identifier; for another identifier, {@link #rename} it.
     *
     * @param type what it is, such as a priority
     * @throws DocumentEditor.EditException if there is no such thing, its identifier changes, or it refers to nothing
     */
    public <T extends Extensible> E update(ElementId id, Class<T> type, UnaryOperator<T> change) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(change, "change");

        return edit(document -> document.update(id, type, change));
    }

    /** {@link #update(ElementId, Class, UnaryOperator)} of the thing with that identifier. */
    public <T extends Extensible> E update(String id, Class<T> type, UnaryOperator<T> change) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(change, "change");

        Objects.requireNonNull(id, "id");

        return update(ElementId.of(id), type, change);
    }

    /** Puts a thing into the document before the one with that identifier. */
    public E insertBefore(ElementId sibling, Extensible thing) {
        Objects.requireNonNull(sibling, "sibling");
        Objects.requireNonNull(thing, "thing");

        return edit(document -> document.insert(thing, Destination.before(sibling)));
    }

    /** Puts a thing into the document before the one with that identifier. */
    public E insertBefore(String sibling, Extensible thing) {
        Objects.requireNonNull(thing, "thing");

        Objects.requireNonNull(sibling, "sibling");

        return insertBefore(ElementId.of(sibling), thing);
    }

    /** Puts a thing into the document after the one with that identifier. */
    public E insertAfter(ElementId sibling, Extensible thing) {
        Objects.requireNonNull(sibling, "sibling");
        Objects.requireNonNull(thing, "thing");

        return edit(document -> document.insert(thing, Destination.after(sibling)));
    }

    /** Puts a thing into the document after the one with that identifier. */
    public E insertAfter(String sibling, Extensible thing) {
        Objects.requireNonNull(thing, "thing");

        Objects.requireNonNull(sibling, "sibling");

        return insertAfter(ElementId.of(sibling), thing);
    }

    /** Puts a thing at the end of the first list of that parent that takes such things; the document is one, too. */
    public E append(ElementId parent, Extensible thing) {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(thing, "thing");

        return edit(document -> document.insert(thing, Destination.endOf(parent)));
    }

    /** Puts a thing at the end of the first list of that parent that takes such things; the document is one, too. */
    public E append(String parent, Extensible thing) {
        Objects.requireNonNull(thing, "thing");

        Objects.requireNonNull(parent, "parent");

        return append(ElementId.of(parent), thing);
    }

    /** Puts a thing at the end of the list of that name, such as {@code clauses}, of that parent. */
    public E append(ElementId parent, String list, Extensible thing) {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(thing, "thing");

        return edit(document -> document.insert(thing, Destination.endOf(parent, list)));
    }

    /** Moves a thing before the one with the second identifier. */
    public E moveBefore(ElementId id, ElementId sibling) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sibling, "sibling");

        return edit(document -> document.move(id, Destination.before(sibling)));
    }

    /** Moves a thing before the one with the second identifier. */
    public E moveBefore(String id, String sibling) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sibling, "sibling");

        return moveBefore(ElementId.of(id), ElementId.of(sibling));
    }

    /** Moves a thing after the one with the second identifier. */
    public E moveAfter(ElementId id, ElementId sibling) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sibling, "sibling");

        return edit(document -> document.move(id, Destination.after(sibling)));
    }

    /** Moves a thing after the one with the second identifier. */
    public E moveAfter(String id, String sibling) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sibling, "sibling");

        return moveAfter(ElementId.of(id), ElementId.of(sibling));
    }

    /** Moves a thing to the end of the first list of that parent that takes such things. */
    public E moveInto(ElementId id, ElementId parent) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");

        return edit(document -> document.move(id, Destination.endOf(parent)));
    }

    /** Moves a thing to the end of the first list of that parent that takes such things. */
    public E moveInto(String id, String parent) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(parent, "parent");

        return moveInto(ElementId.of(id), ElementId.of(parent));
    }

    /**
     * Removes a thing with everything in it.
     *
     * @throws DocumentEditor.EditException if something else refers to any of it; the message says what
     */
    public E remove(ElementId id) {
        Objects.requireNonNull(id, "id");

        return edit(document -> document.remove(id));
    }

    /** {@link #remove(ElementId)} of the thing with that identifier. */
    public E remove(String id) {
        Objects.requireNonNull(id, "id");

        return remove(ElementId.of(id));
    }

    /**
     * Removes a thing with everything in it and every reference to any of it, together with whatever requires the reference,
     * such as a responsibility without an actor.
     *
     * @throws DocumentEditor.EditException if something would be about everything without the reference, as a pledge that names no
     *     bearers is borne by all
     */
    public E removeWithReferences(ElementId id) {
        Objects.requireNonNull(id, "id");

        return edit(document -> document.removeWithReferences(id));
    }

    /** {@link #removeWithReferences(ElementId)} of the thing with that identifier. */
    public E removeWithReferences(String id) {
        Objects.requireNonNull(id, "id");

        return removeWithReferences(ElementId.of(id));
    }

    /** Gives a thing another identifier, and every reference to it within the document as well. */
    public E rename(ElementId from, ElementId to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        return edit(document -> document.rename(from, to));
    }

    /** Gives a thing another identifier, and every reference to it within the document as well. */
    public E rename(String from, String to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        return rename(ElementId.of(from), ElementId.of(to));
    }

    /** An edit that was refused; the document is as it was. */
    public static final class EditException extends UnionplanException {

        @Serial
        private static final long serialVersionUID = 1L;

        EditException(String message) {
            super(message);
        }
    }
}
