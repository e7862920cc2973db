package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.TermClock;
import org.unionplan.pact.facts.Truth;
import org.unionplan.pact.facts.UnstatedTerms;
import org.unionplan.pact.simulation.Affiliations;
import org.unionplan.pact.simulation.RenewalDates;
import org.unionplan.pact.simulation.Timeline;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.pact.simulation.TimelineSimulation;
import org.unionplan.time.DateRange;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * The life of a pact day by day: the status of the pact and of each of its parties, who is bound to what, and why.
 *
 * <p>It is created once for a pact; answers are then found by binary search. The answer for a day rests on nothing that
 * happened later, and an event added later changes no answer for an earlier day. The order of events in the document does
 * not matter; several on one day take effect in a fixed order, consents before notices, and the outcome holds for the
 * whole day. Every end is inclusive: the day of an ending is the last day.
 *
 * <p>An imprecise date of an event counts at its last possible day, so that nothing is held to be in force before it
 * surely is. An answer is uncertain if the dates, one by one or together, allow for another; it then names the dates. With
 * more than a thousand combinations of days, an answer may be called uncertain although all of them give it.
 * Where the pact is silent, the answer notes it, and no clause is invented. Where the parties laid down nothing else, the
 * rules are those of the Vienna Convention on the Law of Treaties (1969), by analogy: articles 24 (entry into force), 28
 * (no retroactivity), 54 to 57, 59 and 72 (ending, withdrawal, suspension).
 *
 * <p>Days are calendar days in no time zone.
 */
public final class PactTimeline {

    private final Pact pact;
    private final PactFacts facts;
    private final Timeline timeline;
    private final PactDoubts doubts;
    private final List<ElementId> parties;
    private final Affiliations affiliations;
    private final ProvisionEvents provisionEvents;
    private final Map<ElementId, Party> listed = new HashMap<>();
    private final Set<ElementId> participants;
    private final TriggerDays triggers;

    PactTimeline(PactFacts facts) {
        this.pact = facts.pact();
        this.facts = facts;
        this.timeline = new TimelineSimulation(facts).run();
        this.doubts = new PactDoubts(facts, timeline);
        this.parties = parties();
        this.affiliations = new Affiliations(pact, facts);
        this.provisionEvents = new ProvisionEvents(facts);
        pact.getParties().forEach(party -> listed.putIfAbsent(party.getActor(), party));
        this.participants = pact.getParticipants().stream()
                .map(Participant::getActor)
                .collect(Collectors.toCollection(HashSet::new));
        this.triggers = new TriggerDays(this);
    }

    private List<ElementId> parties() {
        Set<ElementId> all = new LinkedHashSet<>(timeline.parties().keySet());
        for (Effect effect : facts.effects()) {
            Optional<ElementId> joins = effect.kind() == Effect.Kind.ACCEDED ? effect.party() : effect.successor();
            joins.filter(actor -> !all.contains(actor) && doubts.mayEverTakePart(actor))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    /** Returns the timeline of that pact. */
    public static PactTimeline of(Pact pact) {
        Objects.requireNonNull(pact, "pact");

        return new PactTimeline(new PactFacts(pact, new ProvisionIndex(pact)));
    }

    /** The pact. */
    public Pact getPact() {
        return pact;
    }

    /** Returns the standing of the pact on that day. */
    public PactStanding on(LocalDate day) {
        Objects.requireNonNull(day, "day");

        PactPoint point = timeline.pact().at(day);
        boolean uncertain = doubts.isStatusUncertain(day);
        Optional<LocalDate> termEnd = termEnd(point, day);
        return new PactStanding(
                point.status(),
                calendar(point.since()),
                facts.stated(point.since()),
                termEnd,
                uncertain,
                new LazyReasons(() -> {
                    List<PactReason> reasons = new ArrayList<>(timeline.pactReasons(day));
                    termEnd.ifPresent(end -> reasons.add(term(point.clock(), day, end)));
                    reasons.addAll(uncertain ? doubts.ofPact(day) : List.of());
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
            return PactReason.of(
                            PactReason.Kind.TERM,
                            Pointer.ROOT.member("term"),
                            Message.of("pact-reason.term-runs").with("day", end))
                    .on(end);
        }
        return PactReason.of(
                        PactReason.Kind.RENEWAL,
                        Pointer.ROOT.member("renewal"),
                        Message.of("pact-reason.renewed-automatically")
                                .withNumber("times", renewals)
                                .with("day", end))
                .on(end);
    }

    /** Returns true if the pact is in force on that day; {@link #on} gives the reasons and says if that is certain. */
    public boolean inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return timeline.pact().at(day).isInForce();
    }

    /**
     * Returns the standing of an actor on that day; absent if it has no part in the pact yet. An actor that may have a part by
     * an imprecise date, and may not, is {@link PartyStatus#INVITED} with uncertainty.
     */
    public Optional<PartyStanding> partyOn(ElementId actor, LocalDate day) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(day, "day");

        PartyPoint point = point(actor, day);
        boolean uncertain = doubts.isPartyUncertain(actor, day);
        if (point.status().isEmpty() && !uncertain) {
            return Optional.empty();
        }
        return Optional.of(new PartyStanding(
                actor,
                point.status().orElse(PartyStatus.INVITED),
                timeline.binds(actor, day),
                calendar(point.since()),
                facts.stated(point.since()),
                uncertain,
                new LazyReasons(() -> {
                    List<PactReason> reasons = new ArrayList<>(partyReasons(actor, day));
                    reasons.addAll(uncertain ? doubts.ofParty(actor, day) : List.of());
                    return reasons;
                })));
    }

    /** Returns {@link #partyOn(ElementId, LocalDate)} of the actor with that id. */
    public Optional<PartyStanding> partyOn(String actor, LocalDate day) {
        Objects.requireNonNull(day, "day");

        Objects.requireNonNull(actor, "actor");

        return partyOn(ElementId.of(actor), day);
    }

    PartyPoint point(ElementId actor, LocalDate day) {
        return timeline.party(actor).at(day);
    }

    List<PactReason> partyReasons(ElementId actor, LocalDate day) {
        return timeline.partyReasons(actor, day);
    }

    /** Returns the standing of every actor involved in the pact on that day; those that the pact lists come first. */
    public List<PartyStanding> partiesOn(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return getParties().stream()
                .flatMap(party -> partyOn(party, day).stream())
                .toList();
    }

    /**
     * Every actor that ever has a part in the pact: those it lists, then those who joined or succeeded one, and last those
     * who may have.
     */
    public List<ElementId> getParties() {
        return parties;
    }

    /**
     * Answers whether a provision applies to an actor on a day, with reasons. Besides the parties, one may ask for those
     * whom a party binds with it, and for parts of a party that a provision names as its bearers. No provision binds a
     * stranger, and a provision that the pact does not have binds no one.
     *
     * @param provision a pledge or clause, or one within those
     */
    public Binding boundOn(ElementId actor, ElementId provision, LocalDate day) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(day, "day");

        return facts.provisions()
                .find(provision)
                .map(entry -> new BindingInquiry(this, actor, entry, day).answer())
                .map(binding -> doubts.settled(binding, actor, provision, day))
                .orElseGet(() -> unknown(provision));
    }

    private static Binding unknown(ElementId provision) {
        return new Binding(
                Binding.Answer.NOT_BOUND,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(PactReason.of(
                        PactReason.Kind.UNKNOWN_PROVISION,
                        Pointer.ROOT.member("pledges"),
                        Message.of("pact-reason.unknown-provision").withId("provision", provision))));
    }

    /** Returns {@link #boundOn(ElementId, ElementId, LocalDate)} of the actor and the provision with those ids. */
    public Binding boundOn(String actor, String provision, LocalDate day) {
        Objects.requireNonNull(day, "day");

        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(provision, "provision");

        return boundOn(ElementId.of(actor), ElementId.of(provision), day);
    }

    /** Returns false for an actor that surely has no part in the pact that day. */
    boolean mayBind(ElementId actor, LocalDate day) {
        return point(actor, day).status().isPresent()
                || !doubts.binds(actor, day).equals(Truth.NO);
    }

    PactDoubts doubts() {
        return doubts;
    }

    Timeline simulated() {
        return timeline;
    }

    boolean isParticipant(ElementId actor) {
        return participants.contains(actor);
    }

    ProvisionEvents provisionEvents() {
        return provisionEvents;
    }

    Affiliations affiliations() {
        return affiliations;
    }

    TriggerDays triggers() {
        return triggers;
    }

    /** The parties that the pact lists. */
    Map<ElementId, Party> listed() {
        return listed;
    }

    /** An actor, as part of a sentence. */
    static Message actor(ElementId actor) {
        return Message.of("pact-reason.actor").withId("actor", actor);
    }

    /** Says that an actor has acceded only to some provisions. */
    static PactReason scope(ElementId actor) {
        return PactReason.of(
                PactReason.Kind.SCOPE,
                Pointer.ROOT.member("events"),
                actor,
                Message.of("pact-reason.scope").withId("actor", actor));
    }

    /** Says that the pact is not in force on that day. */
    PactReason notInForce(LocalDate day) {
        return PactReason.of(
                PactReason.Kind.NOT_IN_FORCE,
                Pointer.ROOT,
                Message.of("pact-reason.not-in-force")
                        .with("day", day)
                        .with(
                                "status",
                                Message.of("word.pact-status."
                                        + timeline.pact().at(day).status().getKeyword())));
    }

    /** Returns the numbers of people and other things that the pact covers on that day, by the figures it gives. */
    public PactCoverage coverageOn(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return new CoverageAnswer(this, pact, day, doubts.isForceUncertain(day)).answer();
    }

    /**
     * Every day on which something changes, in order: the status of the pact or of a party, what happened, and when a
     * provision or a figure begins or ends to apply. Automatic renewals, of which there may be no end, are listed by
     * {@link #renewalsIn}.
     */
    public List<PactChange> getChanges() {
        return new PactChangeList(this, timeline, facts).changes();
    }

    /** The events and consents without any date to list them by, which {@link #getChanges()} leaves out. */
    public List<PactReason> getUndated() {
        return PactChangeList.undated(facts);
    }

    /**
     * Returns the days within the range on which a new term begins because the pact was renewed automatically. The list
     * cannot be modified, and calculates each day when it is read: a term of one day is renewed millions of times.
     */
    public List<LocalDate> renewalsIn(DateRange days) {
        Objects.requireNonNull(days, "days");

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
