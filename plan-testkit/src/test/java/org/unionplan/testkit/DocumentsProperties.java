package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Shape;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.Extensible;

class DocumentsProperties {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().errorsOnly().build();

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans();
    }

    @Provide
    Arbitrary<Pact> pacts() {
        return Documents.pacts();
    }

    @Provide
    Arbitrary<AgreementRegister> registers() {
        return Documents.registers();
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }

    @Property(tries = 100)
    void everyPlanIsValid(@ForAll("plans") StrategicPlan plan) {
        PlanAssertions.assertThat(VALIDATOR.validate(plan)).hasNoErrors();
    }

    @Property(tries = 100)
    void everyPactIsValid(@ForAll("pacts") Pact pact) {
        PlanAssertions.assertThat(VALIDATOR.validate(pact)).hasNoErrors();
    }

    @Property(tries = 100)
    void everyRegisterIsValid(@ForAll("registers") AgreementRegister register) {
        PlanAssertions.assertThat(VALIDATOR.validate(register)).hasNoErrors();
    }

    @Property(tries = 100)
    void everyDocumentIsEqualToItsRebuild(@ForAll("documents") Document document) {
        Extensible rebuilt = deepCopy(DocumentType.shapeOf(document), document);
        assertThat(rebuilt).isEqualTo(document).hasSameHashCodeAs(document).hasToString(document.toString());
        assertThat(deepCopy(DocumentType.shapeOf(document), rebuilt)).isEqualTo(document);
    }

    private static <T extends Extensible> T deepCopy(Shape<T> shape, Object thing) {
        return Copies.rebuilt(
                shape,
                thing,
                (attribute, value) -> attribute
                        .getType()
                        .getShape()
                        .<Object>map(inner -> deepCopy(inner, value))
                        .orElse(value));
    }

    @Property
    void anIndexOfIdentifiedThingsFindsWhatTheWholeOneFinds(@ForAll("plans") StrategicPlan plan) {
        Shape<?> shape = DocumentType.shapeOf(plan);
        DocumentIndex whole = DocumentIndex.of(plan, shape);
        DocumentIndex identified = DocumentIndex.ofIdentified(plan, shape);

        assertThat(identified.getRoot().getValue()).isSameAs(plan);
        assertThat(identified.getNodes())
                .extracting(DocumentIndex.Node::toString)
                .isEqualTo(whole.getNodes().stream()
                        .filter(node -> node.getParent().isEmpty()
                                || node.getShape().getIdentity().isPresent())
                        .map(DocumentIndex.Node::toString)
                        .toList());
        whole.getNodes().stream()
                .flatMap(node -> node.getId().stream())
                .forEach(id -> assertThat(identified.find(id).map(DocumentIndex.Node::getPointer))
                        .isEqualTo(whole.find(id).map(DocumentIndex.Node::getPointer)));
    }

    @Property(tries = 20)
    void aPlanHasNoMoreElementsThanAskedFor(@ForAll @IntRange(max = 300) int most) {
        assertThat(Documents.plans(most).sampleStream().limit(4))
                .allSatisfy(plan -> assertThat(DocumentIndex.of(plan, DocumentType.shapeOf(plan))
                                .all(PlanElement.class))
                        .hasSizeLessThanOrEqualTo(most));
    }

    @Example
    void plansOfNegativeSizeAreRefused() {
        assertThatThrownBy(() -> Documents.plans(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan has at least 0 elements, not -1");
    }

    @Example
    void everyMemberOfEveryTypeOccursBeforeLong() {
        Set<String> missing = new TreeSet<>();
        for (Shape<?> shape : Shapes.all()) {
            shape.getProperties().forEach(attribute -> missing.add(shape + "." + attribute));
        }
        Documents.any()
                .sampleStream()
                .limit(10_000)
                .takeWhile(document -> !missing.isEmpty())
                .flatMap(document -> DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream())
                .forEach(node -> missing.removeAll(members(node)));
        assertThat(missing).isEmpty();
    }

    private static Set<String> members(DocumentIndex.Node node) {
        Set<String> members = new TreeSet<>();
        for (org.unionplan.shape.Property attribute : node.getShape().getProperties()) {
            if (!attribute.getAll(node.getValue()).isEmpty()) {
                members.add(node.getShape() + "." + attribute);
            }
        }
        return members;
    }

    @Example
    void thingsOfEveryTypeCanBeMade() {
        for (Shape<?> shape : Shapes.all()) {
            assertThat(Generators.of(shape).sampleStream().limit(5))
                    .as("%s", shape)
                    .allMatch(thing -> shape.getType().isInstance(thing));
        }
    }
}
