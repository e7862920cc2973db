package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Party;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Rule;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;

class FaultsProperties {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().errorsOnly().build();

    private Document lastClean = StrategicPlan.builder().id("none").build();
    private ValidationReport lastReport = VALIDATOR.validate(lastClean);

    @Provide
    Arbitrary<PlantedFault> planted() {
        return Faults.planted();
    }

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans();
    }

    @Provide
    Arbitrary<Pact> pacts() {
        return Documents.pacts();
    }

    @Provide
    Arbitrary<AgreementRegister> registers() {
        return Documents.registers();
    }

    @Property(tries = 100)
    void aPlantedFaultAddsItsOwnFindingsAndNoOther(@ForAll("planted") PlantedFault planted) {
        assertAddsExactlyItsFindings(planted);
    }

    @Property(tries = 25)
    void everyFaultCanBePlantedInEveryDocumentItFits(
            @ForAll("plans") StrategicPlan plan,
            @ForAll("pacts") Pact pact,
            @ForAll("registers") AgreementRegister register,
            @ForAll @IntRange(max = 1_000) int choice) {
        for (Document document : List.of(plan, pact, register)) {
            for (Fault fault : Faults.forKind(document.getClass())) {
                assertAddsExactlyItsFindings(fault.plant(document, choice));
            }
        }
    }

    @Example
    void everyFaultCanBePlantedInAnEmptyDocument() {
        for (Document document : smallest()) {
            for (Fault fault : Faults.forKind(document.getClass())) {
                for (int choice = 0; choice < 60; choice++) {
                    assertAddsExactlyItsFindings(fault.plant(document, choice));
                }
                assertThat(fault.plant(document)).isEqualTo(fault.plant(document, 0));
            }
        }
    }

    private static List<Document> smallest() {
        Pact pact = Pact.builder()
                .id("pact")
                .addActor(SharedFaults.actor(ElementId.of("one")))
                .addActor(SharedFaults.actor(ElementId.of("two")))
                .addParty(Party.builder().actor("one").build())
                .addParty(Party.builder().actor("two").build())
                .build();
        return List.of(
                StrategicPlan.builder().id("plan").build(),
                pact,
                AgreementRegister.builder().id("register").build(),
                ProgressReport.builder().id("report").build());
    }

    private void assertAddsExactlyItsFindings(PlantedFault planted) {
        ValidationReport clean = baseline(planted.clean());
        PlanAssertions.assertThat(clean).as("without %s", planted.fault()).hasNoErrors();
        List<Finding> added =
                new ArrayList<>(VALIDATOR.validate(planted.document()).getFindings());
        clean.getFindings()
                .forEach(finding -> assertThat(added.remove(finding))
                        .as("%s hides %s", planted.fault(), finding)
                        .isTrue());
        PlanAssertions.assertThat(ValidationReport.of(added))
                .as("with %s", planted.fault())
                .hasExactly(planted.expected());
        assertThat(added).allMatch(finding -> finding.getSeverity() == Severity.ERROR);
        assertThat(planted.expected())
                .extracting(ExpectedFinding::code)
                .contains(planted.fault().getCode());
    }

    /** Many faults are planted in one document one after another. */
    private ValidationReport baseline(Document document) {
        if (document != lastClean) {
            lastClean = document;
            lastReport = VALIDATOR.validate(document);
        }
        return lastReport;
    }

    @Example
    void everyRuleWhoseBreachIsAnErrorHasAFault() throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("/org/unionplan/message/rules.properties")) {
            sentences.load(in);
        }
        Set<String> codes = new TreeSet<>(sentences.stringPropertyNames());
        for (Document document : smallest()) {
            for (Rule<?> rule : DocumentType.rulesOf(document)) {
                if (rule.getSeverity() == Severity.ERROR) {
                    codes.add(rule.getCode());
                } else {
                    codes.remove(rule.getCode());
                }
            }
        }
        assertThat(Fault.ALL.stream().map(Fault::getCode).distinct()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codes).allSatisfy(code -> assertThat(Faults.forCode(code)).isNotEmpty());
    }

    @Example
    void aFaultIsRefusedWhereItDoesNotFit() {
        assertThatThrownBy(() -> Fault.NO_PARTIES.plant(smallest().get(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NO_PARTIES cannot be planted in a strategic-plan");
        assertThat(Faults.forKind(Pact.class)).contains(Fault.NO_PARTIES, Fault.ID_TAKEN);
        assertThat(Faults.forKind(StrategicPlan.class)).doesNotContain(Fault.NO_PARTIES);
    }

    @Example
    void oneFaultCanBeAskedFor() {
        for (Fault fault : Fault.ALL) {
            assertThat(Faults.planted(fault).sampleStream().limit(3)).allMatch(planted -> planted.fault() == fault);
        }
    }
}
