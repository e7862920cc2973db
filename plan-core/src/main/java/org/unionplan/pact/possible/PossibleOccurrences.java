package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.Segments;
import org.unionplan.value.ElementId;

/**
 * The first days on which events that a pact waits for may have occurred, and have occurred for sure. An event ends the
 * pact from the day on which someone has signed or consented; it may bring it into force any time.
 */
final class PossibleOccurrences {

    private final LocalDate mayBegin;
    private final LocalDate begins;
    private final Map<ElementId, LocalDate> mayOccur = new TreeMap<>();
    private final Map<ElementId, LocalDate> surelyOccurs = new TreeMap<>();
    private final Map<ElementId, LocalDate> mayEnd = new TreeMap<>();
    private final Map<ElementId, LocalDate> surelyEnds = new TreeMap<>();

    PossibleOccurrences(Segments<PartyRange> parties) {
        this.mayBegin = firstDay(parties, true);
        this.begins = firstDay(parties, false);
    }

    private static LocalDate firstDay(Segments<PartyRange> parties, boolean may) {
        for (int i = 0; i < parties.size(); i++) {
            PartyRange range = parties.values().get(i);
            if ((may ? range.most() : range.least()).begun() > 0) {
                return parties.starts().get(i);
            }
        }
        return PactCalendar.NEVER;
    }

    void add(ElementId name, Effect.Window window) {
        mayOccur.merge(name, window.from(), PactCalendar::earlier);
        if (!window.to().isBefore(mayBegin)) {
            mayEnd.merge(name, PactCalendar.later(window.from(), mayBegin), PactCalendar::earlier);
        }
        if (!window.mayNever()) {
            surelyOccurs.merge(name, window.to(), PactCalendar::earlier);
            if (!window.from().isBefore(begins)) {
                surelyEnds.merge(name, window.to(), PactCalendar::earlier);
            }
        }
    }

    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (Map<ElementId, LocalDate> each : List.of(mayOccur, surelyOccurs, mayEnd, surelyEnds)) {
            days.addAll(each.values());
        }
        return days;
    }

    /** The days for the pact's entry into force, at best or at worst for it. */
    Map<ElementId, LocalDate> forEntry(boolean atBest) {
        return atBest ? mayOccur : surelyOccurs;
    }

    /** The days for the pact's ending, the earliest or those by which it is sure. */
    Map<ElementId, LocalDate> forEnding(boolean may) {
        return may ? mayEnd : surelyEnds;
    }
}
