package org.unionplan.pact;

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

    /** What may change the standing of others than the party it names. */
    private static final Set<Fact.Kind> TABLE =
            EnumSet.of(Fact.Kind.SUCCEEDED, Fact.Kind.LEAVING, Fact.Kind.SUSPENSION_OVER);

    private record Step(LocalDate day, Fact fact) {}

    private final PactFacts facts;
    private final Reading reading;
    private final Seats seats;
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
        this.seats = new Seats(facts.pact(), reading, facts.isRatified());
        this.clock = TermClock.of(
                facts.termEndMoment().map(reading::day).orElse(Moment.NEVER),
                facts.pact().getRenewal());
    }

    Course run() {
        termStart = facts.termStartMoment().map(reading::day).orElse(Moment.ALWAYS);
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
            List<Fact> happening =
                    steps.subList(first, next).stream().map(Step::fact).toList();
            PactStatus before = status;
            live(happening);
            points.add(today, point());
            record(happening, today.equals(Moment.ALWAYS) || status != before);
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
        seats.succeed(happening, today);
        happening.forEach(seats::letIn);
        occurred.addAll(occurring(happening));
        seats.suspend(happening, today);
        Seats.suspend(happening.stream().filter(fact -> fact.party().isEmpty()).toList(), suspensions, reading, today);
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
                    seats.all().forEach(seat -> seat.suspensions.remove(fact.source()));
                }
                case RATIFICATION_FAILED -> seats.fail(fact);
                case LEAVING -> seats.leave(fact);
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
                seats.seat(fact).filter(seat -> seat.out.isEmpty()).ifPresent(seat -> {
                    seat.notices.put(fact.source(), fact.reason(reading));
                });
            default -> {}
        }
    }

    // Whether it enters into force, still can, and still has two parties.

    private void judge(List<Fact> happening) {
        boolean begun = seats.all().stream().anyMatch(seat -> seat.signed || seat.consented);
        if (!entered) {
            become(begun ? PactStatus.PENDING : PactStatus.DRAFT);
        }
        long bindable = seats.all().stream().filter(Seat::isBindable).count();
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
        if (endedByClause.equals(Moment.NEVER)
                && facts.ending().filter(ending -> ending.isMet(this)).isPresent()) {
            endedByClause = Moment.dayAfter(today);
        }
        forEnding = false;
    }

    private static Set<ElementId> occurring(List<Fact> happening) {
        return happening.stream()
                .filter(fact -> fact.kind() == Fact.Kind.OCCURRED)
                .flatMap(fact -> fact.name().stream())
                .collect(Collectors.toSet());
    }

    private boolean mayStillEnter() {
        return mayConsent(FEWEST) && facts.entry().isPossible(this);
    }

    private List<Reason> reasonsOfLeaving() {
        return seats.all().stream().flatMap(seat -> seat.out.stream()).toList();
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
        seats.all().stream().filter(Seat::isBindable).forEach(seat -> reasons.addAll(seat.reasons));
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
        return seats.all().stream().filter(seat -> seat.listed).allMatch(Seat::isContracting) && !forEnding;
    }

    @Override
    public boolean mayAllConsent() {
        return seats.all().stream().filter(seat -> seat.listed).allMatch(seat -> seat.out.isEmpty());
    }

    @Override
    public boolean haveConsented(int number) {
        // Consents to end the pact are on record in the event that ends it; those to be bound do not end it.
        return seats.all().stream().filter(Seat::isContracting).count() >= number && !forEnding;
    }

    @Override
    public boolean mayConsent(int number) {
        return facts.isOpen()
                || seats.all().stream().filter(seat -> seat.out.isEmpty()).count() >= number;
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
    private void record(List<Fact> happening, boolean everyone) {
        if (everyone || happening.stream().anyMatch(fact -> TABLE.contains(fact.kind()))) {
            seats.gone().forEach(this::record);
            seats.byHolder().forEach((actor, seat) -> record(actor, point(seat)));
            return;
        }
        for (Fact fact : happening) {
            fact.party().ifPresent(party -> seats.seat(fact).ifPresent(seat -> record(party, point(seat))));
        }
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
