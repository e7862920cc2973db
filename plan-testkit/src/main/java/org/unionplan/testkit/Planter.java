package org.unionplan.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** Plants one fault in one document: what all faults need to find a place and to name what they add. */
final class Planter {

    private static final List<Term> CIRCLES =
            List.of(Reference.Relation.DEPENDS_ON, Reference.Relation.DERIVES_FROM, Reference.Relation.SUCCEEDS);

    private final Fault fault;
    private final Document document;
    private final int choice;
    private final Set<ElementId> taken;

    Planter(Fault fault, Document document, int choice) {
        this.fault = fault;
        this.document = document;
        this.choice = choice;
        this.taken = new HashSet<>(ids(node -> true));
    }

    Document document() {
        return document;
    }

    /** Every thing of the document that has an identifier and is like that. */
    List<ElementId> ids(Predicate<DocumentIndex.Node> like) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                .filter(like)
                .flatMap(node -> node.getId().stream())
                .toList();
    }

    /** An identifier that nothing in the document has, and another one each time. */
    ElementId free(String label) {
        ElementId id = ElementId.slug(label, taken);
        taken.add(id);
        return id;
    }

    /** One of those, by the choice that was made; another one for each way of asking. */
    <T> T chosen(List<T> alternatives, int asked) {
        return alternatives.get(Math.floorMod(indexFor(asked), alternatives.size()));
    }

    private int indexFor(int asked) {
        return choice / (1 + 6 * asked) + asked;
    }

    /** One of those, by the choice that was made. */
    @SafeVarargs
    final <T> T form(T... forms) {
        return forms[Math.floorMod(indexFor(1), forms.length)];
    }

    /** Returns the number of things in a list of the document. */
    int size(Document in, String list) {
        return Copies.property(DocumentType.shapeOf(in), list).getAll(in).size();
    }

    /** Puts a value in one of the places that are like that; the document with one such place added if it has none. */
    PlantedFault inAPlace(Predicate<Site> like, Function<Document, Document> adding, Function<Site, Object> bad) {
        Document clean = Site.in(document, like).isEmpty() ? adding.apply(document) : document;
        Site site = chosen(Site.in(clean, like), 0);
        return planted(clean, site.holding(bad.apply(site)), site.pointer());
    }

    /** Adds one of two values to the end of a list: the good one to have the clean document, and the bad one. */
    PlantedFault added(String list, Object good, Object bad, String... member) {
        return added(document, list, good, bad, member);
    }

    PlantedFault added(Document to, String list, Object good, Object bad, String... member) {
        Pointer at = Pointer.ROOT.member(list).item(size(to, list));
        for (String name : member) {
            at = at.member(name);
        }
        return planted(Copies.with(to, list, good), Copies.with(to, list, bad), at);
    }

    PlantedFault planted(Document clean, Document faulty, Pointer at) {
        return PlantedFault.of(fault, clean, faulty, at);
    }

    /**
     * Adds two to four things to a list, each of which refers to the next and the last to the first.
     *
     * @param thing a thing of that id with those references
     */
    PlantedFault circle(String list, ThingWithReferences thing) {
        Term relation = chosen(CIRCLES, 2);
        List<ElementId> ids = List.of(free("first"), free("second"), free("third"), free("fourth"))
                .subList(0, form(2, 3, 4));
        Document clean = document;
        Document faulty = document;
        for (int i = 0; i < ids.size(); i++) {
            boolean last = i == ids.size() - 1;
            Reference next = Reference.builder()
                    .relation(relation)
                    .target(ids.get(last ? 0 : i + 1))
                    .build();
            Object closing = thing.of(ids.get(i), List.of(next));
            clean = Copies.with(clean, list, last ? thing.of(ids.get(i), List.of()) : closing);
            faulty = Copies.with(faulty, list, closing);
        }
        Pointer closing = Pointer.ROOT.member(list).item(size(faulty, list) - 1);
        return planted(clean, faulty, closing.member("references").item(0).member("target"));
    }

    /** Makes a thing that refers to others. */
    @FunctionalInterface
    interface ThingWithReferences {
        Object of(ElementId id, List<Reference> references);
    }
}
