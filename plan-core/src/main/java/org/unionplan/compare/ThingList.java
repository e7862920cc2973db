package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.compare.ThreeWayMerge.MergedThing;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** Merges one list of things, or the thing in a property that holds one. */
final class ThingList {

    private final ThreeWayMerge merge;
    private final Shape<?> shape;
    private final boolean many;
    private final List<?> base;
    private final ThingVersion.Places before;
    private final NewIdentities identities;
    private final ThingVersion mine;
    private final ThingVersion theirs;

    ThingList(ThreeWayMerge merge, MergedThing parent, Property property, List<?> base) {
        this.merge = merge;
        this.shape = property.getType().getShape().orElseThrow();
        this.many = property.getCardinality() == Property.Cardinality.MANY;
        this.base = base;
        this.before = new ThingVersion.Places(parent.before(), property);
        this.identities = new NewIdentities(shape);
        this.mine = new ThingVersion(merge.mine(), true, before, base.size(), parent.mine(), identities);
        this.theirs = new ThingVersion(merge.theirs(), false, before, base.size(), parent.theirs(), identities);
    }

    List<MergedThing> merged() {
        Set<ListedThing> stayed = new HashSet<>();
        for (ListedThing item : mine.items()) {
            if (item.kind() == ListedThing.Kind.STAYED && theirs.has(item)) {
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

    /** The items of a side's version that go into the list, given the changes of the other side. */
    private List<ListedThing> wanted(ThingVersion version, ThingVersion other) {
        List<ListedThing> wanted = new ArrayList<>();
        for (ListedThing item : version.items()) {
            boolean keep = switch (item.kind()) {
                case STAYED -> isStayWanted(item, version, other);
                case CAME -> isMoveWanted(item, version, other);
                case NEW -> true;
            };
            if (keep) {
                wanted.add(item);
            }
        }
        return wanted;
    }

    /** Returns true for an item that stayed on this side, unless the other side moved or removed it. */
    private boolean isStayWanted(ListedThing item, ThingVersion version, ThingVersion other) {
        Pointer was = before.of(item.index());
        Pointer after = version.place(item);
        Change there = other.side().gone(was);
        if (there == null || was == null || (version.isMine() && merge.isHeldBack(was))) {
            return true;
        }
        if (there.getKind() != Change.Kind.REMOVED
                || after == null
                || !version.side().caredFor(was, after)) {
            return false;
        }
        noteRemovedAndChanged(was, after, version);
        return true;
    }

    /** Returns true for an item that this side put here, unless it loses to what the other side did with it. */
    private boolean isMoveWanted(ListedThing item, ThingVersion version, ThingVersion other) {
        Pointer was = Objects.requireNonNull(item.origin());
        if (merge.isHeldBack(was)) {
            return version.isMine();
        }
        Change here = version.side().gone(was);
        Change there = other.side().gone(was);
        if (here == null || there == null) {
            return true;
        }
        boolean moved = here.getKind() == Change.Kind.MOVED;
        return switch (there.getKind()) {
            case REMOVED -> {
                Pointer after = here.getAfter().orElseThrow();
                boolean cared = moved || version.side().caredFor(was, after);
                if (cared) {
                    noteRemovedAndChanged(was, after, version);
                }
                yield cared;
            }
            case MOVED -> {
                boolean together = other.has(item);
                if (moved && !together) {
                    Change onMine = version.isMine() ? here : there;
                    Change onTheirs = version.isMine() ? there : here;
                    merge.found().movedTwice(was, valueBefore(was), onMine.getAfter(), onTheirs.getAfter());
                }
                yield moved && (together || version.isMine());
            }
            default -> true;
        };
    }

    private void noteRemovedAndChanged(Pointer was, Pointer after, ThingVersion changed) {
        Extensible now = LocatedThing.at(changed.side().document(), after).value();
        merge.found()
                .removedAndChanged(was, valueBefore(was), changed.isMine() ? now : null, changed.isMine() ? null : now);
    }

    private Extensible valueBefore(Pointer was) {
        return LocatedThing.at(merge.base(), was).value();
    }

    private void noteAddedTwice() {
        mine.changes().forEach((item, change) -> {
            Optional<Change> other = theirs.change(item);
            if (item.kind() == ListedThing.Kind.NEW
                    && other.map(each -> !each.getValueAfter().equals(change.getValueAfter()))
                            .orElse(true)) {
                other.or(() -> change.getId().flatMap(merge.theirs()::added))
                        .ifPresent(added -> merge.found().addedTwice(change, added));
            }
        });
        theirs.changes().forEach((item, change) -> {
            if (item.kind() == ListedThing.Kind.NEW && mine.change(item).isEmpty()) {
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

    /** By identifier, then by content, so that the order does not depend on the side. */
    private Comparator<ListedThing> order() {
        return Comparator.comparing(this::firstId)
                .thenComparing(ListedThing::kind)
                .thenComparing(this::compareContents)
                .thenComparing(Comparator.naturalOrder());
    }

    private int compareContents(ListedThing one, ListedThing other) {
        return one.kind() == ListedThing.Kind.NEW && other.kind() == ListedThing.Kind.NEW
                ? identities.compareContents(one.index(), other.index())
                : 0;
    }

    /** The identifier that a side gave it; of two, the same one for either side. */
    private String firstId(ListedThing item) {
        return Stream.of(mine.change(item), theirs.change(item))
                .flatMap(Optional::stream)
                .flatMap(change -> change.getId().stream())
                .map(ElementId::toString)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private MergedThing merged(ListedThing item) {
        return switch (item.kind()) {
            case STAYED -> {
                Pointer was = before.of(item.index());
                yield merged(item, (Extensible) base.get(item.index()), shape, was);
            }
            case CAME -> {
                Pointer was = Objects.requireNonNull(item.origin());
                LocatedThing thing = LocatedThing.at(merge.base(), was);
                yield merged(item, thing.value(), thing.shape(), was);
            }
            case NEW -> added(item);
        };
    }

    private MergedThing merged(ListedThing item, Extensible value, Shape<?> type, @Nullable Pointer was) {
        return new MergedThing(value, type, was, mine.place(item, was), theirs.place(item, was));
    }

    private MergedThing added(ListedThing item) {
        Change first = mine.change(item).or(() -> theirs.change(item)).orElseThrow();
        boolean same = theirs.change(item)
                .filter(change -> change.getValueAfter().equals(first.getValueAfter()))
                .isPresent();
        return new MergedThing(
                (Extensible) first.getValueAfter().orElseThrow(),
                shape,
                null,
                mine.place(item),
                same ? theirs.place(item) : null);
    }
}
