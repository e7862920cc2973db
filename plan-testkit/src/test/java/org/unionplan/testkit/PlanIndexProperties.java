package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Reference;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.PlanIndex;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.shape.Shape;
import org.unionplan.validation.DocumentValidator;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

class PlanIndexProperties {

    private static final int LARGE = 100_000;

    @Provide
    Arbitrary<StrategicPlan> plans() {
        return Documents.plans(60);
    }

    @Property(tries = 100)
    void everyElementIsFoundUnderItsId(@ForAll("plans") StrategicPlan plan) {
        PlanIndex index = PlanIndex.of(plan);
        assertThat(index.getPlan()).isSameAs(plan);
        assertThat(naively(plan)).allSatisfy(element -> {
            assertThat(index.findElement(element.getId())).containsSame(element);
            assertThat(index.find(element.getId(), PlanElement.class)).containsSame(element);
        });
    }

    @Property(tries = 100)
    void elementsComeInDocumentOrderEachOnce(@ForAll("plans") StrategicPlan plan) {
        assertThat(PlanIndex.of(plan).elements().toList()).isEqualTo(naively(plan));
    }

    /** The elements as someone would list them who knows the model and no index. */
    private static List<PlanElement> naively(StrategicPlan plan) {
        return plan.getCornerstones().stream()
                .flatMap(cornerstone -> Stream.of(
                                Stream.of(cornerstone),
                                cornerstone.getPillars().stream()
                                        .flatMap(pillar -> Stream.of(
                                                        Stream.of(pillar),
                                                        withActions(pillar.getPriorities()),
                                                        withNested(pillar.getActions()))
                                                .<PlanElement>flatMap(stream -> stream)),
                                withActions(cornerstone.getPriorities()),
                                withNested(cornerstone.getActions()))
                        .<PlanElement>flatMap(stream -> stream))
                .toList();
    }

    private static Stream<PlanElement> withActions(List<Priority> priorities) {
        return priorities.stream()
                .flatMap(priority -> Stream.concat(Stream.of(priority), withNested(priority.getActions())));
    }

    private static Stream<Action> withNested(List<Action> actions) {
        return actions.stream().flatMap(action -> Stream.concat(Stream.of(action), withNested(action.getActions())));
    }

    @Property(tries = 100)
    void anElementStandsBelowItsParentAlone(@ForAll("plans") StrategicPlan plan) {
        PlanIndex index = PlanIndex.of(plan);
        for (PlanElement element : naively(plan)) {
            index.parentOf(element.getId())
                    .ifPresentOrElse(
                            parent -> assertThat(parent.getChildren()).contains(element),
                            () -> assertThat(plan.getCornerstones()).anyMatch(each -> each == element));
            assertThat(element.getChildren())
                    .allSatisfy(
                            child -> assertThat(index.parentOf(child.getId())).containsSame(element));
        }
    }

    @Property(tries = 100)
    void thePlaceOfSomethingLeadsToIt(@ForAll("plans") StrategicPlan plan) {
        PlanIndex index = PlanIndex.of(plan);
        for (DocumentIndex.Node node :
                DocumentIndex.of(plan, DocumentType.shapeOf(plan)).getNodes()) {
            assertThat(at(plan, node.getPointer())).isSameAs(node.getValue());
            assertThat(Pointer.parse(node.getPointer().toString())).isEqualTo(node.getPointer());
            node.getId().ifPresent(id -> {
                assertThat(index.pathOf(id)).contains(node.getPointer());
                assertThat(index.find(id)).containsSame(node.getValue());
            });
        }
    }

    /** Follows a place from the document, member by member. */
    private static Object at(StrategicPlan plan, Pointer pointer) {
        Object here = plan;
        Shape<?> shape = DocumentType.shapeOf(plan);
        List<String> tokens = pointer.getTokens();
        for (int i = 0; i < tokens.size(); i++) {
            org.unionplan.shape.Property attribute = shape.find(tokens.get(i)).orElseThrow();
            boolean many = attribute.getCardinality() == org.unionplan.shape.Property.Cardinality.MANY;
            here = attribute.getAll(here).get(many ? Integer.parseInt(tokens.get(++i)) : 0);
            shape = attribute.getType().getShape().orElseThrow();
        }
        return here;
    }

    @Property(tries = 100)
    void whatIsNotThereIsNotFound(@ForAll("plans") StrategicPlan plan) {
        PlanIndex index = PlanIndex.of(plan);
        ElementId nothing = ElementId.slug(
                "nothing",
                DocumentIndex.of(plan, DocumentType.shapeOf(plan)).getNodes().stream()
                        .flatMap(node -> node.getId().stream())
                        .toList());
        assertThat(index.find(nothing)).isEmpty();
        assertThat(index.parentOf(nothing)).isEmpty();
        assertThat(index.pathOf(nothing)).isEmpty();
        assertThat(index.findElement(plan.getId()))
                .as("the plan is no element of itself")
                .isEmpty();
    }

    @Property(tries = 100)
    void ofTwoWithOneIdTheFirstIsFound(@ForAll("plans") StrategicPlan plan, @ForAll @IntRange(max = 500) int choice) {
        PlantedFault planted = Fault.ELEMENT_ID_TAKEN.plant(plan, choice);
        StrategicPlan twice = (StrategicPlan) planted.document();
        ElementId id =
                twice.getCornerstones().get(twice.getCornerstones().size() - 1).getId();
        PlanIndex before = PlanIndex.of(plan);
        PlanElement last = twice.getCornerstones().get(twice.getCornerstones().size() - 1);
        // The plan itself may have the identifier, and is no element.
        assertThat(PlanIndex.of(twice).findElement(id))
                .contains(before.findElement(id).orElse(last));
        assertThat(PlanIndex.of(twice).pathOf(id)).isEqualTo(before.pathOf(id));
        assertThat(PlanIndex.of(twice).elements().count())
                .isEqualTo(PlanIndex.of(plan).elements().count() + 1);
    }

    /** Were every element looked for among all others, nobody would wait for the end of it. */
    @Example
    void indexesLargePlansOfEveryForm() {
        for (StrategicPlan plan : List.of(wide(LARGE), balanced(LARGE), narrow(LARGE))) {
            PlanIndex index = PlanIndex.of(plan);
            assertThat(index.elements().count()).isGreaterThanOrEqualTo(LARGE);
            assertThat(index.find(ElementId.of("e0"))).isPresent();
        }
    }

    private static StrategicPlan wide(int elements) {
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan");
        IntStream.range(0, elements)
                .forEach(i -> plan.addCornerstone(
                        Cornerstone.builder().id("e" + i).name("Cornerstone").build()));
        return plan.build();
    }

    private static StrategicPlan narrow(int elements) {
        Priority.Builder priority = Priority.builder().id("e0").name("Priority");
        IntStream.range(1, elements)
                .forEach(i -> priority.addAction(
                        Action.builder().id("e" + i).name("Action").build()));
        Pillar pillar = Pillar.builder()
                .id("pillar")
                .name("Pillar")
                .addPriority(priority.build())
                .build();
        return StrategicPlan.builder()
                .id("plan")
                .addCornerstone(Cornerstone.builder()
                        .id("cornerstone")
                        .name("Cornerstone")
                        .addPillar(pillar)
                        .build())
                .build();
    }

    private static StrategicPlan balanced(int elements) {
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan");
        for (int i = 0; i < elements; i += 10) {
            Priority.Builder priority = Priority.builder().id("e" + i).name("Priority");
            for (int j = 1; j < 9; j++) {
                priority.addAction(
                        Action.builder().id("e" + (i + j)).name("Action").build());
            }
            plan.addCornerstone(Cornerstone.builder()
                    .id("c" + i)
                    .name("Cornerstone")
                    .addPriority(priority.build())
                    .build());
        }
        return plan.build();
    }

    @Example
    void aLongChainOfDependenciesIsFollowedToItsEnd() {
        int length = 10_000;
        StrategicPlan.Builder plan = StrategicPlan.builder().id("plan");
        for (int i = 0; i < length; i++) {
            plan.addCornerstone(Cornerstone.builder()
                    .id("e" + i)
                    .name("Cornerstone")
                    .addReference(Reference.builder()
                            .relation(Reference.Relation.DEPENDS_ON)
                            .target("e" + (i + 1) % length)
                            .build())
                    .build());
        }
        PlanAssertions.assertThat(
                        DocumentValidator.builder().errorsOnly().build().validate(plan.build()))
                .hasExactly("reference.cycle", "/cornerstones/" + (length - 1) + "/references/0/target");
    }
}
