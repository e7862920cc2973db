package org.unionplan.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.catalogue.engine.TunedRules;
import org.unionplan.json.DocumentJson;
import org.unionplan.json.DocumentSchema;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.RuleGroup;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.rule.engine.Checklist;
import org.unionplan.shape.engine.Constraint;
import org.unionplan.validation.DocumentValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checking sound plans of growing size: the engine built in beside Hibernate Validator on the same declarations, a
 * validator of JSON Schema, and checks written by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CheckBenchmark {

    @Param({"1000", "10000"})
    private int elements;

    private final DocumentValidator builtIn = DocumentValidator.standard();
    private final DocumentValidator hibernate =
            DocumentValidator.builder().onBeanValidation().build();
    private final JsonFactory factory = new JsonFactory();
    private StrategicPlan plan;
    private final HandWrittenChecks byHand = new HandWrittenChecks();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(mapper.readTree(DocumentSchema.text()));
    private JsonNode tree;
    private Checklist constraints;
    private Checklist rules;
    private byte[] bytes;

    @Setup
    public void generate() {
        plan = GeneratedPlan.of(elements, 2);
        bytes = DocumentJson.standard().writeLine(plan).getBytes(StandardCharsets.UTF_8);
        Map<Constraint, Severity> severities = new EnumMap<>(Constraint.class);
        for (Constraint constraint : Constraint.values()) {
            severities.put(constraint, Severity.ERROR);
        }
        constraints = Checklist.of(DocumentType.shapeOf(plan), List.of(), severities);
        rules = Checklist.of(
                DocumentType.shapeOf(plan),
                TunedRules.of(plan).stream()
                        .filter(rule -> rule.getRule().getGroup() != RuleGroup.ACCOUNTABLE)
                        .toList(),
                Map.of());
        tree = mapper.readTree(bytes);
        if (!builtIn.validate(plan).isEmpty()) {
            throw new IllegalStateException("the generated plan is not sound: " + builtIn.validate(plan));
        }
        if (!schema.validate(tree).isEmpty() || byHand.check(plan) != 0) {
            throw new IllegalStateException("the generated plan does not follow the schema");
        }
    }

    /** The measure of all others: every token of the same plan looked at, nothing kept. */
    @Benchmark
    public int skipTokens() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public ValidationReport builtIn() {
        return builtIn.validate(plan);
    }

    @Benchmark
    public ValidationReport constraintsAlone() {
        return constraints.run(plan, 1_000);
    }

    @Benchmark
    public ValidationReport rulesAlone() {
        return rules.run(plan, 1_000);
    }

    @Benchmark
    public ValidationReport hibernate() {
        return hibernate.validate(plan);
    }

    /** The schema says what the constraints say, and which members and words there are. */
    @Benchmark
    public List<Error> jsonSchema() {
        return schema.validate(tree);
    }

    @Benchmark
    public int byHand() {
        return byHand.check(plan);
    }
}
