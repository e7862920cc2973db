package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.time.DateRange;
import org.unionplan.value.Decimal;

/**
 * The agreements that open close enough together to be bargained together, the most promising first.
 *
 * <pre>{@code
 * ClusterSuggestions suggestions = ClusterSuggestions.of(map, Criteria.of(90, 3).from(today));
 * Suggestion best = suggestions.ranked().get(0);
 * best.members();      // the agreements that open in these days
 * best.reasons();      // the reasons for it, as data and as sentences
 * }</pre>
 *
 * <p>A window begins on a day on which an agreement may open first. What is settled is left out, and so is what is
 * undated or so loosely dated that it may lie outside any window. A window whose members are all in the one before says
 * nothing new and is left out. Windows rank by the employees that they bring together in any case, then by units, then
 * by sectors, and the earlier goes first; so equal registers give equal ranks.
 */
public final class ClusterSuggestions {

    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::sureEmployees)
            .thenComparing(Suggestion::getUnits)
            .thenComparing(Suggestion::getSectors)
            .reversed()
            .thenComparing(suggestion -> suggestion.getWindow().getFirst());

    private final Criteria wish;
    private final List<Suggestion> ranked;
    private final int settled;
    private final int loose;

    private ClusterSuggestions(Criteria wish, List<Suggestion> ranked, int settled, int loose) {
        this.wish = wish;
        this.ranked = ranked;
        this.settled = settled;
        this.loose = loose;
    }

    /** Returns what that map has for those criteria. */
    public static ClusterSuggestions of(ExpiryMap map, Criteria wish) {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(wish, "wish");

        List<Opening> unsettled =
                map.openings().stream().filter(opening -> !opening.isOver()).toList();
        int placeable = (int) unsettled.stream()
                .filter(opening -> WindowSweep.fits(opening, wish))
                .count();
        WindowSweep sweep =
                new WindowSweep(unsettled.stream().filter(wish::admits).toList(), wish);
        return new ClusterSuggestions(
                wish,
                sweep.windows().stream().sorted(BEST_FIRST).toList(),
                map.openings().size() - unsettled.size(),
                unsettled.size() - placeable);
    }

    /** The criteria. */
    public Criteria getWish() {
        return wish;
    }

    /** The number of agreements left out because they are settled. */
    public int getSettled() {
        return settled;
    }

    /** The number of agreements left out because they are dated too loosely or not at all. */
    public int getLoose() {
        return loose;
    }

    /** All windows that say something of their own, the best first. Many of them overlap. */
    public List<Suggestion> ranked() {
        return ranked;
    }

    /** The best window, the best of those that have no day in common with it, and so on. */
    public List<Suggestion> apart() {
        List<Suggestion> chosen = new ArrayList<>();
        TreeMap<LocalDate, DateRange> taken = new TreeMap<>();
        for (Suggestion suggestion : ranked) {
            DateRange window = suggestion.getWindow();
            Map.Entry<LocalDate, DateRange> near = taken.floorEntry(window.getLast());
            if (near == null || !near.getValue().overlaps(window)) {
                taken.put(window.getFirst(), window);
                chosen.add(suggestion);
            }
        }
        return List.copyOf(chosen);
    }

    /**
     * The clusters to look for: agreements that open within so many days and stand for so many bargaining
     * units at least.
     */
    public static final class Criteria {

        /** A century: whatever is longer is no window. */
        static final int LONGEST = 36_525;

        private final int days;
        private final int units;
        private final Optional<LocalDate> from;
        private final Optional<LocalDate> to;

        public Criteria(int days, int units, Optional<LocalDate> from, Optional<LocalDate> to) {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");

            if (days < 1 || days > LONGEST) {
                throw new IllegalArgumentException("a window has 1 to " + LONGEST + " days, not " + days);
            }
            if (units < 1) {
                throw new IllegalArgumentException("a cluster has at least 1 unit, not " + units);
            }
            this.days = days;
            this.units = units;
            this.from = from;
            this.to = to;
        }

        /** Windows of so many days over at least so many units, at any time. */
        public static Criteria of(int days, int units) {
            return new Criteria(days, units, Optional.empty(), Optional.empty());
        }

        /** The length of a window, counting its first and its last day; at least 1. */
        public int getDays() {
            return days;
        }

        /** The least number of bargaining units; an agreement that names none counts as one. */
        public int getUnits() {
            return units;
        }

        /** The first day on which an agreement may open to be counted in; absent for no limit. */
        public Optional<LocalDate> getFrom() {
            return from;
        }

        /** The last such day; absent for no limit. */
        public Optional<LocalDate> getTo() {
            return to;
        }

        /** The same, of agreements that open on that day or later. */
        public Criteria from(LocalDate day) {
            Objects.requireNonNull(day, "day");

            return new Criteria(days, units, Optional.of(day), to);
        }

        /** The same, of agreements that open on that day or earlier. */
        public Criteria to(LocalDate day) {
            Objects.requireNonNull(day, "day");

            return new Criteria(days, units, from, Optional.of(day));
        }

        boolean admits(Opening opening) {
            return opening.surelyWithin(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Criteria that
                    && days == that.days
                    && units == that.units
                    && from.equals(that.from)
                    && to.equals(that.to);
        }

        @Override
        public int hashCode() {
            return Objects.hash(days, units, from, to);
        }

        @Override
        public String toString() {
            return "Criteria[days=" + days + ", units=" + units + ", from=" + from + ", to=" + to + "]";
        }
    }

    /**
     * Agreements that open within one window and might be bargained together.
     *
     * <p>Every member opens within the window whatever its exact date. Members are looked up when they are asked for, so
     * that thousands of suggestions hold none of them twice.
     */
    public static final class Suggestion {

        private final DateRange window;
        private final int units;
        private final ExpiryMap.EmployeeCount headCount;
        private final int sectors;
        private final int employers;
        private final int unions;
        private final WindowSweep.WindowList candidates;

        Suggestion(
                DateRange window,
                int units,
                ExpiryMap.EmployeeCount headCount,
                int sectors,
                int employers,
                int unions,
                WindowSweep.WindowList candidates) {
            this.window = window;
            this.units = units;
            this.headCount = headCount;
            this.sectors = sectors;
            this.employers = employers;
            this.unions = unions;
            this.candidates = candidates;
        }

        /** The days in which all its members open; begins on the first day on which one may. */
        public DateRange getWindow() {
            return window;
        }

        /** The number of bargaining units; an agreement that names none counts as one. */
        public int getUnits() {
            return units;
        }

        /** The number of agreements and of employees. */
        public ExpiryMap.EmployeeCount getHeadCount() {
            return headCount;
        }

        /** The number of sectors they state. */
        public int getSectors() {
            return sectors;
        }

        /** The number of employers they state. */
        public int getEmployers() {
            return employers;
        }

        /** The number of unions or locals they state. */
        public int getUnions() {
            return unions;
        }

        /** Its members in the order in which they open, two at least. */
        public List<Opening> members() {
            return candidates.within(window);
        }

        /** The least number of employees: the lower bound, by which suggestions are ranked first. */
        Decimal sureEmployees() {
            return headCount.getEmployees().getLower().orElse(Decimal.ZERO);
        }

        /** Returns the reasons why it is suggested. */
        public List<Message> reasons() {
            List<Message> reasons = new ArrayList<>();
            reasons.add(Message.of("cluster.open-together")
                    .withNumber("days", window.lengthInDays())
                    .with("from", window.getFirst())
                    .withNumber("agreements", headCount.getAgreements())
                    .withNumber("employers", employers)
                    .withNumber("unions", unions)
                    .withNumber("sectors", sectors)
                    .withNumber("units", units)
                    .with("employees", headCount.getEmployees()));
            unstated().ifPresent(reasons::add);
            return List.copyOf(reasons);
        }

        private Optional<Message> unstated() {
            return headCount.getUnstated() == 0
                    ? Optional.empty()
                    : Optional.of(Message.of("cluster.unstated").withNumber("unstated", headCount.getUnstated()));
        }

        @Override
        public String toString() {
            return window + ": " + headCount.getAgreements() + " agreements";
        }
    }
}
