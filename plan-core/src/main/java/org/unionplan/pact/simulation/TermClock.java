package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.unionplan.pact.Renewal;

/**
 * The term of a pact with its renewals, as far as they are known on some day.
 *
 * <p>The term ends with {@code firstEnd}. Renewed by itself, it goes on for the period, again and again, at most so many
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

    static TermClock of(LocalDate end, Optional<Renewal> renewal) {
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
        return period.map(length -> PactCalendar.plus(firstEnd.plusDays(1), length, renewals))
                .map(next -> PactCalendar.isDay(next) ? next.minusDays(1) : next)
                .orElse(PactCalendar.NEVER);
    }

    /** The last day on which notice is in time for that end: with three months' notice, three whole months are left. */
    LocalDate deadline(LocalDate end) {
        return PactCalendar.isDay(end)
                ? notice.map(length -> PactCalendar.minus(end.plusDays(1), length))
                        .map(day -> PactCalendar.isDay(day) ? day.minusDays(1) : day)
                        .orElse(end)
                : end;
    }

    /** Counts the renewals needed for the term to reach that day; all there can be, if it never does. */
    public long renewals(LocalDate day) {
        return first(renewals -> !end(renewals).isBefore(day));
    }

    /** The end that no renewal by itself follows, as far as is known. */
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

    TermClock notified(LocalDate day) {
        return noticed.equals(PactCalendar.NEVER) ? new TermClock(firstEnd, period, times, notice, day) : this;
    }

    /** Renewed by agreement on a day of that term, until a day that was agreed or, failing that, for the period. */
    TermClock renewed(LocalDate day, LocalDate agreed) {
        LocalDate end = PactCalendar.earlier(end(renewals(day)), lastEnd());
        boolean stated = PactCalendar.isDay(agreed);
        // A renewal by itself that is put on record is no second one.
        boolean ofItself = times > 0 && noticed.equals(PactCalendar.NEVER) && !end.equals(lastEnd());
        if (!PactCalendar.isDay(end) || (stated ? !agreed.isAfter(end) : ofItself)) {
            return this;
        }
        LocalDate next = stated ? agreed : new TermClock(end, period, 1, notice, PactCalendar.NEVER).end(1);
        long left = Math.max(0, times - renewals(day) - (times > 0 ? 1 : 0));
        return new TermClock(next, period, left, notice, PactCalendar.NEVER);
    }

    /** The first day of the term that the automatic renewal with that index began; the first has index 0. */
    LocalDate renewal(long index) {
        return end(index).plusDays(1);
    }

    /** The index of the first automatic renewal after a day. */
    long firstRenewalAfter(LocalDate day) {
        return renewals(day);
    }

    /** The index after that of the last automatic renewal before a day, as far as is known. */
    long endOfRenewalsBefore(LocalDate day) {
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
