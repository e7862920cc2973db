package org.unionplan.portfolio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.document.Reference;
import org.unionplan.portfolio.Portfolio.Card;
import org.unionplan.portfolio.Portfolio.Link;
import org.unionplan.value.ElementId;

/** Follows succeeding documents in both directions as long as there is one way to go. */
final class SuccessionChain {

    private final PortfolioIndex index;
    private final Map<ElementId, Set<ElementId>> before = new TreeMap<>();
    private final Map<ElementId, Set<ElementId>> after = new TreeMap<>();

    SuccessionChain(PortfolioIndex index) {
        this.index = index;
        for (Card card : index.cards()) {
            for (Link link : card.getLinks()) {
                if (link.getRelation().equals(Reference.Relation.SUCCEEDS) && PortfolioIndex.isWhole(card, link)) {
                    index.resolve(card, link.getDocument()).forEach(earlier -> add(earlier.getId(), card.getId()));
                }
            }
        }
    }

    private void add(ElementId earlier, ElementId later) {
        if (!earlier.equals(later)) {
            before.computeIfAbsent(later, none -> new TreeSet<>()).add(earlier);
            after.computeIfAbsent(earlier, none -> new TreeSet<>()).add(later);
        }
    }

    List<Card> around(Card card) {
        Deque<ElementId> chain = new ArrayDeque<>(List.of(card.getId()));
        Set<ElementId> seen = new TreeSet<>(chain);
        for (Optional<ElementId> next = only(before, card.getId(), seen); next.isPresent(); ) {
            chain.addFirst(next.get());
            next = only(before, chain.getFirst(), seen);
        }
        for (Optional<ElementId> next = only(after, card.getId(), seen); next.isPresent(); ) {
            chain.addLast(next.get());
            next = only(after, chain.getLast(), seen);
        }
        return chain.stream().flatMap(id -> index.revisions(id).stream()).toList();
    }

    /** The only document that way, if it has not been seen; it has been then. */
    private static Optional<ElementId> only(Map<ElementId, Set<ElementId>> way, ElementId from, Set<ElementId> seen) {
        Set<ElementId> next = way.getOrDefault(from, Set.of());
        return next.size() == 1 ? next.stream().filter(seen::add).findFirst() : Optional.empty();
    }
}
