package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Fulfilment;
import org.unionplan.time.DateRange;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;

/**
 * Who owes which report, review or meeting, and what of it was done as of a day.
 *
 * <pre>{@code
 * Accountability books = Accountability.of(plan, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 1));
 * books.items(DutyStatus.OVERDUE);     // what should have been done since the first day and was not
 * books.items(DutyStatus.DUE);         // what is to be done now
 * books.unassigned();                  // duties that nobody owes
 * }</pre>
 *
 * <p>What every elected post owes, each of them owes: every actor whose kind is that of an elected post, or who is said
 * to be elected. A fulfilment that names nobody counts for all who owe a duty jointly by name, and for nobody where
 * every elected post owes its own. Times are told by recurrence and timeframe alone; a duty with neither, or with words
 * alone, is told apart and never overdue. Nothing is taken for done that is not on record. Immutable and thread-safe.
 */
public final class Accountability {
    private final LocalDate from;
    private final LocalDate asOf;
    private final List<Item> items;
    private final List<Duty> undated;
    private final List<Duty> unassigned;
    private final List<Fulfilment> unattributed;

    Accountability(
            LocalDate from,
            LocalDate asOf,
            List<Item> items,
            List<Duty> undated,
            List<Duty> unassigned,
            List<Fulfilment> unattributed) {
        this.from = from;
        this.asOf = asOf;
        this.items = items;
        this.undated = undated;
        this.unassigned = unassigned;
        this.unattributed = unattributed;
    }

    /** The first day on which what is counted was due. */
    public LocalDate getFrom() {
        return from;
    }

    /** The day that is asked for; what was done later does not count. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** What was due since the first day and what is next of each duty, by due day, then in document order. */
    public List<Item> getItems() {
        return items;
    }

    /** The duties of which no due day can be told. */
    public List<Duty> getUndated() {
        return undated;
    }

    /** The duties that nobody owes. */
    public List<Duty> getUnassigned() {
        return unassigned;
    }

    /** What was done by nobody that could be told, or by someone who does not owe it. */
    public List<Fulfilment> getUnattributed() {
        return unattributed;
    }

    /** What was due longer ago than that before the first thing that was done is not made up for by it. */
    private static final int YEARS_LATE = 5;

    /**
     * How the duties of that document stand.
     *
     * @param from the first day on which something must have been due to be counted; what recurs has no beginning
     * @param asOf the day that is asked for
     * @throws IllegalArgumentException if the first day is after that day
     */
    public static Accountability of(Document document, LocalDate from, LocalDate asOf) {
        if (from.isAfter(asOf)) {
            throw new IllegalArgumentException("the first day " + from + " is after the day asked for, " + asOf);
        }
        List<Item> items = new ArrayList<>();
        List<Duty> undated = new ArrayList<>();
        List<Duty> unassigned = new ArrayList<>();
        List<Fulfilment> unattributed = new ArrayList<>();
        for (Duty duty : document.getDuties()) {
            Set<ElementId> bearers = duty.bearersAmong(document.getActors());
            DutyTimes times = new DutyTimes(duty);
            if (bearers.isEmpty()) {
                unassigned.add(duty);
            }
            if (!times.isDated()) {
                undated.add(duty);
            }
            duty.getFulfilments().stream()
                    .filter(fulfilment -> bearers.stream().noneMatch(bearer -> isBy(bearer, fulfilment, duty)))
                    .forEach(unattributed::add);
            if (times.isDated()) {
                LocalDate begin = history(duty, from);
                for (ElementId bearer : bearers) {
                    new DutyMatching(duty, bearer, times.periods(begin, asOf), asOf)
                                    .items(duty.getFulfilments().stream()
                                            .filter(fulfilment -> isBy(bearer, fulfilment, duty))
                                            .toList())
                                    .stream()
                                    .filter(item -> !item.getDue().isBefore(from))
                                    .forEach(items::add);
                }
            }
        }
        items.sort(Comparator.comparing(Item::getDue));
        return new Accountability(
                from,
                asOf,
                List.copyOf(items),
                List.copyOf(undated),
                List.copyOf(unassigned),
                List.copyOf(unattributed));
    }

    /**
     * The day from which occurrences are looked at, so that what was done before the first day is put to what was due
     * then, and not taken for what is due later.
     */
    private static LocalDate history(Duty duty, LocalDate from) {
        return duty.getFulfilments().stream()
                .flatMap(fulfilment -> fulfilment.getDate().getLatestLast().stream())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(from))
                .map(first -> first.minusYears(YEARS_LATE))
                .orElse(from);
    }

    private static boolean isBy(ElementId bearer, Fulfilment fulfilment, Duty duty) {
        return fulfilment
                .getBearer()
                .map(bearer::equals)
                .orElseGet(() -> duty.getBearers().contains(bearer)
                        && !duty.getEveryElectedPost().orElse(false));
    }

    /** The items with that status, in order. */
    public List<Item> items(Status status) {
        return items.stream().filter(item -> item.getStatus() == status).toList();
    }

    /** The items that actor owes, in order. */
    public List<Item> items(ElementId bearer) {
        return items.stream().filter(item -> item.getBearer().equals(bearer)).toList();
    }

    /** How something that is owed stands on a day. */
    public enum Status implements Keyword {
        /** It was done. */
        DONE,
        /** It was to be done by an earlier day, and nothing says that it was. */
        OVERDUE,
        /** Its time has come and is not over. */
        DUE,
        /** Its time has not come. */
        UPCOMING
    }
    /**
     * One report, review or meeting that one bearer owes at one time.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Item {
        private final Duty duty;
        private final ElementId bearer;
        private final DateRange period;
        private final Status status;
        private final Optional<Fulfilment> fulfilment;
        private final boolean late;

        Item(
                Duty duty,
                ElementId bearer,
                DateRange period,
                Status status,
                Optional<Fulfilment> fulfilment,
                boolean late) {
            this.duty = duty;
            this.bearer = bearer;
            this.period = period;
            this.status = status;
            this.fulfilment = fulfilment;
            this.late = late;
        }

        /** The duty it comes from. */
        public Duty getDuty() {
            return duty;
        }

        /** Who owes it. */
        public ElementId getBearer() {
            return bearer;
        }

        /** When it is to be done, due on its last day; a single day for what is due on one. */
        public DateRange getPeriod() {
            return period;
        }

        /** How it stands. */
        public Status getStatus() {
            return status;
        }

        /** What says that it was done; present for what is done alone. */
        public Optional<Fulfilment> getFulfilment() {
            return fulfilment;
        }

        /** Whether it was done after it was due. */
        public boolean isLate() {
            return late;
        }

        /** The last day on which it is in time. */
        public LocalDate getDue() {
            return period.getLast();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Item that
                    && duty.equals(that.duty)
                    && bearer.equals(that.bearer)
                    && period.equals(that.period)
                    && status.equals(that.status)
                    && fulfilment.equals(that.fulfilment)
                    && late == that.late;
        }

        @Override
        public int hashCode() {
            return Objects.hash(duty, bearer, period, status, fulfilment, late);
        }

        @Override
        public String toString() {
            return "Item[duty=" + duty + ", bearer=" + bearer + ", period=" + period + ", status=" + status
                    + ", fulfilment=" + fulfilment + ", late=" + late + "]";
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Accountability that
                && from.equals(that.from)
                && asOf.equals(that.asOf)
                && items.equals(that.items)
                && undated.equals(that.undated)
                && unassigned.equals(that.unassigned)
                && unattributed.equals(that.unattributed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, asOf, items, undated, unassigned, unattributed);
    }

    @Override
    public String toString() {
        return "Accountability[from=" + from + ", asOf=" + asOf + ", items=" + items + ", undated=" + undated
                + ", unassigned=" + unassigned + ", unattributed=" + unattributed + "]";
    }
}
