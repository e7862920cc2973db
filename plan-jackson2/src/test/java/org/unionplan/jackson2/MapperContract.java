package org.unionplan.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unionplan.document.Document;
import org.unionplan.json.DocumentJson;
import org.unionplan.metric.MetricLink;
import org.unionplan.pact.Pact;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Finding;
import org.unionplan.rule.Severity;
import org.unionplan.rule.ValidationReport;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.ElementId;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** The promises to a host with a mapper of its own, which each Jackson keeps. */
abstract class MapperContract {

    /** A host's own type with documents inside. */
    record Filing(String number, StrategicPlan plan, List<Document> annexes) {}

    /** A host's own type with elements and values. */
    record Page(
            ElementId id,
            Text title,
            Quantity members,
            Cornerstone first,
            Optional<Term> word,
            List<Decimal> figures,
            Map<ElementId, List<Cornerstone>> byLead,
            Map<Severity, Integer> counts,
            Datum note) {}

    private final HostMapper mapper;

    private final StrategicPlan plan = StrategicPlan.builder()
            .id("plan")
            .title("Plan")
            .addCornerstone(Cornerstone.builder()
                    .id("c")
                    .name("C")
                    .addMetric(MetricLink.builder()
                            .metric("m")
                            .weight(Decimal.parse("1000000000000000000000.50"))
                            .build())
                    .build())
            .unknownMembers(Members.NONE.with("x-a", Datum.of(Decimal.parse("0.10"))))
            .build();

    MapperContract(HostMapper mapper) {
        this.mapper = mapper;
    }

    @Test
    void writesADocumentAsTheLibraryDoes() throws Exception {
        assertThat(mapper.write(plan)).isEqualTo(DocumentJson.standard().writeLine(plan));
    }

    @Test
    void readsADocumentWithItsDigits() throws Exception {
        String written = DocumentJson.standard().writeLine(plan);

        assertThat(DocumentJson.standard().writeLine(mapper.read(written, StrategicPlan.class)))
                .isEqualTo(written);
        assertThat(mapper.read(written, Document.class)).isEqualTo(plan);
    }

    @Test
    void keepsHalfACharacter() throws Exception {
        StrategicPlan half = StrategicPlan.builder()
                .from(plan)
                .unknownMembers(Members.NONE.with("x-half", Datum.of("\ud83d")))
                .build();

        assertThat(mapper.read(DocumentJson.standard().writeLine(half), StrategicPlan.class))
                .isEqualTo(half);
    }

    @Test
    void readsDocumentsInsideAHostsType() throws Exception {
        Filing filing =
                new Filing("F-1", plan, List.of(plan, Pact.builder().id("pact").build()));

        assertThat(mapper.read(mapper.write(filing), Filing.class)).isEqualTo(filing);
        assertThat(mapper.throughTree(filing, Filing.class)).isEqualTo(filing);
        assertThat(mapper.convert(filing, Filing.class)).isEqualTo(filing);
    }

    @Test
    void readsElementsAndValuesInsideAHostsType() throws Exception {
        Cornerstone first = plan.getCornerstones().get(0);
        Page page = new Page(
                ElementId.of("p"),
                Text.of("Page"),
                Quantity.parse("more than 200"),
                first,
                Optional.of(Term.of("committee")),
                List.of(Decimal.parse("1.50")),
                Map.of(ElementId.of("chair"), List.of(first)),
                Map.of(Severity.ERROR, 2),
                new Datum.Null());

        assertThat(mapper.write(page))
                .startsWith("{\"id\":\"p\",\"title\":\"Page\",\"members\":{\"value\":200,\"qualifier\":\"more-than\"")
                .contains("\"byLead\":{\"chair\":[{\"id\":\"c\"", "\"counts\":{\"error\":2}", "\"figures\":[1.50]");
        assertThat(mapper.read(mapper.write(page), Page.class)).isEqualTo(page);
        assertThat(mapper.throughTree(page, Page.class)).isEqualTo(page);
        assertThat(mapper.convert(page, Page.class)).isEqualTo(page);
    }

    @Test
    void reportsWhatIsWrongAndWhere() {
        String bad = "{\"number\":\"É\",\n\"plan\":{\"formatVersion\":\"1.0\",\"type\":\"strategic-plan\","
                + "\n\"id\":\"p\",\"title\":7,\"term\":8}}";

        Exception e = catchThrowableOfType(Exception.class, () -> mapper.read(bad, Filing.class));

        assertThat(e)
                .hasMessageContaining(
                        "Expected a string, or an object of strings by language; found a number. At \"/title\".");
        assertThat(mapper.offset(e)).isEqualTo(bad.indexOf("\"title\""));
        assertThat(mapper.line(e)).isEqualTo(3);
        assertThat(mapper.report(e).getFindings())
                .extracting(finding -> finding.getPointer().toString())
                .containsExactly("/title", "/term");
        assertThat(mapper.report(e).getFindings().get(0).getLocation()).contains(new Finding.Location(3, 10));
    }

    @Test
    void pointsAtTheFaultInEveryPlaceOfAList() {
        for (int i = 0; i < 5; i++) {
            StringBuilder bad = new StringBuilder("[");
            for (int j = 0; j < 5; j++) {
                bad.append(j == 0 ? "" : ", ").append(j == i ? "\"a b\"" : "\"ab\"");
            }
            String text = bad.append("]").toString();

            Exception e = catchThrowableOfType(Exception.class, () -> mapper.read(text, ElementId[].class));

            assertThat(mapper.offset(e)).as(text).isEqualTo(text.indexOf("\"a b\""));
        }
    }

    @Test
    void hasNoPlaceInATree() throws Exception {
        Map<?, ?> tree = mapper.read("{\"id\":\"p\",\"name\":7}", Map.class);

        assertThatThrownBy(() -> mapper.convert(tree, Cornerstone.class))
                .hasMessageContaining("found a number. At \"/name\".");
    }

    @Test
    void refusesADocumentOfAnotherKind() {
        assertThatThrownBy(() ->
                        mapper.read("{\"formatVersion\":\"1.0\",\"type\":\"pact\",\"id\":\"p\"}", StrategicPlan.class))
                .hasMessageContaining("Expected \"strategic-plan\"; found \"pact\".");
    }

    @Test
    void refusesWhatHasNoForm() {
        assertThatThrownBy(() -> mapper.write(List.of(DocumentValidator.standard())))
                .hasMessageContaining("DocumentValidator cannot be written: it is a tool, not a value.");
        assertThatThrownBy(() -> mapper.write(Map.of("e", new org.unionplan.message.UnionplanException("x"))))
                .hasMessageContaining("UnionplanException cannot be written");
        assertThatThrownBy(() -> mapper.write(Map.of(plan, 1)))
                .hasMessageContaining(" cannot be the name of a member: it is not written as a string.");
        assertThatThrownBy(() -> mapper.read("{}", ValidationReport.class))
                .hasMessageContaining("ValidationReport cannot be read: it is calculated from documents.");
        assertThatThrownBy(() -> mapper.read("{\"id\":\"c\"}", PlanElement.class))
                .hasMessageContaining("PlanElement cannot be read: it stands for several types.");
    }

    @Test
    void refusesNamesThatAreNoIds() {
        assertThatThrownBy(() -> mapper.read("{\"byLead\":{\"a b\":[]}}", Page.class))
                .hasMessageContaining("found \"a b\"");
    }

    @Test
    void writesReportsInTheirPlainForm() throws Exception {
        StrategicPlan faulty =
                StrategicPlan.builder().from(plan).title(Text.of(" ")).build();
        ValidationReport report = DocumentValidator.standard().validate(faulty);

        Map<?, ?> read = mapper.read(mapper.write(report), Map.class);

        assertThat(read.keySet()).extracting(Object::toString).containsExactly("findings", "omitted");
        Finding blank = report.getFindings().stream()
                .filter(finding -> finding.getCode().equals("text.blank"))
                .findFirst()
                .orElseThrow();
        assertThat(mapper.write(blank))
                .startsWith("{\"code\":\"text.blank\",\"severity\":\"error\",\"pointer\":\"/title\",\"message\":\"");
    }

    @Test
    void staysWithinTheUsualDepth() {
        String deep = "[".repeat(900) + "]".repeat(900);

        assertThatThrownBy(() -> mapper.read(deep, Datum.class)).hasMessageContaining("depth");
    }
}
