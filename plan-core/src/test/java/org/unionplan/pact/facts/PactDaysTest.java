package org.unionplan.pact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.time.Timeframe;

/** Arithmetic with days, and the days that a date may mean, on both sides of each boundary. */
class PactDaysTest {

    private static String shown(LocalDate day) {
        return day.equals(PactCalendar.NEVER) ? "never" : day.equals(PactCalendar.ALWAYS) ? "always" : day.toString();
    }

    /** The last: the day before the corresponding one, or the last of the month if no day corresponds. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-01, P1Y, 0, 2024-01-01, 2024-01-01",
        "2024-01-01, P0D, 3, 2024-01-01, 2024-01-01",
        "2024-01-01, P-1Y, 1, 2024-01-01, 2024-01-01",
        "2024-01-01, P1Y, 2, 2026-01-01, 2025-12-31",
        "2024-08-31, P6M, 1, 2025-02-28, 2025-02-28",
        "2024-08-31, P3M, 2, 2025-02-28, 2025-02-28",
        "2024-08-30, P1M1D, 2, 2024-11-01, 2024-10-31",
        "2024-03-15, P10D, 3, 2024-04-14, 2024-04-13",
        // The year 9999 is the last there is.
        "9998-12-31, P1Y, 1, 9999-12-31, 9999-12-30",
        "9999-01-01, P1Y, 1, never, never",
        "2024-01-01, P1Y, 100000, never, never",
        "2024-01-01, P1D, 9000000000, never, never",
        "2024-01-01, P200000M, 1, never, never",
        "2024-01-01, P4000000D, 1, never, never",
        "2024-01-01, P1M, 95000, 9940-09-01, 9940-08-31",
        "2024-01-01, P366D, 7000, 9038-07-09, 9038-07-08"
    })
    void periodsAreAddedUpToTheYear9999(LocalDate first, Period period, long times, String next, String last) {
        assertThat(shown(PactCalendar.plus(first, period, times))).isEqualTo(next);
        assertThat(shown(PactCalendar.lastDay(first, period, times))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, P1M, 2024-02-29",
        "2024-03-31, P1M1D, 2024-02-28",
        "2024-03-31, P0D, 2024-03-31",
        "2024-03-31, P-3D, 2024-03-31",
        "2024-03-31, P300000M, always",
        "2024-03-31, P8000000D, always"
    })
    void periodsAreSubtractedAsFarAsThereIsACalendar(LocalDate day, Period period, String before) {
        assertThat(shown(PactCalendar.minus(day, period))).isEqualTo(before);
    }

    @Test
    void withoutADayThereIsNoOtherDay() {
        assertThat(PactCalendar.plus(PactCalendar.ALWAYS, Period.ofDays(1), 1)).isEqualTo(PactCalendar.ALWAYS);
        assertThat(PactCalendar.minus(PactCalendar.NEVER, Period.ofDays(1))).isEqualTo(PactCalendar.NEVER);
        assertThat(PactCalendar.dayAfter(PactCalendar.NEVER)).isEqualTo(PactCalendar.NEVER);
        assertThat(PactCalendar.dayBefore(PactCalendar.ALWAYS)).isEqualTo(PactCalendar.ALWAYS);
        assertThat(PactCalendar.dayBefore(LocalDate.of(2024, 3, 1))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    private static String shown(DateBounds bounds) {
        return shown(bounds.earliest()) + " " + shown(bounds.latest()) + (bounds.doubtful() ? " doubtful" : "");
    }

    /** As an event, a month is some day of it; of an interval, an event has the whole of it. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 2024-03-05 2024-03-05, 2024-03-05 2024-03-05, 2024-03-05 2024-03-05",
        "2024-02, 2024-02-01 2024-02-29, 2024-02-01 2024-02-29, 2024-02-01 2024-02-29",
        "2024-02/2024-05, 2024-02-01 2024-05-31, 2024-02-01 2024-02-01, 2024-05-31 2024-05-31",
        "../2024-05, always 2024-05-31, always always, 2024-05-31 2024-05-31",
        "2024-02/.., 2024-02-01 never, 2024-02-01 2024-02-01, never never",
        "2024-03-05~, 2024-03-05 2024-03-05 doubtful, 2024-03-05 2024-03-05 doubtful, 2024-03-05 2024-03-05 doubtful",
        "2024-03-XX, 2024-03-01 2024-03-31, 2024-03-01 2024-03-31, 2024-03-01 2024-03-31"
    })
    void anEventIsOnSomeDayOfItsDate(String notation, String within, String start, String end) {
        Timeframe time = Timeframe.parse(notation);

        assertThat(shown(DateBounds.within(time))).isEqualTo(within);
        assertThat(shown(DateBounds.start(time))).isEqualTo(start);
        assertThat(shown(DateBounds.end(time))).isEqualTo(end);
    }

    /** As a period, a year is all of it. */
    @ParameterizedTest
    @CsvSource({
        "2014, 2014-01-01 2014-01-01, 2014-12-31 2014-12-31",
        "2014-08-31/P6M, 2014-08-31 2014-08-31, 2015-02-28 2015-02-28",
        "2014/P2Y, 2014-01-01 2014-01-01, 2015-12-31 2015-12-31",
        "201X, 2010-01-01 2019-01-01, 2010-12-31 2019-12-31",
        "2014/.., 2014-01-01 2014-01-01, never never",
        "../2014, always always, 2014-12-31 2014-12-31"
    })
    void aPeriodIsAllOfItsDate(String notation, String first, String last) {
        Timeframe time = Timeframe.parse(notation);

        assertThat(shown(DateBounds.firstOf(time))).isEqualTo(first);
        assertThat(shown(DateBounds.lastOf(time))).isEqualTo(last);
    }

    /** Doubt about one side of a period does not extend to the other, unless the other is a duration from it. */
    @ParameterizedTest
    @CsvSource({
        "2014, false, false",
        "2014~, true, true",
        "2014%, true, true",
        "2014?/2016, true, false",
        "2014/2016?, false, true",
        "2014?/P2Y, true, true"
    })
    void eachSideOfAPeriodHasItsOwnDoubt(String notation, boolean first, boolean last) {
        Timeframe time = Timeframe.parse(notation);

        assertThat(DateBounds.firstOf(time).doubtful()).isEqualTo(first);
        assertThat(DateBounds.lastOf(time).doubtful()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, on 2024-03-05",
        "2024-03, in 2024-03",
        "2024-03/2024-05, between 2024-03 and 2024-05",
        "2024-03/.., on or after 2024-03",
        "../2024-03, no later than 2024-03",
        "2024-03/P2M, in 2024-03/P2M"
    })
    void aDateIsSaidInThePrecisionOfItsSource(String notation, String words) {
        assertThat(PactWords.when(Timeframe.parse(notation))).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, in 2024-03",
        "2024-03/2024-05, from 2024-03 to 2024-05",
        "2024-03/.., on or after 2024-03",
        "2024-03/P2M, in 2024-03/P2M"
    })
    void aPeriodIsSaidFromItsBeginningToItsEnd(String notation, String words) {
        assertThat(PactWords.period(Timeframe.parse(notation))).hasToString(words);
    }
}
