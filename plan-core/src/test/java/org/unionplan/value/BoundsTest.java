package org.unionplan.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoundsTest {

    // Worked by hand: a side is bounded only where both parts are, and reached only where both parts reach theirs.
    static Stream<Arguments> sums() {
        return Stream.of(
                Arguments.of(List.of(Quantity.of(5), Quantity.of(7)), "12"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Qualifier.AT_LEAST, 10)), ">= 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Qualifier.MORE_THAN, 10)), "> 15"),
                Arguments.of(List.of(Quantity.of(Qualifier.AT_LEAST, 5), Quantity.of(Qualifier.MORE_THAN, 10)), "> 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Qualifier.AT_MOST, 10)), "<= 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Qualifier.LESS_THAN, 10)), "< 15"),
                Arguments.of(List.of(Quantity.of(5), Quantity.of(Qualifier.APPROXIMATE, 10)), "~15"),
                Arguments.of(List.of(Quantity.of(Qualifier.AT_LEAST, 5), Quantity.of(Qualifier.AT_MOST, 10)), "any"));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void sumsCarryTheirBounds(List<Quantity> parts, String sum) {
        assertThat(parts.stream().map(Quantity::bounds).reduce(Bounds.ZERO, Bounds::plus))
                .hasToString(sum);
    }

    @Test
    void countsHaveAFloorOfZeroSoThatOppositeBoundsGiveAnInterval() {
        Bounds atMostTen = Quantity.of(Qualifier.AT_MOST, 10).bounds().asCount();

        assertThat(atMostTen).hasToString("0..10");
        assertThat(Quantity.of(5).bounds().plus(atMostTen)).hasToString("5..15");
        assertThat(Quantity.of(Qualifier.AT_LEAST, 5).bounds().plus(atMostTen)).hasToString(">= 5");
    }

    @Test
    void admitsItsBoundsOnlyWhereTheyAreReached() {
        Bounds moreThan = Quantity.of(Qualifier.MORE_THAN, 57_000).bounds();

        assertThat(moreThan.admits(Decimal.of(57_000))).isFalse();
        assertThat(moreThan.admits(Decimal.parse("57000.01"))).isTrue();
        assertThat(Quantity.of(Qualifier.AT_MOST, 10).bounds().admits(Decimal.of(10)))
                .isTrue();
        assertThat(Quantity.of(Qualifier.LESS_THAN, 10).bounds().admits(Decimal.of(10)))
                .isFalse();
    }

    @Test
    void isSurelyAboveOnlyWhereNoNumberFitsBoth() {
        Bounds moreThanTen = Quantity.of(Qualifier.MORE_THAN, 10).bounds();

        assertThat(moreThanTen.isSurelyAbove(Quantity.of(10).bounds())).isTrue();
        assertThat(moreThanTen.isSurelyAbove(Quantity.of(11).bounds())).isFalse();
        assertThat(Quantity.of(11)
                        .bounds()
                        .isSurelyAbove(Quantity.of(Qualifier.APPROXIMATE, 10).bounds()))
                .isFalse();
    }

    @Test
    void aSumTooLongToHoldHasNoBound() {
        Bounds endless =
                Quantity.of(Decimal.parse("9".repeat(Decimal.MAX_DIGITS))).bounds();

        assertThat(endless.plus(endless)).hasToString("any");
        assertThat(endless.plus(Quantity.of(Qualifier.AT_LEAST, 0).bounds()).lower())
                .isPresent();
    }

    @Test
    void isExactOnlyForOneCertainNumber() {
        assertThat(Quantity.of(5).bounds().isExact()).isTrue();
        assertThat(Quantity.of(Qualifier.APPROXIMATE, 5).bounds().isExact()).isFalse();
        assertThat(Quantity.of(Qualifier.AT_LEAST, 5).bounds().isExact()).isFalse();
    }
}
