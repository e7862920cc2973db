package org.unionplan.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.DateRange;
import org.unionplan.value.Decimal;

/**
 * Agreements that open within one window and might be bargained together.
 *
 * <p>Every member opens within the window whatever its exact date. Members are looked up when they are asked for, so
 * that thousands of suggestions hold none of them twice. Immutable and thread-safe.
 */
public final class ClusterSuggestion {

    private final DateRange window;
    private final int units;
    private final HeadCount headCount;
    private final int sectors;
    private final int employers;
    private final int unions;
    private final WindowSweep.Candidates candidates;

    ClusterSuggestion(
            DateRange window,
            int units,
            HeadCount headCount,
            int sectors,
            int employers,
            int unions,
            WindowSweep.Candidates candidates) {
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

    /** Its members in the order in which they open, two at least. */
    public List<Opening> members() {
        return candidates.within(window);
    }

    /** How many bargaining units they stand for; an agreement that names none counts as one. */
    public int getUnits() {
        return units;
    }

    /** How many agreements they are, and how many employees they bring together. */
    public HeadCount getHeadCount() {
        return headCount;
    }

    /** How many sectors they are from, as far as they say. */
    public int getSectors() {
        return sectors;
    }

    /** How many employers they are with, as far as they say. */
    public int getEmployers() {
        return employers;
    }

    /** How many unions or locals concluded them, as far as they say. */
    public int getUnions() {
        return unions;
    }

    /** How many employees there are in any case: the lower bound, by which suggestions are ranked first. */
    Decimal sureEmployees() {
        return headCount.employees().lower().orElse(Decimal.ZERO);
    }

    /** Why it is suggested. */
    public List<Remark> reasons() {
        List<Remark> reasons = new ArrayList<>();
        reasons.add(Remark.of(
                Remark.Code.OPEN_TOGETHER,
                "days",
                window.lengthInDays(),
                "from",
                window.getFirst(),
                "agreements",
                headCount.agreements(),
                "employers",
                employers,
                "unions",
                unions,
                "sectors",
                sectors,
                "units",
                units,
                "employees",
                headCount.employees()));
        unstated().ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private Optional<Remark> unstated() {
        return headCount.unstated() == 0
                ? Optional.empty()
                : Optional.of(Remark.of(Remark.Code.UNSTATED, "unstated", headCount.unstated()));
    }

    @Override
    public String toString() {
        return window + ": " + headCount.agreements() + " agreements";
    }
}
