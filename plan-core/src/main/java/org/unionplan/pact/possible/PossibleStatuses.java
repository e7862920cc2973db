package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.facts.Phase;

/**
 * The statuses that a pact can have on each of a run of days. Immutable.
 *
 * @param statuses the statuses
 * @param phases the phases
 * @param mayRelease true if the last party that is not suspended may be released towards the others
 * @param surelyReleases true if it surely is
 * @param end the days on which the pact may have ended
 */
record PossibleStatuses(
        EnumSet<PactStatus> statuses,
        EnumSet<Phase> phases,
        boolean mayRelease,
        boolean surelyReleases,
        PossibleEnd end) {

    /** Any status, where there is too much to follow. */
    static PossibleStatuses any(PossibleEnd end, LocalDate today) {
        return new PossibleStatuses(
                EnumSet.allOf(PactStatus.class), EnumSet.allOf(Phase.class), true, false, end.any(today));
    }

    /** The statuses of the states, given the parties of that day and the fewest with whom a pact goes on. */
    static PossibleStatuses of(List<PossibleState> states, PartyRange parties, int fewest, PossibleEnd end) {
        EnumSet<PactStatus> statuses = EnumSet.noneOf(PactStatus.class);
        EnumSet<Phase> phases = EnumSet.noneOf(Phase.class);
        boolean mayRelease = false;
        boolean surelyReleases = parties.most().active() < fewest;
        for (PossibleState state : states) {
            phases.add(state.phase());
            state.ended().ifPresent(statuses::add);
            if (state.phase() == Phase.AWAITING_ENTRY) {
                addBeforeEntry(statuses, parties);
            } else if (state.phase() == Phase.ENTERED) {
                boolean may = leastActive(state, parties) < fewest;
                mayRelease |= may;
                if (!state.suspensions().isEmpty() || may) {
                    statuses.add(PactStatus.SUSPENDED);
                }
                if (state.suspensions().isEmpty() && !surelyReleases) {
                    statuses.add(PactStatus.IN_FORCE);
                }
            }
        }
        return new PossibleStatuses(statuses, phases, mayRelease, mayRelease && surelyReleases, end);
    }

    private static void addBeforeEntry(EnumSet<PactStatus> statuses, PartyRange parties) {
        if (parties.least().begun() == 0) {
            statuses.add(PactStatus.DRAFT);
        }
        if (parties.most().begun() > 0) {
            statuses.add(PactStatus.PENDING);
        }
    }

    private static long leastActive(PossibleState state, PartyRange parties) {
        return Math.max(
                parties.least().active(),
                state.leastBindable(parties) - parties.most().suspended());
    }

    boolean isCertain() {
        return statuses.size() == 1;
    }
}
