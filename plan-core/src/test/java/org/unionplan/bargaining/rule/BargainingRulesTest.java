package org.unionplan.bargaining.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.Demand.DemandFigure;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.document.Document;
import org.unionplan.validation.Found;
import org.unionplan.value.Decimal;
import org.unionplan.value.ExternalId;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;

/** Tests of the rules of agreement registers: which documents they find fault with, and which not. */
class BargainingRulesTest {

    private static AgreementRegister.Builder register() {
        return AgreementRegister.builder()
                .id("register")
                .addActor(Actor.builder().id("local-1").name("Local 1").build())
                .addActor(Actor.builder().id("town").name("Town").build());
    }

    private static CollectiveAgreement.Builder agreement(String id) {
        return CollectiveAgreement.builder()
                .id(id)
                .employer("town")
                .union("local-1")
                .expiry("2027-03-31");
    }

    @Test
    void anAgreementCopiedWithItsIdIsADuplicateAndNothingElse() {
        AgreementRegister register = register()
                .addAgreement(agreement("outside-workers").build())
                .addAgreement(agreement("outside-workers").build())
                .build();

        assertThat(Found.in(register)).containsExactly("id.duplicate /agreements/1/id");
    }

    @Test
    void unitsMayBeMissingFromARegisterThatIsNotDeclaredWhole() {
        AgreementRegister register = register()
                .addAgreement(agreement("outside-workers")
                        .employees(100)
                        .addUnit(BargainingUnit.builder()
                                .name("Roads")
                                .employees(60)
                                .build())
                        .build())
                .build();

        assertThat(Found.in(register)).isEmpty();
        assertThat(Found.in(AgreementRegister.builder()
                        .from(register)
                        .content(Document.Content.WHOLE)
                        .build()))
                .containsExactly("agreement.units.total /agreements/0/employees");
    }

    @Test
    void aFigureWithoutAUnitIsReadInThatOfTheFloor() {
        Quantity floor = Quantity.builder().value(4).unit("percent a year").build();
        AgreementRegister register = register()
                .addDemandFramework(DemandFramework.builder()
                        .id("demands")
                        .name("Demands")
                        .addDemand(Demand.builder()
                                .id("wages")
                                .topic(Demand.Topic.WAGES)
                                .floor(floor)
                                .build())
                        .addAdoption(Adoption.builder()
                                .adopter("local-1")
                                .addFigure(DemandFigure.builder()
                                        .demand("wages")
                                        .value(Quantity.of(5))
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(Found.in(register)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, outside",
        "2024-04-01, inside",
        "2024, inside",
        "2023, outside",
        "2027-03-31, inside",
        "2027-04, outside",
        "~, inside"
    })
    void aWageIncreaseIsPaidWhileTheAgreementLasts(String date, String where) {
        CollectiveAgreement.WageIncrease.Builder increase =
                CollectiveAgreement.WageIncrease.builder().percent(Quantity.of(2));
        if (!date.equals("~")) {
            increase.date(date);
        }
        AgreementRegister register = register()
                .addAgreement(agreement("outside-workers")
                        .start("2024-04-01")
                        .addWageIncrease(increase.build())
                        .build())
                .build();

        assertThat(Found.in(register))
                .containsExactlyElementsOf(
                        where.equals("outside")
                                ? List.of("agreement.increase.outside /agreements/0/wageIncreases/0/date")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "naics, 62, true",
        "NAICS, 623110, true",
        "scian, 31-33, true",
        "naics, 6231100, false",
        "naics, 0, false",
        "naics, Health care, false",
        "isic, Q, true"
    })
    void aCodeHasTheFormOfItsClassification(String system, String code, boolean sound) {
        AgreementRegister register = register()
                .addAgreement(agreement("outside-workers")
                        .addIndustryCode(ExternalId.of(system, code))
                        .build())
                .build();

        assertThat(Found.in(register))
                .containsExactlyElementsOf(
                        sound ? List.of() : List.of("agreement.industry.code /agreements/0/industryCodes/0"));
    }

    @Test
    void anAmountMayBeACutOnlyWithAWarning() {
        AgreementRegister register = register()
                .addAgreement(agreement("outside-workers")
                        .addWageIncrease(CollectiveAgreement.WageIncrease.builder()
                                .amount(Money.of(Decimal.parse("-0.50"), "CAD"))
                                .build())
                        .addWageIncrease(CollectiveAgreement.WageIncrease.builder()
                                .percent(Quantity.of(0))
                                .build())
                        .build())
                .build();

        assertThat(Found.in(register))
                .containsExactly("agreement.increase.negative /agreements/0/wageIncreases/0/amount");
    }
}
