package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/**
 * Applies the changes of two sides to their common ancestor. Things that neither changed are the same instances. In a
 * conflict, which is recorded, the document has the version of mine, or of the side that did not remove the thing.
 */
final class ThreeWayMerge {

    private final Document base;
    private final Side mine;
    private final Side theirs;
    private final MergeConflicts conflicts = new MergeConflicts();
    private final MemberMerge members;
    private final Set<Pointer> placed = new HashSet<>();

    /** The things that stay in place though their side moved them, so that mine has a place. */
    private final Set<Pointer> heldBack = new HashSet<>();

    ThreeWayMerge(Document base, Side mine, Side theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.members = new MemberMerge(base, mine, theirs, conflicts);
    }

    /**
     * A thing on its way into the document.
     *
     * @param value the thing before, or the one added
     * @param before its place before, null for an added thing
     * @param mine its place on my side, null if it is not there
     * @param theirs its place on theirs
     */
    record MergedThing(
            Extensible value,
            Shape<?> shape,
            @Nullable Pointer before,
            @Nullable Pointer mine,
            @Nullable Pointer theirs) {}

    Document document() {
        Document merged = merge();
        unplaced(mine, theirs);
        heldBack.addAll(unplaced(theirs, mine));
        if (heldBack.isEmpty()) {
            return merged;
        }
        placed.clear();
        return merge();
    }

    private Document merge() {
        return (Document)
                merge(new MergedThing(base, DocumentType.shapeOf(base), Pointer.ROOT, Pointer.ROOT, Pointer.ROOT));
    }

    List<DocumentMerge.Conflict> conflicts() {
        return conflicts.all();
    }

    /**
     * Records the things that a side moved to where they have no place, because the other side moved or replaced what contains
     * them. Returns those that the other side left in their list.
     */
    private List<Pointer> unplaced(Side side, Side other) {
        List<Pointer> unplaced = new ArrayList<>();
        for (Change move : side.moves()) {
            Pointer before = move.getBefore().orElseThrow();
            if (placed.contains(before)) {
                continue;
            }
            Extensible was = LocatedThing.at(base, before).value();
            Change there = other.gone(before);
            if (there == null || there.getKind() == Change.Kind.REORDERED) {
                conflicts.movedTwice(before, was, mine.placeOf(before), theirs.placeOf(before));
                unplaced.add(before);
            } else if (there.getKind() == Change.Kind.REMOVED) {
                Extensible now = LocatedThing.at(
                                side.document(), move.getAfter().orElseThrow())
                        .value();
                conflicts.removedAndChanged(before, was, side == mine ? now : null, side == mine ? null : now);
            }
        }
        return unplaced;
    }

    private Extensible merge(MergedThing thing) {
        if (!changed(thing.before(), thing.mine(), thing.theirs())) {
            return thing.value();
        }
        PropertyValues values = new PropertyValues();
        thing.shape().read(thing.value(), values);
        // Before they are put together, so that a level takes few and small frames of the stack.
        List<List<?>> merged = new ArrayList<>();
        for (Property property : thing.shape().getProperties()) {
            merged.add(
                    property.getKind() == Type.Kind.OBJECT
                            ? things(thing, property, values)
                            : members.values(thing, property, property.getAll(values)));
        }
        return thing.shape().assemble(property -> merged.get(property.getPosition()), members.unknown(thing));
    }

    /** Returns true if either side changed anything in that property of the thing. */
    private boolean changed(MergedThing thing, Property property) {
        return changed(
                member(thing.before(), property), member(thing.mine(), property), member(thing.theirs(), property));
    }

    private static @Nullable Pointer member(@Nullable Pointer thing, Property property) {
        return thing == null ? null : thing.member(property.getName());
    }

    private boolean changed(@Nullable Pointer before, @Nullable Pointer inMine, @Nullable Pointer inTheirs) {
        return mine.changed(before, inMine) || theirs.changed(before, inTheirs);
    }

    private List<?> things(MergedThing parent, Property property, PropertyValues values) {
        if (!changed(parent, property)) {
            return property.getAll(values);
        }
        List<MergedThing> list = new ThingList(this, parent, property, property.getAll(values)).merged();
        List<Extensible> merged = new ArrayList<>();
        for (MergedThing next : list) {
            if (next.before() == null || placed.add(next.before())) {
                merged.add(merge(next));
            }
        }
        boolean one = property.getCardinality() != Property.Cardinality.MANY && merged.size() > 1;
        return one ? merged.subList(0, 1) : merged;
    }

    /** Returns true if their move of the thing at that place before is not applied. */
    boolean isHeldBack(Pointer before) {
        return heldBack.contains(before);
    }

    Document base() {
        return base;
    }

    Side mine() {
        return mine;
    }

    Side theirs() {
        return theirs;
    }

    MergeConflicts found() {
        return conflicts;
    }
}
