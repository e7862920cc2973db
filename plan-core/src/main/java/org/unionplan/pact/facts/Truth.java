package org.unionplan.pact.facts;

/**
 * A yes or no that may be uncertain: another interpretation of imprecise dates says the opposite.
 *
 * @param holds true for yes
 * @param uncertain true if it may be otherwise
 */
public record Truth(boolean holds, boolean uncertain) {

    public static final Truth YES = new Truth(true, false);
    public static final Truth NO = new Truth(false, false);

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Both; surely not, where one surely does not hold. */
    public Truth and(Truth other) {
        if (equals(NO) || other.equals(NO)) {
            return NO;
        }
        return new Truth(holds && other.holds, uncertain || other.uncertain);
    }

    /** Either; surely so, where one surely holds. */
    public Truth or(Truth other) {
        if (equals(YES) || other.equals(YES)) {
            return YES;
        }
        return new Truth(holds || other.holds, uncertain || other.uncertain);
    }
}
