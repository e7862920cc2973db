package org.unionplan.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The beat of a recurrence: its occurrences as a numbered sequence, in the order of their last days.
 *
 * <p>Numbering makes every question independent of how far away the sequence began, and of how long it is.
 */
sealed interface Cadence extends Serializable
        permits Cadence.None, AnchoredCadence, CalendarCadence, CountedCadence, WindowCadence, AnnualCadence {

    /** The number of the first occurrence whose last day is the given day or later. */
    long indexFrom(LocalDate day);

    /** The occurrence with that number. */
    DateRange at(long index);

    /** The number of times that the notation states. */
    OptionalInt times();

    /** The period that the notation states. */
    Optional<Period> period();

    /** This cadence counted from that day, if its notation leaves open from when it counts. */
    default Cadence countedFrom(LocalDate day) {
        return this;
    }

    /** No beat at all. */
    enum None implements Cadence {
        /** The source gives words only. */
        WORDS_ONLY,
        /** The notation cannot be calculated. */
        UNREADABLE;

        @Override
        public long indexFrom(LocalDate day) {
            return 0;
        }

        @Override
        public DateRange at(long index) {
            throw new IndexOutOfBoundsException("There are no occurrences; asked for number " + index + ".");
        }

        @Override
        public OptionalInt times() {
            return OptionalInt.empty();
        }

        @Override
        public Optional<Period> period() {
            return Optional.empty();
        }
    }
}
