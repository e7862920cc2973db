package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * Runs through the life of a pact under one reading of its dates, from one day on which something may change to the
 * next. Not thread-safe; made for one run.
 *
 * <p>What is done on a day, and in which order, is laid down in {@link Effect.Kind}: what ended with the day before,
 * consents, what happened, suspensions, renewals, notices; then whether the pact enters into force, whether it still
 * can, and whether two parties are left. The outcome holds for the whole day.
 */
public final class TimelineSimulation implements TriggerCondition.World {

    private static final int FEWEST = 2;

    /** What may change the standing of others than the party it names. */
    private static final Set<Effect.Kind> TABLE =
            EnumSet.of(Effect.Kind.SUCCEEDED, Effect.Kind.LEAVING, Effect.Kind.SUSPENSION_OVER);

    private record Step(LocalDate day, Effect fact) {}

    private final PactFacts facts;
    private final DateInterpretation reading;
    private final PartyStates seats;
    private final Set<ElementId> occurred = new HashSet<>();
    private final Set<ElementId> occurredSinceBegun = new HashSet<>();
    private final Map<Integer, PactReason> suspensions = new TreeMap<>();
    private final List<PactReason> noted = new ArrayList<>();
    private final Map<ElementId, Segments.Collector<PartyPoint>> parties = new LinkedHashMap<>();

    private LocalDate today = DateBounds.ALWAYS;
    private LocalDate termStart = DateBounds.ALWAYS;
    private TermClock clock;
    private PactStatus status = PactStatus.DRAFT;
    private LocalDate since = DateBounds.ALWAYS;
    private boolean entered;
    private boolean forEnding;
    private List<PactReason> entry = List.of();
    private List<PactReason> end = List.of();

    /** The first day on which the pact's own condition for ending has ended it. */
    private LocalDate endedByClause = DateBounds.NEVER;

    public TimelineSimulation(PactFacts facts, DateInterpretation reading) {
        this.facts = facts;
        this.reading = reading;
        this.seats = new PartyStates(facts.pact(), reading, facts.isRatified());
        this.clock = TermClock.of(
                facts.termEndMoment().map(reading::day).orElse(DateBounds.NEVER),
                facts.pact().getRenewal());
    }

    public Timeline run() {
        termStart = facts.termStartMoment().map(reading::day).orElse(DateBounds.ALWAYS);
        List<Step> steps = facts.facts().stream()
                .map(fact -> new Step(fact.takesEffect(reading), fact))
                .filter(step -> !step.day().equals(DateBounds.NEVER))
                .sorted(Comparator.comparing(Step::day)
                        .thenComparing(step -> step.fact().kind())
                        .thenComparing(step -> step.fact().key()))
                .toList();
        Segments.Collector<PactPoint> points = new Segments.Collector<>(point());
        int next = 0;
        while (true) {
            int first = next;
            while (next < steps.size() && steps.get(next).day().equals(today)) {
                next++;
            }
            List<Effect> happening =
                    steps.subList(first, next).stream().map(Step::fact).toList();
            PactStatus before = status;
            live(happening);
            points.add(today, point());
            record(happening, today.equals(DateBounds.ALWAYS) || status != before);
            LocalDate following = next < steps.size() ? steps.get(next).day() : DateBounds.NEVER;
            LocalDate expiry = DateBounds.dayAfter(clock.lastEnd());
            if (expiry.isAfter(today)) {
                following = DateBounds.earlier(following, expiry);
            }
            following = DateBounds.earlier(following, endedByClause);
            if (status.isOver() || following.equals(DateBounds.NEVER)) {
                break;
            }
            today = following;
        }
        Map<ElementId, Segments<PartyPoint>> courses = new LinkedHashMap<>();
        parties.forEach((actor, collected) -> courses.put(actor, collected.done()));
        return new Timeline(points.done(), courses);
    }

    private void live(List<Effect> happening) {
        ends(happening);
        if (status.isOver()) {
            return;
        }
        seats.succeed(happening, today);
        happening.forEach(seats::letIn);
        occurred.addAll(occurring(happening));
        seats.suspend(happening, today);
        PartyStates.suspend(
                happening.stream().filter(fact -> fact.party().isEmpty()).toList(), suspensions, reading, today);
        happening.forEach(this::renewOrNotify);
        judge(happening);
    }

    // What ended with the day before.

    private void ends(List<Effect> happening) {
        List<PactReason> superseded = new ArrayList<>();
        List<PactReason> terminated = new ArrayList<>();
        List<PactReason> lapsed = new ArrayList<>();
        for (Effect fact : happening) {
            switch (fact.kind()) {
                case SUPERSEDED -> superseded.add(fact.reason(reading));
                case TERMINATED -> terminated.add(fact.reason(reading));
                case ENTRY_LATEST -> lapsed.add(fact.reason(reading));
                case SUSPENSION_OVER -> {
                    suspensions.remove(fact.source());
                    seats.all().forEach(seat -> seat.suspensions.remove(fact.source()));
                }
                case RATIFICATION_FAILED -> seats.fail(fact);
                case LEAVING -> seats.leave(fact);
                default -> {}
            }
        }
        if (endedByClause.equals(today)) {
            Trigger trigger = facts.pact().getEnding().orElseThrow();
            terminated.add(PactReason.of(
                    PactReason.Kind.ENDING,
                    Pointer.ROOT.member("ending"),
                    "the pact ends " + TriggerCondition.words(trigger)));
        }
        List<PactReason> expired = new ArrayList<>();
        if (DateBounds.dayAfter(clock.lastEnd()).equals(today)) {
            expired.add(termReason("its term ended with " + clock.lastEnd()).on(clock.lastEnd()));
            expired.addAll(noted);
        }
        if (!entered) {
            lapsed.addAll(expired);
            expired.clear();
        }
        // One after the other, the first that ended it gives the status; all of that day are reasons.
        if (!superseded.isEmpty()) {
            over(PactStatus.SUPERSEDED, superseded, terminated, expired);
        } else if (!terminated.isEmpty()) {
            over(PactStatus.TERMINATED, terminated, expired);
        } else if (!expired.isEmpty()) {
            over(PactStatus.EXPIRED, expired);
        } else if (!lapsed.isEmpty() && !entered) {
            over(PactStatus.LAPSED, lapsed);
        }
    }

    private static PactReason termReason(String words) {
        return PactReason.of(PactReason.Kind.TERM, Pointer.ROOT.member("term"), words);
    }

    @SafeVarargs
    private void over(PactStatus how, List<PactReason>... reasons) {
        end = new ArrayList<>();
        for (List<PactReason> some : reasons) {
            end.addAll(some);
        }
        become(how);
    }

    private void become(PactStatus next) {
        if (status != next) {
            status = next;
            since = today;
        }
    }

    // Renewals and notices.

    private void renewOrNotify(Effect fact) {
        switch (fact.kind()) {
            case RENEWED -> {
                TermClock renewed = clock.renewed(today, fact.until().apply(reading));
                if (!renewed.equals(clock)) {
                    clock = renewed;
                    noted.clear();
                }
                noted.add(fact.reason(reading));
            }
            case NON_RENEWAL -> {
                clock = clock.notified(today);
                noted.add(fact.reason(reading));
            }
            case NOTICE ->
                seats.seat(fact).filter(seat -> seat.out.isEmpty()).ifPresent(seat -> {
                    seat.notices.put(fact.source(), fact.reason(reading));
                });
            default -> {}
        }
    }

    // Whether it enters into force, still can, and still has two parties.

    private void judge(List<Effect> happening) {
        boolean begun = seats.all().stream().anyMatch(seat -> seat.signed || seat.consented);
        if (!entered) {
            become(begun ? PactStatus.PENDING : PactStatus.DRAFT);
        }
        long bindable = seats.all().stream().filter(PartyState::isBindable).count();
        if (!entered
                && bindable >= FEWEST
                && !today.isBefore(termStart)
                && facts.entry().isMet(this)) {
            entered = true;
            entry = entryReasons();
        }
        if (!entered && seats.all().stream().anyMatch(seat -> seat.out.isPresent()) && !mayStillEnter()) {
            over(PactStatus.LAPSED, impossible());
            return;
        }
        if (entered && bindable < FEWEST) {
            over(PactStatus.TERMINATED, List.of(tooFew(bindable)), reasonsOfLeaving());
            return;
        }
        if (entered) {
            become(suspensions.isEmpty() ? PactStatus.IN_FORCE : PactStatus.SUSPENDED);
        }
        if (begun) {
            occurredSinceBegun.addAll(occurring(happening));
        }
        forEnding = true;
        if (endedByClause.equals(DateBounds.NEVER)
                && facts.ending().filter(ending -> ending.isMet(this)).isPresent()) {
            endedByClause = DateBounds.dayAfter(today);
        }
        forEnding = false;
    }

    private static Set<ElementId> occurring(List<Effect> happening) {
        return happening.stream()
                .filter(fact -> fact.kind() == Effect.Kind.OCCURRED)
                .flatMap(fact -> fact.name().stream())
                .collect(Collectors.toSet());
    }

    private boolean mayStillEnter() {
        return mayConsent(FEWEST) && facts.entry().isPossible(this);
    }

    private List<PactReason> reasonsOfLeaving() {
        return seats.all().stream().flatMap(seat -> seat.out.stream()).toList();
    }

    private List<PactReason> impossible() {
        List<PactReason> reasons = new ArrayList<>();
        reasons.add(PactReason.of(
                PactReason.Kind.ENTRY_IMPOSSIBLE,
                Pointer.ROOT.member("entryIntoForce"),
                "what it waits for can no longer come to pass: "
                        + TriggerCondition.words(facts.entry().trigger())));
        reasons.addAll(reasonsOfLeaving());
        return reasons;
    }

    private static PactReason tooFew(long bindable) {
        return PactReason.of(
                PactReason.Kind.TOO_FEW,
                Pointer.ROOT.member("parties"),
                bindable == 1 ? "a single party is left" : "no party is left");
    }

    private List<PactReason> entryReasons() {
        List<PactReason> reasons = new ArrayList<>();
        reasons.add(entryClause("enters").on(today));
        if (!termStart.equals(DateBounds.ALWAYS)) {
            reasons.add(termReason("its term begins with " + PactFacts.day(termStart))
                    .on(termStart));
        }
        seats.all().stream().filter(PartyState::isBindable).forEach(seat -> reasons.addAll(seat.reasons));
        return List.copyOf(reasons);
    }

    private PactReason entryClause(String verb) {
        boolean stated = facts.pact().getEntryIntoForce().isPresent();
        String when = TriggerCondition.words(facts.entry().trigger());
        return PactReason.of(
                stated ? PactReason.Kind.ENTRY : PactReason.Kind.NOT_STATED,
                Pointer.ROOT.member("entryIntoForce"),
                stated
                        ? "the pact " + verb + " into force " + when
                        : "the pact does not say when it enters into force; it does " + when);
    }

    @Override
    public boolean allConsented() {
        return seats.all().stream().filter(seat -> seat.listed).allMatch(PartyState::isContracting) && !forEnding;
    }

    @Override
    public boolean mayAllConsent() {
        return seats.all().stream().filter(seat -> seat.listed).allMatch(seat -> seat.out.isEmpty());
    }

    @Override
    public boolean haveConsented(int number) {
        // Consents to end the pact are on record in the event that ends it; those to be bound do not end it.
        return seats.all().stream().filter(PartyState::isContracting).count() >= number && !forEnding;
    }

    @Override
    public boolean mayConsent(int number) {
        return facts.isOpen()
                || seats.all().stream().filter(seat -> seat.out.isEmpty()).count() >= number;
    }

    @Override
    public boolean hasCome(DateBounds day) {
        return !reading.day(day).isAfter(today);
    }

    @Override
    public boolean hasOccurred(ElementId event) {
        return (forEnding ? occurredSinceBegun : occurred).contains(event);
    }

    // What is put on record for the day.

    private PactPoint point() {
        return new PactPoint(status, since, clock, reasons());
    }

    private List<PactReason> reasons() {
        List<PactReason> reasons = new ArrayList<>();
        switch (status) {
            case DRAFT ->
                reasons.add(PactReason.of(
                        PactReason.Kind.NO_CONSENT,
                        Pointer.ROOT.member("parties"),
                        "no party has signed or consented"));
            case PENDING -> {
                reasons.add(entryClause("is to enter"));
                seats.all().forEach(seat -> reasons.addAll(seat.reasons));
                if (today.isBefore(termStart)) {
                    reasons.add(termReason("its term begins with " + PactFacts.day(termStart))
                            .on(termStart));
                }
            }
            case IN_FORCE -> {
                reasons.addAll(entry);
                reasons.addAll(noted);
            }
            case SUSPENDED -> {
                reasons.addAll(suspensions.values());
                reasons.addAll(entry);
                reasons.addAll(noted);
            }
            default -> reasons.addAll(end);
        }
        return List.copyOf(reasons);
    }

    /** Those who are concerned by what happened, or everyone, where the pact itself or the table changed. */
    private void record(List<Effect> happening, boolean everyone) {
        if (everyone || happening.stream().anyMatch(fact -> TABLE.contains(fact.kind()))) {
            seats.gone().forEach(this::record);
            seats.byHolder().forEach((actor, seat) -> record(actor, point(seat)));
            return;
        }
        for (Effect fact : happening) {
            fact.party().ifPresent(party -> seats.seat(fact).ifPresent(seat -> record(party, point(seat))));
        }
    }

    private void record(ElementId actor, PartyPoint point) {
        Segments.Collector<PartyPoint> course =
                parties.computeIfAbsent(actor, party -> new Segments.Collector<>(PartyPoint.NONE));
        PartyPoint last = course.last();
        course.add(today, last.status().equals(point.status()) ? point.since(last.since()) : point);
    }

    private PartyPoint point(PartyState seat) {
        PartyStatus standing = seat.status(entered);
        boolean wasBound = status.isOver() && standing.isBound();
        PartyStatus shown = wasBound ? PartyStatus.FORMER : standing;
        boolean suspended = shown.isBound() && !seat.suspensions.isEmpty();
        List<PactReason> reasons = new ArrayList<>(seat.out.stream().toList());
        if (wasBound) {
            reasons.addAll(end);
        }
        if (shown.isBound()) {
            reasons.addAll(seat.notices.values());
            reasons.addAll(seat.suspensions.values());
        }
        reasons.addAll(seat.reasons);
        if (reasons.isEmpty()) {
            reasons.add(PactReason.of(
                    PactReason.Kind.NO_CONSENT, Pointer.ROOT.member("parties"), "it has neither signed nor consented"));
        }
        boolean binding = shown.isBound() && !suspended && status == PactStatus.IN_FORCE;
        return new PartyPoint(Optional.of(shown), suspended, binding, today, List.copyOf(reasons));
    }
}
