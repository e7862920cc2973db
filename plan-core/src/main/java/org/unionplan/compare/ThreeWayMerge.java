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
 * Makes the changes of two sides in the document both began with. What neither changed is the same instance. Where they
 * disagree the conflict is noted, and the document has what mine has, or what is not removed.
 */
final class ThreeWayMerge {

    private final Document base;
    private final Side mine;
    private final Side theirs;
    private final MergeConflicts conflicts = new MergeConflicts();
    private final MemberMerge members;
    private final Set<Pointer> placed = new HashSet<>();

    /** What stays where it was before, though they moved it: mine is to have a place. */
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
     * @param value what it was before, or what was added
     * @param before its place before, null for what was added
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
     * Notes and returns what a side moved into something that the other side moved into it: neither has a place left.
     */
    private List<Pointer> unplaced(Side side, Side other) {
        List<Pointer> unplaced = new ArrayList<>();
        for (Change move : side.moves()) {
            Pointer before = move.getBefore().orElseThrow();
            if (!placed.contains(before) && other.gone(before) == null) {
                conflicts.movedTwice(
                        before, LocatedThing.at(base, before).value(), mine.placeOf(before), theirs.placeOf(before));
                unplaced.add(before);
            }
        }
        return unplaced;
    }

    private Extensible merge(MergedThing thing) {
        boolean changed = mine.changed(thing.before(), thing.mine()) || theirs.changed(thing.before(), thing.theirs());
        if (!changed) {
            return thing.value();
        }
        PropertyValues values = new PropertyValues();
        thing.shape().read(thing.value(), values);
        return thing.shape()
                .assemble(
                        property -> property.getKind() == Type.Kind.OBJECT
                                ? things(thing, property, values)
                                : members.values(thing, property, property.getAll(values)),
                        members.unknown(thing));
    }

    private List<Extensible> things(MergedThing parent, Property property, PropertyValues values) {
        ThingList list = new ThingList(this, parent, property, property.getAll(values));
        List<Extensible> merged = new ArrayList<>();
        for (MergedThing next : list.merged()) {
            if (next.before() == null || placed.add(next.before())) {
                merged.add(merge(next));
            }
        }
        boolean one = property.getCardinality() != Property.Cardinality.MANY && merged.size() > 1;
        return one ? merged.subList(0, 1) : merged;
    }

    /** Whether their move of the thing at that place before is left undone. */
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
