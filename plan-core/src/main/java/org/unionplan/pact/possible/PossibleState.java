package org.unionplan.pact.possible;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.TermClock;

/**
 * One possible state of a pact. Immutable.
 *
 * @param phase the phase of its life
 * @param ended its status, once it is over
 * @param suspensions the suspensions of the pact as a whole
 * @param clock the term
 * @param mostLeft the number of parties it entered into force with, and of those who have since left
 * @param shown the loose effects that have shown, as {@link LooseEffects} counts them
 */
record PossibleState(
        Phase phase, Optional<PactStatus> ended, Set<Integer> suspensions, TermClock clock, long mostLeft, long shown) {

    private static final TermClock NO_TERM = TermClock.of(PactCalendar.NEVER, Optional.empty());

    static PossibleState first(TermClock clock) {
        return new PossibleState(Phase.AWAITING_ENTRY, Optional.empty(), Set.of(), clock, 0, 0);
    }

    boolean isOver() {
        return phase.isOver();
    }

    /** Once it is over, nothing but how it ended distinguishes it. */
    PossibleState over(PactStatus how) {
        return new PossibleState(phase.ended(), Optional.of(how), Set.of(), NO_TERM, 0, 0);
    }

    PossibleState withSuspensions(Set<Integer> next) {
        return new PossibleState(phase, ended, next, clock, mostLeft, shown);
    }

    PossibleState withClock(TermClock next) {
        return new PossibleState(phase, ended, suspensions, next, mostLeft, shown);
    }

    PossibleState entered(long bindable) {
        return new PossibleState(Phase.ENTERED, ended, suspensions, clock, bindable, shown);
    }

    PossibleState withShown(long next) {
        return new PossibleState(phase, ended, suspensions, clock, mostLeft, next);
    }

    private PossibleState withLeft(long number) {
        return new PossibleState(phase, ended, suspensions, clock, number, shown);
    }

    /** Whoever was bound at its entry into force is so until they no longer are, which is counted. */
    long leastBindable(PartyRange range) {
        return Math.max(range.least().bindable(), mostLeft - range.most().decrements());
    }

    /** Adds a state. Of two alike but for the number of parties at its entry, the lower number allows for both. */
    static void add(List<PossibleState> states, PossibleState added) {
        for (int i = 0; i < states.size(); i++) {
            PossibleState known = states.get(i);
            if (known.withLeft(0).equals(added.withLeft(0))) {
                states.set(i, known.withLeft(Math.min(known.mostLeft, added.mostLeft)));
                return;
            }
        }
        states.add(added);
    }
}
