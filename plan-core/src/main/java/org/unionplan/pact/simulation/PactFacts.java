package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;

/** The content of a pact in the form that a simulation needs: dates, effects and conditions. Immutable. */
public final class PactFacts {

    private final Pact pact;
    private final ProvisionIndex provisions;
    private final ClauseEffects clauses;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Effect> inOrderOfOneDay;
    private final List<Effect> partialEffects = new ArrayList<>();
    private final List<PactDate> dates;
    private final Map<Integer, List<PactDate>> partialDates = new HashMap<>();
    private final Set<Integer> onlyReported = new HashSet<>();

    public PactFacts(Pact pact, ProvisionIndex provisions) {
        this.pact = pact;
        this.provisions = provisions;
        PactDates all = new PactDates();
        SignedNames names = new SignedNames(pact);
        this.clauses = new ClauseEffects(pact, all, names);
        effects.addAll(clauses.effects());
        for (int i = 0; i < pact.getEvents().size(); i++) {
            if (!isPartial(i)) {
                int first = all.size();
                List<Effect> ofEvent = new EventEffects(pact, all, names, i, false).effects();
                effects.addAll(ofEvent);
                if (ofEvent.stream().allMatch(effect -> effect.kind().isOnlyReported())) {
                    IntStream.range(first, all.size()).forEach(onlyReported::add);
                }
            }
        }
        this.dates = all.range(0, all.size());
        for (int i = 0; i < pact.getEvents().size(); i++) {
            if (isPartial(i)) {
                int first = all.size();
                partialEffects.addAll(new EventEffects(pact, all, names, i, true).effects());
                partialDates.put(i, all.range(first, all.size()));
            }
        }
        this.inOrderOfOneDay = effects.stream()
                .sorted(Comparator.comparing(Effect::kind).thenComparing(Effect::key))
                .toList();
    }

    private boolean isPartial(int event) {
        return provisions.isPartial(pact.getEvents().get(event));
    }

    public Pact pact() {
        return pact;
    }

    public ProvisionIndex provisions() {
        return provisions;
    }

    /** The dates on which the life of the pact depends. */
    public List<PactDate> dates() {
        return dates;
    }

    /** Returns true if the date is only reported, so that no interpretation of it changes anything. */
    public boolean isOnlyReported(PactDate date) {
        return onlyReported.contains(date.number());
    }

    /** The effects on the pact and on its parties, in the order of the document. */
    public List<Effect> effects() {
        return effects;
    }

    /** The same effects in the order in which those of one day take effect. */
    List<Effect> inOrderOfOneDay() {
        return inOrderOfOneDay;
    }

    /** The effects of events that refer to some provisions, on those provisions alone. */
    public List<Effect> partialEffects() {
        return partialEffects;
    }

    /** The dates of an event that refers to some provisions, by its index. */
    public List<PactDate> partialDates(int event) {
        return partialDates.getOrDefault(event, List.of());
    }

    LocalDate termStart(DateInterpretation interpretation) {
        return clauses.termStart().map(interpretation::day).orElse(PactCalendar.ALWAYS);
    }

    LocalDate termEnd(DateInterpretation interpretation) {
        return clauses.termEnd().map(interpretation::day).orElse(PactCalendar.NEVER);
    }

    TriggerCondition entry() {
        return clauses.entry();
    }

    Optional<TriggerCondition> ending() {
        return clauses.ending();
    }

    /** Returns true if a signature has to be ratified before it is consent. */
    boolean isRatified() {
        return pact.getConsent().filter(Pact.Consent.RATIFICATION::equals).isPresent();
    }

    /** Returns true if others than the parties may join, and so make up the number. */
    boolean isOpen() {
        return pact.getAccession()
                .filter(clause -> clause.getKind() != Accession.Kind.CLOSED)
                .isPresent();
    }
}
