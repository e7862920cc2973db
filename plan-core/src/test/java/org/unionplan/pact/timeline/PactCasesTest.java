package org.unionplan.pact.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.Party;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Questions about pacts that published documents raise, with answers worked out by hand. */
class PactCasesTest {

    private static Pact.Builder between(String... parties) {
        Pact.Builder pact = Pact.builder().id("pact").consent(Pact.Consent.SIGNATURE);
        for (String party : parties) {
            pact.addParty(Party.builder().actor(party).build());
        }
        return pact.addPledge(pledge("k").build());
    }

    private static Pact.Builder signed(String date, String... parties) {
        Pact.Builder pact = between(parties);
        for (String party : parties) {
            pact.addSignature(sign(party, date));
        }
        return pact;
    }

    private static Provision.Builder pledge(String id) {
        return Provision.builder().id(id).text("We stand by each other.");
    }

    private static Signature sign(String party, String date) {
        return Signature.builder().party(party).date(date).build();
    }

    private static PactEvent.Builder event(PactEvent.Kind kind, String date) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(date);
        return event;
    }

    private static PactEvent of(PactEvent.Kind kind, String date, String party) {
        return event(kind, date).party(party).build();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static String status(Pact pact, String date) {
        PactStanding standing = PactTimeline.of(pact).on(day(date));
        return standing.getStatus().getKeyword() + (standing.isUncertain() ? "?" : "");
    }

    private static String party(Pact pact, String party, String date) {
        PartyStanding standing = PactTimeline.of(pact).partyOn(party, day(date)).orElseThrow();
        return standing.getStatus().getKeyword() + (standing.isUncertain() ? "?" : "");
    }

    private static String bound(Pact pact, String actor, String provision, String date) {
        Binding binding = PactTimeline.of(pact).boundOn(actor, provision, day(date));
        assertThat(binding.getReasons()).isNotEmpty();
        return binding.getAnswer().getKeyword() + (binding.isUncertain() ? "?" : "");
    }

    private static Actor actor(String id, String relation, String whole, @Nullable String when) {
        ActorRelation.Builder of = ActorRelation.builder();
        of.relation(relation).actor(whole);
        if (when != null) {
            of.when(when);
        }
        return Actor.builder().id(id).name(id).addRelation(of.build()).build();
    }

    /** The first consent stands: signing again later changes no earlier answer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | 2024-01-09 | draft
            -          | 2024-12-01 | in-force
            2025-06-01 | 2024-01-10 | in-force
            2025-06-01 | 2024-12-01 | in-force
            2025-06-01 | 2026-01-01 | in-force
            """)
    void signingAgainChangesNothing(String again, String date, String expected) {
        Pact.Builder pact = signed("2024-01-10", "a", "b").term("2024-01-10/2026-12-31");
        if (again != null) {
            pact.addSignature(sign("a", again)).addEvent(of(PactEvent.Kind.SIGNED, again, "b"));
        }

        assertThat(status(pact.build(), date)).isEqualTo(expected);
    }

    /** Two people sign for a party within days and complete its signature; a new president a year later signs again. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-14, 2024-01-13, pending",
        "2024-01-14, 2024-01-14, in-force",
        "2025-01-14, 2024-01-13, in-force"
    })
    void whoSignsTogetherCompletesASignature(String second, String date, String expected) {
        Pact pact = between("a", "b")
                .addSignature(sign("a", "2024-01-10"))
                .addSignature(Signature.builder()
                        .party("b")
                        .signatory("Grace Okafor")
                        .date("2024-01-10")
                        .build())
                .addSignature(Signature.builder()
                        .party("b")
                        .signatory("Jan Novak")
                        .date(second)
                        .build())
                .build();

        assertThat(status(pact, date)).isEqualTo(expected);
    }

    /** A successor has what named its predecessor: pledges, benefits and affiliates. */
    @Test
    void whatNamedThePredecessorNamesTheSuccessor() {
        Pact pact = between()
                .addParty(Party.builder().actor("p1").bindsAffiliates(true).build())
                .addParty(Party.builder().actor("p2").build())
                .addSignature(sign("p1", "2024-01-10"))
                .addSignature(sign("p2", "2024-02-01"))
                .addPledge(pledge("named").addBearer("p1").build())
                .addPledge(
                        pledge("benefit").addBearer("p2").addBeneficiary("p1").build())
                .addActor(actor("local", "local-of", "p1", null))
                .addEvent(event(PactEvent.Kind.PARTY_SUCCEEDED, "2024-06-15")
                        .party("p1")
                        .successor("q")
                        .build())
                .addEvent(event(PactEvent.Kind.PARTY_SUCCEEDED, "2024-09-15")
                        .party("q")
                        .successor("r")
                        .build())
                .build();

        assertThat(bound(pact, "q", "named", "2024-06-14")).isEqualTo("not-bound");
        assertThat(bound(pact, "q", "named", "2024-07-01")).isEqualTo("bound");
        assertThat(bound(pact, "p1", "named", "2024-07-01")).isEqualTo("not-bound");
        assertThat(bound(pact, "r", "named", "2024-10-01")).isEqualTo("bound");
        assertThat(bound(pact, "q", "named", "2024-10-01")).isEqualTo("not-bound");
        assertThat(bound(pact, "local", "k", "2024-03-01")).isEqualTo("bound");
        assertThat(bound(pact, "local", "k", "2024-10-01")).isEqualTo("bound");
        assertThat(PactTimeline.of(pact)
                        .boundOn("p2", "benefit", day("2024-10-01"))
                        .getBeneficiaries())
                .containsExactly(ElementId.of("r"));
    }

    /** Consenting again takes a notice back, by whatever event, before it takes effect; after that it joins again. */
    @ParameterizedTest
    @CsvSource({
        "SIGNED,   2024-07-30, 2024-12-01, party",
        "RATIFIED, 2024-07-30, 2024-12-01, party",
        "ACCEDED,  2024-07-30, 2024-12-01, party",
        "SIGNED,   2024-06-29, 2024-12-01, former",
        "SIGNED,   2024-11-01, 2024-10-31, former",
        "SIGNED,   2024-11-01, 2024-12-01, party"
    })
    void consentingAgainTakesANoticeBack(PactEvent.Kind kind, String again, String date, String expected) {
        Pact pact = signed("2024-01-10", "p1", "p2", "p3")
                .withdrawal(Withdrawal.builder().notice(Period.ofMonths(3)).build())
                .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-06-30", "p1"))
                .addEvent(of(kind, again, "p1"))
                .build();

        assertThat(party(pact, "p1", date)).isEqualTo(expected);
    }

    /** The same before the entry into force, where ratification is consent. */
    @Test
    void ratifyingAgainBeforeEntryTakesANoticeBack() {
        Pact.Builder pact = between("a", "b")
                .consent(Pact.Consent.RATIFICATION)
                .addEvent(of(PactEvent.Kind.RATIFIED, "2000-01-01", "a"))
                .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2005-01-01", "a"))
                .addEvent(of(PactEvent.Kind.RATIFIED, "2010-06-01", "b"));

        assertThat(status(pact.build(), "2011-01-01")).isEqualTo("pending?");
        assertThat(status(
                        pact.addEvent(of(PactEvent.Kind.RATIFIED, "2010-01-01", "a"))
                                .build(),
                        "2011-01-01"))
                .isEqualTo("in-force");
    }

    /** A notice without a day makes a consent doubtful: before entry nothing binds yet, afterwards it still does. */
    @Test
    void aNoticeWithoutADayMakesItDoubtful() {
        Pact.Builder pact = between("a", "b", "c").consent(Pact.Consent.RATIFICATION);
        for (String party : new String[] {"a", "b"}) {
            pact.addEvent(of(PactEvent.Kind.RATIFIED, "2001-01-01", party));
        }
        pact.addEvent(of(PactEvent.Kind.RATIFIED, "2025-01-01", "c"));
        Pact early = Pact.builder()
                .from(pact.build())
                .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2023-11-02", "a"))
                .build();
        Pact late = Pact.builder()
                .from(pact.build())
                .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2025-11-02", "a"))
                .build();

        assertThat(party(early, "a", "2023-11-01")).isEqualTo("contracting");
        assertThat(party(early, "a", "2023-11-02")).isEqualTo("contracting?");
        assertThat(status(early, "2025-06-01")).isEqualTo("pending?");
        assertThat(bound(early, "b", "k", "2025-06-01")).isEqualTo("not-bound?");
        assertThat(status(late, "2025-06-01")).isEqualTo("in-force");
        assertThat(party(late, "a", "2025-11-02")).isEqualTo("withdrawing?");
        assertThat(bound(late, "a", "k", "2025-12-01")).isEqualTo("bound?");
        assertThat(bound(late, "b", "k", "2025-12-01")).isEqualTo("bound");
    }

    /** Whoever has not consented has nothing to withdraw. */
    @Test
    void aNoticeBeforeConsentIsNone() {
        Pact pact = between("a", "b")
                .withdrawal(Withdrawal.builder().notice(Period.ofMonths(1)).build())
                .addSignature(sign("a", "2024-01-10"))
                .addSignature(sign("b", "2024-03-01"))
                .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-02-01", "b"))
                .build();

        assertThat(party(pact, "b", "2024-03-02")).isEqualTo("party");
        assertThat(status(pact, "2024-06-01")).isEqualTo("in-force");
    }

    /** A pact never in force is not renewed: it lapses with the last day of its term. */
    @ParameterizedTest
    @CsvSource({"AUTOMATIC, 2024-12-31, pending", "AUTOMATIC, 2025-01-01, lapsed", "BY_AGREEMENT, 2025-01-01, lapsed"})
    void aPactThatNeverEnteredIntoForceIsNotRenewed(Renewal.Kind kind, String date, String expected) {
        Pact pact = between("a", "b")
                .term("2024")
                .renewal(Renewal.builder().kind(kind).period(Period.ofYears(1)).build())
                .addSignature(sign("a", "2024-01-10"))
                .addEvent(event(PactEvent.Kind.RENEWED, "2024-11-01").build())
                .addSignature(sign("b", "2025-02-01"))
                .build();

        assertThat(status(pact, date)).isEqualTo(expected);
        assertThat(PactTimeline.of(pact).on(day("2024-06-01")).getReasons())
                .noneMatch(reason -> reason.getKind() == PactReason.Kind.RENEWAL);
        assertThat(party(pact, "a", "2025-01-01")).isEqualTo("never-bound");
    }

    /** Notices count only from those who are parties. */
    @ParameterizedTest
    @CsvSource({
        "p1, 2025-12-31, in-force",
        "p2, 2024-12-31, in-force",
        "p2, 2025-01-01, expired",
        "x, 2025-01-01, in-force"
    })
    void aNoticeOfOneWhoLeftDoesNotEndThePactOfTheOthers(String by, String date, String expected) {
        Pact pact = signed("2024-01-10", "p1", "p2", "p3")
                .term("2024")
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofYears(1))
                        .build())
                .withdrawal(Withdrawal.builder().notice(Period.ofMonths(1)).build())
                .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-03-01", "p1"))
                .addEvent(of(PactEvent.Kind.NON_RENEWAL_NOTICE, "2024-09-01", by))
                .build();

        assertThat(status(pact, date)).isEqualTo(expected);
    }

    /** The corresponding date rule: a period of months ends on the day before the corresponding one, or the month's last. */
    @ParameterizedTest
    @CsvSource({
        "2024-08-31/P6M, 2025-02-28",
        "2023-08-31/P6M, 2024-02-29",
        "2023-08-30/P6M, 2024-02-29",
        "2023-08-29/P6M, 2024-02-28",
        "2024-03-31/P1M, 2024-04-30",
        "2024-04-30/P1M, 2024-05-29",
        "2024-08-31/P6M1D, 2025-02-28",
        "2024-02-29/P1Y, 2025-02-28",
        "2024-01-01/P1Y, 2024-12-31"
    })
    void aPeriodOfMonthsEndsByTheCorrespondingDateRule(String term, String last) {
        Pact pact = signed("2023-01-01", "a", "b").term(term).build();

        assertThat(status(pact, last)).isEqualTo("in-force");
        assertThat(status(pact, day(last).plusDays(1).toString())).isEqualTo("expired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202X", "2020~/2029~", "2024?/2029?", "2019/202X"})
    void aTermInDoubtIsUncertain(String term) {
        Pact pact = signed("2023-01-10", "a", "b").term(term).build();

        assertThat(status(pact, "2026-06-01")).endsWith("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/2029", "2023", "2023-01/2023-12", "2022/.."})
    void aTermWithoutDoubtIsNot(String term) {
        assertThat(status(signed("2023-01-10", "a", "b").term(term).build(), "2023-06-01"))
                .isEqualTo("in-force");
        assertThat(status(signed("2023-01-10", "a", "b").term(term).build(), "2023-01-10"))
                .isEqualTo("in-force");
    }

    /**
     * Signed some time in January by p3, whose place p2 takes some time in January; p2 signs in February. If p3 had signed
     * before that, p2 has consented since; each date alone at its first day changes nothing.
     */
    @Test
    void twoLooseDatesTogetherMayGiveAnotherAnswer() {
        Pact pact = between("p2", "p3", "p4")
                .addSignature(sign("p2", "2024-02-15"))
                .addSignature(sign("p3", "2024-01"))
                .addSignature(sign("p4", "2024-03-31"))
                .addEvent(event(PactEvent.Kind.PARTY_SUCCEEDED, "2024-01")
                        .party("p3")
                        .successor("p2")
                        .build())
                .build();

        assertThat(party(pact, "p2", "2024-01-15")).endsWith("?");
        assertThat(party(pact, "p4", "2024-01-15")).isEqualTo("invited");
        assertThat(PactTimeline.of(pact)
                        .partyOn("p2", day("2024-01-15"))
                        .orElseThrow()
                        .getReasons())
                .extracting(PactReason::getPlace)
                .extracting(Object::toString)
                .contains("/signatures/1/date", "/events/0/date");
    }

    /** Two hundred brands sign some day of a year, each for itself: doubtful in that year, and certain after it. */
    @Test
    void manyLooseDatesAreCertainOnceTheyHavePassed() {
        Pact.Builder pact = between()
                .entryIntoForce(
                        EntryIntoForce.builder().trigger(Trigger.count(2)).build());
        for (int i = 0; i < 200; i++) {
            pact.addParty(Party.builder().actor("brand-" + i).build());
            pact.addSignature(sign("brand-" + i, "2013"));
        }
        Pact many = pact.build();

        assertThat(status(many, "2012-12-31")).isEqualTo("draft");
        assertThat(status(many, "2013-06-01")).isEqualTo("draft?");
        assertThat(status(many, "2013-12-31")).isEqualTo("in-force");
        assertThat(party(many, "brand-7", "2014-01-01")).isEqualTo("party");
        assertThat(bound(many, "brand-7", "k", "2014-01-01")).isEqualTo("bound");
    }

    /** All of April and May, without doubt. */
    @ParameterizedTest
    @CsvSource({
        "2013-04/2013-05, 2013-03-31, not-bound",
        "2013-04/2013-05, 2013-04-01, bound",
        "2013-04/2013-05, 2013-04-15, bound",
        "2013-04/2013-05, 2013-05-31, bound",
        "2013-04/2013-05, 2013-06-01, not-bound",
        "2013-04, 2013-04-01, bound",
        "2013-04, 2013-05-01, not-bound",
        "2013-04~, 2013-04-15, bound?",
        "201X/2013-12, 2013-06-15, not-bound?"
    })
    void aPeriodIsAllOfIt(String time, String date, String expected) {
        Pact pact = signed("2013-03-18", "a", "b")
                .addPledge(pledge("timed").timeframe(time).build())
                .build();

        assertThat(bound(pact, "a", "timed", date)).isEqualTo(expected);
    }

    /** The day of effect is the first of the new state, for joining and leaving, ending and suspending alike. */
    @Test
    void effectiveIsTheFirstDayOfTheNewState() {
        Pact pact = signed("2020-06-01", "a", "b", "c")
                .accession(Accession.builder().kind(Accession.Kind.OPEN).build())
                .withdrawal(Withdrawal.builder().permitted(true).build())
                .addEvent(event(PactEvent.Kind.ACCEDED, "2021-05-12")
                        .party("d")
                        .effective("2021-06-01")
                        .build())
                .addEvent(event(PactEvent.Kind.WITHDRAWAL_NOTICE, "2021-05-12")
                        .party("c")
                        .effective("2021-06-01")
                        .build())
                .addEvent(event(PactEvent.Kind.TERMINATED, "2022-05-12")
                        .effective("2022-06-01")
                        .build())
                .build();

        assertThat(bound(pact, "c", "k", "2021-05-31")).isEqualTo("bound");
        assertThat(bound(pact, "c", "k", "2021-06-01")).isEqualTo("not-bound");
        assertThat(bound(pact, "d", "k", "2021-05-31")).isEqualTo("not-bound");
        assertThat(bound(pact, "d", "k", "2021-06-01")).isEqualTo("bound");
        assertThat(status(pact, "2022-05-31")).isEqualTo("in-force");
        assertThat(status(pact, "2022-06-01")).isEqualTo("terminated");
    }

    /** Without a day of effect, what ends ends with the day of the event. */
    @Test
    void whatEndsWithoutADayOfEffectEndsWithTheDayOfTheEvent() {
        Pact pact = signed("2020-06-01", "a", "b")
                .addEvent(event(PactEvent.Kind.TERMINATED, "2022-05-12").build())
                .build();

        assertThat(status(pact, "2022-05-12")).isEqualTo("in-force");
        assertThat(status(pact, "2022-05-13")).isEqualTo("terminated");
    }

    /** Renewed for good, or until a day, whatever the clause says. */
    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC,    ..,         2050-01-01, in-force",
        "BY_AGREEMENT, ..,         2050-01-01, in-force",
        "BY_AGREEMENT, 2016-09-30/.., 2050-01-01, in-force",
        "BY_AGREEMENT, 2018-12-31, 2018-12-31, in-force",
        "BY_AGREEMENT, 2018-12-31, 2019-01-01, expired",
        "BY_AGREEMENT, 2018,       2018-12-31, in-force",
        "BY_AGREEMENT, 2018,       2019-01-01, expired"
    })
    void renewedUntilADayOrForGood(Renewal.Kind kind, String until, String date, String expected) {
        Pact.Builder pact = signed("2015-11-03", "a", "b")
                .term("2015-11-03/P1Y")
                .renewal(Renewal.builder().kind(kind).period(Period.ofYears(1)).build());
        Pact byUntil = Pact.builder()
                .from(pact.build())
                .addEvent(
                        event(PactEvent.Kind.RENEWED, "2016-09-30").until(until).build())
                .build();

        assertThat(status(byUntil, date)).isEqualTo(expected);
        assertThat(PactTimeline.of(byUntil).on(day("2017-06-01")).getTermEnd())
                .isEqualTo(PactTimeline.of(byUntil).on(day("2018-06-01")).getTermEnd());
    }

    /** A month or year in which a renewal takes effect is no term of its own; an interval is. */
    @ParameterizedTest
    @CsvSource({"2016-10-05, 2050-01-01", "2016-10, 2050-01-01", "2016, 2050-01-01", "2016-11-03/2018-12-31, 2018-12-31"
    })
    void aRenewalTakesEffectSomeDay(String effective, String last) {
        Pact pact = signed("2015-11-03", "a", "b")
                .term("2015-11-03/P1Y")
                .addEvent(event(PactEvent.Kind.RENEWED, "2016-09-30")
                        .effective(effective)
                        .build())
                .build();

        assertThat(status(pact, last)).isEqualTo("in-force");
    }

    @Test
    void aPledgeOnAConditionInWordsIsConditional() {
        Pact pact = signed("2012-05-28", "a", "b")
                .addPledge(pledge("strike")
                        .condition("Unless talks are held.")
                        .addProvision(pledge("within").build())
                        .build())
                .build();
        Binding binding = PactTimeline.of(pact).boundOn("a", "strike", day("2012-06-01"));

        assertThat(bound(pact, "a", "strike", "2012-06-01")).isEqualTo("conditional");
        assertThat(bound(pact, "a", "within", "2012-06-01")).isEqualTo("conditional");
        assertThat(bound(pact, "a", "strike", "2012-05-27")).isEqualTo("not-bound");
        assertThat(binding.isBound()).isFalse();
        assertThat(binding.isApplicable()).isTrue();
        assertThat(binding.getConditions()).containsExactly(Text.of("Unless talks are held."));
    }

    /** With a trigger a provision binds from the day of the event; a loose one leaves a doubt until its last day. */
    @ParameterizedTest
    @CsvSource({
        "2013-05-10, 2013-05-09, not-bound",
        "2013-05-10, 2013-05-10, bound",
        "2013-05,    2013-04-30, not-bound",
        "2013-05,    2013-05-10, not-bound?",
        "2013-05,    2013-05-31, bound",
        "-,          2014-01-01, not-bound"
    })
    void aTriggerBindsFromTheDayOfItsEvent(String occurred, String date, String expected) {
        Pact.Builder pact = signed("2013-03-18", "a", "b")
                .addPledge(pledge("strike")
                        .trigger(Trigger.builder()
                                .kind(Trigger.Kind.EVENT)
                                .event("talks-refused")
                                .words("the employer refuses talks")
                                .build())
                        .build());
        if (!occurred.equals("-")) {
            pact.addEvent(event(PactEvent.Kind.OCCURRED, occurred)
                    .event("talks-refused")
                    .build());
        }

        assertThat(bound(pact.build(), "a", "strike", date)).isEqualTo(expected);
        assertThat(PactTimeline.of(pact.build())
                        .boundOn("a", "strike", day("2013-03-20"))
                        .getReasons())
                .extracting(PactReason::toString)
                .contains("strike binds only once this has occurred: the employer refuses talks");
    }

    /** The suspension of one party of two releases both (Vienna Convention, article 72); of one of three, that one. */
    @Test
    void theSuspensionOfOnePartyReleasesTheOthersTowardsIt() {
        Pact two = signed("2010-01-01", "a", "b")
                .addEvent(event(PactEvent.Kind.SUSPENDED, "2019-01-31")
                        .party("b")
                        .by("a")
                        .build())
                .addEvent(of(PactEvent.Kind.RESUMED, "2020-01-31", "b"))
                .build();
        Pact three = signed("2010-01-01", "a", "b", "c")
                .addPledge(
                        pledge("towards-b").addBearer("a").addBeneficiary("b").build())
                .addEvent(of(PactEvent.Kind.SUSPENDED, "2019-01-31", "b"))
                .build();

        assertThat(bound(two, "a", "k", "2019-01-30")).isEqualTo("bound");
        assertThat(bound(two, "a", "k", "2019-01-31")).isEqualTo("not-bound");
        assertThat(bound(two, "b", "k", "2019-01-31")).isEqualTo("not-bound");
        assertThat(bound(two, "a", "k", "2020-01-31")).isEqualTo("bound");
        for (String party : new String[] {"a", "b"}) {
            PartyStanding standing =
                    PactTimeline.of(two).partyOn(party, day("2019-06-01")).orElseThrow();
            assertThat(standing.getStatus()).isEqualTo(PartyStatus.SUSPENDED);
            assertThat(standing.getSince()).contains(day("2019-01-31"));
            assertThat(standing.getReasons()).extracting(PactReason::toString).contains("a suspended b on 2019-01-31");
        }
        assertThat(PactTimeline.of(two).on(day("2019-06-01")).getStatus()).isEqualTo(PactStatus.SUSPENDED);
        assertThat(bound(three, "a", "k", "2019-06-01")).isEqualTo("bound");
        assertThat(bound(three, "b", "k", "2019-06-01")).isEqualTo("not-bound");
        assertThat(bound(three, "a", "towards-b", "2019-01-30")).isEqualTo("bound");
        assertThat(bound(three, "a", "towards-b", "2019-06-01")).isEqualTo("not-bound");
    }

    /** A group named as bearer binds its members while they are members. */
    @Test
    void aGroupNamedAsBearerBindsItsMembers() {
        Pact pact = signed("2006-02-27", "a", "b")
                .addPledge(pledge("rights").addBearer("locals-of-b").build())
                .addActor(actor("locals-of-b", "part-of", "b", null))
                .addActor(actor("local-7", "member-of", "locals-of-b", "2006-09-01/.."))
                .addActor(actor("local-8", "local-of", "b", null))
                .addActor(actor("chair-of-7", "post-in", "local-7", null))
                .build();

        assertThat(bound(pact, "local-7", "rights", "2006-08-31")).isEqualTo("not-bound");
        assertThat(bound(pact, "local-7", "rights", "2006-09-01")).isEqualTo("bound");
        assertThat(bound(pact, "locals-of-b", "rights", "2006-03-01")).isEqualTo("bound");
        assertThat(bound(pact, "local-8", "rights", "2006-09-01")).isEqualTo("not-bound");
        assertThat(bound(pact, "chair-of-7", "rights", "2006-09-01")).isEqualTo("not-bound");
        assertThat(bound(pact, "b", "rights", "2006-09-01")).isEqualTo("not-bound");
        assertThat(bound(pact, "local-7", "k", "2006-09-01")).isEqualTo("not-bound");
        assertThat(PactTimeline.of(pact)
                        .boundOn("local-7", "rights", day("2006-09-01"))
                        .getReasons())
                .extracting(PactReason::toString)
                .contains("local-7 belongs to locals-of-b, which belongs to b; the provision names its bearers");
    }

    /** Acceding to some provisions binds to those alone, and makes no party to the rest. */
    @Test
    void whoAccedesToAPartIsBoundByThatPartAlone() {
        Pact.Builder pact = signed("2006-02-27", "a", "b")
                .addPledge(pledge("y")
                        .addBearer("b")
                        .addProvision(pledge("y1").build())
                        .build())
                .accession(Accession.builder().kind(Accession.Kind.OPEN).build())
                .addEvent(event(PactEvent.Kind.ACCEDED, "2006-09-01")
                        .party("c")
                        .addRefersTo("y")
                        .build());

        assertThat(bound(pact.build(), "c", "y", "2006-08-31")).isEqualTo("not-bound");
        assertThat(bound(pact.build(), "c", "y", "2006-09-01")).isEqualTo("bound");
        assertThat(bound(pact.build(), "c", "y1", "2006-09-01")).isEqualTo("bound");
        assertThat(bound(pact.build(), "c", "k", "2006-09-01")).isEqualTo("not-bound");
        Pact whole =
                pact.addEvent(of(PactEvent.Kind.ACCEDED, "2007-01-01", "c")).build();
        assertThat(bound(whole, "c", "k", "2006-12-31")).isEqualTo("not-bound");
        assertThat(bound(whole, "c", "k", "2007-01-01")).isEqualTo("bound");
    }

    /** An actor that acceded to a part does not keep a pact alive that all but one have left. */
    @Test
    void whoAccedesToAPartDoesNotMakeUpTheNumber() {
        Pact pact = signed("2006-02-27", "a", "b")
                .addEvent(event(PactEvent.Kind.ACCEDED, "2006-09-01")
                        .party("c")
                        .addRefersTo("k")
                        .build())
                .addEvent(event(PactEvent.Kind.WITHDRAWAL_NOTICE, "2007-01-01")
                        .party("b")
                        .effective("2007-02-01")
                        .build())
                .build();

        assertThat(status(pact, "2007-01-31")).isEqualTo("in-force");
        assertThat(status(pact, "2007-02-01")).isEqualTo("terminated");
    }

    /** Workers and factories are two figures, and never one sum. */
    @Test
    void figuresAreToldByWhatTheyCount() {
        Pact pact = signed("2015-11-03", "a", "b")
                .addCoverage(covers(1_600_000, "workers", null))
                .addCoverage(covers(1_900, "factories", null))
                .addCoverage(covers(10, "factories", "a"))
                .addCoverage(covers(20, "factories", "b"))
                .addCoverage(covers(5_000, "workers", "b"))
                .build();
        PactCoverage coverage = PactTimeline.of(pact).coverageOn(day("2016-01-01"));

        assertThat(coverage.getStated())
                .extracting(figure -> figure.getQuantity().getOf().orElseThrow().in())
                .containsExactly("workers", "factories");
        assertThat(coverage.getSums().stream()
                        .map(sum -> sum.getOf().orElseThrow().in() + " " + sum.getBounds())
                        .collect(Collectors.joining(", ")))
                .isEqualTo("workers 5000, factories 30");
        assertThat(coverage.getMissing()).isEmpty();
    }

    /** A figure in the timeline says what it counts, unless its words do. */
    @Test
    void aFigureInTheTimelineSaysWhatItCounts() {
        Pact pact = signed("2015-11-03", "a", "b")
                .addCoverage(written("1.6 million", "workers"))
                .addCoverage(written("1,900 Factories", "factories"))
                .addCoverage(covers(20, "factories", "b"))
                .build();

        assertThat(PactTimeline.of(pact).getChanges().stream()
                        .flatMap(change -> change.getHappened().stream())
                        .filter(reason -> reason.getKind() == PactReason.Kind.COVERAGE)
                        .map(Object::toString))
                .containsExactly(
                        "Coverage on 2015-11-03: 1.6 million (workers)",
                        "Coverage on 2015-11-03: 1,900 Factories",
                        "Coverage of b on 2015-11-03: 20 factories");
    }

    private static Coverage written(String words, String of) {
        return Coverage.builder()
                .quantity(Quantity.builder().value(1).asWritten(words).of(of).build())
                .asOf("2015-11-03")
                .build();
    }

    private static Coverage covers(long number, String of, @Nullable String party) {
        Coverage.Builder coverage = Coverage.builder();
        coverage.quantity(Quantity.builder().value(number).of(of).build()).asOf("2015-11-03");
        if (party != null) {
            coverage.party(party);
        }
        return coverage.build();
    }

    /** An event on or after a day is listed on that day, as one whose day is not known; one in words is listed apart. */
    @Test
    void anEventWithoutALastDayIsListed() {
        Pact pact = signed("2022-04-03", "a", "b")
                .addEvent(event(PactEvent.Kind.OCCURRED, "2023-12-15/..")
                        .event("accepted")
                        .build())
                .addEvent(PactEvent.builder()
                        .kind(PactEvent.Kind.OCCURRED)
                        .date(Timeframe.ofWords("after the strikes"))
                        .event("strike-over")
                        .build())
                .ending(Trigger.event("accepted"))
                .build();
        PactTimeline timeline = PactTimeline.of(pact);

        assertThat(timeline.getChanges())
                .filteredOn(change -> change.getDay().equals(day("2023-12-15")))
                .singleElement()
                .satisfies(change -> assertThat(change.getHappened())
                        .extracting(PactReason::toString)
                        .containsExactly("\"accepted\" occurred on or after 2023-12-15"));
        assertThat(timeline.getUndated())
                .extracting(PactReason::toString)
                .containsExactly("\"strike-over\" occurred (after the strikes)");
        assertThat(status(pact, "2023-12-15")).isEqualTo("in-force");
        assertThat(status(pact, "2023-12-16")).isEqualTo("in-force?");
    }

    /** Below two bound parties a pact is over, unless it has other parties that are not named. */
    @ParameterizedTest
    @CsvSource({"false, terminated", "true, in-force"})
    void belowTwoPartiesItIsOverUnlessOthersAreNotNamed(boolean others, String expected) {
        Pact.Builder pact = signed("2013-05-15", "a", "b")
                .addEvent(event(PactEvent.Kind.WITHDRAWAL_NOTICE, "2016-01-01")
                        .party("b")
                        .effective("2016-02-01")
                        .build());
        if (others) {
            pact.otherParties(Quantity.builder()
                    .value(200)
                    .qualifier(Quantity.Qualifier.MORE_THAN)
                    .of("brands")
                    .build());
        }

        assertThat(status(pact.build(), "2016-02-01")).isEqualTo(expected);
    }

    @Test
    void whoWasNeverBoundIsNoFormerParty() {
        Pact pact = between("a", "b", "c")
                .entryIntoForce(
                        EntryIntoForce.builder().trigger(Trigger.count(2)).build())
                .term("2024")
                .withdrawal(Withdrawal.builder().notice(Period.ofDays(10)).build())
                .addSignature(sign("a", "2024-02-01"))
                .addSignature(sign("b", "2024-03-01"))
                .addSignature(sign("c", "2024-01-01"))
                .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-01-02", "c"))
                .build();

        assertThat(party(pact, "c", "2024-01-12")).isEqualTo("contracting");
        assertThat(party(pact, "c", "2024-01-13")).isEqualTo("never-bound");
        assertThat(party(pact, "c", "2025-01-01")).isEqualTo("never-bound");
        assertThat(party(pact, "a", "2025-01-01")).isEqualTo("former");
    }

    /** A loose date is told as loosely as the source does. */
    @Test
    void looseDatesAreToldInThePrecisionOfTheSource() {
        PactTimeline timeline = PactTimeline.of(signed("2014", "a", "b").build());
        PactStanding standing = timeline.on(day("2015-06-01"));

        assertThat(standing.getSince()).contains(day("2014-12-31"));
        assertThat(standing.getSinceStated()).contains(Timeframe.parse("2014"));
        assertThat(timeline.partyOn("a", day("2015-06-01")).orElseThrow().getSinceStated())
                .contains(Timeframe.parse("2014"));
        assertThat(standing.getReasons()).extracting(PactReason::toString).contains("a signed in 2014");
        assertThat(PactTimeline.of(signed("2014-05-05", "a", "b").build())
                        .on(day("2015-06-01"))
                        .getSinceStated())
                .isEmpty();
    }

    /** One suspension counts on the last day of June, and another is on it. */
    @Test
    void ofTwoSuspensionsThatCountOnOneDayTheSameIsNamedInAnyOrder() {
        Pact pact = Pact.builder()
                .id("pact")
                .addParty(Party.builder().actor("a").build())
                .addParty(Party.builder().actor("b").build())
                .addSignature(Signature.builder().party("a").date("2024-01-10").build())
                .addSignature(Signature.builder().party("b").date("2024-01-10").build())
                .addPledge(Provision.builder().id("k").text("K").build())
                .build();
        PactEvent inJune = suspended("2024-06");
        PactEvent onTheDay = suspended("2024-06-30");

        assertThat(reasons(pact.withEvents(inJune, onTheDay)))
                .isEqualTo(reasons(pact.withEvents(onTheDay, inJune)))
                .contains("suspended");
    }

    private static PactEvent suspended(String date) {
        PactEvent.Builder event = PactEvent.builder();
        return event.kind(PactEvent.Kind.SUSPENDED)
                .date(date)
                .party("a")
                .addRefersTo(ElementId.of("k"))
                .build();
    }

    private static String reasons(Pact pact) {
        return PactTimeline.of(pact)
                .boundOn("a", "k", LocalDate.of(2024, 7, 10))
                .getReasons()
                .toString();
    }
}
