package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.value.Timeframe;

/**
 * How an agreement stands on a day, from what its register says.
 *
 * <p>A date that is stated loosely counts from its last possible day, and until then the answer is uncertain: what
 * expires "in 2027" is in its term throughout 2027. The day of an expiry is the last one of the term; on the day of a
 * reopener it is open. Immutable and thread-safe.
 *
 * @param agreement the agreement
 * @param status how it stands
 * @param since the first day after its expiry, or that of its reopener or its settlement; absent where nothing tells
 * @param uncertain whether a loose date may put it otherwise
 */
public record AgreementStanding(
        CollectiveAgreement agreement, AgreementStatus status, Optional<LocalDate> since, boolean uncertain) {

    /**
     * How that agreement stands.
     *
     * @param successor the agreement that took its place, where the register has it
     */
    static AgreementStanding of(CollectiveAgreement agreement, Optional<CollectiveAgreement> successor, LocalDate day) {
        Point settled = settled(agreement, successor, day);
        if (settled.passed()) {
            return new AgreementStanding(agreement, AgreementStatus.SETTLED, settled.day(), settled.doubtful());
        }
        Point expired = Point.after(agreement.getExpiry(), day);
        if (expired.passed()) {
            return new AgreementStanding(
                    agreement, AgreementStatus.EXPIRED, expired.day(), settled.doubtful() || expired.doubtful());
        }
        Point reopened = Point.from(agreement.getReopener(), day);
        boolean doubtful = settled.doubtful() || expired.doubtful() || reopened.doubtful();
        if (reopened.passed()) {
            return new AgreementStanding(agreement, AgreementStatus.REOPENED, reopened.day(), doubtful);
        }
        boolean dated = agreement
                .getExpiry()
                .filter(expiry -> expiry.getEarliestFirst().isPresent()
                        || expiry.getLatestLast().isPresent())
                .isPresent();
        if (!dated) {
            return new AgreementStanding(agreement, AgreementStatus.UNDATED, Optional.empty(), doubtful);
        }
        boolean upcoming = agreement
                .getStart()
                .flatMap(Timeframe::getEarliestFirst)
                .filter(day::isBefore)
                .isPresent();
        return new AgreementStanding(
                agreement,
                upcoming ? AgreementStatus.UPCOMING : AgreementStatus.RUNNING,
                agreement.getStart().flatMap(Timeframe::getLatestFirst),
                doubtful);
    }

    /** A successor without a day of settlement was settled by the time it began. */
    private static Point settled(
            CollectiveAgreement agreement, Optional<CollectiveAgreement> successor, LocalDate day) {
        if (agreement.getSettled().isPresent()) {
            return Point.from(agreement.getSettled(), day);
        }
        if (agreement.getSuccessor().isEmpty()) {
            return new Point(false, Optional.empty(), false);
        }
        Optional<LocalDate> began =
                successor.flatMap(CollectiveAgreement::getStart).flatMap(Timeframe::getLatestFirst);
        if (began.isEmpty()) {
            return new Point(true, Optional.empty(), true);
        }
        boolean passed = !began.get().isAfter(day);
        return new Point(passed, began, !passed);
    }

    /** Whether a date has come, from when on that counts, and whether it may be otherwise. */
    private record Point(boolean passed, Optional<LocalDate> day, boolean doubtful) {

        /** Whether a date whose day counts has come. */
        static Point from(Optional<Timeframe> date, LocalDate day) {
            return of(date, day, 0);
        }

        /** Whether a date whose day is the last one is over. */
        static Point after(Optional<Timeframe> date, LocalDate day) {
            return of(date, day, 1);
        }

        private static Point of(Optional<Timeframe> date, LocalDate day, int daysAfter) {
            if (date.isEmpty() || date.get().isReversed()) {
                return new Point(false, Optional.empty(), date.isPresent());
            }
            Timeframe known = date.get();
            Optional<LocalDate> last = known.getLatestLast().map(latest -> latest.plusDays(daysAfter));
            Optional<LocalDate> first = known.getEarliestFirst().map(earliest -> earliest.plusDays(daysAfter));
            boolean passed = last.filter(counts -> !counts.isAfter(day)).isPresent();
            boolean mayHavePassed = first.map(counts -> !counts.isAfter(day)).orElse(true);
            boolean soft = known.isApproximate() || known.isUncertain();
            return new Point(passed, last, passed ? soft : mayHavePassed);
        }
    }
}
