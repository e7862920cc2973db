package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;

/**
 * Effects whose day is not certain: each may show on any day of its window, in any order. Which of them have shown is kept
 * as the bits of a number. Immutable.
 */
final class LooseEffects {

    /** More effects than any published pact needs; beyond them, anything is held to be possible. */
    private static final int MOST = 48;

    private static final int MOST_OPEN = 6;

    /** The effects that follow from another of the same event, and those that others follow from. */
    private static final Set<Effect.Kind> FOLLOWING =
            EnumSet.of(Effect.Kind.LEAVING, Effect.Kind.SUSPENSION_OVER, Effect.Kind.ACCESSION_EFFECTIVE);

    private static final Set<Effect.Kind> CAUSES =
            EnumSet.of(Effect.Kind.NOTICE, Effect.Kind.SUSPENDED, Effect.Kind.ACCEDED);

    private final List<Effect.Window> windows;

    LooseEffects(List<Effect.Window> windows) {
        this.windows = windows.stream()
                .sorted(Comparator.comparing(Effect.Window::from))
                .toList();
    }

    /**
     * Returns the effects that may happen on a day.
     *
     * @param effects the effects, in the order in which those of one day take effect
     * @param shown the loose effects that have shown by then
     */
    record DayChoice(List<Effect> effects, long shown) {}

    boolean isEmpty() {
        return windows.isEmpty();
    }

    boolean isAnyOpen(LocalDate day) {
        return windows.stream().anyMatch(window -> window.isOpen(day));
    }

    /** The first day on which there are too many to follow. */
    LocalDate overloaded() {
        return windows.size() > MOST ? windows.get(MOST).from() : PactCalendar.NEVER;
    }

    /** Every choice of open effects beside those that are certain; absent if there are too many to follow. */
    Optional<List<DayChoice>> choices(long shown, LocalDate day, List<Effect> certain) {
        List<Integer> open = open(shown, day);
        if (open.size() > MOST_OPEN) {
            return Optional.empty();
        }
        List<DayChoice> choices = new ArrayList<>();
        for (int subset = 0; subset < 1 << open.size(); subset++) {
            DayChoice choice = choice(shown, open, subset, certain);
            if (choice.effects().stream().noneMatch(effect -> lacksCause(effect, choice.shown(), day))) {
                choices.add(choice);
            }
        }
        return Optional.of(choices);
    }

    private List<Integer> open(long shown, LocalDate day) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).isOpen(day) && !isShown(shown, i)) {
                open.add(i);
            }
        }
        return open;
    }

    private DayChoice choice(long before, List<Integer> open, int subset, List<Effect> certain) {
        List<Effect> effects = new ArrayList<>(certain);
        long shown = before;
        for (int i = 0; i < open.size(); i++) {
            if (isShown(subset, i)) {
                shown |= 1L << open.get(i);
                effects.add(windows.get(open.get(i)).effect());
            }
        }
        effects.sort(Comparator.comparing(Effect::kind).thenComparing(Effect::key));
        return new DayChoice(effects, shown);
    }

    private static boolean isShown(long shown, int index) {
        return (shown >> index & 1) == 1;
    }

    /** Returns true if the effect follows from another of the same event that has not shown yet. */
    private boolean lacksCause(Effect effect, long shown, LocalDate day) {
        if (!FOLLOWING.contains(effect.kind())) {
            return false;
        }
        for (int i = 0; i < windows.size(); i++) {
            Effect.Window cause = windows.get(i);
            if (cause.effect().source() == effect.source()
                    && CAUSES.contains(cause.effect().kind())
                    && !isShown(shown, i)
                    && (cause.mayNever() || !day.isAfter(cause.to()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the effects shown by the end of the day, as far as they still matter; absent if one is overdue. */
    OptionalLong close(long before, LocalDate day) {
        long shown = before;
        for (int i = 0; i < windows.size(); i++) {
            Effect.Window window = windows.get(i);
            boolean missed = window.to().equals(day)
                    && !window.mayNever()
                    && !isShown(before, i)
                    && !lacksCause(window.effect(), before, day);
            if (missed) {
                return OptionalLong.empty();
            }
            boolean mayStillCause =
                    window.mayNever() && CAUSES.contains(window.effect().kind());
            if (!window.to().isAfter(day) && !mayStillCause) {
                shown &= ~(1L << i);
            }
        }
        return OptionalLong.of(shown);
    }
}
