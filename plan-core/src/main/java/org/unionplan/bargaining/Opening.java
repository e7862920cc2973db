package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Keyword;

/**
 * The time at which an agreement can be bargained again: on the earlier of its expiry and its reopener, as exactly as the
 * register states it.
 *
 * <p>A date that is stated loosely has a first and a last possible day, either of which may be unknown. Without any day
 * an agreement is undated, and its opening is unknown.
 */
public final class Opening {

    /** In the order of time; what has no first day goes by its last one, and what has no last day comes last. */
    static final Comparator<Opening> BY_TIME = (one, other) -> {
        int order = Long.compare(one.firstDay, other.firstDay);
        return order == 0 ? Long.compare(one.lastDay, other.lastDay) : order;
    };

    static final Comparator<Opening> BY_LAST_DAY = (one, other) -> Long.compare(one.lastDay, other.lastDay);

    private final CollectiveAgreement agreement;
    private final Ground ground;
    private final Optional<LocalDate> earliest;
    private final Optional<LocalDate> latest;
    private final boolean doubtful;

    /** Both days as numbers, since they are compared often. */
    private final long firstDay;

    private final long lastDay;

    Opening(
            CollectiveAgreement agreement,
            Ground ground,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            boolean doubtful) {
        this.agreement = agreement;
        this.ground = ground;
        this.earliest = earliest;
        this.latest = latest;
        this.doubtful = doubtful;
        this.lastDay = latest.orElse(LocalDate.MAX).toEpochDay();
        this.firstDay = earliest.isPresent() ? earliest.get().toEpochDay() : lastDay;
    }

    /** Returns the opening of that agreement. */
    public static Opening of(CollectiveAgreement agreement) {
        Objects.requireNonNull(agreement, "agreement");

        Optional<Timeframe> expiry = agreement.getExpiry().filter(Opening::hasDays);
        Optional<Timeframe> reopener = agreement.getReopener().filter(Opening::hasDays);
        if (reopener.isEmpty()) {
            return of(agreement, Ground.EXPIRY, expiry);
        }
        if (expiry.isEmpty()) {
            return of(agreement, Ground.REOPENER, reopener);
        }
        Optional<LocalDate> earliest =
                earlier(expiry.get().getEarliestFirst(), reopener.get().getEarliestFirst(), false);
        return new Opening(
                agreement,
                earliest.equals(expiry.get().getEarliestFirst()) ? Ground.EXPIRY : Ground.REOPENER,
                earliest,
                earlier(expiry.get().getLatestLast(), reopener.get().getLatestLast(), true),
                isDoubtful(expiry.get()) || isDoubtful(reopener.get()));
    }

    /** The agreement. */
    public CollectiveAgreement getAgreement() {
        return agreement;
    }

    /** The event that may open it first. */
    public Ground getGround() {
        return ground;
    }

    /** The first day on which it may open; absent if unknown. */
    public Optional<LocalDate> getEarliest() {
        return earliest;
    }

    /** The last day on which it may open; absent if unknown. */
    public Optional<LocalDate> getLatest() {
        return latest;
    }

    /** Returns true if the source itself calls the date approximate or uncertain. */
    public boolean isDoubtful() {
        return doubtful;
    }

    private static Opening of(CollectiveAgreement agreement, Ground ground, Optional<Timeframe> date) {
        return new Opening(
                agreement,
                ground,
                date.flatMap(Timeframe::getEarliestFirst),
                date.flatMap(Timeframe::getLatestLast),
                date.filter(Opening::isDoubtful).isPresent());
    }

    private static boolean hasDays(Timeframe date) {
        return !date.isReversed()
                && (date.getEarliestFirst().isPresent() || date.getLatestLast().isPresent());
    }

    private static boolean isDoubtful(Timeframe date) {
        return date.isApproximate() || date.isUncertain();
    }

    /** The earlier day; where one is unknown, the other if an unknown day can only be later, else none. */
    private static Optional<LocalDate> earlier(
            Optional<LocalDate> one, Optional<LocalDate> other, boolean unknownIsLate) {
        if (one.isEmpty() || other.isEmpty()) {
            return unknownIsLate ? one.or(() -> other) : Optional.empty();
        }
        return one.get().isAfter(other.get()) ? other : one;
    }

    /** Returns true if any day is known, even if only the first or the last possible one. */
    public boolean isDated() {
        return earliest.isPresent() || latest.isPresent();
    }

    /** Returns true if it may open from one day to another, both inclusive; never if it is undated. */
    public boolean maybeWithin(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        return isDated()
                && !earliest.filter(day -> day.isAfter(to)).isPresent()
                && !latest.filter(day -> day.isBefore(from)).isPresent();
    }

    /** Returns true if it opens from one day to another, both inclusive, whatever its exact date. */
    public boolean surelyWithin(LocalDate from, LocalDate to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");

        return earliest.filter(day -> !day.isBefore(from)).isPresent()
                && latest.filter(day -> !day.isAfter(to)).isPresent();
    }

    /** The days on which it may open, if both the first and the last are known. */
    public Optional<DateRange> getDays() {
        return earliest.flatMap(first -> latest.map(last -> DateRange.of(first, last)));
    }

    /** Returns true if bargaining was over before it could open: its successor was settled by then. */
    public boolean isForestalled() {
        Optional<LocalDate> settled = agreement.getSettled().flatMap(Timeframe::getLatestLast);
        return settled.isPresent()
                && earliest.filter(day -> day.isAfter(settled.get())).isPresent();
    }

    /** Returns true if the register has a settlement or a successor. */
    boolean isOver() {
        return agreement.getSettled().isPresent() || agreement.getSuccessor().isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Opening that
                && agreement.equals(that.agreement)
                && ground.equals(that.ground)
                && earliest.equals(that.earliest)
                && latest.equals(that.latest)
                && doubtful == that.doubtful;
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, ground, earliest, latest, doubtful);
    }

    @Override
    public String toString() {
        return "Opening[agreement=" + agreement + ", ground=" + ground + ", earliest=" + earliest + ", latest=" + latest
                + ", doubtful=" + doubtful + "]";
    }

    /** The events that open an agreement. */
    public enum Ground implements Keyword {
        /** It ends. */
        EXPIRY,
        /** A part of it may be bargained again while it lasts. */
        REOPENER
    }
}
