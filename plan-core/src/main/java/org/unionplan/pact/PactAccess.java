package org.unionplan.pact;

import org.unionplan.party.DocumentAccess;
import org.unionplan.party.Recital;
import org.unionplan.shape.Access;
import org.unionplan.shape.Values;
import org.unionplan.value.Members;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** Reads and gives the members of a pact, in the order of its rows. */
final class PactAccess extends Access<Pact, Pact.Builder> {

    @Override
    protected Pact.Builder builder() {
        return Pact.builder();
    }

    @Override
    protected Pact build(Pact.Builder from) {
        return from.build();
    }

    @Override
    protected void read(Pact from, Values to) {
        DocumentAccess.readHead(from, to);
        to.maybe(from.getTerm());
        to.many(from.getParties());
        to.many(from.getParticipants());
        to.many(from.getRecitals());
        to.many(from.getCommonInterests());
        to.many(from.getPledges());
        to.many(from.getClauses());
        to.maybe(from.getConsent());
        to.many(from.getSignatures());
        to.maybe(from.getEntryIntoForce());
        to.maybe(from.getEnding());
        to.maybe(from.getRenewal());
        to.maybe(from.getAccession());
        to.maybe(from.getWithdrawal());
        to.many(from.getCoverage());
        to.many(from.getEvents());
        DocumentAccess.readTail(from, to);
        to.unknown(from.getUnknownMembers());
    }

    @Override
    protected void give(Pact.Builder to, int row, Object value) {
        switch (row - DocumentAccess.HEAD) {
            case 0 -> to.term((Timeframe) value);
            case 1 -> to.addParty((Party) value);
            case 2 -> to.addParticipant((Participant) value);
            case 3 -> to.addRecital((Recital) value);
            case 4 -> to.addCommonInterest((Text) value);
            case 5 -> to.addPledge((Provision) value);
            case 6 -> to.addClause((Provision) value);
            case 7 -> to.consent((Consent) value);
            case 8 -> to.addSignature((Signature) value);
            case 9 -> to.entryIntoForce((EntryIntoForce) value);
            case 10 -> to.ending((Trigger) value);
            case 11 -> to.renewal((Renewal) value);
            case 12 -> to.accession((Accession) value);
            case 13 -> to.withdrawal((Withdrawal) value);
            case 14 -> to.addCoverage((Coverage) value);
            case 15 -> to.addEvent((PactEvent) value);
            default -> DocumentAccess.give(to, row, 16, value);
        }
    }

    @Override
    protected void giveUnknown(Pact.Builder to, Members members) {
        to.unknownMembers(members);
    }
}
