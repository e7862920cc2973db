package org.unionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Place;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.bargaining.Demand;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;

/** The invented register has what an expiry map, its clusters and its demands are to be shown on. */
class AgreementRegisterTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private final AgreementRegister register = Examples.read("agreement-register.json", AgreementRegister.class);

    @Test
    void itHoldsThirtySixAgreementsAsOfTheFirstOfNovember() {
        assertThat(register.getAgreements()).hasSize(36);
        assertThat(register.getAsOf()).contains(Timeframe.of(AS_OF));
    }

    @Test
    void nineSectorsAreInIt() {
        Map<String, Long> sectors = register.getAgreements().stream()
                .map(agreement -> agreement.getSector().orElseThrow().toString())
                .collect(Collectors.groupingBy(sector -> sector, TreeMap::new, Collectors.counting()));

        assertThat(sectors)
                .containsExactly(
                        entry("child-care", 2L),
                        entry("energy", 2L),
                        entry("hospitals", 3L),
                        entry("long-term-care", 6L),
                        entry("municipal", 8L),
                        entry("schools", 3L),
                        entry("social-services", 5L),
                        entry("transport", 3L),
                        entry("universities", 4L));
    }

    @Test
    void eightPlacesUnderThreeLabourLawsAreInIt() {
        assertThat(register.getAgreements().stream()
                        .flatMap(agreement -> agreement.getPlaces().stream())
                        .map(Place::getLocality)
                        .map(Optional::orElseThrow)
                        .distinct()
                        .sorted())
                .containsExactly(
                        "Cedar Narrows",
                        "Halden Falls",
                        "Larkmoor",
                        "Port Merrow",
                        "Prairie Gate",
                        "Saltwells",
                        "Stonebridge",
                        "Winter Lake");
        assertThat(register.getAgreements().stream()
                        .map(CollectiveAgreement::getJurisdiction)
                        .map(Optional::orElseThrow)
                        .map(Term::toString)
                        .distinct())
                .containsExactlyInAnyOrder("provincial", "territorial", "federal");
    }

    @Test
    void nineAgreementsHaveExpiredAndAreUnsettled() {
        assertThat(register.getAgreements().stream()
                        .filter(agreement -> agreement.getSettled().isEmpty())
                        .filter(agreement -> lastDay(agreement).isBefore(AS_OF))
                        .map(agreement -> agreement.getId().toString()))
                .containsExactly(
                        "merrow-town",
                        "harbourview",
                        "prairie-gate-home",
                        "halden-hospital",
                        "north-shelter",
                        "halden-university-teaching",
                        "halden-schools",
                        "larkmoor-schools",
                        "halden-transit-all");
    }

    @Test
    void fourCanBeReopenedBeforeTheyExpire() {
        assertThat(register.getAgreements().stream()
                        .filter(agreement -> agreement.getReopener().isPresent())
                        .map(agreement -> agreement.getId() + " from "
                                + agreement
                                        .getReopener()
                                        .flatMap(Timeframe::getNotation)
                                        .orElseThrow()))
                .containsExactly(
                        "larkmoor-county from 2027-01-01",
                        "quiet-river from 2027-02-01",
                        "childrens-aid-2025 from 2027-04-01",
                        "stonebridge-college-support from 2026-09-01");
    }

    @Test
    void twoWereSettledAndSucceededOnTheNextDay() {
        List<CollectiveAgreement> succeeded = register.getAgreements().stream()
                .filter(agreement -> agreement.getSuccessor().isPresent())
                .toList();

        assertThat(succeeded)
                .extracting(agreement -> agreement.getId().toString())
                .containsExactly("halden-inside-2023", "childrens-aid-2022");
        assertThat(succeeded).allSatisfy(old -> {
            CollectiveAgreement successor = agreement(old.getSuccessor().orElseThrow());
            assertThat(old.getSettled()).isPresent();
            assertThat(successor.getEmployer()).isEqualTo(old.getEmployer());
            assertThat(successor.getUnion()).isEqualTo(old.getUnion());
            assertThat(successor.getStart().flatMap(Timeframe::getEarliestFirst))
                    .contains(lastDay(old).plusDays(1));
        });
    }

    @Test
    void headCountsCarryEveryQualifier() {
        assertThat(register.getAgreements().stream()
                        .flatMap(agreement -> agreement.getEmployees().stream())
                        .map(Quantity::getQualifier)
                        .distinct())
                .containsExactlyInAnyOrder(Quantity.Qualifier.values());
    }

    @Test
    void exactHeadCountsOfUnitsAddUpToThoseOfTheirAgreement() {
        assertThat(register.getAgreements().stream()
                        .filter(agreement -> agreement
                                .getEmployees()
                                .filter(count -> count.getQualifier() == Quantity.Qualifier.EXACT)
                                .isPresent())
                        .filter(agreement -> !agreement.getUnits().isEmpty()))
                .hasSizeGreaterThan(5)
                .allSatisfy(agreement -> assertThat(agreement.getUnits().stream()
                                .map(unit -> unit.getEmployees()
                                        .orElseThrow()
                                        .getValue()
                                        .toString())
                                .mapToLong(Long::parseLong)
                                .sum())
                        .hasToString(agreement
                                .getEmployees()
                                .orElseThrow()
                                .getValue()
                                .toString()));
    }

    @Test
    void everyAgreementHasAnEmployerALocalAndAFileNumberOfItsOwn() {
        assertThat(register.getAgreements().stream()
                        .map(CollectiveAgreement::getEmployer)
                        .map(Optional::orElseThrow)
                        .map(id -> Examples.actor(register, id.toString())
                                .getKind()
                                .orElseThrow()))
                .allMatch(kind -> kind.equals(Term.of("employer")));
        assertThat(register.getAgreements().stream()
                        .map(CollectiveAgreement::getUnion)
                        .map(Optional::orElseThrow)
                        .map(id -> Examples.actor(register, id.toString())
                                .getKind()
                                .orElseThrow()))
                .allMatch(kind -> kind.equals(Term.of("local")));
        assertThat(register.getAgreements().stream()
                        .map(agreement -> agreement.getFileNumber().orElseThrow()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("AF-[0-9]{4}-[0-9]{2}"));
    }

    @Test
    void everyFlagOfTheVocabularyButOneOccurs() {
        assertThat(register.getAgreements().stream()
                        .flatMap(agreement -> agreement.getFlags().stream())
                        .map(Term::toString)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "essential-services", "arbitration", "first-agreement", "in-dispute", "extended");
    }

    @Test
    void theClusterHoldsSevenAgreementsThatOpenInItsWindow() {
        BargainingCluster cluster = register.getClusters().get(0);
        Timeframe window = cluster.getWindow().orElseThrow();

        assertThat(register.getClusters()).hasSize(1);
        assertThat(cluster.getMembers()).hasSize(7).allSatisfy(member -> {
            CollectiveAgreement agreement = agreement(member.getAgreement());
            assertThat(member.getOpens()).isEqualTo(agreement.getExpiry());
            assertThat(member.getEmployees()).isEqualTo(agreement.getEmployees());
            assertThat(lastDay(agreement))
                    .isBetween(
                            window.getEarliestFirst().orElseThrow(),
                            window.getLatestLast().orElseThrow());
            assertThat(cluster.getSectors()).contains(agreement.getSector().orElseThrow());
        });
        assertThat(cluster.getFramework()).contains(ElementId.of("common-demands-2027"));
    }

    @Test
    void theFrameworkHasFiveDemandsFourWithAFloorAndFourAdoptions() {
        DemandFramework framework = register.getDemandFrameworks().get(0);

        assertThat(framework.getDemands().stream().map(demand -> demand.getTopic() + " " + floor(demand)))
                .containsExactly(
                        "wages at-least 3.5 percent a year",
                        "staffing-levels at-least 4 hours of care a day",
                        "workload at-most 22 cases",
                        "contracting-out -",
                        "benefits at-least 80 percent");
        assertThat(framework.getAdoptions().stream()
                        .map(adoption -> adoption.getAdopter() + ", "
                                + adoption.getFigures().size() + " figures"))
                .containsExactly(
                        "local-63, 2 figures",
                        "larkmoor-manor-all, 1 figures",
                        "local-102, 1 figures",
                        "halden-outside, 1 figures");
    }

    @Test
    void noActorIsAPerson() {
        assertThat(register.getActors()).extracting(Actor::getHolders).allMatch(List::isEmpty);
    }

    private static String floor(Demand demand) {
        return demand.getFloor()
                .map(floor -> floor.getQualifier().getKeyword() + " " + floor.getValue() + " "
                        + floor.getUnit().orElseThrow())
                .orElse("-");
    }

    private static LocalDate lastDay(CollectiveAgreement agreement) {
        return agreement.getExpiry().flatMap(Timeframe::getLatestLast).orElseThrow();
    }

    private CollectiveAgreement agreement(ElementId id) {
        return Examples.find(register, id.toString(), CollectiveAgreement.class);
    }
}
