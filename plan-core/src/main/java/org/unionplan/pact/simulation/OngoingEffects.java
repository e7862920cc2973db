package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionplan.pact.facts.DateInterpretation;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;

/** Suspensions or notices that last until they are ended. Not thread-safe; made for one run. */
final class OngoingEffects {

    /** An effect until the day on which it is over. */
    private static final class Spell {

        private final Effect effect;
        private LocalDate over = PactCalendar.NEVER;

        Spell(Effect effect) {
            this.effect = effect;
        }

        boolean lasts(LocalDate day) {
            return over.equals(PactCalendar.NEVER) || day.isBefore(over);
        }
    }

    /** The effects as they were when this was taken, to be asked for a day until the next change. */
    static final class Snapshot {

        private final Trail<Spell> spells;

        private Snapshot(Trail<Spell> spells) {
            this.spells = spells;
        }

        /** The effects that last on that day, in the order of their events in the document. */
        List<Effect> on(LocalDate day) {
            return spells.toList().stream()
                    .filter(spell -> spell.lasts(day))
                    .map(spell -> spell.effect)
                    .sorted(Comparator.comparing(Effect::source))
                    .toList();
        }
    }

    private final Map<Integer, Spell> active = new TreeMap<>();
    private Snapshot snapshot = new Snapshot(Trail.empty());

    OngoingEffects copy() {
        OngoingEffects copy = new OngoingEffects();
        copy.active.putAll(active);
        copy.snapshot = snapshot;
        return copy;
    }

    boolean isEmpty() {
        return active.isEmpty();
    }

    boolean contains(int source) {
        return active.containsKey(source);
    }

    /** The events from which they come. */
    Collection<Integer> sources() {
        return active.keySet();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void begin(Effect effect) {
        Spell spell = new Spell(effect);
        active.put(effect.source(), spell);
        snapshot = new Snapshot(snapshot.spells.with(spell));
    }

    /** Ends the effect of that event, which ends it for every copy too. */
    void end(int source, LocalDate today) {
        Spell spell = active.remove(source);
        if (spell != null) {
            spell.over = today;
        }
    }

    void clear() {
        active.clear();
        snapshot = new Snapshot(Trail.empty());
    }

    /** Suspended and resumed on one day, it is as it was: from either state, the two can only have come in one order. */
    void suspendAndResume(List<Effect> happening, LocalDate today) {
        boolean wasSuspended = !isEmpty();
        boolean resumed = happening.stream().anyMatch(effect -> effect.kind() == Effect.Kind.RESUMED);
        if (resumed) {
            clear();
        }
        if (!resumed || wasSuspended) {
            happening.stream()
                    .filter(effect -> effect.kind() == Effect.Kind.SUSPENDED)
                    .filter(effect -> effect.until()
                            .apply(DateInterpretation.STRICT)
                            .filter(today::isAfter)
                            .isEmpty())
                    .forEach(this::begin);
        }
    }
}
