package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.compare.Side.Insertion;
import org.unionplan.compare.ThreeWayMerge.MergedThing;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** Merges one list of things, or the one thing in a property that holds one. */
final class ThingList {

    /** An item of the list. */
    private sealed interface ListedThing {}

    /** One that was in this list before and has not changed places. */
    private record Stay(int index) implements ListedThing {}

    /** One that was somewhere before and was put here. */
    private record Came(Pointer origin) implements ListedThing, Comparable<Came> {

        @Override
        public int compareTo(Came other) {
            return origin.compareTo(other.origin);
        }
    }

    /**
     * One that is new.
     *
     * @param identity which of the identities in this list it has
     * @param number counted among those that have it, since a thing without identifier may be in a list twice
     */
    private record New(int identity, int number) implements ListedThing {}

    /** What a side has made of the list. */
    private record ThingVersion(
            Side side,
            boolean isMine,
            List<ListedThing> items,
            Map<ListedThing, Pointer> places,
            Map<ListedThing, Change> changes) {

        ThingVersion(Side side, boolean isMine) {
            this(side, isMine, new ArrayList<>(), new HashMap<>(), new LinkedHashMap<>());
        }

        void add(ListedThing item, @Nullable Pointer place) {
            items.add(item);
            if (place != null) {
                places.put(item, place);
            }
        }

        @Nullable
        Pointer place(ListedThing item, @Nullable Pointer before) {
            Pointer place = places.get(item);
            return place == null && before != null ? side.placeOf(before).orElse(null) : place;
        }

        Optional<Change> change(ListedThing item) {
            return Optional.ofNullable(changes.get(item));
        }
    }

    private final ThreeWayMerge merge;
    private final MergedThing parent;
    private final Property property;
    private final Shape<?> shape;
    private final boolean many;
    private final List<?> base;

    /** The identifier, or without one all it holds, of each thing that is new on either side. */
    private final List<Object> identities = new ArrayList<>();

    private final Map<Object, Integer> known = new HashMap<>();
    private final ThingVersion mine;
    private final ThingVersion theirs;

    ThingList(ThreeWayMerge merge, MergedThing parent, Property property, List<?> base) {
        this.merge = merge;
        this.parent = parent;
        this.property = property;
        this.shape = property.getType().getShape().orElseThrow();
        this.many = property.getCardinality() == Property.Cardinality.MANY;
        this.base = base;
        this.mine = version(new ThingVersion(merge.mine(), true), parent.mine());
        this.theirs = version(new ThingVersion(merge.theirs(), false), parent.theirs());
    }

    List<MergedThing> merged() {
        Set<ListedThing> stayed = new HashSet<>();
        for (ListedThing item : mine.items()) {
            if (item instanceof Stay && theirs.places().containsKey(item)) {
                stayed.add(item);
            }
        }
        List<ListedThing> ofMine = wanted(mine, theirs);
        List<ListedThing> ofTheirs = wanted(theirs, mine);
        noteAddedTwice();
        if (!many && !ofMine.isEmpty()) {
            ofTheirs = ofTheirs.stream().filter(ofMine::contains).toList();
        }
        List<MergedThing> merged = new ArrayList<>();
        for (ListedThing item : Sequences.merge(ofMine, ofTheirs, stayed, order())) {
            merged.add(merged(item));
        }
        return merged;
    }

    private @Nullable Pointer before(int index) {
        Pointer thing = parent.before();
        return thing == null ? null : place(thing, index);
    }

    private Pointer place(Pointer thing, int index) {
        Pointer list = thing.member(property.getName());
        return many ? list.item(index) : list;
    }

    private ThingVersion version(ThingVersion version, @Nullable Pointer thing) {
        Side side = version.side();
        List<Insertion> insertions = thing == null ? List.of() : side.insertions(thing.member(property.getName()));
        Map<Integer, Integer> numbers = new HashMap<>();
        int next = 0;
        for (int i = 0; i < base.size(); i++) {
            if (side.gone(before(i)) == null) {
                while (next < insertions.size()
                        && insertions.get(next).index() == version.items().size()) {
                    insert(insertions.get(next++).change(), version, numbers);
                }
                version.add(
                        new Stay(i),
                        thing == null ? null : place(thing, version.items().size()));
            }
        }
        while (next < insertions.size()) {
            insert(insertions.get(next++).change(), version, numbers);
        }
        return version;
    }

    private void insert(Change change, ThingVersion version, Map<Integer, Integer> numbers) {
        Optional<Pointer> origin = change.getBefore();
        ListedThing item;
        if (origin.isPresent()) {
            item = new Came(origin.get());
        } else {
            int identity = identity(change);
            item = new New(identity, numbers.merge(identity, 1, Integer::sum));
        }
        version.changes().put(item, change);
        version.add(item, change.getAfter().orElseThrow());
    }

    private int identity(Change change) {
        Object identity = change.getId()
                .<Object>map(id -> id)
                .orElseGet(() -> ContentKey.of(shape, change.getValueAfter().orElseThrow()));
        Integer number = known.putIfAbsent(identity, identities.size());
        if (number != null) {
            return number;
        }
        identities.add(identity);
        return identities.size() - 1;
    }

    /** What of a side's version goes into the list, seeing what the other side did. */
    private List<ListedThing> wanted(ThingVersion version, ThingVersion other) {
        List<ListedThing> wanted = new ArrayList<>();
        for (ListedThing item : version.items()) {
            boolean keep = true;
            if (item instanceof Stay stay) {
                keep = isWanted(stay, version, other);
            } else if (item instanceof Came came) {
                keep = isWanted(came, version, other);
            }
            if (keep) {
                wanted.add(item);
            }
        }
        return wanted;
    }

    /** Of one that stayed on this side: unless the other side put it elsewhere or removed it. */
    private boolean isWanted(Stay stay, ThingVersion version, ThingVersion other) {
        Pointer before = before(stay.index());
        Pointer after = version.places().get(stay);
        Change there = other.side().gone(before);
        if (there == null || before == null || (version.isMine() && merge.isHeldBack(before))) {
            return true;
        }
        if (there.getKind() != Change.Kind.REMOVED
                || after == null
                || !version.side().caredFor(before, after)) {
            return false;
        }
        noteRemovedAndChanged(before, after, version);
        return true;
    }

    /** Of one that this side put here. */
    private boolean isWanted(Came came, ThingVersion version, ThingVersion other) {
        Pointer before = came.origin();
        Change here = version.side().gone(before);
        Change there = other.side().gone(before);
        if (here == null || there == null) {
            return version.isMine() || !merge.isHeldBack(before);
        }
        boolean moved = here.getKind() == Change.Kind.MOVED;
        return switch (there.getKind()) {
            case REMOVED -> {
                Pointer after = here.getAfter().orElseThrow();
                boolean cared = moved || version.side().caredFor(before, after);
                if (cared) {
                    noteRemovedAndChanged(before, after, version);
                }
                yield cared;
            }
            case MOVED -> {
                boolean together = other.places().containsKey(came);
                if (moved && !together) {
                    Change onMine = version.isMine() ? here : there;
                    Change onTheirs = version.isMine() ? there : here;
                    merge.found().movedTwice(before, valueBefore(before), onMine.getAfter(), onTheirs.getAfter());
                }
                yield moved && (together || version.isMine());
            }
            default -> true;
        };
    }

    private void noteRemovedAndChanged(Pointer before, Pointer after, ThingVersion changed) {
        Extensible now = LocatedThing.at(changed.side().document(), after).value();
        merge.found()
                .removedAndChanged(
                        before, valueBefore(before), changed.isMine() ? now : null, changed.isMine() ? null : now);
    }

    private Extensible valueBefore(Pointer before) {
        return LocatedThing.at(merge.base(), before).value();
    }

    private void noteAddedTwice() {
        mine.changes().forEach((item, change) -> {
            Optional<Change> other = theirs.change(item);
            if (item instanceof New
                    && other.map(each -> !each.getValueAfter().equals(change.getValueAfter()))
                            .orElse(true)) {
                other.or(() -> change.getId().flatMap(merge.theirs()::added))
                        .ifPresent(added -> merge.found().addedTwice(change, added));
            }
        });
        theirs.changes().forEach((item, change) -> {
            if (item instanceof New && mine.change(item).isEmpty()) {
                change.getId()
                        .flatMap(merge.mine()::added)
                        .ifPresent(added -> merge.found().addedTwice(added, change));
            }
        });
        if (!many) {
            Optional<Change> one = mine.changes().values().stream().findFirst();
            Optional<Change> another = theirs.changes().values().stream().findFirst();
            if (one.isPresent()
                    && another.isPresent()
                    && !one.get().getValueAfter().equals(another.get().getValueAfter())) {
                merge.found().addedTwice(one.get(), another.get());
            }
        }
    }

    /** By identifier, then by what they say; so that it does not matter whose they are. */
    private Comparator<ListedThing> order() {
        return Comparator.comparing(this::firstId)
                .thenComparing(ThingList::rank)
                .thenComparing(this::compareAlike);
    }

    /** The identifier that a side gave it; of two, the same one whichever side is mine. */
    private String firstId(ListedThing item) {
        return Stream.of(mine.change(item), theirs.change(item))
                .flatMap(Optional::stream)
                .flatMap(change -> change.getId().stream())
                .map(ElementId::toString)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static int rank(ListedThing item) {
        if (item instanceof Stay) {
            return 0;
        }
        return item instanceof Came ? 1 : 2;
    }

    private int compareAlike(ListedThing one, ListedThing other) {
        if (one instanceof Stay stay && other instanceof Stay next) {
            return Integer.compare(stay.index(), next.index());
        }
        if (one instanceof Came came && other instanceof Came next) {
            return came.compareTo(next);
        }
        New added = (New) one;
        New next = (New) other;
        int order = 0;
        if (added.identity() != next.identity()
                && identities.get(added.identity()) instanceof ContentKey content
                && identities.get(next.identity()) instanceof ContentKey nextContent) {
            order = content.compareTo(nextContent);
        }
        return order == 0 ? Integer.compare(added.number(), next.number()) : order;
    }

    private MergedThing merged(ListedThing item) {
        if (item instanceof Stay stay) {
            Pointer before = before(stay.index());
            return new MergedThing(
                    (Extensible) base.get(stay.index()),
                    shape,
                    before,
                    mine.place(item, before),
                    theirs.place(item, before));
        }
        if (item instanceof Came came) {
            Pointer before = came.origin();
            LocatedThing was = LocatedThing.at(merge.base(), before);
            return new MergedThing(
                    was.value(), was.shape(), before, mine.place(item, before), theirs.place(item, before));
        }
        Change first = mine.change(item).or(() -> theirs.change(item)).orElseThrow();
        boolean same = theirs.change(item)
                .filter(change -> change.getValueAfter().equals(first.getValueAfter()))
                .isPresent();
        return new MergedThing(
                (Extensible) first.getValueAfter().orElseThrow(),
                shape,
                null,
                mine.places().get(item),
                same ? theirs.places().get(item) : null);
    }
}
