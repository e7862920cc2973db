package org.unionplan.pact.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PartyStatus;

/** A place at the table while a course is run: who sits there may change, what was done from it stays. */
final class PartyState {

    /** Whether it is one of those the pact lists, on whose consent its entry into force may wait. */
    final boolean listed;

    final List<PactReason> reasons = new ArrayList<>();
    final Map<Integer, PactReason> notices = new TreeMap<>();
    final Map<Integer, PactReason> suspensions = new TreeMap<>();

    boolean signed;
    boolean consented;
    boolean effective;

    /** Why it is out of the pact for the time being. */
    Optional<PactReason> out = Optional.empty();

    PartyState(boolean listed) {
        this.listed = listed;
    }

    /** The same for another who takes this place beside a first one. */
    PartyState copy() {
        PartyState copy = new PartyState(listed);
        copy.reasons.addAll(reasons);
        copy.notices.putAll(notices);
        copy.suspensions.putAll(suspensions);
        copy.signed = signed;
        copy.consented = consented;
        copy.effective = effective;
        copy.out = out;
        return copy;
    }

    boolean isContracting() {
        return consented && out.isEmpty();
    }

    /** Whether it is bound while the pact is in force. */
    boolean isBindable() {
        return isContracting() && effective;
    }

    void consent(PactReason reason) {
        if (!consented && out.isEmpty()) {
            consented = true;
            effective = true;
            reasons.add(reason);
        }
    }

    /** Joins, or joins again, which takes back any notice given before. */
    void accede(PactReason reason) {
        if (out.isPresent() || !consented) {
            reasons.clear();
            consented = true;
            effective = false;
        }
        out = Optional.empty();
        notices.clear();
        reasons.add(reason);
    }

    PartyStatus status(boolean entered) {
        if (out.isPresent()) {
            return PartyStatus.FORMER;
        }
        if (!consented) {
            return signed ? PartyStatus.SIGNATORY : PartyStatus.INVITED;
        }
        if (!entered || !effective) {
            return PartyStatus.CONTRACTING;
        }
        return notices.isEmpty() ? PartyStatus.PARTY : PartyStatus.WITHDRAWING;
    }
}
