package org.unionplan.bargaining.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.ClusterMember;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.CollectiveAgreement.Flag;
import org.unionplan.bargaining.CollectiveAgreement.WageIncrease;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Quantity;

/** Each rule of agreements, clusters and demands on both sides of its edge. */
class RegisterFindingsTest {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    /** The places of the findings of a rule, or "-". */
    private static String places(AgreementRegister.Builder register, String code) {
        String places = VALIDATOR.validate(register.id("r").build()).getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(finding -> finding.getPointer().toString())
                .collect(Collectors.joining(" "));
        return places.isEmpty() ? "-" : places;
    }

    private static CollectiveAgreement.Builder agreement(String id) {
        return CollectiveAgreement.builder().id(id);
    }

    /** An agreement in words: {@code start 2025 expiry 2027-03-31}. */
    private static CollectiveAgreement agreement(String id, String dates) {
        CollectiveAgreement.Builder agreement = agreement(id);
        String[] words = dates.split(" ", -1);
        for (int i = 0; i + 1 < words.length; i += 2) {
            String value = words[i + 1];
            switch (words[i]) {
                case "start" -> agreement.start(value);
                case "expiry" -> agreement.expiry(value);
                case "settled" -> agreement.settled(value);
                case "reopener" -> agreement.reopener(value);
                case "notice" -> agreement.noticeFrom(value);
                case "successor" -> agreement.successor(value);
                case "employer" -> agreement.employer(value);
                case "union" -> agreement.union(value);
                case "increase" ->
                    agreement.addWageIncrease(
                            WageIncrease.builder().date(value).percent("2").build());
                default -> throw new IllegalArgumentException(words[i]);
            }
        }
        return agreement.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreement.expiry.early | start 2025-04-01 expiry 2025-03-31 | /agreements/0/expiry
            agreement.expiry.early | start 2025-04-01 expiry 2025-04-01 | -
            agreement.expiry.early | start 2025 expiry 2025 | -
            agreement.settled.early | start 2025-04-01 settled 2025-03-31 | /agreements/0/settled
            agreement.settled.early | start 2025-04-01 settled 2025-04-01 | -
            agreement.reopener.outside | start 2025-04-01 expiry 2027-03-31 reopener 2025-03-31 | /agreements/0/reopener
            agreement.reopener.outside | start 2025-04-01 expiry 2027-03-31 reopener 2027-04-01 | /agreements/0/reopener
            agreement.reopener.outside | start 2025-04-01 expiry 2027-03-31 reopener 2025-04-01 | -
            agreement.reopener.outside | start 2025-04-01 expiry 2027-03-31 reopener 2027-03-31 | -
            agreement.notice.late | expiry 2027-03-31 notice 2027-04-01 | /agreements/0/noticeFrom
            agreement.notice.late | expiry 2027-03-31 notice 2027-03-31 | -
            agreement.increase.outside | start 2025-04-01 expiry 2027-03-31 increase 2025-03-31 | /agreements/0/wageIncreases/0/date
            agreement.increase.outside | start 2025-04-01 expiry 2027-03-31 increase 2026-04-01 increase 2027-04-01 | /agreements/0/wageIncreases/1/date
            agreement.increase.outside | start 2025-04-01 expiry 2027-03-31 increase 2025-04-01 increase 2027-03-31 | -
            agreement.expiry.missing | start 2025 | /agreements/0
            agreement.expiry.missing | expiry 2025 | -
            """)
    void theRuleFindsInAnAgreement(String code, String dates, String expected) {
        assertThat(places(AgreementRegister.builder().addAgreement(agreement("a", dates)), code))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreement.successor.early | start 2025-04-01 successor b | start 2025-03-31 | /agreements/0/successor
            agreement.successor.early | start 2025-04-01 successor b | start 2025-04-01 | -
            agreement.successor.early | start 2025-04-01 | start 2025-03-31 | -
            agreement.successor.cycle | successor b | successor a | /agreements/1/successor
            agreement.successor.cycle | successor b | start 2025 | -
            agreement.successor.cycle | successor a | start 2025 | /agreements/0/successor
            agreement.repeated | employer town union u expiry 2027 | employer town union u expiry 2027 | /agreements/1
            agreement.repeated | employer town union u expiry 2027 | employer town union u expiry 2028 | -
            agreement.repeated | employer town union u expiry 2027 | employer city union u expiry 2027 | -
            agreement.repeated | employer town union u expiry 2027 | employer town union v expiry 2027 | -
            agreement.repeated | employer town union u expiry 2027 start 2025 | employer town union u expiry 2027 | -
            agreement.repeated | employer town union u | employer town union u | -
            agreement.repeated | employer town expiry 2027 | employer town expiry 2027 | -
            agreement.repeated | union u expiry 2027 | union u expiry 2027 | -
            """)
    void theRuleFindsInTwoAgreements(String code, String one, String other, String expected) {
        assertThat(places(
                        AgreementRegister.builder()
                                .addAgreement(agreement("a", one))
                                .addAgreement(agreement("b", other)),
                        code))
                .isEqualTo(expected);
    }

    @Test
    void unitsAreNeverMoreThanTheirAgreement() {
        assertThat(places(units(100, 60, 41), "agreement.units.total")).isEqualTo("/agreements/0/employees");
        assertThat(places(units(100, 60, 40), "agreement.units.total")).isEqualTo("-");
    }

    private static AgreementRegister.Builder units(long all, long one, long other) {
        return AgreementRegister.builder()
                .addAgreement(agreement("a")
                        .employees(all)
                        .addUnit(BargainingUnit.builder()
                                .name("Roads")
                                .employees(one)
                                .build())
                        .addUnit(BargainingUnit.builder()
                                .name("Parks")
                                .employees(other)
                                .build())
                        .build());
    }

    @Test
    void whatIsRatifiedIsNoLongerInDispute() {
        String code = "agreement.flags.contradictory";

        assertThat(places(
                        AgreementRegister.builder()
                                .addAgreement(agreement("a")
                                        .addFlag(Flag.IN_DISPUTE)
                                        .addFlag(Flag.RATIFIED)
                                        .build()),
                        code))
                .isEqualTo("/agreements/0/flags/0");
        assertThat(places(
                        AgreementRegister.builder()
                                .addAgreement(
                                        agreement("a").addFlag(Flag.IN_DISPUTE).build())
                                .addAgreement(
                                        agreement("b").addFlag(Flag.RATIFIED).build()),
                        code))
                .isEqualTo("-");
    }

    @Test
    void aWageIncreaseHasAFigureThatIsNotACut() {
        WageIncrease bare = WageIncrease.builder().date("2026").build();

        assertThat(places(increase(bare), "agreement.increase.figure")).isEqualTo("/agreements/0/wageIncreases/0");
        assertThat(places(increase(WageIncrease.builder().note("as the others").build()), "agreement.increase.figure"))
                .isEqualTo("-");
        assertThat(places(increase(WageIncrease.builder().percent("0").build()), "agreement.increase.figure"))
                .isEqualTo("-");
        assertThat(places(increase(WageIncrease.builder().percent("0").build()), "agreement.increase.negative"))
                .isEqualTo("-");
        assertThat(places(increase(WageIncrease.builder().percent("-1").build()), "agreement.increase.negative"))
                .isEqualTo("/agreements/0/wageIncreases/0/percent");
    }

    private static AgreementRegister.Builder increase(WageIncrease increase) {
        return AgreementRegister.builder()
                .addAgreement(agreement("a").addWageIncrease(increase).build());
    }

    /** A cluster that bargains from April to June, of an agreement that expires on 2027-04-30. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            cluster.member.outside | 2027-03-31 | expiry 2027-04-30 | /clusters/0/members/0/opens
            cluster.member.outside | 2027-04-01 | expiry 2027-04-30 | none
            cluster.member.outside | 2027-06-30 | expiry 2027-04-30 | none
            cluster.member.outside | 2027-07-01 | expiry 2027-04-30 | /clusters/0/members/0/opens
            cluster.member.moved | 2027-04-30 | expiry 2027-04-30 | none
            cluster.member.moved | 2027-04 | expiry 2027-04-30 | none
            cluster.member.moved | 2027-04-29 | expiry 2027-04-30 | /clusters/0/members/0/opens
            cluster.member.moved | 2027-05-01 | expiry 2027-04-30 | /clusters/0/members/0/opens
            cluster.member.moved | 2027-05-01 | start 2025 | none
            cluster.member.settled | 2027-04-30 | expiry 2027-04-30 settled 2026-12-01 | /clusters/0/members/0/agreement
            cluster.member.settled | 2027-04-30 | expiry 2027-04-30 | none
            """)
    void theRuleFindsInACluster(String code, String opens, String dates, String expected) {
        assertThat(places(
                        cluster(ClusterMember.builder()
                                        .agreement("a")
                                        .opens(opens)
                                        .build())
                                .addAgreement(agreement("a", dates)),
                        code))
                .isEqualTo(expected.equals("none") ? "-" : expected);
    }

    private static AgreementRegister.Builder cluster(ClusterMember... members) {
        return AgreementRegister.builder()
                .addCluster(BargainingCluster.builder()
                        .id("c")
                        .name("Spring")
                        .window("2027-04-01/2027-06-30")
                        .members(List.of(members))
                        .build());
    }

    @Test
    void anAgreementIsInAClusterOnce() {
        ClusterMember one = ClusterMember.builder().agreement("a").build();
        ClusterMember other = ClusterMember.builder().agreement("b").build();

        assertThat(places(cluster(one, other, one), "cluster.member.repeated"))
                .isEqualTo("/clusters/0/members/2/agreement");
        assertThat(places(cluster(one, other), "cluster.member.repeated")).isEqualTo("-");
        assertThat(places(cluster(one, other), "cluster.member.outside")).isEqualTo("-");
        assertThat(places(cluster(one, other), "cluster.member.moved")).isEqualTo("-");
    }

    private static AgreementRegister.Builder framework(Adoption... adoptions) {
        return AgreementRegister.builder()
                .addDemandFramework(DemandFramework.builder()
                        .id("f")
                        .name("Wages")
                        .addDemand(Demand.builder()
                                .id("d")
                                .topic("wages")
                                .floor(Quantity.builder().value(10).unit("h").build())
                                .build())
                        .addDemand(Demand.builder().id("e").topic("hours").build())
                        .adoptions(List.of(adoptions))
                        .build())
                .addDemandFramework(DemandFramework.builder()
                        .id("g")
                        .name("Others")
                        .addDemand(
                                Demand.builder().id("foreign").topic("safety").build())
                        .build());
    }

    private static Adoption.Builder adoption(String demand, Quantity value) {
        return Adoption.builder()
                .adopter("u")
                .addFigure(DemandFigure.builder().demand(demand).value(value).build());
    }

    @Test
    void aFigureIsOfAnAdoptedDemandInItsUnitAndNotBelowItsFloor() {
        Quantity hours = Quantity.builder().value(10).unit("h").build();
        Quantity less = Quantity.builder().value(9).unit("h").build();
        Quantity days = Quantity.builder().value(10).unit("d").build();
        String value = "/demandFrameworks/0/adoptions/0/figures/0/value";

        assertThat(places(framework(adoption("d", hours).build()), "demand.floor.undercut"))
                .isEqualTo("-");
        assertThat(places(framework(adoption("d", less).build()), "demand.floor.undercut"))
                .isEqualTo(value);
        assertThat(places(framework(adoption("e", less).build()), "demand.floor.undercut"))
                .isEqualTo("-");
        assertThat(places(framework(adoption("d", days).build()), "demand.figure.unit"))
                .isEqualTo(value);
        assertThat(places(framework(adoption("d", hours).build()), "demand.figure.unit"))
                .isEqualTo("-");
        assertThat(places(framework(adoption("d", Quantity.of(10)).build()), "demand.figure.unit"))
                .isEqualTo("-");
        assertThat(places(framework(adoption("e", days).build()), "demand.figure.unit"))
                .isEqualTo("-");
        assertThat(places(framework(adoption("d", hours).addDemand("e").build()), "demand.figure.unadopted"))
                .isEqualTo("/demandFrameworks/0/adoptions/0/figures/0/demand");
        assertThat(places(framework(adoption("d", hours).addDemand("d").build()), "demand.figure.unadopted"))
                .isEqualTo("-");
        assertThat(places(framework(adoption("d", hours).build()), "demand.figure.unadopted"))
                .isEqualTo("-");
    }

    @Test
    void anAdoptionIsOfDemandsOfItsFramework() {
        Adoption own = Adoption.builder().adopter("u").addDemand("d").build();
        Adoption foreign = Adoption.builder()
                .adopter("v")
                .addDemand("d")
                .addDemand("foreign")
                .build();

        assertThat(places(framework(own, foreign), "adoption.demand.foreign"))
                .isEqualTo("/demandFrameworks/0/adoptions/1/demands/1");
        assertThat(places(framework(adoption("foreign", Quantity.of(1)).build()), "adoption.demand.foreign"))
                .isEqualTo("/demandFrameworks/0/adoptions/0/figures/0/demand");
        assertThat(places(framework(adoption("nowhere", Quantity.of(1)).build()), "adoption.demand.foreign"))
                .isEqualTo("-");
        assertThat(places(framework(own, own), "adoption.repeated"))
                .isEqualTo("/demandFrameworks/0/adoptions/1/adopter");
        assertThat(places(framework(own, foreign), "adoption.repeated")).isEqualTo("-");
    }
}
