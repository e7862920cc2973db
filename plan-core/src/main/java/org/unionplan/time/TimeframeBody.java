package org.unionplan.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.time.IntervalEnd.Dated;
import org.unionplan.time.IntervalEnd.Undated;
import org.unionplan.time.IntervalEnd.Unspecified;

/**
 * The time that a timeframe states: one day, more than a day, or nothing beyond the words of its source. Equal bodies
 * have the same notation.
 */
sealed interface TimeframeBody extends Serializable {

    /** The result of {@link #earliestFirst} and {@link #latestLast} if there is no such day. */
    int NO_DAY = -1;

    /** The notation; empty for words alone. */
    String notation();

    IntervalEnd first();

    IntervalEnd last();

    /** The {@linkplain IsoDay#pack packed} first day on which it may begin. */
    int earliestFirst();

    /** The {@linkplain IsoDay#pack packed} last day that may be its last. */
    int latestLast();

    /** Returns true if the notation has two sides. */
    default boolean isInterval() {
        return false;
    }

    default boolean isReversed() {
        return false;
    }

    default boolean isPrecise() {
        return first().isExactBeginning()
                && last().isExactEnding()
                && first().earliest().isPresent()
                && last().latest().isPresent();
    }

    default Optional<LocalDate> firstEarliest() {
        return first().earliest();
    }

    default Optional<LocalDate> firstLatest() {
        return first().latestBeginning();
    }

    default Optional<LocalDate> lastEarliest() {
        return last().earliestEnding();
    }

    default Optional<LocalDate> lastLatest() {
        return last().latest();
    }

    /** Returns true if it may include the day; a side without a date is unbounded. */
    default boolean covers(LocalDate day) {
        boolean begun = !(first() instanceof Dated start) || !day.isBefore(start.from());
        boolean over = last() instanceof Dated end && day.isAfter(end.to());
        return begun && !over && !isReversed();
    }

    /** One plain day, as nearly all are: packed, to take little room. */
    record SingleDay(int packed) implements TimeframeBody {

        static SingleDay of(LocalDate day) {
            return new SingleDay(IsoDay.pack(day));
        }

        private LocalDate day() {
            return IsoDay.unpack(packed);
        }

        @Override
        public String notation() {
            return day().toString();
        }

        @Override
        public IntervalEnd first() {
            LocalDate day = day();
            return new Dated(day, day, EdtfQualifier.STATED, Unspecified.NOTHING);
        }

        @Override
        public IntervalEnd last() {
            return first();
        }

        @Override
        public int earliestFirst() {
            return packed;
        }

        @Override
        public int latestLast() {
            return packed;
        }

        @Override
        public boolean isPrecise() {
            return true;
        }

        @Override
        public Optional<LocalDate> firstEarliest() {
            return Optional.of(day());
        }

        @Override
        public Optional<LocalDate> firstLatest() {
            return Optional.of(day());
        }

        @Override
        public Optional<LocalDate> lastEarliest() {
            return Optional.of(day());
        }

        @Override
        public Optional<LocalDate> lastLatest() {
            return Optional.of(day());
        }
    }

    /** Everything else that has a notation, which determines both ends; for a single date they are the same. */
    record Notated(String notation, IntervalEnd first, IntervalEnd last) implements TimeframeBody {

        static Notated parse(String notation) {
            EdtfParser.Ends ends = EdtfParser.parse(notation);
            return new Notated(notation, ends.first(), ends.last());
        }

        @Override
        public int earliestFirst() {
            return first instanceof Dated start ? IsoDay.pack(start.from()) : NO_DAY;
        }

        @Override
        public int latestLast() {
            return last instanceof Dated end ? IsoDay.pack(end.to()) : NO_DAY;
        }

        @Override
        public boolean isInterval() {
            return notation.indexOf('/') >= 0;
        }

        @Override
        public boolean isReversed() {
            return first instanceof Dated start
                    && last instanceof Dated end
                    && end.to().isBefore(start.from());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Notated that && notation.equals(that.notation);
        }

        /** The same on every run, which the hash of an enum is not. */
        @Override
        public int hashCode() {
            return notation.hashCode();
        }
    }

    /** No notation: only the words of the source. */
    record WordsAlone() implements TimeframeBody {

        @Override
        public String notation() {
            return "";
        }

        @Override
        public IntervalEnd first() {
            return Undated.UNSTATED;
        }

        @Override
        public IntervalEnd last() {
            return Undated.UNSTATED;
        }

        @Override
        public int earliestFirst() {
            return NO_DAY;
        }

        @Override
        public int latestLast() {
            return NO_DAY;
        }

        @Override
        public boolean covers(LocalDate day) {
            return false;
        }
    }
}
