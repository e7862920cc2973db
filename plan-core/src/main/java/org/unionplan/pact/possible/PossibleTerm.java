package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.List;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.TermClock;

/** The term of a pact, whatever its imprecise dates mean. Immutable. */
final class PossibleTerm {

    private final LocalDate start;
    private final LocalDate earliestStart;
    private final LocalDate end;
    private final LocalDate earliestEnd;
    private final boolean doubtful;

    PossibleTerm(PactFacts facts) {
        this.start = facts.termStart(DateInterpretation.STRICT);
        this.earliestStart = facts.termStart(DateInterpretation.EARLY);
        this.end = facts.termEnd(DateInterpretation.STRICT);
        this.earliestEnd = facts.termEnd(DateInterpretation.EARLY);
        this.doubtful = facts.term().stream().anyMatch(PactDate::isDoubtful);
    }

    /** The first days on which something about the term may change. */
    List<LocalDate> days() {
        return List.of(start, earliestStart, PactCalendar.dayAfter(earliestEnd));
    }

    boolean mayHaveBegun(LocalDate day) {
        return !day.isBefore(earliestStart);
    }

    boolean hasSurelyBegun(LocalDate day) {
        return !doubtful && !day.isBefore(start);
    }

    private boolean isLoose() {
        return doubtful || !earliestEnd.equals(end);
    }

    /** The first day on which a pact in that state may have expired. */
    LocalDate mayExpire(PossibleState state) {
        if (!isLoose()) {
            return surelyExpires(state);
        }
        TermClock clock = state.clock();
        boolean goesOn = state.phase() == Phase.ENTERED
                && clock.lastEnd().equals(PactCalendar.NEVER)
                && !PactCalendar.isDay(clock.noticed());
        return goesOn ? PactCalendar.NEVER : PactCalendar.dayAfter(earliestEnd);
    }

    /** The first day on which a pact in that state has surely expired. */
    LocalDate surelyExpires(PossibleState state) {
        TermClock clock = state.clock();
        LocalDate last = state.phase() == Phase.ENTERED ? clock.lastEnd() : clock.firstEnd();
        boolean noticed = state.phase() == Phase.ENTERED && PactCalendar.isDay(clock.noticed());
        if (isLoose() && noticed && PactCalendar.isDay(last)) {
            last = clock.end(clock.renewals(last) + 1);
        }
        return doubtful && last.equals(end) ? PactCalendar.NEVER : PactCalendar.dayAfter(last);
    }
}
