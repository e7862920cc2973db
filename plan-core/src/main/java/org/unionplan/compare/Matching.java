package org.unionplan.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;
import org.unionplan.value.ElementId;

/**
 * Finds out which thing of one document is which of another. What is equal is not looked into. Where something is left
 * to choose, the choice does not depend on which document is given first, so that a comparison can be turned round.
 */
final class Matching {

    /** In lists where more pairs than this could be alike, alike things are not looked for. */
    private static final int MOST_PAIRS = 10_000;

    private final Thing first;
    private final Thing second;
    private final boolean turned;
    private final boolean revisions;

    private Matching(Document before, Document after) {
        this.turned = ContentOrder.compare(DocumentType.shapeOf(before), before, after) > 0;
        Document one = turned ? after : before;
        Document other = turned ? before : after;
        this.first = Thing.of(one, true);
        this.second = Thing.of(other, false);
        this.revisions = before.getId().equals(after.getId());
    }

    static Matching of(Document before, Document after) {
        Matching matching = new Matching(before, after);
        matching.pair(matching.first, matching.second, Change.MatchReason.DOCUMENT);
        matching.matchTheRest();
        new SiblingOrder().settle(matching.first);
        return matching;
    }

    Thing before() {
        return turned ? second : first;
    }

    Thing after() {
        return turned ? first : second;
    }

    /** Takes two things for the same, and so what stands in them wherever that is plain. */
    private void pair(Thing one, Thing other, Change.MatchReason why) {
        one.pair(other, why);
        Deque<Thing> work = new ArrayDeque<>(List.of(one));
        while (!work.isEmpty()) {
            Thing next = work.pop();
            Thing partner = next.partner();
            // The documents themselves hardly ever are, and to look would take as long as all that follows.
            if (partner != null && (next.parent() == null || !next.lookWhetherSame())) {
                for (Property property : next.shape().getProperties(Type.Kind.OBJECT)) {
                    match(property, next.children(property), partner.children(property), work);
                }
            }
        }
    }

    private void match(Property property, List<Thing> some, List<Thing> others, Deque<Thing> work) {
        if (some.isEmpty() || others.isEmpty()) {
            return;
        }
        if (property.getCardinality() != Property.Cardinality.MANY) {
            pairOne(some.get(0), others.get(0), Change.MatchReason.SAME_PLACE, work);
            return;
        }
        boolean identified = some.get(0).shape().getIdentity().isPresent();
        if (revisions || !identified) {
            matchWhatDidNotChange(some, others, identified, work);
        }
        if (revisions && identified) {
            matchBy(Thing::id, some, others, Change.MatchReason.SAME_ID, work);
        }
        List<Thing> left = nameless(some);
        List<Thing> right = nameless(others);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        matchBy(thing -> Optional.of(thing.value()), left, right, Change.MatchReason.EQUAL, work);
        matchBy(Matching::subject, left, right, Change.MatchReason.SAME_SUBJECT, work);
        matchAlike(
                nameless(left), nameless(right), (one, other) -> pairOne(one, other, Change.MatchReason.SIMILAR, work));
    }

    /**
     * Most things are where they were and as they were: from the beginning of the list, from its end, and between these
     * what has an identifier. Of things without one several can be equal, and then the first is the first.
     */
    private static void matchWhatDidNotChange(
            List<Thing> some, List<Thing> others, boolean identified, Deque<Thing> work) {
        int least = Math.min(some.size(), others.size());
        int begin = 0;
        while (begin < least && matchUnchanged(some.get(begin), others.get(begin), identified, work)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin
                && matchUnchanged(
                        some.get(some.size() - 1 - end), others.get(others.size() - 1 - end), identified, work)) {
            end++;
        }
        for (int i = begin; identified && i < least - end; i++) {
            if (some.get(i).hasId()) {
                matchUnchanged(some.get(i), others.get(i), true, work);
            }
        }
    }

    private static boolean matchUnchanged(Thing one, Thing other, boolean identified, Deque<Thing> work) {
        boolean alone = one.partner() == null && other.partner() == null;
        if (!alone || !one.value().equals(other.value())) {
            return false;
        }
        one.pair(other, identified && one.hasId() ? Change.MatchReason.SAME_ID : Change.MatchReason.EQUAL);
        if (!one.same()) {
            work.add(one);
        }
        return true;
    }

    private static boolean pairOne(Thing one, Thing other, Change.MatchReason why, Deque<Thing> work) {
        one.pair(other, why);
        work.add(one);
        return true;
    }

    /** Those without an identifier that are nobody's partner yet. */
    private static List<Thing> nameless(List<Thing> things) {
        List<Thing> nameless = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.partner() == null && thing.id().isEmpty()) {
                nameless.add(thing);
            }
        }
        return nameless;
    }

    private static void matchBy(
            Function<Thing, Optional<?>> key,
            List<Thing> some,
            List<Thing> others,
            Change.MatchReason why,
            Deque<Thing> work) {
        Map<Object, Deque<Thing>> byKey = byKey(key, others);
        for (Thing thing : some) {
            next(thing, key, byKey).ifPresent(other -> pairOne(thing, other, why, work));
        }
    }

    private static Map<Object, Deque<Thing>> byKey(Function<Thing, Optional<?>> key, List<Thing> things) {
        Map<Object, Deque<Thing>> byKey = new HashMap<>();
        for (Thing thing : things) {
            if (thing.partner() == null) {
                key.apply(thing)
                        .ifPresent(found -> byKey.computeIfAbsent(found, none -> new ArrayDeque<>())
                                .add(thing));
            }
        }
        return byKey;
    }

    /** The next one with the same key that is nobody's partner. */
    private static Optional<Thing> next(
            Thing thing, Function<Thing, Optional<?>> key, Map<Object, Deque<Thing>> byKey) {
        if (thing.partner() != null) {
            return Optional.empty();
        }
        Optional<?> wanted = key.apply(thing);
        Deque<Thing> candidates = wanted.isEmpty() ? null : byKey.get(wanted.get());
        while (candidates != null && !candidates.isEmpty()) {
            Thing candidate = candidates.poll();
            if (candidate.partner() == null) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** What a thing without an identifier is about. */
    private static Optional<List<Object>> subject(Thing thing) {
        List<Object> subject = new ArrayList<>();
        boolean any = false;
        for (Property property : thing.shape().getKey()) {
            Object value = thing.values().get(property.getPosition());
            any |= value != null;
            subject.add(Optional.ofNullable(value));
        }
        return any ? Optional.of(subject) : Optional.empty();
    }

    /** Pairs what is alike enough, the most alike first. */
    private static boolean matchAlike(List<Thing> some, List<Thing> others, BiFunction<Thing, Thing, Boolean> pairing) {
        if ((long) some.size() * others.size() > MOST_PAIRS) {
            return false;
        }
        record Candidate(Thing one, Thing other, int likeness) {}
        List<Candidate> candidates = new ArrayList<>();
        for (Thing one : some) {
            for (Thing other : others) {
                int likeness = Similarity.of(one, other);
                if (likeness >= Similarity.ENOUGH) {
                    candidates.add(new Candidate(one, other, likeness));
                }
            }
        }
        candidates.sort((a, b) -> Integer.compare(b.likeness(), a.likeness()));
        boolean any = false;
        for (Candidate each : candidates) {
            if (each.one().partner() == null && each.other().partner() == null) {
                any |= pairing.apply(each.one(), each.other());
            }
        }
        return any;
    }

    /** What has an identifier and is still alone may have moved, or got another identifier. */
    private void matchTheRest() {
        boolean any = true;
        while (any) {
            List<Thing> some = new ArrayList<>();
            List<Thing> others = new ArrayList<>();
            alone(first, some);
            if (some.isEmpty()) {
                return;
            }
            alone(second, others);
            if (others.isEmpty()) {
                return;
            }
            any = revisions
                    ? matchBy(Matching::typeAndId, some, others, Change.MatchReason.SAME_ID)
                            || matchBy(Matching::nameInPlace, some, others, Change.MatchReason.SAME_NAME)
                            || matchBy(
                                    Matching::typeAndName,
                                    unique(some),
                                    unique(others),
                                    Change.MatchReason.SAME_NAME_ELSEWHERE)
                            || matchAlike(some, others)
                    : new Lineage(documentOf(first), documentOf(second)).match(some, others, this::pair);
        }
    }

    private static Document documentOf(Thing root) {
        return (Document) root.value();
    }

    /** Everything with an identifier below that is nobody's partner, each before what stands in it. */
    private static void alone(Thing thing, List<Thing> alone) {
        if (thing.isSame()) {
            return;
        }
        if (thing.partner() == null && thing.id().isPresent()) {
            alone.add(thing);
        }
        for (List<Thing> children : thing.children()) {
            for (Thing child : children) {
                alone(child, alone);
            }
        }
    }

    private boolean matchBy(
            Function<Thing, Optional<?>> key, List<Thing> some, List<Thing> others, Change.MatchReason why) {
        Map<Object, Deque<Thing>> byKey = byKey(key, others);
        boolean any = false;
        for (Thing thing : some) {
            Optional<Thing> other = next(thing, key, byKey);
            if (other.isPresent()) {
                pair(thing, other.get(), why);
                any = true;
            }
        }
        return any;
    }

    private record TypeAndId(Object type, ElementId id) {}

    private static Optional<?> typeAndId(Thing thing) {
        return thing.id().map(id -> new TypeAndId(thing.shape(), id));
    }

    private record TypeAndName(Object type, String name) {}

    private static Optional<?> typeAndName(Thing thing) {
        return thing.plainName().map(name -> new TypeAndName(thing.shape(), name));
    }

    private record Place(Object parent, Object list) {}

    private record NameInPlace(Object place, String name) {}

    /** The list it stands in, which is the same for both documents where what it stands in is. */
    private static Optional<Place> place(Thing thing) {
        Thing parent = thing.parent();
        Property via = thing.via();
        Thing other = parent == null ? null : parent.partner();
        if (parent == null || via == null || other == null) {
            return Optional.empty();
        }
        // Of the two, the one that both sides can name.
        return Optional.of(new Place(parent.isInFirst() ? parent : other, via));
    }

    private static Optional<?> nameInPlace(Thing thing) {
        return place(thing).flatMap(place -> thing.plainName().map(name -> new NameInPlace(place, name)));
    }

    /** Those whose name nothing else of their type has. */
    private static List<Thing> unique(List<Thing> things) {
        Map<Object, Deque<Thing>> byName = byKey(Matching::typeAndName, things);
        List<Thing> unique = new ArrayList<>();
        for (Thing thing : things) {
            if (typeAndName(thing)
                    .map(byName::get)
                    .filter(same -> same.size() == 1)
                    .isPresent()) {
                unique.add(thing);
            }
        }
        return unique;
    }

    private boolean matchAlike(List<Thing> some, List<Thing> others) {
        Map<Object, List<Thing>> places = new HashMap<>();
        for (Thing other : others) {
            place(other)
                    .ifPresent(place -> places.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(other));
        }
        Map<Object, List<Thing>> here = new LinkedHashMap<>();
        for (Thing one : some) {
            place(one)
                    .ifPresent(place -> here.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(one));
        }
        boolean any = false;
        for (Map.Entry<Object, List<Thing>> place : here.entrySet()) {
            List<Thing> there = places.getOrDefault(place.getKey(), List.of());
            any |= matchAlike(place.getValue(), there, (one, other) -> {
                pair(one, other, Change.MatchReason.SIMILAR);
                return true;
            });
        }
        return any;
    }
}
