package org.unionplan.office.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.actor.Responsibility;
import org.unionplan.document.Narrative;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Target;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Text;

/** Pages as unions publish them, each beside a list of where a person would put every part of it. */
class PublishedPagesTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PublishedPagesTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour", "ecoles", "clinics"})
    void everyPartFindsItsPlace(String page) throws IOException {
        PlanDraft draft = PlanDraft.read(resource(page + ".html"), Optional.empty(), Optional.empty());
        List<String> lines = new PlanLines(draft.getPlan()).lines();
        draft.getReport().getFindings().stream()
                .filter(finding -> finding.getMessage().getCode().matches("(draft|source)\\.left.*"))
                .forEach(finding -> lines.add("left: " + finding.getParameters().get("found")));

        assertThat(lines)
                .containsExactlyElementsOf(new String(resource(page + ".txt"), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
        assertThat(draft.getReport().hasErrors()).isFalse();
    }

    /** A plan as lines, one for each part. */
    private static final class PlanLines {

        private final StrategicPlan plan;
        private final List<String> lines = new ArrayList<>();

        PlanLines(StrategicPlan plan) {
            this.plan = plan;
        }

        List<String> lines() {
            add("title", plan.getTitle());
            plan.getTerm()
                    .ifPresent(term -> lines.add("term: " + term.getNotation().orElseThrow()));
            plan.getDate().ifPresent(date -> lines.add("date: " + written(date)));
            add("summary", plan.getSummary());
            passages("", plan.getNarratives());
            add("mission", plan.getMission());
            add("vision", plan.getVision());
            plan.getValuesHeading()
                    .ifPresent(heading -> lines.add("values: " + heading + rest(plan.getValuesStatement())));
            plan.getCoreValues()
                    .forEach(value -> lines.add("value " + value.getName().orElseThrow() + rest(value.getStatement())));
            add("cornerstones", plan.getCornerstonesHeading());
            plan.getCornerstones().forEach(cornerstone -> element("", cornerstone));
            return lines;
        }

        private void add(String label, Optional<Text> text) {
            text.ifPresent(words -> lines.add(label + ": " + words));
        }

        private static String rest(Optional<Text> text) {
            return text.map(words -> ": " + words).orElse("");
        }

        private static String written(Timeframe time) {
            return time.getAsWritten().or(time::getNotation).orElseThrow();
        }

        private void passages(String indent, List<Narrative> narratives) {
            narratives.forEach(each -> lines.add(indent + "passage"
                    + each.getLabel().map(label -> " " + label).orElse("") + ": " + each.getText()));
        }

        private void element(String indent, PlanElement element) {
            List<String> parts = new ArrayList<>();
            parts.add(indent + element.getLevel().getKeyword()
                    + element.getNumber().map(number -> " " + number).orElse("") + " " + element.getName()
                    + rest(element.getStatement()));
            element.getTimeframe().map(PlanLines::written).ifPresent(parts::add);
            leads(element.getResponsibilities()).forEach(parts::add);
            element.getReferences().forEach(each -> parts.add(each.getDocument().orElseThrow()));
            lines.add(String.join("; ", parts));
            String inner = indent + "  ";
            element.getMetrics().stream().map(MetricLink::getMetric).forEach(id -> metric(inner, id));
            passages(inner, element.getNarratives());
            for (PlanElement.Level level : PlanElement.Level.values()) {
                element.getHeadingOver(level).ifPresent(heading -> lines.add(inner + "over: " + heading));
                element.getChildren(level).forEach(child -> element(inner, child));
            }
        }

        private List<String> leads(List<Responsibility> responsibilities) {
            return responsibilities.stream()
                    .map(each -> each.getActor().orElseThrow())
                    .map(id -> plan.getActors().stream()
                            .filter(actor -> actor.getId().equals(id))
                            .findFirst()
                            .orElseThrow()
                            .getName()
                            .in())
                    .toList();
        }

        private void metric(String indent, ElementId id) {
            Metric metric = plan.getMetrics().stream()
                    .filter(each -> each.getId().equals(id))
                    .findFirst()
                    .orElseThrow();
            Target target = metric.getTargets().get(0);
            Decimal baseline = metric.getBaseline().orElseThrow().getValue().getValue();
            List<String> leads = leads(metric.getResponsibilities());
            lines.add(indent + "metric " + metric.getName() + ": " + baseline + " to "
                    + target.getValue().orElseThrow().getValue() + " by "
                    + written(target.getDue().orElseThrow())
                    + (leads.isEmpty() ? "" : ", " + String.join(", ", leads)));
        }
    }
}
