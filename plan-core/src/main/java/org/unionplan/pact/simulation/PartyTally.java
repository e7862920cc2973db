package org.unionplan.pact.simulation;

import org.unionplan.pact.facts.Seat;

/** Counts the parties by what they have done, so that no day has to look at all of them. */
final class PartyTally implements EntryView.Parties {

    private int begun;
    private int contracting;
    private int bindable;
    private int active;
    private int failed;
    private int seated;
    private int listed;
    private int listedContracting;
    private int listedFailed;

    void add(PartyState party) {
        count(party, 1);
    }

    void remove(PartyState party) {
        count(party, -1);
    }

    private void count(PartyState party, int one) {
        Seat seat = party.seat;
        seated += one;
        begun += seat.hasBegun() ? one : 0;
        contracting += party.isSurelyContracting() ? one : 0;
        bindable += seat.isBindable() ? one : 0;
        active += party.isActive() ? one : 0;
        failed += seat.failed() ? one : 0;
        if (seat.listed()) {
            listed += one;
            listedContracting += party.isSurelyContracting() ? one : 0;
            listedFailed += seat.failed() ? one : 0;
        }
    }

    boolean hasBegun() {
        return begun > 0;
    }

    @Override
    public int contracting() {
        return contracting;
    }

    /** The number of parties who are bound while the pact is in force. */
    int bindable() {
        return bindable;
    }

    /** The number of those whose own part is not suspended. */
    int active() {
        return active;
    }

    boolean hasAnyFailed() {
        return failed > 0;
    }

    @Override
    public int left() {
        return seated - failed;
    }

    @Override
    public boolean haveAllListedConsented() {
        return listedContracting == listed;
    }

    @Override
    public boolean mayAllListedConsent() {
        return listedFailed == 0;
    }
}
