package org.unionplan.examples.junit6;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.json.DocumentJson;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;

/** The archive of the tool keeps every plan as it is. */
class ArchiveProperties {

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(10);
    }

    @Property(tries = 50)
    void keepsEveryPlan(@ForAll("plans") StrategicPlan plan) {
        DocumentJson json = DocumentJson.standard();

        assertThat(json.read(json.write(plan), StrategicPlan.class)).isEqualTo(plan);
    }
}
