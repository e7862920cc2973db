package org.unionplan.pact.simulation;

/** Counts the parties by what they have done, so that no day has to look at all of them. */
final class PartyTally {

    private int begun;
    private int contracting;
    private int bindable;
    private int out;
    private int seated;
    private int listed;
    private int listedContracting;
    private int listedOut;

    void add(PartyState party) {
        count(party, 1);
    }

    void remove(PartyState party) {
        count(party, -1);
    }

    private void count(PartyState party, int one) {
        seated += one;
        begun += party.hasBegun() ? one : 0;
        contracting += party.isContracting() ? one : 0;
        bindable += party.isBindable() ? one : 0;
        out += party.out.isPresent() ? one : 0;
        if (party.listed) {
            listed += one;
            listedContracting += party.isContracting() ? one : 0;
            listedOut += party.out.isPresent() ? one : 0;
        }
    }

    boolean hasBegun() {
        return begun > 0;
    }

    int contracting() {
        return contracting;
    }

    int bindable() {
        return bindable;
    }

    boolean isAnyOut() {
        return out > 0;
    }

    /** The number of parties who are not out. */
    int left() {
        return seated - out;
    }

    boolean haveAllListedConsented() {
        return listedContracting == listed;
    }

    boolean mayAllListedConsent() {
        return listedOut == 0;
    }
}
