package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The facts that one event of a pact stands for. Made for one event. */
final class EventEffects {

    private final PactFacts all;
    private final Pact pact;
    private final int index;
    private final PactEvent event;
    private final Pointer at;
    private final DateBounds date;
    private final String who;

    private final List<Effect> facts;

    EventEffects(PactFacts all, int index, List<Effect> facts) {
        this.all = all;
        this.pact = all.pact();
        this.index = index;
        this.facts = facts;
        this.event = pact.getEvents().get(index);
        this.at = PactFacts.place("events").item(index);
        this.date = all.within(event.getDate(), at.member("date"));
        this.who = event.getParty().map(ElementId::toString).orElseGet(this::whole);
    }

    void add() {
        switch (event.getKind()) {
            case SIGNED -> consent(Effect.Kind.SIGNED, "signed" + as());
            case RATIFIED -> consent(Effect.Kind.RATIFIED, "ratified");
            case RATIFICATION_FAILED -> failed();
            case ACCEDED -> acceded();
            case SUSPENDED -> suspended();
            case RESUMED -> from(Effect.Kind.RESUMED, day -> who + " was resumed" + PactFacts.on(day));
            case WITHDRAWAL_NOTICE -> notice();
            case RENEWED -> renewed();
            case NON_RENEWAL_NOTICE ->
                at(
                        Effect.Kind.NON_RENEWAL,
                        day -> "notice was given on " + PactFacts.day(day) + " that it is not to be renewed");
            case AMENDED -> at(Effect.Kind.AMENDED, day -> whole() + " was changed" + PactFacts.on(day));
            case PARTY_SUCCEEDED -> succeeded();
            case OCCURRED ->
                from(
                        Effect.Kind.OCCURRED,
                        day -> event.getEvent().map(name -> "\"" + name + "\"").orElse("an event without a name")
                                + " came to pass" + PactFacts.on(day));
            case TERMINATED ->
                over(Effect.Kind.TERMINATED, day -> whole() + " was ended, its last day " + PactFacts.day(day));
            case SUPERSEDED ->
                over(
                        Effect.Kind.SUPERSEDED,
                        day -> event.getDocument().orElse("another pact") + " took the place of " + whole()
                                + ", its last day " + PactFacts.day(day));
        }
    }

    private String whole() {
        return all.provisions().isPartial(event) ? "a part of the pact" : "the pact";
    }

    private String as() {
        return event.getParty().map(all::asSigned).orElse("");
    }

    private void fact(
            Effect.Kind kind,
            Function<DateInterpretation, LocalDate> day,
            Function<DateInterpretation, LocalDate> until,
            Function<LocalDate, String> words) {
        facts.add(new Effect(
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

    private void at(Effect.Kind kind, Function<LocalDate, String> words) {
        fact(kind, this::date, DateInterpretation::never, words);
    }

    /** The day of the event itself: nothing it brings about comes before it. */
    private LocalDate date(DateInterpretation reading) {
        return reading.day(date);
    }

    /** From the day stated as that of its effect, but not from before the event. */
    private Function<DateInterpretation, LocalDate> begun() {
        Optional<DateBounds> effective = event.getEffective().map(time -> all.start(time, at.member("effective")));
        return reading ->
                DateBounds.later(date(reading), effective.map(reading::day).orElse(DateBounds.ALWAYS));
    }

    private Function<DateInterpretation, LocalDate> ended() {
        Optional<DateBounds> effective = event.getEffective().map(time -> all.within(time, at.member("effective")));
        return reading ->
                DateBounds.later(date(reading), effective.map(reading::day).orElse(DateBounds.ALWAYS));
    }

    private void from(Effect.Kind kind, Function<LocalDate, String> words) {
        fact(kind, begun(), DateInterpretation::never, words);
    }

    private void over(Effect.Kind kind, Function<LocalDate, String> words) {
        fact(kind, ended(), DateInterpretation::never, words);
    }

    private void consent(Effect.Kind kind, String did) {
        if (event.getParty().isPresent()) {
            from(kind, day -> who + " " + did + PactFacts.on(day));
        }
    }

    private void failed() {
        boolean last = event.getLast().orElse(false);
        at(
                last ? Effect.Kind.RATIFICATION_FAILED : Effect.Kind.RATIFICATION_DELAYED,
                day -> who + " failed to ratify" + PactFacts.on(day) + (last ? ", for good" : ""));
    }

    private void acceded() {
        // No one may join a closed pact; that someone is said to have is for a rule to find.
        if (event.getParty().isEmpty() || all.isClosed()) {
            return;
        }
        at(Effect.Kind.ACCEDED, day -> who + " acceded" + PactFacts.on(day));
        Optional<Period> delay = pact.getAccession().flatMap(Accession::getDelay);
        Function<DateInterpretation, LocalDate> effect = event.getEffective().isPresent()
                ? begun()
                : reading -> delay.map(length -> DateBounds.plus(date(reading), length, 1))
                        .orElse(date(reading));
        fact(
                Effect.Kind.ACCESSION_EFFECTIVE,
                effect,
                DateInterpretation::never,
                day -> "its accession takes effect" + PactFacts.on(day));
    }

    private void suspended() {
        Function<DateInterpretation, LocalDate> day = begun();
        Optional<DateBounds> last = event.getEffective()
                .filter(Timeframe::isInterval)
                .filter(time -> time.getLatestLast().isPresent())
                .map(time -> all.end(time, at.member("effective")));
        Function<DateInterpretation, LocalDate> until =
                reading -> last.map(reading::day).orElse(DateBounds.NEVER);
        fact(Effect.Kind.SUSPENDED, day, until, from -> who + " was suspended" + PactFacts.on(from));
        if (last.isPresent()) {
            fact(
                    Effect.Kind.SUSPENSION_OVER,
                    reading -> DateBounds.later(day.apply(reading), until.apply(reading)),
                    DateInterpretation::never,
                    to -> "the suspension of " + who + " lasted until " + PactFacts.day(to));
        }
    }

    private void notice() {
        Optional<Withdrawal> clause = pact.getWithdrawal();
        boolean forbidden = clause.flatMap(Withdrawal::getPermitted)
                .filter(permitted -> !permitted)
                .isPresent();
        Optional<Period> period = clause.flatMap(Withdrawal::getNotice);
        Optional<DateBounds> stated = event.getEffective().map(time -> all.within(time, at.member("effective")));
        boolean told = !forbidden && (stated.isPresent() || period.isPresent());
        Optional<DateBounds> earliest = clause.flatMap(Withdrawal::getEarliest)
                .map(time -> all.start(time, PactFacts.place("withdrawal").member("earliest")));
        Function<DateInterpretation, LocalDate> last = reading -> {
            LocalDate day = period.map(length -> DateBounds.plus(date(reading), length, 1))
                    .orElse(date(reading));
            day = DateBounds.later(day, stated.map(reading::day).orElse(DateBounds.ALWAYS));
            return DateBounds.later(day, earliest.map(reading::day).orElse(DateBounds.ALWAYS));
        };
        at(Effect.Kind.NOTICE, day -> who + " gave notice on " + PactFacts.day(day) + effect(forbidden, told));
        if (told) {
            fact(
                    Effect.Kind.LEAVING,
                    last,
                    DateInterpretation::never,
                    day -> who + " leaves, its last day " + PactFacts.day(day));
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
        Optional<DateBounds> agreed = event.getEffective()
                .filter(time -> !time.isDay() && time.getLatestLast().isPresent())
                .map(time -> time.isInterval()
                        ? all.end(time, at.member("effective"))
                        : all.end(PactFacts.lastDay(time), at.member("effective")));
        fact(
                Effect.Kind.RENEWED,
                this::date,
                reading -> agreed.map(reading::day).orElse(DateBounds.NEVER),
                day -> "it was renewed" + PactFacts.on(day));
    }

    private void succeeded() {
        if (event.getParty().isPresent() && event.getSuccessor().isPresent()) {
            from(
                    Effect.Kind.SUCCEEDED,
                    day -> event.getSuccessor().get() + " took the place of " + who + PactFacts.on(day));
        }
    }
}
