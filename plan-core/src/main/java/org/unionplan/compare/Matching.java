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
 * Pairs the things of two documents. Equal things are not examined further. Where there is a choice, it does not depend on
 * which document is given first, so that a comparison can be reversed.
 */
final class Matching {

    private final Thing first;
    private final Thing second;
    private final boolean turned;
    private final boolean revisions;
    private final SimilarThings similar = new SimilarThings();

    private Matching(Document before, Document after, boolean revisions) {
        this.turned = ContentOrder.compare(DocumentType.shapeOf(before), before, after) > 0;
        Document one = turned ? after : before;
        Document other = turned ? before : after;
        this.first = Thing.of(one, true);
        this.second = Thing.of(other, false);
        this.revisions = revisions;
    }

    /**
     * Matches two documents.
     *
     * @param revisions true if they are revisions of one document, so that identifiers and names count
     */
    static Matching of(Document before, Document after, boolean revisions) {
        Matching matching = new Matching(before, after, revisions);
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

    /** Pairs two things, and the things in them wherever that is certain. */
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

    /** A thing that is still without a partner may have moved, or have another identifier or its first one. */
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
        Lineage lineage = new Lineage((Document) first.value(), (Document) second.value());
        if (!revisions) {
            return lineage.match(some, others, this::pair);
        }
        return MatchKeys.match(MatchKeys::typeAndId, some, others, pairing(Change.MatchReason.SAME_ID))
                || lineage.match(some, others, this::pair)
                || MatchKeys.match(
                        MatchKeys::subjectInList,
                        MatchKeys.unique(MatchKeys::subjectInList, some),
                        MatchKeys.unique(MatchKeys::subjectInList, others),
                        pairing(Change.MatchReason.SAME_SUBJECT))
                || MatchKeys.match(MatchKeys::nameInList, some, others, pairing(Change.MatchReason.SAME_NAME))
                || MatchKeys.match(
                        MatchKeys::typeAndName,
                        MatchKeys.unique(MatchKeys::typeAndName, some),
                        MatchKeys.unique(MatchKeys::typeAndName, others),
                        pairing(Change.MatchReason.SAME_NAME_ELSEWHERE))
                || similar.matchByList(some, others, pairing(Change.MatchReason.SIMILAR));
    }

    /** Everything below without a partner whose type has identifiers, each before what it contains. */
    private static void alone(Thing thing, List<Thing> alone) {
        if (thing.isSame()) {
            return;
        }
        if (thing.partner() == null && thing.shape().getIdentity().isPresent()) {
            alone.add(thing);
        }
        for (List<Thing> children : thing.children()) {
            for (Thing child : children) {
                alone(child, alone);
            }
        }
    }
}
