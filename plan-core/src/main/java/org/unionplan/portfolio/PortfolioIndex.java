package org.unionplan.portfolio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionplan.portfolio.Portfolio.Card;
import org.unionplan.portfolio.Portfolio.Link;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** Finds cards by id, name and source, and resolves the names in links. */
final class PortfolioIndex {

    private final List<Card> cards;
    private final Map<ElementId, List<Card>> byId = new TreeMap<>();
    private final Map<String, List<Card>> byName = new TreeMap<>();
    private final Map<String, List<Card>> bySource = new TreeMap<>();

    PortfolioIndex(Collection<Card> cards) {
        List<Card> sorted = new ArrayList<>(cards);
        sorted.sort(Comparator.comparing(Card::getPlace));
        this.cards = List.copyOf(sorted);
        for (Card card : this.cards) {
            add(byId, card.getId(), card);
            card.getNames().forEach(name -> add(byName, name, card));
            if (card.getPlace().getLine().isEmpty()) {
                add(bySource, SourcePath.normal(card.getPlace().getSource()), card);
            }
        }
        byId.replaceAll((id, same) -> Card.byDate(same));
    }

    private static <K> void add(Map<K, List<Card>> map, K key, Card card) {
        List<Card> known = map.computeIfAbsent(key, none -> new ArrayList<>(1));
        // A document may give one name twice; its cards come one after the other.
        if (known.isEmpty() || known.get(known.size() - 1) != card) {
            known.add(card);
        }
    }

    List<Card> cards() {
        return cards;
    }

    Map<ElementId, List<Card>> byId() {
        return byId;
    }

    List<Card> revisions(ElementId id) {
        return byId.getOrDefault(id, List.of());
    }

    List<Card> named(String name) {
        List<Card> same = ElementId.tryParse(name).map(this::revisions).orElse(List.of());
        return same.isEmpty() ? byName.getOrDefault(name, List.of()) : same;
    }

    /** The documents meant by that name in that document: by id, address or external id, or by the path to a file. */
    List<Card> resolve(Card from, String name) {
        List<Card> named = named(name);
        return named.isEmpty() && SourcePath.isPath(name)
                ? bySource.getOrDefault(SourcePath.resolve(from.getPlace().getSource(), name), List.of())
                : named;
    }

    List<Card> referring(Card to, Term relation) {
        List<Card> referring = new ArrayList<>();
        for (Card card : cards) {
            if (card.getLinks().stream().anyMatch(link -> leads(card, link, to, relation))) {
                referring.add(card);
            }
        }
        return List.copyOf(referring);
    }

    private boolean leads(Card from, Link link, Card to, Term relation) {
        return link.getRelation().equals(relation)
                && isWhole(from, link)
                && from != to
                && resolve(from, link.getDocument()).contains(to);
    }

    /** Returns true if the link is from the document as a whole to another one as a whole. */
    static boolean isWhole(Card from, Link link) {
        return link.getHolder().equals(from.getId())
                && link.getTarget()
                        .map(target -> target.toString().equals(link.getDocument()))
                        .orElse(true);
    }
}
