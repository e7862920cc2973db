package org.unionplan.portfolio;

/** The verdict of a condition on a thing. A thing that cannot have what the condition asks for is neither in nor out. */
enum QueryVerdict {
    YES,
    NO,
    NOT_APPLICABLE;

    static QueryVerdict of(boolean yes) {
        return yes ? YES : NO;
    }

    QueryVerdict and(QueryVerdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : this;
    }

    QueryVerdict or(QueryVerdict other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : this;
    }

    QueryVerdict not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case NOT_APPLICABLE -> this;
        };
    }
}
