package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;

/**
 * Interruptions of a provision by the effects up to a day. An ending lasts; otherwise the last suspension or resumption
 * decides. The day of each may be open: the answer is certain only if every order of them gives the same. Immutable.
 */
final class ProvisionInterruptions {

    private final LocalDate day;
    private final List<Effect> endings = new ArrayList<>();

    /** All suspensions and resumptions. */
    private final List<Effect> changes = new ArrayList<>();

    /** Those that may decide: not those of an exact day on which a provision is both suspended and resumed, and no more. */
    private final List<Effect> suspensions = new ArrayList<>();

    private final List<Effect> resumptions = new ArrayList<>();

    ProvisionInterruptions(List<Effect> effects, LocalDate day) {
        this.day = day;
        Map<LocalDate, List<Effect>> exact = new TreeMap<>();
        for (Effect effect : effects) {
            switch (effect.kind()) {
                case TERMINATED, SUPERSEDED, LEAVING -> endings.add(effect);
                case SUSPENDED, RESUMED, SUSPENSION_OVER -> {
                    changes.add(effect);
                    if (effect.isLoose()) {
                        (suspends(effect) ? suspensions : resumptions).add(effect);
                    } else {
                        exact.computeIfAbsent(effect.latestDay(), from -> new ArrayList<>())
                                .add(effect);
                    }
                }
                default -> {}
            }
        }
        NavigableMap<LocalDate, LocalDate> loose = lastDays(Stream.concat(suspensions.stream(), resumptions.stream()));
        exact.forEach((date, ofDay) -> {
            if (!isMixed(ofDay) || mayFallOn(loose.floorEntry(date), date)) {
                ofDay.forEach(effect -> (suspends(effect) ? suspensions : resumptions).add(effect));
            }
        });
    }

    /** The latest of the last days of those that may come by each first day. */
    private static NavigableMap<LocalDate, LocalDate> lastDays(Stream<Effect> loose) {
        NavigableMap<LocalDate, LocalDate> lastDays = new TreeMap<>();
        loose.sorted(Comparator.comparing(Effect::earliestDay)).forEach(effect -> {
            LocalDate before = lastDays.isEmpty()
                    ? PactCalendar.ALWAYS
                    : lastDays.lastEntry().getValue();
            lastDays.put(effect.earliestDay(), PactCalendar.later(before, effect.latestDay()));
        });
        return lastDays;
    }

    private static boolean mayFallOn(Map.@Nullable Entry<LocalDate, LocalDate> firstToLast, LocalDate date) {
        return firstToLast != null && !firstToLast.getValue().isBefore(date);
    }

    private static boolean suspends(Effect effect) {
        return effect.kind() == Effect.Kind.SUSPENDED;
    }

    /** The effect that interrupts the provision, with each date at its last possible day; of several, the same in any order. */
    Optional<Effect> interruption() {
        Optional<Effect> ending = endings.stream()
                .filter(effect -> !effect.latestDay().isAfter(day))
                .min(Comparator.comparing(Effect::latestDay)
                        .thenComparing(Effect::kind)
                        .thenComparing(Effect::key));
        if (ending.isPresent()) {
            return ending;
        }
        TreeMap<LocalDate, List<Effect>> byDay = new TreeMap<>();
        changes.stream()
                .filter(effect -> !effect.latestDay().isAfter(day))
                .forEach(effect -> byDay.computeIfAbsent(effect.latestDay(), latest -> new ArrayList<>())
                        .add(effect));
        return byDay.descendingMap().values().stream()
                .filter(ofDay -> !isMixed(ofDay))
                .findFirst()
                .flatMap(ofDay -> ofDay.stream().min(Comparator.comparing(Effect::key)))
                .filter(ProvisionInterruptions::suspends);
    }

    /** Suspended and resumed on one day, it is as it was. */
    private static boolean isMixed(List<Effect> ofDay) {
        return ofDay.stream().anyMatch(ProvisionInterruptions::suspends)
                && !ofDay.stream().allMatch(ProvisionInterruptions::suspends);
    }

    /** Returns true if some reading of the dates gives the opposite of {@link #interruption()}. */
    boolean isUncertain() {
        boolean interrupted = interruption().isPresent();
        return interrupted ? mayBeUntouched() : mayBeInterrupted();
    }

    private boolean mayBeInterrupted() {
        boolean mayEnd = endings.stream().anyMatch(this::mayHaveCome);
        LocalDate resumed = surelyNotBefore(resumptions);
        return mayEnd
                || suspensions.stream()
                        .filter(this::mayHaveCome)
                        .anyMatch(effect ->
                                !PactCalendar.earlier(effect.latestDay(), day).isBefore(resumed));
    }

    private boolean mayBeUntouched() {
        boolean surelyEnded = endings.stream().anyMatch(this::hasCome);
        LocalDate suspended = surelyNotBefore(suspensions);
        boolean never = suspended.equals(PactCalendar.ALWAYS);
        return !surelyEnded
                && (never
                        || resumptions.stream()
                                .filter(this::mayHaveCome)
                                .anyMatch(effect -> !PactCalendar.earlier(effect.latestDay(), day)
                                        .isBefore(suspended)));
    }

    private boolean mayHaveCome(Effect effect) {
        return !effect.earliestDay().isAfter(day);
    }

    private boolean hasCome(Effect effect) {
        return !effect.mayNeverCome() && !effect.latestDay().isAfter(day);
    }

    /** The latest day before which one of those, that has surely come, cannot have. */
    private LocalDate surelyNotBefore(List<Effect> effects) {
        return effects.stream()
                .filter(this::hasCome)
                .map(Effect::earliestDay)
                .reduce(PactCalendar.ALWAYS, PactCalendar::later);
    }
}
