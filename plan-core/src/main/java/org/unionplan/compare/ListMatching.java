package org.unionplan.compare;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.unionplan.shape.Property;

/** Pairs the things that two partners have in one property. */
final class ListMatching {

    private final boolean revisions;
    private final SimilarThings similar;
    private final Deque<Thing> work;

    /**
     * Begins a matching.
     *
     * @param revisions true if the documents are revisions of each other, so that identifiers count
     * @param work receives what is paired, to be examined in turn
     */
    ListMatching(boolean revisions, SimilarThings similar, Deque<Thing> work) {
        this.revisions = revisions;
        this.similar = similar;
        this.work = work;
    }

    void match(Property property, List<Thing> some, List<Thing> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return;
        }
        if (property.getCardinality() != Property.Cardinality.MANY) {
            pairing(Change.MatchReason.SAME_PLACE).accept(some.get(0), others.get(0));
            return;
        }
        boolean identified = some.get(0).shape().getIdentity().isPresent();
        if (revisions || !identified) {
            matchUnchanged(some, others, identified);
        }
        if (revisions && identified) {
            matchBy(Thing::id, some, others, Change.MatchReason.SAME_ID);
        }
        List<Thing> left = withoutId(some);
        List<Thing> right = withoutId(others);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        matchBy(MatchKeys::content, left, right, Change.MatchReason.EQUAL);
        matchBy(MatchKeys::subject, left, right, Change.MatchReason.SAME_SUBJECT);
        similar.match(withoutId(left), withoutId(right), pairing(Change.MatchReason.SIMILAR));
    }

    private <K extends Comparable<? super K>> void matchBy(
            Function<Thing, Optional<K>> key, List<Thing> some, List<Thing> others, Change.MatchReason why) {
        MatchKeys.match(key, some, others, pairing(why));
    }

    private BiConsumer<Thing, Thing> pairing(Change.MatchReason why) {
        return (one, other) -> {
            one.pair(other, why);
            work.add(one);
        };
    }

    /**
     * Pairs things that did not change or move: from the beginning of the list, from its end, and between these those with
     * an identifier. Of equal things without one, the first before is the first after.
     */
    private void matchUnchanged(List<Thing> some, List<Thing> others, boolean identified) {
        int least = Math.min(some.size(), others.size());
        int begin = 0;
        while (begin < least && matchUnchanged(some.get(begin), others.get(begin), identified)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin
                && matchUnchanged(some.get(some.size() - 1 - end), others.get(others.size() - 1 - end), identified)) {
            end++;
        }
        for (int i = begin; identified && i < least - end; i++) {
            if (some.get(i).hasId()) {
                matchUnchanged(some.get(i), others.get(i), true);
            }
        }
    }

    private boolean matchUnchanged(Thing one, Thing other, boolean identified) {
        boolean alone = one.partner() == null && other.partner() == null;
        if (!alone || !one.isEqualTo(other)) {
            return false;
        }
        one.pair(other, identified && one.hasId() ? Change.MatchReason.SAME_ID : Change.MatchReason.EQUAL);
        if (!one.same()) {
            work.add(one);
        }
        return true;
    }

    /** Those without an identifier that have no partner yet. */
    private static List<Thing> withoutId(List<Thing> things) {
        List<Thing> without = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.partner() == null && thing.id().isEmpty()) {
                without.add(thing);
            }
        }
        return without;
    }
}
