package org.unionplan.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The beat of a recurrence: its occurrences as a numbered sequence, in the order of their last days.
 *
 * <p>Numbering makes every question independent of how far away the sequence began, and of how long it is.
 */
sealed interface Cadence permits Cadence.None, AnchoredCadence, CalendarCadence, AnnualCadence {

    /** The number of the first occurrence whose last day is the given day or later. */
    long indexFrom(LocalDate day);

    /** The occurrence with that number. */
    DateRange at(long index);

    /** The number of times that the notation states. */
    OptionalInt times();

    /** The period that the notation states. */
    Optional<Period> period();

    /** No beat at all: the source gives words only. */
    enum None implements Cadence {
        WORDS_ONLY;

        @Override
        public long indexFrom(LocalDate day) {
            return 0;
        }

        @Override
        public DateRange at(long index) {
            throw new IndexOutOfBoundsException("Words alone have no occurrences; asked for number " + index + ".");
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
