package org.unionplan.portfolio;

import java.util.Optional;

/** The comparisons of a query. */
enum QueryOperator {
    IS("="),
    IS_NOT("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    CONTAINS("contains"),
    /** Over before the period begins. */
    BEFORE("before"),
    /** Over when the period is. */
    BY("by"),
    /** Not begun before the period is over. */
    AFTER("after"),
    /** Not begun before the period begins. */
    FROM("from"),
    /** Within the period. */
    IN("in");

    private final String symbol;

    QueryOperator(String symbol) {
        this.symbol = symbol;
    }

    static Optional<QueryOperator> of(String symbol) {
        if (symbol.equals("is")) {
            return Optional.of(IS);
        }
        if (symbol.equals("on")) {
            return Optional.of(IN);
        }
        for (QueryOperator each : values()) {
            if (each.symbol.equals(symbol)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Returns true if it compares with dates only. */
    boolean needsDate() {
        return compareTo(BEFORE) >= 0;
    }

    /** Returns true if it compares by size, so that it needs a number or a date. */
    boolean needsOrder() {
        return compareTo(LESS) >= 0 && compareTo(AT_LEAST) <= 0;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
