package org.unionplan.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Type;

/**
 * Finds out which thing of one document is which of another. What is equal is not looked into. Where something is left
 * to choose, the choice does not depend on which document is given first, so that a comparison can be turned round.
 */
final class Matching {

    private final Thing first;
    private final Thing second;
    private final boolean turned;
    private final boolean revisions;
    private final SimilarThings similar = new SimilarThings();

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
        ListMatching lists = new ListMatching(revisions, similar, work);
        while (!work.isEmpty()) {
            Thing next = work.pop();
            Thing partner = next.partner();
            // The documents themselves hardly ever are, and to look would take as long as all that follows.
            if (partner != null && (next.parent() == null || !next.lookWhetherSame())) {
                for (Property property : next.shape().getProperties(Type.Kind.OBJECT)) {
                    lists.match(property, next.children(property), partner.children(property));
                }
            }
        }
    }

    private BiConsumer<Thing, Thing> pairing(Change.MatchReason why) {
        return (one, other) -> pair(one, other, why);
    }

    /** What has an identifier and is still alone may have moved, or got another identifier. */
    private void matchTheRest() {
        List<Thing> some = new ArrayList<>();
        List<Thing> others = new ArrayList<>();
        alone(first, some);
        if (!some.isEmpty()) {
            alone(second, others);
        }
        while (!some.isEmpty() && !others.isEmpty() && match(some, others)) {
            some.removeIf(thing -> thing.partner() != null);
            others.removeIf(thing -> thing.partner() != null);
        }
    }

    /** Pairs some of these things for the strongest reason there is, or none. */
    private boolean match(List<Thing> some, List<Thing> others) {
        if (!revisions) {
            return new Lineage((Document) first.value(), (Document) second.value()).match(some, others, this::pair);
        }
        return MatchKeys.match(MatchKeys::typeAndId, some, others, pairing(Change.MatchReason.SAME_ID))
                || MatchKeys.match(MatchKeys::nameInList, some, others, pairing(Change.MatchReason.SAME_NAME))
                || MatchKeys.match(
                        MatchKeys::typeAndName,
                        MatchKeys.uniquelyNamed(some),
                        MatchKeys.uniquelyNamed(others),
                        pairing(Change.MatchReason.SAME_NAME_ELSEWHERE))
                || similar.matchByList(some, others, pairing(Change.MatchReason.SIMILAR));
    }

    /** Everything with an identifier below that has no partner, each before what stands in it. */
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
}
