package org.unionplan.portfolio;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Reference;
import org.unionplan.lexicon.NearestName;
import org.unionplan.message.Message;
import org.unionplan.portfolio.Portfolio.Card;
import org.unionplan.portfolio.Portfolio.Link;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** Checks the documents of a portfolio against each other. Used once. */
final class PortfolioCheck {

    /** The relations that only two documents of one type can have. */
    private static final Set<Term> SAME_TYPE = Set.of(Reference.Relation.SUCCEEDS, Reference.Relation.TRANSLATION_OF);

    /** The relations of which documents can form no circle. */
    private static final List<Term> WITHOUT_CIRCLES =
            List.of(Reference.Relation.SUCCEEDS, Reference.Relation.DERIVES_FROM);

    /** Names are compared with this many others at most, so that a suggestion never takes long. */
    private static final int SUGGESTIONS = 2_000;

    private record LinkAt(Card card, Link link) {}

    private final PortfolioIndex index;
    private final SortedMap<String, List<Finding>> findings = new TreeMap<>();
    private final IdentityHashMap<Card, SortedSet<ElementId>> ids = new IdentityHashMap<>();

    PortfolioCheck(PortfolioIndex index) {
        this.index = index;
    }

    SortedMap<String, ValidationReport> reports() {
        index.byId().values().forEach(this::duplicates);
        if (index.cards().size() > 1) {
            index.cards().forEach(card -> card.getLinks().forEach(link -> check(card, link)));
            WITHOUT_CIRCLES.forEach(this::circles);
        }
        SortedMap<String, ValidationReport> reports = new TreeMap<>();
        findings.forEach((source, found) -> reports.put(source, ValidationReport.of(found)));
        return reports;
    }

    /** Documents with one id are revisions if their type is the same and label or date differ. */
    private void duplicates(List<Card> same) {
        Map<String, Card> first = new TreeMap<>();
        for (Card card : same) {
            String revision = card.getDate().map(Object::toString).orElse("") + "\n"
                    + card.getRevision().orElse("");
            Card other = first.putIfAbsent(revision, card);
            Card rival = other != null ? other : same.get(0);
            if (other != null || rival.getType() != card.getType()) {
                report(
                        card,
                        Severity.ERROR,
                        Pointer.ROOT.member("id"),
                        Message.of("portfolio.document.duplicate")
                                .with("id", card.getId())
                                .with("place", rival.getPlace()));
            }
        }
    }

    private void check(Card card, Link link) {
        List<Card> meant = index.resolve(card, link.getDocument());
        if (meant.isEmpty()) {
            dangling(card, link);
            return;
        }
        Card one = meant.get(meant.size() - 1);
        if (meant.stream().anyMatch(other -> !other.getId().equals(one.getId()))) {
            report(
                    card,
                    link,
                    Message.of("portfolio.link.ambiguous")
                            .with("document", link.getDocument())
                            .with("first", meant.get(0).getPlace())
                            .with("second", one.getPlace()));
            return;
        }
        if (SAME_TYPE.contains(link.getRelation()) && one.getType() != card.getType()) {
            report(
                    card,
                    link,
                    Message.of("portfolio.link.type")
                            .with("relation", link.getRelation())
                            .with("document", link.getDocument())
                            .with(
                                    "type",
                                    Message.of("portfolio.type." + one.getType().getKeyword()))
                            .with(
                                    "own",
                                    Message.of(
                                            "portfolio.type." + card.getType().getKeyword())));
        }
        if (link.getRelation().equals(CardWalk.REPORTS_ON) && one.getType() != DocumentType.STRATEGIC_PLAN) {
            report(
                    card,
                    link,
                    Message.of("portfolio.link.report")
                            .with("document", link.getDocument())
                            .with(
                                    "type",
                                    Message.of("portfolio.type." + one.getType().getKeyword())));
        }
        link.getTarget()
                .filter(target -> meant.stream().noneMatch(each -> idsOf(each).contains(target)))
                .ifPresent(target -> report(
                        card,
                        link,
                        Message.of("portfolio.link.target")
                                .with("target", target)
                                .with("document", link.getDocument())
                                .with("place", one.getPlace())));
    }

    private SortedSet<ElementId> idsOf(Card card) {
        return ids.computeIfAbsent(card, Card::getIds);
    }

    /** Only an id or a path is looked for: an address may lead anywhere, and other words are a title. */
    private void dangling(Card card, Link link) {
        String name = link.getDocument();
        if (!SourcePath.isPath(name) && ElementId.tryParse(name).isEmpty()) {
            return;
        }
        Optional<String> nearest = index.byId().size() > SUGGESTIONS
                ? Optional.empty()
                : NearestName.of(
                        name,
                        index.byId().keySet().stream()
                                .filter(id -> !id.equals(card.getId()))
                                .map(ElementId::toString)
                                .toList());
        report(
                card,
                link,
                nearest.map(near -> Message.of("portfolio.link.dangling.near")
                                .with("document", name)
                                .with("nearest", near))
                        .orElseGet(() -> Message.of("portfolio.link.dangling").with("document", name)));
    }

    private void circles(Term relation) {
        LinkCircles<LinkAt> circles = new LinkCircles<>();
        for (Card card : index.cards()) {
            for (Link link : card.getLinks()) {
                if (link.getRelation().equals(relation) && PortfolioIndex.isWhole(card, link)) {
                    earlier(card, link).forEach(to -> circles.add(card.getId(), to, new LinkAt(card, link)));
                }
            }
        }
        circles.find((circle, closing) -> report(
                closing.card(),
                closing.link(),
                Message.of("portfolio.link.circle").with("relation", relation).with("circle", circle)));
    }

    /** A revision may succeed another one of the same document; that is no circle. */
    private Set<ElementId> earlier(Card card, Link link) {
        Set<ElementId> to = new TreeSet<>();
        for (Card each : index.resolve(card, link.getDocument())) {
            if (each == card || !each.getId().equals(card.getId())) {
                to.add(each.getId());
            }
        }
        if (index.revisions(card.getId()).size() > 1) {
            to.remove(card.getId());
        }
        return to;
    }

    private void report(Card card, Link link, Message message) {
        report(card, Severity.WARNING, link.getPointer(), message);
    }

    private void report(Card card, Severity severity, Pointer at, Message message) {
        Optional<Finding.Location> line = card.getPlace().getLine().map(each -> new Finding.Location(each, 1));
        findings.computeIfAbsent(card.getPlace().getSource(), none -> new ArrayList<>())
                .add(Finding.of(severity, at, message).withLocation(line));
    }
}
