package org.unionplan.pact.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that are renewed, with their ends reckoned by the calendar. */
class TermClockTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    /** A term to the end of 2024, renewed automatically that many times for a year, unless notice is given a month before. */
    private static TermClock yearly(long times) {
        return new TermClock(
                LocalDate.of(2024, 12, 31),
                Optional.of(Period.ofYears(1)),
                times,
                Optional.of(Period.ofMonths(1)),
                PactCalendar.NEVER);
    }

    private static Optional<LocalDate> until(@Nullable String day) {
        return Optional.ofNullable(day)
                .map(text -> text.equals("for good") ? PactCalendar.NEVER : LocalDate.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 0", "2025-01-01, 1", "2025-12-31, 1", "2026-01-01, 2", "2030-01-01, 3"})
    void asManyRenewalsAreNeededAsTheTermIsShort(LocalDate day, long renewals) {
        assertThat(yearly(3).renewals(day)).isEqualTo(renewals);
        assertThat(yearly(3).firstRenewalAfter(day)).isEqualTo(renewals);
    }

    /** Three whole months are left after the last day for notice; one month from 31 March is the last day of February. */
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, P3M, 2024-09-30",
        "2024-12-31, P1M, 2024-11-30",
        "2025-03-30, P1M, 2025-02-28",
        "2025-03-31, P1M, 2025-02-28",
        "2024-12-31, P30D, 2024-12-01"
    })
    void noticeIsInTimeWhileAllOfItIsLeft(LocalDate end, Period notice, LocalDate last) {
        TermClock clock =
                new TermClock(end, Optional.of(Period.ofYears(1)), 1, Optional.of(notice), PactCalendar.NEVER);

        assertThat(clock.deadline(end)).isEqualTo(last);
        assertThat(clock.notified(last).lastEnd()).isEqualTo(end);
        assertThat(clock.notified(last.plusDays(1)).lastEnd()).isAfter(end);
    }

    /** A record of an automatic renewal does not renew again; after the last automatic renewal, agreement does. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Renewed automatically for 2025 to 2027: a record changes nothing before the last renewal.
                "3, 2024-12-01, -, 2027-12-31",
                "3, 2026-12-31, -, 2027-12-31",
                "3, 2027-06-01, -, 2028-12-31",
                // Never automatically: agreed for the period, until a later day, until the same day, or for good.
                "0, 2024-06-01, -, 2025-12-31",
                "0, 2024-06-01, 2026-03-31, 2026-03-31",
                "0, 2024-06-01, 2024-12-31, 2024-12-31",
                "0, 2024-06-01, 2025-01-01, 2025-01-01",
                "0, 2024-06-01, for good, never"
            })
    void aTermIsRenewedByAgreement(long times, LocalDate day, @Nullable String agreed, String last) {
        LocalDate end = yearly(times).renewed(day, until(agreed)).lastEnd();

        assertThat(end.equals(PactCalendar.NEVER) ? "never" : end.toString()).isEqualTo(last);
    }

    /** Two of three automatic renewals are left once the agreed end is past the first. */
    @Test
    void anAgreedEndTakesThePlaceOfOneRenewal() {
        TermClock agreed = yearly(3).renewed(LocalDate.of(2024, 6, 1), until("2026-06-30"));

        assertThat(agreed.end(0)).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(agreed.lastEnd()).isEqualTo(LocalDate.of(2028, 6, 30));
    }

    @Test
    void onlyTheFirstNoticeCounts() {
        LocalDate early = LocalDate.of(2024, 11, 1);

        assertThat(yearly(3).notified(early).notified(DAY).lastEnd()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(yearly(3).notified(DAY).notified(early).lastEnd()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(yearly(3).unrenewed().lastEnd()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(yearly(3).renewal(1)).isEqualTo(LocalDate.of(2026, 1, 1));
    }
}
