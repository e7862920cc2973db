package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.ReasonSource;
import org.unionplan.pact.facts.TermClock;
import org.unionplan.pact.possible.PossibleLife;
import org.unionplan.value.ElementId;

/**
 * Simulates the life of a pact with each date at its last possible day, from one day on which something may change to the
 * next. Not thread-safe; made for one run.
 *
 * <p>The order of what happens on one day follows {@link Effect.Kind}: what ended with the day before, consents, events,
 * suspensions, renewals, notices; then the pact enters into force if it can, lapses if it no longer can, and ends if
 * fewer than two parties are left. The outcome holds for the whole day. {@link PossibleLife} follows the same order.
 */
public final class TimelineSimulation {

    private record Step(LocalDate day, Effect effect) {}

    private static final DateInterpretation STRICT = DateInterpretation.STRICT;

    private final PactFacts facts;
    private final ClauseReasons clauses;
    private final PactState pact;
    private final PartyStates parties;
    private final EntryView entryView;
    private final EndingView endingView;
    private final LocalDate termStart;

    private LocalDate today = PactCalendar.ALWAYS;

    /** The day on which the pact's own condition for its ending has ended it. */
    private LocalDate endedByClause = PactCalendar.NEVER;

    public TimelineSimulation(PactFacts facts) {
        this.facts = facts;
        this.clauses = new ClauseReasons(facts);
        this.pact =
                new PactState(TermClock.of(facts.termEnd(STRICT), facts.pact().getRenewal()));
        this.parties = new PartyStates(facts.pact(), facts.isRatified());
        this.entryView = new EntryView(parties.tally(), facts.isOpen());
        this.endingView = new EndingView();
        this.termStart = facts.termStart(STRICT);
    }

    public Timeline run() {
        List<Step> steps = steps();
        TimelineRecorder recorder = new TimelineRecorder(pact, parties);
        int next = 0;
        while (true) {
            List<Effect> happening = new ArrayList<>();
            while (next < steps.size() && steps.get(next).day().equals(today)) {
                happening.add(steps.get(next++).effect());
            }
            live(happening);
            recorder.record(today);
            LocalDate following =
                    following(next < steps.size() ? steps.get(next).day() : PactCalendar.NEVER);
            if (pact.phase().isOver() || following.equals(PactCalendar.NEVER)) {
                return recorder.timeline(clauses);
            }
            today = following;
        }
    }

    private List<Step> steps() {
        return facts.inOrderOfOneDay().stream()
                .map(effect -> new Step(effect.takesEffect(STRICT), effect))
                .filter(step -> !step.day().equals(PactCalendar.NEVER))
                .sorted(Comparator.comparing(Step::day))
                .toList();
    }

    /** The next day on which something may change: that of the next effect, the expiry, or the ending. */
    private LocalDate following(LocalDate step) {
        LocalDate following = pact.expiry().isAfter(today) ? PactCalendar.earlier(step, pact.expiry()) : step;
        return PactCalendar.earlier(following, endedByClause);
    }

    private void live(List<Effect> happening) {
        end(happening);
        if (pact.phase().isOver()) {
            return;
        }
        Set<ElementId> occurring = occurring(happening);
        parties.succeed(happening, today, isInForce());
        happening.forEach(effect -> parties.letIn(effect, facts.scope(effect)));
        parties.suspendAndResume(happening, today);
        pact.suspensions.suspendAndResume(
                happening.stream().filter(effect -> effect.party().isEmpty()).toList(), today);
        happening.forEach(this::renewOrGiveNotice);
        entryView.proceed(today, occurring);
        judge(occurring, happening);
    }

    private boolean isInForce() {
        return pact.phase() == Phase.ENTERED;
    }

    private static Set<ElementId> occurring(List<Effect> happening) {
        return happening.stream()
                .filter(effect -> effect.kind() == Effect.Kind.OCCURRED)
                .flatMap(effect -> effect.name().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void end(List<Effect> happening) {
        Endings endings = new Endings();
        for (Effect effect : happening) {
            switch (effect.kind()) {
                case SUPERSEDED -> endings.supersede(effect);
                case TERMINATED -> endings.terminate(effect);
                case ENTRY_LATEST -> endings.lapse(effect);
                case SUSPENSION_OVER -> {
                    pact.suspensions.end(effect.source(), today);
                    parties.endSuspension(effect, today);
                }
                case RATIFICATION_FAILED -> parties.fail(effect);
                case LEAVING -> parties.leave(effect, happening, isInForce());
                default -> {}
            }
        }
        if (endedByClause.equals(today)) {
            endings.terminate(clauses::endedByClause);
        }
        if (pact.expiry().equals(today)) {
            endings.expire(ClauseReasons.expired(PactCalendar.dayBefore(today)), pact.termEvents());
        }
        endings.apply(pact, today);
    }

    private void renewOrGiveNotice(Effect effect) {
        switch (effect.kind()) {
            case RENEWED -> {
                // A pact that was never in force is not renewed.
                if (isInForce()) {
                    pact.renew(
                            effect, pact.clock().renewed(today, effect.until().apply(STRICT)));
                }
            }
            case NON_RENEWAL -> {
                if (parties.isByParty(effect)) {
                    pact.giveNotice(effect, today);
                }
            }
            case NOTICE, NOTICE_WITHOUT_DAY -> parties.giveNotice(effect);
            default -> {}
        }
    }

    private void judge(Set<ElementId> occurring, List<Effect> happening) {
        PartyTally tally = parties.tally();
        if (pact.phase() == Phase.AWAITING_ENTRY) {
            pact.become(tally.hasBegun() ? PactStatus.PENDING : PactStatus.DRAFT, today);
            enterOrLapse(tally);
        }
        if (pact.phase() == Phase.ENTERED) {
            if (tally.bindable() < facts.fewestToStay()) {
                end(PactStatus.TERMINATED, ClauseReasons.tooFew(tally.bindable()));
            } else {
                pact.release(tally.active() < facts.fewestToStay(), happening);
                boolean suspended = !pact.suspensions.isEmpty() || pact.isReleased();
                pact.become(suspended ? PactStatus.SUSPENDED : PactStatus.IN_FORCE, today);
            }
        }
        if (!pact.phase().isOver()) {
            awaitEnding(tally.hasBegun() ? occurring : Set.of());
        }
    }

    private void enterOrLapse(PartyTally tally) {
        if (tally.bindable() >= facts.fewestToEnter()
                && !today.isBefore(termStart)
                && facts.entry().isMet(entryView)) {
            pact.enter(entryReasons());
        } else if (tally.hasAnyFailed() && !mayStillEnter()) {
            end(PactStatus.LAPSED, clauses::entryImpossible);
        }
    }

    private boolean mayStillEnter() {
        return entryView.mayConsent(facts.fewestToEnter()) && facts.entry().isPossible(entryView);
    }

    private List<ReasonSource> entryReasons() {
        List<ReasonSource> reasons = new ArrayList<>();
        reasons.add(clauses.entered(today));
        clauses.termBegins().ifPresent(reasons::add);
        parties.seated().stream()
                .filter(party -> party.seat.isBindable())
                .forEach(party -> reasons.addAll(party.reasons.toList()));
        return reasons;
    }

    /** Ends the pact since too few parties are left; why those left are reasons too. */
    private void end(PactStatus how, ReasonSource reason) {
        List<ReasonSource> reasons = new ArrayList<>();
        reasons.add(reason);
        parties.seated().forEach(party -> party.out.ifPresent(reasons::add));
        pact.end(how, reasons, today);
    }

    /** If the pact's own condition for its ending is met, this day is its last. */
    private void awaitEnding(Set<ElementId> occurring) {
        endingView.proceed(today, occurring);
        if (endedByClause.equals(PactCalendar.NEVER)
                && facts.ending().filter(ending -> ending.isMet(endingView)).isPresent()) {
            endedByClause = PactCalendar.dayAfter(today);
        }
    }
}
