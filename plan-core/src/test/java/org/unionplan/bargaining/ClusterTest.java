package org.unionplan.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionplan.message.Message;
import org.unionplan.message.Messages;
import org.unionplan.value.Quantity;

/** Tests of suggested clusters and of the review of chosen ones. */
class ClusterTest {

    private static CollectiveAgreement.Builder agreement(String id, String expiry) {
        return CollectiveAgreement.builder().id(id).expiry(expiry);
    }

    private static AgreementRegister.Builder register(CollectiveAgreement... agreements) {
        return AgreementRegister.builder().id("r").agreements(List.of(agreements));
    }

    private static ClusterSuggestions suggestions(ClusterSuggestions.Criteria wish, CollectiveAgreement... agreements) {
        return ClusterSuggestions.of(ExpiryMap.of(register(agreements).build()), wish);
    }

    private static String told(ClusterSuggestions.Suggestion suggestion) {
        return suggestion.getWindow() + " "
                + suggestion.members().stream()
                        .map(opening -> opening.getAgreement().getId().toString())
                        .toList();
    }

    private static List<String> codes(List<Message> remarks) {
        return remarks.stream().map(remark -> remark.getCode()).toList();
    }

    /**
     * Days 1, 5, 10 and 12 of a month, windows of 6 days: 1 to 6 has two, 5 to 10 has two, 10 to 15 has two; 12 to 17
     * has only what 10 to 15 has already.
     */
    @Test
    void everyWindowThatAddsSomethingIsSuggestedAndNoOther() {
        ClusterSuggestions found = suggestions(
                ClusterSuggestions.Criteria.of(6, 2),
                agreement("a", "2027-03-01").employees(10).build(),
                agreement("b", "2027-03-05").employees(20).build(),
                agreement("c", "2027-03-10").employees(30).build(),
                agreement("d", "2027-03-12").employees(40).build());

        assertThat(found.ranked())
                .extracting(ClusterTest::told)
                .containsExactly(
                        "2027-03-10/2027-03-15 [c, d]", "2027-03-05/2027-03-10 [b, c]", "2027-03-01/2027-03-06 [a, b]");
        // The second has days in common with both others; 1 to 6 and 10 to 15 have none.
        assertThat(found.apart())
                .extracting(ClusterTest::told)
                .containsExactly("2027-03-10/2027-03-15 [c, d]", "2027-03-01/2027-03-06 [a, b]");
    }

    @Test
    void theLastDayOfAWindowIsInAndTheNextIsNot() {
        assertThat(suggestions(
                                ClusterSuggestions.Criteria.of(30, 2),
                                agreement("a", "2027-03-01").build(),
                                agreement("b", "2027-03-30").build())
                        .ranked())
                .hasSize(1);
        assertThat(suggestions(
                                ClusterSuggestions.Criteria.of(30, 2),
                                agreement("a", "2027-03-01").build(),
                                agreement("b", "2027-03-31").build())
                        .ranked())
                .isEmpty();
    }

    @Test
    void aLooseDateIsInAWindowOnlyIfItIsInAnyCase() {
        ClusterSuggestions found = suggestions(
                ClusterSuggestions.Criteria.of(31, 2),
                agreement("day", "2027-03-15").build(),
                agreement("month", "2027-03").build(),
                agreement("year", "2027").build(),
                agreement("longer", "2027-04").build());

        assertThat(found.ranked()).extracting(ClusterTest::told).containsExactly("2027-03-01/2027-03-31 [month, day]");
        assertThat(found.getLoose()).isEqualTo(1);
    }

    @Test
    void whatIsSettledOrOutsideTheTimeAskedForIsLeftOut() {
        ClusterSuggestions found = suggestions(
                ClusterSuggestions.Criteria.of(400, 1)
                        .from(LocalDate.of(2027, 2, 1))
                        .to(LocalDate.of(2027, 11, 30)),
                agreement("early", "2027-01-31").build(),
                agreement("first", "2027-02-01").build(),
                agreement("settled", "2027-03-01").settled("2027-05-01").build(),
                agreement("followed", "2027-03-01").successor("first").build(),
                agreement("last", "2027-11-30").build(),
                agreement("late", "2027-12-01").build());

        assertThat(found.ranked()).extracting(ClusterTest::told).containsExactly("2027-02-01/2028-03-06 [first, last]");
        assertThat(found.getSettled()).isEqualTo(2);
    }

    @Test
    void unitsAreCountedAndOneAgreementIsNoCluster() {
        CollectiveAgreement three = agreement("three", "2027-03-01")
                .addUnit(BargainingUnit.builder().name("x").build())
                .addUnit(BargainingUnit.builder().name("y").build())
                .addUnit(BargainingUnit.builder().name("z").build())
                .build();
        CollectiveAgreement one = agreement("one", "2027-03-01").build();

        assertThat(suggestions(ClusterSuggestions.Criteria.of(10, 4), three, one)
                        .ranked()
                        .get(0)
                        .getUnits())
                .isEqualTo(4);
        assertThat(suggestions(ClusterSuggestions.Criteria.of(10, 5), three, one)
                        .ranked())
                .isEmpty();
        assertThat(suggestions(ClusterSuggestions.Criteria.of(10, 1), three).ranked())
                .isEmpty();
    }

    @Test
    void sureEmployeesRankFirstThenUnitsThenSectorsThenTime() {
        ClusterSuggestions found = suggestions(
                ClusterSuggestions.Criteria.of(2, 2),
                agreement("a1", "2027-01-01").sector("schools").build(),
                agreement("a2", "2027-01-01").sector("schools").build(),
                agreement("b1", "2027-02-01").sector("schools").build(),
                agreement("b2", "2027-02-01").sector("hospitals").build(),
                agreement("c1", "2027-03-01").build(),
                agreement("c2", "2027-03-01").build(),
                agreement("c3", "2027-03-01").build(),
                agreement("d1", "2027-04-01").employees(1).build(),
                agreement("d2", "2027-04-01")
                        .employees(Quantity.of(Quantity.Qualifier.AT_MOST, 5_000))
                        .build(),
                agreement("e1", "2027-05-01").employees(2).build(),
                agreement("e2", "2027-05-01").build());

        assertThat(found.ranked())
                .extracting(each -> each.getWindow().getFirst().getMonthValue())
                .containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void aSuggestionGivesItsReasonAsDataAndAsSentences() {
        ClusterSuggestions.Suggestion found = suggestions(
                        ClusterSuggestions.Criteria.of(90, 2),
                        agreement("a", "2027-03-01")
                                .employer("e")
                                .union("u")
                                .sector("schools")
                                .employees(Quantity.of(Quantity.Qualifier.AT_LEAST, 95))
                                .build(),
                        agreement("b", "2027-03-31").employer("f").union("u").build())
                .ranked()
                .get(0);

        assertThat(codes(found.reasons())).containsExactly("cluster.open-together", "cluster.unstated");
        assertThat(found.reasons().get(0).getTexts())
                .containsEntry("employees", ">= 95")
                .containsEntry("unions", "1");
        assertThat(found.reasons().get(0))
                .hasToString("2 agreements open within 90 days of 2027-03-01: 2 units, 2 employers, 1 union, 1 sector,"
                        + " >= 95 employees.");
        assertThat(found.reasons().get(1).in(Messages.of("fr-CA")))
                .isEqualTo("1 d’entre elles n’indique pas son nombre de salariés.");
    }

    @Test
    void aWishHasAtLeastADayAndAUnit() {
        assertThatThrownBy(() -> ClusterSuggestions.Criteria.of(0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClusterSuggestions.Criteria.of(90, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ClusterMember.Builder member(String agreement) {
        return ClusterMember.builder().agreement(agreement);
    }

    @Test
    void aReviewTellsWhatMovedSinceAClusterWasChosen() {
        AgreementRegister register = register(
                        agreement("same", "2027-03-31").employees(10).build(),
                        agreement("extended", "2028-03-31").employees(20).build(),
                        agreement("earlier", "2027-03-01").employees(30).build(),
                        agreement("loose", "2027-04").employees(50).build(),
                        agreement("settled", "2027-04-30")
                                .settled("2026-05-05")
                                .employees(60)
                                .build(),
                        CollectiveAgreement.builder().id("undated").build(),
                        agreement("joiner", "2027-05-31").build(),
                        agreement("perhaps", "2027").build())
                .addCluster(BargainingCluster.builder()
                        .id("spring")
                        .name("Spring")
                        .window("2027-03/2027-06")
                        .addMember(
                                member("same").opens("2027-03-31").employees(10).build())
                        .addMember(member("extended")
                                .opens("2027-03-31")
                                .employees(20)
                                .build())
                        .addMember(member("earlier")
                                .opens("2027-04-01")
                                .employees(35)
                                .build())
                        .addMember(member("loose").opens("2027-04-15").build())
                        .addMember(member("settled")
                                .opens("2027-04-30")
                                .employees(60)
                                .build())
                        .addMember(member("undated").opens("2027-04-30").build())
                        .addMember(
                                member("gone").opens("2027-04-30").employees(70).build())
                        .build())
                .build();

        ClusterReview review =
                ClusterReview.of(register, LocalDate.of(2026, 5, 5)).get(0);

        assertThat(review.getMembers())
                .extracting(each -> codes(each.getMoved()))
                .containsExactly(
                        List.of(),
                        List.of("cluster.opens-later", "cluster.outside-window"),
                        List.of("cluster.opens-earlier", "cluster.employees-changed"),
                        List.of("cluster.opens-otherwise"),
                        List.of("cluster.member-settled"),
                        List.of("cluster.member-undated"),
                        List.of("cluster.member-gone"));
        assertThat(review.getMembers().get(1).getMoved().get(0))
                .hasToString("Agreement extended opens on 2028-03-31, later than the expected 2027-03-31.");
        // Then 10 + 20 + 35 + 60 + 70, and two without figures; now 10 + 20 + 30 + 50, and the undated one.
        assertThat(review.getThen())
                .isEqualTo(new ExpiryMap.EmployeeCount(7, 2, Quantity.of(195).getBounds()));
        assertThat(review.getNow())
                .isEqualTo(new ExpiryMap.EmployeeCount(5, 1, Quantity.of(110).getBounds()));
        assertThat(review.getCouldJoin())
                .extracting(each -> each.getAgreement().getId().toString())
                .containsExactly("joiner");
        assertThat(ClusterReview.of(register, LocalDate.of(2026, 5, 4))
                        .get(0)
                        .getMembers()
                        .get(4)
                        .getMoved())
                .isEmpty();
    }
}
