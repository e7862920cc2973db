package org.unionplan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.Pointer;

/**
 * Merges data that the model does not know: objects member by member, lists of one length item by item, other lists like
 * lists of plain values. Anything else is a conflict where both sides changed it differently, and mine is taken.
 */
final class DatumMerge {

    private final MergeConflicts conflicts;

    DatumMerge(MergeConflicts conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * The merged datum, null for none.
     *
     * @param place the place in the base
     */
    @Nullable
    Datum merge(Pointer place, @Nullable Datum base, @Nullable Datum mine, @Nullable Datum theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) {
            return mine;
        }
        if (Objects.equals(base, mine)) {
            return theirs;
        }
        if (mine instanceof Datum.Obj one && theirs instanceof Datum.Obj other) {
            Members was = base instanceof Datum.Obj object ? object.members() : Members.NONE;
            return new Datum.Obj(merge(place, was, one.members(), other.members()));
        }
        if (mine instanceof Datum.Arr one && theirs instanceof Datum.Arr other && base instanceof Datum.Arr was) {
            Optional<List<Datum>> merged = merge(place, was.items(), one.items(), other.items());
            if (merged.isPresent()) {
                return new Datum.Arr(merged.get());
            }
        }
        conflicts.changedTwice(place, base, mine, theirs);
        return mine;
    }

    private Members merge(Pointer place, Members base, Members mine, Members theirs) {
        Set<String> added = new TreeSet<>(mine.getNames());
        added.addAll(theirs.getNames());
        List<String> names = new ArrayList<>(base.getNames());
        names.forEach(added::remove);
        names.addAll(added);
        Map<String, Datum> members = new LinkedHashMap<>();
        for (String name : names) {
            Datum now = merge(
                    place.member(name),
                    base.get(name).orElse(null),
                    mine.get(name).orElse(null),
                    theirs.get(name).orElse(null));
            if (now != null) {
                members.put(name, now);
            }
        }
        return Members.of(members);
    }

    private Optional<List<Datum>> merge(Pointer place, List<Datum> base, List<Datum> mine, List<Datum> theirs) {
        if (base.size() != mine.size() || base.size() != theirs.size()) {
            return new ListMerge<>(base, mine, theirs, (was, is) -> false).merged();
        }
        List<Datum> merged = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            merged.add(Objects.requireNonNull(merge(place.item(i), base.get(i), mine.get(i), theirs.get(i))));
        }
        return Optional.of(merged);
    }
}
