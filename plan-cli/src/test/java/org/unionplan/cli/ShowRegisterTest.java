package org.unionplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.ClusterMember;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.cli.Program.Result;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

class ShowRegisterTest {

    private final Program program;

    ShowRegisterTest(@TempDir Path directory) {
        program = new Program(directory);
    }

    @Test
    void wagesNoticesAndCodesAreOnALineEach() {
        AgreementRegister register = AgreementRegister.builder()
                .id("map")
                .title("Expiry map")
                .addAgreement(CollectiveAgreement.builder()
                        .id("city")
                        .fileNumber("0123409")
                        .addIndustryCode(ExternalId.of("naics", "913910"))
                        .expiry("2027-03-31")
                        .noticeFrom("2026-12-31")
                        .addNotice(CollectiveAgreement.Notice.builder()
                                .kind("renegotiation")
                                .date("2027-01-04")
                                .initiated("2027-01-02")
                                .by("union")
                                .build())
                        .addWageIncrease(CollectiveAgreement.WageIncrease.builder()
                                .date("2025-04-01")
                                .percent(Quantity.of(Decimal.parse("2.25")))
                                .amount(Money.of(Decimal.parse("0.50"), "CAD"))
                                .per("hour")
                                .group("Tradespeople")
                                .build())
                        .build())
                .build();

        assertThat(program.run("show", program.file("map.json", register)).out())
                .contains("File number: 0123409\n")
                .contains("Industry codes: naics 913910\n")
                .contains("Notice from: 2026-12-31\n")
                .contains("Notice: 2027-01-04, renegotiation, union, initiated 2027-01-02\n")
                .contains("Wages: 2025-04-01, 2.25%, 0.50 CAD per hour, Tradespeople\n");
    }

    @Test
    void agreementsAreGroupedBySectorInTheOrderOfTheRegister() {
        AgreementRegister register = AgreementRegister.builder()
                .id("map")
                .title("Expiry map")
                .asOf(Timeframe.parse("2026-11-01"))
                .addAgreement(CollectiveAgreement.builder()
                        .id("city")
                        .employer("town")
                        .union("local")
                        .sector("municipal")
                        .employees(Quantity.of(Quantity.Qualifier.MORE_THAN, 57_000))
                        .start("2024-01-01")
                        .expiry("2027-03-31")
                        .build())
                .addAgreement(CollectiveAgreement.builder()
                        .id("hospital")
                        .title("Hospital agreement")
                        .sector("long-term-care")
                        .expiry("2027-21")
                        .build())
                .addAgreement(CollectiveAgreement.builder().id("odd").build())
                .addAgreement(CollectiveAgreement.builder()
                        .id("library")
                        .employer("town")
                        .sector("municipal")
                        .successor("city")
                        .build())
                .addActor(Documents.actor("town", "Our Town"))
                .addActor(Documents.actor("local", "Local 12"))
                .build();

        assertThat(show(register)).isEqualTo("""
                Expiry map [map]
                Register of collective agreements, as of 2026-11-01

                Municipal, 2 agreements
                  Our Town – Local 12 [city]
                    Employer: Our Town
                    Union: Local 12
                    Employees: more than 57,000
                    Starts: 2024-01-01
                    Expires: 2027-03-31
                  Our Town [library]
                    Employer: Our Town
                    Employees: no figures
                    Expires: not stated
                    Followed by: Our Town – Local 12

                Long-term care, 1 agreement
                  Hospital agreement [hospital]
                    Employees: no figures
                    Expires: spring 2027

                Sector not stated, 1 agreement
                  Agreement [odd]
                    Employees: no figures
                    Expires: not stated

                Who is who
                  Our Town [town]
                  Local 12 [local]
                """);
    }

    @Test
    void clustersAndDemandsFollow() {
        AgreementRegister register = AgreementRegister.builder()
                .id("map")
                .addCluster(BargainingCluster.builder()
                        .id("spring")
                        .name("Spring 2027")
                        .addSector("municipal")
                        .window(Timeframe.parse("2027-03-01/2027-05-31"))
                        .framework("common")
                        .addMember(ClusterMember.builder()
                                .agreement("city")
                                .opens(Timeframe.parse("2027-04"))
                                .employees(Quantity.of(Quantity.Qualifier.AT_LEAST, 2_500))
                                .build())
                        .build())
                .addDemandFramework(DemandFramework.builder()
                        .id("common")
                        .name("Common demands")
                        .addDemand(Demand.builder()
                                .id("raise")
                                .topic("wages")
                                .text("A raise above inflation")
                                .floor(percent("5"))
                                .build())
                        .addDemand(Demand.builder()
                                .id("staff")
                                .topic("staffing-levels")
                                .build())
                        .addAdoption(Adoption.builder()
                                .adopter("local")
                                .date("2026-10")
                                .addDemand("raise")
                                .addFigure(DemandFigure.builder()
                                        .demand("raise")
                                        .value(percent("6.5"))
                                        .build())
                                .build())
                        .build())
                .addActor(Documents.actor("local", "Local 12"))
                .build();

        assertThat(show(register)).isEqualTo("""
                map
                Register of collective agreements

                Bargained together
                  Spring 2027 [spring]
                    Sectors: municipal
                    Opens: 2027-03-01 to 2027-05-31
                    Demands: Common demands
                    - city, opens April 2027, at least 2,500

                Demands
                  Common demands [common]
                    Wages: A raise above inflation, floor 5%
                    Staffing levels: no particulars
                    Adopted by: Local 12, October 2026, for wages, wages at 6.5%

                Who is who
                  Local 12 [local]
                """);
    }

    private static Quantity percent(String value) {
        return Quantity.builder().value(Decimal.parse(value)).unit("%").build();
    }

    private String show(AgreementRegister register) {
        Result result = program.run("show", program.file("register.json", register));
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return result.out();
    }
}
