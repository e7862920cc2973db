package org.unionplan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.compare.ThreeWayMerge.MergedThing;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Merges the members of a thing that hold values, as opposed to things. */
final class MemberMerge {

    private final Document base;
    private final Side mine;
    private final Side theirs;
    private final MergeConflicts conflicts;
    private final Similarity similarity = new Similarity();

    MemberMerge(Document base, Side mine, Side theirs, MergeConflicts conflicts) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.conflicts = conflicts;
    }

    /** The values that go into that property. */
    List<?> values(MergedThing thing, Property property, List<?> was) {
        Change ours = mine.members(thing.before()).get(property.getName());
        Change others = theirs.members(thing.before()).get(property.getName());
        if (ours == null && others == null) {
            return was;
        }
        if (ours == null || others == null) {
            return list(ours == null ? others : ours);
        }
        if (ours.getValueAfter().equals(others.getValueAfter())) {
            return list(ours);
        }
        if (property.getCardinality() == Property.Cardinality.MANY) {
            Optional<List<Object>> merged = lists(property, was, list(ours), list(others));
            if (merged.isPresent()) {
                return merged.get();
            }
        } else if (ours.getValueAfter().orElse(null) instanceof Text
                && others.getValueAfter().orElse(null) instanceof Text) {
            return texts(ours, others);
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

    private Optional<List<Object>> lists(Property property, List<?> was, List<?> ours, List<?> others) {
        return new ListMerge<>(keys(property, was), keys(property, ours), keys(property, others), this::isRewording)
                .merged()
                .map(keys -> keys.stream().map(ContentKey::content).toList());
    }

    private static List<ContentKey> keys(Property property, List<?> values) {
        List<ContentKey> keys = new ArrayList<>(values.size());
        values.forEach(value -> keys.add(ContentKey.of(property, value)));
        return keys;
    }

    private boolean isRewording(ContentKey was, ContentKey is) {
        return was.content() instanceof Text before
                && is.content() instanceof Text after
                && similarity.of(before.in(), after.in()) >= Similarity.ENOUGH;
    }

    private List<Text> texts(Change ours, Change others) {
        TextMerge merge = texts(ours, others, base, mine.document(), theirs.document());
        Optional<Text> merged = merge.merged();
        if (!merge.conflicts().isEmpty() || merged.isEmpty()) {
            conflicts.changedTwice(ours, others);
        }
        return List.of(merged.orElseGet(() -> (Text) ours.getValueAfter().orElseThrow()));
    }

    /** The merge of a text that both sides changed. */
    static TextMerge texts(Change ours, Change others, Document base, Document mine, Document theirs) {
        return new TextMerge(
                version(ours.getValueBefore(), base),
                version(ours.getValueAfter(), mine),
                version(others.getValueAfter(), theirs));
    }

    static TextMerge.TextVersion version(Optional<Object> text, Document document) {
        return new TextMerge.TextVersion(text.map(Text.class::cast), document.getLanguage());
    }

    /** The members of the thing that the model does not know. */
    Members unknown(MergedThing thing) {
        Members members = thing.value().getUnknownMembers();
        Map<String, Change> ours = mine.members(thing.before());
        Map<String, Change> others = theirs.members(thing.before());
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(others.keySet());
        DatumMerge merge = new DatumMerge(conflicts);
        for (String name : names) {
            if (thing.shape().find(name).isPresent()) {
                continue;
            }
            Datum was = members.get(name).orElse(null);
            Pointer place = Objects.requireNonNull(thing.before()).member(name);
            Datum now = merge.merge(place, was, after(ours.get(name), was), after(others.get(name), was));
            members = now == null ? members.without(name) : members.with(name, now);
        }
        return members;
    }

    private static @Nullable Datum after(@Nullable Change change, @Nullable Datum was) {
        return change == null ? was : (Datum) change.getValueAfter().orElse(null);
    }
}
