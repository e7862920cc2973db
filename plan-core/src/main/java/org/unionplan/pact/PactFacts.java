package org.unionplan.pact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Timeframe;

/** What a pact says of its own life, in the form in which a timeline is made of it. */
final class PactFacts {

    private final Pact pact;
    private final ProvisionIndex provisions;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> partial = new ArrayList<>();
    private final List<Moment> partialMoments;
    private final Optional<Moment> concluded;
    private final Optional<Moment> termStart;
    private final Optional<Moment> termEnd;
    private final Condition entry;
    private final Optional<Condition> ending;

    PactFacts(Pact pact, ProvisionIndex provisions) {
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
                new EventFacts(i, facts).add();
            }
        }
        int whole = moments.size();
        for (int i = 0; i < pact.getEvents().size(); i++) {
            if (provisions.isPartial(pact.getEvents().get(i))) {
                new EventFacts(i, partial).add();
            }
        }
        this.partialMoments = List.copyOf(moments.subList(whole, moments.size()));
        moments.subList(whole, moments.size()).clear();
    }

    private static Pointer place(String member) {
        return Pointer.ROOT.member(member);
    }

    Pact pact() {
        return pact;
    }

    List<Moment> moments() {
        return moments;
    }

    List<Fact> facts() {
        return facts;
    }

    /** What bears on some provisions alone, by events that refer to them. */
    List<Fact> partial() {
        return partial;
    }

    List<Moment> partialMoments() {
        return partialMoments;
    }

    Optional<Moment> termStartMoment() {
        return termStart;
    }

    Optional<Moment> termEndMoment() {
        return termEnd;
    }

    Condition entry() {
        return entry;
    }

    Optional<Condition> ending() {
        return ending;
    }

    boolean isRatified() {
        return pact.getConsent()
                .filter(consent -> consent == Consent.RATIFICATION)
                .isPresent();
    }

    private boolean isDeclared() {
        return pact.getConsent().filter(consent -> consent == Consent.DECLARED).isPresent();
    }

    /** Whether anyone may still make up the number by joining. */
    boolean isOpen() {
        return pact.getAccession()
                .filter(clause -> clause.getKind() != AccessionKind.CLOSED)
                .isPresent();
    }

    private boolean isClosed() {
        return pact.getAccession()
                .filter(clause -> clause.getKind() == AccessionKind.CLOSED)
                .isPresent();
    }

    Moment within(Timeframe time, Pointer at) {
        return kept(Moment.within(moments.size(), time, at));
    }

    Moment start(Timeframe time, Pointer at) {
        return kept(Moment.start(moments.size(), time, at));
    }

    Moment end(Timeframe time, Pointer at) {
        return kept(Moment.end(moments.size(), time, at));
    }

    private Moment kept(Moment moment) {
        moments.add(moment);
        return moment;
    }

    /** A term is a length of time: "2014" is all of that year, not a day in it. */
    private Moment termStart(Timeframe term) {
        return term.isInterval() ? start(term, place("term")) : start(firstDay(term), place("term"));
    }

    private Moment termEnd(Timeframe term) {
        return term.isInterval() ? end(term, place("term")) : end(lastDay(term), place("term"));
    }

    private static Timeframe firstDay(Timeframe whole) {
        return Timeframe.of(whole.getEarliestFirst().orElseThrow());
    }

    private static Timeframe lastDay(Timeframe whole) {
        return Timeframe.of(whole.getLatestLast().orElseThrow());
    }

    private Condition condition(Trigger trigger, Pointer at, BiFunction<Timeframe, Pointer, Moment> side) {
        Optional<Moment> date = Optional.empty();
        if (trigger.getKind() == TriggerKind.DATE && trigger.getDate().isPresent()) {
            Moment moment = side.apply(trigger.getDate().get(), at.member("date"));
            day(reading -> reading.day(moment), moment.place());
            date = Optional.of(moment);
        }
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < trigger.getConditions().size(); i++) {
            parts.add(condition(
                    trigger.getConditions().get(i), at.member("conditions").item(i), side));
        }
        return new Condition(trigger, date, parts);
    }

    private void day(Function<Reading, LocalDate> day, Pointer at) {
        add(Fact.Kind.DAY, at.toString(), Optional.empty(), at, day, date -> "");
    }

    private void entryLatest(Timeframe latest) {
        Pointer at = place("entryIntoForce").member("latest");
        Moment moment = within(latest, at);
        add(
                Fact.Kind.ENTRY_LATEST,
                "",
                Optional.empty(),
                at,
                reading -> reading.day(moment),
                date -> "it could enter into force until " + day(date));
    }

    private void add(
            Fact.Kind kind,
            String key,
            Optional<ElementId> party,
            Pointer at,
            Function<Reading, LocalDate> day,
            Function<LocalDate, String> words) {
        facts.add(new Fact(kind, key, -1, party, Optional.empty(), Optional.empty(), at, day, Reading::never, words));
    }

    /** A party has signed when all who sign for it have. */
    private void signatures() {
        Map<ElementId, List<Integer>> hands = new LinkedHashMap<>();
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            hands.computeIfAbsent(pact.getSignatures().get(i).getParty(), party -> new ArrayList<>())
                    .add(i);
        }
        hands.forEach((party, indices) -> {
            List<Moment> days = indices.stream().map(this::signed).toList();
            Pointer at = place("signatures").item(indices.get(0));
            String by = indices.stream()
                    .flatMap(i -> pact.getSignatures().get(i).getSignatory().stream())
                    .collect(Collectors.joining(" and "));
            add(
                    Fact.Kind.SIGNED,
                    party + by,
                    Optional.of(party),
                    at,
                    reading -> days.stream().map(reading::day).reduce(Moment.ALWAYS, Moment::later),
                    date -> party + " signed" + asSigned(party) + (by.isEmpty() ? "" : " by " + by) + on(date));
        });
    }

    /** A signature without a date is of the day of the pact, if that is known. */
    private Moment signed(int index) {
        Pointer at = place("signatures").item(index);
        Optional<Timeframe> date = pact.getSignatures().get(index).getDate();
        return date.filter(time -> time.getNotation().isPresent())
                .map(time -> within(time, at.member("date")))
                .or(() -> concluded)
                .orElseGet(() -> unknown(at));
    }

    private Moment unknown(Pointer at) {
        return kept(new Moment(moments.size(), Moment.ALWAYS, Moment.NEVER, false, at, "no date"));
    }

    private String asSigned(ElementId party) {
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
                Moment day = within(party.getConsentDate().get(), at.member("consentDate"));
                add(
                        Fact.Kind.CONSENTED,
                        actor.toString(),
                        Optional.of(actor),
                        day.place(),
                        reading -> reading.day(day),
                        date -> actor + " consented" + on(date));
            } else if (isDeclared()) {
                Moment day = concluded.or(() -> termStart).orElseGet(() -> unknown(at));
                add(
                        Fact.Kind.DECLARED,
                        actor.toString(),
                        Optional.of(actor),
                        place("consent"),
                        reading -> reading.day(day),
                        date -> "the source declares " + actor + " bound" + as(date));
            }
        }
    }

    static String day(LocalDate date) {
        return Moment.isDay(date) ? date.toString() : "a day not known";
    }

    private static String on(LocalDate date) {
        return " on " + day(date);
    }

    private static String as(LocalDate date) {
        return " from " + day(date);
    }

    /** The facts that one event stands for. */
    private final class EventFacts {

        private final int index;
        private final PactEvent event;
        private final Pointer at;
        private final Moment date;
        private final String who;

        private final List<Fact> facts;

        EventFacts(int index, List<Fact> facts) {
            this.index = index;
            this.facts = facts;
            this.event = pact.getEvents().get(index);
            this.at = place("events").item(index);
            this.date = within(event.getDate(), at.member("date"));
            this.who = event.getParty().map(ElementId::toString).orElseGet(this::whole);
        }

        void add() {
            switch (event.getKind()) {
                case SIGNED -> consent(Fact.Kind.SIGNED, "signed" + as());
                case RATIFIED -> consent(Fact.Kind.RATIFIED, "ratified");
                case RATIFICATION_FAILED -> failed();
                case ACCEDED -> acceded();
                case SUSPENDED -> suspended();
                case RESUMED -> from(Fact.Kind.RESUMED, day -> who + " was resumed" + on(day));
                case WITHDRAWAL_NOTICE -> notice();
                case RENEWED -> renewed();
                case NON_RENEWAL_NOTICE ->
                    at(
                            Fact.Kind.NON_RENEWAL,
                            day -> "notice was given on " + day(day) + " that it is not to be renewed");
                case AMENDED -> at(Fact.Kind.AMENDED, day -> whole() + " was changed" + on(day));
                case PARTY_SUCCEEDED -> succeeded();
                case OCCURRED ->
                    from(
                            Fact.Kind.OCCURRED,
                            day -> event.getEvent()
                                            .map(name -> "\"" + name + "\"")
                                            .orElse("an event without a name")
                                    + " came to pass" + on(day));
                case TERMINATED -> over(Fact.Kind.TERMINATED, day -> whole() + " was ended, its last day " + day(day));
                case SUPERSEDED ->
                    over(
                            Fact.Kind.SUPERSEDED,
                            day -> event.getDocument().orElse("another pact") + " took the place of " + whole()
                                    + ", its last day " + day(day));
            }
        }

        private String whole() {
            return provisions.isPartial(event) ? "a part of the pact" : "the pact";
        }

        private String as() {
            return event.getParty().map(PactFacts.this::asSigned).orElse("");
        }

        private void fact(
                Fact.Kind kind,
                Function<Reading, LocalDate> day,
                Function<Reading, LocalDate> until,
                Function<LocalDate, String> words) {
            facts.add(new Fact(
                    kind,
                    event.toString(),
                    index,
                    event.getParty(),
                    event.getSuccessor(),
                    event.getEvent(),
                    at,
                    day,
                    until,
                    words));
        }

        private void at(Fact.Kind kind, Function<LocalDate, String> words) {
            fact(kind, this::date, Reading::never, words);
        }

        /** The day of the event itself: nothing it brings about comes before it. */
        private LocalDate date(Reading reading) {
            return reading.day(date);
        }

        /** From the day stated as that of its effect, but not from before the event. */
        private Function<Reading, LocalDate> begun() {
            Optional<Moment> effective = event.getEffective().map(time -> start(time, at.member("effective")));
            return reading ->
                    Moment.later(date(reading), effective.map(reading::day).orElse(Moment.ALWAYS));
        }

        private Function<Reading, LocalDate> ended() {
            Optional<Moment> effective = event.getEffective().map(time -> within(time, at.member("effective")));
            return reading ->
                    Moment.later(date(reading), effective.map(reading::day).orElse(Moment.ALWAYS));
        }

        private void from(Fact.Kind kind, Function<LocalDate, String> words) {
            fact(kind, begun(), Reading::never, words);
        }

        private void over(Fact.Kind kind, Function<LocalDate, String> words) {
            fact(kind, ended(), Reading::never, words);
        }

        private void consent(Fact.Kind kind, String did) {
            if (event.getParty().isPresent()) {
                from(kind, day -> who + " " + did + on(day));
            }
        }

        private void failed() {
            boolean last = event.getLast().orElse(false);
            at(
                    last ? Fact.Kind.RATIFICATION_FAILED : Fact.Kind.RATIFICATION_DELAYED,
                    day -> who + " failed to ratify" + on(day) + (last ? ", for good" : ""));
        }

        private void acceded() {
            // No one may join a closed pact; that someone is said to have is for a rule to find.
            if (event.getParty().isEmpty() || isClosed()) {
                return;
            }
            at(Fact.Kind.ACCEDED, day -> who + " acceded" + on(day));
            Optional<Period> delay = pact.getAccession().flatMap(Accession::getDelay);
            Function<Reading, LocalDate> effect = event.getEffective().isPresent()
                    ? begun()
                    : reading -> delay.map(length -> Moment.plus(date(reading), length, 1))
                            .orElse(date(reading));
            fact(Fact.Kind.ACCESSION_EFFECTIVE, effect, Reading::never, day -> "its accession takes effect" + on(day));
        }

        private void suspended() {
            Function<Reading, LocalDate> day = begun();
            Optional<Moment> last = event.getEffective()
                    .filter(Timeframe::isInterval)
                    .filter(time -> time.getLatestLast().isPresent())
                    .map(time -> end(time, at.member("effective")));
            Function<Reading, LocalDate> until =
                    reading -> last.map(reading::day).orElse(Moment.NEVER);
            fact(Fact.Kind.SUSPENDED, day, until, from -> who + " was suspended" + on(from));
            if (last.isPresent()) {
                fact(
                        Fact.Kind.SUSPENSION_OVER,
                        reading -> Moment.later(day.apply(reading), until.apply(reading)),
                        Reading::never,
                        to -> "the suspension of " + who + " lasted until " + day(to));
            }
        }

        private void notice() {
            Optional<Withdrawal> clause = pact.getWithdrawal();
            boolean forbidden = clause.flatMap(Withdrawal::getPermitted)
                    .filter(permitted -> !permitted)
                    .isPresent();
            Optional<Period> period = clause.flatMap(Withdrawal::getNotice);
            Optional<Moment> stated = event.getEffective().map(time -> within(time, at.member("effective")));
            boolean told = !forbidden && (stated.isPresent() || period.isPresent());
            Optional<Moment> earliest = clause.flatMap(Withdrawal::getEarliest)
                    .map(time -> start(time, place("withdrawal").member("earliest")));
            Function<Reading, LocalDate> last = reading -> {
                LocalDate day = period.map(length -> Moment.plus(date(reading), length, 1))
                        .orElse(date(reading));
                day = Moment.later(day, stated.map(reading::day).orElse(Moment.ALWAYS));
                return Moment.later(day, earliest.map(reading::day).orElse(Moment.ALWAYS));
            };
            at(Fact.Kind.NOTICE, day -> who + " gave notice on " + day(day) + effect(forbidden, told));
            if (told) {
                fact(Fact.Kind.LEAVING, last, Reading::never, day -> who + " leaves, its last day " + day(day));
            }
        }

        private String effect(boolean forbidden, boolean told) {
            if (forbidden) {
                return ", without effect: the pact lets no party leave";
            }
            return told ? "" : ", and neither it nor the pact says when that takes effect";
        }

        private void renewed() {
            // A period as the time of effect is the new term; a day is but the day on which it begins.
            Optional<Moment> agreed = event.getEffective()
                    .filter(time -> !time.isDay() && time.getLatestLast().isPresent())
                    .map(time -> time.isInterval()
                            ? end(time, at.member("effective"))
                            : end(lastDay(time), at.member("effective")));
            fact(
                    Fact.Kind.RENEWED,
                    this::date,
                    reading -> agreed.map(reading::day).orElse(Moment.NEVER),
                    day -> "it was renewed" + on(day));
        }

        private void succeeded() {
            if (event.getParty().isPresent() && event.getSuccessor().isPresent()) {
                from(Fact.Kind.SUCCEEDED, day -> event.getSuccessor().get() + " took the place of " + who + on(day));
            }
        }
    }

    /** What the pact leaves open, and what is done then. */
    List<Reason> gaps() {
        List<Reason> gaps = new ArrayList<>();
        gap(
                gaps,
                pact.getConsent().isEmpty(),
                "consent",
                "the pact does not say how a party consents; a signature is taken for consent");
        gap(
                gaps,
                pact.getEntryIntoForce().isEmpty(),
                "entryIntoForce",
                "the pact does not say when it enters into force; it does when all parties have consented");
        gap(
                gaps,
                termEnd.isEmpty() && !pact.getTerm().map(Timeframe::isOpenEnd).orElse(false),
                "term",
                "the pact gives no last day; it goes on until something ends it");
        pact.getRenewal().ifPresent(renewal -> {
            boolean automatic = renewal.getKind() == RenewalKind.AUTOMATIC;
            gap(
                    gaps,
                    renewal.getPeriod().isEmpty(),
                    "renewal",
                    "the pact does not say for how long it is renewed; once renewed, it goes on without a last day");
            gap(
                    gaps,
                    automatic && renewal.getNotice().isEmpty(),
                    "renewal",
                    "the pact does not say by when notice must be given; until the last day of the term is in time");
        });
        gap(
                gaps,
                pact.getAccession().isEmpty(),
                "accession",
                "the pact does not say who may join; whoever is recorded to have acceded is taken to have been let in");
        gap(
                gaps,
                pact.getWithdrawal().isEmpty(),
                "withdrawal",
                "the pact does not say whether a party may leave; a notice takes effect on the day it states, or not");
        gap(
                gaps,
                ending.map(condition -> waitsForConsent(condition.trigger())).orElse(false),
                "ending",
                "nothing records who agrees to end the pact but the event that ends it; that is waited for");
        return List.copyOf(gaps);
    }

    static boolean waitsForConsent(Trigger trigger) {
        return trigger.getKind() == TriggerKind.ALL_CONSENTED
                || trigger.getKind() == TriggerKind.COUNT
                || trigger.getConditions().stream().anyMatch(PactFacts::waitsForConsent);
    }

    private static void gap(List<Reason> gaps, boolean open, String member, String words) {
        if (open) {
            gaps.add(Reason.of(Ground.NOT_STATED, place(member), words));
        }
    }

    ProvisionIndex provisions() {
        return provisions;
    }
}
