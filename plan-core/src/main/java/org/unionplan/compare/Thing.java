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
 * A thing in one of two compared documents, and its partner in the other. Its content is read when first needed. Not
 * thread-safe.
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
    private @Nullable Thing different;
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

    /** Makes that thing of the other document the partner of this one. */
    void pair(Thing other, Change.MatchReason why) {
        partner = other;
        pairing = why;
        other.partner = this;
        other.pairing = why;
    }

    /** Returns true if it is in the first of the two documents. */
    boolean isInFirst() {
        return inFirst;
    }

    /** Returns true if its partner is known to be equal, so that neither need be examined. */
    boolean isSame() {
        return same;
    }

    /** Returns true if its value is equal to that of a thing of the other document, and remembers the last that is not. */
    boolean isEqualTo(Thing other) {
        boolean equal = different != other && value.equals(other.value);
        different = equal ? different : other;
        return equal;
    }

    /** Compares it with its partner; returns true if they are equal. */
    boolean lookWhetherSame() {
        Thing other = partner;
        return same || (other != null && isEqualTo(other) && same());
    }

    /**
     * Records that its partner is equal to it, unless one of them was examined before, since things in it may then have
     * partners elsewhere.
     */
    boolean same() {
        Thing other = partner;
        if (other != null && children == null && other.children == null) {
            same = true;
            other.same = true;
        }
        return same;
    }

    /** Returns true if something in it has a partner. */
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

    /** Records that it changed places with siblings that stayed. */
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

    /** The things in it, list by list, in the order of the properties that hold things. */
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

    /** The things in that property. */
    List<Thing> children(Property property) {
        return children().get(shape.getProperties(Type.Kind.OBJECT).indexOf(property));
    }

    Optional<ElementId> id() {
        return shape.getIdentity().map(property -> property.getPosition()).map(property ->
                (ElementId) values().get(property));
    }

    /** Returns true if it has an identifier. */
    boolean hasId() {
        Property identity = shape.getIdentity().orElse(null);
        return identity != null && (identity.getCardinality() == Property.Cardinality.ONE || id().isPresent());
    }

    /** Its name in editorial form. */
    Optional<String> plainName() {
        return shape.find(Property.Role.NAME)
                .map(property -> values().get(property.getPosition()))
                .map(name -> EditorialForm.of(((Text) name).in(), Optional.empty()));
    }

    /** Returns true if it is in the same list of the same thing as its partner. */
    boolean isWhereItsPartnerIs() {
        Thing other = partner;
        if (other == null || parent == null || other.parent == null) {
            return other != null && parent == null && other.parent == null;
        }
        return parent.partner == other.parent && via == other.via;
    }

    /** Its place in its document. */
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
