package org.unionplan.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionplan.actor.Actor;
import org.unionplan.pact.Accession;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/**
 * Pacts to which much happens in little time: two to four parties {@code a} to {@code d} who sign, ratify, join,
 * suspend, leave and end it, often several on one day, all within {@linkplain #FIRST three years} so that events meet.
 * Whole documents with every member are in {@link Documents#pacts()}; in those, events are rare.
 */
public final class PactLives {

    /** The first day on which something can happen. */
    public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** The last day on which something can happen; its effect may come later. */
    public static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Everyone who can be something to these pacts. */
    public static final List<ElementId> ACTORS =
            List.of(ElementId.of("a"), ElementId.of("b"), ElementId.of("c"), ElementId.of("d"));

    private PactLives() {}

    /** Pacts with exact and with imprecise dates. */
    public static Arbitrary<Pact> pacts() {
        return pacts(dates());
    }

    /** Pacts all of whose dates are exact. */
    public static Arbitrary<Pact> exactPacts() {
        return pacts(days().map(Timeframe::of));
    }

    private static Arbitrary<Pact> pacts(Arbitrary<Timeframe> dates) {
        Arbitrary<List<PactEvent>> events = event(dates).list().ofMaxSize(8);
        return Combinators.combine(frame(dates), clauses(dates), events)
                .as((frame, clauses, happened) -> clauses.from(frame).addEvents(happened.toArray(PactEvent[]::new)))
                .map(Pact.Builder::build)
                .withoutEdgeCases();
    }

    /** Any event that can happen to such a pact, on such a date. */
    public static Arbitrary<PactEvent> event(Arbitrary<Timeframe> dates) {
        Arbitrary<ElementId> actors = Arbitraries.of(ACTORS);
        return Combinators.combine(
                        Arbitraries.of(PactEvent.Kind.class),
                        dates,
                        actors.optional(0.8),
                        actors,
                        dates.optional(0.3),
                        Arbitraries.of(true, false))
                .as((kind, date, party, successor, effective, last) -> {
                    PactEvent.Builder event = PactEvent.builder();
                    event.kind(kind).date(date).party(party).effective(effective);
                    if (kind == PactEvent.Kind.PARTY_SUCCEEDED) {
                        event.successor(successor);
                    }
                    if (kind == PactEvent.Kind.OCCURRED) {
                        event.event(last ? "start" : "stop");
                    }
                    if (kind == PactEvent.Kind.RATIFICATION_FAILED) {
                        event.last(last);
                    }
                    if (last && (kind == PactEvent.Kind.SUSPENDED || kind == PactEvent.Kind.ACCEDED)) {
                        event.addRefersTo("inner");
                    }
                    return event.build();
                })
                .withoutEdgeCases();
    }

    /** Days close enough to each other that several things happen on one. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.of(1, 2, 15, 31)
                .flatMap(day -> Arbitraries.integers()
                        .between(0, 35)
                        .map(month -> FIRST.plusMonths(month))
                        .map(first -> first.withDayOfMonth(Math.min(day, first.lengthOfMonth()))));
    }

    /** Days, months, years, doubtful days and words. */
    public static Arbitrary<Timeframe> dates() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(12, days().map(Timeframe::of)),
                net.jqwik.api.Tuple.of(
                        3, days().map(day -> Timeframe.parse(day.toString().substring(0, 7)))),
                net.jqwik.api.Tuple.of(1, days().map(day -> Timeframe.parse(day + "?"))),
                net.jqwik.api.Tuple.of(1, days().map(day -> Timeframe.ofYear(day.getYear()))));
    }

    /** Parties, consent and signatures. */
    private static Arbitrary<Pact> frame(Arbitrary<Timeframe> dates) {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 3),
                        Arbitraries.of(Pact.Consent.class).injectNull(0.2),
                        dates.list().ofSize(4),
                        Arbitraries.integers().between(0, 4),
                        dates.optional(0.5))
                .as((parties, consent, signed, signatures, concluded) -> {
                    Pact.Builder pact = Pact.builder().id("life");
                    for (ElementId actor : ACTORS) {
                        pact.addActor(
                                Actor.builder().id(actor).name(actor.toString()).build());
                    }
                    ACTORS.stream()
                            .limit(parties)
                            .forEach(actor ->
                                    pact.addParty(Party.builder().actor(actor).build()));
                    if (consent != null) {
                        pact.consent(consent);
                    }
                    for (int i = 0; i < signatures; i++) {
                        Signature.Builder signature = Signature.builder();
                        signature.party(ACTORS.get(i % parties)).date(signed.get(i));
                        pact.addSignature(signature.build());
                    }
                    Provision inner = Provision.builder()
                            .id("inner")
                            .text("We tell each other first.")
                            .addBearer("a")
                            .build();
                    return pact.date(concluded)
                            .addPledge(Provision.builder()
                                    .id("outer")
                                    .text("We stand by each other.")
                                    .addProvision(inner)
                                    .build())
                            .build();
                });
    }

    private static Arbitrary<Trigger> triggers(Arbitrary<Timeframe> dates) {
        return Arbitraries.oneOf(
                Arbitraries.just(Trigger.allConsented()),
                Arbitraries.integers().between(1, 3).map(Trigger::count),
                dates.map(Trigger::date),
                Arbitraries.of("start", "stop").map(Trigger::event),
                dates.map(date -> Trigger.allOf(Trigger.date(date), Trigger.count(2))),
                dates.map(date -> Trigger.anyOf(Trigger.date(date), Trigger.event("stop"))));
    }

    private static Arbitrary<Pact.Builder> clauses(Arbitrary<Timeframe> dates) {
        Arbitrary<Period> periods =
                Arbitraries.of(Period.ofDays(1), Period.ofMonths(1), Period.ofMonths(6), Period.ofYears(1));
        Arbitrary<Renewal> renewals = Combinators.combine(
                        Arbitraries.of(Renewal.Kind.class),
                        periods.optional(0.8),
                        periods.optional(0.5),
                        Arbitraries.integers().between(0, 3).optional(0.3))
                .as((kind, period, notice, times) -> Renewal.builder()
                        .kind(kind)
                        .period(period)
                        .notice(notice)
                        .times(times)
                        .build());
        Arbitrary<Withdrawal> withdrawals = Combinators.combine(
                        periods.optional(0.7),
                        dates.optional(0.2),
                        Arbitraries.of(true, false).optional(0.3))
                .as((notice, earliest, permitted) -> Withdrawal.builder()
                        .notice(notice)
                        .earliest(earliest)
                        .permitted(permitted)
                        .build());
        Arbitrary<Accession> accessions = Combinators.combine(
                        Arbitraries.of(Accession.Kind.class), periods.optional(0.4))
                .as((kind, delay) -> Accession.builder().kind(kind).delay(delay).build());
        Arbitrary<EntryIntoForce> entries = Combinators.combine(triggers(dates), dates.optional(0.2))
                .as((trigger, latest) ->
                        EntryIntoForce.builder().trigger(trigger).latest(latest).build());
        return Combinators.combine(
                        term(dates).optional(0.6),
                        renewals.optional(0.4),
                        withdrawals.optional(0.5),
                        accessions.optional(0.6),
                        entries.optional(0.6),
                        triggers(dates).optional(0.3))
                .as((term, renewal, withdrawal, accession, entry, ending) -> Pact.builder()
                        .id("clauses")
                        .term(term)
                        .renewal(renewal)
                        .withdrawal(withdrawal)
                        .accession(accession)
                        .entryIntoForce(entry)
                        .ending(ending));
    }

    private static Arbitrary<Timeframe> term(Arbitrary<Timeframe> dates) {
        return Combinators.combine(dates, days()).as((first, last) -> {
            LocalDate begin = first.getEarliestFirst().orElse(FIRST);
            LocalDate end = last.isBefore(begin) ? begin : last;
            return Timeframe.parse(
                    (first.isDay() ? begin.toString() : begin.toString().substring(0, 7)) + "/" + end);
        });
    }
}
