package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.TriggerCondition;
import org.unionplan.value.ElementId;

/** The state of a pact on which its entry into force depends. Consents count, and events from any time. */
final class EntryView implements TriggerCondition.Circumstances, TriggerCondition.Prospects {

    /** The parties, as far as a condition depends on them. */
    interface Parties {

        int contracting();

        /** The number of parties who may still consent; who has withdrawn may do so again. */
        int left();

        boolean haveAllListedConsented();

        boolean mayAllListedConsent();
    }

    private final Parties parties;

    /** True if others than the parties may still join. */
    private final boolean open;

    private final Set<ElementId> occurred = new HashSet<>();
    private LocalDate today = PactCalendar.ALWAYS;

    EntryView(Parties parties, boolean open) {
        this.parties = parties;
        this.open = open;
    }

    void proceed(LocalDate day, Set<ElementId> occurring) {
        today = day;
        occurred.addAll(occurring);
    }

    @Override
    public boolean haveAllConsented() {
        return parties.haveAllListedConsented();
    }

    @Override
    public boolean haveConsented(int number) {
        return parties.contracting() >= number;
    }

    @Override
    public boolean hasCome(PactDate day) {
        return !day.latest().isAfter(today);
    }

    @Override
    public boolean hasOccurred(ElementId event) {
        return occurred.contains(event);
    }

    @Override
    public boolean mayAllConsent() {
        return parties.mayAllListedConsent();
    }

    @Override
    public boolean mayConsent(int number) {
        return open || parties.left() >= number;
    }
}
