package org.unionplan.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.ClusterSuggestions;
import org.unionplan.bargaining.DemandMatrix;
import org.unionplan.compare.DocumentMerge;
import org.unionplan.compare.PactAlignment;
import org.unionplan.document.Document;
import org.unionplan.document.Participation;
import org.unionplan.json.DocumentJson;
import org.unionplan.message.Message;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ResourceSummary;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.portfolio.ActorPacts;
import org.unionplan.portfolio.DocumentPlace;
import org.unionplan.portfolio.JointProgress;
import org.unionplan.portfolio.Portfolio;
import org.unionplan.progress.Accountability;
import org.unionplan.rule.Finding;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;

/** Every public type of core is written and read by both mappers, or written only, or refused. */
class EveryTypeTest {

    /** Outcomes of one type. */
    private enum Outcome {
        /** Written and read, equal. */
        READ,
        /** Written, and reading it is refused. */
        WRITTEN,
        /** Writing it is refused. */
        REFUSED
    }

    /** Types that calculate or describe, besides builders. */
    private static final Set<String> TOOLS = Set.of(
            "document.DocumentSteps",
            "edit.DocumentEditor",
            "edit.PactEditor",
            "edit.PlanEditor",
            "edit.RegisterEditor",
            "message.Messages",
            "plan.PlanIndex",
            "plan.PlanOutline",
            "portfolio.Portfolio",
            "portfolio.Query",
            "rule.Rule",
            "shape.DocumentIndex",
            "shape.DocumentIndex$Node",
            "shape.Property",
            "shape.Shape",
            "shape.Type",
            "validation.DocumentValidator",
            "validation.DocumentValidator$HouseRules");

    /** Types that no specimen is found of: services, contexts and exceptions, and builders that need a processor. */
    private static final Set<String> UNSEEN = Set.of(
            "compare.ChangeWords",
            "edit.DocumentEditor$EditException",
            "message.Messages$Bundle",
            "message.UnionplanException",
            "message.UnionplanException$MissingMember",
            "rule.RuleContext",
            "rule.ValidationReport$InvalidDocumentException",
            "shape.Shape$Builder",
            "shape.Vocabulary",
            "value.ValueFormatException");

    private static final Path REFLECTION = Path.of(
            "../plan-json/src/main/resources/META-INF/native-image/org.unionplan/plan-json/reflect-config.json");

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private final List<HostMapper> mappers = List.of(new HostMapper.Second(), new HostMapper.Third());

    @Test
    void isWrittenAndReadOrRefusedWithASentence() throws Exception {
        Set<String> refused = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();
        Set<String> answers = new TreeSet<>();
        Map<String, List<Object>> specimens = new Specimens(seeds()).byType();
        for (Class<?> type : Specimens.publicTypes()) {
            List<Object> values = specimens.getOrDefault(type.getName(), List.of());
            String name = type.getName().substring("org.unionplan.".length());
            if (values.isEmpty() && hasInstances(type)) {
                unseen.add(name);
            }
            for (Object value : values) {
                Outcome outcome = outcome(value, type);
                if (outcome == Outcome.REFUSED && !name.endsWith("Builder")) {
                    refused.add(name);
                } else if (outcome == Outcome.WRITTEN && !type.isInterface()) {
                    answers.add(type.getName());
                }
            }
        }

        assertThat(specimens).hasSizeGreaterThan(250);
        assertThat(refused).isEqualTo(new TreeSet<>(TOOLS));
        assertThat(unseen).isEqualTo(new TreeSet<>(UNSEEN));
        toldToNativeImages(answers);
    }

    /** Their accessors are called by name. */
    private static void toldToNativeImages(Set<String> answers) throws IOException {
        String fresh = answers.stream()
                .map(name ->
                        "  { \"name\": \"" + name + "\", \"allPublicMethods\": true, \"allRecordComponents\": true }")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
        if (Boolean.getBoolean("unionplan.write")) {
            Files.writeString(REFLECTION, fresh);
        }

        assertThat(Files.readString(REFLECTION))
                .as("The answers have changed. Write them for native images with: ./mvnw -pl plan-jackson2 -am test"
                        + " -Dtest=EveryTypeTest -Dsurefire.failIfNoSpecifiedTests=false -Dunionplan.write=true")
                .isEqualTo(fresh);
    }

    /** The documents of this test and what is calculated from them. */
    private static List<Object> seeds() throws IOException {
        List<Document> documents = new ArrayList<>();
        try (InputStream in = EveryTypeTest.class.getResourceAsStream("specimens.jsonl")) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : lines.lines().toList()) {
                documents.add(DocumentJson.standard().read(line, Document.class));
            }
        }
        StrategicPlan plan = (StrategicPlan) documents.get(0);
        List<Pact> pacts = List.of((Pact) documents.get(3), (Pact) documents.get(4));
        AgreementRegister register = (AgreementRegister) documents.get(5);
        ElementId local = ElementId.of("local-3");
        DocumentMerge<StrategicPlan> merge =
                DocumentMerge.of(plan, (StrategicPlan) documents.get(1), (StrategicPlan) documents.get(2));
        List<Object> seeds = new ArrayList<>(documents);
        seeds.add(merge);
        seeds.addAll(merge.getDifferences(merge.getConflicts().get(0)));
        seeds.add(Accountability.of(plan, LocalDate.of(2024, 1, 1), DAY));
        seeds.addAll(ResourceSummary.of(plan).getElements());
        seeds.addAll(Participation.Total.of(plan));
        seeds.addAll(PactAlignment.of(pacts.get(0), Map.of(local, plan)).getContradicted());
        seeds.addAll(ActorPacts.of(pacts, plan.getActors(), local, DAY).getConflicts());
        seeds.add(JointProgress.of(plan, List.of((StrategicPlan) documents.get(6)), MetricEvaluator.asOf(DAY)));
        seeds.addAll(Portfolio.Card.of(documents.get(6), DocumentPlace.of("tugs.json"))
                .getLinks());
        seeds.add(DemandMatrix.of(register, register.getDemandFrameworks().get(0)));
        seeds.add(new DemandMatrix.Floor(Quantity.of(Decimal.of(4))));
        seeds.add(ClusterSuggestions.Criteria.of(60, 1));
        seeds.add(Message.of("plan.count").with("name", "text"));
        seeds.add(new Finding.Location(1, 2));
        seeds.add(new Datum.Obj(Members.NONE.with("a", new Datum.Arr(List.of(Datum.of(1), new Datum.Null())))));
        seeds.add(new Datum.Arr(List.of(Datum.of(Decimal.parse("1.50")))));
        seeds.add(new Datum.Null());
        seeds.addAll(List.of(local, DAY, LocalDate.of(2024, 6, 30), "a", "2024", 1, true));
        return seeds;
    }

    private Outcome outcome(Object value, Class<?> type) throws Exception {
        List<String> texts = new ArrayList<>();
        for (HostMapper mapper : mappers) {
            texts.add(written(mapper, value).orElse(""));
        }
        assertThat(texts).as("both mappers on %s", type).containsOnly(texts.get(0));
        if (texts.get(0).isEmpty()) {
            return Outcome.REFUSED;
        }
        Set<Outcome> outcomes = new TreeSet<>();
        for (HostMapper mapper : mappers) {
            outcomes.add(readAgain(mapper, value, texts.get(0), type));
        }
        assertThat(outcomes).as("both mappers on %s", type).hasSize(1);
        return outcomes.iterator().next();
    }

    private static Optional<String> written(HostMapper mapper, Object value) {
        try {
            return Optional.of(mapper.write(value));
        } catch (Exception e) {
            assertThat(e).hasMessageContaining(" cannot be written: it is a tool, not a value.");
            return Optional.empty();
        }
    }

    private static Outcome readAgain(HostMapper mapper, Object value, String text, Class<?> type) throws Exception {
        Object read;
        try {
            read = mapper.read(text, type);
        } catch (Exception e) {
            if (type.isInterface()) {
                assertThat(e).hasMessageContaining(" cannot be read: it stands for several types.");
            } else {
                assertThat(e).hasMessageContaining(" cannot be read: it is calculated from documents.");
                isOfAccessors(mapper, value, text);
            }
            return Outcome.WRITTEN;
        }
        assertThat(read).as(text).isEqualTo(value);
        assertThat(mapper.throughTree(value, type)).as(text).isEqualTo(value);
        assertThat(mapper.convert(value, type)).as(text).isEqualTo(value);
        return Outcome.READ;
    }

    /** A type that is only written has a member for each accessor with a value, in order. */
    private static void isOfAccessors(HostMapper mapper, Object value, String text) throws Exception {
        if (value instanceof Message || value instanceof Finding) {
            return;
        }
        Set<String> accessors = new TreeSet<>();
        for (Method method : value.getClass().getMethods()) {
            String name = method.getName().replaceFirst("^(?:get|is)(?=[A-Z])", "");
            if (method.getParameterCount() == 0) {
                accessors.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            }
        }
        Map<?, ?> members = mapper.read(text, Map.class);
        List<String> names = members.keySet().stream().map(String.class::cast).toList();
        assertThat(names).isNotEmpty().isSorted();
        assertThat(accessors).containsAll(names);
    }

    private static boolean hasInstances(Class<?> type) {
        return Stream.of(type.getMethods())
                .anyMatch(method ->
                        method.getDeclaringClass() != Object.class && !Modifier.isStatic(method.getModifiers()));
    }
}
