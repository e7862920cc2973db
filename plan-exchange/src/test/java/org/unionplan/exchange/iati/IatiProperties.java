package org.unionplan.exchange.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.exchange.RoundTrip;
import org.unionplan.exchange.XmlExport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;

/** Properties of plans exported as IATI and imported again. */
class IatiProperties {

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(12);
    }

    @Property(tries = 60)
    void differsOnlyByWhatItsFindingsSay(@ForAll("plans") StrategicPlan plan) {
        XmlExport export = IatiFile.write(plan);

        RoundTrip.assertThatReportCovers(export.getReport(), plan, read(export.getText(), plan));
    }

    @Property(tries = 60)
    void isWrittenAgainWithTheSameBytes(@ForAll("plans") StrategicPlan plan) {
        StrategicPlan back = read(IatiFile.write(plan).getText(), plan);
        String text = IatiFile.write(back).getText();

        assertThat(read(text, plan)).isEqualTo(back);
        assertThat(IatiFile.write(read(text, plan)).getText()).isEqualTo(text);
    }

    private static StrategicPlan read(String text, StrategicPlan plan) {
        return IatiFile.read(text.getBytes(StandardCharsets.UTF_8), plan.getId())
                .getPlan()
                .orElseThrow();
    }
}
