package org.unionplan.exchange.loss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unionplan.metric.Metric;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.plan.Theme;
import org.unionplan.value.Pointer;

class PlanDifferencesTest {

    /** A format without ids makes new ones when it is read, and one of them may be that of a lost thing. */
    @Test
    void aLostThingIsToldEvenIfSomethingElseHasItsId() {
        StrategicPlan plan = StrategicPlan.builder()
                .id("p")
                .addTheme(Theme.builder().id("a").name("Safety").build())
                .build();
        StrategicPlan read = StrategicPlan.builder()
                .id("p")
                .addMetric(Metric.builder().id("a").name("A").build())
                .build();

        assertThat(PlanDifferences.of(plan, read, "XML").getFindings("xml.lost"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getPointer()).isEqualTo(Pointer.parse("/themes/0")));
    }
}
