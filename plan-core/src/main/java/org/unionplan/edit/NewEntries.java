package org.unionplan.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.Pointer;

/** The entries of a report that the things of a plan do not have yet, by the thing. Not thread-safe. */
final class NewEntries<T extends Extensible> {

    /** Entries of one thing: keys of all that it has, and the new ones with their places in the report. */
    private static final class OfThing<T> {
        private final Set<String> known = new HashSet<>();
        private final List<T> added = new ArrayList<>();
        private final List<Pointer> places = new ArrayList<>();
        private int before;
    }

    private final Shape<T> shape;
    private final Map<ElementId, OfThing<T>> byThing = new TreeMap<>();
    private int count;

    NewEntries(Shape<T> shape) {
        this.shape = shape;
    }

    /**
     * Adds an entry unless the thing has it.
     *
     * @param had the entries of the thing in the plan
     * @param place its place in the report
     */
    void add(ElementId thing, List<T> had, T entry, Pointer place) {
        OfThing<T> entries = byThing.computeIfAbsent(thing, none -> of(had));
        if (entries.known.add(key(entry))) {
            entries.added.add(entry);
            entries.places.add(place);
            count++;
        }
    }

    private OfThing<T> of(List<T> had) {
        OfThing<T> entries = new OfThing<>();
        had.forEach(each -> entries.known.add(key(each)));
        entries.before = had.size();
        return entries;
    }

    private String key(T entry) {
        return new ValueKey().addAll(shape, List.of(entry)).toString();
    }

    /** The things that get entries. */
    Set<ElementId> things() {
        return byThing.keySet();
    }

    /** Those entries with the new ones of the thing after them. */
    List<T> after(List<T> had, ElementId thing) {
        List<T> all = new ArrayList<>(had);
        all.addAll(of(thing).added);
        return all;
    }

    /** Puts the place in the report for the place of each new entry in a list of the plan. */
    void locate(ElementId thing, Pointer list, Map<Pointer, Pointer> places) {
        OfThing<T> entries = of(thing);
        for (int i = 0; i < entries.places.size(); i++) {
            places.put(list.item(entries.before + i), entries.places.get(i));
        }
    }

    private OfThing<T> of(ElementId thing) {
        return Objects.requireNonNull(byThing.get(thing), "a thing that gets entries");
    }

    int count() {
        return count;
    }
}
