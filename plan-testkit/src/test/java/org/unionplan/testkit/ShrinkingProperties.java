package org.unionplan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.unionplan.actor.Actor;
import org.unionplan.catalogue.DocumentType;
import org.unionplan.document.Document;
import org.unionplan.pact.Pact;
import org.unionplan.plan.Action;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.DocumentIndex;
import org.unionplan.validation.DocumentValidator;

/** A test that fails ends with next to nothing beside what made it fail, before anyone loses patience. */
class ShrinkingProperties {

    private static final DocumentValidator VALIDATOR =
            DocumentValidator.builder().errorsOnly().build();

    private static final int PATIENCE = 5_000;

    private int tried;

    @Property(tries = 3)
    void aPlanShrinksToThePathOfTheThingThatMatters(@ForAll Random random) {
        StrategicPlan plan = smallest(
                Documents.plans(),
                random,
                each -> types(each).contains("action")
                        && all(each, Action.class).stream()
                                .anyMatch(action -> !action.getMarks().isEmpty()));
        // An action may stand within others; the last of them is the one that matters.
        assertThat(String.join(" ", types(plan)))
                .matches("strategic-plan cornerstone (pillar )?(priority )?action( action)*");
        List<Action> actions = all(plan, Action.class);
        assertThat(actions.get(actions.size() - 1).getMarks()).hasSize(1);
        assertThat(actions.subList(0, actions.size() - 1))
                .allMatch(action -> action.getMarks().isEmpty());
        assertThat(plan.getId()).hasToString("a");
    }

    @Property(tries = 3)
    void aPactShrinksToTwoPartiesAndWhatMatters(@ForAll Random random) {
        Pact pact = smallest(
                Documents.pacts(),
                random,
                each -> each.getSignatures().stream()
                        .anyMatch(signature -> signature.getSignatory().isPresent()));
        assertThat(types(pact)).containsExactly("pact", "party", "party", "signature", "actor", "actor");
    }

    @Property(tries = 3)
    void aTextShrinksToOneLetter(@ForAll Random random) {
        StrategicPlan plan = smallest(
                Documents.plans(),
                random,
                each -> all(each, Actor.class).stream()
                        .anyMatch(actor -> actor.getAcronym().isPresent()));
        assertThat(types(plan)).containsExactly("strategic-plan", "actor");
        assertThat(plan.getActors().get(0).getAcronym()).hasToString("Optional[a]");
    }

    @Property(tries = 3)
    void aDocumentWithAFaultShrinksToTheFault(@ForAll Random random) {
        PlantedFault planted =
                smallest(Faults.planted(Documents.registers()), random, each -> each.fault() == Fault.ACTOR_OF_ITSELF);
        assertThat(types(planted.document())).containsExactly("agreement-register", "actor", "actor-relation");
        PlanAssertions.assertThat(VALIDATOR.validate(planted.document())).hasExactly(planted.expected());
    }

    /** The value that is left when nothing smaller matters any more, as jqwik looks for it. */
    private <T> T smallest(Arbitrary<T> arbitrary, Random random, Predicate<T> matters) {
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        Shrinkable<T> found = Stream.generate(() -> generator.next(random))
                .filter(shrinkable -> matters.test(shrinkable.value()))
                .findFirst()
                .orElseThrow();
        tried = 0;
        Optional<Shrinkable<T>> next = Optional.of(found);
        while (next.isPresent()) {
            found = next.get();
            next = smaller(found, matters);
        }
        assertThat(tried).as("values tried on the way").isLessThan(PATIENCE);
        return found.value();
    }

    private <T> Optional<Shrinkable<T>> smaller(Shrinkable<T> than, Predicate<T> matters) {
        return than.shrink()
                .filter(shrunk -> shrunk.distance().compareTo(than.distance()) < 0)
                .peek(shrunk -> tried++)
                .filter(shrunk -> matters.test(shrunk.value()))
                .findFirst();
    }

    private static List<String> types(Document document) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).getNodes().stream()
                .map(DocumentIndex.Node::getShape)
                .map(Object::toString)
                .toList();
    }

    private static <T> List<T> all(Document document, Class<T> type) {
        return DocumentIndex.of(document, DocumentType.shapeOf(document)).all(type);
    }
}
