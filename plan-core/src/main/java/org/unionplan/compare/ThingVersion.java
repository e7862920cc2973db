package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.value.Pointer;

/** A list of things as one side has it: its items in order, with their places and the changes that put them there. */
final class ThingVersion {

    private final Side side;
    private final boolean mine;
    private final Places before;
    private final @Nullable Pointer thing;
    private final NewIdentities identities;
    private final List<ListedThing> items = new ArrayList<>();
    private final Map<ListedThing, Pointer> places = new HashMap<>();
    private final Map<ListedThing, Change> changes = new LinkedHashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    /**
     * Reads a side's version of a list.
     *
     * @param before the places in the list before, of which there are that many
     * @param thing the place of the thing with the list on this side, null if it is not there
     */
    ThingVersion(Side side, boolean mine, Places before, int size, @Nullable Pointer thing, NewIdentities identities) {
        this.side = side;
        this.mine = mine;
        this.before = before;
        this.thing = thing;
        this.identities = identities;
        read(size, thing == null ? List.of() : side.insertions(before.list(thing)));
    }

    /**
     * The places of the things in one property of a thing.
     *
     * @param thing the place of the thing before, null if it is new
     */
    record Places(@Nullable Pointer thing, Property property) {

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

    private void read(int size, List<Side.Insertion> insertions) {
        int next = 0;
        for (int i = 0; i < size; i++) {
            if (side.gone(before.of(i)) == null) {
                while (next < insertions.size() && insertions.get(next).index() == items.size()) {
                    insert(insertions.get(next++).change());
                }
                Pointer place = thing == null ? null : before.below(thing, items.size());
                add(ListedThing.stayed(i), place);
            }
        }
        while (next < insertions.size()) {
            insert(insertions.get(next++).change());
        }
    }

    private void insert(Change change) {
        ListedThing item = change.getBefore().map(ListedThing::came).orElseGet(() -> {
            int identity = identities.of(change);
            return ListedThing.added(identity, numbers.merge(identity, 1, Integer::sum));
        });
        changes.put(item, change);
        add(item, change.getAfter().orElseThrow());
    }

    private void add(ListedThing item, @Nullable Pointer place) {
        items.add(item);
        if (place != null) {
            places.put(item, place);
        }
    }

    Side side() {
        return side;
    }

    boolean isMine() {
        return mine;
    }

    List<ListedThing> items() {
        return items;
    }

    /** The items that were put in, with the changes that did. */
    Map<ListedThing, Change> changes() {
        return changes;
    }

    Optional<Change> change(ListedThing item) {
        return Optional.ofNullable(changes.get(item));
    }

    boolean has(ListedThing item) {
        return places.containsKey(item);
    }

    /** The place of an item of this version. */
    @Nullable
    Pointer place(ListedThing item) {
        return places.get(item);
    }

    /** The place on this side of an item, in this list or elsewhere. */
    @Nullable
    Pointer place(ListedThing item, @Nullable Pointer was) {
        Pointer place = places.get(item);
        return place == null && was != null ? side.placeOf(was).orElse(null) : place;
    }
}
