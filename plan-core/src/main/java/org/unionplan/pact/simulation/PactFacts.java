package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionplan.pact.Accession;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Trigger;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** What a pact says of its own life, in the form in which a timeline is made of it. */
public final class PactFacts {

    private final Pact pact;
    private final ProvisionIndex provisions;
    private final List<DateBounds> moments = new ArrayList<>();
    private final List<Effect> facts = new ArrayList<>();
    private final List<Effect> partial = new ArrayList<>();
    private final List<DateBounds> partialMoments;
    private final Optional<DateBounds> concluded;
    private final Optional<DateBounds> termStart;
    private final Optional<DateBounds> termEnd;
    private final TriggerCondition entry;
    private final Optional<TriggerCondition> ending;

    public PactFacts(Pact pact, ProvisionIndex provisions) {
        this.pact = pact;
        this.provisions = provisions;
        this.concluded =
                pact.getDate().filter(date -> date.getNotation().isPresent()).map(date -> within(date, place("date")));
        this.termStart = pact.getTerm()
                .filter(term -> term.getEarliestFirst().isPresent())
                .map(this::termStart);
        this.termEnd =
                pact.getTerm().filter(term -> term.getLatestLast().isPresent()).map(this::termEnd);
        this.entry = condition(
                pact.getEntryIntoForce().map(EntryIntoForce::getTrigger).orElse(Trigger.allConsented()),
                place("entryIntoForce").member("trigger"),
                this::start);
        this.ending = pact.getEnding().map(trigger -> condition(trigger, place("ending"), this::end));
        pact.getEntryIntoForce().flatMap(EntryIntoForce::getLatest).ifPresent(this::entryLatest);
        termStart.ifPresent(start -> day(reading -> reading.day(start), start.place()));
        signatures();
        parties();
        for (int i = 0; i < pact.getEvents().size(); i++) {
            if (!provisions.isPartial(pact.getEvents().get(i))) {
                new EventEffects(this, i, facts).add();
            }
        }
        int whole = moments.size();
        for (int i = 0; i < pact.getEvents().size(); i++) {
            if (provisions.isPartial(pact.getEvents().get(i))) {
                new EventEffects(this, i, partial).add();
            }
        }
        this.partialMoments = List.copyOf(moments.subList(whole, moments.size()));
        moments.subList(whole, moments.size()).clear();
    }

    static Pointer place(String member) {
        return Pointer.ROOT.member(member);
    }

    public Pact pact() {
        return pact;
    }

    public List<DateBounds> moments() {
        return moments;
    }

    public List<Effect> facts() {
        return facts;
    }

    /** What bears on some provisions alone, by events that refer to them. */
    public List<Effect> partial() {
        return partial;
    }

    public List<DateBounds> partialMoments() {
        return partialMoments;
    }

    Optional<DateBounds> termStartMoment() {
        return termStart;
    }

    Optional<DateBounds> termEndMoment() {
        return termEnd;
    }

    TriggerCondition entry() {
        return entry;
    }

    Optional<TriggerCondition> ending() {
        return ending;
    }

    boolean isRatified() {
        return pact.getConsent()
                .filter(consent -> consent == Pact.Consent.RATIFICATION)
                .isPresent();
    }

    private boolean isDeclared() {
        return pact.getConsent()
                .filter(consent -> consent == Pact.Consent.DECLARED)
                .isPresent();
    }

    /** Whether anyone may still make up the number by joining. */
    boolean isOpen() {
        return pact.getAccession()
                .filter(clause -> clause.getKind() != Accession.Kind.CLOSED)
                .isPresent();
    }

    boolean isClosed() {
        return pact.getAccession()
                .filter(clause -> clause.getKind() == Accession.Kind.CLOSED)
                .isPresent();
    }

    DateBounds within(Timeframe time, Pointer at) {
        return kept(DateBounds.within(moments.size(), time, at));
    }

    DateBounds start(Timeframe time, Pointer at) {
        return kept(DateBounds.start(moments.size(), time, at));
    }

    DateBounds end(Timeframe time, Pointer at) {
        return kept(DateBounds.end(moments.size(), time, at));
    }

    private DateBounds kept(DateBounds moment) {
        moments.add(moment);
        return moment;
    }

    /** A term is a length of time: "2014" is all of that year, not a day in it. */
    private DateBounds termStart(Timeframe term) {
        return term.isInterval() ? start(term, place("term")) : start(firstDay(term), place("term"));
    }

    private DateBounds termEnd(Timeframe term) {
        return term.isInterval() ? end(term, place("term")) : end(lastDay(term), place("term"));
    }

    private static Timeframe firstDay(Timeframe whole) {
        return Timeframe.of(whole.getEarliestFirst().orElseThrow());
    }

    static Timeframe lastDay(Timeframe whole) {
        return Timeframe.of(whole.getLatestLast().orElseThrow());
    }

    private TriggerCondition condition(Trigger trigger, Pointer at, BiFunction<Timeframe, Pointer, DateBounds> side) {
        Optional<DateBounds> date = Optional.empty();
        if (trigger.getKind() == Trigger.Kind.DATE && trigger.getDate().isPresent()) {
            DateBounds moment = side.apply(trigger.getDate().get(), at.member("date"));
            day(reading -> reading.day(moment), moment.place());
            date = Optional.of(moment);
        }
        List<TriggerCondition> parts = new ArrayList<>();
        for (int i = 0; i < trigger.getConditions().size(); i++) {
            parts.add(condition(
                    trigger.getConditions().get(i), at.member("conditions").item(i), side));
        }
        return new TriggerCondition(trigger, date, parts);
    }

    private void day(Function<DateInterpretation, LocalDate> day, Pointer at) {
        add(Effect.Kind.DAY, at.toString(), Optional.empty(), at, day, date -> "");
    }

    private void entryLatest(Timeframe latest) {
        Pointer at = place("entryIntoForce").member("latest");
        DateBounds moment = within(latest, at);
        add(
                Effect.Kind.ENTRY_LATEST,
                "",
                Optional.empty(),
                at,
                reading -> reading.day(moment),
                date -> "it could enter into force until " + day(date));
    }

    private void add(
            Effect.Kind kind,
            String key,
            Optional<ElementId> party,
            Pointer at,
            Function<DateInterpretation, LocalDate> day,
            Function<LocalDate, String> words) {
        facts.add(new Effect(
                kind, key, -1, party, Optional.empty(), Optional.empty(), at, day, DateInterpretation::never, words));
    }

    /** A party has signed when all who sign for it have. */
    private void signatures() {
        Map<ElementId, List<Integer>> hands = new LinkedHashMap<>();
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            hands.computeIfAbsent(pact.getSignatures().get(i).getParty(), party -> new ArrayList<>())
                    .add(i);
        }
        hands.forEach((party, indices) -> {
            List<DateBounds> days = indices.stream().map(this::signed).toList();
            Pointer at = place("signatures").item(indices.get(0));
            String by = indices.stream()
                    .flatMap(i -> pact.getSignatures().get(i).getSignatory().stream())
                    .collect(Collectors.joining(" and "));
            add(
                    Effect.Kind.SIGNED,
                    party + by,
                    Optional.of(party),
                    at,
                    reading -> days.stream().map(reading::day).reduce(DateBounds.ALWAYS, DateBounds::later),
                    date -> party + " signed" + asSigned(party) + (by.isEmpty() ? "" : " by " + by) + on(date));
        });
    }

    /** A signature without a date is of the day of the pact, if that is known. */
    private DateBounds signed(int index) {
        Pointer at = place("signatures").item(index);
        Optional<Timeframe> date = pact.getSignatures().get(index).getDate();
        return date.filter(time -> time.getNotation().isPresent())
                .map(time -> within(time, at.member("date")))
                .or(() -> concluded)
                .orElseGet(() -> unknown(at));
    }

    private DateBounds unknown(Pointer at) {
        return kept(new DateBounds(moments.size(), DateBounds.ALWAYS, DateBounds.NEVER, false, at, "no date"));
    }

    String asSigned(ElementId party) {
        return pact.getParties().stream()
                .filter(listed -> listed.getActor().equals(party))
                .flatMap(listed -> listed.getNameAsSigned().stream())
                .findFirst()
                .map(name -> " as \"" + name.in() + "\"")
                .orElse("");
    }

    private void parties() {
        for (int i = 0; i < pact.getParties().size(); i++) {
            Party party = pact.getParties().get(i);
            Pointer at = place("parties").item(i);
            ElementId actor = party.getActor();
            if (party.getConsentDate().isPresent()) {
                DateBounds day = within(party.getConsentDate().get(), at.member("consentDate"));
                add(
                        Effect.Kind.CONSENTED,
                        actor.toString(),
                        Optional.of(actor),
                        day.place(),
                        reading -> reading.day(day),
                        date -> actor + " consented" + on(date));
            } else if (isDeclared()) {
                DateBounds day = concluded.or(() -> termStart).orElseGet(() -> unknown(at));
                add(
                        Effect.Kind.DECLARED,
                        actor.toString(),
                        Optional.of(actor),
                        place("consent"),
                        reading -> reading.day(day),
                        date -> "the source declares " + actor + " bound" + as(date));
            }
        }
    }

    static String day(LocalDate date) {
        return DateBounds.isDay(date) ? date.toString() : "a day not known";
    }

    static String on(LocalDate date) {
        return " on " + day(date);
    }

    private static String as(LocalDate date) {
        return " from " + day(date);
    }

    public ProvisionIndex provisions() {
        return provisions;
    }
}
