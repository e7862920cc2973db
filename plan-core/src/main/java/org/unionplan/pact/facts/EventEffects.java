package org.unionplan.pact.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** Derives the effects of one event of a pact. Made for one event. */
final class EventEffects {

    private static final String PREFIX = "pact-reason.";

    private final Pact pact;
    private final PactDates dates;
    private final SignedNames names;
    private final int index;
    private final PactEvent event;
    private final Pointer at;
    private final PactDate date;

    /** True if the event concerns some provisions alone. */
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
    }

    List<Effect> effects() {
        switch (event.getKind()) {
            case SIGNED ->
                event.getParty().ifPresent(party -> begins(Effect.Kind.SIGNED, names.signed(party, List.of())));
            case RATIFIED -> event.getParty().ifPresent(party -> begins(Effect.Kind.RATIFIED, sentence("ratified")));
            case RATIFICATION_FAILED -> failed();
            case ACCEDED -> acceded();
            case SUSPENDED -> suspended();
            case RESUMED -> begins(Effect.Kind.RESUMED, sentence("resumed"));
            case WITHDRAWAL_NOTICE -> notice();
            case RENEWED -> renewed();
            case NON_RENEWAL_NOTICE -> at(Effect.Kind.NON_RENEWAL, sentence("non-renewal"));
            case AMENDED -> at(Effect.Kind.AMENDED, sentence("amended"));
            case PARTY_SUCCEEDED -> succeeded();
            case OCCURRED ->
                begins(
                        Effect.Kind.OCCURRED,
                        event.getEvent()
                                .map(name -> Message.of(PREFIX + "occurred").withId("event", name))
                                .orElseGet(() -> Message.of(PREFIX + "occurred.unnamed")));
            case TERMINATED -> ends(Effect.Kind.TERMINATED, sentence("terminated"));
            case SUPERSEDED ->
                ends(
                        Effect.Kind.SUPERSEDED,
                        event.getDocument()
                                .map(document -> sentence("superseded-by").with("document", document))
                                .orElseGet(() -> sentence("superseded")));
        }
        return List.copyOf(effects);
    }

    /** The sentence of that code about the party, a part of the pact, or the pact. */
    private Message sentence(String code) {
        return event.getParty()
                .map(party -> Message.of(PREFIX + code + ".party").withId("party", party))
                .orElseGet(() -> Message.of(PREFIX + code + (partial ? ".part" : ".pact")));
    }

    private Function<Message, Message> when(Message sentence) {
        return when -> sentence.with("when", when);
    }

    private void add(
            Effect.Kind kind, Function<DateInterpretation, LocalDate> day, List<PactDate> of, Message sentence) {
        add(kind, day, interpretation -> Optional.empty(), of, sentence);
    }

    private void add(
            Effect.Kind kind,
            Function<DateInterpretation, LocalDate> day,
            Function<DateInterpretation, Optional<LocalDate>> until,
            List<PactDate> of,
            Message sentence) {
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
                of,
                when(sentence)));
    }

    private void at(Effect.Kind kind, Message sentence) {
        add(kind, this::date, List.of(date), sentence);
    }

    /** The day of the event itself: nothing it brings about comes before it. */
    private LocalDate date(DateInterpretation interpretation) {
        return interpretation.day(date);
    }

    private Optional<PactDate> effective() {
        return event.getEffective().map(time -> dates.start(time, at.member("effective")));
    }

    private static List<PactDate> all(PactDate date, Optional<PactDate> other) {
        return Stream.concat(other.stream(), Stream.of(date)).toList();
    }

    /** From the day stated as that of its effect, but not from before the event. */
    private Function<DateInterpretation, LocalDate> begun(Optional<PactDate> effective) {
        return interpretation -> PactCalendar.later(
                date(interpretation), effective.map(interpretation::day).orElse(PactCalendar.ALWAYS));
    }

    private void begins(Effect.Kind kind, Message sentence) {
        Optional<PactDate> effective = effective();
        add(kind, begun(effective), all(date, effective), sentence);
    }

    /** Until the day of the event, or until the day before the one stated as the first of the new state. */
    private void ends(Effect.Kind kind, Message sentence) {
        Optional<PactDate> effective = effective();
        Function<DateInterpretation, LocalDate> first = begun(effective);
        add(
                kind,
                interpretation -> effective.isPresent()
                        ? PactCalendar.dayBefore(first.apply(interpretation))
                        : date(interpretation),
                all(date, effective),
                sentence);
    }

    private void failed() {
        boolean last = event.getLast().orElse(false);
        at(
                last ? Effect.Kind.RATIFICATION_FAILED : Effect.Kind.RATIFICATION_DELAYED,
                sentence(last ? "ratification-failed-finally" : "ratification-failed"));
    }

    private void acceded() {
        // No one may join a closed pact; that someone is said to have is for a rule to find.
        if (event.getParty().isEmpty() || isClosed()) {
            return;
        }
        at(Effect.Kind.ACCEDED, sentence(partial ? "acceded-to-part" : "acceded"));
        Optional<Period> delay = pact.getAccession().flatMap(Accession::getDelay);
        Message sentence = sentence("accession-effective");
        if (event.getEffective().isPresent()) {
            begins(Effect.Kind.ACCESSION_EFFECTIVE, sentence);
        } else {
            add(
                    Effect.Kind.ACCESSION_EFFECTIVE,
                    interpretation -> delay.map(length -> PactCalendar.plus(date(interpretation), length, 1))
                            .orElse(date(interpretation)),
                    List.of(date),
                    sentence);
        }
    }

    private boolean isClosed() {
        return pact.getAccession()
                .filter(clause -> clause.getKind() == Accession.Kind.CLOSED)
                .isPresent();
    }

    private void suspended() {
        Optional<PactDate> effective = effective();
        Function<DateInterpretation, LocalDate> day = begun(effective);
        Optional<PactDate> last = until();
        Function<DateInterpretation, Optional<LocalDate>> until = interpretation -> last.map(interpretation::day);
        add(Effect.Kind.SUSPENDED, day, until, all(date, effective), suspension());
        last.ifPresent(end -> add(
                Effect.Kind.SUSPENSION_OVER,
                interpretation -> PactCalendar.later(day.apply(interpretation), interpretation.day(end)),
                Stream.concat(Stream.of(end), all(date, effective).stream()).toList(),
                sentence("suspension-over")));
    }

    private Message suspension() {
        return event.getBy()
                .map(by -> sentence("suspended-by").withId("by", by))
                .orElseGet(() -> sentence("suspended"));
    }

    /** The last day stated, as such or as the end of the time of effect. */
    private Optional<PactDate> until() {
        Optional<PactDate> stated = event.getUntil()
                .filter(time -> time.getLatestLast().isPresent())
                .map(time -> dates.lastOf(time, at.member("until")));
        return stated.isPresent() || event.getUntil().isPresent()
                ? stated
                : event.getEffective()
                        .filter(Timeframe::isInterval)
                        .filter(time -> time.getLatestLast().isPresent())
                        .map(time -> dates.lastOf(time, at.member("effective")));
    }

    private void notice() {
        Optional<Withdrawal> clause = pact.getWithdrawal();
        boolean forbidden = clause.flatMap(Withdrawal::getPermitted)
                .filter(permitted -> !permitted)
                .isPresent();
        Optional<Period> period = clause.flatMap(Withdrawal::getNotice);
        if (forbidden) {
            at(Effect.Kind.NOTICE, sentence("notice-forbidden"));
            return;
        }
        Optional<PactDate> effective = effective();
        if (effective.isEmpty() && period.isEmpty()) {
            at(Effect.Kind.NOTICE_WITHOUT_DAY, sentence("notice-without-day"));
            return;
        }
        Optional<PactDate> earliest = clause.flatMap(Withdrawal::getEarliest)
                .map(time -> dates.start(time, Pointer.ROOT.member("withdrawal").member("earliest")));
        Function<DateInterpretation, LocalDate> last = interpretation -> {
            LocalDate day = period.map(length -> PactCalendar.plus(date(interpretation), length, 1))
                    .orElse(PactCalendar.dayBefore(date(interpretation)));
            day = PactCalendar.later(
                    day,
                    effective
                            .map(interpretation::day)
                            .map(PactCalendar::dayBefore)
                            .orElse(PactCalendar.ALWAYS));
            return PactCalendar.later(day, earliest.map(interpretation::day).orElse(PactCalendar.ALWAYS));
        };
        at(Effect.Kind.NOTICE, sentence("notice"));
        add(
                Effect.Kind.LEAVING,
                last,
                Stream.of(effective.stream(), earliest.stream(), Stream.of(date))
                        .flatMap(some -> some)
                        .toList(),
                sentence("leaving"));
    }

    private void renewed() {
        Optional<LocalDate> forGood = isForGood() ? Optional.of(PactCalendar.NEVER) : Optional.empty();
        // An interval as the time of effect is the new term; a day, month or year is when it begins.
        Optional<PactDate> agreed = until();
        Message sentence = forGood.isPresent()
                ? sentence("renewed-for-good")
                : agreed.flatMap(PactDate::stated)
                        .map(until -> sentence("renewed-until").with("until", until))
                        .orElseGet(() -> sentence("renewed"));
        add(
                Effect.Kind.RENEWED,
                this::date,
                interpretation -> forGood.or(() -> agreed.map(interpretation::day)),
                all(date, agreed),
                sentence);
    }

    /** Renewed without a last day, as {@code until} or the time of effect says. */
    private boolean isForGood() {
        return event.getUntil()
                .or(event::getEffective)
                .filter(Timeframe::isOpenEnd)
                .isPresent();
    }

    private void succeeded() {
        if (event.getParty().isPresent() && event.getSuccessor().isPresent()) {
            begins(
                    Effect.Kind.SUCCEEDED,
                    sentence("succeeded")
                            .withId("successor", event.getSuccessor().get()));
        }
    }
}
