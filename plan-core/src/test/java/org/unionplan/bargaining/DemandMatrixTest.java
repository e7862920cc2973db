package org.unionplan.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

class DemandMatrixTest {

    private static Quantity figure(String written) {
        String figure = written.replaceAll("[a-z ]", "");
        Quantity parsed = Quantity.parse(figure);
        Quantity plain = Quantity.builder()
                .value(parsed.getValue())
                .qualifier(parsed.getQualifier())
                .build();
        String unit = written.replaceAll("[^a-z]", "");
        return unit.isEmpty()
                ? plain
                : Quantity.builder().from(plain).unit(unit).build();
    }

    /** Floor or ceiling, figure, how it stands, and what is missing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=3.5  | 3.5   | MET        |",
                ">=3.5  | 3.49  | UNMET      | 0.01",
                ">3.5   | 3.5   | UNMET      | 0",
                ">3.5   | >3.5  | MET        |",
                "3.5    | 4     | MET        |",
                "3.5    | 3     | UNMET      | 0.5",
                ">=3.5  | >=3   | UNDECIDED  |",
                ">=3.5  | >=4   | MET        |",
                ">=3.5  | <=3   | UNMET      | 0.5",
                ">=3.5  | <3.5  | UNMET      | 0",
                ">=3.5  | <=3.5 | UNDECIDED  |",
                "<=22   | 18    | MET        |",
                "<=22   | <=18  | MET        |",
                "<=22   | 23    | UNMET      | 1",
                "<22    | 22    | UNMET      | 0",
                "<=22   | >=18  | UNDECIDED  |",
                "<=22   | >22   | UNMET      | 0",
                ">=3.5  | ~4    | MET        |",
                ">=3.5  | ~3.5  | UNDECIDED  |",
                "~3.5   | 3.5   | UNDECIDED  |",
                ">=3.5  | ~3    | UNMET      | 0.5",
                ">=3 h  | 2 h   | UNMET      | 1",
                ">=3 h  | 2     | UNMET      | 1",
                ">=3 h  | 2 d   | OTHER_UNIT |",
            })
    void aFigureKeepsToAFloorOrNotOrCannotBeTold(
            String floor, String figure, DemandMatrix.Standing standing, String missing) {
        DemandMatrix matrix = matrix(
                Demand.builder().id("d").topic("wages").floor(figure(floor)).build(),
                Adoption.builder()
                        .adopter("a")
                        .addFigure(DemandFigure.builder()
                                .demand("d")
                                .value(figure(figure))
                                .build())
                        .build());

        DemandMatrix.Cell cell = matrix.getCells().get(0);
        assertThat(cell.getStanding()).isEqualTo(standing);
        assertThat(cell.getMissing()).isEqualTo(Optional.ofNullable(missing).map(Decimal::parse));
    }

    private static DemandMatrix matrix(Demand demand, Adoption... adoptions) {
        AgreementRegister register = AgreementRegister.builder()
                .id("r")
                .addAgreement(CollectiveAgreement.builder().id("a").union("u").build())
                .addDemandFramework(DemandFramework.builder()
                        .id("f")
                        .name("F")
                        .addDemand(demand)
                        .adoptions(List.of(adoptions))
                        .build())
                .addCluster(BargainingCluster.builder()
                        .id("c")
                        .name("C")
                        .framework("f")
                        .addMember(ClusterMember.builder().agreement("a").build())
                        .build())
                .build();
        return DemandMatrix.of(register, register.getClusters().get(0)).orElseThrow();
    }

    private static final Demand WAGES =
            Demand.builder().id("d").topic("wages").floor(10).build();

    private static Adoption.Builder adoption(String adopter) {
        return Adoption.builder().adopter(adopter);
    }

    private static DemandFigure.Builder value(long value) {
        return DemandFigure.builder().demand("d").value(value);
    }

    @Test
    void anAgreementHasWhatWasAdoptedForItElseWhatItsUnionAdopted() {
        assertThat(matrix(WAGES).getCells().get(0).getStanding()).isEqualTo(DemandMatrix.Standing.NOT_ADOPTED);
        assertThat(matrix(WAGES, adoption("u").build()).getCells().get(0).getStanding())
                .isEqualTo(DemandMatrix.Standing.NO_FIGURE);
        assertThat(matrix(
                                WAGES,
                                adoption("u").addFigure(value(9).build()).build(),
                                adoption("a").addFigure(value(11).build()).build())
                        .getCells()
                        .get(0)
                        .getStanding())
                .isEqualTo(DemandMatrix.Standing.MET);
        assertThat(matrix(
                                WAGES,
                                adoption("a").addDemand("other").build(),
                                adoption("u").build())
                        .getCells()
                        .get(0)
                        .getStanding())
                .isEqualTo(DemandMatrix.Standing.NOT_ADOPTED);
        assertThat(matrix(
                                Demand.builder().id("d").topic("wages").build(),
                                adoption("a").build())
                        .getGaps())
                .isEmpty();
    }

    @Test
    void ofSeveralFiguresTheLatestCounts() {
        DemandMatrix matrix = matrix(
                WAGES,
                adoption("a")
                        .addFigure(value(12).asOf("2026-10").build())
                        .addFigure(value(8).asOf("2026-09-30").build())
                        .addFigure(value(7).build())
                        .build());

        assertThat(matrix.getCells().get(0).getStanding()).isEqualTo(DemandMatrix.Standing.MET);
        assertThat(matrix.cell(ElementId.of("a"), ElementId.of("d"))).isPresent();
    }

    @Test
    void aFrameworkHasARowForEachMemberOfAClusterAndForWhoeverElseAdoptedIt() {
        AgreementRegister register = AgreementRegister.builder()
                .id("r")
                .addAgreement(CollectiveAgreement.builder().id("a").union("u").build())
                .addDemandFramework(DemandFramework.builder()
                        .id("f")
                        .name("F")
                        .addDemand(WAGES)
                        .addAdoption(adoption("u").build())
                        .addAdoption(adoption("v").build())
                        .build())
                .addCluster(BargainingCluster.builder()
                        .id("c")
                        .name("C")
                        .framework("f")
                        .addMember(ClusterMember.builder().agreement("a").build())
                        .build())
                .build();

        assertThat(DemandMatrix.of(register, register.getDemandFrameworks().get(0))
                        .getMembers())
                .isEqualTo(List.of(ElementId.of("a"), ElementId.of("v")));
        assertThat(DemandMatrix.of(
                        register, BargainingCluster.builder().id("x").name("X").build()))
                .isEmpty();
    }
}
