package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.document.Duty;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.plan.Allocation;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "win votes, win votes, 100",
        "win votes, votes win, 100",
        // One word of two and two.
        "win votes, votes count, 50",
        // Two thirds: each word counts as often as it occurs in both.
        "win win, win, 66",
        "a b c, c d, 40",
        "win! votes?, win votes, 100",
        "win, lose, 0",
        "'', '', 0"
    })
    void textsAreAsSimilarAsTheWordsThatTheyShare(String one, String other, int percent) {
        assertThat(new Similarity().of(one, other)).isEqualTo(percent);
    }

    private static Duty.Builder duty(String kind) {
        return Duty.builder().kind(kind);
    }

    private static Stream<Arguments> duties() {
        return Stream.of(
                Arguments.of(duty("report").id("a"), duty("report"), 100),
                // The kind differs, the words are the same.
                Arguments.of(duty("report").what("All."), duty("meeting").what("All."), 50),
                // The kind is the same; one has words, or half of the bearers, or half of the words.
                Arguments.of(duty("report").what("All."), duty("report"), 50),
                Arguments.of(duty("report").addBearer("a"), duty("report").addBearers(id("a"), id("b")), 75),
                Arguments.of(duty("report").what("All figures."), duty("report").what("All names."), 75),
                Arguments.of(duty("report").addBearer("a"), duty("report").addBearers(id("b"), id("a")), 50),
                // What is done for a duty makes no difference, even if nothing else is the same.
                Arguments.of(
                        duty("report").addFulfilment(f -> f.date("2024")),
                        duty("meeting").addFulfilment(f -> f.date("2024")),
                        0),
                Arguments.of(duty("report").addFulfilment(f -> f.date("2024")), duty("report"), 100));
    }

    private static ElementId id(String id) {
        return ElementId.of(id);
    }

    @ParameterizedTest
    @MethodSource("duties")
    void thingsAreAsSimilarAsTheirValuesOnAverage(Duty.Builder one, Duty.Builder other, int percent) {
        List<Thing> duties = Thing.of(
                        StrategicPlan.builder()
                                .id("plan")
                                .addDuties(one.build(), other.build())
                                .build(),
                        true)
                .children(StrategicPlan.shape().find("duties").orElseThrow());

        assertThat(new Similarity().of(duties.get(0), duties.get(1))).isEqualTo(percent);
    }

    private static Observation.Builder members(int value, String unit) {
        return Observation.builder()
                .value(Quantity.builder().value(value).unit(unit).build());
    }

    /** Of a figure, value, unit and qualifier count alike; all of these are exact. */
    @Test
    void aFigureIsAsSimilarAsItsPartsOnAverage() {
        List<Thing> observations = Thing.of(
                        StrategicPlan.builder()
                                .id("plan")
                                .addMetric(m -> m.id("m")
                                        .name("M")
                                        .addObservations(
                                                members(5, "members")
                                                        .asOf("2024")
                                                        .build(),
                                                members(5, "people")
                                                        .asOf("2024")
                                                        .build(),
                                                members(6, "people")
                                                        .asOf("2025")
                                                        .build()))
                                .build(),
                        true)
                .children(StrategicPlan.shape().find("metrics").orElseThrow())
                .get(0)
                .children(Metric.shape().find("observations").orElseThrow());
        Similarity similarity = new Similarity();

        // All are about the whole; the date is the same and two thirds of the figure, or a third of the figure alone.
        assertThat(similarity.of(observations.get(0), observations.get(1))).isEqualTo((100 + 100 + 66) / 3);
        assertThat(similarity.of(observations.get(0), observations.get(2))).isEqualTo((100 + 33) / 3);
    }

    private static Allocation.Builder money(int amount, String currency) {
        return Allocation.builder()
                .amount(Money.builder().amount(amount).currency(currency).build());
    }

    /** Of an amount of money, figure, currency and qualifier count alike; all of these are exact. */
    @Test
    void thingsThatHoldOnlyThingsAreAsSimilarAsThese() {
        List<Thing> allocations = Thing.of(
                        StrategicPlan.builder()
                                .id("plan")
                                .addAllocations(
                                        money(5, "CAD").build(),
                                        money(5, "USD").build(),
                                        money(6, "EUR").build(),
                                        Allocation.builder().build(),
                                        Allocation.builder().build())
                                .build(),
                        true)
                .children(StrategicPlan.shape().find("allocations").orElseThrow());
        Similarity similarity = new Similarity();

        assertThat(similarity.of(allocations.get(0), allocations.get(1))).isEqualTo(66);
        assertThat(similarity.of(allocations.get(0), allocations.get(2))).isEqualTo(33);
        assertThat(similarity.of(allocations.get(0), allocations.get(3))).isZero();
        assertThat(similarity.of(allocations.get(3), allocations.get(4))).isEqualTo(100);
    }
}
