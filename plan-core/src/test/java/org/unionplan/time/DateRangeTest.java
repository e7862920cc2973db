package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final DateRange JUNE = range("2021-06-01", "2021-06-30");

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range("2021-06-30", "2021-06-29"))
                .withMessage("The last day of a range must not be before its first; found first 2021-06-30 and last"
                        + " 2021-06-29. Swap the two days.");
    }

    @ParameterizedTest
    @CsvSource({
        // 30 days hath June; 2020 is a leap year, 1900 is not, 2000 is; 400 years are 146,097 days.
        "2021-06-01, 2021-06-30, 30",
        "2021-06-01, 2021-06-01, 1",
        "2020-01-01, 2020-12-31, 366",
        "1900-01-01, 1900-12-31, 365",
        "2000-01-01, 2000-12-31, 366",
        "2000-01-01, 2399-12-31, 146097"
    })
    void itsLengthCountsBothEnds(LocalDate first, LocalDate last, long days) {
        assertThat(DateRange.of(first, last).lengthInDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-31, false", "2021-06-01, true", "2021-06-30, true", "2021-07-01, false"})
    void itContainsBothEndsAndNothingOutside(LocalDate day, boolean contained) {
        assertThat(JUNE.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2021-05-01, 2021-05-31, none",
                "2021-05-01, 2021-06-01, 2021-06-01/2021-06-01",
                "2021-05-01, 2021-08-01, 2021-06-01/2021-06-30",
                "2021-06-10, 2021-06-12, 2021-06-10/2021-06-12",
                "2021-06-30, 2021-07-31, 2021-06-30/2021-06-30",
                "2021-07-01, 2021-07-31, none"
            })
    void twoRangesShareTheDaysThatAreInBoth(String first, String last, @Nullable String shared) {
        DateRange other = range(first, last);
        assertThat(JUNE.intersection(other).map(DateRange::toString))
                .isEqualTo(Optional.ofNullable(shared))
                .isEqualTo(other.intersection(JUNE).map(DateRange::toString));
        assertThat(JUNE.overlaps(other)).isEqualTo(shared != null);
    }

    @Test
    void isEqualByBothDays() {
        assertThat(JUNE)
                .isEqualTo(range("2021-06-01", "2021-06-30"))
                .hasSameHashCodeAs(range("2021-06-01", "2021-06-30"))
                .isNotEqualTo(range("2021-06-01", "2021-06-29"))
                .isNotEqualTo(range("2021-06-02", "2021-06-30"))
                .isNotEqualTo("2021-06-01/2021-06-30");
    }

    @Test
    void writesBothDaysEvenIfTheyAreOne() {
        assertThat(JUNE).hasToString("2021-06-01/2021-06-30");
        assertThat(DateRange.of(LocalDate.of(2021, 6, 1))).hasToString("2021-06-01/2021-06-01");
    }

    private static DateRange range(String first, String last) {
        return DateRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
