package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.actor.Place;
import org.unionplan.cli.Program.Result;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.EntryIntoForce;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Quantity;

class ShowPactTest {

    private final Program program;

    ShowPactTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    @Test
    void aPactIsShownWithItsPartiesPledgesAndSignatures() {
        Pact pact = Pact.builder()
                .id("pact")
                .title("Solidarity Pact")
                .term(Timeframe.parse("2014-04-16/2014-12-31").withAsWritten("throughout 2014"))
                .date("2014-04-16")
                .addParty(Party.builder().actor("a").nameAsSigned("Union A (A)").build())
                .addParty(Party.builder().actor("b").bindsAffiliates(true).build())
                .addParticipant(
                        Participant.builder().actor("e").role("counterpart").build())
                .addPledge(Provision.builder()
                        .id("public")
                        .text("Keep services public.")
                        .modality(Provision.Modality.OBLIGATION)
                        .build())
                .addPledge(Provision.builder()
                        .id("support")
                        .number("2")
                        .heading("Mutual support")
                        .text("Support each other.")
                        .modality(Provision.Modality.PERMISSION)
                        .addBearer("a")
                        .addBeneficiary("b")
                        .timeframe("2014")
                        .addProvision(Provision.builder()
                                .id("meet")
                                .number("2.1")
                                .kind("coordination")
                                .text("Meet.")
                                .build())
                        .build())
                .addSignature(Signature.builder()
                        .party("a")
                        .signatory("Jane Doe")
                        .title("President")
                        .date("2014-04-16")
                        .place(Place.builder()
                                .locality("Toronto")
                                .region("Ontario")
                                .build())
                        .build())
                .addSignature(Signature.builder().party("b").build())
                .addCoverage(Coverage.builder()
                        .quantity(Quantity.builder()
                                .value(57_000)
                                .qualifier(Quantity.Qualifier.MORE_THAN)
                                .of("employees")
                                .build())
                        .build())
                .addActor(Documents.actor("a", "Union A"))
                .addActor(Documents.actor("b", "Union B"))
                .addActor(Documents.actor("e", "The Employer"))
                .build();

        assertThat(show(pact)).isEqualTo("""
                Solidarity Pact [pact]
                Solidarity pact, throughout 2014 (2014-04-16 to 2014-12-31)
                Dated: 2014-04-16

                Parties
                  Union A [a]
                    Signed as: Union A (A)
                  Union B [b]
                    Binds its affiliates

                Participants, not bound
                  Counterpart: The Employer

                Pledges
                  Keep services public. [public]
                    Obligation of: all parties
                  2 Mutual support [support]
                    Support each other.
                    Permission for: Union A
                    For the benefit of: Union B
                    When: 2014
                    2.1 Meet. [meet]
                      Kind: coordination

                Signatures
                  For Union A: Jane Doe, President, 2014-04-16, Toronto, Ontario
                  For Union B: signed

                Covers
                  more than 57,000 employees

                Who is who
                  Union A [a]
                  Union B [b]
                  The Employer [e]
                """);
    }

    @Test
    void howItBindsAndWhatHappenedIsTold() {
        Pact pact = Pact.builder()
                .id("pact")
                .consent(Pact.Consent.RATIFICATION)
                .entryIntoForce(EntryIntoForce.builder()
                        .trigger(Trigger.allOf(
                                Trigger.count(3),
                                Trigger.anyOf(Trigger.date(Timeframe.parse("2014-05-01")), Trigger.event("strike"))))
                        .latest(Timeframe.parse("2014-12-31"))
                        .build())
                .ending(Trigger.date(Timeframe.parse("2015")))
                .renewal(Renewal.builder()
                        .kind(Renewal.Kind.AUTOMATIC)
                        .period(Period.ofYears(1))
                        .times(1)
                        .notice(Period.ofMonths(3))
                        .build())
                .accession(Accession.builder().kind(Accession.Kind.OPEN).build())
                .withdrawal(Withdrawal.builder().permitted(false).build())
                .addEvent(PactEvent.builder()
                        .kind(PactEvent.Kind.RATIFICATION_FAILED)
                        .date(Timeframe.parse("2014-06"))
                        .party("a")
                        .last(true)
                        .build())
                .addActor(Documents.actor("a", "Union A"))
                .build();

        assertThat(show(pact)).isEqualTo("""
                pact
                Solidarity pact

                Terms
                  Consent: by ratification
                  Enters into force: when 3 parties have consented and (on 2014-05-01 or upon
                      strike), at the latest 2014-12-31
                  Ends: in 2015
                  Renewal: automatic, for 1 year, at most 1 time, with notice of 3 months
                  Accession: open
                  Withdrawal: not permitted

                Events
                  June 2014: ratification failed, Union A, for good

                Who is who
                  Union A [a]
                """);
    }

    private String show(Pact pact) {
        Result result = program.run("show", program.file("pact.json", pact));
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return result.out();
    }
}
