package org.unionplan.time;

import java.time.LocalDate;
import java.util.Optional;

/** Where one end of a timeframe lies: between two days, or nowhere that can be dated. */
sealed interface IntervalEnd {

    /** The first day on which this end may lie. */
    Optional<LocalDate> earliest();

    /** The last day on which this end may lie. */
    Optional<LocalDate> latest();

    EdtfQualifier qualifier();

    /** Whether it lies on one day, neither uncertain nor approximate. */
    default boolean isExact() {
        return this instanceof Dated date && date.from().equals(date.to()) && date.qualifier() == EdtfQualifier.STATED;
    }

    /** An end with a date, as exactly as the source gives it: both days are the same for a calendar day. */
    record Dated(LocalDate from, LocalDate to, EdtfQualifier qualifier) implements IntervalEnd {

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(to);
        }
    }

    /** An end without a date, and why it has none. */
    enum Undated implements IntervalEnd {
        /** {@code ..}: there is no end. */
        OPEN,
        /** Nothing on this side of the solidus: there is an end, and it is not known. */
        UNKNOWN,
        /** There is no notation, only words. */
        UNSTATED;

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }

        @Override
        public EdtfQualifier qualifier() {
            return EdtfQualifier.STATED;
        }
    }
}
