package org.unionplan.portfolio;

import java.util.Optional;

/** A condition of a query. Its {@code toString} is its text. Immutable. */
interface QueryCondition {

    QueryVerdict test(QuerySubject subject);

    /** The name of what can only be answered for a day, if the condition asks for such a thing. */
    default Optional<String> needsDay() {
        return Optional.empty();
    }

    /** Both conditions. */
    record And(QueryCondition one, QueryCondition other) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            QueryVerdict first = one.test(subject);
            return first == QueryVerdict.NO ? first : first.and(other.test(subject));
        }

        @Override
        public Optional<String> needsDay() {
            return one.needsDay().or(other::needsDay);
        }

        @Override
        public String toString() {
            return "(" + one + " and " + other + ")";
        }
    }

    /** Either condition. */
    record Or(QueryCondition one, QueryCondition other) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            QueryVerdict first = one.test(subject);
            return first == QueryVerdict.YES ? first : first.or(other.test(subject));
        }

        @Override
        public Optional<String> needsDay() {
            return one.needsDay().or(other::needsDay);
        }

        @Override
        public String toString() {
            return "(" + one + " or " + other + ")";
        }
    }

    /** The opposite of a condition. */
    record Not(QueryCondition condition) implements QueryCondition {

        @Override
        public QueryVerdict test(QuerySubject subject) {
            return condition.test(subject).not();
        }

        @Override
        public Optional<String> needsDay() {
            return condition.needsDay();
        }

        @Override
        public String toString() {
            return "not " + condition;
        }
    }
}
