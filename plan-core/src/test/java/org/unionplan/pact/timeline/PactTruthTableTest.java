package org.unionplan.pact.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.pact.Accession;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/**
 * The statuses of a pact and its parties, clause by clause and day by day. Every row was worked out by hand from the clause
 * written above its group; articles are those of the Vienna Convention on the Law of Treaties of 1969. A question mark
 * says that the answer is uncertain. Every end is inclusive: the day of an ending is its last.
 */
class PactTruthTableTest {

    private static Pact.Builder between(String... parties) {
        Pact.Builder pact = Pact.builder().id("pact").consent(Pact.Consent.SIGNATURE);
        for (String party : parties) {
            pact.addParty(Party.builder().actor(party).build());
        }
        return pact;
    }

    /** Signed by all on the first of March 2024, for that year. */
    private static Pact.Builder signed(String... parties) {
        Pact.Builder pact = between(parties).term("2024-03-01/2024-12-31");
        for (String party : parties) {
            pact.addSignature(sign(party, "2024-03-01"));
        }
        return pact;
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

    private static EntryIntoForce entry(Trigger trigger) {
        return EntryIntoForce.builder().trigger(trigger).build();
    }

    /** A row: the status of the pact, then those of its parties in order, nothing for one that is not there yet. */
    private static void assertRow(Pact pact, LocalDate day, String expected, String parties) {
        PactTimeline timeline = PactTimeline.of(pact);
        PactStanding standing = timeline.on(day);
        assertThat(standing.getStatus().getKeyword() + (standing.isUncertain() ? "?" : ""))
                .isEqualTo(expected);
        assertThat(timeline.inForceOn(day)).isEqualTo(expected.startsWith("in-force"));
        assertThat(timeline.partiesOn(day).stream()
                        .map(party -> party.getParty() + " " + party.getStatus().getKeyword()
                                + (party.isUncertain() ? "?" : ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parties);
        assertThat(standing.getReasons()).isNotEmpty();
        assertThat(timeline.partiesOn(day)).allSatisfy(party -> {
            assertThat(party.getReasons()).isNotEmpty();
            assertThat(party.isBound())
                    .isEqualTo(standing.isInForce() && party.getStatus().isBound());
        });
    }

    /**
     * Three unions sign on 16 April 2014 a pact for the whole of 2014. Consent by signature (article 12), entry once all
     * have consented (article 24, paragraph 2), nothing before that (article 28), the last day included.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-01-01 | draft    | a invited, b invited, c invited
            2014-04-15 | draft    | a invited, b invited, c invited
            2014-04-16 | in-force | a party, b party, c party
            2014-12-31 | in-force | a party, b party, c party
            2015-01-01 | expired  | a former, b former, c former
            """)
    void thePactOf2014(LocalDate day, String pact, String parties) {
        Pact.Builder of2014 = between("a", "b", "c").term("2014-01-01/2014-12-31");
        for (String party : new String[] {"a", "b", "c"}) {
            of2014.addSignature(sign(party, "2014-04-16"));
        }
        assertRow(of2014.build(), day, pact, parties);
    }

    /** No clause on entry: it waits for all who negotiated it (article 24, paragraph 2). A term alone is a year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-29 | draft    | a invited, b invited, c invited
            2024-03-01 | pending  | a contracting, b invited, c invited
            2024-03-10 | pending  | a contracting, b contracting, c invited
            2024-03-19 | pending  | a contracting, b contracting, c invited
            2024-03-20 | in-force | a party, b party, c party
            2024-12-31 | in-force | a party, b party, c party
            2025-01-01 | expired  | a former, b former, c former
            """)
    void withoutAClauseItEntersWhenAllHaveConsented(LocalDate day, String pact, String parties) {
        assertRow(
                between("a", "b", "c")
                        .term("2024")
                        .addSignature(sign("a", "2024-03-01"))
                        .addSignature(sign("b", "2024-03-10"))
                        .addSignature(sign("c", "2024-03-20"))
                        .build(),
                day,
                pact,
                parties);
    }

    /** By two of three; who consents later is bound from that day (article 24, paragraph 3). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-09 | pending  | a contracting, b invited, c invited
            2024-03-10 | in-force | a party, b party, c invited
            2024-03-19 | in-force | a party, b party, c invited
            2024-03-20 | in-force | a party, b party, c party
            """)
    void aNumberOfConsentsMayBeEnough(LocalDate day, String pact, String parties) {
        assertRow(
                between("a", "b", "c")
                        .term("2024-03-01/2024-12-31")
                        .entryIntoForce(entry(Trigger.count(2)))
                        .addSignature(sign("a", "2024-03-01"))
                        .addSignature(sign("b", "2024-03-10"))
                        .addSignature(sign("c", "2024-03-20"))
                        .build(),
                day,
                pact,
                parties);
    }

    /** Three were needed; that only two are left does not end it (article 55), that only one is left does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-30 | in-force   | a withdrawing, b party, c party
            2024-05-31 | in-force   | a former, b party, c party
            2024-07-30 | in-force   | a former, b withdrawing, c party
            2024-07-31 | terminated | a former, b former, c former
            2024-12-31 | terminated | a former, b former, c former
            """)
    void fallingBelowTheNumberForEntryDoesNotEndItButBelowTwoDoes(LocalDate day, String pact, String parties) {
        assertRow(
                signed("a", "b", "c")
                        .entryIntoForce(entry(Trigger.count(3)))
                        .withdrawal(
                                Withdrawal.builder().notice(Period.ofMonths(1)).build())
                        .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-04-30", "a")
                                .withEffective(Timeframe.parse("2024-05-31")))
                        .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-06-30", "b")
                                .withEffective(Timeframe.parse("2024-07-31")))
                        .build(),
                day,
                pact,
                parties);
    }

    /** On a day and after an event, or else when three have consented; entry in the manner laid down (24, paragraph 1). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-31 | pending
            2024-04-01 | pending
            2024-04-11 | pending
            2024-04-12 | in-force
            """)
    void conditionsMayBeJoined(LocalDate day, String pact) {
        Pact joined = signed("a", "b")
                .entryIntoForce(entry(Trigger.anyOf(
                        Trigger.allOf(Trigger.date(Timeframe.parse("2024-04-01")), Trigger.event("vote")),
                        Trigger.count(3))))
                .addEvent(event(PactEvent.Kind.OCCURRED, "2024-04-12")
                        .event("vote")
                        .build())
                .build();

        assertThat(PactTimeline.of(joined).on(day).getStatus().getKeyword()).isEqualTo(pact);
    }

    /** The last day for entry is the end of June; a consent on that day is in time, one after it is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-30 | 2024-06-29 | pending
            2024-06-30 | 2024-06-30 | in-force
            2024-06-30 | 2024-07-01 | in-force
            2024-07-01 | 2024-06-30 | pending
            2024-07-01 | 2024-07-01 | lapsed
            2024-07-01 | 2024-12-31 | lapsed
            """)
    void afterTheLastDayForEntryItLapses(String signature, LocalDate day, String expected) {
        Pact pact = between("a", "b")
                .entryIntoForce(EntryIntoForce.builder()
                        .trigger(Trigger.allConsented())
                        .latest("2024-06-30")
                        .build())
                .addSignature(sign("a", "2024-03-01"))
                .addSignature(sign("b", signature))
                .build();

        assertThat(PactTimeline.of(pact).on(day).getStatus().getKeyword()).isEqualTo(expected);
    }

    /** Consent by ratification (article 14): a signature alone binds no one; a vote that failed may be held again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-01 | pending  | a signatory, b signatory
            2024-03-31 | pending  | a signatory, b signatory
            2024-04-01 | pending  | a contracting, b signatory
            2024-04-15 | pending  | a contracting, b signatory
            2024-05-01 | in-force | a party, b party
            """)
    void signaturesAreRatified(LocalDate day, String pact, String parties) {
        assertRow(
                signed("a", "b")
                        .consent(Pact.Consent.RATIFICATION)
                        .addEvent(of(PactEvent.Kind.RATIFIED, "2024-04-01", "a"))
                        .addEvent(of(PactEvent.Kind.RATIFICATION_FAILED, "2024-04-15", "b"))
                        .addEvent(of(PactEvent.Kind.RATIFIED, "2024-05-01", "b"))
                        .build(),
                day,
                pact,
                parties);
    }

    /** Failed for good: who made that known has left (article 18), and what waits for all can no longer come. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-15 | pending | a contracting, b signatory
            2024-04-16 | lapsed  | a never-bound, b never-bound
            2024-05-02 | lapsed  | a never-bound, b never-bound
            """)
    void aRatificationThatFailedForGoodEndsTheWaiting(LocalDate day, String pact, String parties) {
        assertRow(
                signed("a", "b")
                        .consent(Pact.Consent.RATIFICATION)
                        .addEvent(of(PactEvent.Kind.RATIFIED, "2024-04-01", "a"))
                        .addEvent(event(PactEvent.Kind.RATIFICATION_FAILED, "2024-04-15")
                                .party("b")
                                .last(true)
                                .build())
                        .addEvent(of(PactEvent.Kind.RATIFIED, "2024-05-01", "b"))
                        .build(),
                day,
                pact,
                parties);
    }

    /** The source declares them bound and publishes no signatures: they are from the day of the pact. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-07 | draft    | a invited, b invited
            2024-03-08 | in-force | a party, b party
            """)
    void aDeclarationStandsForSignatures(LocalDate day, String pact, String parties) {
        assertRow(
                between("a", "b")
                        .consent(Pact.Consent.DECLARED)
                        .date("2024-03-08")
                        .build(),
                day,
                pact,
                parties);
    }

    /**
     * Signed some time in May: not in force before it surely is (article 28), and doubtful all the month before. The term
     * is a period, and has all of December.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-30 | pending   | a contracting, b invited
            2024-05-01 | pending?  | a contracting?, b invited?
            2024-05-30 | pending?  | a contracting?, b invited?
            2024-05-31 | in-force  | a party, b party
            2024-11-30 | in-force  | a party, b party
            2024-12-01 | in-force  | a party, b party
            2024-12-31 | in-force  | a party, b party
            2025-01-01 | expired   | a former, b former
            """)
    void impreciseDatesCountAtTheirLastDay(LocalDate day, String pact, String parties) {
        assertRow(
                between("a", "b")
                        .term("2024-03-01/2024-12")
                        .addSignature(sign("a", "2024-03-01"))
                        .addSignature(sign("b", "2024-05"))
                        .build(),
                day,
                pact,
                parties);
    }

    /** Renewed year by year unless notice is given three months before; the last day in time is 30 September. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-09-30 | 2024-12-31 | in-force
            2025-09-30 | 2025-01-01 | in-force
            2025-09-30 | 2025-12-31 | in-force
            2025-09-30 | 2026-01-01 | expired
            2025-10-01 | 2026-01-01 | in-force
            2025-10-01 | 2026-12-31 | in-force
            2025-10-01 | 2027-01-01 | expired
            """)
    void automaticRenewalGoesOnUnlessNoticeIsGivenInTime(String notice, LocalDate day, String expected) {
        Pact pact = signed("a", "b")
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofYears(1))
                        .notice(Period.ofMonths(3))
                        .build())
                .addEvent(of(PactEvent.Kind.NON_RENEWAL_NOTICE, notice, "a"))
                .build();

        assertThat(PactTimeline.of(pact).on(day).getStatus().getKeyword()).isEqualTo(expected);
    }

    /** At most twice by itself, which makes three years; and by agreement only where there was one before the end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            automatic    |            | 2026-12-31 | in-force
            automatic    |            | 2027-01-01 | expired
            by-agreement |            | 2024-12-31 | in-force
            by-agreement |            | 2025-01-01 | expired
            by-agreement | 2024-12-01 | 2025-12-31 | in-force
            by-agreement | 2024-12-01 | 2026-01-01 | expired
            by-agreement | 2025-01-02 | 2025-01-03 | expired
            """)
    void renewalsEnd(String kind, String renewed, LocalDate day, String expected) {
        Pact.Builder pact = signed("a", "b");
        Renewal.Builder renewal = Renewal.builder();
        renewal.period(Period.ofYears(1));
        if (kind.equals("automatic")) {
            renewal.kind(Renewal.Kind.AUTOMATIC).times(2);
        } else {
            renewal.kind(Renewal.Kind.BY_AGREEMENT);
        }
        pact.renewal(renewal.build());
        if (renewed != null) {
            pact.addEvent(event(PactEvent.Kind.RENEWED, renewed).build());
        }

        assertThat(PactTimeline.of(pact.build()).on(day).getStatus().getKeyword())
                .isEqualTo(expected);
    }

    /** Accession is consent on that day (article 15) and binds thirty days later; never after the end. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-30 | in-force | a party, b party
            2024-05-01 | in-force | a party, b party, c contracting
            2024-05-30 | in-force | a party, b party, c contracting
            2024-05-31 | in-force | a party, b party, c party
            2025-01-15 | expired  | a former, b former, c former
            """)
    void joiningTakesEffectWithItsDelayAndNeverRevives(LocalDate day, String pact, String parties) {
        assertRow(
                signed("a", "b")
                        .accession(Accession.builder()
                                .kind(Accession.Kind.OPEN)
                                .delay(Period.ofDays(30))
                                .build())
                        .addEvent(of(PactEvent.Kind.ACCEDED, "2024-05-01", "c"))
                        .addEvent(of(PactEvent.Kind.ACCEDED, "2025-01-10", "d"))
                        .build(),
                day,
                pact,
                parties);
    }

    /** While it is suspended the pact asks nothing (article 72); who is party to it does not change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-30 | in-force  | a party, b party, c party
            2024-05-01 | suspended | a party, b party, c party
            2024-05-31 | suspended | a party, b party, c party
            2024-06-01 | in-force  | a party, b party, c party
            2024-07-01 | in-force  | a party, b party, c suspended
            2024-07-31 | in-force  | a party, b party, c suspended
            2024-08-01 | in-force  | a party, b party, c party
            2024-09-01 | in-force  | a party, b party, c party
            """)
    void suspensionSetsAsideForAWhile(LocalDate day, String pact, String parties) {
        assertRow(
                signed("a", "b", "c")
                        .addEvent(event(PactEvent.Kind.SUSPENDED, "2024-05-01").build())
                        .addEvent(event(PactEvent.Kind.RESUMED, "2024-06-01").build())
                        .addEvent(event(PactEvent.Kind.SUSPENDED, "2024-06-20")
                                .party("c")
                                .effective("2024-07-01/2024-07-31")
                                .build())
                        // Both on a day on which it was in force: it was suspended first, and is in force again.
                        .addEvent(event(PactEvent.Kind.RESUMED, "2024-09-01").build())
                        .addEvent(event(PactEvent.Kind.SUSPENDED, "2024-09-01").build())
                        .build(),
                day,
                pact,
                parties);
    }

    /** Suspended again on the day on which it is resumed: it was suspended before, so it is after. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-30 | in-force
            2024-05-01 | suspended
            2024-06-01 | suspended
            2024-07-01 | suspended
            """)
    void resumedAndSuspendedOnOneDayItStaysSuspended(LocalDate day, String expected) {
        Pact pact = signed("a", "b")
                .addEvent(event(PactEvent.Kind.SUSPENDED, "2024-05-01").build())
                .addEvent(event(PactEvent.Kind.SUSPENDED, "2024-06-01").build())
                .addEvent(event(PactEvent.Kind.RESUMED, "2024-06-01").build())
                .build();

        assertThat(PactTimeline.of(pact).on(day).getStatus().getKeyword()).isEqualTo(expected);
    }

    /** A notice may be taken back before it takes effect (article 68): here by consenting anew, after it and not before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-01 | 2024-04-30 | in-force | a party, b party, c withdrawing
            2024-05-01 | 2024-05-01 | in-force | a party, b party, c party
            2024-05-01 | 2024-07-02 | in-force | a party, b party, c party
            2024-04-01 | 2024-07-02 | in-force | a party, b party, c former
            2024-08-01 | 2024-07-02 | in-force | a party, b party, c former
            2024-08-01 | 2024-08-01 | in-force | a party, b party, c party
            """)
    void consentingAnewTakesTheNoticeBack(LocalDate acceded, LocalDate day, String pact, String parties) {
        assertRow(
                signed("a", "b", "c")
                        .withdrawal(
                                Withdrawal.builder().notice(Period.ofMonths(3)).build())
                        .addEvent(of(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-04-01", "c"))
                        .addEvent(of(PactEvent.Kind.ACCEDED, acceded.toString(), "c"))
                        .build(),
                day,
                pact,
                parties);
    }

    /**
     * Withdrawal as the pact provides (article 54): here with three months' notice, and not before July. Where nothing
     * is laid down, from the day the notice states, or not at all; no period is made up, as article 56 would.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clause    |            | 2024-03-31 | party
            clause    |            | 2024-04-01 | withdrawing
            clause    |            | 2024-07-01 | withdrawing
            clause    |            | 2024-07-02 | former
            clause    | 2024-05-01 | 2024-07-01 | withdrawing
            clause    | 2024-09-30 | 2024-09-29 | withdrawing
            clause    | 2024-09-30 | 2024-09-30 | former
            none      | 2024-06-15 | 2024-06-14 | withdrawing
            none      | 2024-06-15 | 2024-06-15 | former
            none      | 2024-04-01 | 2024-03-31 | party
            none      | 2024-04-01 | 2024-04-01 | former
            none      |            | 2024-12-31 | withdrawing
            forbidden | 2024-06-15 | 2024-12-31 | withdrawing
            late      |            | 2024-08-15 | withdrawing
            late      |            | 2024-08-16 | former
            """)
    void withdrawalTakesEffectAsLaidDownOrAsStated(String clause, String effective, LocalDate day, String expected) {
        Pact.Builder pact = signed("a", "b", "c");
        Withdrawal.Builder withdrawal = Withdrawal.builder();
        switch (clause) {
            case "clause" ->
                pact.withdrawal(withdrawal.notice(Period.ofMonths(3)).build());
            case "late" ->
                pact.withdrawal(withdrawal
                        .earliest("2024-08-15")
                        .notice(Period.ofMonths(1))
                        .build());
            case "forbidden" -> pact.withdrawal(withdrawal.permitted(false).build());
            default -> assertThat(clause).isEqualTo("none");
        }
        PactEvent.Builder notice =
                event(PactEvent.Kind.WITHDRAWAL_NOTICE, "2024-04-01").party("c");
        if (effective != null) {
            notice.effective(effective);
        }
        pact.addEvent(notice.build());

        assertThat(PactTimeline.of(pact.build())
                        .partyOn(ElementId.of("c"), day)
                        .orElseThrow()
                        .getStatus()
                        .getKeyword())
                .isEqualTo(expected);
    }

    /** Another takes a party's place and what was done from it; where it is party already, there is one fewer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-04-30 | in-force   | a party, b party, c party
            2024-05-01 | in-force   | a former, b party, c party, n party
            2024-06-01 | in-force   | a former, b former, c party, n party
            2024-07-01 | terminated | a former, b former, c former, n former
            """)
    void successionPassesThePlaceOn(LocalDate day, String pact, String parties) {
        assertRow(
                signed("a", "b", "c")
                        .addEvent(event(PactEvent.Kind.PARTY_SUCCEEDED, "2024-05-01")
                                .party("a")
                                .successor("n")
                                .build())
                        .addEvent(event(PactEvent.Kind.PARTY_SUCCEEDED, "2024-06-01")
                                .party("b")
                                .successor("n")
                                .build())
                        .addEvent(event(PactEvent.Kind.PARTY_SUCCEEDED, "2024-07-01")
                                .party("c")
                                .successor("n")
                                .build())
                        .build(),
                day,
                pact,
                parties);
    }

    /** The earliest ending wins, and nothing revives what is over (articles 54, 59). Of one day, all are reasons. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            settlement 2024-06-01, -,                     -                     | 2024-06-01 | in-force
            settlement 2024-06-01, -,                     -                     | 2024-06-02 | terminated
            -,                     superseded 2024-06-01, -                     | 2024-06-01 | in-force
            -,                     superseded 2024-06-01, -                     | 2024-06-02 | superseded
            settlement 2024-06-01, superseded 2024-07-01, -                     | 2024-08-01 | terminated
            settlement 2024-08-01, superseded 2024-07-01, -                     | 2024-08-01 | superseded
            -,                     superseded 2024-07-01, terminated 2024-07-01 | 2024-07-02 | superseded
            -,                     superseded 2025-07-01, -                     | 2025-08-01 | expired
            -,                     -,                     terminated 2024-12-31 | 2025-01-01 | terminated
            -,                     -,                     terminated 2024-03-01 | 2024-03-01 | in-force
            -,                     -,                     terminated 2024-03-01 | 2024-03-02 | terminated
            """)
    void theEarliestEndingWins(String endings, LocalDate day, String expected) {
        Pact.Builder pact = signed("a", "b").ending(Trigger.event("settlement"));
        for (String ending : endings.split(",", -1)) {
            String[] words = ending.strip().split(" ", -1);
            switch (words[0]) {
                case "settlement" ->
                    pact.addEvent(event(PactEvent.Kind.OCCURRED, words[1])
                            .event("settlement")
                            .build());
                case "superseded" ->
                    pact.addEvent(event(PactEvent.Kind.SUPERSEDED, words[1]).build());
                case "terminated" ->
                    pact.addEvent(event(PactEvent.Kind.TERMINATED, words[1]).build());
                default -> assertThat(words[0]).isEqualTo("-");
            }
        }

        assertThat(PactTimeline.of(pact.build()).on(day).getStatus().getKeyword())
                .isEqualTo(expected);
    }
}
