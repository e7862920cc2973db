package org.unionplan.pact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Decision;
import org.unionplan.document.Document;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.validation.Found;

/** The last document in which a rule of pacts finds nothing beside the first in which it does. */
class PactRuleBoundariesTest {

    /** A pact of 8 March 2024 between a and b, signed on that day; c is another actor. */
    private static Pact.Builder pact() {
        Pact.Builder pact = Pact.builder()
                .id("pact")
                .title("Pact")
                .language("en")
                .date("2024-03-08")
                .consent(Pact.Consent.SIGNATURE);
        for (String actor : List.of("a", "b", "c")) {
            pact.addActor(Actor.builder().id(actor).name(actor).build());
        }
        for (String party : List.of("a", "b")) {
            pact.addParty(Party.builder().actor(party).build());
            pact.addSignature(sign(party, "2024-03-08"));
        }
        return pact;
    }

    private static Signature sign(String party, @Nullable String date) {
        Signature.Builder signature = Signature.builder();
        signature.party(party);
        if (date != null) {
            signature.date(date);
        }
        return signature.build();
    }

    private static PactEvent event(PactEvent.Kind kind, String date, Consumer<PactEvent.Builder> more) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(date);
        more.accept(event);
        return event.build();
    }

    private static PactEvent of(String party, PactEvent.Kind kind, String date) {
        return event(kind, date, event -> event.party(party));
    }

    private static Provision.Builder provision(String id) {
        return Provision.builder().id(id).text("We support each other.");
    }

    private static Arguments row(String found, Consumer<Pact.Builder> more) {
        return Arguments.of(found, more);
    }

    private static String found(Consumer<Pact.Builder> more) {
        Pact.Builder pact = pact();
        more.accept(pact);
        return String.join(", ", Found.in(pact.build()));
    }

    /** Half a year before the pact a date must be wrong, a day later not yet; what a condition waits for may be older. */
    @ParameterizedTest
    @CsvSource({
        "2023-09-08, pact.signature.early /signatures/2/date, pact.event.early /events/0/date",
        "2023-09-09, '', ''",
        "2023-09,    '', ''"
    })
    void halfAYearBeforeThePactIsTooEarly(String date, String signature, String event) {
        assertThat(found(pact -> pact.addSignature(sign("a", date)))).isEqualTo(signature);
        assertThat(found(pact -> pact.addEvent(event(PactEvent.Kind.AMENDED, date, e -> {}))))
                .isEqualTo(event);
        assertThat(found(pact -> pact.addEvent(event(PactEvent.Kind.OCCURRED, date, e -> e.event("vote")))))
                .isEmpty();
    }

    static Stream<Arguments> counts() {
        String nested = "pact.trigger.count /entryIntoForce/trigger/conditions/1/count";
        return Stream.of(
                row("", entry(Trigger.count(2))),
                row("pact.trigger.count /entryIntoForce/trigger/count", entry(Trigger.count(3))),
                row(nested, entry(Trigger.allOf(Trigger.allConsented(), Trigger.count(3)))),
                row("", entry(Trigger.count(3)).andThen(accession(Accession.Kind.OPEN))),
                row(
                        "pact.trigger.count /entryIntoForce/trigger/count",
                        entry(Trigger.count(3)).andThen(accession(Accession.Kind.CLOSED))),
                row("", entry(Trigger.count(3)).andThen(pact -> pact.otherParties("200"))));
    }

    private static Consumer<Pact.Builder> entry(Trigger trigger) {
        return pact ->
                pact.entryIntoForce(EntryIntoForce.builder().trigger(trigger).build());
    }

    /** A third party, for which the pact does not wait, joins on 10 June 2024. */
    private static Consumer<Pact.Builder> joinsAndIsSuspended(String suspended) {
        return accession(Accession.Kind.OPEN)
                .andThen(pact -> pact.addParty(Party.builder().actor("c").build())
                        .entryIntoForce(EntryIntoForce.builder()
                                .trigger(Trigger.count(2))
                                .build())
                        .addEvent(of("c", PactEvent.Kind.ACCEDED, "2024-06-10"))
                        .addEvent(of("c", PactEvent.Kind.SUSPENDED, suspended)));
    }

    private static Consumer<Pact.Builder> accession(Accession.Kind kind) {
        return pact -> pact.accession(Accession.builder().kind(kind).build());
    }

    @ParameterizedTest
    @MethodSource("counts")
    void noMorePartiesCanConsentThanThereAre(String found, Consumer<Pact.Builder> more) {
        assertThat(found(more)).isEqualTo(found);
    }

    /** The pact applies on its last day, and from the day after it is over. */
    @ParameterizedTest
    @CsvSource({"2024-12-31, ''", "2025-01-01, pact.event.late /events/0/date", "2025, pact.event.late /events/0/date"})
    void anEventIsLateFromTheDayAfterTheTerm(String date, String found) {
        assertThat(found(pact ->
                        pact.term("2024-03-08/2024-12-31").addEvent(event(PactEvent.Kind.AMENDED, date, e -> {}))))
                .isEqualTo(found);
        assertThat(found(pact -> pact.term("2024-03-08/2024-12-31")
                        .addEvent(event(PactEvent.Kind.OCCURRED, date, e -> e.event("vote")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDED, 2024-05-10, ''",
        "SUSPENDED, 2024-05-09, pact.event.until /events/0/until",
        "SUSPENDED, 2024-05, ''",
        "AMENDED,   2024-06-01, pact.event.until /events/0/until"
    })
    void aLastDayIsNotBeforeTheEvent(PactEvent.Kind kind, String until, String found) {
        assertThat(found(pact -> pact.addEvent(event(kind, "2024-05-10", event -> event.until(until)))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-10, ''", "2024-05, ''", "2024-05-09, pact.event.retroactive /events/0/effective"})
    void anEffectIsNotBeforeTheEvent(String effective, String found) {
        assertThat(found(pact -> pact.addEvent(
                        event(PactEvent.Kind.RESUMED, "2024-05-10", event -> event.effective(effective)))))
                .isEqualTo(found);
    }

    /** A pledge applies on some day of the pact, and one within it on some day of that pledge. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-31/2025-12-31 | 2025-06-01            |
            2025-01-01/2025-12-31 | 2025-06-01            | pact.provision.time /pledges/0/timeframe
            2024-04-01/2024-04-30 | 2024-04-30/2024-05-31 |
            2024-04-01/2024-04-30 | 2024-05-01/2024-05-31 | pact.provision.time /pledges/0/provisions/0/timeframe
            """)
    void aPledgeAppliesWhileThePactDoes(String outer, String inner, @Nullable String found) {
        Provision pledge = provision("outer")
                .timeframe(outer)
                .addProvision(provision("inner").timeframe(inner).build())
                .build();

        assertThat(found(pact -> pact.term("2024-03-08/2024-12-31").addPledge(pledge)))
                .isEqualTo(found == null ? "" : found);
        assertThat(found(pact -> pact.term("2024-03-08/2024-12-31").addClause(pledge)))
                .isEqualTo(found == null ? "" : found.replace("pledges", "clauses"));
    }

    static Stream<Arguments> documents() {
        PactEvent.Kind notice = PactEvent.Kind.WITHDRAWAL_NOTICE;
        Withdrawal silent = Withdrawal.builder().permitted(true).build();
        Withdrawal forbidden = Withdrawal.builder().permitted(false).build();
        Withdrawal months = Withdrawal.builder().notice(Period.ofMonths(3)).build();
        return Stream.of(
                row("", pact -> pact.withdrawal(months).addEvent(of("a", notice, "2024-05-10"))),
                row(
                        "pact.withdrawal.day /events/0",
                        pact -> pact.withdrawal(silent).addEvent(of("a", notice, "2024-05-10"))),
                row(
                        "",
                        pact -> pact.withdrawal(silent)
                                .addEvent(event(
                                        notice, "2024-05-10", e -> e.party("a").effective("2024-06-01")))),
                row(
                        "pact.withdrawal.forbidden /events/0/kind",
                        pact -> pact.withdrawal(forbidden).addEvent(of("a", notice, "2024-05-10"))),
                row("pact.withdrawal.clause /events/0/kind", pact -> pact.addEvent(of("a", notice, "2024-05-10"))),
                row(
                        "pact.accession.closed /events/0/kind",
                        accession(Accession.Kind.CLOSED)
                                .andThen(pact -> pact.addEvent(of("c", PactEvent.Kind.ACCEDED, "2024-05-10")))),
                row(
                        "",
                        accession(Accession.Kind.OPEN)
                                .andThen(pact -> pact.addEvent(of("c", PactEvent.Kind.ACCEDED, "2024-05-10")))),
                // c joins in June, and may then be suspended.
                row("pact.event.outsider /events/1/party", joinsAndIsSuspended("2024-06-09")),
                row("", joinsAndIsSuspended("2024-06-10")),
                row(
                        "pact.event.stranger /events/0/party",
                        pact -> pact.addEvent(of("c", PactEvent.Kind.RATIFIED, "2024-05-10"))),
                row("pact.signature.stranger /signatures/2/party", pact -> pact.addSignature(sign("c", "2024-03-08"))),
                row(
                        "pact.coverage.stranger /coverage/0/party",
                        pact -> pact.addCoverage(
                                Coverage.builder().party("c").quantity(5).build())),
                row(
                        "pact.event.misnamed /events/0/event",
                        pact -> pact.addPledge(provision("p")
                                        .addProvision(provision("q")
                                                .trigger(Trigger.allOf(Trigger.allConsented(), Trigger.event("strike")))
                                                .build())
                                        .build())
                                .addEvent(event(PactEvent.Kind.OCCURRED, "2024-05-10", e -> e.event("strikes")))),
                row(
                        "pact.provision.bearer /clauses/0/provisions/0/bearers/0",
                        pact -> pact.addClause(provision("p")
                                .addProvision(provision("q").addBearer("c").build())
                                .build())),
                row("", pact -> pact.addActor(related("d", "part-of", "a")).addPledge(borneBy("d"))),
                row(
                        "pact.provision.bearer /pledges/0/bearers/0",
                        pact -> pact.addActor(related("d", "same-as", "a")).addPledge(borneBy("d"))),
                row(
                        "pact.event.misnamed /events/0/event",
                        pact -> pact.ending(Trigger.event("strike"))
                                .addEvent(event(PactEvent.Kind.OCCURRED, "2024-05-10", e -> e.event("strikes")))),
                row(
                        "pact.event.misnamed /events/0/event",
                        pact -> pact.addClause(provision("p")
                                        .trigger(Trigger.event("strike"))
                                        .build())
                                .addEvent(event(PactEvent.Kind.OCCURRED, "2024-05-10", e -> e.event("strikes")))),
                row(
                        "",
                        entry(Trigger.builder()
                                .kind(Trigger.Kind.EVENT)
                                .words("when all agree")
                                .build())),
                row(
                        "pact.trigger.incomplete /entryIntoForce/trigger",
                        entry(Trigger.builder().kind(Trigger.Kind.EVENT).build())),
                row(
                        "pact.event.incomplete /events/0",
                        pact -> pact.addEvent(of("a", PactEvent.Kind.PARTY_SUCCEEDED, "2024-05-10"))),
                row(
                        "pact.event.incomplete /events/0",
                        pact -> pact.addEvent(
                                event(PactEvent.Kind.PARTY_SUCCEEDED, "2024-05-10", e -> e.successor("c")))),
                row(
                        "",
                        pact -> pact.addEvent(event(
                                PactEvent.Kind.PARTY_SUCCEEDED,
                                "2024-05-10",
                                e -> e.party("a").successor("c")))),
                row(
                        "",
                        pact -> pact.ending(Trigger.event("strike"))
                                .addEvent(event(PactEvent.Kind.OCCURRED, "2024-05-10", e -> e.event("strike")))
                                .addEvent(event(PactEvent.Kind.OCCURRED, "2024-05-10", e -> e.event("rally")))),
                row(
                        "pact.renewal.term /renewal",
                        pact -> pact.renewal(Renewal.builder()
                                .kind(Renewal.Kind.BY_AGREEMENT)
                                .build())),
                row(
                        "pact.parties.few /parties, pact.party.repeated /parties/1/actor",
                        pact -> pact.parties(List.of(
                                        Party.builder().actor("a").build(),
                                        Party.builder().actor("a").build()))
                                .signatures(List.of())),
                row(
                        "",
                        pact -> pact.parties(List.of(Party.builder().actor("a").build()))
                                .signatures(List.of())
                                .otherParties("200")));
    }

    private static Provision borneBy(String actor) {
        return provision("p").addBearer(actor).build();
    }

    private static Actor related(String id, String relation, String to) {
        return Actor.builder()
                .id(id)
                .name(id)
                .addRelation(
                        ActorRelation.builder().relation(relation).actor(to).build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachMistakeIsFoundAndItsOppositeIsNot(String found, Consumer<Pact.Builder> more) {
        assertThat(found(more)).isEqualTo(found);
    }

    /** A decision on an event with the opposite outcome; the kinds of events that a vote is about. */
    @ParameterizedTest
    @CsvSource({
        "RATIFIED,            rejected,            true",
        "RATIFIED,            ratification-failed, true",
        "RATIFIED,            ratified,            false",
        "SIGNED,              not-endorsed,        true",
        "RATIFICATION_FAILED, adopted,             true",
        "RATIFICATION_FAILED, rejected,            false",
        "AMENDED,             rejected,            false"
    })
    void aDecisionDoesNotContradictItsEvent(PactEvent.Kind kind, String outcome, boolean contradicts) {
        String found = found(pact -> pact.addEvent(
                        event(kind, "2024-05-10", e -> e.id("e").party("a")))
                .addEvent(event(PactEvent.Kind.AMENDED, "2024-05-11", e -> e.id("f")))
                .addDecision(Decision.builder()
                        .outcome(outcome)
                        .addSubject("f")
                        .addSubject("e")
                        .build()));

        assertThat(found).isEqualTo(contradicts ? "pact.event.decision /decisions/0/outcome" : "");
    }

    /** 10 and 20 are 30; without a declaration that the document is whole, more may be covered, and never less. */
    @ParameterizedTest
    @CsvSource({
        "30,           false, ''",
        "29,           false, pact.coverage.total /coverage/2/quantity",
        "31,           false, ''",
        "at least 29,  false, ''",
        "under 30,     false, pact.coverage.total /coverage/2/quantity",
        "30,           true,  ''",
        "31,           true,  pact.coverage.total /coverage/2/quantity",
        "at least 31,  true,  pact.coverage.total /coverage/2/quantity",
        "more than 30, true,  pact.coverage.total /coverage/2/quantity",
        "about 40,     true,  ''"
    })
    void thePartiesAddUpToTheWhole(String claimed, boolean whole, String found) {
        assertThat(found(pact -> {
                    pact.addCoverage(Coverage.builder().party("a").quantity(10).build())
                            .addCoverage(
                                    Coverage.builder().party("b").quantity(20).build())
                            .addCoverage(Coverage.builder().quantity(claimed).build());
                    if (whole) {
                        pact.content(Document.Content.WHOLE);
                    }
                }))
                .isEqualTo(found);
    }

    @Test
    void figuresOfAnotherDayOrOfSomePartiesAreNotAddedUp() {
        Coverage a = Coverage.builder().party("a").quantity(10).build();
        Coverage claimed = Coverage.builder().quantity(5).build();

        assertThat(found(pact -> pact.addCoverage(a).addCoverage(claimed))).isEmpty();
        assertThat(found(pact -> pact.addCoverage(a)
                        .addCoverage(Coverage.builder()
                                .party("b")
                                .quantity(10)
                                .asOf("2024")
                                .build())
                        .addCoverage(claimed)))
                .isEmpty();
    }

    private static List<String> advice(Consumer<Pact.Builder> more) {
        Pact.Builder pact = pact().term("2024").addPledge(provision("p").build());
        more.accept(pact);
        return Found.adviceOn(pact.build());
    }

    @Test
    void adviceIsGivenOnlyWhereSomethingIsMissing() {
        assertThat(advice(pact -> {})).isEmpty();
        assertThat(advice(pact -> pact.pledges(List.of()))).containsExactly("pact.pledges.missing ");
        assertThat(advice(
                        pact -> pact.pledges(List.of()).addClause(provision("c").build())))
                .isEmpty();
        assertThat(advice(pact ->
                        pact.addSignature(sign("a", null)).addEvent(of("c", PactEvent.Kind.ACCEDED, "2024-05-10"))))
                .containsExactly("pact.accession.clause /events/0/kind");
        assertThat(advice(pact -> pact.renewal(
                        Renewal.builder().kind(Renewal.Kind.AUTOMATIC).build())))
                .containsExactly("pact.renewal.period /renewal");
        assertThat(advice(pact -> pact.renewal(
                        Renewal.builder().kind(Renewal.Kind.BY_AGREEMENT).build())))
                .isEmpty();
    }

    /** Whoever signed, had an event, took a place, or has a date of consent is not missing. */
    @Test
    void aPartyWithoutAnySignIsMissing() {
        Party c = Party.builder().actor("c").build();

        assertThat(advice(pact -> pact.addParty(c))).containsExactly("pact.signature.missing /parties/2");
        assertThat(advice(pact -> pact.addParty(c).signatures(List.of()))).isEmpty();
        assertThat(advice(pact -> pact.addParty(
                        Party.builder().actor("c").consentDate("2024-03-10").build())))
                .isEmpty();
        assertThat(advice(pact -> pact.addParty(c).addEvent(of("c", PactEvent.Kind.SIGNED, "2024-03-10"))))
                .isEmpty();
        assertThat(advice(pact -> pact.addParty(c)
                        .addEvent(event(
                                PactEvent.Kind.PARTY_SUCCEEDED,
                                "2024-05-10",
                                e -> e.party("b").successor("c")))))
                .isEmpty();
    }
}
