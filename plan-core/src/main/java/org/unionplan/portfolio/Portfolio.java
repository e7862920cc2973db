package org.unionplan.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.rule.ValidationReport;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/**
 * Many documents and the links between them: the plans, pacts and registers of a federation.
 *
 * <pre>{@code
 * Portfolio portfolio = Portfolio.of(cards);
 * portfolio.getRevisions(ElementId.of("our-plan"));   // every revision of one document, the earliest first
 * portfolio.check();                                  // findings about links and ids, by source
 * }</pre>
 *
 * <p>It holds a {@linkplain Card card} of each document and not the document itself. The order in which cards are given
 * makes no difference.
 */
public final class Portfolio {

    private final PortfolioIndex index;

    private Portfolio(PortfolioIndex index) {
        this.index = index;
    }

    /** Returns the portfolio of the documents with those cards. */
    public static Portfolio of(Collection<Card> cards) {
        return new Portfolio(new PortfolioIndex(Objects.requireNonNull(cards, "cards")));
    }

    /** The cards of all documents, by source and line. */
    public List<Card> getCards() {
        return index.cards();
    }

    /**
     * Returns every revision of that document, the earliest first; those without a date come before the others. Empty if the
     * portfolio does not have the document.
     */
    public List<Card> getRevisions(ElementId id) {
        return index.revisions(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the documents that a reference can mean by that name, by source and line: those with that id, published at
     * that address, or with that external id.
     */
    public List<Card> find(String name) {
        return index.named(Objects.requireNonNull(name, "name"));
    }

    /** Returns the documents that a link leads to, by source and line. */
    public List<Card> follow(Card from, Link link) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(link, "link");
        return index.resolve(from, link.getDocument());
    }

    /** Returns the documents with a link of that relation to the document as a whole, by source and line. */
    public List<Card> getReferring(Card to, Term relation) {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(relation, "relation");
        return index.referring(to, relation);
    }

    /** Returns the documents that say they succeed that one, by source and line. */
    public List<Card> getSuccessors(Card card) {
        return getReferring(Objects.requireNonNull(card, "card"), Reference.Relation.SUCCEEDS);
    }

    /** Returns the progress reports on that plan, by source and line. */
    public List<Card> getReports(Card plan) {
        return getReferring(Objects.requireNonNull(plan, "plan"), CardWalk.REPORTS_ON);
    }

    /**
     * Returns the chain of documents that document belongs to, the earliest first: what it succeeds, directly or not,
     * itself, and what succeeds it. Revisions of one document follow each other. Stops where the chain branches or forms a
     * circle.
     */
    public List<Card> getChain(Card card) {
        return new SuccessionChain(index).around(Objects.requireNonNull(card, "card"));
    }

    /**
     * Checks the documents against each other and returns the findings by source. It reports ids that two documents share
     * without being revisions of each other; links to documents and elements that the portfolio does not have, or has
     * several times, or that are of another type; and circles of documents that succeed or derive from each other. Sources
     * without findings are left out. Findings have the line of a document in JSON Lines; other places in files are found by
     * whoever read them. Links of a single document are not judged, since everything else is missing.
     */
    public SortedMap<String, ValidationReport> check() {
        return new PortfolioCheck(index).reports();
    }

    /** An extract of a document that a portfolio keeps: its place, identity, names, the ids in it and its links to other documents. */
    public static final class Card {

        private static final Comparator<Card> BY_DATE = Comparator.<Card, LocalDate>comparing(
                        card -> card.date == null ? LocalDate.MIN : card.date)
                .thenComparing(card -> card.revision)
                .thenComparing(Card::getPlace);

        private final DocumentPlace place;
        private final ElementId id;
        private final DocumentType type;
        private final String revision;
        private final @Nullable LocalDate date;
        private final List<String> names;
        private final String ids;
        private final List<Link> links;

        Card(DocumentPlace place, Document document, CardWalk walk) {
            this.place = place;
            this.id = document.getId();
            this.type = DocumentType.of(document);
            this.revision =
                    document.getRevision().flatMap(each -> each.getLabel()).orElse("");
            this.date = document.getRevision()
                    .flatMap(each -> each.getDate())
                    .or(document::getDate)
                    .flatMap(when -> when.getLatestLast())
                    .orElse(null);
            this.names = CardWalk.namesOf(document);
            this.ids = walk.ids();
            this.links = walk.links();
        }

        /** Returns the card of that document. */
        public static Card of(Document document, DocumentPlace place) {
            Objects.requireNonNull(document, "document");
            return new Card(Objects.requireNonNull(place, "place"), document, CardWalk.of(document));
        }

        /** The place of the document. */
        public DocumentPlace getPlace() {
            return place;
        }

        /** The id of the document. */
        public ElementId getId() {
            return id;
        }

        /** The type of the document. */
        public DocumentType getType() {
            return type;
        }

        /** The label of its revision. */
        public Optional<String> getRevision() {
            return revision.isEmpty() ? Optional.empty() : Optional.of(revision);
        }

        /** The last possible day of its revision, or else of its date. */
        public Optional<LocalDate> getDate() {
            return Optional.ofNullable(date);
        }

        /** The addresses it was published at and its external ids. */
        public List<String> getNames() {
            return names;
        }

        /** Its references to other documents, in document order. */
        public List<Link> getLinks() {
            return links;
        }

        /** Returns every id in the document, in alphabetical order. */
        public SortedSet<ElementId> getIds() {
            SortedSet<ElementId> all = new TreeSet<>();
            ids.lines().forEach(each -> all.add(ElementId.of(each)));
            return all;
        }

        static List<Card> byDate(Collection<Card> cards) {
            List<Card> sorted = new ArrayList<>(cards);
            sorted.sort(BY_DATE);
            return List.copyOf(sorted);
        }

        @Override
        public String toString() {
            return id + " at " + place;
        }
    }

    /** A reference from a document to another one or to something in it. */
    public static final class Link {

        private final Term relation;
        private final String document;
        private final @Nullable ElementId target;
        private final ElementId holder;
        private final Pointer pointer;

        Link(Reference reference, ElementId holder, Pointer pointer) {
            this.relation = reference.getRelation();
            this.document = reference.getDocument().orElseThrow();
            this.target = reference.getTarget().orElse(null);
            this.holder = holder;
            this.pointer = pointer;
        }

        /** The relation to the other. */
        public Term getRelation() {
            return relation;
        }

        /** The id or address of the other document, as written. */
        public String getDocument() {
            return document;
        }

        /** The id of something in the other document; absent for the whole document. */
        public Optional<ElementId> getTarget() {
            return Optional.ofNullable(target);
        }

        /** The id of the nearest thing around the reference that has one: what refers. */
        public ElementId getHolder() {
            return holder;
        }

        /** The place of the reference in its document. */
        public Pointer getPointer() {
            return pointer;
        }

        @Override
        public String toString() {
            return holder + " " + relation + " " + document + (target == null ? "" : "#" + target);
        }
    }
}
