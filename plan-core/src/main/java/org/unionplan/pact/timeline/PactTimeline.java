package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.Party;
import org.unionplan.pact.simulation.Affiliations;
import org.unionplan.pact.simulation.DateBounds;
import org.unionplan.pact.simulation.DateInterpretation;
import org.unionplan.pact.simulation.Doubt;
import org.unionplan.pact.simulation.PactFacts;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.simulation.Segments;
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
 * days for which another reading gives another answer, the answer says that it is uncertain, and which date is why.
 * Where the pact is silent, the answer says so, and no clause is invented. Where the parties laid down nothing else, the
 * rules are those of the Vienna Convention on the Law of Treaties (1969), by analogy: articles 24 (entry into force), 28
 * (no retroactivity), 54 to 57 and 59 (ending, withdrawal, suspension).
 *
 * <p>Days are calendar days in no time zone. Immutable and thread-safe.
 */
public final class PactTimeline {

    /** More than any published pact has; each costs a run through its life. */
    private static final int MOST_READINGS = 200;

    private final Pact pact;
    private final PactFacts facts;
    private final Timeline course;
    private final Affiliations affiliations;
    private final List<Doubt> statusDoubts = new ArrayList<>();
    private final List<Doubt> forceDoubts = new ArrayList<>();
    private final Map<ElementId, List<Doubt>> partyDoubts = new HashMap<>();
    private final Map<ElementId, List<Doubt>> bindingDoubts = new HashMap<>();

    /** What makes everything uncertain for a while, where that is not known in detail. */
    private final List<Doubt> throughout = new ArrayList<>();

    private PactTimeline(Pact pact) {
        this.pact = pact;
        this.facts = new PactFacts(pact, new ProvisionIndex(pact));
        this.affiliations = new Affiliations(pact);
        this.course = new TimelineSimulation(facts, DateInterpretation.STRICT).run();
        doubts();
    }

    /** The timeline of that pact. */
    public static PactTimeline of(Pact pact) {
        return new PactTimeline(pact);
    }

    private void doubts() {
        List<DateBounds> imprecise =
                facts.moments().stream().filter(DateBounds::isImprecise).toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        facts.facts().forEach(fact -> days.add(fact.takesEffect(DateInterpretation.STRICT)));
        Map<DateInterpretation, DateBounds> readings = new LinkedHashMap<>();
        for (DateBounds moment : imprecise) {
            DateInterpretation.others(moment, days).forEach(reading -> readings.put(reading, moment));
            if (readings.size() > MOST_READINGS) {
                doubtThroughout(imprecise);
                return;
            }
        }
        readings.forEach((reading, moment) -> compare(reading, imprecise(moment)));
        if (imprecise.size() > 1) {
            compare(
                    DateInterpretation.ALL_EARLY,
                    PactReason.of(PactReason.Kind.IMPRECISE, Pointer.ROOT, "several dates are not exact"));
        }
    }

    /** Where there are too many readings to try, every day on which one may matter is uncertain. */
    private void doubtThroughout(List<DateBounds> imprecise) {
        TreeMap<LocalDate, Integer> steps = new TreeMap<>();
        for (DateBounds moment : imprecise) {
            steps.merge(moment.earliest(), 1, Integer::sum);
            if (!moment.doubtful() && DateBounds.isDay(moment.latest())) {
                steps.merge(moment.latest(), -1, Integer::sum);
            }
        }
        Segments.Collector<Boolean> collected = new Segments.Collector<>(false);
        int open = 0;
        for (Map.Entry<LocalDate, Integer> step : steps.entrySet()) {
            open += step.getValue();
            collected.add(step.getKey(), open > 0);
        }
        throughout.add(new Doubt(
                PactReason.of(PactReason.Kind.IMPRECISE, Pointer.ROOT, "many dates are not exact"), collected.done()));
        statusDoubts.addAll(throughout);
        forceDoubts.addAll(throughout);
    }

    static PactReason imprecise(DateBounds moment) {
        return PactReason.of(
                PactReason.Kind.IMPRECISE,
                moment.place(),
                "a date is not exact, or not known: \"" + moment.written() + "\"");
    }

    private void compare(DateInterpretation reading, PactReason reason) {
        Timeline other = new TimelineSimulation(facts, reading).run();
        Doubt.between(course.pact(), other.pact(), (a, b) -> a.status() == b.status(), reason)
                .ifPresent(statusDoubts::add);
        Doubt.between(course.pact(), other.pact(), (a, b) -> isInForce(a) == isInForce(b), reason)
                .ifPresent(forceDoubts::add);
        Set<ElementId> actors = new LinkedHashSet<>(course.parties().keySet());
        actors.addAll(other.parties().keySet());
        for (ElementId actor : actors) {
            Segments<PartyPoint> mine = course(course, actor);
            Segments<PartyPoint> theirs = course(other, actor);
            Doubt.between(mine, theirs, PartyPoint::looksLike, reason)
                    .ifPresent(doubt -> partyDoubts
                            .computeIfAbsent(actor, key -> new ArrayList<>())
                            .add(doubt));
            Doubt.between(mine, theirs, (a, b) -> a.binding() == b.binding(), reason)
                    .ifPresent(doubt -> bindingDoubts
                            .computeIfAbsent(actor, key -> new ArrayList<>())
                            .add(doubt));
        }
    }

    private static boolean isInForce(PactPoint point) {
        return point.status() == PactStatus.IN_FORCE;
    }

    private static Segments<PartyPoint> course(Timeline of, ElementId actor) {
        Segments<PartyPoint> found = of.parties().get(actor);
        return found == null ? new Segments.Collector<>(PartyPoint.NONE).done() : found;
    }

    /** The pact it is made of. */
    public Pact getPact() {
        return pact;
    }

    /** How the pact stands on that day. */
    public PactStanding on(LocalDate day) {
        PactPoint point = course.pact().at(day);
        List<PactReason> doubts = Doubt.on(day, statusDoubts);
        List<PactReason> reasons = new ArrayList<>(point.reasons());
        Optional<LocalDate> termEnd = termEnd(point, day);
        termEnd.ifPresent(end -> reasons.add(term(point.clock(), day, end)));
        reasons.addAll(doubts);
        return new PactStanding(
                point.status(), calendar(point.since()), termEnd, !doubts.isEmpty(), List.copyOf(reasons));
    }

    private static Optional<LocalDate> calendar(LocalDate day) {
        return DateBounds.isDay(day) ? Optional.of(day) : Optional.empty();
    }

    private static Optional<LocalDate> termEnd(PactPoint point, LocalDate day) {
        if (point.status().isOver()) {
            return Optional.empty();
        }
        TermClock clock = point.clock();
        return calendar(DateBounds.earlier(clock.end(clock.renewals(day)), clock.lastEnd()));
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

    /** Whether the pact is in force on that day; {@link #on} tells why, and whether that is certain. */
    public boolean inForceOn(LocalDate day) {
        return isInForce(course.pact().at(day));
    }

    /** What that actor is to the pact on that day; absent if it has, or has as yet, nothing to do with it. */
    public Optional<PartyStanding> partyOn(ElementId actor, LocalDate day) {
        PartyPoint point = point(actor, day);
        List<PactReason> doubts = Doubt.on(day, partyDoubts.getOrDefault(actor, throughout));
        return point.status().map(status -> {
            List<PactReason> reasons = new ArrayList<>(point.reasons());
            reasons.addAll(doubts);
            return new PartyStanding(
                    actor,
                    status,
                    point.suspended(),
                    point.binding(),
                    calendar(point.since()),
                    !doubts.isEmpty(),
                    List.copyOf(reasons));
        });
    }

    /** {@link #partyOn(ElementId, LocalDate)} of the actor with that id. */
    public Optional<PartyStanding> partyOn(String actor, LocalDate day) {
        return partyOn(ElementId.of(actor), day);
    }

    PartyPoint point(ElementId actor, LocalDate day) {
        return course(course, actor).at(day);
    }

    /** Every actor that is something to the pact on that day, those the pact lists first. */
    public List<PartyStanding> partiesOn(LocalDate day) {
        return getParties().stream()
                .flatMap(party -> partyOn(party, day).stream())
                .toList();
    }

    /** Every actor that ever is something to the pact: those it lists, then those who joined or succeeded one. */
    public List<ElementId> getParties() {
        return List.copyOf(course.parties().keySet());
    }

    /**
     * Whether that provision applies to that actor on that day, and why. Besides the parties, one may ask for those
     * whom a party binds with it, and for parts of a party that a provision names as its bearers.
     *
     * @param provision a pledge or clause, or one within those
     * @throws IllegalArgumentException if the pact has no such provision
     */
    public Binding boundOn(ElementId actor, ElementId provision, LocalDate day) {
        return new BindingAnswer(this, facts, affiliations, actor, provision, day).answer();
    }

    /** {@link #boundOn(ElementId, ElementId, LocalDate)} of the actor and the provision with those ids. */
    public Binding boundOn(String actor, String provision, LocalDate day) {
        return boundOn(ElementId.of(actor), ElementId.of(provision), day);
    }

    Truth binds(ElementId party, LocalDate day) {
        boolean doubtful = !bindingDoubts(party, day).isEmpty();
        return new Truth(point(party, day).binding(), doubtful);
    }

    List<PactReason> bindingDoubts(ElementId party, LocalDate day) {
        return Doubt.on(day, bindingDoubts.getOrDefault(party, throughout));
    }

    /** How many people the pact stands for on that day, by the figures it gives. */
    public PactCoverage coverageOn(LocalDate day) {
        return new CoverageAnswer(this, pact, day, !Doubt.on(day, forceDoubts).isEmpty()).answer();
    }

    /**
     * Every day on which something changes, in order: how the pact or a party stands, what happened, and when a
     * provision or a figure begins or ends to apply. Renewals by themselves, of which there may be no end, are told by
     * {@link #renewalsIn}.
     */
    public List<PactChange> getChanges() {
        return new PactChangeList(this, course, facts).changes();
    }

    /** The days among those on which a new term begins because the pact renewed itself. */
    public List<LocalDate> renewalsIn(DateRange days) {
        List<LocalDate> renewals = new ArrayList<>();
        LocalDate day = days.getFirst();
        // The renewal on the first of the days itself is one too.
        Optional<LocalDate> next = nextRenewal(day.equals(LocalDate.MIN) ? day : day.minusDays(1), days.getLast());
        while (next.isPresent()) {
            renewals.add(next.get());
            next = nextRenewal(next.get(), days.getLast());
        }
        return List.copyOf(renewals);
    }

    /** The first renewal after a day, seen from each of the points that follow, since what is known may change. */
    private Optional<LocalDate> nextRenewal(LocalDate after, LocalDate last) {
        Segments<PactPoint> points = course.pact();
        for (int i = points.indexOf(after); i < points.size(); i++) {
            PactPoint point = points.values().get(i);
            LocalDate from = DateBounds.later(after, points.starts().get(i));
            LocalDate end = i + 1 < points.size() ? points.starts().get(i + 1) : DateBounds.NEVER;
            if (from.isAfter(last) || point.status().isOver()) {
                break;
            }
            // A term that is over when a point begins was renewed on that day itself.
            LocalDate probe = from.equals(after) || from.equals(LocalDate.MIN) ? from : from.minusDays(1);
            Optional<LocalDate> found = point.clock()
                    .renewalAfter(probe)
                    .filter(day -> !day.isAfter(last) && (day.isBefore(end) || end.equals(DateBounds.NEVER)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * What the pact leaves open of its own life, and what is done then. That is what answers rest on that rest on no
     * clause.
     */
    public List<PactReason> getGaps() {
        return UnstatedTerms.of(pact);
    }

    Map<ElementId, Party> listed() {
        Map<ElementId, Party> listed = new LinkedHashMap<>();
        pact.getParties().forEach(party -> listed.putIfAbsent(party.getActor(), party));
        return listed;
    }
}
