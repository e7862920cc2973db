package org.unionplan.bargaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.actor.Place;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

class ExpiryMapTest {

    private static CollectiveAgreement.Builder agreement(String id) {
        return CollectiveAgreement.builder().id(id);
    }

    private static ExpiryMap map(CollectiveAgreement... agreements) {
        return ExpiryMap.of(AgreementRegister.builder()
                .id("r")
                .agreements(List.of(agreements))
                .build());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> ids(List<Opening> openings) {
        return openings.stream()
                .map(opening -> opening.getAgreement().getId().toString())
                .toList();
    }

    /** Expiry and reopener, then the first and the last day on which it may open, and what opens it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-31 |            | 2027-03-31 | 2027-03-31 | EXPIRY",
                "2027-03-31 | 2026-04-01 | 2026-04-01 | 2026-04-01 | REOPENER",
                "2027-03-31 | 2028-01-01 | 2027-03-31 | 2027-03-31 | EXPIRY",
                "2027-03    |            | 2027-03-01 | 2027-03-31 | EXPIRY",
                // The reopener may come first, and by the end of March it is open in any case.
                "2027-03    | 2027       | 2027-01-01 | 2027-03-31 | REOPENER",
                "2027/..    |            | 2027-01-01 |            | EXPIRY",
                "2027/..    | 2026-04-01 | 2026-04-01 | 2026-04-01 | REOPENER",
                "../2027    | 2026-04-01 |            | 2026-04-01 | EXPIRY",
                "           | 2026-04-01 | 2026-04-01 | 2026-04-01 | REOPENER",
                "           |            |            |            | EXPIRY",
                "2027/2025  |            |            |            | EXPIRY",
            })
    void opensOnTheEarlierOfExpiryAndReopenerAsExactlyAsStated(
            String expiry, String reopener, LocalDate earliest, LocalDate latest, Opening.Ground ground) {
        Opening opening = Opening.of(agreement("a")
                .expiry(Optional.ofNullable(expiry).map(Timeframe::parse))
                .reopener(Optional.ofNullable(reopener).map(Timeframe::parse))
                .build());

        assertThat(opening.getEarliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(opening.getLatest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(opening.getGround()).isEqualTo(ground);
    }

    @Test
    void aWindowIncludesItsFirstAndItsLastDay() {
        ExpiryMap map = map(
                agreement("before").expiry("2026-12-31").build(),
                agreement("first").expiry("2027-01-01").build(),
                agreement("last").expiry("2027-03-31").build(),
                agreement("after").expiry("2027-04-01").build(),
                agreement("perhaps").expiry("2027-03/2027-04").build(),
                agreement("never").build());

        List<Opening> openings = map.opensBetween(day("2027-01-01"), day("2027-03-31"));

        assertThat(ids(openings)).containsExactly("first", "perhaps", "last");
        assertThat(openings.get(1).surelyWithin(day("2027-01-01"), day("2027-03-31")))
                .isFalse();
        assertThat(ids(map.undated())).containsExactly("never");
    }

    @Test
    void whatWasSettledBeforeItCouldOpenDoesNot() {
        ExpiryMap map = map(
                agreement("early").expiry("2027-03-31").settled("2027-03-30").build(),
                agreement("late").expiry("2027-03-31").settled("2027-03-31").build());

        assertThat(ids(map.opensBetween(day("2027-01-01"), day("2027-12-31")))).containsExactly("late");
    }

    /** Start, expiry, reopener, settled, then a day, how it stands on it, since when, and whether that is certain. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-01 | 2026-12-31 |            |            | 2023-12-31 | UPCOMING | 2024-01-01 | yes",
                "2024-01-01 | 2026-12-31 |            |            | 2026-12-31 | RUNNING  | 2024-01-01 | yes",
                "2024-01-01 | 2026-12-31 |            |            | 2027-01-01 | EXPIRED  | 2027-01-01 | yes",
                "2024-01-01 | 2026-12-31 | 2026-01-01 |            | 2025-12-31 | RUNNING  | 2024-01-01 | yes",
                "2024-01-01 | 2026-12-31 | 2026-01-01 |            | 2026-01-01 | REOPENED | 2026-01-01 | yes",
                "2024-01-01 | 2026-12-31 |            | 2027-05-05 | 2027-05-04 | EXPIRED  | 2027-01-01 | yes",
                "2024-01-01 | 2026-12-31 |            | 2027-05-05 | 2027-05-05 | SETTLED  | 2027-05-05 | yes",
                // "In 2026" may be over from 2 January on and is over on 1 January after.
                "2024-01-01 | 2026       |            |            | 2026-01-01 | RUNNING  | 2024-01-01 | yes",
                "2024-01-01 | 2026       |            |            | 2026-01-02 | RUNNING  | 2024-01-01 | no",
                "2024-01-01 | 2026       |            |            | 2027-01-01 | EXPIRED  | 2027-01-01 | yes",
                "2024-01-01 | 2026-12-31 |            | 2027-05    | 2027-05-05 | EXPIRED  | 2027-01-01 | no",
                "2024-01-01 | 2026-12~   |            |            | 2027-01-01 | EXPIRED  | 2027-01-01 | no",
                "2024-01-01 |            |            |            | 2030-01-01 | UNDATED  |            | yes",
            })
    void standsOnADay(
            String start,
            String expiry,
            String reopener,
            String settled,
            LocalDate day,
            AgreementStanding.Status status,
            LocalDate since,
            String certain) {
        AgreementStanding standing = map(agreement("a")
                        .start(start)
                        .expiry(Optional.ofNullable(expiry).map(Timeframe::parse))
                        .reopener(Optional.ofNullable(reopener).map(Timeframe::parse))
                        .settled(Optional.ofNullable(settled).map(Timeframe::parse))
                        .build())
                .on(day)
                .get(0);

        assertThat(standing.getStatus()).isEqualTo(status);
        assertThat(standing.getSince()).isEqualTo(Optional.ofNullable(since));
        assertThat(standing.isUncertain()).isEqualTo(certain.equals("no"));
    }

    @Test
    void aSuccessorWithoutADayOfSettlementWasSettledByTheTimeItBegan() {
        ExpiryMap map = map(
                agreement("old").expiry("2026-12-31").successor("new").build(),
                agreement("new").start("2027-02-01").expiry("2029-12-31").build());

        assertThat(map.on(day("2027-01-31")).get(0))
                .isEqualTo(new AgreementStanding(
                        agreement("old").expiry("2026-12-31").successor("new").build(),
                        AgreementStanding.Status.EXPIRED,
                        Optional.of(day("2027-01-01")),
                        true));
        assertThat(map.on(day("2027-02-01")).get(0).getStatus()).isEqualTo(AgreementStanding.Status.SETTLED);
        assertThat(map.carriedOver(day("2027-02-01"))).isEmpty();
    }

    /** Published lists hardly ever say which agreement follows which. */
    @ParameterizedTest
    @CsvSource({
        "next day,      2024-01-01, mill, weavers, all,     2024-01-01, SETTLED",
        "not yet begun, 2024-01-01, mill, weavers, all,     2023-12-31, RUNNING",
        "much later,    2025-06-01, mill, weavers, all,     2025-05-31, EXPIRED",
        "much later,    2025-06-01, mill, weavers, all,     2025-06-01, SETTLED",
        "in some month, 2024-01,    mill, weavers, all,     2024-01-30, EXPIRED",
        "in some month, 2024-01,    mill, weavers, all,     2024-01-31, SETTLED",
        "overlapping,   2023-06-01, mill, weavers, all,     2026-01-01, EXPIRED",
        "other union,   2024-01-01, mill, smiths,  all,     2026-01-01, EXPIRED",
        "other unit,    2024-01-01, mill, weavers, office,  2026-01-01, EXPIRED"
    })
    void theNextAgreementOfTheSamePartiesProbablyFollows(
            String why, String start, String employer, String union, String unit, LocalDate day, String status) {
        ExpiryMap map = map(
                agreement("old")
                        .employer("mill")
                        .union("weavers")
                        .addUnit(each -> each.name("all"))
                        .expiry("2023-12-31")
                        .build(),
                agreement("new")
                        .employer(employer)
                        .union(union)
                        .addUnit(each -> each.name(unit))
                        .start(start)
                        .expiry("2027-12-31")
                        .build());

        assertThat(map.on(day).get(0).getStatus()).as(why).hasToString(status);
        assertThat(map.carriedOver(day)).as(why).hasSize(status.equals("EXPIRED") ? 1 : 0);
    }

    @Test
    void groupsStandWithinEachOtherInOrderAndKeepLooseDatesApart() {
        ExpiryMap map = map(
                agreement("a")
                        .expiry("2027-03-31")
                        .sector("schools")
                        .employees(10)
                        .build(),
                agreement("b")
                        .expiry("2027-01-15")
                        .sector("hospitals")
                        .employees(20)
                        .build(),
                agreement("c")
                        .expiry("2027-02")
                        .sector("hospitals")
                        .employees(30)
                        .build(),
                agreement("d").expiry("2027").employees(40).build(),
                agreement("e").expiry("2027-06-30").build(),
                agreement("f").sector("schools").build(),
                agreement("g").expiry("2028/..").build());

        List<ExpiryMap.Group> quarters = map.by(ExpiryMap.Grouping.QUARTER, ExpiryMap.Grouping.SECTOR);

        assertThat(quarters)
                .extracting(group -> group.getKey().getValue() + " " + ids(group.getOpenings()))
                .containsExactly("2027-Q1 [b, c, a]", "2027-Q1/2027-Q4 [d]", "2027-Q2 [e]", "2028-Q1/.. [g]", " [f]");
        assertThat(quarters.get(0).getGroups())
                .extracting(group -> group.getKey().getValue() + " " + group.getHeadCount())
                .containsExactly(
                        "hospitals "
                                + new ExpiryMap.EmployeeCount(
                                        2, 0, Quantity.of(50).getBounds()),
                        "schools "
                                + new ExpiryMap.EmployeeCount(
                                        1, 0, Quantity.of(10).getBounds()));
        assertThat(quarters.get(1).getKey().isLoose()).isTrue();
        assertThat(quarters.get(4).getKey().isNone()).isTrue();
        assertThat(map.by(ExpiryMap.Grouping.MONTH))
                .extracting(group -> group.getKey().getValue())
                .containsExactly("2027-01", "2027-01/2027-12", "2027-02", "2027-03", "2027-06", "2028-01/..", "");
        assertThat(map.by(ExpiryMap.Grouping.YEAR))
                .extracting(group -> group.getKey().getValue())
                .containsExactly("2027", "2028/..", "");
    }

    @Test
    void anAgreementForSeveralPlacesStandsUnderEach() {
        Place ashford = Place.builder().locality("Ashford").region("Ontario").build();
        Place dunmore = Place.builder().asWritten("around Dunmore").build();
        ExpiryMap map = map(
                agreement("both")
                        .addPlace(ashford)
                        .addPlace(dunmore)
                        .employees(5)
                        .build(),
                agreement("one").addPlace(dunmore).build(),
                agreement("none").build());

        assertThat(map.by(ExpiryMap.Grouping.PLACE))
                .extracting(group -> group.getKey().getValue() + " " + ids(group.getOpenings()))
                .containsExactly("Ashford, Ontario [both]", "around Dunmore [both, one]", " [none]");
        assertThat(map.headCount().getAgreements()).isEqualTo(3);
    }

    @Test
    void headCountsKeepTheirQualifiersAndTellWhatIsMissing() {
        ExpiryMap.EmployeeCount count = ExpiryMap.EmployeeCount.of(List.of(
                agreement("a").employees(412).build(),
                agreement("b")
                        .employees(Quantity.of(Quantity.Qualifier.AT_LEAST, 95))
                        .build(),
                agreement("c")
                        .employees(Quantity.of(Quantity.Qualifier.LESS_THAN, 210))
                        .build(),
                agreement("d").build(),
                agreement("e")
                        .addUnit(BargainingUnit.builder().name("x").employees(7).build())
                        .addUnit(BargainingUnit.builder().name("y").employees(8).build())
                        .build(),
                agreement("f")
                        .addUnit(BargainingUnit.builder().name("x").employees(7).build())
                        .addUnit(BargainingUnit.builder().name("y").build())
                        .build()));

        // 412 + 95 or more + 0 to 209 + 7 + 8; nothing is known of d and too little of f.
        assertThat(count)
                .isEqualTo(new ExpiryMap.EmployeeCount(
                        6, 2, new Quantity.Bounds(Optional.of(Decimal.of(522)), true, Optional.empty(), false, false)));
    }

    @Test
    void findsAnAgreementByItsId() {
        ExpiryMap map = map(agreement("a").expiry("2027-03-31").build());

        assertThat(map.opening(ElementId.of("a"))).isPresent();
        assertThat(map.opening(ElementId.of("b"))).isEmpty();
        assertThat(map.reopensBetween(day("2027-01-01"), day("2027-12-31"))).isEmpty();
    }
}
