package org.unionplan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Pairs similar things of one list, the most similar first. */
final class SimilarThings {

    /** The most pairs that are compared in one list; in larger lists, similar things are not searched for. */
    private static final int MOST_PAIRS = 10_000;

    private final Similarity similarity = new Similarity();

    private record SimilarPair(Thing one, Thing other, int likeness) {}

    /**
     * Pairs similar things in two versions of one list.
     *
     * @return true if there were any
     */
    boolean match(List<Thing> some, List<Thing> others, BiConsumer<Thing, Thing> pairing) {
        if ((long) some.size() * others.size() > MOST_PAIRS) {
            return false;
        }
        List<SimilarPair> candidates = new ArrayList<>();
        for (Thing one : some) {
            for (Thing other : others) {
                int likeness = similarity.of(one, other);
                if (likeness >= Similarity.ENOUGH) {
                    candidates.add(new SimilarPair(one, other, likeness));
                }
            }
        }
        candidates.sort((a, b) -> Integer.compare(b.likeness(), a.likeness()));
        boolean any = false;
        for (SimilarPair each : candidates) {
            if (each.one().partner() == null && each.other().partner() == null) {
                pairing.accept(each.one(), each.other());
                any = true;
            }
        }
        return any;
    }

    /** {@link #match} for each list that contains some of these things. */
    boolean matchByList(List<Thing> some, List<Thing> others, BiConsumer<Thing, Thing> pairing) {
        Map<MatchKeys.ListKey, List<Thing>> there = new HashMap<>();
        gather(others, there);
        Map<MatchKeys.ListKey, List<Thing>> here = new LinkedHashMap<>();
        gather(some, here);
        boolean any = false;
        for (Map.Entry<MatchKeys.ListKey, List<Thing>> list : here.entrySet()) {
            any |= match(list.getValue(), there.getOrDefault(list.getKey(), List.of()), pairing);
        }
        return any;
    }

    private static void gather(List<Thing> things, Map<MatchKeys.ListKey, List<Thing>> byList) {
        for (Thing thing : things) {
            MatchKeys.list(thing)
                    .ifPresent(list -> byList.computeIfAbsent(list, none -> new ArrayList<>())
                            .add(thing));
        }
    }
}
