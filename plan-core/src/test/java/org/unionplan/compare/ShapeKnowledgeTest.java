package org.unionplan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.message.Messages;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;

/** What comparing and editing take for granted about the shapes. */
class ShapeKnowledgeTest {

    private static Stream<Shape<?>> shapes() {
        Set<Shape<?>> shapes = new LinkedHashSet<>();
        Stream.of(StrategicPlan.shape(), Pact.shape(), AgreementRegister.shape())
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

    @ParameterizedTest
    @ValueSource(strings = {"Summary.properties", "Summary_fr.properties"})
    void everySortOfThingHasANoun(String resource) throws IOException {
        Messages nouns = messages(resource);

        assertThat(shapes().map(shape -> "thing." + shape.getName())).allMatch(nouns::has);
    }

    @Test
    void bothLanguagesHaveTheSameNounsAndSentences() throws IOException {
        assertThat(messages("Summary_fr.properties").getCodes())
                .isEqualTo(messages("Summary.properties").getCodes());
    }

    private static Messages messages(String resource) throws IOException {
        try (InputStream in = ShapeKnowledgeTest.class.getResourceAsStream(resource)) {
            return Messages.read(resource.contains("_fr") ? "fr" : "en", in);
        }
    }
}
