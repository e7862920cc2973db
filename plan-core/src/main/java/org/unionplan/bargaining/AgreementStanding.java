package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Keyword;

/**
 * The standing of an agreement on a day, according to its register.
 *
 * <p>A date that is stated loosely counts from its last possible day, and until then the answer is uncertain: what
 * expires "in 2027" is in its term throughout 2027. The day of an expiry is the last one of the term; on the day of a
 * reopener it is open.
 */
public final class AgreementStanding {

    private final CollectiveAgreement agreement;
    private final Status status;
    private final Optional<LocalDate> since;
    private final boolean uncertain;

    AgreementStanding(CollectiveAgreement agreement, Status status, Optional<LocalDate> since, boolean uncertain) {
        this.agreement = agreement;
        this.status = status;
        this.since = since;
        this.uncertain = uncertain;
    }

    /** The agreement. */
    public CollectiveAgreement getAgreement() {
        return agreement;
    }

    /** The status. */
    public Status getStatus() {
        return status;
    }

    /** The first day after its expiry, or that of its reopener or its settlement; absent if unknown. */
    public Optional<LocalDate> getSince() {
        return since;
    }

    /** Returns true if a loose date may put it otherwise. */
    public boolean isUncertain() {
        return uncertain;
    }

    /**
     * Returns the standing of that agreement on that day.
     *
     * @param successor the agreement that took its place or probably did, where the register has it
     */
    static AgreementStanding of(CollectiveAgreement agreement, Optional<CollectiveAgreement> successor, LocalDate day) {
        TurningPoint settled = settled(agreement, successor, day);
        if (settled.passed()) {
            return new AgreementStanding(agreement, Status.SETTLED, settled.day(), settled.doubtful());
        }
        TurningPoint expired = TurningPoint.after(agreement.getExpiry(), day);
        if (expired.passed()) {
            return new AgreementStanding(
                    agreement, Status.EXPIRED, expired.day(), settled.doubtful() || expired.doubtful());
        }
        TurningPoint reopened = TurningPoint.from(agreement.getReopener(), day);
        boolean doubtful = settled.doubtful() || expired.doubtful() || reopened.doubtful();
        if (reopened.passed()) {
            return new AgreementStanding(agreement, Status.REOPENED, reopened.day(), doubtful);
        }
        boolean dated = agreement
                .getExpiry()
                .filter(expiry -> expiry.getEarliestFirst().isPresent()
                        || expiry.getLatestLast().isPresent())
                .isPresent();
        if (!dated) {
            return new AgreementStanding(agreement, Status.UNDATED, Optional.empty(), doubtful);
        }
        boolean upcoming = agreement
                .getStart()
                .flatMap(Timeframe::getEarliestFirst)
                .filter(day::isBefore)
                .isPresent();
        return new AgreementStanding(
                agreement,
                upcoming ? Status.UPCOMING : Status.RUNNING,
                agreement.getStart().flatMap(start -> start.asEvent().getLatest()),
                doubtful);
    }

    /** A successor without a day of settlement was settled by the time it began. */
    private static TurningPoint settled(
            CollectiveAgreement agreement, Optional<CollectiveAgreement> successor, LocalDate day) {
        if (agreement.getSettled().isPresent()) {
            return TurningPoint.from(agreement.getSettled(), day);
        }
        if (agreement.getSuccessor().isEmpty() && successor.isEmpty()) {
            return new TurningPoint(false, Optional.empty(), false);
        }
        Optional<LocalDate> began = successor
                .flatMap(CollectiveAgreement::getStart)
                .flatMap(start -> start.asEvent().getLatest());
        if (began.isEmpty()) {
            return new TurningPoint(true, Optional.empty(), true);
        }
        boolean passed = !began.get().isAfter(day);
        return new TurningPoint(passed, began, !passed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgreementStanding that
                && agreement.equals(that.agreement)
                && status.equals(that.status)
                && since.equals(that.since)
                && uncertain == that.uncertain;
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, status, since, uncertain);
    }

    @Override
    public String toString() {
        return "AgreementStanding[agreement=" + agreement + ", status=" + status + ", since=" + since + ", uncertain="
                + uncertain + "]";
    }

    /** A date on which the status changes: the day from which it counts, if it has passed, and if that is uncertain. */
    private record TurningPoint(boolean passed, Optional<LocalDate> day, boolean doubtful) {

        /** Returns the turning point of a date that takes effect on its day. */
        static TurningPoint from(Optional<Timeframe> date, LocalDate day) {
            return of(date, day, 0);
        }

        /** Returns the turning point of a date that takes effect after its day. */
        static TurningPoint after(Optional<Timeframe> date, LocalDate day) {
            return of(date, day, 1);
        }

        private static TurningPoint of(Optional<Timeframe> date, LocalDate day, int daysAfter) {
            if (date.isEmpty() || date.get().isReversed()) {
                return new TurningPoint(false, Optional.empty(), date.isPresent());
            }
            Timeframe known = date.get();
            Optional<LocalDate> last = known.getLatestLast().map(latest -> latest.plusDays(daysAfter));
            Optional<LocalDate> first = known.getEarliestFirst().map(earliest -> earliest.plusDays(daysAfter));
            boolean passed = last.filter(counts -> !counts.isAfter(day)).isPresent();
            boolean mayHavePassed = first.map(counts -> !counts.isAfter(day)).orElse(true);
            boolean soft = known.isApproximate() || known.isUncertain();
            return new TurningPoint(passed, last, passed ? soft : mayHavePassed);
        }
    }

    /** The status of an agreement on a day. */
    public enum Status implements Keyword {
        /** It has not begun. */
        UPCOMING,
        /** It is in its term, and nothing of it is open. */
        RUNNING,
        /** A part of it may be bargained, while it lasts. */
        REOPENED,
        /** It has expired, and nothing was settled in its place. */
        EXPIRED,
        /** Its successor was settled. */
        SETTLED,
        /** The expiry is unknown. */
        UNDATED;

        /** Returns true if it is past its opening and not settled. */
        public boolean isCarriedOver() {
            return this == REOPENED || this == EXPIRED;
        }
    }
}
