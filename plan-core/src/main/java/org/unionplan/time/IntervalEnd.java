package org.unionplan.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** The place of one end of a timeframe: between two days, or undated. */
sealed interface IntervalEnd extends Serializable {

    /** The first day on which this end may lie. */
    Optional<LocalDate> earliest();

    /** The last day on which this end may lie. */
    Optional<LocalDate> latest();

    /** The last day on which a period with this beginning may begin. */
    Optional<LocalDate> latestBeginning();

    /** The first day that may be the last of a period with this end. */
    Optional<LocalDate> earliestEnding();

    EdtfQualifier qualifier();

    /** Returns true if a period with this beginning begins on one day, neither uncertain nor approximate. */
    default boolean isExactBeginning() {
        return qualifier() == EdtfQualifier.STATED && earliest().equals(latestBeginning());
    }

    /** Returns true if a period with this end ends on one day, neither uncertain nor approximate. */
    default boolean isExactEnding() {
        return qualifier() == EdtfQualifier.STATED && latest().equals(earliestEnding());
    }

    /**
     * An end with a date, as exact as the source gives it: both days are the same for a calendar day.
     *
     * @param unspecified the unit that the date leaves open with X
     */
    record Dated(LocalDate from, LocalDate to, EdtfQualifier qualifier, Unspecified unspecified)
            implements IntervalEnd {

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(to);
        }

        @Override
        public Optional<LocalDate> latestBeginning() {
            return Optional.of(qualifier == EdtfQualifier.STATED ? unspecified.latestBeginning(from, to) : to);
        }

        @Override
        public Optional<LocalDate> earliestEnding() {
            return Optional.of(qualifier == EdtfQualifier.STATED ? unspecified.earliestEnding(from, to) : from);
        }
    }

    /** The unit of a date that is left open: {@code 201X} is some year, {@code 2004-XX} some month. */
    enum Unspecified {
        /** The date is written in full: all days of it. */
        NOTHING,
        /** One whole year of several. */
        YEAR,
        /** One whole month of a year. */
        MONTH,
        /** One day. */
        DAY;

        LocalDate latestBeginning(LocalDate from, LocalDate to) {
            return switch (this) {
                case NOTHING -> from;
                case YEAR -> to.withDayOfYear(1);
                case MONTH -> to.withDayOfMonth(1);
                case DAY -> to;
            };
        }

        LocalDate earliestEnding(LocalDate from, LocalDate to) {
            return switch (this) {
                case NOTHING -> to;
                case YEAR -> from.withDayOfYear(from.lengthOfYear());
                case MONTH -> from.withDayOfMonth(from.lengthOfMonth());
                case DAY -> from;
            };
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
        public Optional<LocalDate> latestBeginning() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> earliestEnding() {
            return Optional.empty();
        }

        @Override
        public EdtfQualifier qualifier() {
            return EdtfQualifier.STATED;
        }
    }
}
