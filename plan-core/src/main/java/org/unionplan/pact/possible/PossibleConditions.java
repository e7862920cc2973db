package org.unionplan.pact.possible;

import java.time.LocalDate;
import java.util.Map;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.TriggerCondition;
import org.unionplan.value.ElementId;

/** The conditions for a pact's entry into force and for its ending, at their best and at their worst. Immutable. */
final class PossibleConditions {

    private final PactFacts facts;
    private final PossibleTerm term;
    private final PossibleOccurrences occurrences;

    PossibleConditions(PactFacts facts, PossibleTerm term, PossibleOccurrences occurrences) {
        this.facts = facts;
        this.term = term;
        this.occurrences = occurrences;
    }

    boolean mayEnter(PartyRange parties, LocalDate day) {
        return parties.most().bindable() >= facts.fewestToEnter()
                && term.mayHaveBegun(day)
                && facts.entry().isMet(forEntry(parties, day, true));
    }

    boolean surelyEnters(PartyRange parties, LocalDate day) {
        return parties.least().bindable() >= facts.fewestToEnter()
                && term.hasSurelyBegun(day)
                && facts.entry().isMet(forEntry(parties, day, false));
    }

    private PossibleCircumstances forEntry(PartyRange parties, LocalDate day, boolean atBest) {
        return new PossibleCircumstances(parties, day, atBest, occurrences.forEntry(atBest));
    }

    /** Returns true if so many have failed to ratify, or may have, that entry has become impossible. */
    boolean mayBeImpossible(PartyRange parties) {
        return parties.most().failed() > 0 && !isPossible(parties, false);
    }

    boolean isImpossible(PartyRange parties) {
        return parties.least().failed() > 0 && !isPossible(parties, true);
    }

    private boolean isPossible(PartyRange parties, boolean atBest) {
        PossibleProspects prospects = new PossibleProspects(parties, atBest, facts.isOpen());
        return prospects.mayConsent(facts.fewestToEnter()) && facts.entry().isPossible(prospects);
    }

    /** Returns true if the pact's own condition for its ending may have been met on the day, or surely was. */
    boolean isToEnd(LocalDate day, boolean may) {
        PossibleCircumstances now = new PossibleCircumstances(PartyRange.NONE, day, may, occurrences.forEnding(may));
        return facts.ending().filter(ending -> ending.isMet(now)).isPresent();
    }

    /** The circumstances of a day. Without parties, no consent is taken as given. */
    private record PossibleCircumstances(
            PartyRange parties, LocalDate day, boolean atBest, Map<ElementId, LocalDate> occurred)
            implements TriggerCondition.Circumstances {

        @Override
        public boolean haveAllConsented() {
            return (atBest ? parties.least() : parties.most()).waiting() == 0 && !parties.equals(PartyRange.NONE);
        }

        @Override
        public boolean haveConsented(int number) {
            return (atBest ? parties.most() : parties.least()).contracting() >= number
                    && !parties.equals(PartyRange.NONE);
        }

        @Override
        public boolean hasCome(PactDate date) {
            return atBest
                    ? !date.earliest().isAfter(day)
                    : !date.isDoubtful() && !date.latest().isAfter(day);
        }

        @Override
        public boolean hasOccurred(ElementId event) {
            LocalDate first = occurred.get(event);
            return first != null && !first.isAfter(day);
        }
    }

    private record PossibleProspects(PartyRange parties, boolean atBest, boolean open)
            implements TriggerCondition.Prospects {

        @Override
        public boolean mayAllConsent() {
            return (atBest ? parties.least() : parties.most()).listedFailed() == 0;
        }

        @Override
        public boolean mayConsent(int number) {
            return open || (atBest ? parties.most() : parties.least()).left() >= number;
        }
    }
}
