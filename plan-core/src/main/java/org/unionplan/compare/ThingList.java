package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.compare.Side.Insertion;
import org.unionplan.compare.ThreeWayMerge.Located;
import org.unionplan.compare.ThreeWayMerge.Strand;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** Weaves one list of things, or the one thing in a property that holds one. */
final class ThingList {

    /** An item of the list. */
    private sealed interface Item {}

    /** One that was in this list before and has not changed places. */
    private record Stay(int index) implements Item {}

    /** One that was somewhere before and was put here. */
    private record Came(String origin) implements Item {}

    /** One that is new; the n-th that is like this, since a thing without identifier may be in a list twice. */
    private record New(Object identity, int number) implements Item {}

    /** What a side has made of the list. */
    private record Version(List<Item> items, Map<Item, String> places, Map<Item, Change> changes) {}

    private final ThreeWayMerge weaving;
    private final Strand strand;
    private final Property property;
    private final Shape<?> shape;
    private final boolean many;
    private final List<?> base;

    ThingList(ThreeWayMerge weaving, Strand strand, Property property, List<?> base) {
        this.weaving = weaving;
        this.strand = strand;
        this.property = property;
        this.shape = property.getType().getShape().orElseThrow();
        this.many = property.getCardinality() == Property.Cardinality.MANY;
        this.base = base;
    }

    List<Strand> woven() {
        Version mine = version(weaving.mine(), strand.mine());
        Version theirs = version(weaving.theirs(), strand.theirs());
        Set<Item> stayed = new HashSet<>(mine.items());
        stayed.retainAll(theirs.items());
        stayed.removeIf(item -> !(item instanceof Stay));
        List<Item> ofMine = wanted(mine, theirs, weaving.mine(), weaving.theirs(), true);
        List<Item> ofTheirs = wanted(theirs, mine, weaving.theirs(), weaving.mine(), false);
        addedTwice(mine, theirs);
        if (!many && !ofMine.isEmpty()) {
            ofTheirs = ofTheirs.stream().filter(ofMine::contains).toList();
        }
        List<Strand> woven = new ArrayList<>();
        for (Item item : Sequences.merge(ofMine, ofTheirs, stayed, order(mine, theirs))) {
            woven.add(strand(item, mine, theirs));
        }
        return woven;
    }

    private @Nullable String before(int index) {
        String thing = strand.before();
        return thing == null ? null : place(thing, index);
    }

    private String place(String thing, int index) {
        return thing + "/" + property.getName() + (many ? "/" + index : "");
    }

    private Version version(Side side, @Nullable String thing) {
        List<Insertion> insertions = thing == null ? List.of() : side.insertions(thing + "/" + property.getName());
        Version version = new Version(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        Map<Object, Integer> numbers = new HashMap<>();
        int next = 0;
        for (int i = 0; i < base.size(); i++) {
            if (side.gone(before(i)) == null) {
                next = insert(insertions, next, version, numbers);
                Item stay = new Stay(i);
                if (thing != null) {
                    version.places().put(stay, place(thing, version.items().size()));
                }
                version.items().add(stay);
            }
        }
        while (next < insertions.size()) {
            insert(insertions.get(next++), version, numbers);
        }
        return version;
    }

    /** Puts in what goes before the next one that stayed. */
    private static int insert(List<Insertion> insertions, int from, Version version, Map<Object, Integer> numbers) {
        int next = from;
        while (next < insertions.size()
                && insertions.get(next).index() == version.items().size()) {
            insert(insertions.get(next++), version, numbers);
        }
        return next;
    }

    private static void insert(Insertion insertion, Version version, Map<Object, Integer> numbers) {
        String origin = insertion.origin();
        Change change = insertion.change();
        Item item;
        if (origin == null) {
            Object identity = change.getId()
                    .<Object>map(id -> id)
                    .or(change::getValueAfter)
                    .orElseThrow();
            item = new New(identity, numbers.merge(identity, 1, Integer::sum));
        } else {
            item = new Came(origin);
        }
        version.items().add(item);
        version.changes().put(item, change);
        version.places().put(item, change.getAfter().orElseThrow().toString());
    }

    /** What of a side's version goes into the list, seeing what the other side did. */
    private List<Item> wanted(Version version, Version others, Side side, Side other, boolean isMine) {
        List<Item> wanted = new ArrayList<>();
        for (Item item : version.items()) {
            boolean keep;
            if (item instanceof Stay stay) {
                keep = isWanted(before(stay.index()), version.places().get(item), side, other, isMine);
            } else if (item instanceof Came came) {
                keep = isWanted(came, others, side, other, isMine);
            } else {
                keep = true;
            }
            if (keep) {
                wanted.add(item);
            }
        }
        return wanted;
    }

    /** Of one that stayed on this side: unless the other side put it elsewhere or removed it. */
    private boolean isWanted(@Nullable String before, @Nullable String after, Side side, Side other, boolean isMine) {
        Change there = other.gone(before);
        if (there == null || before == null) {
            return true;
        }
        if (there.getKind() != Change.Kind.REMOVED || after == null || !side.caredFor(before, after)) {
            return false;
        }
        removedAndChanged(before, isMine);
        return true;
    }

    /** Of one that this side put here. */
    private boolean isWanted(Came came, Version others, Side side, Side other, boolean isMine) {
        Change here = side.gone(came.origin());
        Change there = other.gone(came.origin());
        if (here == null || there == null) {
            return true;
        }
        boolean moved = here.getKind() == Change.Kind.MOVED;
        return switch (there.getKind()) {
            case REMOVED -> {
                boolean cared = moved
                        || side.caredFor(
                                came.origin(), here.getAfter().orElseThrow().toString());
                if (cared) {
                    removedAndChanged(came.origin(), isMine);
                }
                yield cared;
            }
            case MOVED -> {
                boolean together = others.items().contains(came);
                if (moved && !together) {
                    movedTwice(came.origin(), here, there, isMine);
                }
                yield moved && (together || isMine);
            }
            default -> true;
        };
    }

    private void removedAndChanged(String before, boolean isMine) {
        Located was = Located.at(weaving.base(), before);
        note(
                new DocumentMerge.Conflict(
                        DocumentMerge.Conflict.Kind.REMOVED_AND_CHANGED,
                        Pointer.parse(before),
                        Optional.of(was.value()),
                        Optional.of(was.value()),
                        Optional.empty()),
                isMine);
    }

    private void movedTwice(String before, Change here, Change there, boolean isMine) {
        Located was = Located.at(weaving.base(), before);
        note(
                new DocumentMerge.Conflict(
                        DocumentMerge.Conflict.Kind.MOVED_TWICE,
                        Pointer.parse(before),
                        Optional.of(was.value()),
                        here.getAfter().map(place -> place),
                        there.getAfter().map(place -> place)),
                isMine);
    }

    private void note(DocumentMerge.Conflict conflict, boolean isMine) {
        weaving.note(isMine ? conflict : conflict.reversed());
    }

    private void addedTwice(Version mine, Version theirs) {
        for (Map.Entry<Item, Change> entry : mine.changes().entrySet()) {
            Change change = entry.getValue();
            if (change.getKind() != Change.Kind.ADDED) {
                continue;
            }
            Optional<Change> other = Optional.ofNullable(theirs.changes().get(entry.getKey()))
                    .or(() -> change.getId().flatMap(weaving.theirs()::added));
            boolean same = theirs.changes().containsKey(entry.getKey())
                    && other.flatMap(Change::getValueAfter).equals(change.getValueAfter());
            if (other.isPresent() && !same) {
                note(addedTwice(change, other.get()), true);
            }
        }
        if (!many) {
            Optional<Change> one = mine.changes().values().stream().findFirst();
            Optional<Change> another = theirs.changes().values().stream().findFirst();
            if (one.isPresent()
                    && another.isPresent()
                    && !one.get().getValueAfter().equals(another.get().getValueAfter())) {
                note(addedTwice(one.get(), another.get()), true);
            }
        }
    }

    private static DocumentMerge.Conflict addedTwice(Change mine, Change theirs) {
        return new DocumentMerge.Conflict(
                DocumentMerge.Conflict.Kind.ADDED_TWICE,
                mine.getPlace(),
                Optional.empty(),
                mine.getValueAfter(),
                theirs.getValueAfter());
    }

    /** By identifier, then by what they say; so that it does not matter whose they are. */
    private Comparator<Item> order(Version mine, Version theirs) {
        return Comparator.<Item, String>comparing(item -> change(item, mine, theirs)
                        .flatMap(Change::getId)
                        .map(ElementId::toString)
                        .orElse(""))
                .thenComparing(ThingList::rank)
                .thenComparing((one, other) -> compare(one, other, mine, theirs))
                .thenComparing(item -> item instanceof New added ? added.number() : 0);
    }

    private static Optional<Change> change(Item item, Version mine, Version theirs) {
        return Optional.ofNullable(mine.changes().get(item))
                .or(() -> Optional.ofNullable(theirs.changes().get(item)));
    }

    private static int rank(Item item) {
        if (item instanceof Stay) {
            return 0;
        }
        return item instanceof Came ? 1 : 2;
    }

    private int compare(Item one, Item other, Version mine, Version theirs) {
        if (one instanceof Stay stay && other instanceof Stay next) {
            return Integer.compare(stay.index(), next.index());
        }
        if (one instanceof Came came && other instanceof Came next) {
            return Pointer.parse(came.origin()).compareTo(Pointer.parse(next.origin()));
        }
        if (one.equals(other)) {
            return 0;
        }
        return ContentOrder.compare(shape, added(one, mine, theirs), added(other, mine, theirs));
    }

    private static Extensible added(Item item, Version mine, Version theirs) {
        return (Extensible)
                change(item, mine, theirs).flatMap(Change::getValueAfter).orElseThrow();
    }

    private Strand strand(Item item, Version mine, Version theirs) {
        String onMine = mine.places().get(item);
        String onTheirs = theirs.places().get(item);
        if (item instanceof Stay stay) {
            return new Strand((Extensible) base.get(stay.index()), shape, before(stay.index()), onMine, onTheirs);
        }
        if (item instanceof Came came) {
            Located was = Located.at(weaving.base(), came.origin());
            return new Strand(
                    was.value(),
                    was.shape(),
                    came.origin(),
                    onMine == null ? ThreeWayMerge.placeOn(weaving.mine(), came.origin()) : onMine,
                    onTheirs == null ? ThreeWayMerge.placeOn(weaving.theirs(), came.origin()) : onTheirs);
        }
        Change first = Optional.ofNullable(mine.changes().get(item))
                .orElseGet(() -> theirs.changes().get(item));
        boolean same = Optional.ofNullable(theirs.changes().get(item))
                .filter(change -> change.getValueAfter().equals(first.getValueAfter()))
                .isPresent();
        return new Strand(
                (Extensible) first.getValueAfter().orElseThrow(), shape, null, onMine, same ? onTheirs : null);
    }
}
