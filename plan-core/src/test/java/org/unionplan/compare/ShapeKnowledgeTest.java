package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.plan.ProgressReport;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Keyword;

/** Tests of what comparing and editing assume about shapes. */
class ShapeKnowledgeTest {

    private static Stream<Shape<?>> shapes() {
        Set<Shape<?>> shapes = new LinkedHashSet<>();
        Stream.of(StrategicPlan.shape(), Pact.shape(), AgreementRegister.shape(), ProgressReport.shape())
                .forEach(shape -> collect(shape, shapes));
        return shapes.stream();
    }

    private static void collect(Shape<?> shape, Set<Shape<?>> shapes) {
        if (shapes.add(shape)) {
            for (Property attribute : shape.getProperties(Type.Kind.OBJECT)) {
                collect(attribute.getType().getShape().orElseThrow(), shapes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatStandsInAListIsKnownByAnIdentifierOrAKey(Shape<?> shape) {
        for (Property list : shape.getProperties(Type.Kind.OBJECT)) {
            Shape<?> item = list.getType().getShape().orElseThrow();
            boolean always = item.getIdentity()
                    .filter(id -> id.getCardinality() == Property.Cardinality.ONE)
                    .isPresent();
            if (list.getCardinality() == Property.Cardinality.MANY) {
                assertThat(always || !item.getKey().isEmpty())
                        .as(item.getName())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatHasAnIdentifierStandsInAListOfWhatAlwaysHasOne(Shape<?> shape) {
        for (Property row : shape.getProperties(Type.Kind.OBJECT)) {
            if (row.getType().getShape().orElseThrow().getIdentity().isPresent()) {
                assertThat(row.getCardinality()).isEqualTo(Property.Cardinality.MANY);
                assertThat(shape.getIdentity().orElseThrow().getCardinality()).isEqualTo(Property.Cardinality.ONE);
            }
        }
    }

    @Test
    void everyTypeHasANoun() {
        assertThat(shapes().map(shape -> "change.thing." + shape.getName())).allMatch(Messages.english()::has);
    }

    @Test
    void everyMemberHasAName() {
        assertThat(shapes().flatMap(shape -> shape.getProperties().stream())
                        .map(property -> "change.label." + property.getName())
                        .distinct())
                .allMatch(Messages.english()::has);
    }

    @Test
    void everyWordOfAVocabularyHasAName() {
        assertThat(shapes().flatMap(shape -> shape.getProperties().stream())
                        .flatMap(property -> property.getType().getVocabulary().stream())
                        .flatMap(vocabulary -> vocabulary.getTerms().stream())
                        .map(term -> "word.term." + term)
                        .distinct())
                .allMatch(Messages.english()::has);
        assertThat(shapes().flatMap(shape -> shape.getProperties().stream())
                        .flatMap(property -> property.getType().getKeywords().stream())
                        .map(keyword -> ((Keyword) keyword).toMessage().getCode())
                        .distinct())
                .allMatch(Messages.english()::has);
    }
}
