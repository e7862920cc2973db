package org.unionplan.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.pact.Course.PactPoint;
import org.unionplan.pact.Course.PartyPoint;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * Runs through the life of a pact under one reading of its dates, from one day on which something may change to the
 * next. Not thread-safe; made for one run.
 *
 * <p>What is done on a day, and in which order, is laid down in {@link Fact.Kind}: what ended with the day before,
 * consents, what happened, suspensions, renewals, notices; then whether the pact enters into force, whether it still
 * can, and whether two parties are left. The outcome holds for the whole day.
 */
final class CourseRun implements Condition.World {

    private static final int FEWEST = 2;

    private record Inheritance(Seat seat, ElementId holder, ElementId heir, Fact fact) {}

    private record Step(LocalDate day, Fact fact) {}

    private final PactFacts facts;
    private final Reading reading;
    private final Map<ElementId, Seat> seats = new LinkedHashMap<>();
    private final Map<ElementId, PartyPoint> gone = new HashMap<>();
    private final Set<ElementId> occurred = new HashSet<>();
    private final Set<ElementId> occurredSinceBegun = new HashSet<>();
    private final Map<Integer, Reason> suspensions = new TreeMap<>();
    private final List<Reason> noted = new ArrayList<>();
    private final Map<ElementId, Segments.Collector<PartyPoint>> parties = new LinkedHashMap<>();

    private LocalDate today = Moment.ALWAYS;
    private LocalDate termStart = Moment.ALWAYS;
    private TermClock clock;
    private PactStatus status = PactStatus.DRAFT;
    private LocalDate since = Moment.ALWAYS;
    private boolean entered;
    private boolean forEnding;
    private List<Reason> entry = List.of();
    private List<Reason> end = List.of();

    /** The first day on which the pact's own condition for ending has ended it. */
    private LocalDate endedByClause = Moment.NEVER;

    CourseRun(PactFacts facts, Reading reading) {
        this.facts = facts;
        this.reading = reading;
        this.clock = TermClock.of(
                facts.termEndMoment().map(reading::day).orElse(Moment.NEVER),
                facts.pact().getRenewal());
    }

    Course run() {
        termStart = facts.termStartMoment().map(reading::day).orElse(Moment.ALWAYS);
        for (Party party : facts.pact().getParties()) {
            seats.putIfAbsent(party.getActor(), new Seat(true));
        }
        List<Step> steps = facts.facts().stream()
                .map(fact -> new Step(fact.takesEffect(reading), fact))
                .filter(step -> !step.day().equals(Moment.NEVER))
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
            live(steps.subList(first, next).stream().map(Step::fact).toList());
            points.add(today, point());
            record();
            LocalDate following = next < steps.size() ? steps.get(next).day() : Moment.NEVER;
            LocalDate expiry = Moment.dayAfter(clock.lastEnd());
            if (expiry.isAfter(today)) {
                following = Moment.earlier(following, expiry);
            }
            following = Moment.earlier(following, endedByClause);
            if (status.isOver() || following.equals(Moment.NEVER)) {
                break;
            }
            today = following;
        }
        Map<ElementId, Segments<PartyPoint>> courses = new LinkedHashMap<>();
        parties.forEach((actor, collected) -> courses.put(actor, collected.done()));
        return new Course(points.done(), courses);
    }

    private void live(List<Fact> happening) {
        ends(happening);
        if (status.isOver()) {
            return;
        }
        succeed(happening);
        happening.forEach(this::letIn);
        suspend(happening);
        happening.forEach(this::renewOrNotify);
        judge(happening);
    }

    // What ended with the day before.

    private void ends(List<Fact> happening) {
        List<Reason> superseded = new ArrayList<>();
        List<Reason> terminated = new ArrayList<>();
        List<Reason> lapsed = new ArrayList<>();
        for (Fact fact : happening) {
            switch (fact.kind()) {
                case SUPERSEDED -> superseded.add(fact.reason(reading));
                case TERMINATED -> terminated.add(fact.reason(reading));
                case ENTRY_LATEST -> lapsed.add(fact.reason(reading));
                case SUSPENSION_OVER -> {
                    suspensions.remove(fact.source());
                    seats.values().forEach(seat -> seat.suspensions.remove(fact.source()));
                }
                case RATIFICATION_FAILED -> fail(fact);
                case LEAVING -> leave(fact);
                default -> {}
            }
        }
        if (endedByClause.equals(today)) {
            Trigger trigger = facts.pact().getEnding().orElseThrow();
            terminated.add(Reason.of(
                    Ground.ENDING, Pointer.ROOT.member("ending"), "the pact ends " + Condition.words(trigger)));
        }
        List<Reason> expired = new ArrayList<>();
        if (Moment.dayAfter(clock.lastEnd()).equals(today)) {
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

    private static Reason termReason(String words) {
        return Reason.of(Ground.TERM, Pointer.ROOT.member("term"), words);
    }

    @SafeVarargs
    private void over(PactStatus how, List<Reason>... reasons) {
        end = new ArrayList<>();
        for (List<Reason> some : reasons) {
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

    private void fail(Fact fact) {
        fact.party().map(seats::get).filter(seat -> !seat.consented).ifPresent(seat -> {
            seat.out = Optional.of(fact.reason(reading));
        });
    }

    private void leave(Fact fact) {
        for (Seat seat : seats.values()) {
            if (seat.notices.containsKey(fact.source())) {
                seat.out = Optional.of(fact.reason(reading));
            }
        }
    }

    // Consents.

    /** All successions of a day at once, each seat going to whoever is last in its line; to several, if it is split. */
    private void succeed(List<Fact> happening) {
        Map<ElementId, List<Fact>> lines = new LinkedHashMap<>();
        for (Fact fact : happening) {
            if (fact.kind() == Fact.Kind.SUCCEEDED) {
                lines.computeIfAbsent(fact.party().orElseThrow(), party -> new ArrayList<>())
                        .add(fact);
            }
        }
        Map<ElementId, Seat> before = new LinkedHashMap<>(seats);
        List<Inheritance> inheritances = new ArrayList<>();
        before.forEach((holder, seat) -> {
            Map<ElementId, Fact> last = new LinkedHashMap<>();
            heirs(holder, Optional.empty(), lines, new HashSet<>(), last);
            // Who is out has no place to give; who is its own heir keeps it.
            if (seat.out.isEmpty() && !last.isEmpty() && !last.containsKey(holder)) {
                seats.remove(holder);
                last.forEach((heir, fact) -> inheritances.add(new Inheritance(seat, holder, heir, fact)));
            }
        });
        inheritances.forEach(this::inherit);
    }

    private static void heirs(
            ElementId holder,
            Optional<Fact> by,
            Map<ElementId, List<Fact>> lines,
            Set<ElementId> seen,
            Map<ElementId, Fact> last) {
        List<Fact> next = lines.getOrDefault(holder, List.of());
        if (next.isEmpty()) {
            by.ifPresent(fact -> last.putIfAbsent(holder, fact));
        }
        if (seen.add(holder)) {
            next.forEach(fact -> heirs(fact.successor().orElseThrow(), Optional.of(fact), lines, seen, last));
        }
    }

    private void inherit(Inheritance passed) {
        Seat seat = passed.seat();
        ElementId heir = passed.heir();
        Reason reason = passed.fact().reason(reading);
        gone.put(
                passed.holder(), new PartyPoint(Optional.of(PartyStatus.FORMER), false, false, today, List.of(reason)));
        gone.remove(heir);
        Seat own = seats.get(heir);
        if (own != null && own.isContracting()) {
            return;
        }
        if (own == null || seat.consented || seat.signed || own.out.isPresent()) {
            Seat taken = seat.copy();
            taken.reasons.add(reason);
            seats.put(heir, taken);
        }
    }

    private void letIn(Fact fact) {
        switch (fact.kind()) {
            case SIGNED -> seat(fact).ifPresent(seat -> sign(seat, fact));
            case RATIFIED, DECLARED, CONSENTED -> seat(fact).ifPresent(seat -> seat.consent(fact.reason(reading)));
            case ACCEDED -> {
                ElementId party = fact.party().orElseThrow();
                gone.remove(party);
                seats.computeIfAbsent(party, actor -> new Seat(false)).accede(fact.reason(reading));
            }
            case ACCESSION_EFFECTIVE ->
                seat(fact).filter(seat -> seat.consented).ifPresent(seat -> {
                    seat.effective = true;
                });
            case OCCURRED -> fact.name().ifPresent(occurred::add);
            default -> {}
        }
    }

    private Optional<Seat> seat(Fact fact) {
        return fact.party().map(seats::get);
    }

    private void sign(Seat seat, Fact fact) {
        if (!facts.isRatified()) {
            seat.signed = true;
            seat.consent(fact.reason(reading));
        } else if (!seat.signed && !seat.consented && seat.out.isEmpty()) {
            seat.signed = true;
            seat.reasons.add(fact.reason(reading));
        }
    }

    // What sets aside, and takes up again.

    private void suspend(List<Fact> happening) {
        suspend(happening.stream().filter(fact -> fact.party().isEmpty()).toList(), suspensions);
        seats.forEach((actor, seat) -> suspend(
                happening.stream()
                        .filter(fact -> fact.party().equals(Optional.of(actor)))
                        .toList(),
                seat.suspensions));
    }

    /** Suspended and resumed on one day, it is as it was: from either state, the two can only have come in one order. */
    private void suspend(List<Fact> happening, Map<Integer, Reason> active) {
        boolean wasSuspended = !active.isEmpty();
        boolean resumed = happening.stream().anyMatch(fact -> fact.kind() == Fact.Kind.RESUMED);
        if (resumed) {
            active.clear();
        }
        if (!resumed || wasSuspended) {
            happening.stream()
                    .filter(fact -> fact.kind() == Fact.Kind.SUSPENDED)
                    .filter(fact -> !fact.until().apply(reading).isBefore(today))
                    .forEach(fact -> active.put(fact.source(), fact.reason(reading)));
        }
    }

    // Renewals and notices.

    private void renewOrNotify(Fact fact) {
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
                seat(fact).filter(seat -> seat.out.isEmpty()).ifPresent(seat -> {
                    seat.notices.put(fact.source(), fact.reason(reading));
                });
            default -> {}
        }
    }

    // Whether it enters into force, still can, and still has two parties.

    private void judge(List<Fact> happening) {
        boolean begun = seats.values().stream().anyMatch(seat -> seat.signed || seat.consented);
        if (!entered) {
            become(begun ? PactStatus.PENDING : PactStatus.DRAFT);
        }
        long bindable = seats.values().stream().filter(Seat::isBindable).count();
        if (!entered
                && bindable >= FEWEST
                && !today.isBefore(termStart)
                && facts.entry().isMet(this)) {
            entered = true;
            entry = entryReasons();
        }
        if (!entered && seats.values().stream().anyMatch(seat -> seat.out.isPresent()) && !mayStillEnter()) {
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
            happening.stream()
                    .filter(fact -> fact.kind() == Fact.Kind.OCCURRED)
                    .forEach(fact -> fact.name().ifPresent(occurredSinceBegun::add));
        }
        forEnding = true;
        if (endedByClause.equals(Moment.NEVER)
                && facts.ending().filter(ending -> ending.isMet(this)).isPresent()) {
            endedByClause = Moment.dayAfter(today);
        }
        forEnding = false;
    }

    private boolean mayStillEnter() {
        return mayConsent(FEWEST) && facts.entry().isPossible(this);
    }

    private List<Reason> reasonsOfLeaving() {
        return seats.values().stream().flatMap(seat -> seat.out.stream()).toList();
    }

    private List<Reason> impossible() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                Ground.ENTRY_IMPOSSIBLE,
                Pointer.ROOT.member("entryIntoForce"),
                "what it waits for can no longer come to pass: "
                        + Condition.words(facts.entry().trigger())));
        reasons.addAll(reasonsOfLeaving());
        return reasons;
    }

    private static Reason tooFew(long bindable) {
        return Reason.of(
                Ground.TOO_FEW,
                Pointer.ROOT.member("parties"),
                bindable == 1 ? "a single party is left" : "no party is left");
    }

    private List<Reason> entryReasons() {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(entryClause("enters").on(today));
        if (!termStart.equals(Moment.ALWAYS)) {
            reasons.add(termReason("its term begins with " + PactFacts.day(termStart))
                    .on(termStart));
        }
        seats.values().stream().filter(Seat::isBindable).forEach(seat -> reasons.addAll(seat.reasons));
        return List.copyOf(reasons);
    }

    private Reason entryClause(String verb) {
        boolean stated = facts.pact().getEntryIntoForce().isPresent();
        String when = Condition.words(facts.entry().trigger());
        return Reason.of(
                stated ? Ground.ENTRY : Ground.NOT_STATED,
                Pointer.ROOT.member("entryIntoForce"),
                stated
                        ? "the pact " + verb + " into force " + when
                        : "the pact does not say when it enters into force; it does " + when);
    }

    @Override
    public boolean allConsented() {
        return seats.values().stream().filter(seat -> seat.listed).allMatch(Seat::isContracting) && !forEnding;
    }

    @Override
    public boolean mayAllConsent() {
        return seats.values().stream().filter(seat -> seat.listed).allMatch(seat -> seat.out.isEmpty());
    }

    @Override
    public boolean haveConsented(int number) {
        // Consents to end the pact are on record in the event that ends it; those to be bound do not end it.
        return seats.values().stream().filter(Seat::isContracting).count() >= number && !forEnding;
    }

    @Override
    public boolean mayConsent(int number) {
        return facts.isOpen()
                || seats.values().stream().filter(seat -> seat.out.isEmpty()).count() >= number;
    }

    @Override
    public boolean hasCome(Moment day) {
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

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        switch (status) {
            case DRAFT ->
                reasons.add(Reason.of(
                        Ground.NO_CONSENT, Pointer.ROOT.member("parties"), "no party has signed or consented"));
            case PENDING -> {
                reasons.add(entryClause("is to enter"));
                seats.values().forEach(seat -> reasons.addAll(seat.reasons));
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

    private void record() {
        gone.forEach(this::record);
        seats.forEach((actor, seat) -> record(actor, point(seat)));
    }

    private void record(ElementId actor, PartyPoint point) {
        Segments.Collector<PartyPoint> course =
                parties.computeIfAbsent(actor, party -> new Segments.Collector<>(PartyPoint.NONE));
        PartyPoint last = course.last();
        course.add(today, last.status().equals(point.status()) ? point.since(last.since()) : point);
    }

    private PartyPoint point(Seat seat) {
        PartyStatus standing = seat.status(entered);
        boolean wasBound = status.isOver() && standing.isBound();
        PartyStatus shown = wasBound ? PartyStatus.FORMER : standing;
        boolean suspended = shown.isBound() && !seat.suspensions.isEmpty();
        List<Reason> reasons = new ArrayList<>(seat.out.stream().toList());
        if (wasBound) {
            reasons.addAll(end);
        }
        if (shown.isBound()) {
            reasons.addAll(seat.notices.values());
            reasons.addAll(seat.suspensions.values());
        }
        reasons.addAll(seat.reasons);
        if (reasons.isEmpty()) {
            reasons.add(Reason.of(
                    Ground.NO_CONSENT, Pointer.ROOT.member("parties"), "it has neither signed nor consented"));
        }
        boolean binding = shown.isBound() && !suspended && status == PactStatus.IN_FORCE;
        return new PartyPoint(Optional.of(shown), suspended, binding, today, List.copyOf(reasons));
    }
}
