package org.unionplan.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.ExpiryMap;
import org.unionplan.compare.DocumentComparison;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.DocumentSchema;
import org.unionplan.json.JsonPatch;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.testkit.SeededRegisters;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The work of the {@link SpeedTable}, on a plan of 10,000 elements and a register of 100,000 agreements. */
final class SpeedWork {

    private static final int ELEMENTS = 10_000;
    private static final int AGREEMENTS = 100_000;
    private static final int WINDOW = 90;

    private final DocumentJson json = DocumentJson.standard();
    private final DocumentValidator builtIn = DocumentValidator.standard();
    private final DocumentValidator hibernate =
            DocumentValidator.builder().onBeanValidation().build();
    private final HandWrittenChecks byHand = new HandWrittenChecks();
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> JsonInclude.Value.ALL_NON_NULL)
            .build();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(mapper.readTree(DocumentSchema.text()));
    private final MetricEvaluator evaluator = MetricEvaluator.asOf(LocalDate.of(2025, 6, 30));

    private final byte[] plan = bytes(GeneratedPlan.of(ELEMENTS, 2));
    private final byte[] ours = bytes(GeneratedPlan.revised(read(plan), ELEMENTS, 0));
    private final byte[] theirs = bytes(GeneratedPlan.revised(read(plan), ELEMENTS, 1));
    private final byte[] scored = bytes(GeneratedPlan.of(SpeedRow.METRICS, 20));
    private final AgreementRegister register = SeededRegisters.of(AGREEMENTS, 1);

    private byte[] bytes(StrategicPlan document) {
        return json.writeLine(document).getBytes(StandardCharsets.UTF_8);
    }

    private StrategicPlan read(byte[] bytes) {
        return json.read(bytes, StrategicPlan.class);
    }

    /** The measure of the others: every token of the plan looked at, nothing kept. */
    Runnable skip() {
        return () -> {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), plan)) {
                while (parser.nextToken() != null) {
                    // Next.
                }
            }
        };
    }

    List<SpeedRow> rows() {
        return List.of(
                skips("read", "1.9", () -> read(plan)),
                skips("read into records with databind", "", () -> mapper.readValue(plan, PlainPlan.class)),
                onPlan("check", "1.2", builtIn::validate),
                onPlan("check by hand, constraints only", "", byHand::check),
                onPlan("check with Hibernate Validator", "", hibernate::validate),
                new SpeedRow("check the schema with networknt", SpeedRow.Unit.SKIPS, "", () -> {
                    JsonNode tree = mapper.readTree(plan);
                    return () -> schema.validate(tree);
                }),
                skips("read and check", "3.0", () -> builtIn.validate(read(plan))),
                onPlan("write", "1.3", document -> json.writeLine(document, OutputStream.nullOutputStream())),
                new SpeedRow("write records with databind", SpeedRow.Unit.SKIPS, "", () -> {
                    PlainPlan records = mapper.readValue(plan, PlainPlan.class);
                    return () -> mapper.writeValue(OutputStream.nullOutputStream(), records);
                }),
                new SpeedRow("compare", SpeedRow.Unit.SKIPS, "", () -> {
                    StrategicPlan before = read(plan);
                    StrategicPlan after = read(ours);
                    return () -> DocumentComparison.between(before, after);
                }),
                new SpeedRow("merge", SpeedRow.Unit.SKIPS, "3", () -> {
                    StrategicPlan base = read(plan);
                    StrategicPlan one = read(ours);
                    StrategicPlan other = read(theirs);
                    return () -> DocumentMerge.of(base, one, other);
                }),
                new SpeedRow("patch", SpeedRow.Unit.SKIPS, "6", () -> {
                    StrategicPlan before = read(plan);
                    StrategicPlan after = read(ours);
                    return () -> JsonPatch.between(before, after);
                }),
                new SpeedRow("scorecard", SpeedRow.Unit.MICROSECONDS_A_METRIC, "3 µs, 5 KB", () -> {
                    StrategicPlan document = read(scored);
                    return () -> Scorecard.of(document, evaluator);
                }),
                new SpeedRow("expiry map", SpeedRow.Unit.MILLISECONDS, "with clusters 300 ms", () -> this::map),
                new SpeedRow("clusters", SpeedRow.Unit.MILLISECONDS, "", () -> this::clusters));
    }

    private static SpeedRow skips(String work, String goal, Runnable run) {
        return new SpeedRow(work, SpeedRow.Unit.SKIPS, goal, () -> run);
    }

    private SpeedRow onPlan(String work, String goal, Consumer<StrategicPlan> run) {
        return new SpeedRow(work, SpeedRow.Unit.SKIPS, goal, () -> {
            StrategicPlan document = read(plan);
            return () -> run.accept(document);
        });
    }

    private void map() {
        ExpiryMap.of(register).by(ExpiryMap.Grouping.QUARTER, ExpiryMap.Grouping.SECTOR, ExpiryMap.Grouping.EMPLOYER);
    }

    private void clusters() {
        ClusterSuggestions.of(ExpiryMap.of(register), ClusterSuggestions.Criteria.of(WINDOW, 3));
    }
}
