package org.unionplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Signature;
import org.unionplan.plan.CoreValue;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.validation.DocumentValidator;

/** From a document built in Java to JSON and back, and to a report: the way every user goes first. */
class FirstStepsTest {

    private final DocumentJson json = DocumentJson.standard();
    private final DocumentValidator errors =
            DocumentValidator.builder().errorsOnly().build();

    @Test
    void aPlanBuiltFromFiveTypesIsWrittenReadAndFoundSound() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("our-plan")
                .title("Our plan")
                .term("2027/2030")
                .addCoreValue(
                        CoreValue.builder().id("solidarity").name("Solidarity").build())
                .addCornerstone(Cornerstone.builder()
                        .id("bargaining")
                        .name("Bargaining")
                        .addPillar(Pillar.builder()
                                .id("coordination")
                                .name("Coordination")
                                .addPriority(Priority.builder()
                                        .id("calendar")
                                        .name("One calendar")
                                        .build())
                                .build())
                        .build())
                .build();

        String written = json.write(plan);

        assertThat(written).isEqualTo("""
                {
                  "formatVersion": "1.0",
                  "type": "strategic-plan",
                  "id": "our-plan",
                  "title": "Our plan",
                  "term": "2027/2030",
                  "coreValues": [
                    {
                      "id": "solidarity",
                      "name": "Solidarity"
                    }
                  ],
                  "cornerstones": [
                    {
                      "id": "bargaining",
                      "name": "Bargaining",
                      "pillars": [
                        {
                          "id": "coordination",
                          "name": "Coordination",
                          "priorities": [
                            {
                              "id": "calendar",
                              "name": "One calendar"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
        assertThat(json.read(written, StrategicPlan.class)).isEqualTo(plan);
        assertThat(errors.validate(plan).getFindings()).isEmpty();
    }

    @Test
    void aPactWithAStrangersSignatureIsFoundOutWithItsLine() {
        Pact pact = Pact.builder()
                .id("our-pact")
                .addActor(Actor.builder().id("a").name("Union A").build())
                .addActor(Actor.builder().id("b").name("Union B").build())
                .addActor(Actor.builder().id("c").name("Union C").build())
                .addParty(Party.builder().actor("a").build())
                .addParty(Party.builder().actor("b").build())
                .addPledge(Provision.builder().id("p1").text("Help each other").build())
                .addSignature(Signature.builder().party("a").build())
                .addSignature(Signature.builder().party("c").build())
                .build();
        Inspection<Document> inspection = json.inspect(json.write(pact));

        assertThat(inspection.getDocument()).contains(pact);
        assertThat(inspection.locate(errors.validate(pact)).getFindings())
                .extracting(
                        Finding::getCode,
                        f -> f.getPointer().toString(),
                        f -> f.getLocation().orElseThrow().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pact.signature.stranger", "/signatures/1/party", "24:7"));
    }

    @Test
    void aRegisterWithADanglingEmployerIsFoundOut() {
        AgreementRegister register = AgreementRegister.builder()
                .id("our-register")
                .addAgreement(CollectiveAgreement.builder()
                        .id("agreement-1")
                        .employer("city")
                        .expiry("2027-03-31")
                        .build())
                .build();

        assertThat(json.read(json.writeLine(register), AgreementRegister.class)).isEqualTo(register);
        assertThat(errors.validate(register).toString())
                .isEqualTo("/agreements/0/employer: error: reference.dangling: "
                        + "Nothing in the document has the id \"city\".");
    }
}
