package org.unionplan.metric;

import org.unionplan.value.Keyword;

/** How a value must stand to a target to attain it; spelled as a sign. */
public enum Comparator implements Keyword {
    /** At least the target. */
    AT_LEAST(">="),
    /** More than the target. */
    MORE_THAN(">"),
    /** At most the target. */
    AT_MOST("<="),
    /** Less than the target. */
    LESS_THAN("<"),
    /** Exactly the target. */
    EQUAL("="),
    /** From the target's value to its upper value, both included. */
    BETWEEN("between");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    @Override
    public String getKeyword() {
        return sign;
    }
}
