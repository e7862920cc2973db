package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionplan.value.ValueArbitraries;
import org.unionplan.value.ValueFormatException;

class RecurrenceProperties {

    @Provide
    Arbitrary<String> notations() {
        return ValueArbitraries.recurrences();
    }

    @Provide
    Arbitrary<String> anything() {
        return ValueArbitraries.anything(ValueArbitraries.recurrences());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.nearDays();
    }

    @Provide
    Arbitrary<String> unanchored() {
        return Arbitraries.of("R/P1Y", "R/P6M", "R/P4M", "R/P3M", "R/P2M", "R/P1M", "R/P1W", "R/P1D");
    }

    @Property
    void aNotationIsGivenBackExactly(@ForAll("notations") String notation) {
        Recurrence recurrence = Recurrence.parse(notation);
        assertThat(recurrence.toString()).isEqualTo(notation);
        assertThat(Recurrence.parse(recurrence.toString()))
                .isEqualTo(recurrence)
                .hasSameHashCodeAs(recurrence);
        assertThat(recurrence.withAsWritten(notation)).isNotEqualTo(recurrence);
    }

    @Property
    void equalNotationsAndOnlyTheyAreEqual(@ForAll("notations") String one, @ForAll("notations") String other) {
        assertThat(Recurrence.parse(one).equals(Recurrence.parse(other))).isEqualTo(one.equals(other));
    }

    @Property
    void lastDaysLieInTheWindowAndAreSorted(
            @ForAll("notations") String notation, @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        List<DateRange> occurrences = Recurrence.parse(notation).occurrences(from, to);
        if (to.isBefore(from)) {
            assertThat(occurrences).isEmpty();
            return;
        }
        DateRange window = DateRange.of(from, to);
        assertThat(occurrences)
                .allSatisfy(occurrence ->
                        assertThat(window.contains(occurrence.getLast())).isTrue())
                .isSortedAccordingTo(Comparator.comparing(DateRange::getLast));
    }

    @Property
    void splittingAWindowInTwoLosesAndAddsNothing(
            @ForAll("notations") String notation,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 900) int before,
            @ForAll @IntRange(max = 900) int after) {
        Recurrence recurrence = Recurrence.parse(notation);
        LocalDate cut = from.plusDays(before);
        LocalDate to = cut.plusDays(1 + after);
        List<DateRange> parts = new ArrayList<>(recurrence.occurrences(from, cut));
        parts.addAll(recurrence.occurrences(cut.plusDays(1), to));
        assertThat(recurrence.occurrences(from, to)).isEqualTo(parts);
    }

    /** Walks from the start, one occurrence after the other, which the code never does. */
    @Property
    void repetitionsAreThoseFoundByWalkingFromTheStart(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(max = 14) int months,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(min = 1, max = 60) int times,
            @ForAll("days") LocalDate from,
            @ForAll("days") LocalDate to) {
        List<DateRange> walked = new ArrayList<>();
        for (int k = 0; k < times; k++) {
            LocalDate day = start.plusMonths((long) k * months).plusDays((long) k * days);
            if (!day.isBefore(from) && !day.isAfter(to)) {
                walked.add(DateRange.of(day));
            }
        }
        assertThat(Recurrence.parse("R" + times + "/" + start + "/P" + months + "M" + days + "D")
                        .occurrences(from, to))
                .isEqualTo(walked);
    }

    @Property
    void periodsOfTheCalendarFollowOneAnotherWithoutAGap(
            @ForAll("unanchored") String notation, @ForAll("days") LocalDate from) {
        List<DateRange> periods = Recurrence.parse(notation).occurrences(from, from.plusYears(3));
        assertThat(periods.get(0).contains(from)).isTrue();
        for (int index = 1; index < periods.size(); index++) {
            LocalDate lastBefore = periods.get(index - 1).getLast();
            assertThat(periods.get(index).getFirst()).isEqualTo(lastBefore.plusDays(1));
        }
    }

    @Property
    void anyTextIsReadInAsciiOrRefusedByName(@ForAll("anything") String text) {
        Optional<Recurrence> read;
        try {
            read = Optional.of(Recurrence.parse(text));
        } catch (ValueFormatException refusal) {
            assertThat(refusal.getFound()).isEqualTo(text);
            return;
        }
        assertThat(read).hasToString("Optional[" + text + "]");
        assertThat(text).matches("[0-9RPYMWD,/<>=-]+");
    }
}
