package org.unionplan.time;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Objects;
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
 * A time as exact or as loose as its source states it: the days of a period, or the date of an event.
 *
 * <p>A timeframe has a notation, the words of the source, or both; never neither. The notation is kept exactly:
 *
 * <table>
 * <caption>EDTF levels 0 and 1, parts of a year from level 2 (ISO 8601-2:2019, the EDTF profile and 4.8); intervals, start
 * and duration (ISO 8601-1:2019, 5.5)</caption>
 * <tr><th>form</th><th>example</th><th>its days</th></tr>
 * <tr><td>day</td><td>{@code 2021-09-30}</td><td>that day</td></tr>
 * <tr><td>month, year</td><td>{@code 2021-09}, {@code 2021}</td><td>its first to its last</td></tr>
 * <tr><td>unspecified digits</td>
 *     <td>{@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX}, {@code 1985-XX-XX}</td>
 *     <td>some year, month or day that fits</td></tr>
 * <tr><td>spring to winter, northern</td>
 *     <td>{@code 2021-21} to {@code 2021-24}, {@code 2021-25} to {@code 2021-28}</td>
 *     <td>whole months, spring from March, winter to the end of February after</td></tr>
 * <tr><td>spring to winter, southern</td><td>{@code 2021-29} to {@code 2021-32}</td>
 *     <td>whole months, spring from September, summer to the end of February after</td></tr>
 * <tr><td>quarter</td><td>{@code 2021-33} to {@code 2021-36}</td><td>its three months</td></tr>
 * <tr><td>four months</td><td>{@code 2021-37} to {@code 2021-39}</td><td>its four months</td></tr>
 * <tr><td>half year</td><td>{@code 2021-40}, {@code 2021-41}</td><td>its six months</td></tr>
 * <tr><td>uncertain, approximate, both</td><td>{@code 2021?}, {@code 2021-05~}, {@code 2021%}</td>
 *     <td>as without the mark, which widens nothing and leaves a doubt</td></tr>
 * <tr><td>interval</td><td>{@code 2021-05/2025-08}</td>
 *     <td>the first of its beginning to the last of its end</td></tr>
 * <tr><td>open side</td><td>{@code 2021/..}, {@code ../2025}</td><td>no bound on that side</td></tr>
 * <tr><td>no end</td><td>{@code ..}</td><td>no bound at all, as for what is renewed for good</td></tr>
 * <tr><td>unknown side</td><td>{@code 2021/}, {@code /2025}</td><td>a bound on that side that is not known</td></tr>
 * <tr><td>start and duration</td><td>{@code 2021-09-01/P26M}, {@code 2024/P3Y}</td>
 *     <td>from its first day, for that long: to 2023-10-31, to 2026-12-31</td></tr>
 * </table>
 *
 * <p>The same notation means two things. As a period, {@code 2021} is all of that year, without doubt: see
 * {@link #asPeriod()}. As the date of an event it is some day of that year: see {@link #asEvent()}. The first and the
 * last day of all are the same for both, {@link #getEarliestFirst()} and {@link #getLatestLast()}.
 *
 * <p>An interval that ends before it begins, {@code 2025/2021}, can be held, so that a document with this fault can be
 * loaded and reported; see {@link #isReversed()}. An interval has a date on at least one side, but for {@code ..} alone.
 *
 * <p>Years run from 0000 to 9999 in the proleptic Gregorian calendar. Negative and longer years, times of day and sets
 * of dates are refused. All days are inclusive and in no time zone. Equality is by notation and words, exactly: {@code
 * 2021} and {@code 2021-01-01/2021-12-31} differ.
 */
public final class Timeframe implements Extensible, Comparable<Timeframe> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TimeframeBody body;

    /** The words of the source; empty without any. */
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
        Objects.requireNonNull(notation, "notation");

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
        Objects.requireNonNull(day, "day");

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
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");

        return parse(requireWritable(first) + "/" + requireWritable(last));
    }

    /**
     * A timeframe that a source gives in words only: "the life of the agreement".
     *
     * @throws ValueFormatException if the words are blank
     */
    public static Timeframe ofWords(String words) {
        Objects.requireNonNull(words, "words");

        return new Timeframe(new WordsAlone(), SourceWords.require(words), Members.NONE);
    }

    /** One day whose year is known to be within 0000 to 9999. */
    static Timeframe ofDay(LocalDate day) {
        return of(SingleDay.of(day));
    }

    /** The notation exactly as given; empty if there are only the source's words. */
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

    /** The first day that may belong to it, period or event; empty for an open or unknown start, or words alone. */
    public Optional<LocalDate> getEarliestFirst() {
        return body.firstEarliest();
    }

    /** The last day that may belong to it, period or event; empty for an open or unknown end, or words alone. */
    public Optional<LocalDate> getLatestLast() {
        return body.lastLatest();
    }

    /**
     * The days it covers as a period: a term, the time observed, the time an allocation is spent. {@code 2022/2024},
     * {@code 2014} and {@code 2013-04/2013-05} are all of it, from the first day of the beginning to the last day of
     * the end, both inclusive, as an interval of ISO 8601-1:2019, 5.5, with reduced precision.
     */
    public PeriodBounds asPeriod() {
        return new PeriodBounds(this);
    }

    /**
     * The days on which it may have happened as an event: a signature, a decision, a report. {@code 2014} and {@code
     * 2006-02} are some day within it, and {@code 2013-04/2013-05} is one within those months.
     */
    public EventBounds asEvent() {
        return new EventBounds(this);
    }

    /** Returns true if the notation has two sides: two dates, or a start and a duration. */
    public boolean isInterval() {
        return body.isInterval();
    }

    /**
     * Returns true if it is exactly one calendar day, neither uncertain nor approximate, as {@code 2021-09-30/P1D}
     * is.
     */
    public boolean isDay() {
        return body.isPrecise() && body.earliestFirst() == body.latestLast();
    }

    /** Returns true if one of its dates is marked {@code ~} or {@code %}. */
    public boolean isApproximate() {
        return !(body instanceof SingleDay)
                && (body.first().qualifier().isApproximate()
                        || body.last().qualifier().isApproximate());
    }

    /** Returns true if one of its dates is marked {@code ?} or {@code %}. */
    public boolean isUncertain() {
        return !(body instanceof SingleDay)
                && (body.first().qualifier().isUncertain()
                        || body.last().qualifier().isUncertain());
    }

    /** Returns true if it is written as having no start: {@code ../2025}. */
    public boolean isOpenStart() {
        return body.first() == Undated.OPEN;
    }

    /** Returns true if it is written as having no end: {@code 2021/..}. */
    public boolean isOpenEnd() {
        return body.last() == Undated.OPEN;
    }

    /** Returns true if its start is unknown: {@code /2025}. */
    public boolean isUnknownStart() {
        return body.first() == Undated.UNKNOWN;
    }

    /** Returns true if its end is unknown: {@code 2021/}. */
    public boolean isUnknownEnd() {
        return body.last() == Undated.UNKNOWN;
    }

    /** Returns true if even its last possible day is before its first possible day: {@code 2025/2021}. */
    public boolean isReversed() {
        return body.isReversed();
    }

    /**
     * Returns true if even its last possible day is before the first possible day of the other; false if either is
     * missing.
     */
    public boolean isSurelyBefore(Timeframe other) {
        Objects.requireNonNull(other, "other");

        int end = body.latestLast();
        int start = other.body.earliestFirst();
        return end >= 0 && start >= 0 && end < start;
    }

    /**
     * Returns true if its first possible day is after the first possible day of the other; false if either is
     * missing.
     */
    public boolean startsAfter(Timeframe other) {
        Objects.requireNonNull(other, "other");

        int mine = body.earliestFirst();
        int theirs = other.body.earliestFirst();
        return mine >= 0 && theirs >= 0 && mine > theirs;
    }

    /**
     * Returns true if it is a season or another part of a year in EDTF that people read as two years: {@code 2023-24}. It
     * is not where the words of the source name the part of the year: {@code 2023-24} beside "winter 2023".
     */
    public boolean isAmbiguous() {
        return body instanceof Notated && AmbiguousYears.occurIn(body.notation(), asWritten);
    }

    /**
     * Returns true if its date, or one of the dates of an interval, is one that spreadsheets and databases put in place of
     * none: 1900-01-01, 1970-01-01, 9999-12-31 and the like. It is not where the source itself names that year in its
     * words.
     */
    public boolean isPlaceholder() {
        return body instanceof SingleDay day
                ? PlaceholderDates.has(day.packed()) && PlaceholderDates.occurIn(body.notation(), asWritten)
                : body instanceof Notated && PlaceholderDates.occurIn(body.notation(), asWritten);
    }

    /** All days that it may touch, earliest first to latest last; empty if either is missing, or if it is reversed. */
    public Optional<DateRange> span() {
        if (body.first() instanceof Dated start && body.last() instanceof Dated end && !isReversed()) {
            return Optional.of(DateRange.of(start.from(), end.to()));
        }
        return Optional.empty();
    }

    /**
     * Returns true if the day may belong to it: from its earliest first day to its latest last day, both inclusive, without
     * bound on an open or unknown side. No day belongs to a reversed timeframe, or to words alone.
     */
    public boolean covers(LocalDate day) {
        Objects.requireNonNull(day, "day");

        return body.covers(day);
    }

    /**
     * The same timeframe with these words of the source beside its notation, or instead of its former words.
     *
     * @throws ValueFormatException if the words are blank
     */
    public Timeframe withAsWritten(String words) {
        Objects.requireNonNull(words, "words");

        return new Timeframe(body, SourceWords.require(words), unknownMembers);
    }

    /** Returns true if its notation is all there is: it has neither words nor unknown members. */
    public boolean hasOnlyNotation() {
        return !isInWordsAlone() && asWritten.isEmpty() && unknownMembers.isEmpty();
    }

    /** The same timeframe with these members the model does not know, instead of its former ones. */
    public Timeframe withUnknownMembers(Members members) {
        Objects.requireNonNull(members, "members");

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

    /**
     * The first and the last day of a timeframe as a period, both inclusive.
     *
     * <p>Each lies on one day, unless the notation leaves a doubt: a mark {@code ~}, {@code ?} or {@code %}, digits
     * given as X, or an end that is not known. {@code 2024-06~} begins on some day of June 2024 and ends on some day of
     * it; {@code 201X} is one whole year of that decade.
     */
    public static final class PeriodBounds {

        private final Timeframe time;

        private PeriodBounds(Timeframe time) {
            this.time = time;
        }

        /** The first day on which it may begin; empty for an open or unknown start, or words alone. */
        public Optional<LocalDate> getEarliestFirst() {
            return time.body.firstEarliest();
        }

        /** The last day on which it may begin; empty for an open or unknown start, or words alone. */
        public Optional<LocalDate> getLatestFirst() {
            return time.body.firstLatest();
        }

        /** The first day that may be its last; empty for an open or unknown end, or words alone. */
        public Optional<LocalDate> getEarliestLast() {
            return time.body.lastEarliest();
        }

        /** The last day that may be its last; empty for an open or unknown end, or words alone. */
        public Optional<LocalDate> getLatestLast() {
            return time.body.lastLatest();
        }

        /** Returns true if its first and its last day are both known exactly, without any mark of doubt. */
        public boolean isPrecise() {
            return time.body.isPrecise();
        }

        /**
         * Returns true if the day belongs to it whichever way the notation is interpreted. An open side has no bound;
         * a side that is not known, a mark of doubt on a side and words alone make nothing sure.
         */
        public boolean surelyCovers(LocalDate day) {
            Objects.requireNonNull(day, "day");

            boolean begun = time.isOpenStart()
                    || (time.body.first().isExactBeginning()
                            && getLatestFirst()
                                    .filter(first -> !first.isAfter(day))
                                    .isPresent());
            boolean lasts = time.isOpenEnd()
                    || (time.body.last().isExactEnding()
                            && getEarliestLast()
                                    .filter(last -> !last.isBefore(day))
                                    .isPresent());
            return begun && lasts;
        }
    }

    /**
     * The first and the last day on which an event with this timeframe as its date may have happened, both inclusive.
     *
     * <p>An effect counts from the last possible day, and until then it is uncertain whether it has happened.
     */
    public static final class EventBounds {

        private final Timeframe time;

        private EventBounds(Timeframe time) {
            this.time = time;
        }

        /** The first day on which it may have happened; empty for an open or unknown start, or words alone. */
        public Optional<LocalDate> getEarliest() {
            return time.body.firstEarliest();
        }

        /** The last day on which it may have happened; empty for an open or unknown end, or words alone. */
        public Optional<LocalDate> getLatest() {
            return time.body.lastLatest();
        }

        /** Returns true if the source states the day itself, without any mark of doubt. */
        public boolean isPrecise() {
            return time.isDay();
        }

        /** Returns true if even its last possible day is on or before that day. */
        public boolean hasSurelyComeBy(LocalDate day) {
            Objects.requireNonNull(day, "day");

            return getLatest().filter(latest -> !latest.isAfter(day)).isPresent() && !time.isReversed();
        }

        /** Returns true if its first possible day is on or before that day, or is not known. */
        public boolean mayHaveComeBy(LocalDate day) {
            Objects.requireNonNull(day, "day");

            return getEarliest().filter(earliest -> earliest.isAfter(day)).isEmpty();
        }
    }

    /** Builds a timeframe from its parts; a notation, the words of the source, or both are required. */
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
         * The timeframe of these parts.
         *
         * @throws ValueFormatException if the notation is malformed, the words are blank, or there are neither
         */
        public Timeframe build() {
            if (notation == null) {
                return ofWords(asWritten == null ? SourceWords.NONE : asWritten).withUnknownMembers(unknownMembers);
            }
            Timeframe parsed = parse(notation);
            Timeframe worded = asWritten == null ? parsed : parsed.withAsWritten(asWritten);
            return unknownMembers.isEmpty() ? worded : worded.withUnknownMembers(unknownMembers);
        }
    }
}
