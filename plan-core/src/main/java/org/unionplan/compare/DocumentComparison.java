package org.unionplan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.UnionplanException;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Pointer;

/**
 * The changes from one plan, pact or register to another.
 *
 * <p>In revisions of one document, things are matched by identifier, then by what they are known by, then by type, name,
 * parent and similarity. In other documents only those things are matched of which one says that it derives from the
 * other. Each change gives the reason. There are no changes if and only if the documents are equal; the comparison of the
 * documents in reverse order has the same changes reversed; {@linkplain #apply applying} the changes to the document
 * before gives the document after.
 *
 * @param <D> the kind of document
 */
public final class DocumentComparison<D extends Document> {

    private final D before;
    private final D after;
    private final boolean revisions;
    private final List<Change> changes;

    private DocumentComparison(D before, D after, boolean revisions) {
        this.before = before;
        this.after = after;
        this.revisions = revisions;
        this.changes = ChangeList.of(Matching.of(before, after, revisions));
    }

    /**
     * Compares two documents of one kind. They are revisions of one document if they have the same identifier, or if one
     * of them says that it succeeds or derives from the other.
     *
     * @throws UnionplanException if they are of different kinds
     */
    public static <D extends Document> DocumentComparison<D> between(D before, D after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");

        requireOneKind(before, after);
        boolean sameId = before.getId().equals(after.getId());
        return new DocumentComparison<>(before, after, sameId || new Lineage(before, after).isDocumentsOwn());
    }

    /**
     * Compares two documents of one kind as revisions of one document, whatever their identifiers are.
     *
     * @throws UnionplanException if they are of different kinds
     */
    public static <D extends Document> DocumentComparison<D> betweenRevisions(D before, D after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");

        requireOneKind(before, after);
        return new DocumentComparison<>(before, after, true);
    }

    private static void requireOneKind(Document before, Document after) {
        if (!DocumentType.shapeOf(before)
                .getType()
                .equals(DocumentType.shapeOf(after).getType())) {
            throw new UnionplanException("Only documents of one kind can be compared; found a "
                    + DocumentType.shapeOf(before).getName() + " and a "
                    + DocumentType.shapeOf(after).getName() + ".");
        }
    }

    /** Returns true if the documents were compared as revisions of one document, so that identifiers and names count. */
    public boolean isOfRevisions() {
        return revisions;
    }

    /** The document before. */
    public D getBefore() {
        return before;
    }

    /** The document after. */
    public D getAfter() {
        return after;
    }

    /** All changes, in the order of the document after. */
    public List<Change> getChanges() {
        return changes;
    }

    /** The changes that are more than a matter of spelling. */
    public List<Change> getSubstance() {
        return changes.stream().filter(Change::isOfSubstance).toList();
    }

    /**
     * The changes as messages.
     *
     * @param preferred the languages in which texts of the documents are shown where they have them, the most wanted first
     */
    public ChangeWords words(LanguageTag... preferred) {
        Objects.requireNonNull(preferred, "preferred");

        return new ChangeWords(this, preferred);
    }

    /** Returns true if nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Returns the comparison in the other direction. */
    public DocumentComparison<D> reversed() {
        return new DocumentComparison<>(after, before, revisions);
    }

    /**
     * Applies these changes to a document that is equal to the one before. The result is equal to the one after, and shares
     * what did not change with the document given.
     *
     * @throws UnionplanException if it is another document
     */
    public D apply(D document) {
        Objects.requireNonNull(document, "document");

        if (!document.equals(before)) {
            throw new UnionplanException("A comparison can only be applied to the document it begins with; found"
                    + " another one. To bring in what changed elsewhere, merge.");
        }
        Side nothing = Side.of(document, List.of());
        return document(new ThreeWayMerge(document, Side.of(after, changes), nothing).document());
    }

    // Applying changes to a document keeps its kind.
    @SuppressWarnings("unchecked")
    private D document(Document changed) {
        return (D) changed;
    }

    /** The identifiers that occur more than once before, each with all of its places; they are compared in order. */
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
