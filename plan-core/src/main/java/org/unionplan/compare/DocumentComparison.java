package org.unionplan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.UnionplanException;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * What changed from one plan, pact or register to another.
 *
 * <p>Revisions of one document, which have the same identifier, are matched by identifiers; what is left over by type,
 * name, place and likeness of what it says. In other documents only what says that it derives from something of the
 * other is taken for the same. Each change tells why. It has no changes if and only if the documents are equal; seen
 * from the other end it is the same reversed; {@linkplain #apply applied} to the one it gives the other. Immutable and
 * thread-safe.
 *
 * @param <D> the kind of document
 */
public final class DocumentComparison<D extends Document> {

    private final D before;
    private final D after;
    private final List<Change> changes;

    private DocumentComparison(D before, D after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /**
     * Compares two documents of one kind.
     *
     * @throws UnionplanException if they are of different kinds
     */
    public static <D extends Document> DocumentComparison<D> between(D before, D after) {
        if (!DocumentType.shapeOf(before)
                .getType()
                .equals(DocumentType.shapeOf(after).getType())) {
            throw new UnionplanException("Only documents of one kind can be compared; found a "
                    + DocumentType.shapeOf(before).getName() + " and a "
                    + DocumentType.shapeOf(after).getName() + ".");
        }
        return new DocumentComparison<>(before, after, ChangeList.of(Matching.of(before, after)));
    }

    /** The document as it was. */
    public D getBefore() {
        return before;
    }

    /** The document as it is. */
    public D getAfter() {
        return after;
    }

    /** Everything that changed, in the order of the document as it is. */
    public List<Change> getChanges() {
        return changes;
    }

    /** What changed apart from spelling. */
    public List<Change> getSubstance() {
        return changes.stream().filter(Change::isOfSubstance).toList();
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The comparison seen from the other end. */
    public DocumentComparison<D> reversed() {
        return between(after, before);
    }

    /**
     * Makes these changes in a document that is equal to the one before; gives one that is equal to the one after, and
     * shares with it what did not change.
     *
     * @throws UnionplanException if it is another document
     */
    public D apply(D document) {
        if (!document.equals(before)) {
            throw new UnionplanException("A comparison can only be applied to the document it begins with; found"
                    + " another one. To bring in what changed elsewhere, merge.");
        }
        Side nothing = Side.of(document, List.of());
        return document(new ThreeWayMerge(document, Side.of(after, changes), nothing).document());
    }

    // What a document is changed into is of its kind.
    @SuppressWarnings("unchecked")
    private D document(Document changed) {
        return (D) changed;
    }

    /** The identifiers that occur more than once before, each with all of its places; comparing takes them in order. */
    public Map<ElementId, List<Pointer>> getDuplicatesBefore() {
        return duplicates(before);
    }

    /** The identifiers that occur more than once after, each with all of its places. */
    public Map<ElementId, List<Pointer>> getDuplicatesAfter() {
        return duplicates(after);
    }

    private static Map<ElementId, List<Pointer>> duplicates(Document document) {
        Map<ElementId, List<DocumentIndex.Node>> nodes = new LinkedHashMap<>();
        for (DocumentIndex.Node node :
                DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes()) {
            node.getId()
                    .ifPresent(id ->
                            nodes.computeIfAbsent(id, none -> new ArrayList<>()).add(node));
        }
        Map<ElementId, List<Pointer>> duplicates = new LinkedHashMap<>();
        nodes.forEach((id, found) -> {
            if (found.size() > 1) {
                duplicates.put(
                        id, found.stream().map(DocumentIndex.Node::getPointer).toList());
            }
        });
        return duplicates;
    }

    @Override
    public String toString() {
        return changes.toString();
    }
}
