package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.TriggerCondition;
import org.unionplan.value.ElementId;

/**
 * The state of a pact on which its ending depends. Events count from the day on which someone has signed or consented.
 * Consents do not: those to be bound do not end the pact, and those to end it are recorded by the event that ends it.
 */
final class EndingView implements TriggerCondition.Circumstances {

    private final Set<ElementId> occurred = new HashSet<>();
    private LocalDate today = PactCalendar.ALWAYS;

    void proceed(LocalDate day, Set<ElementId> occurring) {
        today = day;
        occurred.addAll(occurring);
    }

    @Override
    public boolean haveAllConsented() {
        return false;
    }

    @Override
    public boolean haveConsented(int parties) {
        return false;
    }

    @Override
    public boolean hasCome(PactDate day) {
        return !day.latest().isAfter(today);
    }

    @Override
    public boolean hasOccurred(ElementId event) {
        return occurred.contains(event);
    }
}
