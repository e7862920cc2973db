package org.unionplan.exchange.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.unionplan.exchange.RoundTrip;
import org.unionplan.exchange.XmlExport;
import org.unionplan.exchange.XmlImport;
import org.unionplan.exchange.stratml.StratmlFile.StratmlForm;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.testkit.Documents;

/** Properties of plans exported as StratML and imported again. */
class StratmlProperties {

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(12);
    }

    @Property(tries = 600)
    void differsOnlyByWhatItsFindingsSay(@ForAll("plans") StrategicPlan plan, @ForAll StratmlForm form) {
        XmlExport export = StratmlFile.write(plan, form);
        StrategicPlan back = read(export.getText(), plan).getPlan().orElseThrow();

        RoundTrip.assertThatReportCovers(export.getReport(), plan, back);
    }

    @Property(tries = 60)
    void isWrittenAgainWithTheSameBytes(@ForAll("plans") StrategicPlan plan, @ForAll StratmlForm form) {
        String text = StratmlFile.write(plan, form).getText();
        XmlImport first = read(text, plan);
        StrategicPlan back = first.getPlan().orElseThrow();
        XmlExport again = StratmlFile.write(back, form);

        assertThat(first.getReport().getFindings("stratml.order")).isEmpty();
        assertThat(again.getText()).isEqualTo(text);
        assertThat(again.getReport().getFindings()).isEmpty();
        assertThat(read(again.getText(), plan).getPlan()).contains(back);
    }

    private static XmlImport read(String text, StrategicPlan plan) {
        return StratmlFile.read(text.getBytes(StandardCharsets.UTF_8), plan.getId());
    }
}
