package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;
import org.unionplan.value.Datum;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** Lists all changes in the order of the document after; removed things come after their siblings. */
final class ChangeList {

    private final List<Change> changes = new ArrayList<>();
    private final MemberChange members;

    private ChangeList(Thing before, Thing after) {
        Map<ElementId, ElementId> newIds = new HashMap<>();
        newIds(before, newIds);
        this.members = new MemberChange(before, after, newIds, changes);
    }

    static List<Change> of(Matching matching) {
        ChangeList list = new ChangeList(matching.before(), matching.after());
        list.pair(matching.before(), matching.after());
        return List.copyOf(list.changes);
    }

    /** The identifiers that changed, with the new ones. */
    private static void newIds(Thing thing, Map<ElementId, ElementId> newIds) {
        if (thing.isSame()) {
            return;
        }
        Thing partner = thing.partner();
        if (partner != null) {
            for (Property id : thing.shape().getProperties(Type.Kind.ID)) {
                newId(id, thing, partner, newIds);
            }
        }
        thing.children().forEach(children -> children.forEach(child -> newIds(child, newIds)));
    }

    private static void newId(Property id, Thing thing, Thing partner, Map<ElementId, ElementId> newIds) {
        Object old = thing.values().get(id.getPosition());
        Object now = partner.values().get(id.getPosition());
        if (old != null && now != null && !old.equals(now)) {
            newIds.putIfAbsent((ElementId) old, (ElementId) now);
        }
    }

    private void pair(Thing before, Thing after) {
        if (before.isSame()) {
            return;
        }
        for (Property property : before.shape().getProperties()) {
            if (property.getKind() == Type.Kind.OBJECT) {
                things(before, after, property);
            } else {
                members.add(before, after, property);
            }
        }
        unknown(before, after);
    }

    private void things(Thing before, Thing after, Property property) {
        for (Thing child : after.children(property)) {
            Thing partner = child.partner();
            if (partner == null) {
                added(child);
            } else if (!child.isWhereItsPartnerIs()) {
                place(Change.Kind.MOVED, partner, child);
                pair(partner, child);
            } else {
                if (child.isOutOfOrder()) {
                    place(Change.Kind.REORDERED, partner, child);
                }
                pair(partner, child);
            }
        }
        for (Thing child : before.children(property)) {
            if (child.partner() == null) {
                add(Change.Kind.REMOVED, child, null);
            }
        }
    }

    private void added(Thing thing) {
        add(Change.Kind.ADDED, null, thing);
        movedInto(thing);
    }

    /** Adds the things that moved into a new one. */
    private void movedInto(Thing thing) {
        for (List<Thing> children : thing.children()) {
            for (Thing child : children) {
                Thing partner = child.partner();
                if (partner == null) {
                    movedInto(child);
                } else {
                    place(Change.Kind.MOVED, partner, child);
                    pair(partner, child);
                }
            }
        }
    }

    private void place(Change.Kind kind, Thing before, Thing after) {
        add(kind, before, after);
    }

    private void add(Change.Kind kind, @Nullable Thing before, @Nullable Thing after) {
        Thing shown = after == null ? before : after;
        if (shown == null) {
            return;
        }
        boolean whole = before == null || after == null;
        changes.add(new Change(
                kind,
                shown.shape().getName(),
                Optional.ofNullable(before).flatMap(Thing::id),
                Optional.ofNullable(after).flatMap(Thing::id),
                Optional.ofNullable(before).map(Thing::pointer),
                Optional.ofNullable(after).map(Thing::pointer),
                Optional.empty(),
                whole ? Optional.ofNullable(before).map(ChangeList::alone) : Optional.empty(),
                whole ? Optional.ofNullable(after).map(ChangeList::alone) : Optional.empty(),
                List.of(),
                whole ? Optional.empty() : Optional.of(shown.pairing())));
    }

    /** The thing without those in it that are elsewhere in the other document. */
    private static Extensible alone(Thing thing) {
        if (!thing.hasPartnersWithin()) {
            return thing.value();
        }
        return thing.shape()
                .assemble(
                        property -> property.getKind() == Type.Kind.OBJECT
                                ? thing.children(property).stream()
                                        .filter(child -> child.partner() == null)
                                        .map(ChangeList::alone)
                                        .toList()
                                : property.getAll(thing.values()),
                        thing.value().getUnknownMembers());
    }

    private void unknown(Thing before, Thing after) {
        Map<String, Datum> old = before.value().getUnknownMembers().asMap();
        Map<String, Datum> now = after.value().getUnknownMembers().asMap();
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        for (String name : names) {
            Optional<Object> was = Optional.ofNullable(old.get(name));
            Optional<Object> is = Optional.ofNullable(now.get(name));
            if (!was.equals(is)) {
                Pointer here = before.pointer().member(name);
                changes.add(new Change(
                        Change.Kind.CHANGED,
                        after.shape().getName(),
                        before.id(),
                        after.id(),
                        Optional.of(here),
                        Optional.of(after.pointer().member(name)),
                        Optional.of(name),
                        was,
                        is,
                        List.of(),
                        Optional.of(after.pairing())));
            }
        }
    }
}
