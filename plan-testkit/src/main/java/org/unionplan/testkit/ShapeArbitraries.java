package org.unionplan.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.unionplan.bargaining.BargainingCluster;
import org.unionplan.bargaining.DemandFramework;
import org.unionplan.pact.Pact;
import org.unionplan.plan.PlanElement;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

/**
 * Creates things of any type from its shape: a value per member, most members absent most of the time.
 *
 * <p>What a single thing can keep to, it keeps to. What takes a whole document, unique identifiers and references that
 * lead somewhere, is left to {@link Repair}.
 */
final class ShapeArbitraries {

    /** The highest number of things of one type within each other, directly or not. */
    private static final int MOST_NESTED = 2;

    private static final int MOST_ITEMS = 3;

    private record PropertyPlace(Shape<?> shape, int nested) {}

    private final int mostChildren;
    private final Map<PropertyPlace, Arbitrary<Object>> made = new HashMap<>();
    private final Map<Type.Kind, Arbitrary<?>> scalars = new EnumMap<>(Type.Kind.class);
    private final Arbitrary<Members> unknown = Values.sometimes(Values.members());

    /** Creates things of any type; a plan or an element of one has at most that many elements in each list of them. */
    ShapeArbitraries(int mostChildren) {
        this.mostChildren = mostChildren;
    }

    ShapeArbitraries() {
        this(MOST_ITEMS);
    }

    <T extends Extensible> Arbitrary<T> of(Shape<T> shape) {
        return of(shape, List.of()).map(shape.getType()::cast).withoutEdgeCases();
    }

    private Arbitrary<Object> of(Shape<?> shape, List<Shape<?>> around) {
        PropertyPlace place = new PropertyPlace(shape, Collections.frequency(around, shape));
        Arbitrary<Object> known = made.get(place);
        if (known == null) {
            known = Choice.only(make(shape, around));
            made.put(place, known);
        }
        return known;
    }

    private Arbitrary<Object> make(Shape<?> shape, List<Shape<?>> around) {
        List<Shape<?>> inside = new ArrayList<>(around);
        inside.add(shape);
        List<Arbitrary<List<Object>>> columns = new ArrayList<>();
        for (Property property : shape.getProperties()) {
            columns.add(column(shape, property, inside));
        }
        return Combinators.combine(Combinators.combine(columns).as(values -> values), unknown)
                .as((values, members) -> Domains.inOrder(assemble(shape, values, members)));
    }

    private static Object assemble(Shape<?> shape, List<List<Object>> values, Members unknown) {

        Object builder = shape.newBuilder();
        for (int i = 0; i < values.size(); i++) {
            Property property = shape.getProperties().get(i);
            values.get(i).forEach(value -> property.set(builder, value));
        }
        shape.setUnknownMembers(builder, unknown);
        return shape.build(builder);
    }

    /** The values of one member: none, one or several. */
    private Arbitrary<List<Object>> column(Shape<?> shape, Property property, List<Shape<?>> inside) {
        if (isTooDeep(property, inside)) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<Object> value = value(property, inside);
        return switch (property.getCardinality()) {
            case ONE -> value.map(List::of);
            case MAYBE -> present(value.map(List::of), 2);
            case DEFAULT -> present(value.map(List::of), 3);
            case MANY -> {
                int least = leastItems(property);
                int most = isElement(property) ? mostChildren : MOST_ITEMS;
                Arbitrary<List<Object>> items = items(value, least, Math.max(least, most));
                yield least > 0 ? items : present(items, isLikely(shape, property) ? 7 : 2);
            }
        };
    }

    private static boolean isTooDeep(Property property, List<Shape<?>> inside) {
        return property.getCardinality() != Property.Cardinality.ONE
                && property.getType()
                        .getShape()
                        .filter(inner -> Collections.frequency(inside, inner) > MOST_NESTED)
                        .isPresent();
    }

    /**
     * Includes or omits each item independently. A list of jqwik's own makes every item twice, and what is in
     * it twice for each time.
     */
    private static Arbitrary<List<Object>> items(Arbitrary<Object> item, int least, int most) {
        Arbitrary<List<Object>> one = item.map(List::of);
        List<Arbitrary<List<Object>>> items = new ArrayList<>(Collections.nCopies(least, one));
        items.addAll(Collections.nCopies(most - least, present(one, 5)));
        return Combinators.combine(items)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<List<Object>> present(Arbitrary<List<Object>> values, int timesOutOfTen) {
        return Choice.of(Arbitraries.just(List.of()), timesOutOfTen, values);
    }

    private static int leastItems(Property property) {
        boolean needed = Pact.shape().getProperties().contains(property)
                && (property.getName().equals("actors") || property.getName().equals("parties"));
        return needed ? 2 : 0;
    }

    /** Returns true for lists that a document is about: things of their own, and the lists of the document itself. */
    private static boolean isLikely(Shape<?> shape, Property property) {
        return property.getType()
                .getShape()
                .filter(inner -> inner.getIdentity().isPresent()
                        || shape == Pact.shape()
                        || shape == BargainingCluster.shape()
                        || shape == DemandFramework.shape())
                .isPresent();
    }

    private static boolean isElement(Property property) {
        return property.getType()
                .getShape()
                .filter(inner -> PlanElement.class.isAssignableFrom(inner.getType()))
                .isPresent();
    }

    private Arbitrary<Object> value(Property property, List<Shape<?>> inside) {
        return Domains.of(property).orElseGet(() -> ofKind(property, inside)).asGeneric();
    }

    private Arbitrary<?> ofKind(Property property, List<Shape<?>> inside) {
        return switch (property.getKind()) {
            case TERM -> property.getType().getVocabulary().map(Values::terms).orElseGet(Values::terms);
            case KEYWORD -> Arbitraries.of(property.getType().getKeywords());
            case OBJECT ->
                property.getType()
                        .getShape()
                        .map(inner -> of(inner, inside))
                        .orElseThrow(() -> new IllegalStateException(property + " is an object without a shape"));
            default -> scalars.computeIfAbsent(property.getKind(), ShapeArbitraries::scalar);
        };
    }

    private static Arbitrary<?> scalar(Type.Kind kind) {
        return switch (kind) {
            case STRING -> Values.strings();
            case TEXT -> Values.texts();
            case ID, REFERENCE, TOKEN -> Values.elementIds();
            case BOOLEAN -> Arbitraries.of(true, false);
            case INTEGER -> Arbitraries.integers();
            case DECIMAL -> Values.decimals();
            case DATE -> Values.dates();
            case PERIOD -> Values.periods();
            case LANGUAGE -> Values.languageTags();
            case FORMAT_VERSION -> Values.formatVersions();
            case DIMENSIONS -> Values.dimensions();
            case TIMEFRAME -> Values.timeframes();
            case RECURRENCE -> Values.recurrences();
            case QUANTITY -> Values.counts();
            case TERM, KEYWORD, OBJECT -> throw new IllegalArgumentException(kind + " says too little alone");
        };
    }
}
