package org.unionplan.compare;

import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.value.Pointer;

/**
 * The places of the things in one property of a thing.
 *
 * @param thing the place of the thing before, null if it is new
 */
record ThingPlaces(@Nullable Pointer thing, Property property) {

    /** The place before of the item with that index. */
    @Nullable
    Pointer of(int index) {
        return thing == null ? null : below(thing, index);
    }

    /** The place of the list in a thing at that place. */
    Pointer list(Pointer parent) {
        return parent.member(property.getName());
    }

    /** The place of the item with that index in a thing at that place. */
    Pointer below(Pointer parent, int index) {
        boolean many = property.getCardinality() == Property.Cardinality.MANY;
        return many ? list(parent).item(index) : list(parent);
    }
}
