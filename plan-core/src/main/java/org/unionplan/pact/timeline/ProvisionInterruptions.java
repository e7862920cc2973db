package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionplan.pact.simulation.DateInterpretation;
import org.unionplan.pact.simulation.Effect;

/**
 * The effects up to a day that interrupt a provision or take it up again. An ending lasts; otherwise the last day decides
 * on which the provision was suspended or resumed, not both. Not thread-safe.
 */
final class ProvisionInterruptions {

    /** What happens on one day. */
    private static final class Day {

        private int endings;
        private int suspensions;
        private int resumptions;

        boolean isDecisive() {
            return (suspensions > 0) != (resumptions > 0);
        }
    }

    private final LocalDate last;
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private final TreeSet<LocalDate> decisive = new TreeSet<>();
    private final TreeSet<LocalDate> ending = new TreeSet<>();

    ProvisionInterruptions(List<Effect> effects, LocalDate last) {
        this.last = last;
        add(effects, DateInterpretation.STRICT);
    }

    void add(List<Effect> effects, DateInterpretation interpretation) {
        change(effects, interpretation, 1);
    }

    void remove(List<Effect> effects, DateInterpretation interpretation) {
        change(effects, interpretation, -1);
    }

    private void change(List<Effect> effects, DateInterpretation interpretation, int one) {
        for (Effect effect : effects) {
            LocalDate from = effect.takesEffect(interpretation);
            if (from.isAfter(last)) {
                continue;
            }
            Day day = days.computeIfAbsent(from, key -> new Day());
            switch (effect.kind()) {
                case TERMINATED, SUPERSEDED, LEAVING -> day.endings += one;
                case SUSPENDED -> day.suspensions += one;
                case RESUMED, SUSPENSION_OVER -> day.resumptions += one;
                default -> {}
            }
            note(decisive, from, day.isDecisive());
            note(ending, from, day.endings > 0);
        }
    }

    private static void note(Set<LocalDate> noted, LocalDate day, boolean is) {
        if (is) {
            noted.add(day);
        } else {
            noted.remove(day);
        }
    }

    /** The day of the interruption that lasts on the last day. */
    Optional<LocalDate> since() {
        if (!ending.isEmpty()) {
            return Optional.of(ending.first());
        }
        return decisive.isEmpty() || Objects.requireNonNull(days.get(decisive.last())).suspensions == 0
                ? Optional.empty()
                : Optional.of(decisive.last());
    }

    /** Returns true for the kind of effect that interrupts the provision: an ending, where there is one. */
    boolean isInterruption(Effect effect) {
        return switch (effect.kind()) {
            case TERMINATED, SUPERSEDED, LEAVING -> true;
            case SUSPENDED -> ending.isEmpty();
            default -> false;
        };
    }

    /** Returns true if the provision is interrupted once those effects are added. */
    boolean isInterruptedWith(List<Effect> effects, DateInterpretation interpretation) {
        add(effects, interpretation);
        boolean interrupted = since().isPresent();
        remove(effects, interpretation);
        return interrupted;
    }
}
