package org.unionplan.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** The answers about agreements are values: equal to the same answer, different from another one, and readable. */
class BargainingAnswersTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    /** Two agreements that expire in that year and month, clustered, with a demand that one of them has met. */
    private static AgreementRegister register(String month) {
        return AgreementRegister.builder()
                .id("r")
                .addAgreement(CollectiveAgreement.builder()
                        .id("a")
                        .union("u")
                        .expiry(month + "-01")
                        .employees(10)
                        .build())
                .addAgreement(CollectiveAgreement.builder()
                        .id("b")
                        .union("u")
                        .expiry(month + "-15")
                        .employees(month.equals("2027-03") ? 20 : 30)
                        .build())
                .addDemandFramework(DemandFramework.builder()
                        .id("f")
                        .name("Wages")
                        .addDemand(Demand.builder()
                                .id("d")
                                .topic("wages")
                                .floor(month.equals("2027-03") ? 10 : 12)
                                .build())
                        .build())
                .addCluster(BargainingCluster.builder()
                        .id("c")
                        .name("Spring")
                        .window(month)
                        .framework("f")
                        .addMember(ClusterMember.builder()
                                .agreement("a")
                                .opens("2027-03-01")
                                .build())
                        .build())
                .build();
    }

    private static ExpiryMap map(String month) {
        return ExpiryMap.of(register(month));
    }

    private static ClusterSuggestions.Criteria wish(String month) {
        return ClusterSuggestions.Criteria.of(31, 2)
                .from(LocalDate.parse(month + "-01"))
                .to(LocalDate.parse(month + "-30"));
    }

    private static ClusterReview review(String month) {
        return ClusterReview.of(register(month), NEW_YEAR).get(0);
    }

    private static DemandMatrix matrix(String month) {
        AgreementRegister register = register(month);
        return DemandMatrix.of(register, register.getClusters().get(0)).orElseThrow();
    }

    private static final Map<String, Function<String, Object>> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry("Opening[", month -> map(month).openings().get(0)),
            Map.entry("AgreementStanding[", month -> map(month).on(NEW_YEAR).get(0)),
            Map.entry("Group[", month -> map(month).by(ExpiryMap.Grouping.MONTH).get(0)),
            Map.entry("EmployeeCount[", month -> map(month).headCount()),
            Map.entry("Criteria[", BargainingAnswersTest::wish),
            Map.entry("ClusterReview[", BargainingAnswersTest::review),
            Map.entry("Member[", month -> review(month).getMembers().get(0)),
            Map.entry("DemandMatrix[", BargainingAnswersTest::matrix),
            Map.entry("Cell[", month -> matrix(month).getCells().get(0)),
            Map.entry("DemandFloor[", month -> new DemandMatrix.Floor(Quantity.parse(month.substring(5))))));

    private static Stream<String> beginnings() {
        return ANSWERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void theSameAnswerIsEqual(String beginning) {
        Function<String, Object> answer = Objects.requireNonNull(ANSWERS.get(beginning));

        assertThat(answer.apply("2027-03"))
                .isEqualTo(answer.apply("2027-03"))
                .hasSameHashCodeAs(answer.apply("2027-03"))
                .isNotEqualTo(answer.apply("2027-06"))
                .isNotEqualTo(beginning)
                .doesNotHaveSameHashCodeAs(answer.apply("2027-06"));
        assertThat(answer.apply("2027-03").toString()).startsWith(beginning);
    }

    @Test
    void aKeyIsAValueInTheOrderOfItsDays() {
        ExpiryMap.Key march = map("2027-03").by(ExpiryMap.Grouping.MONTH).get(0).getKey();
        ExpiryMap.Key june = map("2027-06").by(ExpiryMap.Grouping.MONTH).get(0).getKey();

        assertThat(march)
                .isEqualTo(map("2027-03").by(ExpiryMap.Grouping.MONTH).get(0).getKey())
                .isNotEqualTo(june)
                .doesNotHaveSameHashCodeAs(june)
                .isLessThan(june)
                .isLessThan(ExpiryMap.Key.NONE);
        assertThat(march.getValue()).isEqualTo("2027-03");
        assertThat(march.getFrom()).contains(LocalDate.of(2027, 3, 1));
        assertThat(march.getTo()).contains(LocalDate.of(2027, 3, 31));
        assertThat(march.isNone()).isFalse();
        assertThat(march.isLoose()).isFalse();
        assertThat(ExpiryMap.Key.NONE.isNone()).isTrue();
    }

    private static CollectiveAgreement agreement(String id, String expiry, Quantity employees) {
        return CollectiveAgreement.builder()
                .id(id)
                .expiry(expiry)
                .union("u-" + id)
                .employer("e-" + id)
                .employees(employees)
                .build();
    }

    /** Each window counts its own agreements alone, whatever was in the window before. */
    @Test
    void aSuggestionCountsItsOwnAgreements() {
        ExpiryMap map = ExpiryMap.of(AgreementRegister.builder()
                .id("r")
                .addAgreement(agreement("a", "2027-03-01", Quantity.of(Quantity.Qualifier.MORE_THAN, 10)))
                .addAgreement(agreement("b", "2027-03-05", Quantity.of(Quantity.Qualifier.LESS_THAN, 20)))
                .addAgreement(agreement("c", "2027-03-10", Quantity.of(Quantity.Qualifier.APPROXIMATE, 30)))
                .addAgreement(agreement("d", "2027-03-15", Quantity.of(40)))
                .addAgreement(agreement("e", "2027-03-20", Quantity.of(50)))
                .build());
        ClusterSuggestions found = ClusterSuggestions.of(map, ClusterSuggestions.Criteria.of(6, 2));

        assertThat(found.getWish()).isEqualTo(ClusterSuggestions.Criteria.of(6, 2));
        assertThat(found.ranked().stream()
                        .sorted(Comparator.comparing(each -> each.getWindow().getFirst()))
                        .map(each -> each.getWindow().getFirst() + " " + each.getUnits() + " "
                                + each.getHeadCount().getEmployees() + " " + each.getEmployers() + " "
                                + each.getUnions()))
                .containsExactly(
                        "2027-03-01 2 " + sum(map, "a", "b") + " 2 2",
                        "2027-03-05 2 " + sum(map, "b", "c") + " 2 2",
                        "2027-03-10 2 " + sum(map, "c", "d") + " 2 2",
                        "2027-03-15 2 90 2 2");
    }

    /** Nobody employs fewer than 0. */
    private static Quantity.Bounds sum(ExpiryMap map, String one, String other) {
        return employees(map, one).plus(employees(map, other));
    }

    private static Quantity.Bounds employees(ExpiryMap map, String id) {
        return map.opening(ElementId.of(id))
                .orElseThrow()
                .getAgreement()
                .getEmployees()
                .orElseThrow()
                .getBounds()
                .asCount();
    }

    @Test
    void headCountsAddUp() {
        ExpiryMap.EmployeeCount march = map("2027-03").headCount();
        ExpiryMap.EmployeeCount unstated = ExpiryMap.EmployeeCount.of(
                List.of(CollectiveAgreement.builder().id("x").build()));
        ExpiryMap.EmployeeCount both = march.plus(unstated).plus(unstated);

        assertThat(both.getAgreements()).isEqualTo(4);
        assertThat(both.getUnstated()).isEqualTo(2);
        assertThat(both.getEmployees()).isEqualTo(Quantity.of(30).getBounds());
    }

    @Test
    void aMatrixHasARowForEachMemberAndNamesItsGaps() {
        Demand wages = Demand.builder().id("d").topic("wages").floor(10).build();
        Demand hours = Demand.builder().id("e").topic("hours").build();
        Adoption met = Adoption.builder()
                .adopter("u")
                .addDemand("d")
                .addFigure(Demand.DemandFigure.builder()
                        .demand("d")
                        .value(Quantity.of(12))
                        .build())
                .build();
        DemandFramework framework = DemandFramework.builder()
                .id("f")
                .name("F")
                .addDemand(wages)
                .addDemand(hours)
                .addAdoption(met)
                .addAdoption(Adoption.builder().adopter("v").addDemand("e").build())
                .build();
        DemandMatrix matrix =
                DemandMatrix.of(AgreementRegister.builder().id("r").build(), framework);
        DemandMatrix.Cell cell =
                matrix.cell(ElementId.of("v"), ElementId.of("e")).orElseThrow();

        assertThat(matrix.getFramework()).isEqualTo(framework);
        assertThat(matrix.row(ElementId.of("v"))).isEqualTo(matrix.getCells().subList(2, 4));
        assertThat(matrix.row(ElementId.of("w"))).isEmpty();
        assertThat(cell.getMember()).isEqualTo(ElementId.of("v"));
        assertThat(cell.getDemand()).isEqualTo(hours);
        assertThat(matrix.getCells().get(0).getAdoption()).contains(met);
        assertThat(matrix.getCells().get(0).getFigure())
                .isEqualTo(met.getFigures().stream().findFirst());
        assertThat(matrix.getGaps())
                .extracting(each -> each.getMember() + " " + each.getDemand().getId())
                .containsExactly("u e", "v d");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01,,false",
        "2027-03~,,true",
        "2027-03?,,true",
        "2027-03-01,2026~,true",
        "2027~,2026-03-01,true",
        "2027-03-01,2026-03-01,false"
    })
    void anOpeningIsAsDoubtfulAsItsDates(String expiry, String reopener, boolean doubtful) {
        CollectiveAgreement.Builder agreement =
                CollectiveAgreement.builder().id("a").expiry(expiry);
        if (reopener != null) {
            agreement.reopener(reopener);
        }

        assertThat(Opening.of(agreement.build()).isDoubtful()).isEqualTo(doubtful);
    }

    @Test
    void aReviewHasItsClusterItsDemandsAndWhatMoved() {
        ClusterReview same = review("2027-03");
        ClusterReview moved = review("2027-06");

        assertThat(same.getCluster().getId()).isEqualTo(ElementId.of("c"));
        assertThat(same.getDemands()).contains(matrix("2027-03"));
        assertThat(same.getMembers().get(0).getMember().getAgreement()).isEqualTo(ElementId.of("a"));
        assertThat(same.hasMoved()).isFalse();
        assertThat(moved.hasMoved()).isTrue();
    }

    /** The status of an agreement on 2027-01-01, the day since which it has it, and an asterisk for doubt. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | 2026-12-31 | -          | -          | EXPIRED 2027-01-01 | the day after it ended
            -          | 2027-01-01 | -          | -          | RUNNING - | its last day
            -          | 2027       | -          | -          | RUNNING - | the first day that may be its last
            -          | 2028-03-31 | 2027       | -          | RUNNING -* | it may have reopened that day
            2026-04-01 | 2028-03-31 | -          | -          | RUNNING 2026-04-01 | since its start
            2027-01-01 | 2028-03-31 | -          | -          | RUNNING 2027-01-01 | it starts that day
            2027-01-02 | 2028-03-31 | -          | -          | UPCOMING 2027-01-02 | it starts the next
            -          | 2028-03-31 | 2027-01-01 | -          | REOPENED 2027-01-01 | that day
            -          | 2028-03-31 | 2027-01-02 | -          | RUNNING - | the next day
            -          | 2026-03-31 | -          | 2027-01-01 | SETTLED 2027-01-01 | that day
            -          | 2026-03-31 | -          | 2027-01-02 | EXPIRED 2026-04-01 | settled the next day
            -          | -          | -          | -          | UNDATED - | nothing is said
            """)
    void theStatusOnADay(String start, String expiry, String reopener, String settled, String expected, String worked) {
        CollectiveAgreement.Builder agreement = CollectiveAgreement.builder().id("a");
        if (start != null) {
            agreement.start(Timeframe.parse(start));
        }
        if (expiry != null) {
            agreement.expiry(Timeframe.parse(expiry));
        }
        if (reopener != null) {
            agreement.reopener(Timeframe.parse(reopener));
        }
        if (settled != null) {
            agreement.settled(Timeframe.parse(settled));
        }
        AgreementStanding standing = ExpiryMap.of(AgreementRegister.builder()
                        .id("r")
                        .addAgreement(agreement.build())
                        .build())
                .on(NEW_YEAR)
                .get(0);

        assertThat(standing.getStatus() + " "
                        + standing.getSince().map(LocalDate::toString).orElse("-")
                        + (standing.isUncertain() ? "*" : ""))
                .as(worked)
                .isEqualTo(expected);
        assertThat(standing.getAgreement()).isEqualTo(agreement.build());
    }
}
