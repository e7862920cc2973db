package org.unionplan.pact.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** Time grows with the size of a pact and no faster, however its events are arranged. */
class PactGrowthTest {

    private static final int SMALL = 500;
    private static final int FACTOR = 4;
    private static final int RUNS = 5;

    /** On a busy machine the ratio is measured again. */
    private static final int ROUNDS = 4;

    /** Four times as much in proportion, sixteen times if everything is compared with everything. */
    private static final double MOST = 10;

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

    private static PactEvent.Builder event(PactEvent.Kind kind, String date) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(date);
        return event;
    }

    private static String day(int number) {
        return FIRST.plusDays(number).toString();
    }

    /** Signed by so many parties on the first day. */
    private static Pact.Builder signed(int parties) {
        Pact.Builder pact = Pact.builder()
                .id("pact")
                .consent(Pact.Consent.SIGNATURE)
                .date(day(0))
                .addPledge(Provision.builder().id("pledge").text("We help.").build());
        for (int i = 0; i < parties; i++) {
            pact.addParty(Party.builder().actor("p" + i).bindsAffiliates(true).build());
            pact.addSignature(Signature.builder().party("p" + i).date(day(0)).build());
        }
        return pact;
    }

    /** The pact is suspended and resumed again and again, beside many dates that are not exact. */
    private static Pact suspensionsBesideLooseDates(int size) {
        Pact.Builder pact = signed(size);
        for (int i = 0; i < 2 * size; i++) {
            PactEvent.Kind kind = i % 2 == 0 ? PactEvent.Kind.SUSPENDED : PactEvent.Kind.RESUMED;
            pact.addEvent(event(kind, day(i + 1)).build());
        }
        for (int i = 0; i < 190; i++) {
            pact.addEvent(event(PactEvent.Kind.AMENDED, "2018").build());
        }
        return pact.build();
    }

    /** Dates that are not exact decide on which day parties leave. */
    private static Pact looseDatesThatMatter(int size) {
        Pact.Builder pact = signed(size);
        for (int i = 0; i < size; i++) {
            pact.addEvent(event(PactEvent.Kind.SUSPENDED, day(i)).party("p" + i).build());
        }
        for (int i = 0; i < 20; i++) {
            pact.addEvent(event(PactEvent.Kind.WITHDRAWAL_NOTICE, "2019")
                    .party("p" + i)
                    .effective("2030-01")
                    .build());
        }
        return pact.build();
    }

    /** Parties sign, give notice, leave and join one by one. */
    private static Pact partiesOneByOne(int size) {
        Pact.Builder pact = signed(2);
        for (int i = 0; i < size; i++) {
            pact.addEvent(event(PactEvent.Kind.ACCEDED, day(i)).party("j" + i).build())
                    .addEvent(event(PactEvent.Kind.SUSPENDED, day(i))
                            .party("j" + i)
                            .effective(day(i) + "/" + day(i + 3))
                            .build())
                    .addEvent(event(PactEvent.Kind.WITHDRAWAL_NOTICE, day(i + 1))
                            .party("j" + i)
                            .effective(day(i + 2))
                            .build());
        }
        return pact.build();
    }

    private static Pact everythingOnOneDay(int size) {
        Pact.Builder pact = signed(2);
        for (int i = 0; i < size; i++) {
            pact.addEvent(event(PactEvent.Kind.ACCEDED, day(5)).party("j" + i).build())
                    .addEvent(event(PactEvent.Kind.OCCURRED, day(5))
                            .event("happened-" + i)
                            .build())
                    .addEvent(event(PactEvent.Kind.SUSPENDED, day(5)).build())
                    .addEvent(event(PactEvent.Kind.RENEWED, day(5)).build())
                    .addEvent(event(PactEvent.Kind.TERMINATED, day(9)).build());
        }
        return pact.build();
    }

    /** Each succeeds the one before, all on one day or day by day. */
    private static Pact successions(int size, boolean oneDay) {
        Pact.Builder pact = signed(2);
        for (int i = 1; i < size; i++) {
            pact.addEvent(event(PactEvent.Kind.PARTY_SUCCEEDED, day(oneDay ? 3 : i))
                    .party("p" + i)
                    .successor("p" + (i + 1))
                    .build());
        }
        return pact.build();
    }

    /** Each belongs to the one before; in a circle, the first to the last. */
    private static Pact affiliations(int size, boolean circle) {
        Pact.Builder pact = signed(2);
        for (int i = 1; i < size; i++) {
            pact.addActor(actor("l" + i, i == 1 ? "p1" : "l" + (i - 1)));
        }
        pact.addActor(actor("p1", circle ? "l" + (size - 1) : "p0"));
        return pact.build();
    }

    private static Actor actor(String id, String whole) {
        return Actor.builder()
                .id(id)
                .name(id)
                .addRelation(ActorRelation.builder()
                        .relation("local-of")
                        .actor(whole)
                        .build())
                .build();
    }

    /** Words with one hash code, as names of signatories and events. */
    private static Pact collidingNames(int size) {
        Pact.Builder pact = signed(2);
        for (int i = 0; i < size; i++) {
            String name = colliding(i);
            pact.addSignature(Signature.builder()
                            .party("p0")
                            .signatory(name)
                            .date(day(0))
                            .build())
                    .addEvent(event(PactEvent.Kind.OCCURRED, day(i)).event(name).build())
                    .addEvent(event(PactEvent.Kind.ACCEDED, day(i)).party(name).build());
        }
        return pact.build();
    }

    private static String colliding(int number) {
        return IntStream.range(0, 17)
                .mapToObj(bit -> (number >> bit & 1) == 1 ? "Aa" : "BB")
                .reduce("", String::concat);
    }

    /** One provision is suspended and resumed again and again, sometimes on a day that is not exact. */
    private static Pact provisionSuspended(int size) {
        Pact.Builder pact = signed(2);
        for (int i = 0; i < size; i++) {
            PactEvent.Kind kind = i % 2 == 0 ? PactEvent.Kind.SUSPENDED : PactEvent.Kind.RESUMED;
            pact.addEvent(event(kind, day(i)).addRefersTo("pledge").build())
                    .addEvent(event(kind, "2026-" + (i % 2 == 0 ? "05" : "06"))
                            .addRefersTo("pledge")
                            .build());
        }
        return pact.build();
    }

    static Stream<Arguments> pacts() {
        return Stream.of(
                made("suspensions beside loose dates", PactGrowthTest::suspensionsBesideLooseDates),
                made("loose dates that matter", PactGrowthTest::looseDatesThatMatter),
                made("parties one by one", PactGrowthTest::partiesOneByOne),
                made("everything on one day", PactGrowthTest::everythingOnOneDay),
                made("successions on one day", size -> successions(2 * size, true)),
                made("successions day by day", size -> successions(2 * size, false)),
                made("a chain of actors", size -> affiliations(4 * size, false)),
                made("a circle of actors", size -> affiliations(4 * size, true)),
                made("names that collide", PactGrowthTest::collidingNames),
                made("a provision suspended", PactGrowthTest::provisionSuspended));
    }

    private static Arguments made(String name, IntFunction<Pact> pact) {
        return Arguments.of(name, pact);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pacts")
    void timeGrowsInProportion(String name, IntFunction<Pact> pact) {
        Pact small = pact.apply(SMALL);
        Pact large = pact.apply(FACTOR * SMALL);
        answer(large);

        double ratio = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && ratio >= MOST; round++) {
            ratio = Math.min(ratio, ratio(small, large));
        }

        assertThat(ratio).as(name).isLessThan(MOST);
    }

    /** The ratio of the fastest runs. */
    private static double ratio(Pact small, Pact large) {
        long ofSmall = Long.MAX_VALUE;
        long ofLarge = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            ofSmall = Math.min(ofSmall, nanos(() -> answer(small)));
            ofLarge = Math.min(ofLarge, nanos(() -> answer(large)));
        }
        return (double) ofLarge / ofSmall;
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    /** The answers that a report on the pact needs. */
    private static void answer(Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        timeline.getChanges();
        timeline.partiesOn(FIRST.plusDays(7));
        timeline.coverageOn(FIRST.plusDays(7));
        for (PactEvent event : pact.getEvents()) {
            timeline.on(event.getDate().getLatestLast().orElseThrow());
        }
        List<ElementId> few = pact.getActors().stream()
                .map(Actor::getId)
                .skip(Math.max(0, pact.getActors().size() - 5))
                .toList();
        for (ElementId actor : few.isEmpty() ? List.of(ElementId.of("p0"), ElementId.of("p1")) : few) {
            Binding binding = timeline.boundOn(actor, ElementId.of("pledge"), FIRST.plusDays(7));
            assertThat(binding.getReasons()).isNotEmpty();
        }
    }

    @Test
    void renewalsWithoutEndTakeNoTime() {
        PactTimeline timeline = PactTimeline.of(signed(2)
                .term(Timeframe.parse("0001-01-01/0001-01-01"))
                .consent(Pact.Consent.DECLARED)
                .date("0001-01-01")
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofDays(1))
                        .build())
                .build());
        DateRange all = DateRange.of(LocalDate.parse("0001-01-01"), LocalDate.parse("9999-12-31"));

        long nanos = nanos(() -> {
            List<LocalDate> renewals = timeline.renewalsIn(all);
            // 9,999 years of 365.2425 days each, less the first day.
            assertThat(renewals.size()).isEqualTo(3_652_058);
            assertThat(renewals.get(0)).isEqualTo("0001-01-02");
            assertThat(renewals.get(renewals.size() - 1)).isEqualTo("9999-12-31");
        });

        assertThat(nanos).isLessThan(1_000_000_000L);
    }
}
