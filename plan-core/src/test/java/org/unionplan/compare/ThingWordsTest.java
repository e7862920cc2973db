package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Decision;
import org.unionplan.document.Duty;
import org.unionplan.document.Reference;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;

/** The sentences about things without a name, and about values of every kind. */
class ThingWordsTest {

    private static final StrategicPlan PLAN =
            StrategicPlan.builder().id("p").title("P").language("en").build();

    private static List<String> headings(StrategicPlan before, StrategicPlan after) {
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(before, after);
        ChangeWords words = comparison.words();
        return comparison.getChanges().stream()
                .map(change -> words.getHeading(change).toString())
                .toList();
    }

    private static String added(Decision decision) {
        return headings(PLAN, PLAN.withDecisions(decision)).get(0);
    }

    private static Decision.Builder adopted() {
        return Decision.builder().outcome("adopted");
    }

    @Test
    void aThingWithinIsDescribedByItsValuesOrByTheNumberOfIts() {
        Reference minutes =
                Reference.builder().relation("records").document("minutes").build();

        assertThat(added(adopted()
                        .vote(v -> v.inFavour(Quantity.of(31)).against(Quantity.of(2)))
                        .build()))
                .isEqualTo("decision: adopted, 31, 2");
        assertThat(added(adopted().addReference(minutes).build())).isEqualTo("decision: adopted, records, minutes");
        assertThat(added(adopted().addReferences(minutes, minutes).build()))
                .isEqualTo("decision: adopted, 2 references");
    }

    @Test
    void atMostSixValuesDescribeAThing() {
        assertThat(added(adopted()
                        .date("2026-03-01")
                        .meeting("Spring")
                        .grade("unanimous")
                        .level("local")
                        .note("Six")
                        .build()))
                .isEqualTo("decision: “Spring”, 2026-03-01, adopted, unanimous, “local”, “Six”");
        assertThat(added(adopted()
                        .date("2026-03-01")
                        .meeting("Spring")
                        .grade("unanimous")
                        .level("local")
                        .vote(v -> v.inFavour(Quantity.of(1)))
                        .note("Seven")
                        .build()))
                .doesNotContain("Seven");
    }

    @Test
    void aThingWithUnknownMembersAloneIsDescribedByTheirNames() {
        Observation unknown = Observation.builder()
                .unknownMembers(Members.NONE.with("x-form", Datum.of("A")).with("x-page", Datum.of(3)))
                .build();
        StrategicPlan before =
                PLAN.withMetrics(Metric.builder().id("m").name("Members").build());
        StrategicPlan after = PLAN.withMetrics(
                Metric.builder().id("m").name("Members").addObservation(unknown).build());

        assertThat(headings(before, after)).containsExactly("observation: x-form, x-page under “Members”");
    }

    @Test
    void aTextOfSixtyCharactersIsShownWhole() {
        String sixty = "x".repeat(60);
        Duty duty = Duty.builder().kind("report").what(sixty).build();

        assertThat(headings(PLAN, PLAN.withDuties(duty))).containsExactly("duty: report, “" + sixty + "”");
        assertThat(headings(
                        PLAN,
                        PLAN.withDuties(
                                Duty.builder().kind("report").what(sixty + "y").build())))
                .containsExactly("duty: report, “" + sixty + "…”");
    }

    private static List<String> values(Observation before, Observation after) {
        DocumentComparison<StrategicPlan> comparison = DocumentComparison.between(metric(before), metric(after));
        ChangeWords words = comparison.words();
        return comparison.getChanges().stream()
                .map(change -> words.getMember(change).orElseThrow()
                        + ": "
                        + words.getValueBefore(change).map(Object::toString).orElse("-")
                        + " > "
                        + words.getValueAfter(change).map(Object::toString).orElse("-"))
                .toList();
    }

    private static StrategicPlan metric(Observation observation) {
        return PLAN.withMetrics(Metric.builder()
                .id("m")
                .name("Members")
                .addObservation(observation)
                .build());
    }

    @Test
    void truthAndPartsAreShownInWords() {
        Observation.Builder observation = Observation.builder().asOf("2026").value(12);

        assertThat(values(observation.build(), observation.estimated(true).build()))
                .containsExactly("estimated: - > yes");
        assertThat(values(observation.build(), observation.estimated(false).build()))
                .containsExactly("estimated: yes > no");
    }

    @Test
    void theKindAndTheReasonOfAChangeAreMessages() {
        DocumentComparison<StrategicPlan> comparison =
                DocumentComparison.between(PLAN, PLAN.withDecisions(adopted().build()));
        Change change = comparison.getChanges().get(0);

        assertThat(comparison.words().getKind(change)).hasToString("added");
        assertThat(comparison.words().getReason(change)).isEqualTo(Optional.empty());
        assertThat(comparison.words().getMember(change)).isEqualTo(Optional.empty());
    }

    @Test
    void aClauseIsNamedByItsNumbers() {
        List<WordingChange.Clause> clauses = Clauses.compare("a; b; c", "b; d; e", Optional.empty());

        assertThat(clauses)
                .extracting(clause -> ChangeWords.clause(clause).toString())
                .containsExactly("clause 1 > -:", "clause 3 > 2:", "clause - > 3:");
    }
}
