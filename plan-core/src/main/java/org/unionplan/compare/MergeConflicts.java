package org.unionplan.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Pointer;

/** The conflicts found so far, each once, in the order in which they were found. */
final class MergeConflicts {

    private final Map<ConflictKey, DocumentMerge.Conflict> conflicts = new LinkedHashMap<>();

    /** A conflict is about one place before, or about things added at a place of each side. */
    private record ConflictKey(DocumentMerge.Conflict.Kind kind, Pointer mine, Pointer theirs)
            implements Comparable<ConflictKey> {

        private static final Comparator<ConflictKey> ORDER = Comparator.comparing(ConflictKey::kind)
                .thenComparing(ConflictKey::mine)
                .thenComparing(ConflictKey::theirs);

        @Override
        public int compareTo(ConflictKey other) {
            return ORDER.compare(this, other);
        }
    }

    List<DocumentMerge.Conflict> all() {
        return List.copyOf(conflicts.values());
    }

    /** Both changed a member to different values. */
    void changedTwice(Change mine, Change theirs) {
        note(
                DocumentMerge.Conflict.Kind.CHANGED_TWICE,
                mine.getBefore().orElseThrow(),
                mine.getValueBefore(),
                mine.getValueAfter(),
                theirs.getValueAfter());
    }

    /** Both gave different data to a member that the model does not know; null for none. */
    void changedTwice(Pointer place, @Nullable Object was, @Nullable Object mine, @Nullable Object theirs) {
        note(
                DocumentMerge.Conflict.Kind.CHANGED_TWICE,
                place,
                Optional.ofNullable(was),
                Optional.ofNullable(mine),
                Optional.ofNullable(theirs));
    }

    /** One removed the thing at that place before; the value of that side is null. */
    void removedAndChanged(Pointer before, Object was, @Nullable Object mine, @Nullable Object theirs) {
        note(
                DocumentMerge.Conflict.Kind.REMOVED_AND_CHANGED,
                before,
                Optional.of(was),
                Optional.ofNullable(mine),
                Optional.ofNullable(theirs));
    }

    /** Both moved the thing at that place before, or each moved a thing into the other's. */
    void movedTwice(Pointer before, Object was, Optional<Pointer> mine, Optional<Pointer> theirs) {
        note(
                DocumentMerge.Conflict.Kind.MOVED_TWICE,
                before,
                Optional.of(was),
                mine.map(place -> place),
                theirs.map(place -> place));
    }

    /** Both added a thing with the same identifier. */
    void addedTwice(Change mine, Change theirs) {
        conflicts.putIfAbsent(
                new ConflictKey(DocumentMerge.Conflict.Kind.ADDED_TWICE, mine.getPlace(), theirs.getPlace()),
                new DocumentMerge.Conflict(
                        DocumentMerge.Conflict.Kind.ADDED_TWICE,
                        mine.getPlace(),
                        Optional.empty(),
                        mine.getValueAfter(),
                        theirs.getValueAfter()));
    }

    private void note(
            DocumentMerge.Conflict.Kind kind,
            Pointer before,
            Optional<Object> was,
            Optional<Object> mine,
            Optional<Object> theirs) {
        conflicts.putIfAbsent(
                new ConflictKey(kind, before, before), new DocumentMerge.Conflict(kind, before, was, mine, theirs));
    }
}
