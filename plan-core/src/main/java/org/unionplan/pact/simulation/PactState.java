package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.ReasonSource;
import org.unionplan.pact.facts.TermClock;

/** The pact itself during a run, without its parties. Not thread-safe; made for one run. */
final class PactState {

    final OngoingEffects suspensions = new OngoingEffects();

    private PactStatus status = PactStatus.DRAFT;
    private LocalDate since = PactCalendar.ALWAYS;
    private Phase phase = Phase.AWAITING_ENTRY;
    private TermClock clock;
    private LocalDate expiry;

    /** Renewals and notices that bear on the term. */
    private Trail<ReasonSource> termEvents = Trail.empty();

    private List<ReasonSource> released = List.of();
    private List<ReasonSource> entry = List.of();
    private List<ReasonSource> end = List.of();

    PactState(TermClock clock) {
        this.clock = clock;
        this.expiry = PactCalendar.dayAfter(clock.firstEnd());
    }

    PactStatus status() {
        return status;
    }

    Phase phase() {
        return phase;
    }

    TermClock clock() {
        return clock;
    }

    Trail<ReasonSource> termEvents() {
        return termEvents;
    }

    /** The first day after the term, as far as is known. */
    LocalDate expiry() {
        return expiry;
    }

    List<ReasonSource> end() {
        return end;
    }

    void become(PactStatus next, LocalDate today) {
        if (status != next) {
            status = next;
            since = today;
        }
    }

    void enter(List<ReasonSource> reasons) {
        phase = Phase.ENTERED;
        expiry = PactCalendar.dayAfter(clock.lastEnd());
        entry = List.copyOf(reasons);
    }

    void end(PactStatus how, List<ReasonSource> reasons, LocalDate today) {
        phase = phase.ended();
        end = List.copyOf(reasons);
        become(how, today);
    }

    /** Renewed by agreement. What was noted of the term before no longer matters, unless the renewal changes nothing. */
    void renew(Effect effect, TermClock renewed) {
        if (!renewed.equals(clock)) {
            reset(renewed);
            termEvents = Trail.empty();
        }
        termEvents = termEvents.with(effect);
    }

    /** Notice was given that the pact is not to be renewed. */
    void giveNotice(Effect effect, LocalDate today) {
        reset(clock.notified(today));
        termEvents = termEvents.with(effect);
    }

    private void reset(TermClock next) {
        clock = next;
        expiry = PactCalendar.dayAfter(phase.hasEntered() ? clock.lastEnd() : clock.firstEnd());
    }

    /**
     * Notes that fewer than two parties are left whose part is not suspended, so that the last is released towards the
     * others; or that this is over.
     */
    void release(boolean isReleased, List<Effect> happening) {
        if (!isReleased) {
            released = List.of();
        } else if (released.isEmpty()) {
            List<ReasonSource> reasons = new ArrayList<>();
            happening.stream()
                    .filter(effect -> effect.kind() == Effect.Kind.SUSPENDED)
                    .filter(effect -> effect.party().isPresent())
                    .forEach(reasons::add);
            reasons.add(ClauseReasons::released);
            released = List.copyOf(reasons);
        }
    }

    boolean isReleased() {
        return !released.isEmpty();
    }

    /** Returns the reasons why the last party whose part is not suspended is released towards the others. */
    List<ReasonSource> released() {
        return released;
    }

    Timeline.PactPoint point() {
        return new Timeline.PactPoint(
                status,
                since,
                phase.hasEntered() ? clock : clock.unrenewed(),
                new Timeline.PactGrounds(suspensions.snapshot(), released, entry, termEvents, end));
    }
}
