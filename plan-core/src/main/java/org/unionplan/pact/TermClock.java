package org.unionplan.pact;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How long a pact runs, given what is known of its term and renewals up to some day.
 *
 * <p>The term ends with {@code firstEnd}. Renewed by itself, it goes on for the period, again and again, at most so many
 * times and until the first end for which notice was given in time.
 *
 * @param firstEnd the last day of the term that runs or ran first; {@link Moment#NEVER} if none is stated
 * @param period how much each renewal by itself adds; absent where that is not stated
 * @param times how many renewals by itself may follow
 * @param notice how long before an end notice must be given; absent where that is not stated
 * @param noticed the day on which notice was given; {@link Moment#NEVER} if none was
 */
record TermClock(LocalDate firstEnd, Optional<Period> period, long times, Optional<Period> notice, LocalDate noticed) {

    /** More than there are days in ten thousand years. */
    private static final long UNLIMITED = 4_000_000;

    static TermClock of(LocalDate end, Optional<Renewal> renewal) {
        boolean automatic = renewal.filter(clause -> clause.getKind() == RenewalKind.AUTOMATIC)
                .isPresent();
        long most = renewal.flatMap(Renewal::getTimes)
                .map(times -> Math.max(0L, times))
                .orElse(UNLIMITED);
        return new TermClock(
                end,
                renewal.flatMap(Renewal::getPeriod).filter(Moment::isPositive),
                automatic ? Math.min(most, UNLIMITED) : 0,
                renewal.flatMap(Renewal::getNotice).filter(Moment::isPositive),
                Moment.NEVER);
    }

    /** The last day of the term after so many renewals. */
    LocalDate end(long renewals) {
        if (renewals == 0 || !Moment.isDay(firstEnd)) {
            return firstEnd;
        }
        // Counted from the first day after the term, so that a year that ends on 28 February is followed by one that
        // ends on 29 February where there is one, and no day is lost for good.
        return period.map(length -> Moment.plus(firstEnd.plusDays(1), length, renewals))
                .map(next -> Moment.isDay(next) ? next.minusDays(1) : next)
                .orElse(Moment.NEVER);
    }

    /** The last day on which notice is in time for that end: with three months' notice, three whole months are left. */
    LocalDate deadline(LocalDate end) {
        return Moment.isDay(end)
                ? notice.map(length -> Moment.minus(end.plusDays(1), length))
                        .map(day -> Moment.isDay(day) ? day.minusDays(1) : day)
                        .orElse(end)
                : end;
    }

    /** How many renewals have happened for the term to reach that day, or all there can be. */
    long renewals(LocalDate day) {
        return first(renewals -> !end(renewals).isBefore(day));
    }

    /** The end that no renewal by itself follows, as far as is known. */
    LocalDate lastEnd() {
        return end(first(renewals -> !deadline(end(renewals)).isBefore(noticed) && Moment.isDay(noticed)));
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
        return noticed.equals(Moment.NEVER) ? new TermClock(firstEnd, period, times, notice, day) : this;
    }

    /** Renewed by agreement on a day of that term, until a day that was agreed or, failing that, for the period. */
    TermClock renewed(LocalDate day, LocalDate agreed) {
        LocalDate end = Moment.earlier(end(renewals(day)), lastEnd());
        boolean stated = Moment.isDay(agreed);
        // A renewal by itself that is put on record is no second one.
        boolean ofItself = times > 0 && noticed.equals(Moment.NEVER) && !end.equals(lastEnd());
        if (!Moment.isDay(end) || (stated ? !agreed.isAfter(end) : ofItself)) {
            return this;
        }
        LocalDate next = stated ? agreed : new TermClock(end, period, 1, notice, Moment.NEVER).end(1);
        long left = Math.max(0, times - renewals(day) - (times > 0 ? 1 : 0));
        return new TermClock(next, period, left, notice, Moment.NEVER);
    }

    /** The first days of the terms that renewals by themselves began, among those days. */
    Optional<LocalDate> renewalAfter(LocalDate day) {
        long done = renewals(day);
        LocalDate end = end(done);
        boolean more = done < times && Moment.isDay(end) && end.isBefore(lastEnd());
        return more ? Optional.of(end.plusDays(1)) : Optional.empty();
    }
}
