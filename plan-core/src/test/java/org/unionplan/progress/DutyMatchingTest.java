package org.unionplan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.time.DateRange;

/** Fulfilments on days of March, matched by hand to turns of one or more days. */
class DutyMatchingTest {

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 2, 28).plusDays(day);
    }

    private static List<DateRange> turns(String noted) {
        return Arrays.stream(noted.split(" "))
                .map(turn -> turn.split("-"))
                .map(days -> DateRange.of(day(Integer.parseInt(days[0])), day(Integer.parseInt(days[1]))))
                .toList();
    }

    private static List<Fulfilment> done(String days) {
        return Arrays.stream(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> Fulfilment.builder()
                        .date(day(Integer.parseInt(day)).toString())
                        .build())
                .toList();
    }

    /** The day on which a turn was done, or its status if it was not. */
    private static String told(DutyMatching matching, int turn) {
        return matching.fulfilment(turn)
                .map(done -> String.valueOf(ChronoUnit.DAYS.between(
                        day(0), LocalDate.parse(done.getDate().toString()))))
                .orElseGet(() -> matching.status(turn).getKeyword());
    }

    @ParameterizedTest
    @CsvSource({
        // Nothing was done: a turn is due from its first day to its last.
        "1-5 8-12 20-24, '', 7, overdue upcoming upcoming",
        "1-5 8-12 20-24, '', 8, overdue due upcoming",
        "1-5 8-12 20-24, '', 12, overdue due upcoming",
        "1-5 8-12 20-24, '', 13, overdue overdue upcoming",
        // Within a turn, on its first and last day; a second time pays for no other.
        "1-5 8-12 20-24, 1 12, 31, 1 12 overdue",
        "1-5 8-12 20-24, 5 8, 31, 5 8 overdue",
        "1-5 8-12 20-24, 9 10, 31, overdue 9 overdue",
        // Between two turns: for the one it is nearest to, and for the earlier if it is as near to both.
        "1-5 8-12, 6, 31, 6 overdue",
        "1-5 8-12, 7, 31, overdue 7",
        "1-5 9-12, 7, 31, 7 overdue",
        // What is near to a turn that was done late counts for the latest before that is free.
        "1-5 8-12 20-24, 9 13, 31, 13 9 overdue",
        "1-5 8-12 20-24, 25 26 27 28, 31, 27 26 25",
        // Before the first turn it is early for that one, and for no later one.
        "5-8 20-24, 2, 31, 2 overdue",
        "5-8 20-24, 2 3, 31, 2 overdue",
        "5-8 20-24, 18 19, 31, overdue 18",
        // Two turns in one period, or with one end: one after the other, and no third.
        "1-5 1-5 8-12, 2 3, 31, 2 3 overdue",
        "1-5 1-5 8-12, 2 3 4, 31, 2 3 overdue",
        "5-8 5-8 20-24, 2 3 4, 31, 2 3 overdue",
        // Of turns that end on one day but begin on different ones, the first free one that has the day.
        "1-10 8-10, 5 9, 31, 5 9",
        "1-10 8-10, 5 6, 31, 5 overdue",
        // Later than the day asked for, nothing is known.
        "1-5 8-12, 3 9, 8, 3 due"
    })
    void whatWasDoneCountsForItsOwnTurnOrTheNearest(String turns, String done, int asOf, String expected) {
        DutyMatching matching = new DutyMatching(turns(turns), day(asOf), done(done));

        assertThat(IntStream.range(0, matching.size())
                        .mapToObj(turn -> told(matching, turn))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(matching.count(0, matching.size()).getAll()).isEqualTo(matching.size());
        for (Accountability.Status status : Accountability.Status.values()) {
            assertThat(matching.count(0, matching.size()).get(status))
                    .as("%s", status)
                    .isEqualTo(IntStream.range(0, matching.size())
                            .filter(turn -> matching.status(turn) == status)
                            .count());
        }
    }
}
