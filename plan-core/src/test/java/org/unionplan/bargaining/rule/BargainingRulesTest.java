package org.unionplan.bargaining.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.bargaining.Adoption;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.DemandFigure;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.document.Document;
import org.unionplan.validation.Found;
import org.unionplan.value.Quantity;

/** Where the rules of agreement registers hold their tongue, and where they do not. */
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
}
