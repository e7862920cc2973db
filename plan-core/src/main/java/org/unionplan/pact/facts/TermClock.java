package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.unionplan.pact.Renewal;

/**
 * The term of a pact with its renewals, as far as they are known on some day.
 *
 * <p>The term ends with {@code firstEnd}. Renewed automatically, it goes on for the period, again and again, at most so many
 * times and until the first end for which notice was given in time.
 *
 * @param firstEnd the last day of the term that runs or ran first; {@link PactCalendar#NEVER} if none is stated
 * @param period the length that each automatic renewal adds; absent where that is not stated
 * @param times the number of automatic renewals that may follow
 * @param notice the notice to be given before an end; absent where that is not stated
 * @param noticed the day on which notice was given; {@link PactCalendar#NEVER} if none was
 */
public record TermClock(
        LocalDate firstEnd, Optional<Period> period, long times, Optional<Period> notice, LocalDate noticed) {

    /** More than there are days in ten thousand years. */
    private static final long UNLIMITED = 4_000_000;

    public static TermClock of(LocalDate end, Optional<Renewal> renewal) {
        boolean automatic = renewal.filter(clause -> clause.getKind() == Renewal.Kind.AUTOMATIC)
                .isPresent();
        long most = renewal.flatMap(Renewal::getTimes)
                .map(times -> Math.max(0L, times))
                .orElse(UNLIMITED);
        return new TermClock(
                end,
                renewal.flatMap(Renewal::getPeriod).filter(PactCalendar::isPositive),
                automatic ? Math.min(most, UNLIMITED) : 0,
                renewal.flatMap(Renewal::getNotice).filter(PactCalendar::isPositive),
                PactCalendar.NEVER);
    }

    /** The last day of the term after so many renewals. */
    public LocalDate end(long renewals) {
        if (renewals == 0 || !PactCalendar.isDay(firstEnd)) {
            return firstEnd;
        }
        // Counted from the first day after the term, so that a year that ends on 28 February is followed by one that
        // ends on 29 February where there is one, and no day is lost for good.
        return period.map(length -> PactCalendar.lastDay(firstEnd.plusDays(1), length, renewals))
                .orElse(PactCalendar.NEVER);
    }

    /** The last day on which notice is in time for that end: with three months' notice, three whole months are left. */
    public LocalDate deadline(LocalDate end) {
        return PactCalendar.isDay(end)
                ? notice.map(length -> deadline(end, length)).orElse(end)
                : end;
    }

    /** The last day from which the notice has run by the end, in the calendar of both. */
    private static LocalDate deadline(LocalDate end, Period notice) {
        LocalDate fromNext = PactCalendar.minus(end.plusDays(1), notice);
        return PactCalendar.isDay(fromNext)
                ? PactCalendar.later(fromNext.minusDays(1), PactCalendar.minus(end, notice))
                : fromNext;
    }

    /** The same term without automatic renewal, which only a pact that is in force has. */
    public TermClock unrenewed() {
        return new TermClock(firstEnd, period, 0, notice, noticed);
    }

    /** Counts the renewals needed for the term to reach that day; all there can be, if it never does. */
    public long renewals(LocalDate day) {
        return first(renewals -> !end(renewals).isBefore(day));
    }

    /** The end that no automatic renewal follows, as far as is known. */
    public LocalDate lastEnd() {
        return end(first(renewals -> !deadline(end(renewals)).isBefore(noticed) && PactCalendar.isDay(noticed)));
    }

    private interface Test {
        boolean holds(long renewals);
    }

    /** The least number for which that holds, which then holds for all above; the greatest possible if for none. */
    private long first(Test test) {
        long low = 0;
        long high = period.isPresent() ? times : Math.min(times, 1);
        while (low < high) {
            long middle = (low + high) / 2;
            if (test.holds(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public TermClock notified(LocalDate day) {
        return noticed.equals(PactCalendar.NEVER) ? new TermClock(firstEnd, period, times, notice, day) : this;
    }

    /**
     * Renewed by agreement on a day of that term.
     *
     * @param agreed the new last day, {@link PactCalendar#NEVER} for good; if none was agreed, the clause gives the period
     */
    public TermClock renewed(LocalDate day, Optional<LocalDate> agreed) {
        LocalDate end = PactCalendar.earlier(end(renewals(day)), lastEnd());
        // A record of an automatic renewal is not a second one.
        boolean automatic = times > 0 && noticed.equals(PactCalendar.NEVER) && !end.equals(lastEnd());
        if (!PactCalendar.isDay(end) || agreed.map(until -> !until.isAfter(end)).orElse(automatic)) {
            return this;
        }
        LocalDate next = agreed.orElseGet(() -> new TermClock(end, period, 1, notice, PactCalendar.NEVER).end(1));
        long left = Math.max(0, times - renewals(day) - (times > 0 ? 1 : 0));
        return new TermClock(next, period, left, notice, PactCalendar.NEVER);
    }

    /** The first day of the term that the automatic renewal with that index began; the first has index 0. */
    public LocalDate renewal(long index) {
        return end(index).plusDays(1);
    }

    /** The index of the first automatic renewal after a day. */
    public long firstRenewalAfter(LocalDate day) {
        return renewals(day);
    }

    /** The index after that of the last automatic renewal before a day, as far as is known. */
    public long endOfRenewalsBefore(LocalDate day) {
        LocalDate lastEnd = lastEnd();
        return Math.min(
                times,
                first(index ->
                        !isRenewed(end(index), lastEnd) || !renewal(index).isBefore(day)));
    }

    private static boolean isRenewed(LocalDate end, LocalDate lastEnd) {
        return PactCalendar.isDay(end) && end.isBefore(lastEnd);
    }
}
