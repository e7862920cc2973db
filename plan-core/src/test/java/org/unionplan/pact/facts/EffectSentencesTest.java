package org.unionplan.pact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;

/** The effects of each kind of event and clause as sentences, with the days that count. */
class EffectSentencesTest {

    private static String sentences(Pact pact) {
        PactFacts facts = new PactFacts(pact, new ProvisionIndex(pact));
        return Stream.concat(facts.effects().stream(), facts.partialEffects().stream())
                .filter(effect -> effect.kind() != Effect.Kind.DAY)
                .map(effect -> effect.reason().toString())
                .collect(Collectors.joining("; "));
    }

    private static Pact.Builder pact() {
        return Pact.builder()
                .id("pact")
                .addPledge(Provision.builder().id("k").text("We help.").build())
                .addPledge(Provision.builder().id("m").text("We march.").build());
    }

    private static Arguments row(PactEvent.Kind kind, String sentences, Consumer<PactEvent.Builder> more) {
        return Arguments.of(kind, sentences, more);
    }

    static Stream<Arguments> events() {
        return Stream.of(
                row(PactEvent.Kind.SIGNED, "a signed on 2024-05-10", e -> e.party("a")),
                row(PactEvent.Kind.SIGNED, "", e -> {}),
                row(PactEvent.Kind.RATIFIED, "a ratified on 2024-05-10", e -> e.party("a")),
                row(
                        PactEvent.Kind.RATIFIED,
                        "a ratified on 2024-06-01",
                        e -> e.party("a").effective("2024-06-01")),
                row(
                        PactEvent.Kind.RATIFIED,
                        "a ratified on 2024-05-10",
                        e -> e.party("a").effective("2024-04-01")),
                row(PactEvent.Kind.RATIFICATION_FAILED, "a failed to ratify on 2024-05-10", e -> e.party("a")),
                row(
                        PactEvent.Kind.RATIFICATION_FAILED,
                        "a failed to ratify on 2024-05-10, for good",
                        e -> e.party("a").last(true)),
                row(
                        PactEvent.Kind.ACCEDED,
                        "a acceded on 2024-05-10; The accession of a took effect on 2024-06-10",
                        e -> e.party("a")),
                row(
                        PactEvent.Kind.ACCEDED,
                        "a acceded to some provisions on 2024-05-10; The accession of a took effect on 2024-06-01",
                        e -> e.party("a").addRefersTo("k").effective("2024-06-01")),
                row(PactEvent.Kind.ACCEDED, "", e -> {}),
                row(PactEvent.Kind.SUSPENDED, "The pact was suspended on 2024-05-10", e -> {}),
                row(
                        PactEvent.Kind.SUSPENDED,
                        "a was suspended on 2024-05-10; The suspension of a ended on 2024-06-30",
                        e -> e.party("a").until("2024-06")),
                row(
                        PactEvent.Kind.SUSPENDED,
                        "b suspended part of the pact on 2024-05-20; The suspension of part of the pact ended on 2024-06-30",
                        e -> e.by("b").addRefersTo("k").effective("2024-05-20/2024-06-30")),
                row(
                        PactEvent.Kind.SUSPENDED,
                        "The pact was suspended on 2024-05-20",
                        e -> e.effective("2024-05-20/..")),
                row(PactEvent.Kind.SUSPENDED, "The pact was suspended on 2024-05-10", e -> e.until("..")),
                row(PactEvent.Kind.RESUMED, "Part of the pact was resumed on 2024-05-10", e -> e.addRefersTo("k")),
                row(PactEvent.Kind.RENEWED, "The pact was renewed on 2024-05-10", e -> {}),
                row(
                        PactEvent.Kind.RENEWED,
                        "The pact was renewed on 2024-05-10 by a until 2025",
                        e -> e.party("a").until("2025")),
                row(PactEvent.Kind.RENEWED, "The pact was renewed on 2024-05-10, for good", e -> e.until("..")),
                row(
                        PactEvent.Kind.RENEWED,
                        "The pact was renewed on 2024-05-10 until 2025/2026",
                        e -> e.effective("2025/2026")),
                row(PactEvent.Kind.RENEWED, "The pact was renewed on 2024-05-10", e -> e.effective("2025")),
                row(
                        PactEvent.Kind.RENEWED,
                        "The pact was renewed on 2024-05-10, for good",
                        e -> e.effective("2025/..")),
                row(PactEvent.Kind.AMENDED, "Part of the pact was amended on 2024-05-10", e -> e.addRefersTo("k")),
                row(
                        PactEvent.Kind.PARTY_SUCCEEDED,
                        "b took the place of a on 2024-05-10",
                        e -> e.party("a").successor("b")),
                row(PactEvent.Kind.PARTY_SUCCEEDED, "", e -> e.party("a")),
                row(PactEvent.Kind.OCCURRED, "\"vote\" occurred on 2024-05-10", e -> e.event("vote")),
                row(PactEvent.Kind.OCCURRED, "An unnamed event occurred on 2024-05-10", e -> {}),
                row(PactEvent.Kind.TERMINATED, "The pact was terminated and ended on 2024-05-10", e -> {}),
                row(
                        PactEvent.Kind.TERMINATED,
                        "The pact was terminated and ended on 2024-05-31",
                        e -> e.effective("2024-06-01")),
                row(PactEvent.Kind.SUPERSEDED, "Another pact replaced this one, which ended on 2024-05-10", e -> {}),
                row(
                        PactEvent.Kind.SUPERSEDED,
                        "Solidarity Pact II replaced the pact, which ended on 2024-05-10",
                        e -> e.document("Solidarity Pact II")));
    }

    /** On 10 May 2024, with a month between accession and its effect. */
    @ParameterizedTest
    @MethodSource("events")
    void anEventHasItsEffects(PactEvent.Kind kind, String sentences, Consumer<PactEvent.Builder> more) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date("2024-05-10");
        more.accept(event);
        Accession open = Accession.builder()
                .kind(Accession.Kind.OPEN)
                .delay(Period.ofMonths(1))
                .build();

        assertThat(sentences(pact().accession(open).addEvent(event.build()).build()))
                .isEqualTo(sentences);
    }

    @Test
    void noOneJoinsAClosedPact() {
        Accession closed = Accession.builder().kind(Accession.Kind.CLOSED).build();
        PactEvent.Builder event = PactEvent.builder();
        event.kind(PactEvent.Kind.ACCEDED).date("2024-05-10").party("a");

        assertThat(sentences(pact().accession(closed).addEvent(event.build()).build()))
                .isEmpty();
        assertThat(sentences(pact().addEvent(event.build()).build()))
                .isEqualTo("a acceded on 2024-05-10; The accession of a took effect on 2024-05-10");
    }

    /** A notice takes effect after the period of the clause, on its own day, and not before the clause allows. */
    @Test
    void aNoticeEndsAPartyAsTheClauseProvides() {
        PactEvent.Builder notice = PactEvent.builder();
        notice.kind(PactEvent.Kind.WITHDRAWAL_NOTICE).date("2024-05-10").party("a");
        Withdrawal.Builder months = Withdrawal.builder();
        months.notice(Period.ofMonths(1));
        String given = "a gave notice of withdrawal on 2024-05-10";

        assertThat(sentences(pact().withdrawal(months.build())
                        .addEvent(notice.build())
                        .build()))
                .isEqualTo(given + "; a is bound for the last time on 2024-06-10");
        assertThat(sentences(pact().withdrawal(months.earliest("2024-07-01").build())
                        .addEvent(notice.build())
                        .build()))
                .isEqualTo(given + "; a is bound for the last time on 2024-07-01");
        assertThat(sentences(
                        pact().withdrawal(Withdrawal.builder().permitted(false).build())
                                .addEvent(notice.build())
                                .build()))
                .isEqualTo(given + ", without effect, since the pact lets no party leave");
        assertThat(sentences(pact().addEvent(notice.build()).build()))
                .isEqualTo(given + "; neither the notice nor the pact says when it takes effect");
        assertThat(sentences(
                        pact().addEvent(notice.effective("2024-06-01").build()).build()))
                .isEqualTo(given + "; a is bound for the last time on 2024-05-31");
    }

    private static Party party(String actor) {
        return Party.builder().actor(actor).build();
    }

    /** The source declares a bound from the day of the pact, or else of its term; b has a day of its own. */
    @Test
    void consentsWithoutSignaturesHaveADay() {
        Pact.Builder declared = pact().consent(Pact.Consent.DECLARED)
                .addParty(party("a"))
                .addParty(Party.builder().actor("b").consentDate("2024-04-02").build());

        assertThat(sentences(declared.build()))
                .isEqualTo("The source declares that a is bound, on an unknown date; b consented on 2024-04-02");
        assertThat(sentences(declared.term("2024-03-01/2025-02-28").build()))
                .startsWith("The source declares that a is bound, on 2024-03-01");
        assertThat(sentences(declared.date("2024-02-20").build()))
                .startsWith("The source declares that a is bound, on 2024-02-20");
    }

    /** A signature without a date is of the day of the pact; words are no day. */
    @Test
    void aSignatureHasItsDayOrThatOfThePact() {
        Pact.Builder pact = pact().addParty(
                        Party.builder().actor("a").nameAsSigned("Union A").build())
                .addSignature(Signature.builder().party("a").signatory("Ann").build())
                .addSignature(Signature.builder()
                        .party("b")
                        .date(Timeframe.ofWords("in spring"))
                        .build());

        assertThat(sentences(pact.build()))
                .isEqualTo("a signed as \"Union A\" on an unknown date, by Ann; b signed on an unknown date");
        assertThat(sentences(pact.date("2024-05").build()))
                .isEqualTo("a signed as \"Union A\" in 2024-05, by Ann; b signed in 2024-05");
    }
}
