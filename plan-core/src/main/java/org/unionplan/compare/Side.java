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
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The changes that one side made to a document, by place. Not changed once it is made. */
final class Side {

    /** A side that changed nothing. */
    static final Side NONE = new Side(List.of());

    /** Something that was put into a list, and where in it. */
    record Insertion(int index, Change change) {

        /** Where it came from, if it was there before. */
        @Nullable
        String origin() {
            return change.getBefore().map(Pointer::toString).orElse(null);
        }
    }

    private final Map<String, Map<String, Change>> members = new HashMap<>();
    private final Map<String, Change> gone = new HashMap<>();
    private final Map<String, List<Insertion>> insertions = new HashMap<>();
    private final Set<String> dirtyBefore = new HashSet<>();
    private final Set<String> dirtyAfter = new HashSet<>();
    private final Set<String> caredBefore = new HashSet<>();
    private final Set<String> caredAfter = new HashSet<>();
    private final Map<ElementId, Change> added = new HashMap<>();

    private Side(List<Change> changes) {
        changes.forEach(this::add);
        insertions.values().forEach(each -> each.sort(Comparator.comparingInt(Insertion::index)));
    }

    static Side of(List<Change> changes) {
        return new Side(changes);
    }

    private void add(Change change) {
        if (change.getMember().isPresent()) {
            Pointer thing = change.getBefore().flatMap(Pointer::getParent).orElseThrow();
            members.computeIfAbsent(thing.toString(), none -> new HashMap<>())
                    .put(change.getMember().get(), change);
        } else {
            change.getBefore().ifPresent(place -> gone.put(place.toString(), change));
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
        Pointer parent = place.getParent().orElse(Pointer.ROOT);
        boolean item = isIndex(place.getLast());
        String list = item ? parent.toString() : place.toString();
        insertions
                .computeIfAbsent(list, none -> new ArrayList<>())
                .add(new Insertion(item ? Integer.parseInt(place.getLast()) : 0, change));
    }

    /** No member of the model has a name that begins with a digit. */
    private static boolean isIndex(String token) {
        return token.charAt(0) >= '0' && token.charAt(0) <= '9';
    }

    private static void mark(Pointer place, Set<String> marked) {
        Optional<Pointer> next = Optional.of(place);
        while (next.isPresent() && marked.add(next.get().toString())) {
            next = next.get().getParent();
        }
    }

    /** What it made of the members of the thing at that place before. */
    Map<String, Change> members(@Nullable String before) {
        return before == null ? Map.of() : members.getOrDefault(before, Map.of());
    }

    /** What it did with the thing at that place before, if that is no longer where it was among those that stayed. */
    @Nullable
    Change gone(@Nullable String before) {
        return before == null ? null : gone.get(before);
    }

    /** What it put into the list at that place after, in order. */
    List<Insertion> insertions(@Nullable String after) {
        return after == null ? List.of() : insertions.getOrDefault(after, List.of());
    }

    /** Whether it changed anything at or below the thing with those places. */
    boolean changed(@Nullable String before, @Nullable String after) {
        return (before != null && dirtyBefore.contains(before)) || (after != null && dirtyAfter.contains(after));
    }

    /** Whether it did anything there that would be lost if the thing were removed. */
    boolean caredFor(String before, String after) {
        return caredBefore.contains(before) || caredAfter.contains(after);
    }

    /** The thing of that identifier that it added. */
    Optional<Change> added(ElementId id) {
        return Optional.ofNullable(added.get(id));
    }

    /** Everything it moved elsewhere. */
    List<Change> moves() {
        return gone.values().stream()
                .filter(change -> change.getKind() == Change.Kind.MOVED)
                .toList();
    }
}
