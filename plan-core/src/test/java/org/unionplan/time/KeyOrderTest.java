package org.unionplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionplan.value.Datum;
import org.unionplan.value.Members;

/** Orders of values that serve as keys: each list is in its order, and only equal values compare as equal. */
class KeyOrderTest {

    private static final Members EXTRA = Members.of(Map.of("x-a", Datum.of(1)));

    private static <T extends Comparable<T>> void assertInOrder(List<T> values) {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                assertThat(Integer.signum(values.get(i).compareTo(values.get(j))))
                        .as("%s and %s", values.get(i), values.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
                assertThat(values.get(i).equals(values.get(j))).isEqualTo(i == j);
            }
        }
    }

    @Test
    void ofTimeframesIsByNotationThenWordsThenUnknownMembers() {
        assertInOrder(List.of(
                Timeframe.ofWords("a while"),
                Timeframe.ofWords("later"),
                Timeframe.parse("../2025"),
                Timeframe.parse("2021"),
                Timeframe.parse("2021-05-01"),
                Timeframe.parse("2021-05-01").withUnknownMembers(EXTRA),
                Timeframe.parse("2021-05-01").withAsWritten("1 May"),
                Timeframe.parse("2021-05-02"),
                Timeframe.parse("2021/2025"),
                Timeframe.parse("2025/2021")));
        assertThat(Timeframe.parse("2021-05-01")).isEqualByComparingTo(Timeframe.of(LocalDate.of(2021, 5, 1)));
    }

    @Test
    void ofRecurrencesIsByNotationThenWordsThenUnknownMembers() {
        assertInOrder(List.of(
                Recurrence.ofWords("as the membership decides"),
                Recurrence.parse("--04-30"),
                Recurrence.parse("4/P1Y"),
                Recurrence.parse("R/P3M"),
                Recurrence.parse("R/P3M").withUnknownMembers(EXTRA),
                Recurrence.parse("R/P3M").withAsWritten("quarterly")));
    }
}
