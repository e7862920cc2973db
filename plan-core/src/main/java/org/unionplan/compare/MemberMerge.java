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
import org.unionplan.compare.ThreeWayMerge.Strand;
import org.unionplan.shape.Property;
import org.unionplan.value.Datum;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Text;

/** Weaves the members of a thing that are no things themselves. */
final class MemberMerge {

    private final Side mine;
    private final Side theirs;
    private final Set<DocumentMerge.Conflict> conflicts;

    MemberMerge(Side mine, Side theirs, Set<DocumentMerge.Conflict> conflicts) {
        this.mine = mine;
        this.theirs = theirs;
        this.conflicts = conflicts;
    }

    /** The values that go into that property. */
    List<?> values(Strand strand, Property property, List<?> base) {
        Change ours = mine.members(strand.before()).get(property.getName());
        Change others = theirs.members(strand.before()).get(property.getName());
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
            Optional<List<Object>> merged = lists(base, list(ours), list(others));
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
        conflict(ours, others);
        return list(ours);
    }

    private void conflict(Change ours, Change others) {
        conflicts.add(new DocumentMerge.Conflict(
                DocumentMerge.Conflict.Kind.CHANGED_TWICE,
                ours.getBefore().orElseThrow(),
                ours.getValueBefore(),
                ours.getValueAfter(),
                others.getValueAfter()));
    }

    private static List<?> list(@Nullable Change change) {
        Object value = change == null ? null : change.getValueAfter().orElse(null);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> items ? items : List.of(value);
    }

    /** What each side added to the list, without what either removed; none if they disagree about the order. */
    private static Optional<List<Object>> lists(List<?> base, List<?> ours, List<?> others) {
        Set<Object> was = new HashSet<>(base);
        Set<Object> mine = new HashSet<>(ours);
        Set<Object> theirs = new HashSet<>(others);
        if (was.size() < base.size() || mine.size() < ours.size() || theirs.size() < others.size()) {
            return Optional.empty();
        }
        Set<Object> stayed = new HashSet<>(was);
        stayed.retainAll(mine);
        stayed.retainAll(theirs);
        List<Object> one = new ArrayList<>(ours);
        one.removeIf(item -> was.contains(item) && !theirs.contains(item));
        List<Object> other = new ArrayList<>(others);
        other.removeIf(item -> was.contains(item) && !mine.contains(item));
        List<Object> order = new ArrayList<>(one);
        order.retainAll(stayed);
        List<Object> otherOrder = new ArrayList<>(other);
        otherOrder.retainAll(stayed);
        return order.equals(otherOrder)
                ? Optional.of(Sequences.merge(one, other, stayed, Comparator.comparing(Object::toString)))
                : Optional.empty();
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
    Members unknown(Strand strand) {
        Members members = strand.value().getUnknownMembers();
        Map<String, Change> ours = mine.members(strand.before());
        Map<String, Change> others = theirs.members(strand.before());
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(others.keySet());
        for (String name : names) {
            if (strand.shape().find(name).isPresent()) {
                continue;
            }
            Change one = ours.get(name);
            Change other = others.get(name);
            if (one != null && other != null && !one.getValueAfter().equals(other.getValueAfter())) {
                conflict(one, other);
            }
            Object now = one == null
                    ? Objects.requireNonNull(other).getValueAfter().orElse(null)
                    : one.getValueAfter().orElse(null);
            members = now == null ? members.without(name) : members.with(name, (Datum) now);
        }
        return members;
    }
}
