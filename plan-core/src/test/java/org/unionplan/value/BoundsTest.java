package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.message.Messages;

class BoundsTest {

    // Worked by hand: a side is bounded only where both parts are, and reached only where both parts reach theirs.
    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of(List.of(Quantity.of(5), Quantity.of(7)), "12"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Quantity.Qualifier.AT_LEAST, 10)), ">= 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Quantity.Qualifier.MORE_THAN, 10)), "> 15"),
                Arguments.of(
                        List.of(
                                Quantity.of(Quantity.Qualifier.AT_LEAST, 5),
                                Quantity.of(Quantity.Qualifier.MORE_THAN, 10)),
                        "> 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Quantity.Qualifier.AT_MOST, 10)), "<= 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Quantity.Qualifier.LESS_THAN, 10)), "< 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Quantity.Qualifier.APPROXIMATE, 10)), "~15"),
                Arguments.of(
                        List.of(
                                Quantity.of(Quantity.Qualifier.AT_LEAST, 5),
                                Quantity.of(Quantity.Qualifier.AT_MOST, 10)),
                        "any"));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void sumsCarryTheirBounds(List<Quantity> parts, String sum) {
        assertThat(parts.stream().map(Quantity::getBounds).reduce(Quantity.Bounds.ZERO, Quantity.Bounds::plus))
                .hasToString(sum);
    }

    @Test
    void countsHaveAFloorOfZeroSoThatOppositeBoundsGiveAnInterval() {
        Quantity.Bounds atMostTen =
                Quantity.of(Quantity.Qualifier.AT_MOST, 10).getBounds().asCount();

        assertThat(atMostTen).hasToString("0..10");
        assertThat(Quantity.of(5).getBounds().plus(atMostTen)).hasToString("5..15");
        assertThat(Quantity.of(Quantity.Qualifier.AT_LEAST, 5).getBounds().plus(atMostTen))
                .hasToString(">= 5");
    }

    @Test
    void aFloorOfZeroGoesWithoutSaying() {
        Quantity.Bounds atMostTen =
                Quantity.of(Quantity.Qualifier.AT_MOST, 10).getBounds().asCount();
        Messages english = Messages.english();

        assertThat(english.format(atMostTen.toMessage())).isEqualTo("at most 10");
        assertThat(english.format(Quantity.of(5).getBounds().plus(atMostTen).toMessage()))
                .isEqualTo("at least 5 and at most 15");
        assertThat(english.format(Quantity.Bounds.ZERO.toMessage())).isEqualTo("0");
        assertThat(english.format(
                        Quantity.of(Quantity.Qualifier.AT_LEAST, 0).getBounds().toMessage()))
                .isEqualTo("at least 0");
    }

    @Test
    void admitsItsBoundsOnlyWhereTheyAreReached() {
        Quantity.Bounds moreThan =
                Quantity.of(Quantity.Qualifier.MORE_THAN, 57_000).getBounds();

        assertThat(moreThan.admits(Decimal.of(57_000))).isFalse();
        assertThat(moreThan.admits(Decimal.parse("57000.01"))).isTrue();
        assertThat(Quantity.of(Quantity.Qualifier.AT_MOST, 10).getBounds().admits(Decimal.of(10)))
                .isTrue();
        assertThat(Quantity.of(Quantity.Qualifier.LESS_THAN, 10).getBounds().admits(Decimal.of(10)))
                .isFalse();
    }

    @Test
    void isSurelyAboveOnlyWhereNoNumberFitsBoth() {
        Quantity.Bounds moreThanTen =
                Quantity.of(Quantity.Qualifier.MORE_THAN, 10).getBounds();

        assertThat(moreThanTen.isSurelyAbove(Quantity.of(10).getBounds())).isTrue();
        assertThat(moreThanTen.isSurelyAbove(Quantity.of(11).getBounds())).isFalse();
        assertThat(Quantity.of(11)
                        .getBounds()
                        .isSurelyAbove(
                                Quantity.of(Quantity.Qualifier.APPROXIMATE, 10).getBounds()))
                .isFalse();
    }

    @Test
    void aSumTooLongToHoldHasNoBound() {
        Quantity.Bounds endless =
                Quantity.of(Decimal.parse("9".repeat(Decimal.MAX_DIGITS))).getBounds();

        assertThat(endless.plus(endless)).hasToString("any");
        assertThat(endless.plus(Quantity.of(Quantity.Qualifier.AT_LEAST, 0).getBounds())
                        .getLower())
                .isPresent();
    }

    @Test
    void isExactOnlyForOneCertainNumber() {
        assertThat(Quantity.of(5).getBounds().isExact()).isTrue();
        assertThat(Quantity.of(Quantity.Qualifier.APPROXIMATE, 5).getBounds().isExact())
                .isFalse();
        assertThat(Quantity.of(Quantity.Qualifier.AT_LEAST, 5).getBounds().isExact())
                .isFalse();
    }

    private static Quantity.Bounds bounds(String words) {
        return Quantity.parse(words).getBounds();
    }

    /** By hand: some number lies within both, or the two are approximate and may. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, true",
        "5, 6, false",
        "under 5, 5, false",
        "at most 5, 5, true",
        "at most 5, at least 5, true",
        "at most 5, more than 5, false",
        "under 5, at least 5, false",
        "at least 10, 5, false",
        "at least 10, at least 5, true",
        "at most 10, at most 5, true",
        "about 5, 9, true"
    })
    void overlapIfSomeNumberLiesWithinBoth(String one, String other, boolean overlap) {
        assertThat(bounds(one).overlaps(bounds(other))).isEqualTo(overlap);
        assertThat(bounds(other).overlaps(bounds(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({
        "at least 10, 9,  false",
        "at least 10, 10, true",
        "at least 10, 11, true",
        "more than 10, 10, false",
        "more than 10, 11, true",
        "at most 10, 10, true",
        "at most 10, 11, false",
        "under 10, 10, false",
        "under 10, 9,  true",
        "10, 10, true"
    })
    void admitTheNumbersWithin(String words, String number, boolean admitted) {
        assertThat(bounds(words).admits(Decimal.parse(number))).isEqualTo(admitted);
    }

    @Test
    void areEqualIfEveryPartIs() {
        List<Quantity.Bounds> all = Stream.of(
                        "5",
                        "about 5",
                        "at least 5",
                        "more than 5",
                        "at most 5",
                        "under 5",
                        "6",
                        "at least 6",
                        "at most 6")
                .map(BoundsTest::bounds)
                .toList();

        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                assertThat(all.get(i).equals(all.get(j)))
                        .as("%s, %s", all.get(i), all.get(j))
                        .isEqualTo(i == j);
            }
        }
        assertThat(bounds("5.0")).isEqualTo(bounds("5")).hasSameHashCodeAs(bounds("5"));
        assertThat(bounds("at least 5").plus(bounds("at most 5")))
                .isEqualTo(bounds("more than 5").plus(bounds("at most 5")).plus(Quantity.Bounds.ZERO));
    }

    @Test
    void answerForBothSides() {
        Quantity.Bounds atLeastFive = bounds("at least 5");

        assertThat(atLeastFive.getLower()).contains(Decimal.of(5));
        assertThat(atLeastFive.isLowerReached()).isTrue();
        assertThat(atLeastFive.getUpper()).isEmpty();
        assertThat(bounds("under 10").getUpper()).contains(Decimal.of(10));
        assertThat(bounds("under 10").isUpperReached()).isFalse();
        assertThat(bounds("at most 10").isUpperReached()).isTrue();
        assertThat(bounds("more than 10").isLowerReached()).isFalse();
        assertThat(bounds("about 10").isApproximate()).isTrue();
        assertThat(bounds("10").isApproximate()).isFalse();
        assertThat(Messages.english()
                        .format(bounds("at least 5").plus(bounds("at most 5")).toMessage()))
                .isEqualTo("an unknown number");
    }
}
