package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.value.ValueArbitraries;

class DateRangeProperties {

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(ValueArbitraries.nearDays(), ValueArbitraries.nearDays())
                .as((one, other) -> one.isBefore(other) ? DateRange.of(one, other) : DateRange.of(other, one));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.nearDays();
    }

    @Property
    void aDayIsSharedIfBothRangesContainIt(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other, @ForAll("days") LocalDate day) {
        boolean shared =
                one.intersection(other).map(range -> range.contains(day)).orElse(false);
        assertThat(shared).isEqualTo(one.contains(day) && other.contains(day));
    }

    @Property
    void sharingIsMutualAndSameForOverlap(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.overlaps(other)).isEqualTo(one.intersection(other).isPresent());
    }

    @Property
    void itHasAsManyDaysAsCanBeCountedInIt(@ForAll("ranges") DateRange range) {
        assertThat(range.lengthInDays())
                .isEqualTo(range.getFirst()
                        .datesUntil(range.getLast().plusDays(1))
                        .filter(range::contains)
                        .count());
    }

    @Property
    void equalDaysMakeEqualRanges(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(DateRange.of(one.getFirst(), one.getLast())).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }
}
