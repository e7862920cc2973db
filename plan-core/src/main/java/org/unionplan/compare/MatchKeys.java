package org.unionplan.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.value.ElementId;

/** Pairs things that have the same key, such as an identifier, and gives things their keys. */
final class MatchKeys {

    private MatchKeys() {}

    /**
     * Gives each of some things that have no partner the next of others with the same key.
     *
     * @return whether there were any
     */
    static <K extends Comparable<? super K>> boolean match(
            Function<Thing, Optional<K>> key, List<Thing> some, List<Thing> others, BiConsumer<Thing, Thing> pairing) {
        Map<K, Deque<Thing>> byKey = byKey(key, others);
        boolean any = false;
        for (Thing thing : some) {
            Optional<Thing> other = next(thing, key, byKey);
            if (other.isPresent()) {
                pairing.accept(thing, other.get());
                any = true;
            }
        }
        return any;
    }

    private static <K extends Comparable<? super K>> Map<K, Deque<Thing>> byKey(
            Function<Thing, Optional<K>> key, List<Thing> things) {
        Map<K, Deque<Thing>> byKey = new HashMap<>();
        for (Thing thing : things) {
            if (thing.partner() == null) {
                key.apply(thing)
                        .ifPresent(found -> byKey.computeIfAbsent(found, none -> new ArrayDeque<>())
                                .add(thing));
            }
        }
        return byKey;
    }

    /** The next one with the same key that has no partner. */
    private static <K extends Comparable<? super K>> Optional<Thing> next(
            Thing thing, Function<Thing, Optional<K>> key, Map<K, Deque<Thing>> byKey) {
        if (thing.partner() != null) {
            return Optional.empty();
        }
        Optional<K> wanted = key.apply(thing);
        Deque<Thing> candidates = wanted.isEmpty() ? null : byKey.get(wanted.get());
        while (candidates != null && !candidates.isEmpty()) {
            Thing candidate = candidates.poll();
            if (candidate.partner() == null) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Those whose key no other of these things has. */
    static <K extends Comparable<? super K>> List<Thing> unique(Function<Thing, Optional<K>> key, List<Thing> things) {
        Map<K, Deque<Thing>> byKey = byKey(key, things);
        List<Thing> unique = new ArrayList<>();
        for (Thing thing : things) {
            if (key.apply(thing)
                    .map(byKey::get)
                    .filter(same -> same.size() == 1)
                    .isPresent()) {
                unique.add(thing);
            }
        }
        return unique;
    }

    /** The whole content of a thing. */
    static Optional<ContentKey> content(Thing thing) {
        return Optional.of(ContentKey.of(thing.shape(), thing.value()));
    }

    /** The values that a thing is known by, apart from its identifier. */
    static Optional<ContentKey> subject(Thing thing) {
        List<Optional<Object>> subject = new ArrayList<>();
        boolean any = false;
        for (Property property : thing.shape().getKey()) {
            Object value = thing.values().get(property.getPosition());
            any |= value != null;
            subject.add(Optional.ofNullable(value));
        }
        return any ? Optional.of(ContentKey.of(thing.shape().getKey(), subject)) : Optional.empty();
    }

    record TypeAndId(Shape<?> type, ElementId id) implements Comparable<TypeAndId> {

        private static final Comparator<TypeAndId> ORDER = Comparator.comparing(TypeAndId::id)
                .thenComparing(key -> key.type().getName());

        @Override
        public int compareTo(TypeAndId other) {
            return ORDER.compare(this, other);
        }
    }

    static Optional<TypeAndId> typeAndId(Thing thing) {
        return thing.id().map(id -> new TypeAndId(thing.shape(), id));
    }

    record TypeAndName(Shape<?> type, String name) implements Comparable<TypeAndName> {

        private static final Comparator<TypeAndName> ORDER = Comparator.comparing(TypeAndName::name)
                .thenComparing(key -> key.type().getName());

        @Override
        public int compareTo(TypeAndName other) {
            return ORDER.compare(this, other);
        }
    }

    static Optional<TypeAndName> typeAndName(Thing thing) {
        return thing.plainName().map(name -> new TypeAndName(thing.shape(), name));
    }

    /** A list, by the thing that it belongs to: of two partners, the one in the first document. */
    record ListKey(Thing parent, Property list) implements Comparable<ListKey> {

        private static final Comparator<ListKey> ORDER = Comparator.comparing(
                        (ListKey key) -> key.parent().pointer())
                .thenComparing(key -> key.list().getName());

        @Override
        public int compareTo(ListKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** The list that contains a thing, the same for both documents if the thing with the list has a partner. */
    static Optional<ListKey> list(Thing thing) {
        Thing parent = thing.parent();
        Property via = thing.via();
        Thing other = parent == null ? null : parent.partner();
        if (parent == null || via == null || other == null) {
            return Optional.empty();
        }
        return Optional.of(new ListKey(parent.isInFirst() ? parent : other, via));
    }

    record NameInList(ListKey list, String name) implements Comparable<NameInList> {

        private static final Comparator<NameInList> ORDER =
                Comparator.comparing(NameInList::name).thenComparing(NameInList::list);

        @Override
        public int compareTo(NameInList other) {
            return ORDER.compare(this, other);
        }
    }

    record SubjectInList(ListKey list, ContentKey subject) implements Comparable<SubjectInList> {

        private static final Comparator<SubjectInList> ORDER =
                Comparator.comparing(SubjectInList::list).thenComparing(SubjectInList::subject);

        @Override
        public int compareTo(SubjectInList other) {
            return ORDER.compare(this, other);
        }
    }

    static Optional<SubjectInList> subjectInList(Thing thing) {
        return list(thing).flatMap(list -> subject(thing).map(subject -> new SubjectInList(list, subject)));
    }

    static Optional<NameInList> nameInList(Thing thing) {
        return list(thing).flatMap(list -> thing.plainName().map(name -> new NameInList(list, name)));
    }
}
