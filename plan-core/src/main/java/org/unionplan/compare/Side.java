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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The changes that one side made to a document, by place. Immutable once created. */
final class Side {

    /** A thing that was put into a list, and its place in it. */
    record Insertion(int index, Change change) {

        /** The place it came from; null if it is new. */
        @Nullable
        Pointer origin() {
            return change.getBefore().orElse(null);
        }
    }

    private final Document document;
    private final Map<Pointer, Map<String, Change>> members = new HashMap<>();

    /** In the order of the changes, so that conflicts come in the same order on every run. */
    private final Map<Pointer, Change> gone = new LinkedHashMap<>();

    /** For each list before, the indices of the items that are gone from it, in order. */
    private final Map<Pointer, List<Integer>> gaps = new HashMap<>();

    private final Map<Pointer, List<Insertion>> insertions = new HashMap<>();
    private final Set<Pointer> dirtyBefore = new HashSet<>();
    private final Set<Pointer> dirtyAfter = new HashSet<>();
    private final Set<Pointer> caredBefore = new HashSet<>();
    private final Set<Pointer> caredAfter = new HashSet<>();
    private final Map<ElementId, Change> added = new HashMap<>();

    private Side(Document document, List<Change> changes) {
        this.document = document;
        changes.forEach(this::add);
        gone.keySet().stream()
                .filter(Side::isItem)
                .forEach(place -> gaps.computeIfAbsent(place.getParent().orElseThrow(), none -> new ArrayList<>())
                        .add(index(place)));
        gaps.values().forEach(each -> each.sort(Comparator.naturalOrder()));
        insertions.values().forEach(each -> each.sort(Comparator.comparingInt(Insertion::index)));
    }

    /** The side that made that document by those changes. */
    static Side of(Document document, List<Change> changes) {
        return new Side(document, changes);
    }

    private void add(Change change) {
        if (change.getMember().isPresent()) {
            Pointer thing = change.getBefore().flatMap(Pointer::getParent).orElseThrow();
            members.computeIfAbsent(thing, none -> new TreeMap<>())
                    .put(change.getMember().get(), change);
        } else {
            change.getBefore().ifPresent(place -> gone.put(place, change));
            change.getAfter().ifPresent(place -> insert(place, change));
        }
        boolean cared = change.getKind() != Change.Kind.REMOVED && change.getKind() != Change.Kind.REORDERED;
        change.getBefore().ifPresent(place -> {
            mark(place, dirtyBefore);
            if (cared) {
                mark(place, caredBefore);
            }
        });
        change.getAfter().ifPresent(place -> {
            mark(place, dirtyAfter);
            if (cared) {
                mark(place, caredAfter);
            }
        });
        if (change.getKind() == Change.Kind.ADDED) {
            change.getId().ifPresent(id -> added.putIfAbsent(id, change));
        }
    }

    private void insert(Pointer place, Change change) {
        boolean item = isItem(place);
        insertions
                .computeIfAbsent(item ? place.getParent().orElseThrow() : place, none -> new ArrayList<>())
                .add(new Insertion(item ? index(place) : 0, change));
    }

    /** Returns true for the place of an item of a list. No member of the model has a name that begins with a digit. */
    private static boolean isItem(Pointer place) {
        String last = place.getLast();
        return !last.isEmpty() && last.charAt(0) >= '0' && last.charAt(0) <= '9';
    }

    private static int index(Pointer place) {
        return Integer.parseInt(place.getLast());
    }

    private static void mark(Pointer place, Set<Pointer> marked) {
        Optional<Pointer> next = Optional.of(place);
        while (next.isPresent() && marked.add(next.get())) {
            next = next.get().getParent();
        }
    }

    /** The document as this side has it. */
    Document document() {
        return document;
    }

    /** The changes of members of the thing at that place before. */
    Map<String, Change> members(@Nullable Pointer before) {
        return before == null ? Map.of() : members.getOrDefault(before, Map.of());
    }

    /** The change that took the thing at that place before from its place; null if it stayed. */
    @Nullable
    Change gone(@Nullable Pointer before) {
        return before == null ? null : gone.get(before);
    }

    /** The things put into the list at that place after, in order. */
    List<Insertion> insertions(Pointer after) {
        return insertions.getOrDefault(after, List.of());
    }

    /** Returns true if it changed anything at or below the thing with those places. */
    boolean changed(@Nullable Pointer before, @Nullable Pointer after) {
        return (before != null && dirtyBefore.contains(before)) || (after != null && dirtyAfter.contains(after));
    }

    /** Returns true if it did anything there that would be lost if the thing were removed. */
    boolean caredFor(Pointer before, Pointer after) {
        return caredBefore.contains(before) || caredAfter.contains(after);
    }

    /** The first thing of that identifier that it added. */
    Optional<Change> added(ElementId id) {
        return Optional.ofNullable(added.get(id));
    }

    /** The moves to another list or thing. */
    List<Change> moves() {
        return gone.values().stream()
                .filter(change -> change.getKind() == Change.Kind.MOVED)
                .toList();
    }

    /** The place on this side of the thing at that place before; absent if this side removed it. */
    Optional<Pointer> placeOf(Pointer before) {
        Optional<Pointer> parent = before.getParent();
        if (parent.isEmpty()) {
            return Optional.of(before);
        }
        Change change = gone.get(before);
        if (change != null) {
            return change.getAfter();
        }
        if (!isItem(before)) {
            return placeOf(parent.get()).map(above -> above.member(before.getLast()));
        }
        Pointer list = parent.get();
        return placeOf(list.getParent().orElseThrow())
                .map(above -> above.member(list.getLast()))
                .map(there ->
                        there.item(indexAmong(insertions(there), index(before) - gapsBefore(list, index(before)))));
    }

    /** The number of items before that index that are gone from the list. */
    private int gapsBefore(Pointer list, int index) {
        List<Integer> indices = gaps.getOrDefault(list, List.of());
        int low = 0;
        int high = indices.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (indices.get(middle) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the item that so many of those that stayed precede, among those that were put in. */
    private static int indexAmong(List<Insertion> insertions, int stayed) {
        int low = 0;
        int high = insertions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (insertions.get(middle).index() - middle <= stayed) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return stayed + low;
    }
}
