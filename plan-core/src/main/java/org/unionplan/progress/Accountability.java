package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.plan.PlanElement;
import org.unionplan.time.DateRange;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;

/**
 * The reports, reviews and meetings owed, and which of them were done as of a day.
 *
 * <pre>{@code
 * Accountability books = Accountability.of(plan, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 1));
 * books.items(Accountability.Status.OVERDUE);           // should have been done since the first day, and was not
 * books.getTurns().get(Accountability.Status.OVERDUE);  // their number
 * books.getUnassigned();                                // duties without a bearer
 * }</pre>
 *
 * <p>A duty of every elected post is owed by each of them: by every actor whose kind is that of an elected post, or who
 * is stated to be elected. A fulfilment without a bearer counts for all who owe a duty jointly by name, and for no one
 * where every elected post owes its own. Times come from recurrence and timeframe alone; a duty with neither, or with
 * words alone, is listed apart and never overdue. Only what is on record counts as done.
 *
 * <p>Every turn is counted, but only the latest {@value #MOST_LISTED_OF_EACH} of each duty and bearer are listed, and
 * {@value #MOST_LISTED} in all: more than seven years of weekly duties. The others are in {@link #getUnlisted()}, by
 * number; a later first day or an earlier last day lists them.
 */
public final class Accountability {

    /** The number of turns that are listed of one duty and one bearer. */
    public static final int MOST_LISTED_OF_EACH = 400;

    /** The number of turns that are listed of a document; where many owe many duties, fewer of each are listed. */
    public static final int MOST_LISTED = 100_000;

    private final LocalDate from;
    private final LocalDate asOf;
    private final List<Item> items;
    private final TurnCounts turns;
    private final Map<ElementId, TurnCounts> unlisted;
    private final List<Duty> undated;
    private final List<Duty> unassigned;
    private final List<Fulfilment> unattributed;
    private final Map<ElementId, List<Item>> byBearer = new HashMap<>();

    Accountability(
            LocalDate from,
            LocalDate asOf,
            List<Item> items,
            TurnCounts turns,
            Map<ElementId, TurnCounts> unlisted,
            List<Duty> undated,
            List<Duty> unassigned,
            List<Fulfilment> unattributed) {
        this.from = from;
        this.asOf = asOf;
        this.items = items;
        this.turns = turns;
        this.unlisted = unlisted;
        this.undated = undated;
        this.unassigned = unassigned;
        this.unattributed = unattributed;
        items.forEach(item -> byBearer.computeIfAbsent(item.getBearer(), none -> new ArrayList<>())
                .add(item));
    }

    /**
     * Returns the state of the duties of that document.
     *
     * @param from the first day on which something must have been due to be counted; what recurs has no beginning
     * @param asOf the day of the report
     * @throws IllegalArgumentException if the first day is after that day
     */
    public static Accountability of(Document document, LocalDate from, LocalDate asOf) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(asOf, "asOf");

        if (from.isAfter(asOf)) {
            throw new IllegalArgumentException("the first day " + from + " is after the day asked for, " + asOf);
        }
        return new AccountabilityBuilder(document, from, asOf).build();
    }

    /** The first day on which what is counted was due. */
    public LocalDate getFrom() {
        return from;
    }

    /** The day as of which this is; what was done later does not count. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /**
     * The turns due since the first day and the next one of each duty, by due day, then in document order. Where there
     * are too many, the latest of them.
     */
    public List<Item> getItems() {
        return items;
    }

    /** The number of all turns, listed or not. */
    public TurnCounts getTurns() {
        return turns;
    }

    /** The number of the turns that are not listed. */
    public TurnCounts getUnlisted() {
        TurnCounts.Builder all = new TurnCounts.Builder();
        unlisted.values().forEach(all::add);
        return all.build();
    }

    /** The duties without a due date. */
    public List<Duty> getUndated() {
        return undated;
    }

    /** The duties without a bearer. */
    public List<Duty> getUnassigned() {
        return unassigned;
    }

    /** The fulfilments by an unknown actor, or by one that does not owe the duty. */
    public List<Fulfilment> getUnattributed() {
        return unattributed;
    }

    /** Returns the listed turns with that status, in order. */
    public List<Item> items(Status status) {
        Objects.requireNonNull(status, "status");

        return items.stream().filter(item -> item.getStatus() == status).toList();
    }

    /** Returns the listed turns of that actor, in order. */
    public List<Item> items(ElementId bearer) {
        Objects.requireNonNull(bearer, "bearer");

        return List.copyOf(byBearer.getOrDefault(bearer, List.of()));
    }

    /** Returns the number of the turns of that actor that are not listed. */
    public TurnCounts unlisted(ElementId bearer) {
        Objects.requireNonNull(bearer, "bearer");

        return unlisted.getOrDefault(bearer, TurnCounts.NONE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Accountability that
                && from.equals(that.from)
                && asOf.equals(that.asOf)
                && items.equals(that.items)
                && turns.equals(that.turns)
                && unlisted.equals(that.unlisted)
                && undated.equals(that.undated)
                && unassigned.equals(that.unassigned)
                && unattributed.equals(that.unattributed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, asOf, items, turns, unlisted, undated, unassigned, unattributed);
    }

    @Override
    public String toString() {
        return "Accountability[from=" + from + ", asOf=" + asOf + ", turns=" + turns + "]";
    }

    /** The status of a turn on a day. */
    public enum Status implements Keyword {
        /** It was done. */
        DONE,
        /** It was due on an earlier day and is not on record as done. */
        OVERDUE,
        /** It may be done now and is not due yet. */
        DUE,
        /** Its period has not begun. */
        UPCOMING
    }

    /** A turn of a duty: one report, review or meeting that one bearer owes at one time. */
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

        /** The duty. */
        public Duty getDuty() {
            return duty;
        }

        /** The actor that owes it. */
        public ElementId getBearer() {
            return bearer;
        }

        /** The days within which it is to be done; it is due on the last of them. */
        public DateRange getPeriod() {
            return period;
        }

        /** Its status. */
        public Status getStatus() {
            return status;
        }

        /** The record of it being done; present if and only if it is done. */
        public Optional<Fulfilment> getFulfilment() {
            return fulfilment;
        }

        /** Returns true if it was done after it was due. */
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

    /** A due day of a plan: the last day of an element, or the day of a target of a metric. */
    public static final class Deadline {

        private final @Nullable PlanElement element;
        private final @Nullable Evaluation evaluation;
        private final @Nullable ResolvedTarget target;
        private final List<Responsibility> leads;
        private final LocalDate due;
        private final Status status;

        Deadline(
                @Nullable PlanElement element,
                @Nullable Evaluation evaluation,
                @Nullable ResolvedTarget target,
                List<Responsibility> leads,
                LocalDate due,
                Status status) {
            this.element = element;
            this.evaluation = evaluation;
            this.target = target;
            this.leads = leads;
            this.due = due;
            this.status = status;
        }

        /** The element whose time ends; absent for a target. */
        public Optional<PlanElement> getElement() {
            return Optional.ofNullable(element);
        }

        /** The evaluation of the metric, or of its part, that the target is for; absent for an element. */
        public Optional<Evaluation> getEvaluation() {
            return Optional.ofNullable(evaluation);
        }

        /** The target; absent for an element. */
        public Optional<ResolvedTarget> getTarget() {
            return Optional.ofNullable(target);
        }

        /** Its leads, or without any, those of the thing that it belongs to. */
        public List<Responsibility> getLeads() {
            return leads;
        }

        /** The last day on which it is in time. */
        public LocalDate getDue() {
            return due;
        }

        /** Its status; done if the element was completed, or the target attained by its day or since. */
        public Status getStatus() {
            return status;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Deadline that
                    && Objects.equals(element, that.element)
                    && Objects.equals(evaluation, that.evaluation)
                    && Objects.equals(target, that.target)
                    && leads.equals(that.leads)
                    && due.equals(that.due)
                    && status == that.status;
        }

        @Override
        public int hashCode() {
            return Objects.hash(element, evaluation, target, leads, due, status);
        }

        @Override
        public String toString() {
            return "Deadline[element=" + element + ", target=" + target + ", leads=" + leads + ", due=" + due
                    + ", status=" + status + "]";
        }
    }

    /**
     * The number of turns of duties, in all and by status.
     *
     * <p>A turn is one occasion on which one bearer owes one duty.
     */
    public static final class TurnCounts {

        /** No turns. */
        public static final TurnCounts NONE = new TurnCounts(new EnumMap<>(Accountability.Status.class));

        private final Map<Accountability.Status, Long> byStatus;

        private TurnCounts(Map<Accountability.Status, Long> byStatus) {
            this.byStatus = byStatus;
        }

        /** Returns the number of turns with that status. */
        public long get(Accountability.Status status) {
            Objects.requireNonNull(status, "status");

            return byStatus.getOrDefault(status, 0L);
        }

        /** The number of all turns. */
        public long getAll() {
            return byStatus.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Returns these turns and the others. */
        public TurnCounts plus(TurnCounts other) {
            Objects.requireNonNull(other, "other");

            Builder sum = new Builder();
            byStatus.forEach(sum::add);
            other.byStatus.forEach(sum::add);
            return sum.build();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TurnCounts that && byStatus.equals(that.byStatus);
        }

        @Override
        public int hashCode() {
            return byStatus.hashCode();
        }

        /** The statuses that occur with their numbers: "12 done, 3 overdue". */
        @Override
        public String toString() {
            StringBuilder words = new StringBuilder();
            byStatus.forEach((status, number) -> words.append(words.isEmpty() ? "" : ", ")
                    .append(number)
                    .append(' ')
                    .append(status.getKeyword()));
            return words.toString();
        }

        /** Counts turns. Not thread-safe. */
        static final class Builder {

            private final Map<Accountability.Status, Long> byStatus = new EnumMap<>(Accountability.Status.class);

            void add(Accountability.Status status, long number) {
                byStatus.merge(status, number, (one, other) -> one + other == 0 ? null : one + other);
            }

            void add(TurnCounts turns) {
                turns.byStatus.forEach(this::add);
            }

            TurnCounts build() {
                byStatus.values().removeIf(number -> number == 0);
                return new TurnCounts(new EnumMap<>(byStatus));
            }
        }
    }
}
