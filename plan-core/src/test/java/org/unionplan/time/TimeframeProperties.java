package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.value.ValueArbitraries;
import org.unionplan.value.ValueFormatException;

class TimeframeProperties {

    @Provide
    Arbitrary<String> notations() {
        return ValueArbitraries.timeframes();
    }

    @Provide
    Arbitrary<String> anything() {
        return ValueArbitraries.anything(ValueArbitraries.timeframes());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.days();
    }

    @Property
    void aNotationIsGivenBackExactly(@ForAll("notations") String notation) {
        Timeframe timeframe = Timeframe.parse(notation);
        assertThat(timeframe.toString()).isEqualTo(notation);
        assertThat(timeframe.getNotation()).contains(notation);
        assertThat(Timeframe.parse(timeframe.toString())).isEqualTo(timeframe).hasSameHashCodeAs(timeframe);
    }

    @Property
    void equalNotationsAndOnlyTheyAreEqual(@ForAll("notations") String one, @ForAll("notations") String other) {
        assertThat(Timeframe.parse(one).equals(Timeframe.parse(other))).isEqualTo(one.equals(other));
    }

    @Property
    void wordsMakeADifferenceAndChangeNoDay(@ForAll("notations") String notation, @ForAll("days") LocalDate day) {
        Timeframe bare = Timeframe.parse(notation);
        Timeframe worded = bare.withAsWritten(notation);
        assertThat(worded)
                .isNotEqualTo(bare)
                .isEqualTo(Timeframe.parse(notation).withAsWritten(notation));
        assertThat(worded.span()).isEqualTo(bare.span());
        assertThat(worded.covers(day)).isEqualTo(bare.covers(day));
    }

    @Property
    void earliestIsNeverAfterLatest(@ForAll("notations") String notation) {
        Timeframe timeframe = Timeframe.parse(notation);
        assertOrdered(timeframe.getEarliestFirst(), timeframe.asPeriod().getLatestFirst());
        assertOrdered(timeframe.asPeriod().getEarliestLast(), timeframe.getLatestLast());
    }

    @Property
    void anEndHasBothItsDaysOrAReasonToHaveNone(@ForAll("notations") String notation) {
        Timeframe timeframe = Timeframe.parse(notation);
        boolean noStart = timeframe.isOpenStart() || timeframe.isUnknownStart();
        boolean noEnd = timeframe.isOpenEnd() || timeframe.isUnknownEnd();
        assertThat(timeframe.getEarliestFirst().isEmpty()).isEqualTo(noStart);
        assertThat(timeframe.asPeriod().getLatestFirst().isEmpty()).isEqualTo(noStart);
        assertThat(timeframe.asPeriod().getEarliestLast().isEmpty()).isEqualTo(noEnd);
        assertThat(timeframe.getLatestLast().isEmpty()).isEqualTo(noEnd);
        assertThat(noStart && noEnd).isFalse();
    }

    @Property
    void aSpanExistsUnlessASideIsMissingOrReversed(
            @ForAll("notations") String notation, @ForAll("days") LocalDate day) {
        Timeframe timeframe = Timeframe.parse(notation);
        boolean dated = timeframe.getEarliestFirst().isPresent()
                && timeframe.getLatestLast().isPresent();
        assertThat(timeframe.span().isPresent()).isEqualTo(dated && !timeframe.isReversed());
        timeframe.span().ifPresent(span -> {
            assertThat(timeframe.covers(span.getFirst())).isTrue();
            assertThat(timeframe.covers(span.getLast())).isTrue();
            assertThat(timeframe.covers(span.getFirst().minusDays(1))).isFalse();
            assertThat(timeframe.covers(span.getLast().plusDays(1))).isFalse();
            assertThat(timeframe.covers(day)).isEqualTo(span.contains(day));
        });
    }

    @Property
    void aDayIsItsOwnFirstAndLastDay(@ForAll("days") LocalDate day) {
        Timeframe timeframe = Timeframe.of(day);
        assertThat(timeframe.isDay() && timeframe.asPeriod().isPrecise() && !timeframe.isInterval())
                .isTrue();
        assertThat(timeframe.span()).contains(DateRange.of(day));
        assertThat(Timeframe.parse(day.toString())).isEqualTo(timeframe);
    }

    @Property
    void twoDaysAreReversedIfTheSecondComesFirst(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(Timeframe.between(one, other).isReversed()).isEqualTo(other.isBefore(one));
    }

    @Property
    void anyTextIsReadInAsciiOrRefusedByName(@ForAll("anything") String text) {
        Optional<Timeframe> read;
        try {
            read = Optional.of(Timeframe.parse(text));
        } catch (ValueFormatException refusal) {
            assertThat(refusal.getFound()).isEqualTo(text);
            return;
        }
        assertThat(read).hasToString("Optional[" + text + "]");
        assertThat(text).matches("[0-9X./~?%PYMWD-]+");
    }

    private static void assertOrdered(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        earliest.ifPresent(day ->
                assertThat(latest).hasValueSatisfying(last -> assertThat(last).isAfterOrEqualTo(day)));
    }
}
