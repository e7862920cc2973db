package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/**
 * A thing in one of two documents that are compared, and the one in the other document that it is taken for. What
 * stands in it is looked at when somebody asks. Not thread-safe.
 */
final class Thing {

    private final Extensible value;
    private final Shape<?> shape;
    private final @Nullable Thing parent;
    private final @Nullable Property via;
    private final int index;
    private final boolean inFirst;
    private @Nullable PropertyValues values;
    private @Nullable List<List<Thing>> children;
    private @Nullable Pointer pointer;
    private @Nullable Thing partner;
    private Change.MatchReason pairing = Change.MatchReason.DOCUMENT;
    private boolean same;
    private boolean outOfOrder;

    private Thing(
            Extensible value,
            Shape<?> shape,
            @Nullable Thing parent,
            @Nullable Property via,
            int index,
            boolean inFirst) {
        this.value = value;
        this.shape = shape;
        this.parent = parent;
        this.via = via;
        this.index = index;
        this.inFirst = inFirst;
    }

    /** A whole document, the first of two or the second. */
    static Thing of(Document document, boolean first) {
        return new Thing(document, DocumentType.shapeOf(document), null, null, 0, first);
    }

    Extensible value() {
        return value;
    }

    Shape<?> shape() {
        return shape;
    }

    @Nullable
    Thing parent() {
        return parent;
    }

    @Nullable
    Property via() {
        return via;
    }

    int index() {
        return index;
    }

    @Nullable
    Thing partner() {
        return partner;
    }

    Change.MatchReason pairing() {
        return pairing;
    }

    /** Takes that thing of the other document for this one. */
    void pair(Thing other, Change.MatchReason why) {
        partner = other;
        pairing = why;
        other.partner = this;
        other.pairing = why;
    }

    /** Whether it stands in the first of the two documents, in whichever order they are looked at. */
    boolean isInFirst() {
        return inFirst;
    }

    /** Whether its partner is equal to it, so that there is no need to look into either. */
    boolean isSame() {
        return same;
    }

    /** Looks whether its partner is equal to it. */
    boolean lookWhetherSame() {
        Thing other = partner;
        return same || (other != null && value.equals(other.value) && same());
    }

    /**
     * Says that its partner is equal to it. What was looked into before may have partners elsewhere, and is not the
     * same for that.
     */
    boolean same() {
        Thing other = partner;
        if (other != null && children == null && other.children == null) {
            same = true;
            other.same = true;
        }
        return same;
    }

    /** Whether something that stands in it has been found in the other document. */
    boolean hasPartnersWithin() {
        List<List<Thing>> known = children;
        if (known != null) {
            for (List<Thing> things : known) {
                for (Thing child : things) {
                    if (child.partner != null || child.hasPartnersWithin()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    boolean isOutOfOrder() {
        return outOfOrder;
    }

    /** Says that it has changed places with siblings that stayed. */
    void putOutOfOrder() {
        outOfOrder = true;
        if (partner != null) {
            partner.outOfOrder = true;
        }
    }

    /** Its values by property. */
    PropertyValues values() {
        PropertyValues read = values;
        if (read == null) {
            read = new PropertyValues();
            shape.read(value, read);
            values = read;
        }
        return read;
    }

    private List<Thing> things(Property property, PropertyValues read) {
        List<?> items = property.getAll(read);
        if (items.isEmpty()) {
            return List.of();
        }
        Shape<?> inner = property.getType().getShape().orElseThrow();
        List<Thing> things = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            things.add(new Thing((Extensible) items.get(i), inner, this, property, i, inFirst));
        }
        return things;
    }

    /** What stands in it, list by list, in the order of the properties that hold things. */
    List<List<Thing>> children() {
        List<List<Thing>> known = children;
        if (known == null) {
            PropertyValues read = values();
            known = new ArrayList<>();
            for (Property property : shape.getProperties(Type.Kind.OBJECT)) {
                known.add(things(property, read));
            }
            children = known;
        }
        return known;
    }

    /** What stands in that property. */
    List<Thing> children(Property property) {
        return children().get(shape.getProperties(Type.Kind.OBJECT).indexOf(property));
    }

    Optional<ElementId> id() {
        return shape.getIdentity().map(property -> property.getPosition()).map(property ->
                (ElementId) values().get(property));
    }

    /** Whether it has an identifier. */
    boolean hasId() {
        Property identity = shape.getIdentity().orElse(null);
        return identity != null && (identity.getCardinality() == Property.Cardinality.ONE || id().isPresent());
    }

    /** What it is called, in the form in which an editor's changes do not show. */
    Optional<String> plainName() {
        return shape.find(Property.Role.NAME)
                .map(property -> values().get(property.getPosition()))
                .map(name -> EditorialForm.of(((Text) name).in(), Optional.empty()));
    }

    /** Whether it stands where its partner stood: in the same list of the same thing. */
    boolean isWhereItsPartnerIs() {
        Thing other = partner;
        if (other == null || parent == null || other.parent == null) {
            return other != null && parent == null && other.parent == null;
        }
        return parent.partner == other.parent && via == other.via;
    }

    /** Where it stands in its document. */
    Pointer pointer() {
        Pointer known = pointer;
        if (known == null) {
            known = parent == null || via == null ? Pointer.ROOT : below(parent.pointer(), via);
            pointer = known;
        }
        return known;
    }

    private Pointer below(Pointer above, Property property) {
        Pointer member = above.member(property.getName());
        return property.getCardinality() == Property.Cardinality.MANY ? member.item(index) : member;
    }
}
