package org.unionplan.pact.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PactStatus;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** Tests of who is bound to what, and of the reasons of answers. */
class PactTimelineTest {

    private static final LocalDate MAY = LocalDate.parse("2024-05-01");

    private static Actor actor(String id, String relation, String whole) {
        return Actor.builder()
                .id(id)
                .name(id)
                .addRelation(
                        ActorRelation.builder().relation(relation).actor(whole).build())
                .build();
    }

    private static Provision.Builder provision(String id) {
        return Provision.builder().id(id).text("We stand by each other.");
    }

    /** Two parties, of which the first binds its affiliates; signed on 1 March 2024. */
    private static Pact.Builder pact() {
        return Pact.builder()
                .id("pact")
                .consent(Pact.Consent.SIGNATURE)
                .term("2024-03-01/2024-12-31")
                .addActor(actor("local-of-a", "local-of", "a"))
                .addActor(actor("branch", "part-of", "local-of-a"))
                .addActor(actor("local-of-b", "local-of", "b"))
                .addActor(actor("witness", "local-of", "a"))
                .addParty(Party.builder()
                        .actor("a")
                        .nameAsSigned("The A Union")
                        .bindsAffiliates(true)
                        .build())
                .addParty(Party.builder().actor("b").build())
                .addParticipant(
                        Participant.builder().actor("witness").role("witness").build())
                .addSignature(Signature.builder()
                        .party("a")
                        .signatory("Jane Doe")
                        .date("2024-03-01")
                        .build())
                .addSignature(Signature.builder().party("b").date("2024-03-01").build())
                .addPledge(provision("all").build())
                .addPledge(provision("outer")
                        .addBearer("a")
                        .addBeneficiary("b")
                        .modality(Provision.Modality.PROHIBITION)
                        .condition("as long as the talks last")
                        .timeframe("2024-04-01/2024-06-30")
                        .addProvision(provision("inherits").build())
                        .addProvision(provision("own")
                                .addBearer("local-of-b")
                                .modality(Provision.Modality.PERMISSION)
                                .timeframe("2024-05-01/2024-05-31")
                                .build())
                        .build());
    }

    private static PactEvent.Builder event(PactEvent.Kind kind, String date) {
        PactEvent.Builder event = PactEvent.builder();
        event.kind(kind).date(date);
        return event;
    }

    @ParameterizedTest
    @CsvSource({
        "a,          all,      2024-02-29, not-bound",
        "a,          all,      2024-03-01, bound",
        "b,          all,      2024-12-31, bound",
        "b,          all,      2025-01-01, not-bound",
        // Affiliates are bound with a, however far down, and not with b, who does not say so.
        "local-of-a, all,      2024-05-01, bound",
        "branch,     all,      2024-05-01, bound",
        "local-of-b, all,      2024-05-01, not-bound",
        // Who witnesses is not bound, though it belongs to a; nor is a stranger.
        "witness,    all,      2024-05-01, not-bound",
        "nobody,     all,      2024-05-01, not-bound",
        // A provision has its own bearers and time; what stands in it has both, unless it says otherwise.
        "a,          outer,    2024-03-31, not-bound",
        "a,          outer,    2024-04-01, conditional",
        "a,          outer,    2024-06-30, conditional",
        "a,          outer,    2024-07-01, not-bound",
        "b,          outer,    2024-05-01, not-bound",
        "a,          inherits, 2024-05-01, conditional",
        "b,          inherits, 2024-05-01, not-bound",
        // A part of a party that a provision names is bound by the consent of that party.
        "local-of-b, own,      2024-05-01, conditional",
        "a,          own,      2024-05-01, not-bound",
        "local-of-b, own,      2024-06-01, not-bound"
    })
    void whoIsBoundToWhatOnADay(String actor, String provision, LocalDate day, String answer) {
        Binding binding = PactTimeline.of(pact().build()).boundOn(actor, provision, day);

        assertThat(binding.getAnswer().getKeyword()).isEqualTo(answer);
        assertThat(binding.isUncertain()).isFalse();
        assertThat(binding.getReasons()).isNotEmpty();
    }

    @Test
    void anAnswerSaysWhatItRestsOn() {
        Binding binding = PactTimeline.of(pact().build()).boundOn("local-of-a", "outer", MAY);

        assertThat(binding.getThrough()).contains(ElementId.of("a"));
        assertThat(binding.getAnswer()).isEqualTo(Binding.Answer.CONDITIONAL);
        assertThat(binding.isOwed()).isFalse();
        assertThat(binding.getBeneficiaries()).containsExactly(ElementId.of("b"));
        assertThat(binding.getConditions()).singleElement().hasToString("as long as the talks last");
        assertThat(binding.getReasons())
                .extracting(PactReason::toString)
                .containsExactly(
                        "local-of-a belongs to a; a binds its affiliates",
                        "a signed as \"The A Union\" on 2024-03-01, by Jane Doe",
                        "The pact does not say when it enters into force; it is assumed to do so once all parties"
                                + " have consented",
                        "The term begins on 2024-03-01",
                        "b signed on 2024-03-01",
                        "The term runs until 2024-12-31",
                        "outer binds a",
                        "outer applies from 2024-04-01 to 2024-06-30",
                        "outer depends on a condition: as long as the talks last");
        assertThat(binding.getReasons().get(1).getPlace()).hasToString("/signatures/0");
    }

    @Test
    void aPermissionAppliesAndIsNotOwed() {
        Binding binding = PactTimeline.of(pact().build()).boundOn("local-of-b", "own", MAY);

        assertThat(binding.isApplicable()).isTrue();
        assertThat(binding.getModality()).contains(Provision.Modality.PERMISSION);
        assertThat(binding.isOwed()).isFalse();
    }

    @Test
    void whatStandsAgainstItIsTold() {
        PactTimeline timeline = PactTimeline.of(pact().build());

        assertThat(timeline.boundOn("witness", "all", MAY).getReasons())
                .extracting(PactReason::getKind)
                .containsExactly(PactReason.Kind.PARTICIPANT);
        assertThat(timeline.boundOn("local-of-b", "all", MAY).getReasons())
                .extracting(PactReason::toString)
                .containsExactly("local-of-b belongs to b; the pact does not say whether b binds its affiliates");
        assertThat(timeline.boundOn("b", "outer", MAY).getReasons())
                .extracting(PactReason::getKind)
                .containsExactly(PactReason.Kind.BEARERS);
        assertThat(timeline.boundOn("a", "missing", MAY).getReasons())
                .extracting(PactReason::toString)
                .containsExactly("The pact has no provision missing");
        assertThat(timeline.boundOn("nobody", "all", MAY).getReasons())
                .extracting(PactReason::toString)
                .containsExactly("nobody is not a party that day");
    }

    @Test
    void anEventMayConcernSomeProvisionsAlone() {
        PactTimeline timeline = PactTimeline.of(pact().addEvent(event(PactEvent.Kind.SUSPENDED, "2024-04-10")
                        .addRefersTo("outer")
                        .build())
                .addEvent(event(PactEvent.Kind.RESUMED, "2024-04-20")
                        .addRefersTo("outer")
                        .build())
                .addEvent(event(PactEvent.Kind.TERMINATED, "2024-05-15")
                        .addRefersTo("all")
                        .build())
                .build());

        assertThat(timeline.boundOn("a", "outer", LocalDate.parse("2024-04-10")).isBound())
                .isFalse();
        assertThat(timeline.boundOn("a", "inherits", LocalDate.parse("2024-04-19"))
                        .isBound())
                .isFalse();
        assertThat(timeline.boundOn("a", "outer", LocalDate.parse("2024-04-20")).isApplicable())
                .isTrue();
        assertThat(timeline.boundOn("a", "all", LocalDate.parse("2024-05-15")).isBound())
                .isTrue();
        assertThat(timeline.boundOn("a", "all", LocalDate.parse("2024-05-16")).isBound())
                .isFalse();
        assertThat(timeline.inForceOn(LocalDate.parse("2024-05-16"))).isTrue();
    }

    /** The suspension is of some day in April; the resumption is exact. */
    @Test
    void theEventsAboutAProvisionAreAmongItsReasons() {
        PactTimeline timeline = PactTimeline.of(pact().addEvent(event(PactEvent.Kind.SUSPENDED, "2024-04")
                        .addRefersTo("all")
                        .build())
                .addEvent(event(PactEvent.Kind.AMENDED, "2024-05-02")
                        .addRefersTo("all")
                        .build())
                .addEvent(event(PactEvent.Kind.RESUMED, "2024-05-20")
                        .addRefersTo("all")
                        .build())
                .build());

        assertThat(kinds(timeline, "2024-04-15"))
                .contains(PactReason.Kind.IMPRECISE)
                .doesNotContain(PactReason.Kind.SUSPENSION, PactReason.Kind.AMENDMENT, PactReason.Kind.RESUMPTION);
        assertThat(kinds(timeline, "2024-05-10"))
                .contains(PactReason.Kind.SUSPENSION)
                .doesNotContain(PactReason.Kind.IMPRECISE, PactReason.Kind.RESUMPTION);
        assertThat(kinds(timeline, "2024-05-20"))
                .contains(PactReason.Kind.AMENDMENT, PactReason.Kind.RESUMPTION)
                .doesNotContain(PactReason.Kind.SUSPENSION, PactReason.Kind.IMPRECISE);
        assertThat(kinds(timeline, "2024-05-19")).doesNotContain(PactReason.Kind.RESUMPTION);
    }

    private static List<PactReason.Kind> kinds(PactTimeline timeline, String day) {
        return timeline.boundOn("a", "all", LocalDate.parse(day)).getReasons().stream()
                .map(PactReason::getKind)
                .toList();
    }

    @Test
    void timeInWordsLeavesADoubt() {
        PactTimeline timeline = PactTimeline.of(pact().addPledge(provision("season")
                        .timeframe(Timeframe.ofWords("while the lakes are frozen"))
                        .build())
                .build());

        Binding binding = timeline.boundOn("a", "season", MAY);

        assertThat(binding.isBound()).isTrue();
        assertThat(binding.isUncertain()).isTrue();
        assertThat(timeline.boundOn("a", "season", LocalDate.parse("2025-05-01"))
                        .isUncertain())
                .isFalse();
    }

    @Test
    void withMoreImpreciseDatesThanAreFollowedEveryDayOnWhichOneMayMatterIsUncertain() {
        Pact.Builder pact = pact();
        for (int i = 0; i < 250; i++) {
            pact.addEvent(event(i % 2 == 0 ? PactEvent.Kind.SUSPENDED : PactEvent.Kind.RESUMED, "2024-06")
                    .build());
        }
        PactTimeline timeline = PactTimeline.of(pact.build());

        assertThat(timeline.on(LocalDate.parse("2024-05-31")).isUncertain()).isFalse();
        assertThat(timeline.on(LocalDate.parse("2024-06-01")).isUncertain()).isTrue();
        assertThat(timeline.boundOn("a", "all", LocalDate.parse("2024-06-29")).isUncertain())
                .isTrue();
    }

    @Test
    void whatIsOnlyReportedLeavesNoDoubtHoweverOften() {
        Pact.Builder pact = pact();
        for (int i = 0; i < 250; i++) {
            pact.addEvent(event(PactEvent.Kind.AMENDED, "2024-06").build());
        }
        PactTimeline timeline = PactTimeline.of(pact.build());

        assertThat(timeline.on(LocalDate.parse("2024-06-15")).isUncertain()).isFalse();
        assertThat(timeline.boundOn("a", "all", LocalDate.parse("2024-06-15")).isBound())
                .isTrue();
    }

    @Test
    void coverageIsThatOfTheDayAndSaysWhenOthersWereBoundThen() {
        PactTimeline timeline = PactTimeline.of(pact().addEvent(
                        event(PactEvent.Kind.ACCEDED, "2024-06-01").party("c").build())
                .addCoverage(Coverage.builder().quantity(300).asOf("2024-03-01").build())
                .addCoverage(Coverage.builder().quantity(500).asOf("2024-06-10").build())
                .addCoverage(Coverage.builder()
                        .quantity(100)
                        .party("a")
                        .asOf("2024-03-01")
                        .build())
                .build());

        assertThat(timeline.coverageOn(MAY).getStated().get(0).getQuantity().getValue())
                .hasToString("300");
        assertThat(timeline.coverageOn(MAY).isUncertain()).isFalse();
        assertThat(timeline.coverageOn(MAY).getMissing()).containsExactly(ElementId.of("b"));
        assertThat(timeline.coverageOn(LocalDate.parse("2024-06-01")).isUncertain())
                .isTrue();
        assertThat(timeline.coverageOn(LocalDate.parse("2024-06-10"))
                        .getStated()
                        .get(0)
                        .getQuantity()
                        .getValue())
                .hasToString("500");
        assertThat(timeline.coverageOn(LocalDate.parse("2025-01-01")).getStated())
                .isEmpty();
    }

    @Test
    void everyDayOfChangeIsListed() {
        List<PactChange> changes = PactTimeline.of(pact().addEvent(
                                event(PactEvent.Kind.AMENDED, "2024-08-01").build())
                        .build())
                .getChanges();

        assertThat(changes)
                .extracting(change -> change.getDay().toString())
                .containsExactly(
                        "2024-03-01",
                        "2024-04-01",
                        "2024-05-01",
                        "2024-05-31",
                        "2024-06-30",
                        "2024-08-01",
                        "2025-01-01");
        assertThat(changes.get(0).getParties()).hasSize(2);
        assertThat(changes.get(6).getPact().orElseThrow().getStatus()).isEqualTo(PactStatus.EXPIRED);
    }

    @Test
    void renewalsByThemselvesAreCountedAndListed() {
        PactTimeline timeline = PactTimeline.of(pact().term("2024-03-01/2025-02-28")
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofYears(1))
                        .build())
                .build());

        // A year from the first of March to the end of February, which has 29 days in 2028.
        assertThat(timeline.on(LocalDate.parse("2027-06-01")).getTermEnd()).contains(LocalDate.parse("2028-02-29"));
        assertThat(timeline.renewalsIn(DateRange.of(LocalDate.parse("2025-03-01"), LocalDate.parse("2027-03-01"))))
                .hasToString("[2025-03-01, 2026-03-01, 2027-03-01]");
        assertThat(timeline.inForceOn(LocalDate.parse("9999-12-31"))).isTrue();
    }

    @Test
    void whatThePactLeavesOpenIsOnRecord() {
        assertThat(PactTimeline.of(pact().build()).getGaps())
                .extracting(reason -> reason.getPlace().toString())
                .containsExactly("/entryIntoForce", "/accession", "/withdrawal");
    }
}
