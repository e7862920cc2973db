package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionplan.value.DateRange;

/**
 * Which agreements open close enough together to be bargained together, the most promising first.
 *
 * <pre>{@code
 * ClusterSuggestions suggestions = ClusterSuggestions.of(map, ClusterWish.of(90, 3).from(today));
 * ClusterSuggestion best = suggestions.ranked().get(0);
 * best.members();      // who opens in these days
 * best.reasons();      // what speaks for it, as data and as sentences
 * }</pre>
 *
 * <p>A window begins on a day on which an agreement may open first. What is settled is left out, and so is what is
 * undated or so loosely dated that it may lie outside any window. A window whose members are all in the one before says
 * nothing new and is left out. Windows rank by the employees that they bring together in any case, then by units, then
 * by sectors, and the earlier goes first; so equal registers give equal ranks. Immutable and thread-safe.
 */
public final class ClusterSuggestions {

    private static final Comparator<ClusterSuggestion> BEST_FIRST = Comparator.comparing(
                    ClusterSuggestion::sureEmployees)
            .thenComparing(ClusterSuggestion::getUnits)
            .thenComparing(ClusterSuggestion::getSectors)
            .reversed()
            .thenComparing(suggestion -> suggestion.getWindow().getFirst());

    private final ClusterWish wish;
    private final List<ClusterSuggestion> ranked;
    private final int settled;
    private final int loose;

    private ClusterSuggestions(ClusterWish wish, List<ClusterSuggestion> ranked, int settled, int loose) {
        this.wish = wish;
        this.ranked = ranked;
        this.settled = settled;
        this.loose = loose;
    }

    /** What that map has for that wish. */
    public static ClusterSuggestions of(ExpiryMap map, ClusterWish wish) {
        List<Opening> unsettled =
                map.openings().stream().filter(opening -> !opening.isOver()).toList();
        int placeable = new WindowSweep(unsettled, wish).fitting();
        WindowSweep sweep =
                new WindowSweep(unsettled.stream().filter(wish::admits).toList(), wish);
        return new ClusterSuggestions(
                wish,
                sweep.windows().stream().sorted(BEST_FIRST).toList(),
                map.openings().size() - unsettled.size(),
                unsettled.size() - placeable);
    }

    /** What was asked for. */
    public ClusterWish getWish() {
        return wish;
    }

    /** All windows that say something of their own, the best first. Many of them overlap. */
    public List<ClusterSuggestion> ranked() {
        return ranked;
    }

    /** The best window, the best of those that have no day in common with it, and so on. */
    public List<ClusterSuggestion> apart() {
        List<ClusterSuggestion> chosen = new ArrayList<>();
        TreeMap<LocalDate, DateRange> taken = new TreeMap<>();
        for (ClusterSuggestion suggestion : ranked) {
            DateRange window = suggestion.getWindow();
            Map.Entry<LocalDate, DateRange> near = taken.floorEntry(window.getLast());
            if (near == null || !near.getValue().overlaps(window)) {
                taken.put(window.getFirst(), window);
                chosen.add(suggestion);
            }
        }
        return List.copyOf(chosen);
    }

    /** How many agreements were left out because they are settled. */
    public int getSettled() {
        return settled;
    }

    /** How many were left out because nothing tells closely enough when they open. */
    public int getLoose() {
        return loose;
    }
}
