package org.unionplan.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.time.IntervalEnd.Dated;
import org.unionplan.time.IntervalEnd.Undated;
import org.unionplan.time.TimeframeBody.Notated;
import org.unionplan.time.TimeframeBody.SingleDay;
import org.unionplan.time.TimeframeBody.WordsAlone;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;
import org.unionplan.value.ValueFormatException;

/**
 * When something holds or happens, as exactly or as loosely as a source states it.
 *
 * <p>A timeframe has a notation, the words of the source, or both; never neither. The notation is kept exactly:
 *
 * <table>
 * <caption>EDTF levels 0 and 1, parts of a year from level 2 (ISO 8601-2:2019); start and duration (ISO 8601-1)
 * </caption>
 * <tr><th>form</th><th>example</th><th>its first and its last day</th></tr>
 * <tr><td>day</td><td>{@code 2021-09-30}</td><td>that day</td></tr>
 * <tr><td>month, year</td><td>{@code 2021-09}, {@code 2021}</td><td>each any day of it</td></tr>
 * <tr><td>unspecified digits</td>
 *     <td>{@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX}, {@code 1985-XX-XX}</td>
 *     <td>each any day that fits</td></tr>
 * <tr><td>spring to winter, northern</td>
 *     <td>{@code 2021-21} to {@code 2021-24}, {@code 2021-25} to {@code 2021-28}</td>
 *     <td>each any day of it: whole months, spring from March, winter to the end of February after</td></tr>
 * <tr><td>spring to winter, southern</td><td>{@code 2021-29} to {@code 2021-32}</td>
 *     <td>each any day of it: spring from September, summer to the end of February after</td></tr>
 * <tr><td>quarter</td><td>{@code 2021-33} to {@code 2021-36}</td><td>each any day of it</td></tr>
 * <tr><td>four months</td><td>{@code 2021-37} to {@code 2021-39}</td><td>each any day of it</td></tr>
 * <tr><td>half year</td><td>{@code 2021-40}, {@code 2021-41}</td><td>each any day of it</td></tr>
 * <tr><td>uncertain, approximate, both</td><td>{@code 2021?}, {@code 2021-05~}, {@code 2021%}</td>
 *     <td>as without the mark, which widens nothing</td></tr>
 * <tr><td>interval</td><td>{@code 2021-05/2025-08}</td><td>any day of the one, any day of the other</td></tr>
 * <tr><td>open side</td><td>{@code 2021/..}, {@code ../2025}</td><td>none on that side</td></tr>
 * <tr><td>unknown side</td><td>{@code 2021/}, {@code /2025}</td><td>none on that side</td></tr>
 * <tr><td>start and duration</td><td>{@code 2021-09-01/P26M}</td>
 *     <td>as the start says; that plus the duration, minus one day</td></tr>
 * </table>
 *
 * <p>A single imprecise date is read as EDTF reads the interval of that date with itself: {@code 2021} is some time
 * in 2021, or all of it. An interval that ends before it begins, {@code 2025/2021}, can be held, so that a document
 * with this fault can be loaded and reported; see {@link #isReversed()}. An interval has a date on at least one side.
 *
 * <p>Years run from 0000 to 9999 in the proleptic Gregorian calendar. Negative and longer years, times of day and sets
 * of dates are refused. All days are inclusive and in no time zone. Equality is by notation and words, exactly: {@code
 * 2021} and {@code 2021-01-01/2021-12-31} differ. Immutable and thread-safe.
 */
public final class Timeframe implements Extensible, Comparable<Timeframe> {

    private final TimeframeBody body;

    /** The words of the source, empty if there are none. */
    private final String asWritten;

    private final Members unknownMembers;

    private Timeframe(TimeframeBody body, String asWritten, Members unknownMembers) {
        this.body = body;
        this.asWritten = asWritten;
        this.unknownMembers = unknownMembers;
    }

    private static Timeframe of(TimeframeBody body) {
        return new Timeframe(body, SourceWords.NONE, Members.NONE);
    }

    /**
     * A timeframe in the notation above.
     *
     * @throws ValueFormatException if the text is not in that notation, or names a day that no calendar has
     */
    public static Timeframe parse(CharSequence notation) {
        String written = notation.toString();
        int day = IsoDay.packed(written);
        return of(day >= 0 ? new SingleDay(day) : Notated.parse(written));
    }

    /**
     * One calendar day.
     *
     * @throws ValueFormatException if its year is outside 0000 to 9999
     */
    public static Timeframe of(LocalDate day) {
        return ofDay(requireWritable(day));
    }

    /**
     * Some time in a year, or all of it.
     *
     * @throws ValueFormatException if the year is outside 0 to 9999
     */
    public static Timeframe ofYear(int year) {
        if (year < 0 || year > 9999) {
            throw new ValueFormatException(Message.of("expected.year"), Integer.toString(year));
        }
        // The first four characters of an ISO date are its year.
        return parse(LocalDate.of(year, 1, 1).toString().substring(0, 4));
    }

    /**
     * From one day to another, both inclusive; a last day before the first is held, and {@linkplain #isReversed()
     * reversed}.
     *
     * @throws ValueFormatException if a year is outside 0000 to 9999
     */
    public static Timeframe between(LocalDate first, LocalDate last) {
        return parse(requireWritable(first) + "/" + requireWritable(last));
    }

    /**
     * A timeframe that a source gives in words only: "the life of the agreement".
     *
     * @throws ValueFormatException if the words are blank
     */
    public static Timeframe ofWords(String words) {
        return new Timeframe(new WordsAlone(), SourceWords.require(words), Members.NONE);
    }

    /** One day whose year is known to be within 0000 to 9999. */
    static Timeframe ofDay(LocalDate day) {
        return of(SingleDay.of(day));
    }

    /** The notation exactly as given; empty if the source's words stand alone. */
    public Optional<String> getNotation() {
        return isInWordsAlone() ? Optional.empty() : Optional.of(body.notation());
    }

    private boolean isInWordsAlone() {
        return body instanceof WordsAlone;
    }

    /** The words of the source exactly as given. */
    public Optional<String> getAsWritten() {
        return asWritten.isEmpty() ? Optional.empty() : Optional.of(asWritten);
    }

    /** The first day on which it may begin; empty for an open or unknown start, or words alone. */
    public Optional<LocalDate> getEarliestFirst() {
        return body.firstEarliest();
    }

    /** The last day on which it may begin; empty for an open or unknown start, or words alone. */
    public Optional<LocalDate> getLatestFirst() {
        return body.firstLatest();
    }

    /** The first day that may be its last; empty for an open or unknown end, or words alone. */
    public Optional<LocalDate> getEarliestLast() {
        return body.lastEarliest();
    }

    /** The last day that may be its last; empty for an open or unknown end, or words alone. */
    public Optional<LocalDate> getLatestLast() {
        return body.lastLatest();
    }

    /** Whether the notation has two sides: two dates, or a start and a duration. */
    public boolean isInterval() {
        return body.isInterval();
    }

    /** Whether it is exactly one calendar day, neither uncertain nor approximate; {@code 2021-09-30/P1D} is one too. */
    public boolean isDay() {
        return body.isPrecise() && body.earliestFirst() == body.latestLast();
    }

    /** Whether its first and its last day are both known exactly, and neither is uncertain or approximate. */
    public boolean isPrecise() {
        return body.isPrecise();
    }

    /** Whether one of its dates is marked {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return body.first().qualifier().isApproximate()
                || body.last().qualifier().isApproximate();
    }

    /** Whether one of its dates is marked {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return body.first().qualifier().isUncertain() || body.last().qualifier().isUncertain();
    }

    /** Whether it is written to have no start: {@code ../2025}. */
    public boolean isOpenStart() {
        return body.first() == Undated.OPEN;
    }

    /** Whether it is written to have no end: {@code 2021/..}. */
    public boolean isOpenEnd() {
        return body.last() == Undated.OPEN;
    }

    /** Whether it has a start that nobody knows: {@code /2025}. */
    public boolean isUnknownStart() {
        return body.first() == Undated.UNKNOWN;
    }

    /** Whether it has an end that nobody knows: {@code 2021/}. */
    public boolean isUnknownEnd() {
        return body.last() == Undated.UNKNOWN;
    }

    /** Whether even its last possible day is before its first possible day: {@code 2025/2021}. */
    public boolean isReversed() {
        return body.isReversed();
    }

    /** Whether even its last possible day is before the first possible day of the other; false if either is missing. */
    public boolean isSurelyBefore(Timeframe other) {
        int end = body.latestLast();
        int start = other.body.earliestFirst();
        return end >= 0 && start >= 0 && end < start;
    }

    /** Whether its first possible day is after the first possible day of the other; false if either is missing. */
    public boolean startsAfter(Timeframe other) {
        int mine = body.earliestFirst();
        int theirs = other.body.earliestFirst();
        return mine >= 0 && theirs >= 0 && mine > theirs;
    }

    /** All days that it may touch, earliest first to latest last; empty if either is missing, or if it is reversed. */
    public Optional<DateRange> span() {
        if (body.first() instanceof Dated start && body.last() instanceof Dated end && !isReversed()) {
            return Optional.of(DateRange.of(start.from(), end.to()));
        }
        return Optional.empty();
    }

    /**
     * Whether the day may belong to it: from its earliest first day to its latest last day, both inclusive, without
     * bound on an open or unknown side. No day belongs to a reversed timeframe, or to words alone.
     */
    public boolean covers(LocalDate day) {
        return body.covers(day);
    }

    /**
     * The same timeframe with these words of the source beside its notation, or instead of its former words.
     *
     * @throws ValueFormatException if the words are blank
     */
    public Timeframe withAsWritten(String words) {
        return new Timeframe(body, SourceWords.require(words), unknownMembers);
    }

    /** Whether its notation says everything: there are neither words nor unknown members. */
    public boolean hasOnlyNotation() {
        return !isInWordsAlone() && asWritten.isEmpty() && unknownMembers.isEmpty();
    }

    /** The same timeframe with these members the model does not know, instead of its former ones. */
    public Timeframe withUnknownMembers(Members members) {
        return new Timeframe(body, asWritten, members);
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
     * with equality, and not one of time. {@link #startsAfter} and {@link #isSurelyBefore} compare times.
     */
    @Override
    public int compareTo(Timeframe other) {
        int byNotation = body.notation().compareTo(other.body.notation());
        int byWords = byNotation == 0 ? asWritten.compareTo(other.asWritten) : byNotation;
        return byWords == 0 ? unknownMembers.compareTo(other.unknownMembers) : byWords;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Timeframe that
                        && body.equals(that.body)
                        && asWritten.equals(that.asWritten)
                        && unknownMembers.equals(that.unknownMembers));
    }

    @Override
    public int hashCode() {
        return 31 * body.hashCode() + asWritten.hashCode();
    }

    /** The notation, from which {@link #parse} gives it back; the words where there is no notation. */
    @Override
    public String toString() {
        return isInWordsAlone() ? asWritten : body.notation();
    }

    private static LocalDate requireWritable(LocalDate day) {
        if (!IsoDay.isWritable(day)) {
            throw new ValueFormatException(Message.of("expected.day"), day.toString());
        }
        return day;
    }

    /** Builds a timeframe from its parts; a notation, the words of the source, or both are required. */
    public static final class Builder {

        private String notation = "";
        private String asWritten = "";
        private Members unknownMembers = Members.NONE;

        private Builder() {}

        public Builder notation(String notation) {
            this.notation = notation;
            return this;
        }

        public Builder asWritten(String words) {
            this.asWritten = words;
            return this;
        }

        public Builder unknownMembers(Members members) {
            this.unknownMembers = members;
            return this;
        }

        /**
         * The timeframe of these parts.
         *
         * @throws ValueFormatException if the notation is malformed, or there are neither notation nor words
         */
        public Timeframe build() {
            if (notation.isEmpty()) {
                return ofWords(asWritten).withUnknownMembers(unknownMembers);
            }
            Timeframe parsed = parse(notation);
            Timeframe worded = asWritten.isEmpty() ? parsed : parsed.withAsWritten(asWritten);
            return unknownMembers.isEmpty() ? worded : worded.withUnknownMembers(unknownMembers);
        }
    }
}
