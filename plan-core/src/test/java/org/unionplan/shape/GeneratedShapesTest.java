package org.unionplan.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unionplan.bargaining.BargainingShapes;
import org.unionplan.metric.MetricShapes;
import org.unionplan.pact.PactShapes;
import org.unionplan.party.PartyShapes;
import org.unionplan.plan.PlanShapes;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.ExternalId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Term;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;

/** The generated shapes say exactly what those written by hand say. */
class GeneratedShapesTest {

    private static final Map<Class<?>, Shape<?>> VALUES = Map.of(
            Quantity.class, QuantityShape.SHAPE,
            Money.class, MoneyShape.SHAPE,
            ExternalId.class, ExternalIdShape.SHAPE);

    private static Stream<Shape<?>> byHand() {
        return Stream.of(
                        PlanShapes.class,
                        PartyShapes.class,
                        MetricShapes.class,
                        PactShapes.class,
                        BargainingShapes.class,
                        ValueShapes.class)
                .flatMap(shapes -> Arrays.stream(shapes.getFields()))
                .<Shape<?>>map(field -> {
                    try {
                        return (Shape<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(shape -> shape != ValueShapes.TIMEFRAME && shape != ValueShapes.RECURRENCE);
    }

    private static Shape<?> generated(Class<?> type) {
        Shape<?> value = VALUES.get(type);
        if (value != null) {
            return value;
        }
        try {
            return (Shape<?>) type.getMethod("shape").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areAsManyAsThoseByHand() {
        assertThat(byHand()).hasSize(56);
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void sayTheSame(Shape<?> hand) {
        Shape<?> generated = generated(hand.getType());

        assertThat(generated).isNotSameAs(hand);
        assertThat(description(generated)).isEqualTo(description(hand));
    }

    private static List<String> description(Shape<?> shape) {
        List<String> lines = new ArrayList<>();
        lines.add(shape.getName() + " | " + shape.getType() + " | " + shape.getDescription() + " | "
                + shape.isDocument() + " | " + shape.getShorthand() + " | " + shape.getKey() + " | "
                + shape.getIdentity() + " | " + shape.hasBareForm() + " | " + shape.getRequired());
        for (Attribute row : shape.getAttributes()) {
            Type<?> type = row.getType();
            lines.add(row.getPosition() + " | " + row.getName() + " | " + row.getKind() + " | "
                    + row.getCardinality() + " | " + row.getDefault() + " | " + row.getDescription() + " | "
                    + row.getConstraints() + " | " + row.getSense() + " | " + row.isAllIfNone() + " | "
                    + type.getTargets() + " | " + type.getVocabulary() + " | " + type.getKeywords() + " | "
                    + type.getSpellings() + " | " + type.getShape().map(Shape::getType));
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void readAndGiveTheSame(Shape<?> hand) {
        Shape<?> generated = generated(hand.getType());
        Extensible full = full(hand);

        assertThat(full(generated)).isEqualTo(full);
        Values expected = new Values();
        hand.read(full, expected);
        Values actual = new Values();
        generated.read(full, actual);
        assertThat(actual.present()).isEqualTo(expected.present());
        assertThat(actual.size()).isEqualTo(expected.size());
        assertThat(actual.hasUnknown()).isTrue();
        for (int i = 0; i < hand.getAttributes().size(); i++) {
            assertThat(actual.get(i)).isEqualTo(expected.get(i)).isNotNull();
        }
        assertThat(generated.isBare(full)).isEqualTo(hand.isBare(full));
        Extensible bare = bare(hand);
        assertThat(bare(generated)).isEqualTo(bare);
        assertThat(generated.isBare(bare)).isEqualTo(hand.isBare(bare));
        // Bare but for one member.
        for (Attribute row : hand.getAttributes()) {
            Object builder = hand.newBuilder();
            hand.getAttributes().stream()
                    .filter(each -> each.getCardinality() == Cardinality.ONE && each != row)
                    .forEach(each -> each.set(builder, value(each, each.getPosition())));
            row.set(builder, value(row, row.getPosition() + 1));
            Extensible almost = hand.build(builder);
            assertThat(generated.isBare(almost)).isEqualTo(hand.isBare(almost));
        }
    }

    private static Extensible full(Shape<?> shape) {
        Object builder = shape.newBuilder();
        for (Attribute row : shape.getAttributes()) {
            row.set(builder, value(row, 1 + row.getPosition()));
            if (row.getCardinality() == Cardinality.MANY) {
                row.set(builder, value(row, 100 + row.getPosition()));
            }
        }
        shape.setUnknownMembers(builder, Members.of(Map.of("x-probe", Datum.of(1))));
        return shape.build(builder);
    }

    private static Extensible bare(Shape<?> shape) {
        Object builder = shape.newBuilder();
        shape.getAttributes().stream()
                .filter(row -> row.getCardinality() == Cardinality.ONE)
                .forEach(row -> row.set(builder, value(row, row.getPosition())));
        return shape.build(builder);
    }

    private static Object value(Attribute row, int number) {
        return switch (row.getKind()) {
            case STRING -> "string " + number;
            case TEXT -> Text.of("text " + number);
            case ID, REFERENCE, TOKEN -> ElementId.of("id-" + number);
            case TERM -> Term.of("term " + number);
            case KEYWORD ->
                row.getType()
                        .getKeywords()
                        .get(number % row.getType().getKeywords().size());
            case BOOLEAN -> number % 2 == 0;
            case INTEGER -> number;
            case DECIMAL -> Decimal.of(number);
            case DATE -> LocalDate.of(2000, 1, 1).plusDays(number);
            case PERIOD -> Period.ofDays(1 + number);
            case LANGUAGE -> LanguageTag.of("x-" + number);
            case FORMAT_VERSION -> new FormatVersion(1, 1 + number);
            case DIMENSIONS -> Dimensions.of("dimension", "value " + number);
            case TIMEFRAME -> Timeframe.ofYear(1000 + number);
            case RECURRENCE -> Recurrence.parse("R" + (1 + number) + "/2021-01-01/P1D");
            case QUANTITY -> Quantity.of(number);
            case OBJECT ->
                Optional.of(row.getType().getShape().orElseThrow())
                        .map(GeneratedShapesTest::bare)
                        .orElseThrow();
        };
    }
}
