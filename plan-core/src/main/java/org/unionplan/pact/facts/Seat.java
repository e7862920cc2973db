package org.unionplan.pact.facts;

/**
 * The acts of a party on which its status depends. Immutable.
 *
 * @param listed true for a place that the pact lists, on whose consent its entry into force may wait
 * @param signed true if it has signed
 * @param consented true if it has consented, whether or not it left since
 * @param effective true if its consent has taken effect
 * @param out true if it is out of the pact, until it consents again
 * @param failed true if its ratification failed for good, so that it cannot consent again
 * @param partial true if it has consented to some provisions alone
 */
public record Seat(
        boolean listed,
        boolean signed,
        boolean consented,
        boolean effective,
        boolean out,
        boolean failed,
        boolean partial) {

    public static Seat empty(boolean listed) {
        return new Seat(listed, false, false, false, false, false, false);
    }

    public boolean hasBegun() {
        return signed || consented;
    }

    /** Returns true if it has consented to the whole and is still in. */
    public boolean isContracting() {
        return consented && !out && !partial;
    }

    /** Returns true if it has consented, even to a part only, and is still in. */
    public boolean isIn() {
        return consented && !out;
    }

    /** Returns true if it is bound by the whole while the pact is in force. */
    public boolean isBindable() {
        return isContracting() && effective;
    }

    /** Signs. A signature after a withdrawal is a new one. */
    public Seat sign(boolean isConsent) {
        if (isConsent) {
            return consent().withSignature();
        }
        return out && !failed ? empty(listed).withSignature() : withSignature();
    }

    private Seat withSignature() {
        return failed ? this : new Seat(listed, true, consented, effective, out, failed, partial);
    }

    /** Consents; the first consent counts, and who has left joins again. */
    public Seat consent() {
        if (failed || isContracting()) {
            return this;
        }
        return new Seat(listed, signed, true, true, false, false, false);
    }

    /** Accedes to the whole or to a part. */
    public Seat accede(boolean toPart) {
        if (isContracting() || (isIn() && toPart)) {
            return this;
        }
        return new Seat(listed, signed, true, false, false, false, toPart);
    }

    public Seat takeEffect() {
        return consented ? new Seat(listed, signed, true, true, out, failed, partial) : this;
    }

    public Seat leave() {
        return new Seat(listed, signed, consented, effective, true, failed, partial);
    }

    public Seat fail() {
        return consented ? this : new Seat(listed, signed, false, effective, true, true, partial);
    }
}
