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
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.document.Reference;
import org.unionplan.message.Message;
import org.unionplan.message.UnionplanException;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.rule.ValidationReport;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.Decimal;
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
 * makes no difference. Immutable and thread-safe.
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

    /** The place of a document: a source, commonly a file, and its line if the source has a document on each line. */
    public static final class DocumentPlace implements Comparable<DocumentPlace> {

        private final String source;
        private final int line;

        private DocumentPlace(String source, int line) {
            this.source = Objects.requireNonNull(source, "source");
            this.line = line;
        }

        /** A source with one document. */
        public static DocumentPlace of(String source) {
            Objects.requireNonNull(source, "source");

            return new DocumentPlace(source, 0);
        }

        /**
         * A line of a source with a document on each.
         *
         * @param line from 1
         */
        public static DocumentPlace of(String source, int line) {
            Objects.requireNonNull(source, "source");

            if (line < 1) {
                throw new IllegalArgumentException("lines count from 1, not " + line);
            }
            return new DocumentPlace(source, line);
        }

        /** The name of the source. */
        public String getSource() {
            return source;
        }

        /** The line; absent if the source has one document. */
        public Optional<Integer> getLine() {
            return line == 0 ? Optional.empty() : Optional.of(line);
        }

        @Override
        public int compareTo(DocumentPlace other) {
            int order = source.compareTo(other.source);
            return order != 0 ? order : Integer.compare(line, other.line);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof DocumentPlace that && compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            return Objects.hash(source, line);
        }

        /** The source, with a colon and the line if it has one. */
        @Override
        public String toString() {
            return line == 0 ? source : source + ":" + line;
        }
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

    /**
     * A condition on things in documents: {@code led by board and due before 2027-06 and not completed and theme youth}.
     *
     * <p>A query names members as documents do, a list also in the singular. A thing is found if its type has every member
     * that decides, and the condition is met; a thing without a value does not meet a comparison and meets its opposite. The
     * guide has the whole language. {@code toString} is the text of a query, fully in parentheses. Immutable and thread-safe.
     */
    public static final class Query {

        private final QueryCondition condition;
        private final @Nullable LocalDate day;

        private Query(QueryCondition condition, @Nullable LocalDate day) {
            this.condition = condition;
            this.day = day;
        }

        /**
         * Reads a query.
         *
         * @throws UnionplanException if it is not one; the problem has the place and what was expected there
         */
        public static Query parse(String text) {
            return new Query(new QueryParser(Objects.requireNonNull(text, "text")).parse(), null);
        }

        /** Things of that type: {@code priority}, {@code metric}, {@code provision}. */
        public static Query ofType(String type) {
            return parse("type " + QueryTokens.quoted(Objects.requireNonNull(type, "type")));
        }

        /** Finds what that actor leads, itself or by leading what is above it; by id, name or acronym. */
        public static Query ledBy(String actor) {
            return new Query(new QueryTests.LedBy(Objects.requireNonNull(actor, "actor")), null);
        }

        /** Finds what is due or expires before that period begins, such as {@code 2027-06}. */
        public static Query dueBefore(String period) {
            return parse("due before " + QueryTokens.quoted(Objects.requireNonNull(period, "period")));
        }

        /** Finds what has that status: an element as reported, a metric or a pact as calculated for the day of the query. */
        public static Query status(String word) {
            return parse("status " + QueryTokens.quoted(Objects.requireNonNull(word, "word")));
        }

        /** Finds what has a value in that member, or in a member of a member: {@code targets.due}. */
        public static Query has(String member) {
            return parse("has " + QueryTokens.quoted(Objects.requireNonNull(member, "member")));
        }

        /**
         * Finds what has that value in that member.
         *
         * @param comparison {@code =}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code contains}, or for
         *     dates {@code before}, {@code by}, {@code after}, {@code from}, {@code in}
         */
        public static Query member(String member, String comparison, String value) {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(value, "value");
            return parse(QueryTokens.quoted(member) + " " + comparison + " " + QueryTokens.quoted(value));
        }

        /** This condition and that one. */
        public Query and(Query other) {
            Objects.requireNonNull(other, "other");
            return new Query(new QueryCondition.And(condition, other.condition), day == null ? other.day : day);
        }

        /** This condition or that one. */
        public Query or(Query other) {
            Objects.requireNonNull(other, "other");
            return new Query(new QueryCondition.Or(condition, other.condition), day == null ? other.day : day);
        }

        /** The opposite of this condition. */
        public Query not() {
            return new Query(new QueryCondition.Not(condition), day);
        }

        /** The same condition for that day; what was recorded later does not count. */
        public Query on(LocalDate day) {
            return new Query(condition, Objects.requireNonNull(day, "day"));
        }

        /**
         * Returns the things in that document that meet the condition, in document order, with their places.
         *
         * @throws UnionplanException if the condition needs a day and the query has none
         */
        public List<DocumentIndex.Node> in(Document document) {
            Objects.requireNonNull(document, "document");
            if (day == null) {
                condition.needsDay().ifPresent(what -> {
                    throw new UnionplanException(Message.of("query.day").with("what", what));
                });
            }
            QuerySubject subject = new QuerySubject(document, day);
            return subject.nodes().stream()
                    .filter(node -> node.getVia().filter(QueryNames::isValue).isEmpty())
                    .filter(node -> condition.test(subject.at(node)) == QueryVerdict.YES)
                    .toList();
        }

        @Override
        public String toString() {
            return condition.toString();
        }
    }

    /**
     * The pacts of an actor on a day: those in which it is a party, or an actor that it belongs to is; what binds it under
     * each; and the conflicts that these pacts state. Actors are the same in all documents if their ids are. Immutable and
     * thread-safe.
     */
    public static final class ActorPacts {

        private final ElementId actor;
        private final LocalDate day;
        private final List<Membership> memberships;
        private final List<PactConflict> conflicts;

        ActorPacts(ElementId actor, LocalDate day, List<Membership> memberships, List<PactConflict> conflicts) {
            this.actor = actor;
            this.day = day;
            this.memberships = memberships;
            this.conflicts = conflicts;
        }

        /**
         * Returns the pacts among those.
         *
         * @param known actors of other documents, which may say to whom an actor of no pact belongs
         */
        public static ActorPacts of(Collection<Pact> pacts, Collection<Actor> known, ElementId actor, LocalDate day) {
            Objects.requireNonNull(pacts, "pacts");
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(day, "day");
            return new ActorPactsFinder(pacts, known, actor, day).find(pacts);
        }

        /** The actor. */
        public ElementId getActor() {
            return actor;
        }

        /** The day. */
        public LocalDate getDay() {
            return day;
        }

        /** The pacts, those whose term ends first before others, those without an end last. */
        public List<Membership> getMemberships() {
            return memberships;
        }

        /** The pairs of provisions that both bind the actor and of which one says that it contradicts the other. */
        public List<PactConflict> getConflicts() {
            return conflicts;
        }

        /** A pact that an actor is party to, or that it belongs to a party of. */
        public static final class Membership {

            private final Pact pact;
            private final PartyStanding party;
            private final PactStanding standing;
            private final List<Commitment> commitments;
            private final Optional<LocalDate> earliestExit;

            Membership(
                    Pact pact,
                    PartyStanding party,
                    PactStanding standing,
                    List<Commitment> commitments,
                    Optional<LocalDate> earliestExit) {
                this.pact = pact;
                this.party = party;
                this.standing = standing;
                this.commitments = commitments;
                this.earliestExit = earliestExit;
            }

            /** The pact, with the actors of other documents that the answer rests on. */
            public Pact getPact() {
                return pact;
            }

            /** The standing of the party: the actor itself, or the nearest one that it belongs to. */
            public PartyStanding getParty() {
                return party;
            }

            /** The standing of the pact. */
            public PactStanding getStanding() {
                return standing;
            }

            /** The provisions that apply to the actor, surely or on a condition, in document order. */
            public List<Commitment> getCommitments() {
                return commitments;
            }

            /** The last day of the term that runs. */
            public Optional<LocalDate> getTermEnd() {
                return standing.getTermEnd();
            }

            /** The first day on which the party can be out if it gives notice on the day asked about; absent without a clause. */
            public Optional<LocalDate> getEarliestExit() {
                return earliestExit;
            }

            @Override
            public String toString() {
                return pact.getId() + " through " + party.getParty();
            }
        }

        /** A provision that applies to an actor. */
        public static final class Commitment {

            private final Provision provision;
            private final Binding binding;

            Commitment(Provision provision, Binding binding) {
                this.provision = provision;
                this.binding = binding;
            }

            /** The provision. */
            public Provision getProvision() {
                return provision;
            }

            /** The answer with its reasons. */
            public Binding getBinding() {
                return binding;
            }

            @Override
            public String toString() {
                return provision.getId() + ": " + binding.getAnswer();
            }
        }

        /** Two provisions of which one says that it contradicts the other. */
        public static final class PactConflict {

            private final Membership pact;
            private final Commitment commitment;
            private final Membership otherPact;
            private final Commitment otherCommitment;

            PactConflict(Membership pact, Commitment commitment, Membership otherPact, Commitment otherCommitment) {
                this.pact = pact;
                this.commitment = commitment;
                this.otherPact = otherPact;
                this.otherCommitment = otherCommitment;
            }

            /** The pact that states the conflict. */
            public Membership getPact() {
                return pact;
            }

            /** The provision that states it. */
            public Commitment getCommitment() {
                return commitment;
            }

            /** The other pact. */
            public Membership getOtherPact() {
                return otherPact;
            }

            /** The provision of the other pact. */
            public Commitment getOtherCommitment() {
                return otherCommitment;
            }

            @Override
            public String toString() {
                return pact.getPact().getId() + " " + commitment.getProvision().getId() + " contradicts "
                        + otherPact.getPact().getId() + " "
                        + otherCommitment.getProvision().getId();
            }
        }
    }

    /**
     * The progress of a plan according to the plans of others that say what they do for it: elements that derive from or
     * support an element or a metric of the plan, or support the plan as a whole. Immutable and thread-safe.
     *
     * <p>A metric of another plan counts once for each element it serves, and once for those above, however many ways lead
     * there. Of several revisions of a plan the latest by the day counts, and a plan no longer when its successor has begun.
     */
    public static final class JointProgress {

        private final StrategicPlan plan;
        private final LocalDate day;
        private final Line total;
        private final List<Line> lines;
        private final List<ElementId> missing;

        JointProgress(StrategicPlan plan, LocalDate day, Line total, List<Line> lines, List<ElementId> missing) {
            this.plan = plan;
            this.day = day;
            this.total = total;
            this.lines = lines;
            this.missing = missing;
        }

        /** Returns the roll-up of those other plans to that one. The order of the others makes no difference. */
        public static JointProgress of(
                StrategicPlan plan, Collection<StrategicPlan> others, MetricEvaluator evaluator) {
            Objects.requireNonNull(others, "others");
            Objects.requireNonNull(evaluator, "evaluator");
            return new PlanRollUp(Objects.requireNonNull(plan, "plan"), evaluator).of(others);
        }

        /** Returns true for a link by which an element of one plan can serve another plan. */
        public static boolean isServing(Link link) {
            return PlanRollUp.SERVING.contains(
                    Objects.requireNonNull(link, "link").getRelation());
        }

        /** The plan that the others refer to. */
        public StrategicPlan getPlan() {
            return plan;
        }

        /** The day. */
        public LocalDate getDay() {
            return day;
        }

        /** Everything that serves the plan or something in it. */
        public Line getTotal() {
            return total;
        }

        /** The elements of the plan that are served, each before those below it, and then its metrics. */
        public List<Line> getLines() {
            return lines;
        }

        /** The organizations that belong to that of the plan and of which no plan serves it, in the order of its actors. */
        public List<ElementId> getMissing() {
            return missing;
        }

        /** An element or a metric of a plan with what serves it in others. */
        public static final class Line {

            private final ElementId target;
            private final int depth;
            private final Optional<Decimal> ownProgress;
            private final Scorecard.RollUp rollUp;
            private final List<Contributor> contributors;

            Line(
                    ElementId target,
                    int depth,
                    Optional<Decimal> ownProgress,
                    Scorecard.RollUp rollUp,
                    List<Contributor> contributors) {
                this.target = target;
                this.depth = depth;
                this.ownProgress = ownProgress;
                this.rollUp = rollUp;
                this.contributors = contributors;
            }

            /** The id of the element, the metric or the plan. */
            public ElementId getTarget() {
                return target;
            }

            /** The number of elements above it. */
            public int getDepth() {
                return depth;
            }

            /** The progress by the metrics of the plan itself. */
            public Optional<Decimal> getOwnProgress() {
                return ownProgress;
            }

            /** The roll-up of the metrics of all contributors. */
            public Scorecard.RollUp getRollUp() {
                return rollUp;
            }

            /** The plans that contribute, by id. */
            public List<Contributor> getContributors() {
                return contributors;
            }

            @Override
            public String toString() {
                return target + ": "
                        + rollUp.getProgress().map(Decimal::toString).orElse("-") + " " + contributors;
            }
        }

        /** A plan that contributes to another one. */
        public static final class Contributor {

            private final ElementId plan;
            private final List<ElementId> elements;
            private final Scorecard.RollUp rollUp;

            Contributor(ElementId plan, List<ElementId> elements, Scorecard.RollUp rollUp) {
                this.plan = plan;
                this.elements = elements;
                this.rollUp = rollUp;
            }

            /** The id of the plan. */
            public ElementId getPlan() {
                return plan;
            }

            /** The elements that say so, by id; the id of the plan if it is the plan as a whole. */
            public List<ElementId> getElements() {
                return elements;
            }

            /** The roll-up of the metrics of these elements and of those below them. */
            public Scorecard.RollUp getRollUp() {
                return rollUp;
            }

            @Override
            public String toString() {
                return plan + ": " + rollUp.getProgress().map(Decimal::toString).orElse("-");
            }
        }
    }
}
