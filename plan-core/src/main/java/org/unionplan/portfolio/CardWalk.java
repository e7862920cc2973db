package org.unionplan.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.plan.ProgressReport;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** Collects the ids in a document and its references to other documents, in one walk along its shape. */
final class CardWalk {

    /** A thing on the way down to another one. */
    private record WalkStep(@Nullable WalkStep above, Property via, int index) {

        Pointer pointer() {
            Pointer parent = above == null ? Pointer.ROOT : above.pointer();
            Pointer member = parent.member(via.getName());
            return via.getCardinality() == Property.Cardinality.MANY ? member.item(index) : member;
        }
    }

    /** The relation of a progress report to its plan, which is a member of its own in documents. */
    static final Term REPORTS_ON = Term.of("reports-on");

    private final StringBuilder ids = new StringBuilder();
    private final List<PropertyValues> values = new ArrayList<>();
    private final List<Portfolio.Link> links = new ArrayList<>();

    private CardWalk() {}

    static CardWalk of(Document document) {
        CardWalk walk = new CardWalk();
        walk.enter(document, DocumentType.shapeOf(document), document.getId(), null, 0);
        if (document instanceof ProgressReport report) {
            report.getPlan()
                    .ifPresent(plan -> walk.links.add(new Portfolio.Link(
                            Reference.builder()
                                    .relation(REPORTS_ON)
                                    .document(plan)
                                    .build(),
                            document.getId(),
                            Pointer.ROOT.member("plan"))));
        }
        return walk;
    }

    /** The addresses a document was published at and its external ids. */
    static List<String> namesOf(Document document) {
        List<String> names = new ArrayList<>();
        document.getExternalIds().forEach(each -> names.add(each.getId()));
        for (Reference reference : document.getReferences()) {
            if (reference.getRelation().equals(Reference.Relation.PUBLISHED_AT)) {
                reference.getDocument().ifPresent(names::add);
            }
        }
        return List.copyOf(names);
    }

    /** The ids, one a line. */
    String ids() {
        return ids.toString();
    }

    List<Portfolio.Link> links() {
        return List.copyOf(links);
    }

    private void enter(Extensible thing, Shape<?> shape, ElementId around, @Nullable WalkStep at, int depth) {
        PropertyValues own = valuesAt(depth);
        own.clear();
        shape.read(thing, own);
        ElementId holder = around;
        Optional<Property> identity = shape.getIdentity();
        if (identity.isPresent()) {
            Object id = own.get(identity.get().getPosition());
            if (id != null) {
                holder = (ElementId) id;
                ids.append(id).append('\n');
            }
        }
        for (Property textId : shape.getTextIds()) {
            textId.getAll(own).forEach(id -> ids.append(id).append('\n'));
        }
        if (at != null && thing instanceof Reference reference && isLink(reference)) {
            links.add(new Portfolio.Link(reference, holder, at.pointer()));
        }
        long present = own.present() & shape.getPositions(Type.Kind.OBJECT);
        while (present != 0) {
            Property property = shape.getProperties().get(Long.numberOfTrailingZeros(present));
            present &= present - 1;
            Shape<?> inner = property.getType().getShape().orElseThrow();
            int index = 0;
            for (Object item : property.getAll(own)) {
                enter((Extensible) item, inner, holder, new WalkStep(at, property, index++), depth + 1);
            }
        }
    }

    /** Returns true for a link to another document, not for an address at which this one was published. */
    private static boolean isLink(Reference reference) {
        return reference.getDocument().isPresent() && !reference.getRelation().equals(Reference.Relation.PUBLISHED_AT);
    }

    private PropertyValues valuesAt(int depth) {
        if (values.size() == depth) {
            values.add(new PropertyValues());
        }
        return values.get(depth);
    }
}
