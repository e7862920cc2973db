package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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

/** Derives the effects of one event of a pact. Made for one event. */
final class EventEffects {

    private final Pact pact;
    private final PactDates dates;
    private final SignedNames names;
    private final int index;
    private final PactEvent event;
    private final Pointer at;
    private final PactDate date;
    private final String who;

    /** True if the event is about some provisions alone. */
    private final boolean partial;

    private final List<Effect> effects = new ArrayList<>();

    EventEffects(Pact pact, PactDates dates, SignedNames names, int index, boolean partial) {
        this.pact = pact;
        this.dates = dates;
        this.names = names;
        this.index = index;
        this.partial = partial;
        this.event = pact.getEvents().get(index);
        this.at = Pointer.ROOT.member("events").item(index);
        this.date = dates.within(event.getDate(), at.member("date"));
        this.who = event.getParty().map(ElementId::toString).orElseGet(this::whole);
    }

    List<Effect> effects() {
        switch (event.getKind()) {
            case SIGNED -> consent(Effect.Kind.SIGNED, "signed" + as());
            case RATIFIED -> consent(Effect.Kind.RATIFIED, "ratified");
            case RATIFICATION_FAILED -> failed();
            case ACCEDED -> acceded();
            case SUSPENDED -> suspended();
            case RESUMED -> from(Effect.Kind.RESUMED, day -> who + " was resumed" + PactWords.on(day));
            case WITHDRAWAL_NOTICE -> notice();
            case RENEWED -> renewed();
            case NON_RENEWAL_NOTICE ->
                at(
                        Effect.Kind.NON_RENEWAL,
                        day -> "notice was given on " + PactWords.day(day) + " that it is not to be renewed");
            case AMENDED -> at(Effect.Kind.AMENDED, day -> whole() + " was changed" + PactWords.on(day));
            case PARTY_SUCCEEDED -> succeeded();
            case OCCURRED ->
                from(
                        Effect.Kind.OCCURRED,
                        day -> event.getEvent().map(name -> "\"" + name + "\"").orElse("an event without a name")
                                + " came to pass" + PactWords.on(day));
            case TERMINATED ->
                over(Effect.Kind.TERMINATED, day -> whole() + " was ended, its last day " + PactWords.day(day));
            case SUPERSEDED ->
                over(
                        Effect.Kind.SUPERSEDED,
                        day -> event.getDocument().orElse("another pact") + " took the place of " + whole()
                                + ", its last day " + PactWords.day(day));
        }
        return List.copyOf(effects);
    }

    private String whole() {
        return partial ? "a part of the pact" : "the pact";
    }

    private String as() {
        return event.getParty().map(names::as).orElse("");
    }

    private void add(
            Effect.Kind kind,
            Function<DateInterpretation, LocalDate> day,
            Function<DateInterpretation, LocalDate> until,
            Function<LocalDate, String> words) {
        effects.add(new Effect(
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
        add(kind, this::date, DateInterpretation::never, words);
    }

    /** The day of the event itself: nothing it brings about comes before it. */
    private LocalDate date(DateInterpretation interpretation) {
        return interpretation.day(date);
    }

    /** From the day stated as that of its effect, but not from before the event. */
    private Function<DateInterpretation, LocalDate> begun() {
        Optional<PactDate> effective = event.getEffective().map(time -> dates.start(time, at.member("effective")));
        return interpretation -> PactCalendar.later(
                date(interpretation), effective.map(interpretation::day).orElse(PactCalendar.ALWAYS));
    }

    private Function<DateInterpretation, LocalDate> ended() {
        Optional<PactDate> effective = event.getEffective().map(time -> dates.within(time, at.member("effective")));
        return interpretation -> PactCalendar.later(
                date(interpretation), effective.map(interpretation::day).orElse(PactCalendar.ALWAYS));
    }

    private void from(Effect.Kind kind, Function<LocalDate, String> words) {
        add(kind, begun(), DateInterpretation::never, words);
    }

    private void over(Effect.Kind kind, Function<LocalDate, String> words) {
        add(kind, ended(), DateInterpretation::never, words);
    }

    private void consent(Effect.Kind kind, String did) {
        if (event.getParty().isPresent()) {
            from(kind, day -> who + " " + did + PactWords.on(day));
        }
    }

    private void failed() {
        boolean last = event.getLast().orElse(false);
        at(
                last ? Effect.Kind.RATIFICATION_FAILED : Effect.Kind.RATIFICATION_DELAYED,
                day -> who + " failed to ratify" + PactWords.on(day) + (last ? ", for good" : ""));
    }

    private void acceded() {
        // No one may join a closed pact; that someone is said to have is for a rule to find.
        if (event.getParty().isEmpty() || isClosed()) {
            return;
        }
        at(Effect.Kind.ACCEDED, day -> who + " acceded" + PactWords.on(day));
        Optional<Period> delay = pact.getAccession().flatMap(Accession::getDelay);
        Function<DateInterpretation, LocalDate> effect = event.getEffective().isPresent()
                ? begun()
                : interpretation -> delay.map(length -> PactCalendar.plus(date(interpretation), length, 1))
                        .orElse(date(interpretation));
        add(
                Effect.Kind.ACCESSION_EFFECTIVE,
                effect,
                DateInterpretation::never,
                day -> "its accession takes effect" + PactWords.on(day));
    }

    private boolean isClosed() {
        return pact.getAccession()
                .filter(clause -> clause.getKind() == Accession.Kind.CLOSED)
                .isPresent();
    }

    private void suspended() {
        Function<DateInterpretation, LocalDate> day = begun();
        Optional<PactDate> last = event.getEffective()
                .filter(Timeframe::isInterval)
                .filter(time -> time.getLatestLast().isPresent())
                .map(time -> dates.end(time, at.member("effective")));
        Function<DateInterpretation, LocalDate> until =
                interpretation -> last.map(interpretation::day).orElse(PactCalendar.NEVER);
        add(Effect.Kind.SUSPENDED, day, until, from -> who + " was suspended" + PactWords.on(from));
        if (last.isPresent()) {
            add(
                    Effect.Kind.SUSPENSION_OVER,
                    interpretation -> PactCalendar.later(day.apply(interpretation), until.apply(interpretation)),
                    DateInterpretation::never,
                    to -> "the suspension of " + who + " lasted until " + PactWords.day(to));
        }
    }

    private void notice() {
        Optional<Withdrawal> clause = pact.getWithdrawal();
        boolean forbidden = clause.flatMap(Withdrawal::getPermitted)
                .filter(permitted -> !permitted)
                .isPresent();
        Optional<Period> period = clause.flatMap(Withdrawal::getNotice);
        Optional<PactDate> stated = event.getEffective().map(time -> dates.within(time, at.member("effective")));
        boolean told = !forbidden && (stated.isPresent() || period.isPresent());
        Optional<PactDate> earliest = clause.flatMap(Withdrawal::getEarliest)
                .map(time -> dates.start(time, Pointer.ROOT.member("withdrawal").member("earliest")));
        Function<DateInterpretation, LocalDate> last = interpretation -> {
            LocalDate day = period.map(length -> PactCalendar.plus(date(interpretation), length, 1))
                    .orElse(date(interpretation));
            day = PactCalendar.later(day, stated.map(interpretation::day).orElse(PactCalendar.ALWAYS));
            return PactCalendar.later(day, earliest.map(interpretation::day).orElse(PactCalendar.ALWAYS));
        };
        at(Effect.Kind.NOTICE, day -> who + " gave notice on " + PactWords.day(day) + effect(forbidden, told));
        if (told) {
            add(
                    Effect.Kind.LEAVING,
                    last,
                    DateInterpretation::never,
                    day -> who + " leaves, its last day " + PactWords.day(day));
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
        Optional<PactDate> agreed = event.getEffective()
                .filter(time -> !time.isDay() && time.getLatestLast().isPresent())
                .map(time -> time.isInterval()
                        ? dates.end(time, at.member("effective"))
                        : dates.end(Timeframe.of(time.getLatestLast().orElseThrow()), at.member("effective")));
        add(
                Effect.Kind.RENEWED,
                this::date,
                interpretation -> agreed.map(interpretation::day).orElse(PactCalendar.NEVER),
                day -> "it was renewed" + PactWords.on(day));
    }

    private void succeeded() {
        if (event.getParty().isPresent() && event.getSuccessor().isPresent()) {
            from(
                    Effect.Kind.SUCCEEDED,
                    day -> event.getSuccessor().get() + " took the place of " + who + PactWords.on(day));
        }
    }
}
