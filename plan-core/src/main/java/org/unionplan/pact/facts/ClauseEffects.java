package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.unionplan.message.Message;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Trigger;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Derives the effects of everything in a pact but its events: the term, conditions, signatures and consents. */
final class ClauseEffects {

    private static final String DAY = "pact-reason.day";

    /** Unions sign over weeks; who signs for one of them half a year after the first signs it again. */
    private static final int MONTHS_OF_SIGNING = 6;

    private final Pact pact;
    private final PactDates dates;
    private final SignedNames names;
    private final List<Effect> effects = new ArrayList<>();
    private final Optional<PactDate> concluded;
    private final Optional<PactDate> termStart;
    private final Optional<PactDate> termEnd;
    private final TriggerCondition entry;
    private final Optional<TriggerCondition> ending;

    ClauseEffects(Pact pact, PactDates dates, SignedNames names) {
        this.pact = pact;
        this.dates = dates;
        this.names = names;
        this.concluded = pact.getDate()
                .filter(date -> date.getNotation().isPresent())
                .map(date -> dates.within(date, place("date")));
        this.termStart = pact.getTerm()
                .filter(term -> term.getEarliestFirst().isPresent())
                .map(term -> dates.firstOf(term, place("term")));
        this.termEnd = pact.getTerm()
                .filter(term -> term.getLatestLast().isPresent())
                .map(term -> dates.lastOf(term, place("term")));
        this.entry = condition(
                pact.getEntryIntoForce().map(EntryIntoForce::getTrigger).orElse(Trigger.allConsented()),
                place("entryIntoForce").member("trigger"),
                dates::start);
        this.ending = pact.getEnding().map(trigger -> condition(trigger, place("ending"), dates::end));
        pact.getEntryIntoForce().flatMap(EntryIntoForce::getLatest).ifPresent(this::entryLatest);
        termStart.ifPresent(this::day);
        signatures();
        consents();
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }

    Optional<PactDate> termStart() {
        return termStart;
    }

    Optional<PactDate> termEnd() {
        return termEnd;
    }

    TriggerCondition entry() {
        return entry;
    }

    Optional<TriggerCondition> ending() {
        return ending;
    }

    private static Pointer place(String property) {
        return Pointer.ROOT.member(property);
    }

    private TriggerCondition condition(Trigger trigger, Pointer at, BiFunction<Timeframe, Pointer, PactDate> side) {
        Optional<PactDate> date = trigger.getDate()
                .filter(time -> trigger.getKind() == Trigger.Kind.DATE)
                .map(time -> side.apply(time, at.member("date")));
        date.ifPresent(this::day);
        List<TriggerCondition> parts = new ArrayList<>();
        for (int i = 0; i < trigger.getConditions().size(); i++) {
            parts.add(condition(
                    trigger.getConditions().get(i), at.member("conditions").item(i), side));
        }
        return new TriggerCondition(trigger, date, parts);
    }

    private void day(PactDate date) {
        add(Effect.Kind.DAY, date.place().toString(), Optional.empty(), date.place(), List.of(date), Message.of(DAY));
    }

    private void entryLatest(Timeframe latest) {
        PactDate date = dates.within(latest, place("entryIntoForce").member("latest"));
        add(
                Effect.Kind.ENTRY_LATEST,
                "",
                Optional.empty(),
                date.place(),
                List.of(date),
                Message.of("pact-reason.entry-latest"));
    }

    /** An effect on the last of those dates. */
    private void add(
            Effect.Kind kind, String key, Optional<ElementId> party, Pointer at, List<PactDate> of, Message sentence) {
        effects.add(new Effect(
                kind,
                key,
                -1,
                party,
                Optional.empty(),
                Optional.empty(),
                at,
                interpretation -> of.stream().map(interpretation::day).reduce(PactCalendar.ALWAYS, PactCalendar::later),
                interpretation -> Optional.empty(),
                of,
                when -> sentence.with("when", when)));
    }

    private void signatures() {
        Map<ElementId, List<Integer>> hands = new LinkedHashMap<>();
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            hands.computeIfAbsent(pact.getSignatures().get(i).getParty(), party -> new ArrayList<>())
                    .add(i);
        }
        hands.forEach(this::signatures);
    }

    /**
     * A party has signed when everyone who signs it together for the party has. The first consent counts: whoever signs
     * without a name of their own, a second time, or long after the first, signs again.
     */
    private void signatures(ElementId party, List<Integer> indices) {
        LocalDate first = indices.stream()
                .map(this::lastPossibleDay)
                .min(Comparator.naturalOrder())
                .orElse(PactCalendar.NEVER);
        LocalDate end = PactCalendar.isDay(first) ? first.plusMonths(MONTHS_OF_SIGNING) : first;
        Set<String> signatories = new TreeSet<>();
        List<Integer> together = new ArrayList<>();
        for (int i : indices) {
            boolean another = pact.getSignatures()
                    .get(i)
                    .getSignatory()
                    .filter(signatories::add)
                    .isPresent();
            if (another && !lastPossibleDay(i).isAfter(end)) {
                together.add(i);
            } else {
                signature(party, List.of(i));
            }
        }
        if (!together.isEmpty()) {
            signature(party, together);
        }
    }

    private LocalDate lastPossibleDay(int index) {
        return pact.getSignatures()
                .get(index)
                .getDate()
                .or(pact::getDate)
                .flatMap(Timeframe::getLatestLast)
                .orElse(PactCalendar.NEVER);
    }

    private void signature(ElementId party, List<Integer> indices) {
        List<PactDate> days = indices.stream().map(this::signed).toList();
        List<Message> by = indices.stream()
                .flatMap(i -> pact.getSignatures().get(i).getSignatory().stream())
                .map(name -> Message.of("pact-reason.signatory").with("name", name))
                .toList();
        Message signed = names.signed(party, by);
        add(
                Effect.Kind.SIGNED,
                party + by.toString(),
                Optional.of(party),
                place("signatures").item(indices.get(0)),
                days,
                signed);
    }

    /** A signature without a date is of the day of the pact, if that is known. */
    private PactDate signed(int index) {
        Pointer at = place("signatures").item(index);
        return pact.getSignatures()
                .get(index)
                .getDate()
                .filter(time -> time.getNotation().isPresent())
                .map(time -> dates.within(time, at.member("date")))
                .or(() -> concluded)
                .orElseGet(() -> dates.unknown(at));
    }

    private void consents() {
        boolean declared =
                pact.getConsent().filter(Pact.Consent.DECLARED::equals).isPresent();
        for (int i = 0; i < pact.getParties().size(); i++) {
            Party party = pact.getParties().get(i);
            Pointer at = place("parties").item(i);
            if (party.getConsentDate().isPresent()) {
                consented(party.getActor(), dates.within(party.getConsentDate().get(), at.member("consentDate")));
            } else if (declared) {
                declared(party.getActor(), concluded.or(() -> termStart).orElseGet(() -> dates.unknown(at)));
            }
        }
    }

    private void consented(ElementId actor, PactDate date) {
        add(
                Effect.Kind.CONSENTED,
                actor.toString(),
                Optional.of(actor),
                date.place(),
                List.of(date),
                Message.of("pact-reason.consented").withId("party", actor));
    }

    private void declared(ElementId actor, PactDate date) {
        add(
                Effect.Kind.DECLARED,
                actor.toString(),
                Optional.of(actor),
                place("consent"),
                List.of(date),
                Message.of("pact-reason.declared").withId("party", actor));
    }
}
