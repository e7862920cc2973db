package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Trigger;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** The content of a pact in the form that a simulation needs: effects and conditions. Immutable. */
public final class PactFacts {

    private final Pact pact;
    private final ProvisionIndex provisions;
    private final ClauseEffects clauses;
    private final List<Effect> effects = new ArrayList<>();
    private final List<Effect> inOrderOfOneDay;
    private final List<Effect> partialEffects = new ArrayList<>();

    private final Set<ElementId> awaited = new TreeSet<>();

    /** The dates as stated of what takes effect on the last possible day of a loose one. */
    private final Map<LocalDate, Timeframe> stated = new TreeMap<>();

    public PactFacts(Pact pact, ProvisionIndex provisions) {
        this(pact, provisions, Map.of());
    }

    /**
     * Derives the facts of one reading.
     *
     * @param reading the days that imprecise dates are taken to mean, by the number of the date
     */
    public PactFacts(Pact pact, ProvisionIndex provisions, Map<Integer, LocalDate> reading) {
        this.pact = pact;
        this.provisions = provisions;
        PactDates dates = new PactDates(reading);
        SignedNames names = new SignedNames(pact);
        this.clauses = new ClauseEffects(pact, dates, names);
        effects.addAll(clauses.effects());
        for (int i = 0; i < pact.getEvents().size(); i++) {
            PactEvent event = pact.getEvents().get(i);
            boolean partial = provisions.isPartial(event);
            boolean ofParty = !partial || event.getKind() == PactEvent.Kind.ACCEDED;
            (ofParty ? effects : partialEffects).addAll(new EventEffects(pact, dates, names, i, partial).effects());
        }
        await(entry().trigger());
        ending().map(TriggerCondition::trigger).ifPresent(this::await);
        this.inOrderOfOneDay = effects.stream()
                .sorted(Comparator.comparing(Effect::kind).thenComparing(Effect::key))
                .toList();
        for (Effect effect : effects) {
            LocalDate day = effect.takesEffect(DateInterpretation.STRICT);
            if (day.equals(effect.day().apply(DateInterpretation.STRICT))) {
                effect.stated().ifPresent(time -> stated.putIfAbsent(day, time));
            }
        }
    }

    /** The provisions to which an accession is limited; none for all of them. */
    public Set<ElementId> scope(Effect effect) {
        if (effect.kind() != Effect.Kind.ACCEDED) {
            return Set.of();
        }
        PactEvent event = pact.getEvents().get(effect.source());
        return provisions.isPartial(event) ? new TreeSet<>(event.getRefersTo()) : Set.of();
    }

    /** The date of what takes effect on that day, as the source states it, where that is less precise than a day. */
    public Optional<Timeframe> stated(LocalDate day) {
        return Optional.ofNullable(stated.get(day));
    }

    public Pact pact() {
        return pact;
    }

    public ProvisionIndex provisions() {
        return provisions;
    }

    /** The effects on the pact and on its parties, in the order of the document. */
    public List<Effect> effects() {
        return effects;
    }

    /** The same effects in the order in which those of one day take effect. */
    public List<Effect> inOrderOfOneDay() {
        return inOrderOfOneDay;
    }

    /** The effects of events that refer to some provisions, on those provisions alone. */
    public List<Effect> partialEffects() {
        return partialEffects;
    }

    public LocalDate termStart(DateInterpretation interpretation) {
        return clauses.termStart().map(interpretation::day).orElse(PactCalendar.ALWAYS);
    }

    /** The beginning of the term as the pact states it, where that is less precise than a day. */
    public Optional<Timeframe> statedTermStart() {
        return clauses.termStart().filter(PactDate::isImprecise).flatMap(PactDate::stated);
    }

    public LocalDate termEnd(DateInterpretation interpretation) {
        return clauses.termEnd().map(interpretation::day).orElse(PactCalendar.NEVER);
    }

    /** The first and the last day of the term, as far as they are stated. */
    public List<PactDate> term() {
        List<PactDate> term = new ArrayList<>();
        clauses.termStart().ifPresent(term::add);
        clauses.termEnd().ifPresent(term::add);
        return term;
    }

    public TriggerCondition entry() {
        return clauses.entry();
    }

    public Optional<TriggerCondition> ending() {
        return clauses.ending();
    }

    /** The imprecise dates on which something depends. */
    public List<PactDate> impreciseDates() {
        Map<Integer, PactDate> imprecise = new TreeMap<>();
        Stream.of(
                        Stream.concat(effects.stream(), partialEffects.stream())
                                .filter(effect -> !effect.kind().isOnlyReported())
                                .flatMap(effect -> effect.dates().stream()),
                        term().stream(),
                        conditionDates().stream())
                .flatMap(dates -> dates)
                .filter(PactDate::isImprecise)
                .forEach(date -> imprecise.put(date.number(), date));
        return List.copyOf(imprecise.values());
    }

    /** The dates that conditions wait for. */
    public List<PactDate> conditionDates() {
        List<PactDate> dates = new ArrayList<>();
        collect(entry(), dates);
        ending().ifPresent(condition -> collect(condition, dates));
        return dates;
    }

    private static void collect(TriggerCondition condition, List<PactDate> dates) {
        condition.date().ifPresent(dates::add);
        condition.parts().forEach(part -> collect(part, dates));
    }

    /** The names of the events that conditions wait for. */
    public Set<ElementId> awaited() {
        return awaited;
    }

    private void await(Trigger trigger) {
        trigger.getEvent().ifPresent(awaited::add);
        trigger.getConditions().forEach(this::await);
    }

    /** The position of a party that acceded among those that may take each other's places. */
    public int order(Effect accession) {
        return pact.getParties().size() + accession.source();
    }

    /** Returns true if a signature has to be ratified before it is consent. */
    public boolean isRatified() {
        return pact.getConsent().filter(Pact.Consent.RATIFICATION::equals).isPresent();
    }

    /** Returns true if others than the parties named may join, and so make up the number. */
    public boolean isOpen() {
        return pact.getOtherParties().isPresent()
                || pact.getAccession()
                        .filter(clause -> clause.getKind() != Accession.Kind.CLOSED)
                        .isPresent();
    }

    /** The number of parties named that must be bound for the pact to enter into force. */
    public int fewestToEnter() {
        return pact.getOtherParties().isPresent() ? 1 : 2;
    }

    /** The number of parties named that must be bound for the pact to stay in force. */
    public int fewestToStay() {
        return pact.getOtherParties().isPresent() ? 0 : 2;
    }
}
