package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private final MemberMerge members;
    private final Set<DocumentMerge.Conflict> conflicts = new LinkedHashSet<>();
    private final Set<String> placed = new HashSet<>();

    ThreeWayMerge(Document base, Side mine, Side theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.members = new MemberMerge(mine, theirs, conflicts);
    }

    /**
     * A thing on its way into the document.
     *
     * @param value what it was before, or what was added
     * @param before its place before, null for what was added
     * @param mine its place on my side, null if it is not there
     * @param theirs its place on theirs
     */
    record Strand(
            Extensible value,
            Shape<?> shape,
            @Nullable String before,
            @Nullable String mine,
            @Nullable String theirs) {}

    Document document() {
        Document woven = (Document) thing(new Strand(base, DocumentType.shapeOf(base), "", "", ""));
        unplaced(mine, false);
        unplaced(theirs, true);
        return woven;
    }

    List<DocumentMerge.Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** What was moved into something that is itself moved into it by the other side has no place left. */
    private void unplaced(Side side, boolean isTheirs) {
        for (Change move : side.moves()) {
            String before = move.getBefore().orElseThrow().toString();
            Side other = isTheirs ? mine : theirs;
            if (!placed.contains(before) && other.gone(before) == null) {
                Located there = Located.at(base, before);
                DocumentMerge.Conflict conflict = new DocumentMerge.Conflict(
                        DocumentMerge.Conflict.Kind.MOVED_TWICE,
                        Pointer.parse(before),
                        Optional.of(there.value()),
                        Optional.of(there.value()),
                        Optional.empty());
                conflicts.add(isTheirs ? conflict.reversed() : conflict);
            }
        }
    }

    private Extensible thing(Strand strand) {
        boolean changed =
                mine.changed(strand.before(), strand.mine()) || theirs.changed(strand.before(), strand.theirs());
        if (!changed) {
            return strand.value();
        }
        PropertyValues values = new PropertyValues();
        strand.shape().read(strand.value(), values);
        return strand.shape()
                .assemble(
                        property -> property.getKind() == Type.Kind.OBJECT
                                ? things(strand, property, values)
                                : members.values(strand, property, property.getAll(values)),
                        members.unknown(strand));
    }

    private List<Extensible> things(Strand strand, Property property, PropertyValues values) {
        ThingList list = new ThingList(this, strand, property, property.getAll(values));
        List<Extensible> woven = new ArrayList<>();
        for (Strand next : list.woven()) {
            if (next.before() == null || placed.add(next.before())) {
                woven.add(thing(next));
            }
        }
        boolean one = property.getCardinality() != Property.Cardinality.MANY && woven.size() > 1;
        return one ? woven.subList(0, 1) : woven;
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

    void note(DocumentMerge.Conflict conflict) {
        conflicts.add(conflict);
    }

    /** A thing of the document before, with its type. */
    record Located(Extensible value, Shape<?> shape) {

        /** The thing at that place. */
        static Located at(Document document, String place) {
            Located here = new Located(document, DocumentType.shapeOf(document));
            List<String> tokens = Pointer.parse(place).getTokens();
            for (int i = 0; i < tokens.size(); i++) {
                Property property = here.shape().find(tokens.get(i)).orElseThrow();
                boolean many = property.getCardinality() == Property.Cardinality.MANY;
                List<?> items = property.getAll(here.value());
                Object item = items.get(many ? Integer.parseInt(tokens.get(++i)) : 0);
                here = new Located(
                        (Extensible) item, property.getType().getShape().orElseThrow());
            }
            return here;
        }
    }

    /** Where a thing of the document before is on that side; what was removed there has no place. */
    static @Nullable String placeOn(Side side, String before) {
        if (before.isEmpty()) {
            return "";
        }
        Change gone = side.gone(before);
        if (gone != null) {
            return gone.getAfter().map(Pointer::toString).orElse(null);
        }
        Pointer place = Pointer.parse(before);
        Pointer parent = place.getParent().orElseThrow();
        if (!Character.isDigit(place.getLast().charAt(0))) {
            String above = placeOn(side, parent.toString());
            return above == null ? null : above + "/" + place.getLast();
        }
        String list = parent.toString();
        String above = placeOn(side, parent.getParent().orElseThrow().toString());
        if (above == null) {
            return null;
        }
        String there = above + "/" + parent.getLast();
        int index = Integer.parseInt(place.getLast());
        int stayed = 0;
        for (int i = 0; i < index; i++) {
            stayed += side.gone(list + "/" + i) == null ? 1 : 0;
        }
        return there + "/" + indexOf(stayed, side.insertions(there));
    }

    /** Which place has the one that so many of those that stayed precede, among what was put in. */
    static int indexOf(int stayed, List<Side.Insertion> insertions) {
        int index = stayed;
        for (Side.Insertion insertion : insertions) {
            if (insertion.index() <= index) {
                index++;
            }
        }
        return index;
    }
}
