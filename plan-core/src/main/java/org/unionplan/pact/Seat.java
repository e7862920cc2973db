package org.unionplan.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A place at the table while a course is run: who sits there may change, what was done from it stays. */
final class Seat {

    /** Whether it is one of those the pact lists, on whose consent its entry into force may wait. */
    final boolean listed;

    final List<Reason> reasons = new ArrayList<>();
    final Map<Integer, Reason> notices = new TreeMap<>();
    final Map<Integer, Reason> suspensions = new TreeMap<>();

    boolean signed;
    boolean consented;
    boolean effective;

    /** Why it is out of the pact for the time being. */
    Optional<Reason> out = Optional.empty();

    Seat(boolean listed) {
        this.listed = listed;
    }

    /** The same for another who takes this place beside a first one. */
    Seat copy() {
        Seat copy = new Seat(listed);
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

    void consent(Reason reason) {
        if (!consented && out.isEmpty()) {
            consented = true;
            effective = true;
            reasons.add(reason);
        }
    }

    /** Joins, or joins again, which takes back any notice given before. */
    void accede(Reason reason) {
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
