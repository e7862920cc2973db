package org.unionplan.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;

/** The values of metrics on a day, row by row; the last column calculates each by hand. */
class MetricEvaluatorTest {

    /** The table of the design, with dates where it leaves them open: due a year after the day that is asked for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            decrease | 200    | <= 0      | 100    | 0.5  | 0.5 | no  | UNRATED   | (100-200)/(0-200) = 100/200
            decrease | 10     | <= 0      | 7      | 0.3  | 0.3 | no  | UNRATED   | (7-10)/(0-10) = 3/10
            increase | 0      | >= 50000  | 133000 | 2.66 | 1   | yes | EXCEEDED  | 133000/50000, beyond 1 and shown as 1
            increase | 100    | >= 200    | 90     | -0.1 | 0   | no  | UNRATED   | (90-100)/(200-100) = -10/100, below 0 and shown as 0
            increase | 5      | >= 5      | 5      | -    | 1   | yes | ATTAINED  | no way to go; 5 >= 5
            decrease | 45     | < 42      | 42     | 1    | 1   | no  | UNRATED   | (42-45)/(42-45) = 1; 42 < 42 is false
            increase | -      | >= 200000 | 185000 | -    | -   | no  | UNRATED   | no start, no way; 185000 >= 200000 is false
            """)
    void theTableOfTheDesign(
            String kind,
            String baseline,
            String target,
            String value,
            String raw,
            String progress,
            String attained,
            Evaluation.Status status,
            String worked) {
        Metric metric = Metrics.metric(
                kind, baseline == null ? "" : baseline, target + " by 2026-06-30", value + " on 2025-06-30");

        Evaluation found = MetricEvaluator.asOf(LocalDate.of(2025, 6, 30)).evaluate(metric);

        assertThat(found.getRaw()).as(worked).isEqualTo(number(raw));
        assertThat(found.getProgress()).as(worked).isEqualTo(number(progress));
        assertThat(found.getAttained()).as(worked).isEqualTo(answer(attained));
        assertThat(found.getStatus()).as(worked).isEqualTo(status);
    }

    @Test
    void theRowOfPaceInTheTableOfTheDesign() {
        Metric metric =
                Metrics.metric("increase", "180000 on 2018-01-01", ">= 200000 by 2020-12-31", "185000 on 2019-06-30");

        Evaluation found = MetricEvaluator.asOf(LocalDate.of(2019, 7, 2)).evaluate(metric);

        // 365 days of 2018 and 182 from 2019-01-01 to 2019-07-02 of 365 + 365 + 365 in all.
        assertThat(found.getExpected()).isEqualTo(number("547/1095"));
        // 180000 + 20000 * 547/1095 = (180000 * 1095 + 10940000) / 1095 = 208040000/1095
        assertThat(found.getPace().getExpectedValue()).isEqualTo(number("208040000/1095"));
        // 547/1095 - 5000/20000 = (547 * 4 - 1095) / 4380 = 1093/4380 = 0.2495...: more than 0.15
        assertThat(found.getGap()).isEqualTo(number("1093/4380"));
        assertThat(found.getStatus()).isEqualTo(Evaluation.Status.OFF_TRACK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing observed | increase | 0 on 2024-12-31 | 100 by 2025-12-31 | | 2025-06-30 | - | - | - | - | 181/365 | NO_DATA | 181 of 365 days; nothing is not 0
            before it begins | increase during=2026 | 0 | 100 by 2026 | | 2025-12-31 | - | - | - | - | - | NOT_STARTED | 2025-12-31 is before 2026-01-01
            begun and nothing seen | increase during=2026 | 0 | 100 by 2026 | | 2026-01-01 | - | - | - | - | - | NO_DATA | the first day of 2026 is in it
            missing with a reason | increase | 0 | 100 | ?strike on 2025-03-31 | 2025-06-30 | - | - | - | - | - | NO_DATA | a reason is no figure
            missing after a figure | increase | 0 | 100 | 40 on 2025-03-31; ?strike on 2025-06-30 | 2025-06-30 | 40 | 0.4 | 0.4 | no | - | UNRATED | the last figure is that of March: 40/100
            fall to a target above zero | decrease | 80 | <= 20 | 35 on 2025-06-30 | 2025-06-30 | 35 | 0.75 | 0.75 | no | - | UNRATED | (35-80)/(20-80) = 45/60
            below zero | increase | -50 | >= -10 | -20 on 2025-06-30 | 2025-06-30 | -20 | 0.75 | 0.75 | no | - | UNRATED | (-20+50)/(-10+50) = 30/40
            across zero | decrease money unit=CAD | 1500.50 | <= -499.50 | 500.50 on 2025-06-30 | 2025-06-30 | 500.5 | 0.5 | 0.5 | no | - | UNRATED | (500.50-1500.50)/(-499.50-1500.50) = -1000/-2000
            small decimals are kept | increase percent | 0.1 | >= 0.4 | 0.2 on 2025-06-30 | 2025-06-30 | 0.2 | 1/3 | 1/3 | no | - | UNRATED | 0.1/0.3
            exactly on an inclusive edge | decrease | 45 | <= 42 | 42 on 2025-06-30 | 2025-06-30 | 42 | 1 | 1 | yes | - | ATTAINED | 42 <= 42, and not beyond
            beyond a strict edge | increase | 0 | > 100 | 101 on 2025-06-30 | 2025-06-30 | 101 | 1.01 | 1 | yes | - | ATTAINED | a strict target has no beyond
            an exact target overshot | increase | 0 | = 100 | 120 on 2025-06-30 | 2025-06-30 | 120 | 1.2 | 0.8 | no | - | UNRATED | 120 = 100 is false; 20 of 100 too far
            a range as a target | increase | 0 | between 80..90 | 84 on 2025-06-30 | 2025-06-30 | 84 | 1.05 | 1 | yes | - | ATTAINED | 84/80; 80 <= 84 <= 90
            a range from above | decrease | 100 | between 40..60 | 70 on 2025-06-30 | 2025-06-30 | 70 | 0.75 | 0.75 | no | - | UNRATED | (70-100)/(60-100) = 30/40
            zero way, fallen back | increase | 5 on 2024-12-31 | >= 5 by 2025-12-31 | 4 on 2025-06-30 | 2025-06-30 | 4 | - | 0 | no | 1 | OFF_TRACK | the start attains it, so 1 is expected; gap 1
            target on the wrong side | increase | 100 on 2024-12-31 | >= 50 by 2025-12-31 | 40 on 2025-06-30 | 2025-06-30 | 40 | - | - | no | - | UNRATED | 50 is behind 100; 40 >= 50 is false
            wrong side and attained | decrease | 50 | <= 100 | 90 on 2025-06-30 | 2025-06-30 | 90 | - | - | yes | - | ATTAINED | 90 <= 100, strictly beyond, but the goal lies behind the start
            plus three points | increase percent | 40 | +3 points | 41.5 on 2025-06-30 | 2025-06-30 | 41.5 | 0.5 | 0.5 | no | - | UNRATED | 40+3 = 43; 1.5/3
            plus three per cent | increase percent | 40 | +3 % | 41.5 on 2025-06-30 | 2025-06-30 | 41.5 | 1.25 | 1 | yes | - | EXCEEDED | 40*1.03 = 41.2; 1.5/1.2
            minus forty per cent | decrease | 250 | -40 % | 175 on 2025-06-30 | 2025-06-30 | 175 | 0.75 | 0.75 | no | - | UNRATED | 250*0.6 = 150; 75/100
            relative without a baseline | increase | | +10 % | 110 on 2025-06-30 | 2025-06-30 | 110 | - | - | - | - | UNRATED | ten per cent of nothing known
            per cent of a baseline below zero | increase | -50 | +10 % | -45 on 2025-06-30 | 2025-06-30 | -45 | 1 | 1 | yes | - | ATTAINED | -50 + 50*0.1 = -45
            interim and final | increase | 0 on 2023-12-31 | 20 by 2024-12-31; 100 by 2025-12-31 | 20 on 2024-12-31 | 2025-07-02 | 20 | 0.2 | 0.2 | no | 21940/36500 | OFF_TRACK | 20 + 80*183/365 = 21940/365 of 100
            on the interim day | increase | 0 on 2023-12-31 | 20 by 2024-12-31; 100 by 2025-12-31 | 18 on 2024-12-31 | 2024-12-31 | 18 | 0.18 | 0.18 | no | 0.2 | ON_TRACK | 20/100; gap 0.02
            at risk at just 0.15 | increase | 0 on 2023-12-31 | 20 by 2024-12-31; 100 by 2025-12-31 | 5 on 2024-12-31 | 2024-12-31 | 5 | 0.05 | 0.05 | no | 0.2 | AT_RISK | gap 0.15, the bound is included
            before the baseline | increase | 0 on 2025-12-31 | 100 by 2026-12-31 | 0 on 2025-06-30 | 2025-06-30 | 0 | 0 | 0 | no | 0 | ON_TRACK | nothing is expected before it starts
            due today | increase | 0 on 2024-12-31 | 100 by 2025-12-31 | 90 on 2025-12-31 | 2025-12-31 | 90 | 0.9 | 0.9 | no | 1 | AT_RISK | the whole way is due; gap 0.1
            the day after it was due | increase | 0 on 2024-12-31 | 100 by 2025-12-31 | 90 on 2025-12-31 | 2026-01-01 | 90 | 0.9 | 0.9 | no | 1 | MISSED | due 2025-12-31 is over
            attained when due, fallen since | increase | 0 on 2024-12-31 | 100 by 2025-12-31 | 100 on 2025-12-31; 90 on 2026-03-31 | 2026-03-31 | 90 | 0.9 | 0.9 | no | 1 | ATTAINED | 100 >= 100 on the day; 90 now
            an imprecise due is its last day | increase | 0 on 2024-12-31 | 100 by 2025 | 90 on 2025-12-31 | 2025-12-31 | 90 | 0.9 | 0.9 | no | 1 | AT_RISK | 2025 ends today
            within bounds | maintain low=3 high=6 | | | 6 on 2025-06-30 | 2025-06-30 | 6 | - | 1 | yes | 1 | ON_TRACK | 3 <= 6 <= 6; held, not done
            out of bounds | maintain low=3 high=6 | | | 6.01 on 2025-06-30 | 2025-06-30 | 6.01 | - | 0 | no | 1 | OFF_TRACK | 6.01 > 6; gap 1
            a floor alone | maintain low=3 | | | 1000 on 2025-06-30 | 2025-06-30 | 1000 | - | 1 | yes | 1 | ON_TRACK | 1000 >= 3
            not done yet | binary increase | | 1 by 2025-12-31 | 0 on 2025-06-30 | 2025-12-30 | 0 | - | 0 | no | 0 | ON_TRACK | nothing is due before the day
            not done on the day | binary increase | | by 2025-12-31 | 0 on 2025-06-30 | 2025-12-31 | 0 | - | 0 | no | 1 | OFF_TRACK | the step; gap 1
            done | binary increase | | by 2025-12-31 | 1 on 2025-06-30 | 2025-06-30 | 1 | - | 1 | yes | 0 | ATTAINED | 1 >= 1, before the day
            done away with | binary decrease | | by 2025-12-31 | 0 on 2025-06-30 | 2025-06-30 | 0 | - | 1 | yes | 0 | ATTAINED | 0 <= 0: it is gone
            tracked | none | 0 | | 70 on 2025-06-30 | 2025-06-30 | 70 | - | - | - | - | UNRATED | no way is better
            in words | qualitative | | | !better on 2025-06-30 | 2025-06-30 | - | - | - | - | - | UNRATED | words have no figure
            added up | increase sum | 0 on 2024-12-31 | 100 by 2025-12-31 | 10.5 on 2025-01; 20 on 2025-02; 0.25 on 2025-03 | 2025-03-31 | 30.75 | 0.3075 | 0.3075 | no | 90/365 | ON_TRACK | 10.5+20+0.25; 90 of 365 days are 0.2466
            a period that is not over | increase sum | 0 | 100 | 10 on 2025-33; 20 on 2025-34 | 2025-06-29 | 10 | 0.1 | 0.1 | no | - | UNRATED | the second quarter ends on 06-30
            the same period, over | increase sum | 0 | 100 | 10 on 2025-33; 20 on 2025-34 | 2025-06-30 | 30 | 0.3 | 0.3 | no | - | UNRATED | now it is over
            quarters inside their year | increase sum | 0 | 100 | 10 on 2025-33; 20 on 2025-34; 50 on 2025 | 2025-12-31 | 50 | 0.5 | 0.5 | no | - | UNRATED | 50 includes both quarters
            one period in two notations | increase sum | 0 | 100 | 10 on 2025; 12 on 2025-01-01/2025-12-31 | 2025-12-31 | 12 | 0.12 | 0.12 | no | - | UNRATED | the same days; the second stands later
            corrected by its source | increase | 0 | 100 | 48 on 2025 from ledger recorded 2026-02-01; 84 on 2025 from ledger | 2026-03-01 | 48 | 0.48 | 0.48 | no | - | UNRATED | recorded beats not recorded
            two sources disagree | increase | 0 | 100 | 48 on 2025 from ledger recorded 2026-02-01; 50 on 2025 from survey recorded 2026-01-15 | 2026-03-01 | 48 | 0.48 | 0.48 | no | - | UNRATED | the ledger was recorded last
            withdrawn by one source | increase | 0 | 100 | 48 on 2025 from ledger recorded 2026-01-01; ?lost on 2025 from ledger recorded 2026-02-01; 50 on 2025 from survey | 2026-03-01 | 50 | 0.5 | 0.5 | no | - | UNRATED | the ledger has no figure any more
            a part is not the whole | increase | 0 | 100 | 60 on 2025 in region=north | 2025-12-31 | - | - | - | - | - | NO_DATA | nobody said that parts add up
            parts that add up | increase parts | 0 | 100 | 60 on 2025 in region=north; 15 on 2025 in region=south | 2025-12-31 | 75 | 0.75 | 0.75 | no | - | UNRATED | 60+15
            a part is wanting | increase parts | 0 | 100 | 30 on 2024 in region=north; 10 on 2024 in region=south; 60 on 2025 in region=north | 2025-12-31 | 40 | 0.4 | 0.4 | no | - | UNRATED | south has no 2025, so 2024 counts: 30+10
            parts and their total | increase parts | 0 | 100 | 60 on 2025 in region=north; 80 on 2025 | 2025-12-31 | 80 | 0.8 | 0.8 | no | - | UNRATED | the stated total counts
            at least enough | increase | 0 | 100 | >=100 on 2025 | 2025-12-31 | 100 | 1 | 1 | yes | - | ATTAINED | 100 or more is at least 100; perhaps not beyond
            at least too little | increase | 0 | 100 | >=80 on 2025 | 2025-12-31 | 80 | 0.8 | 0.8 | - | - | UNRATED | 80 or more may or may not be 100
            more than a strict target | increase | 0 | > 100 | >100 on 2025 | 2025-12-31 | 100 | 1 | 1 | yes | - | ATTAINED | more than 100 is more than 100
            less than the floor | increase | 0 | 100 | <100 on 2025 | 2025-12-31 | 100 | 1 | 1 | no | - | UNRATED | less than 100 is never at least 100
            about the edge | increase | 0 | 600 | ~600 on 2025 | 2025-12-31 | 600 | 1 | 1 | - | - | UNRATED | about 600 may be 599
            about more than enough | increase | 0 | 600 | ~700 on 2025 | 2025-12-31 | 700 | 7/6 | 1 | yes | - | EXCEEDED | 700/600
            loose figures added up | increase sum | 0 | 100 | >=60 on 2025-01; 45 on 2025-02 | 2025-02-28 | 105 | 1.05 | 1 | yes | - | EXCEEDED | at least 105
            other money is not added | increase sum money unit=CAD | 0 | 100 | 60 on 2025-01; 45 unit USD on 2025-02 | 2025-02-28 | 60 | 0.6 | 0.6 | no | - | UNRATED | dollars of two kinds
            beyond the far end of a range | increase | 0 on 2025-12-31 | between 40..60 by 2027-12-31 | 95 on 2026-12-31 | 2026-12-31 | 95 | 2.375 | 0.125 | no | 0.5 | OFF_TRACK | 95/40; 1 - 35/40; gap 0.5 - 0.125
            just beyond the far end | increase | 0 on 2025-12-31 | between 40..60 by 2027-12-31 | 60.4 on 2026-12-31 | 2026-12-31 | 60.4 | 1.51 | 0.99 | no | 0.5 | ON_TRACK | 1 - 0.4/40
            on the far end | increase | 0 | between 40..60 | 60 on 2025-06-30 | 2025-06-30 | 60 | 1.5 | 1 | yes | - | ATTAINED | 60 <= 60
            beyond the far end from above | decrease | 100 | between 40..60 | 30 on 2025-06-30 | 2025-06-30 | 30 | 1.75 | 0.75 | no | - | UNRATED | 70/40; 1 - 10/40
            far beyond the far end | increase | 0 | between 40..60 | 1000 on 2025-06-30 | 2025-06-30 | 1000 | 25 | 0 | no | - | UNRATED | 1 - 940/40 is below 0
            fallen behind the start | increase | 100 on 2025-12-31 | 200 by 2027-12-31 | 90 on 2026-01-01 | 2026-01-01 | 90 | -0.1 | 0 | no | 1/730 | AT_RISK | gap 1/730 + 0.1, not 1/730
            reached late | increase | 0 on 2026-01-01 | 100 by 2026-12-31 | 40 on 2026-12-31; 100 on 2027-01-15 | 2027-01-15 | 100 | 1 | 1 | yes | 1 | ATTAINED_LATE | 40 on the day it was due
            exceeded late | increase | 0 on 2026-01-01 | 100 by 2026-12-31 | 40 on 2026-12-31; 130 on 2027-01-15 | 2027-01-15 | 130 | 1.3 | 1 | yes | 1 | ATTAINED_LATE | late all the same
            reached in time and exceeded later | increase | 0 on 2026-01-01 | 100 by 2026-12-31 | 100 on 2026-12-31; 130 on 2027-01-15 | 2027-01-15 | 130 | 1.3 | 1 | yes | 1 | EXCEEDED | attained when due
            late to a ceiling | decrease | 10 on 2026-01-01 | 4 by 2026-12-31 | 5 on 2026-12-31; 3 on 2027-01-15 | 2027-01-15 | 3 | 7/6 | 1 | yes | 1 | ATTAINED_LATE | 5 <= 4 is false
            too loose when due | increase | 0 on 2026-01-01 | 100 by 2026-12-31 | >=40 on 2026-12-31; 100 on 2027-01-15 | 2027-01-15 | 100 | 1 | 1 | yes | 1 | ATTAINED | perhaps it was 100 in time
            too loose when due and not there | increase | 0 on 2026-01-01 | 100 by 2026-12-31 | >=40 on 2026-12-31; 90 on 2027-01-15 | 2027-01-15 | 90 | 0.9 | 0.9 | no | 1 | UNRATED | perhaps it was 100 in time
            attained and then unknown | increase | 0 on 2024-01-01 | 10 by 2024-12-31 | 12 on 2024-06-30; >=8 on 2025-12-01 | 2025-12-31 | 8 | 0.8 | 0.8 | - | 1 | ATTAINED | 12 on the day it was due
            missed and then unknown | increase | 0 on 2024-01-01 | 10 by 2024-12-31 | 7 on 2024-06-30; >=8 on 2025-12-01 | 2025-12-31 | 8 | 0.8 | 0.8 | - | 1 | MISSED | 7 on the day it was due
            a part for the whole | increase parts | 100 on 2024-12-31 | 120 by 2025-12-31 | 60 on 2024-11-30 in g=a; 40 on 2024-11-30 in g=b; 61 on 2025-01-31 in g=a | 2025-01-31 | - | - | - | - | 31/365 | NO_DATA | b has no January
            all parts seen before | increase parts | 100 on 2024-12-31 | 120 by 2025-12-31 | 60 on 2024-11-30 in g=a; 40 on 2024-11-30 in g=b; 61 on 2025-01-31 in g=a; 44 on 2025-01-31 in g=b | 2025-01-31 | 105 | 0.25 | 0.25 | no | 31/365 | ON_TRACK | 5/20
            a part that a target names | increase parts | 0 | 100; 9 by 2026 in g=b | 60 on 2025 in g=a | 2025-12-31 | - | - | - | - | - | NO_DATA | b was never seen
            a part in other money | increase parts money unit=CAD | 0 | 100 | 60 on 2025 in g=a; 40 unit USD on 2025 in g=b | 2025-12-31 | - | - | - | - | - | NO_DATA | b has no figure in CAD
            money of two kinds without a unit | increase sum money | 0 | 1000 | 700 unit CAD on 2026-05; 500 unit USD on 2026-06 | 2026-12-31 | 700 | 0.7 | 0.7 | no | - | UNRATED | the first is CAD
            euros by their sign | increase money unit=CAD | 0 | 1000 | 900 unit € on 2026-06 | 2026-12-31 | - | - | - | - | - | NO_DATA | nothing in CAD
            dollars by their sign | increase money unit=CAD | 0 | 1000 | 900 unit $ on 2026-06 | 2026-12-31 | 900 | 0.9 | 0.9 | no | - | UNRATED | they may be Canadian
            days among hours | increase sum unit=hours | 0 | 100 | 60 on 2025-01; 2 unit days on 2025-02; 5 unit heures on 2025-03 | 2025-12-31 | 65 | 0.65 | 0.65 | no | - | UNRATED | 60+5
            percentages do not add up | increase sum percent | 0 | 100 | 50 on 2026-05; 60 on 2026-06 | 2026-12-31 | - | - | - | - | - | NO_DATA | 110 % of nothing
            percentages of parts | increase parts unit=% | 0 | 100 | 50 on 2026-05 in g=a; 60 on 2026-05 in g=b | 2026-12-31 | - | - | - | - | - | NO_DATA | nor do these
            a loose goal | increase | 0 | >57000 | 57000 on 2026 | 2026-12-31 | 57000 | 1 | 1 | no | - | UNRATED | the words ask for more than 57000
            a loose start | increase percent | >60 | 100 | 80 on 2026 | 2026-12-31 | 80 | 0.5 | 0.5 | no | - | UNRATED | reckoned from 60
            older than the baseline | increase | 50 on 2025-06-30 | 100 | 20 on 2024-12-31 | 2025-07-31 | - | - | - | - | - | NO_DATA | 20 is not where it fell to
            very large and very small | increase | 0 | 1000000000000000000000000000000 | 0.000000000000000000000000000001 on 2025 | 2025-12-31 | 0.000000000000000000000000000001 | 0.000000000000000000000000000000000000000000000000000000000001 | 0.000000000000000000000000000000000000000000000000000000000001 | no | - | UNRATED | 1e-30/1e30 = 1e-60
            """)
    void howAMetricStands(
            String name,
            String kind,
            String baseline,
            String targets,
            String observations,
            LocalDate asOf,
            String value,
            String raw,
            String progress,
            String attained,
            String expected,
            Evaluation.Status status,
            String worked) {
        Metric metric = Metrics.metric(kind, text(baseline), text(targets), text(observations));

        Evaluation found = MetricEvaluator.asOf(asOf).evaluate(metric);

        assertThat(found.getValue()).as("value: " + worked).isEqualTo(number(value));
        assertThat(found.getRaw()).as("raw: " + worked).isEqualTo(number(raw));
        assertThat(found.getProgress()).as("progress: " + worked).isEqualTo(number(progress));
        assertThat(found.getAttained()).as("attained: " + worked).isEqualTo(answer(attained));
        assertThat(found.getExpected()).as("expected: " + worked).isEqualTo(number(expected));
        assertThat(found.getStatus()).as("status: " + worked).isEqualTo(status);
        assertThat(found.getExplanation())
                .as(name)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.toString()).doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2025-12-31 | 84 | the first word was on record from the end of its year
            2026-01-31 | 84 | the correction came on 02-01
            2026-02-01 | 48 | it is on record on its day
            2025-12-30 | -  | the year was not over
            """)
    void whatWasKnownOnADay(LocalDate known, String value, String worked) {
        Metric metric = Metrics.metric(
                "increase", "0", "100", "84 on 2025 from ledger; 48 on 2025 from ledger recorded 2026-02-01");

        Evaluation found =
                MetricEvaluator.asOf(LocalDate.of(2026, 6, 30)).asKnownAt(known).evaluate(metric);

        assertThat(found.getValue()).as(worked).isEqualTo(number(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R/P3M            | 2025-03-31 | 2025-06-30 | 0 | false | the second quarter is not over before tonight
            R/P3M            | 2025-03-31 | 2025-07-01 | 0 | true  | the second quarter is over without a figure
            R/P3M            | 2025-03-31 | 2025-07-30 | 30 | false | 30 days of grace end on 07-30
            R/P3M            | 2025-03-31 | 2025-07-31 | 30 | true  | they are over
            R/P3M            | 2025-05-02 | 2025-09-30 | 0 | false | a figure of May is that of the second quarter
            R/P3M            | 2025-05-02 | 2025-10-01 | 0 | true  | the third has none
            R/2025-01-31/P1M | 2025-01-31 | 2025-02-28 | 0 | false | due on 02-28, which is not over
            R/2025-01-31/P1M | 2025-01-31 | 2025-03-01 | 0 | true  | it is
            4/P1Y            | 2025-02-01 | 2025-12-31 | 0 | false | four times by the end of the year
            4/P1Y            | 2024-12-31 | 2026-01-01 | 0 | true  | none in all of 2025
            <=4/P1Y          | 2001-12-31 | 2026-01-01 | 0 | false | nothing is owed
            """)
    void whenAFigureIsStale(String cadence, String seen, LocalDate asOf, int grace, boolean stale, String worked) {
        Metric metric = Metrics.metric("increase every=" + cadence, "0", "100", "40 on " + seen);

        Evaluation found = MetricEvaluator.asOf(asOf)
                .withPolicy(StatusPolicy.standard().withGraceDays(grace))
                .evaluate(metric);

        assertThat(found.isStale()).as(worked).isEqualTo(stale);
    }

    /** Two locals of which each is to have 30, and neither speaks for the whole. */
    @ParameterizedTest
    @CsvSource({"30 by 2014-12-31 in local=88; 30 by 2014-12-31 in local=99", "30 by 2014-12-31 each=local"})
    void partsAreJudgedByTheirOwnTargets(String targets) {
        Metric metric = Metrics.metric(
                "increase percent",
                "0",
                targets,
                "12 on 2014-12-31 in local=88; 41 on 2014-12-31 in local=99; 50 on 2014 in sector=health");
        MetricEvaluator newYear = MetricEvaluator.asOf(LocalDate.of(2015, 1, 1));

        Evaluation whole = newYear.evaluate(metric);
        assertThat(whole.getStatus()).isEqualTo(Evaluation.Status.UNRATED);
        assertThat(whole.getMethod()).isEqualTo(Evaluation.ProgressBasis.PARTS);
        assertThat(newYear.evaluateParts(metric))
                .extracting(part -> part.getPart() + " " + part.getStatus())
                .containsExactly("{local=88} MISSED", "{local=99} EXCEEDED", "{sector=health} UNRATED");
        assertThat(newYear.evaluate(metric, Dimensions.of("local", "88")).getStatus())
                .isEqualTo(Evaluation.Status.MISSED);
        // Before anything was seen there is nothing to judge.
        assertThat(MetricEvaluator.asOf(LocalDate.of(2014, 12, 30))
                        .evaluate(metric)
                        .getStatus())
                .isEqualTo(Evaluation.Status.NO_DATA);
    }

    @Test
    void aPartWithATargetOfItsOwnIsNotJudgedByThatOfEachPart() {
        Metric metric = Metrics.metric(
                "increase", "", "50 each=local; 5 in local=7", "10 on 2025 in local=7; 10 on 2025 in local=8");

        assertThat(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluateParts(metric))
                .extracting(part -> part.getPart() + " " + part.getAttained())
                .containsExactly("{local=7} YES", "{local=8} NO");
    }

    @Test
    void aPartGoesItsWayFromItsOwnBaseline() {
        Metric metric = Metrics.metric(
                        "increase", "1000", "50 each=local", "30 on 2025 in local=7; 30 on 2025 in local=8")
                .withPartBaselines(Baseline.builder()
                        .value(10)
                        .dimensions(Dimensions.of("local", "7"))
                        .build());

        // (30 - 10) / (50 - 10); the baseline of the whole is none of a part.
        assertThat(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluateParts(metric))
                .extracting(Evaluation::getProgress)
                .containsExactly(number("0.5"), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            percent | 57  | 120 | 47.5 | 0.475 | 57/120 in per cent
            percent | 1   | 3   | 100/3 | 1/3 | rounded once: 33.33... of 100 is a third to the last digit
            number  | 3   | 4   | 0.75 | 0.0075 | no percentage
            percent | 1   | 0   | - | - | nothing is part of nothing
            percent | -5  | 20  | -25 | 0 | below zero
            """)
    void aFigureMayBeGivenAsNumeratorAndDenominator(
            String scale, long part, long whole, String value, String progress, String worked) {
        Metric metric = Metrics.metric("increase " + scale, "0", "100", "")
                .withObservations(Observation.builder()
                        .asOf("2025")
                        .numerator(part)
                        .denominator(whole)
                        .build());

        Evaluation found = MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluate(metric);

        assertThat(found.getValue()).as(worked).isEqualTo(number(value));
        assertThat(found.getProgress()).as(worked).isEqualTo(number(progress));
    }

    @ParameterizedTest
    @CsvSource({
        "at-least,exact,AT_LEAST",
        "exact,at-least,AT_MOST",
        "exact,less-than,MORE_THAN",
        "more-than,more-than,APPROXIMATE"
    })
    void aRatioIsAsLooseAsItsNumbers(String part, String whole, Quantity.Qualifier qualifier) {
        Observation observation = Observation.builder()
                .asOf("2025")
                .numerator(loose(part, 57))
                .denominator(loose(whole, 120))
                .build();

        assertThat(Metrics.metric("percent", "", "", "")
                        .findFigure(observation)
                        .orElseThrow()
                        .getQualifier())
                .isEqualTo(qualifier);
    }

    private static Quantity loose(String keyword, long value) {
        return Stream.of(Quantity.Qualifier.values())
                .filter(each -> each.getKeyword().equals(keyword))
                .map(each -> Quantity.of(each, value))
                .findFirst()
                .orElseThrow();
    }

    /** It is kept and shown, and nothing of it counts. */
    @Test
    void anObservationWithoutADateIsShownAndDoesNotCount() {
        Metric metric = Metrics.metric("increase percent", "0", "90", "")
                .withObservations(
                        Observation.builder().value(70).build(),
                        Observation.builder()
                                .asOf(Timeframe.ofWords("at the new year"))
                                .value(80)
                                .build());

        Evaluation found = MetricEvaluator.asOf(LocalDate.of(2030, 1, 1)).evaluate(metric);

        assertThat(found.getStatus()).isEqualTo(Evaluation.Status.NO_DATA);
        assertThat(found.getUndated()).isEqualTo(metric.getObservations());
        assertThat(found.getExplanation())
                .extracting(Evaluation.Reason::toString)
                .contains(
                        "Not counted, its date cannot be placed in the calendar: 70 (no date).",
                        "Not counted, its date cannot be placed in the calendar: 80 (at the new year).");
    }

    @Test
    void aPartIsMeasuredByItsOwnFiguresAndTargets() {
        Metric metric = Metrics.metric(
                "increase parts",
                "0 on 2024-12-31",
                "100 by 2026; 60 by 2026 in region=north",
                "70 on 2025 in region=north; 9 on 2025 in region=south,group=staff;"
                        + " 11 on 2025 in region=south,group=crew; 20 on 2025 in region=south");

        assertThat(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31)).evaluateParts(metric))
                .extracting(part -> part.getPart() + " " + part.getValue().orElseThrow() + " " + part.getStatus() + " "
                        + part.getProgress().isPresent())
                .containsExactly(
                        "{region=north} 70 EXCEEDED false",
                        "{region=south, group=staff} 9 UNRATED false",
                        "{region=south, group=crew} 11 UNRATED false",
                        "{region=south} 20 UNRATED false");
        // 70 + 20 by region; by region and group there is nothing of the north.
        assertThat(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31))
                        .evaluate(metric)
                        .getValue())
                .isEqualTo(number("90"));
    }

    @Test
    void partsOfDifferentSizesAreNotTakenForAllThereIs() {
        Metric metric = Metrics.metric(
                "increase parts", "0", "100", "70 on 2025 in region=north; 9 on 2025 in region=south,group=staff");

        // By region the south is wanting, by region and group the north.
        assertThat(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31))
                        .evaluate(metric)
                        .getStatus())
                .isEqualTo(Evaluation.Status.NO_DATA);
    }

    @Test
    void smallerPartsAddUpToAPart() {
        Metric metric = Metrics.metric(
                "increase parts",
                "",
                "60 by 2026 in region=south",
                "9 on 2025 in region=south,group=staff; 11 on 2025 in region=south,group=crew");

        assertThat(MetricEvaluator.asOf(LocalDate.of(2025, 12, 31))
                        .evaluate(metric, Dimensions.of("region", "south"))
                        .getValue())
                .isEqualTo(number("20"));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static Evaluation.Attainment answer(String word) {
        return word == null
                ? Evaluation.Attainment.UNDECIDED
                : word.equals("yes") ? Evaluation.Attainment.YES : Evaluation.Attainment.NO;
    }

    /** A number, or one over another. */
    private static Optional<Decimal> number(String written) {
        if (written == null) {
            return Optional.empty();
        }
        int over = written.indexOf('/');
        return Optional.of(
                over < 0
                        ? Decimal.parse(written)
                        : Decimal.parse(written.substring(0, over))
                                .dividedBy(Decimal.parse(written.substring(over + 1))));
    }
}
