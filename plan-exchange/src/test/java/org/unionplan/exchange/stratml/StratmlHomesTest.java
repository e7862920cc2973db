package org.unionplan.exchange.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.actor.Responsibility;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.metric.Observation;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.value.Text;

/** Members of the model for submitters, for roles of two types and for figures that are not known yet. */
class StratmlHomesTest {

    private static String file(String organization, String submitter) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Strategic_Plan">
                  <Name>Deep Water</Name>
                  <StrategicPlanCore>
                    <Organization>
                      <Name>%s</Name>
                      <Identifier>_org</Identifier>
                    </Organization>
                    <Goal>
                      <Name>Grow</Name>
                      <Description/>
                    </Goal>
                  </StrategicPlanCore>
                %s</PerformancePlanOrReport>
                """.formatted(organization, submitter);
    }

    private static String element(String name, String text) {
        return text.isEmpty() ? "" : "    <" + name + ">" + text + "</" + name + ">\n";
    }

    private static List<String> submitters() {
        List<String> submitters = new ArrayList<>();
        for (String identifier : List.of("", "_s", "ada-quay")) {
            for (String given : List.of("", "Ada", "Ada Maria", "Ada ")) {
                for (String surname : List.of("", "Quay", "de la Quay", " Quay ")) {
                    for (String phone : List.of("", "+1 555 0100")) {
                        for (String email : List.of("", "ada@union.example")) {
                            submitters.add(element("Identifier", identifier)
                                    + element("GivenName", given)
                                    + element("Surname", surname)
                                    + element("PhoneNumber", phone)
                                    + element("EmailAddress", email));
                        }
                    }
                }
            }
        }
        submitters.remove("");
        return submitters;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferry Workers", "Ada Quay", "Ada", "ada@union.example"})
    void everySubmitterIsWrittenAsItWasRead(String organization) {
        for (String parts : submitters()) {
            String file = file(organization, "  <Submitter>\n" + parts + "  </Submitter>\n");
            StrategicPlan plan = StratmlFiles.read(file).getPlan().orElseThrow();

            assertThat(StratmlFile.write(plan, StratmlForm.PART_2).getText()).isEqualTo(file);
            assertThat(plan.getResponsibilities())
                    .extracting(Responsibility::getRole)
                    .containsExactly(Responsibility.Role.SUBMITS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<GivenName>Ada</GivenName><Surname>Quay</Surname>', person Ada Quay []",
        "'<GivenName>Ada</GivenName><Surname>Quay</Surname><EmailAddress>a@b.example</EmailAddress>',"
                + " actor ada-quay [email a@b.example]",
        "'<Surname>Quay</Surname><PhoneNumber>7</PhoneNumber><EmailAddress>a@b.example</EmailAddress>',"
                + " actor quay [email a@b.example phone 7]",
        "'<GivenName>Ferry</GivenName><Surname>Workers</Surname>', actor _org []",
    })
    void aSubmitterIsAnActorWithItsAddressesOrAPerson(String parts, String expected) {
        StrategicPlan plan = StratmlFiles.read(file("Ferry Workers", "<Submitter>" + parts + "</Submitter>"))
                .getPlan()
                .orElseThrow();
        Responsibility submits = plan.getResponsibilities().get(0);
        List<String> addresses = plan.getActors().stream()
                .filter(actor -> submits.getActor().equals(Optional.of(actor.getId())))
                .flatMap(actor -> actor.getExternalIds().stream())
                .map(each -> each.getSystem() + " " + each.getId())
                .toList();

        assertThat(submits.getActor()
                        .map(actor -> "actor " + actor)
                        .orElseGet(() -> "person " + submits.getPerson().orElseThrow()))
                .isEqualTo(expected.substring(0, expected.indexOf(" [")));
        assertThat("[" + String.join(" ", addresses) + "]").isEqualTo(expected.substring(expected.indexOf('[')));
    }

    @Test
    void rolesOfEveryPairOfTypesAreWrittenAsTheyWereRead() {
        List<String> types = List.of("", "Performer", "Beneficiary", "Performer Beneficiary", "Beneficiary Performer");
        List<String> roles = new ArrayList<>();
        for (String type : types) {
            for (String name : List.of("", "Chair", "Member")) {
                for (String note : List.of("", "Elected.")) {
                    roles.add(role(name, note, type));
                }
            }
        }
        // A role of nothing is left out.
        roles.remove(role("", "", ""));
        for (String first : roles) {
            for (String second : roles) {
                String file = file("Ferry Workers", "")
                        .replace(
                                "      <Identifier>_org</Identifier>\n",
                                "      <Identifier>_org</Identifier>\n"
                                        + "      <Stakeholder>\n        <Name>Deckhands</Name>\n" + first + second
                                        + "      </Stakeholder>\n");
                StrategicPlan plan = StratmlFiles.read(file).getPlan().orElseThrow();

                assertThat(StratmlFile.write(plan, StratmlForm.PART_2).getText())
                        .isEqualTo(file);
            }
        }
    }

    private static String role(String name, String note, String types) {
        StringBuilder role = new StringBuilder("        <Role>\n");
        role.append("          ")
                .append(name.isEmpty() ? "<Name/>" : "<Name>" + name + "</Name>")
                .append('\n');
        role.append(note.isEmpty() ? "" : "          <Description>" + note + "</Description>\n");
        for (String type : types.split(" ", -1)) {
            role.append(type.isEmpty() ? "" : "          <RoleType>" + type + "</RoleType>\n");
        }
        return role.append("        </Role>\n").toString();
    }

    @Test
    void aResultThatIsToBeDeterminedIsAMissingFigure() {
        StrategicPlan plan = StratmlFiles.read(StratmlFiles.text("harbour-report.xml"))
                .getPlan()
                .orElseThrow();

        assertThat(plan.getMetrics().get(1).getObservations())
                .extracting(Observation::getMissing)
                .containsExactly(Optional.of(Text.of("To be determined.")));
    }

    /** A file with every kind of value that published reports have; only its placeholder and its missing identifier are left. */
    @Test
    void nearlyEveryValueOfAReportHasAMemberOfTheModel() {
        String file = StratmlFiles.text("harbour-report.xml");
        StrategicPlan plan = StratmlFiles.read(file).getPlan().orElseThrow();
        List<String> kept = DocumentIndex.of(plan, StrategicPlan.shape()).getNodes().stream()
                .flatMap(node -> node.getValue().getUnknownMembers().getNames().stream())
                .toList();

        assertThat(file.split("</[A-Za-z]+>|=\"", -1)).hasSizeGreaterThan(100);
        assertThat(kept).containsExactlyInAnyOrder("stratml:identifier", "stratml:unitOfMeasurement");
        assertThat(StratmlFile.write(plan, StratmlForm.PART_2).getText()).isEqualTo(file);
    }
}
