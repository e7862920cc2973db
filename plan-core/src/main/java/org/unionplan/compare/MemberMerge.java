package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.compare.ThreeWayMerge.MergedThing;
import org.unionplan.shape.Property;
import org.unionplan.value.Datum;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Merges the members of a thing that are no things themselves. */
final class MemberMerge {

    private final Side mine;
    private final Side theirs;
    private final MergeConflicts conflicts;

    MemberMerge(Side mine, Side theirs, MergeConflicts conflicts) {
        this.mine = mine;
        this.theirs = theirs;
        this.conflicts = conflicts;
    }

    /** The values that go into that property. */
    List<?> values(MergedThing thing, Property property, List<?> base) {
        Change ours = mine.members(thing.before()).get(property.getName());
        Change others = theirs.members(thing.before()).get(property.getName());
        if (ours == null && others == null) {
            return base;
        }
        if (ours == null || others == null) {
            return list(ours == null ? others : ours);
        }
        if (ours.getValueAfter().equals(others.getValueAfter())) {
            return list(ours);
        }
        if (property.getCardinality() == Property.Cardinality.MANY) {
            Optional<List<Object>> merged = lists(property, base, list(ours), list(others));
            if (merged.isPresent()) {
                return merged.get();
            }
        } else if (ours.getValueBefore().orElse(null) instanceof Text was
                && ours.getValueAfter().orElse(null) instanceof Text one
                && others.getValueAfter().orElse(null) instanceof Text other) {
            Optional<Text> merged = texts(was, one, other);
            if (merged.isPresent()) {
                return List.of(merged.get());
            }
        }
        conflicts.changedTwice(ours, others);
        return list(ours);
    }

    private static List<?> list(@Nullable Change change) {
        Object value = change == null ? null : change.getValueAfter().orElse(null);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> items ? items : List.of(value);
    }

    /** What each side added to the list, without what either removed; none if they disagree about the order. */
    private static Optional<List<Object>> lists(Property property, List<?> base, List<?> ours, List<?> others) {
        Set<ContentKey> was = new HashSet<>(keys(property, base));
        Set<ContentKey> mine = new HashSet<>(keys(property, ours));
        Set<ContentKey> theirs = new HashSet<>(keys(property, others));
        if (was.size() < base.size() || mine.size() < ours.size() || theirs.size() < others.size()) {
            return Optional.empty();
        }
        Set<ContentKey> stayed = new HashSet<>(was);
        stayed.retainAll(mine);
        stayed.retainAll(theirs);
        List<ContentKey> one = keys(property, ours);
        one.removeIf(item -> was.contains(item) && !theirs.contains(item));
        List<ContentKey> other = keys(property, others);
        other.removeIf(item -> was.contains(item) && !mine.contains(item));
        List<ContentKey> order = new ArrayList<>(one);
        order.retainAll(stayed);
        List<ContentKey> otherOrder = new ArrayList<>(other);
        otherOrder.retainAll(stayed);
        if (!order.equals(otherOrder)) {
            return Optional.empty();
        }
        List<Object> merged = new ArrayList<>();
        Sequences.merge(one, other, stayed, Comparator.comparing(ContentKey::toString))
                .forEach(item -> merged.add(item.content()));
        return Optional.of(merged);
    }

    private static List<ContentKey> keys(Property property, List<?> values) {
        List<ContentKey> keys = new ArrayList<>(values.size());
        values.forEach(value -> keys.add(ContentKey.of(property, value)));
        return keys;
    }

    /** Each language as the side has it that changed it; none if both changed one. */
    private static Optional<Text> texts(Text was, Text ours, Text others) {
        if (!was.isByLanguage() || !ours.isByLanguage() || !others.isByLanguage()) {
            return Optional.empty();
        }
        Map<LanguageTag, String> merged = new LinkedHashMap<>(was.getWordings());
        Set<LanguageTag> languages = new HashSet<>(ours.getWordings().keySet());
        languages.addAll(others.getWordings().keySet());
        languages.addAll(was.getWordings().keySet());
        for (LanguageTag language : sorted(languages)) {
            String before = was.getWordings().get(language);
            String one = ours.getWordings().get(language);
            String other = others.getWordings().get(language);
            boolean byOne = !Objects.equals(before, one);
            boolean byOther = !Objects.equals(before, other);
            if (byOne && byOther && !Objects.equals(one, other)) {
                return Optional.empty();
            }
            String now = byOne ? one : other;
            if (now == null) {
                merged.remove(language);
            } else {
                merged.put(language, now);
            }
        }
        return merged.isEmpty() ? Optional.empty() : Optional.of(Text.of(merged));
    }

    private static List<LanguageTag> sorted(Set<LanguageTag> languages) {
        List<LanguageTag> sorted = new ArrayList<>(languages);
        sorted.sort(Comparator.comparing(LanguageTag::toString));
        return sorted;
    }

    /** What the model does not know of the thing. */
    Members unknown(MergedThing thing) {
        Members members = thing.value().getUnknownMembers();
        Map<String, Change> ours = mine.members(thing.before());
        Map<String, Change> others = theirs.members(thing.before());
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(others.keySet());
        for (String name : names) {
            if (thing.shape().find(name).isPresent()) {
                continue;
            }
            Change one = ours.get(name);
            Change other = others.get(name);
            if (one != null && other != null && !one.getValueAfter().equals(other.getValueAfter())) {
                conflicts.changedTwice(one, other);
            }
            Object now = one == null
                    ? Objects.requireNonNull(other).getValueAfter().orElse(null)
                    : one.getValueAfter().orElse(null);
            members = now == null ? members.without(name) : members.with(name, (Datum) now);
        }
        return members;
    }
}
