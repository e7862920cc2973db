package org.unionplan.time;

import java.io.Serial;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ValueFormatException;

/**
 * A repetition: on the same dates every year, at equal periods from a day, so many times a year.
 *
 * <p>A recurrence has a notation, the words of the source, or both; never neither. The notation is kept exactly:
 *
 * <table>
 * <caption>Notation; repeating intervals are those of ISO 8601-1</caption>
 * <tr><th>form</th><th>example</th><th>occurrences</th></tr>
 * <tr><td>from a day</td><td>{@code R/2021-01-31/P1M}</td>
 *     <td>that day, and that day plus 1, 2, 3 periods, each counted from it: 28 February, 31 March</td></tr>
 * <tr><td>from a day, n times</td><td>{@code R5/2021-03-31/P3M}</td>
 *     <td>the first n of these, the start itself being the first; n is 1 to 999999</td></tr>
 * <tr><td>a window, from a day to a day</td><td>{@code R/2024-07-01/2024-07-31/P3Y}</td>
 *     <td>these days, and the same days 1, 2, 3 periods later; also n times</td></tr>
 * <tr><td>once in every period</td><td>{@code R/P3M}</td>
 *     <td>every such period of the calendar, whole: P1Y, P6M, P4M, P3M, P2M, P1M, P1W (ISO week, from Monday), P1D</td>
 *     </tr>
 * <tr><td>once in every other period</td><td>{@code R/P2Y}, {@code R/P18M}</td>
 *     <td>periods in a row, whole, counted from the day given to {@link #countedFrom}; else from 0000-01-01</td></tr>
 * <tr><td>annual dates</td><td>{@code --04-30,--10-31}</td>
 *     <td>these days every year; {@code --02-29} is the 28th in a common year</td></tr>
 * <tr><td>annual months, windows</td><td>{@code --04,--10}, {@code --12-15/--01-15}</td>
 *     <td>these months or days every year, whole; they may mix, none may occur twice</td></tr>
 * <tr><td>dates of every nth year</td><td>{@code --07-01/--07-31/P3Y}</td>
 *     <td>these days each third year, counted likewise</td></tr>
 * <tr><td>n times in every period</td><td>{@code 4/P1Y}</td>
 *     <td>every such period, n times over; n is 1 to 366</td></tr>
 * <tr><td>at least n times</td><td>{@code >=4/P1Y}</td><td>the same: n times are owed</td></tr>
 * <tr><td>at most n times</td><td>{@code <=4/P1Y}</td><td>none: nothing is owed</td></tr>
 * </table>
 *
 * <p>A period is {@code PnYnMnWnD}, in whole units and not all zero. ISO 8601-1 calls the n of {@code Rn} the number of
 * recurrences; here it counts all occurrences, the start included. Years run from 0000 to 9999. A notation that cannot be
 * calculated is kept by {@link #keep}, so that a document with one can be loaded and reported. Equality is by notation and
 * words, exactly.
 */
public final class Recurrence implements Extensible, Comparable<Recurrence> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Cadence cadence;
    private final String notation;
    private final String asWritten;

    private final Members unknownMembers;

    private Recurrence(Cadence cadence, String notation, String asWritten, Members unknownMembers) {
        this.cadence = cadence;
        this.notation = notation;
        this.asWritten = asWritten;
        this.unknownMembers = unknownMembers;
    }

    private Recurrence(Cadence cadence, String notation, String asWritten) {
        this(cadence, notation, asWritten, Members.NONE);
    }

    /**
     * A recurrence in the notation above.
     *
     * @throws ValueFormatException if the text is not in that notation
     */
    public static Recurrence parse(CharSequence notation) {
        Objects.requireNonNull(notation, "notation");

        String written = notation.toString();
        return new Recurrence(RecurrenceParser.parse(written), written, SourceWords.NONE);
    }

    /**
     * A recurrence in the notation above, or, if the text is not in it, one that keeps the text as its notation and has no
     * occurrences.
     *
     * @throws ValueFormatException if the text is blank
     */
    public static Recurrence keep(CharSequence notation) {
        Objects.requireNonNull(notation, "notation");

        String written = SourceWords.require(notation.toString());
        try {
            return parse(written);
        } catch (ValueFormatException e) {
            return new Recurrence(Cadence.None.UNREADABLE, written, SourceWords.NONE);
        }
    }

    /**
     * A recurrence that a source gives in words only: "as the membership decides".
     *
     * @throws ValueFormatException if the words are blank
     */
    public static Recurrence ofWords(String words) {
        Objects.requireNonNull(words, "words");

        return new Recurrence(Cadence.None.WORDS_ONLY, "", SourceWords.require(words));
    }

    /** The notation exactly as given; empty if there are only the source's words. */
    public Optional<String> getNotation() {
        return notation.isEmpty() ? Optional.empty() : Optional.of(notation);
    }

    /** The words of the source exactly as given. */
    public Optional<String> getAsWritten() {
        return asWritten.isEmpty() ? Optional.empty() : Optional.of(asWritten);
    }

    /** Returns true if it has a notation that can be calculated; false for words alone. */
    public boolean isDated() {
        return !(cadence instanceof Cadence.None);
    }

    /** Returns true if it has a notation that cannot be calculated and is kept as written. */
    public boolean isUnreadable() {
        return cadence == Cadence.None.UNREADABLE;
    }

    /**
     * The same recurrence, its periods counted from that day if the notation leaves open from when: {@code R/P2Y} from
     * 2021-09-01 ends on 2023-08-31, and {@code --07/P3Y} is in July of 2022 first, counted from 2021-09-01.
     */
    public Recurrence countedFrom(LocalDate day) {
        Objects.requireNonNull(day, "day");

        Cadence counted = cadence.countedFrom(day);
        return counted == cadence ? this : new Recurrence(counted, notation, asWritten, unknownMembers);
    }

    /** The number that the notation states: 5 of {@code R5/2021-03-31/P3M}, 4 of {@code 4/P1Y} and of its bounds. */
    public OptionalInt getTimes() {
        return cadence.times();
    }

    /** The period that the notation states, a week being seven days; empty for annual dates and for words alone. */
    public Optional<Period> getPeriod() {
        return cadence.period();
    }

    /**
     * Returns what falls due from one day to another, both inclusive: the occurrences whose <em>last</em> day is within
     * them, since a duty is due by its last day. An occurrence may begin before {@code from}.
     *
     * <p>They come in the order of their last days. The list is unmodifiable and works out each occurrence when it is
     * read, so that neither a long window nor a distant start costs anything. It is empty if {@code from} is after
     * {@code to}, for words alone and for an unreadable notation; days outside the years 0000 to 9999 have no occurrences.
     */
    public List<DateRange> occurrences(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        LocalDate begin = from.isBefore(IsoDay.EARLIEST) ? IsoDay.EARLIEST : from;
        LocalDate end = to.isAfter(IsoDay.LATEST) ? IsoDay.LATEST : to;
        if (begin.isAfter(end)) {
            return List.of();
        }
        long firstIndex = cadence.indexFrom(begin);
        long afterLast = cadence.indexFrom(end.plusDays(1));
        return new OccurrenceList(cadence, firstIndex, Math.toIntExact(afterLast - firstIndex));
    }

    /**
     * The same recurrence with these words of the source beside its notation, or instead of its former words.
     *
     * @throws ValueFormatException if the words are blank
     */
    public Recurrence withAsWritten(String words) {
        Objects.requireNonNull(words, "words");

        return new Recurrence(cadence, notation, SourceWords.require(words), unknownMembers);
    }

    /** Returns true if its notation is all there is: it has neither words nor unknown members. */
    public boolean hasOnlyNotation() {
        return !notation.isEmpty() && asWritten.isEmpty() && unknownMembers.isEmpty();
    }

    /** The same recurrence with these members the model does not know, instead of its former ones. */
    public Recurrence withUnknownMembers(Members members) {
        Objects.requireNonNull(members, "members");

        return new Recurrence(cadence, notation, asWritten, members);
    }

    @Override
    public Members getUnknownMembers() {
        return unknownMembers;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * By notation, then by words, then by unknown members, character by character: an order for sorting keys, consistent
     * with equality, and not one of frequency.
     */
    @Override
    public int compareTo(Recurrence other) {
        int byNotation = notation.compareTo(other.notation);
        int byWords = byNotation == 0 ? asWritten.compareTo(other.asWritten) : byNotation;
        return byWords == 0 ? unknownMembers.compareTo(other.unknownMembers) : byWords;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Recurrence that
                && notation.equals(that.notation)
                && asWritten.equals(that.asWritten)
                && unknownMembers.equals(that.unknownMembers);
    }

    @Override
    public int hashCode() {
        return 31 * notation.hashCode() + asWritten.hashCode();
    }

    /** The notation, from which {@link #parse} gives it back; the words where there is no notation. */
    @Override
    public String toString() {
        return notation.isEmpty() ? asWritten : notation;
    }

    /** Builds a recurrence from its parts; a notation, the words of the source, or both are required. */
    public static final class Builder {

        private @Nullable String notation;
        private @Nullable String asWritten;
        private Members unknownMembers = Members.NONE;

        private Builder() {}

        public Builder notation(String notation) {
            Objects.requireNonNull(notation, "notation");

            this.notation = notation;
            return this;
        }

        public Builder asWritten(String words) {
            Objects.requireNonNull(words, "words");

            this.asWritten = words;
            return this;
        }

        public Builder unknownMembers(Members members) {
            Objects.requireNonNull(members, "members");

            this.unknownMembers = members;
            return this;
        }

        /**
         * The recurrence of these parts; a notation that cannot be calculated is {@linkplain #keep kept}.
         *
         * @throws ValueFormatException if the notation or the words are blank, or there are neither
         */
        public Recurrence build() {
            if (notation == null) {
                return ofWords(asWritten == null ? SourceWords.NONE : asWritten).withUnknownMembers(unknownMembers);
            }
            Recurrence parsed = keep(notation);
            Recurrence worded = asWritten == null ? parsed : parsed.withAsWritten(asWritten);
            return unknownMembers.isEmpty() ? worded : worded.withUnknownMembers(unknownMembers);
        }
    }
}
