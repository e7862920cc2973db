package org.unionplan.pact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.actor.ActorRelation;
import org.unionplan.document.Document;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.validation.Found;

/** Tests of the rules of pacts: which documents they find fault with, and which not. */
class PactRulesTest {

    private static Actor.Builder actor(String id) {
        return Actor.builder().id(id).name(id);
    }

    private static Pact.Builder pact() {
        return Pact.builder()
                .id("pact")
                .date("2024-03-08")
                .addActor(actor("a").build())
                .addActor(actor("b").build())
                .addActor(actor("c").build());
    }

    private static Pact.Builder between(String... parties) {
        Pact.Builder pact = pact();
        for (String party : parties) {
            pact.addParty(Party.builder().actor(party).build());
        }
        return pact;
    }

    @Test
    void aPactIsBetweenTwoAtLeast() {
        assertThat(Found.in(pact().build())).containsExactly("pact.parties.few /parties");
        assertThat(Found.in(between("a").build())).containsExactly("pact.parties.few /parties");
        assertThat(Found.in(between("a").content(Document.Content.EXCERPT).build()))
                .containsExactly("pact.parties.few /parties");
        assertThat(Found.in(between("a", "b").build())).isEmpty();
    }

    /** The successions end the pact, so they are not too late for it; what is dated later is. */
    @Test
    void aMergerOfThePartiesIsNotTooLate() {
        Pact.Builder pact = between("a", "b").addEvent(succeeded("a")).addEvent(succeeded("b"));
        for (String party : List.of("a", "b")) {
            pact.addSignature(s -> s.party(party).date("2024-03-08"));
        }
        PactEvent amended = PactEvent.builder()
                .kind(PactEvent.Kind.AMENDED)
                .date("2024-10-02")
                .build();

        assertThat(Found.in(pact.build()))
                .doesNotContain("pact.event.late /events/0/date", "pact.event.late /events/1/date");
        assertThat(Found.in(pact.addEvent(amended).build())).contains("pact.event.late /events/2/date");
    }

    private static PactEvent succeeded(String party) {
        return PactEvent.builder()
                .kind(PactEvent.Kind.PARTY_SUCCEEDED)
                .date("2024-10-01")
                .party(party)
                .successor("c")
                .build();
    }

    @Test
    void aMisspelledPartyIsNoStrangerToo() {
        Pact pact = between("a", "b")
                .addSignature(Signature.builder().party("aa").build())
                .addCoverage(Coverage.builder().party("bb").quantity(5).build())
                .addEvent(PactEvent.builder()
                        .kind(PactEvent.Kind.RATIFIED)
                        .date("2024-04-01")
                        .party("cc")
                        .build())
                .build();

        assertThat(Found.in(pact))
                .containsExactly(
                        "reference.dangling /coverage/0/party",
                        "reference.dangling /events/0/party",
                        "reference.dangling /signatures/0/party");
    }

    @Test
    void aPartyMayKeepTheDocument() {
        Pact pact = between("a", "b")
                .addParticipant(Participant.builder()
                        .actor("a")
                        .role(Participant.Role.DEPOSITARY)
                        .build())
                .build();

        assertThat(Found.in(pact)).isEmpty();
    }

    @Test
    void whatBelongsToAPartyMayBearAPledgeAndOthersMayNot() {
        Pact pact = between("a", "b")
                .addActor(actor("region-of-a")
                        .addRelation(ActorRelation.builder()
                                .relation(ActorRelation.Kind.PART_OF)
                                .actor("a")
                                .build())
                        .build())
                .addActor(actor("local-of-region")
                        .addRelation(ActorRelation.builder()
                                .relation(ActorRelation.Kind.LOCAL_OF)
                                .actor("region-of-a")
                                .build())
                        .build())
                .addPledge(Provision.builder()
                        .id("p")
                        .text("To share a hall.")
                        .addBearer("local-of-region")
                        .addBearer("c")
                        .build())
                .build();

        assertThat(Found.in(pact)).containsExactly("pact.provision.bearer /pledges/0/bearers/1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, ''", // a week before the last one signed
        "2023-10-02, ''", // five months
        "2023, ''", // perhaps in December
        "2023-03-08, pact.signature.early /signatures/0/date", // a mistyped year
    })
    void unionsMaySignBeforeThePactIsDatedButNotAYearBefore(String signed, String found) {
        Pact pact = between("a", "b")
                .addSignature(Signature.builder().party("a").date(signed).build())
                .build();

        assertThat(String.join(",", Found.in(pact))).isEqualTo(found);
    }

    @Test
    void whatAConditionWaitsForMayHaveComeToPassLongBefore() {
        Pact pact = between("a", "b")
                .entryIntoForce(EntryIntoForce.builder()
                        .trigger(Trigger.event("agreements-expired"))
                        .build())
                .addEvent(PactEvent.builder()
                        .kind(PactEvent.Kind.OCCURRED)
                        .date("2022-12-31")
                        .event("agreements-expired")
                        .build())
                .addEvent(PactEvent.builder()
                        .kind(PactEvent.Kind.OCCURRED)
                        .date("2022-12-31")
                        .event("first-joint-rally")
                        .build())
                .build();

        assertThat(Found.in(pact)).isEmpty();
    }

    @Test
    void aPactThatIsNotDeclaredWholeMayStandForMoreThanItsPartiesTell() {
        Pact.Builder pact = between("a", "b")
                .addCoverage(Coverage.builder().party("a").quantity(10).build())
                .addCoverage(Coverage.builder().party("b").quantity(10).build());

        assertThat(Found.in(Pact.builder()
                        .from(pact.build())
                        .addCoverage(Coverage.builder().quantity(30).build())
                        .build()))
                .isEmpty();
        assertThat(Found.in(Pact.builder()
                        .from(pact.build())
                        .content(Document.Content.WHOLE)
                        .addCoverage(Coverage.builder().quantity(30).build())
                        .build()))
                .containsExactly("pact.coverage.total /coverage/2/quantity");
        assertThat(Found.in(Pact.builder()
                        .from(pact.build())
                        .addCoverage(Coverage.builder().quantity(15).build())
                        .build()))
                .containsExactly("pact.coverage.total /coverage/2/quantity");
    }

    @Test
    void anEventWithoutAPartyIsIncompleteAndNothingElse() {
        Pact pact = between("a", "b")
                .accession(Accession.builder().kind(Accession.Kind.CLOSED).build())
                .addEvent(PactEvent.builder()
                        .kind(PactEvent.Kind.ACCEDED)
                        .date("2024-05-01")
                        .build())
                .addEvent(PactEvent.builder()
                        .kind(PactEvent.Kind.WITHDRAWAL_NOTICE)
                        .date("2024-05-01")
                        .build())
                .build();

        assertThat(Found.in(pact))
                .containsExactly("pact.event.incomplete /events/0", "pact.event.incomplete /events/1");
    }
}
