package org.unionplan.progress;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.value.Term;

/**
 * Counts elements by their status. Counted are those on the levels on which a plan reports, the lowest that report under
 * each: a priority whose actions report is counted by its actions. Not thread-safe.
 */
final class StatusCounts {

    /** The statuses of one subtree. */
    static final class Count {

        private final Map<Term, Integer> statuses = new TreeMap<>();
        private int elements;
        private boolean reports;

        void add(Count other) {
            elements += other.elements;
            reports |= other.reports;
            other.statuses.forEach((status, number) -> statuses.merge(status, number, Integer::sum));
        }

        private void add(Optional<Term> status) {
            elements++;
            reports |= status.isPresent();
            status.ifPresent(word -> statuses.merge(word, 1, Integer::sum));
        }

        Scorecard.ElementStatuses toStatuses() {
            Map<Term, Integer> ordered = new LinkedHashMap<>();
            for (Term known : StatusUpdate.Status.VOCABULARY.getTerms()) {
                Optional.ofNullable(statuses.get(known)).ifPresent(number -> ordered.put(known, number));
            }
            statuses.forEach(ordered::putIfAbsent);
            return new Scorecard.ElementStatuses(reports ? elements : 0, ordered);
        }
    }

    private final Set<PlanElement.Level> levels = EnumSet.noneOf(PlanElement.Level.class);

    /** Notes that elements of that level report. */
    void reporting(PlanElement.Level level) {
        levels.add(level);
    }

    /**
     * Returns the count of an element for those above it.
     *
     * @param below the counts of the elements below it
     */
    Count of(PlanElement element, Optional<Term> status, Count below) {
        boolean byThoseBelow = below.reports
                || (!element.getChildren().isEmpty() && !levels.contains(element.getLevel()) && status.isEmpty());
        if (byThoseBelow) {
            return below;
        }
        Count own = new Count();
        own.add(status);
        return own;
    }
}
