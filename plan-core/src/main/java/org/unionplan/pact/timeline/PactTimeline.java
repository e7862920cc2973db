package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.simulation.Affiliations;
import org.unionplan.pact.simulation.DateDoubts;
import org.unionplan.pact.simulation.DateInterpretation;
import org.unionplan.pact.simulation.PactCalendar;
import org.unionplan.pact.simulation.PactFacts;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.simulation.RenewalDates;
import org.unionplan.pact.simulation.TermClock;
import org.unionplan.pact.simulation.Timeline;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.pact.simulation.TimelineSimulation;
import org.unionplan.pact.simulation.Truth;
import org.unionplan.pact.simulation.UnstatedTerms;
import org.unionplan.time.DateRange;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * The life of a pact day by day: how it and each of its parties stand, who is bound to what, and why.
 *
 * <p>Made once for a pact, and asked as often as one likes; an answer is found by halving a list. What holds for a day
 * rests on nothing that happened later, and an event added later changes no answer for an earlier day. The order of
 * events in the document does not matter; several on one day take effect in an order that is fixed, consents before
 * endings, and the outcome holds for the whole day. Every end is inclusive: the day of an ending is the last day.
 *
 * <p>An imprecise date counts at its last possible day, so that nothing is held to be in force before it surely is; on
 * days for which another interpretation gives another answer, the answer says that it is uncertain, and which date is why.
 * Where the pact is silent, the answer says so, and no clause is invented. Where the parties laid down nothing else, the
 * rules are those of the Vienna Convention on the Law of Treaties (1969), by analogy: articles 24 (entry into force), 28
 * (no retroactivity), 54 to 57 and 59 (ending, withdrawal, suspension).
 *
 * <p>Days are calendar days in no time zone. Immutable and thread-safe.
 */
public final class PactTimeline {

    private final Pact pact;
    private final PactFacts facts;
    private final Timeline timeline;
    private final DateDoubts doubts;
    private final Affiliations affiliations;
    private final ProvisionEvents provisionEvents;
    private final Map<ElementId, Party> listed = new HashMap<>();
    private final Set<ElementId> participants;

    private PactTimeline(Pact pact) {
        this.pact = pact;
        this.facts = new PactFacts(pact, new ProvisionIndex(pact));
        this.timeline = new TimelineSimulation(facts, DateInterpretation.STRICT).run();
        this.doubts = DateDoubts.of(facts, timeline);
        this.affiliations = new Affiliations(pact);
        this.provisionEvents = new ProvisionEvents(facts);
        pact.getParties().forEach(party -> listed.putIfAbsent(party.getActor(), party));
        this.participants = pact.getParticipants().stream()
                .map(Participant::getActor)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The timeline of that pact. */
    public static PactTimeline of(Pact pact) {
        return new PactTimeline(pact);
    }

    /** The pact it is made of. */
    public Pact getPact() {
        return pact;
    }

    /** Returns the standing of the pact on that day. */
    public PactStanding on(LocalDate day) {
        PactPoint point = timeline.pact().at(day);
        List<PactReason> uncertain = doubts.ofStatus(day);
        Optional<LocalDate> termEnd = termEnd(point, day);
        return new PactStanding(
                point.status(), calendar(point.since()), termEnd, !uncertain.isEmpty(), new LazyReasons(() -> {
                    List<PactReason> reasons = new ArrayList<>(timeline.pactReasons(day));
                    termEnd.ifPresent(end -> reasons.add(term(point.clock(), day, end)));
                    reasons.addAll(uncertain);
                    return reasons;
                }));
    }

    private static Optional<LocalDate> calendar(LocalDate day) {
        return PactCalendar.isDay(day) ? Optional.of(day) : Optional.empty();
    }

    private static Optional<LocalDate> termEnd(PactPoint point, LocalDate day) {
        if (point.status().isOver()) {
            return Optional.empty();
        }
        TermClock clock = point.clock();
        return calendar(PactCalendar.earlier(clock.end(clock.renewals(day)), clock.lastEnd()));
    }

    private static PactReason term(TermClock clock, LocalDate day, LocalDate end) {
        long renewals = clock.renewals(day);
        if (renewals == 0) {
            return PactReason.of(PactReason.Kind.TERM, Pointer.ROOT.member("term"), "its term runs until " + end)
                    .on(end);
        }
        return PactReason.of(
                        PactReason.Kind.RENEWAL,
                        Pointer.ROOT.member("renewal"),
                        "it renewed itself " + (renewals == 1 ? "once" : renewals + " times")
                                + ", and its term runs until " + end)
                .on(end);
    }

    /** Returns true if the pact is in force on that day; {@link #on} gives the reasons and says if that is certain. */
    public boolean inForceOn(LocalDate day) {
        return timeline.pact().at(day).isInForce();
    }

    /** Returns the standing of an actor on that day; absent if it has no part in the pact yet. */
    public Optional<PartyStanding> partyOn(ElementId actor, LocalDate day) {
        PartyPoint point = point(actor, day);
        if (point.status().isEmpty()) {
            return Optional.empty();
        }
        List<PactReason> uncertain = doubts.ofParty(actor, day);
        return Optional.of(new PartyStanding(
                actor,
                point.status().get(),
                point.suspended(),
                timeline.binds(actor, day),
                calendar(point.since()),
                !uncertain.isEmpty(),
                new LazyReasons(() -> {
                    List<PactReason> reasons = new ArrayList<>(partyReasons(actor, day));
                    reasons.addAll(uncertain);
                    return reasons;
                })));
    }

    /** {@link #partyOn(ElementId, LocalDate)} of the actor with that id. */
    public Optional<PartyStanding> partyOn(String actor, LocalDate day) {
        return partyOn(ElementId.of(actor), day);
    }

    PartyPoint point(ElementId actor, LocalDate day) {
        return timeline.party(actor).at(day);
    }

    List<PactReason> partyReasons(ElementId actor, LocalDate day) {
        return timeline.partyReasons(actor, day);
    }

    /** Every actor that is something to the pact on that day, those the pact lists first. */
    public List<PartyStanding> partiesOn(LocalDate day) {
        return getParties().stream()
                .flatMap(party -> partyOn(party, day).stream())
                .toList();
    }

    /** Every actor that ever is something to the pact: those it lists, then those who joined or succeeded one. */
    public List<ElementId> getParties() {
        return List.copyOf(timeline.parties().keySet());
    }

    /**
     * Answers whether a provision applies to an actor on a day, with reasons. Besides the parties, one may ask for those
     * whom a party binds with it, and for parts of a party that a provision names as its bearers.
     *
     * @param provision a pledge or clause, or one within those
     * @throws IllegalArgumentException if the pact has no such provision
     */
    public Binding boundOn(ElementId actor, ElementId provision, LocalDate day) {
        ProvisionIndex.IndexedProvision entry = facts.provisions()
                .find(provision)
                .orElseThrow(() -> new IllegalArgumentException("A provision must be one of the pact: nothing among its"
                        + " pledges and clauses has the id \"" + provision + "\"."));
        return new BindingAnswer(this, actor, entry, day, affiliations.above(actor, day)).answer();
    }

    /** {@link #boundOn(ElementId, ElementId, LocalDate)} of the actor and the provision with those ids. */
    public Binding boundOn(String actor, String provision, LocalDate day) {
        return boundOn(ElementId.of(actor), ElementId.of(provision), day);
    }

    Truth binds(ElementId party, LocalDate day) {
        return new Truth(timeline.binds(party, day), !bindingDoubts(party, day).isEmpty());
    }

    List<PactReason> bindingDoubts(ElementId party, LocalDate day) {
        return doubts.ofBinding(party, day);
    }

    /** Returns false for an actor that surely has nothing to do with the pact that day. */
    boolean mayBind(ElementId actor, LocalDate day) {
        return point(actor, day).status().isPresent() || !binds(actor, day).equals(Truth.NO);
    }

    boolean isParticipant(ElementId actor) {
        return participants.contains(actor);
    }

    ProvisionEvents provisionEvents() {
        return provisionEvents;
    }

    /** The parties that the pact lists. */
    Map<ElementId, Party> listed() {
        return listed;
    }

    /** Returns the number of people the pact stands for on that day, by the figures it gives. */
    public PactCoverage coverageOn(LocalDate day) {
        return new CoverageAnswer(this, pact, day, !doubts.ofForce(day).isEmpty()).answer();
    }

    /**
     * Every day on which something changes, in order: how the pact or a party stands, what happened, and when a
     * provision or a figure begins or ends to apply. Renewals by themselves, of which there may be no end, are told by
     * {@link #renewalsIn}.
     */
    public List<PactChange> getChanges() {
        return new PactChangeList(this, timeline, facts).changes();
    }

    /**
     * The days among those on which a new term begins because the pact renewed itself. The list cannot be modified, and
     * calculates each day when it is read: a term of one day is renewed millions of times.
     */
    public List<LocalDate> renewalsIn(DateRange days) {
        return new RenewalDates(timeline.pact(), days.getFirst(), days.getLast());
    }

    /**
     * Returns what the pact leaves unspecified about its own life, and what is assumed instead. Answers that rest on no
     * clause rest on these.
     */
    public List<PactReason> getGaps() {
        return UnstatedTerms.of(pact);
    }
}
