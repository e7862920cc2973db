package org.unionplan.testkit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.ValueShapes;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Values that tell members apart: one for each number, as far as a type has so many. */
final class Probes {

    private Probes() {}

    /** A thing in which every member holds a value of its own, lists two. */
    static Extensible full(Shape<?> shape) {
        Object builder = shape.newBuilder();
        for (int i = 0; i < shape.getProperties().size(); i++) {
            Property attribute = shape.getProperties().get(i);
            values(shape, attribute, 10 * i).forEach(value -> attribute.set(builder, value));
        }
        shape.setUnknownMembers(builder, members(1));
        return shape.build(builder);
    }

    /** The same with other values in one member. */
    static Extensible fullBut(Shape<?> shape, Property changed) {
        int i = shape.getProperties().indexOf(changed);
        return Copies.with(shape, full(shape), changed, values(shape, changed, 10 * i + 1));
    }

    /** The same with other unknown members. */
    static Extensible fullButUnknown(Shape<?> shape) {
        return rebuiltWith(shape, full(shape), members(2));
    }

    private static <T extends Extensible> T rebuiltWith(Shape<T> shape, Extensible instance, Members members) {
        Object builder = shape.newBuilder();
        for (Property attribute : shape.getProperties()) {
            attribute.getAll(instance).forEach(value -> attribute.set(builder, value));
        }
        shape.setUnknownMembers(builder, members);
        return shape.build(builder);
    }

    /** Returns the value that {@link #full} puts in a member, for that number: one value, or two for a list. */
    static List<Object> values(Shape<?> shape, Property attribute, int number) {
        List<Object> values = new ArrayList<>(List.of(value(shape, attribute, number)));
        if (attribute.getCardinality() == Property.Cardinality.MANY) {
            values.add(value(shape, attribute, number + 2));
        }
        return values;
    }

    private static Object value(Shape<?> shape, Property attribute, int number) {
        return switch (attribute.getKind()) {
            case STRING -> string(shape, attribute, number);
            case TEXT -> Text.of("text " + number);
            case ID, REFERENCE, TOKEN -> ElementId.of("id-" + number);
            case TERM -> Term.of("term " + number);
            case KEYWORD -> keyword(attribute, number);
            case BOOLEAN -> number % 2 == 0;
            case INTEGER -> number;
            case DECIMAL -> Decimal.of(number);
            case DATE -> LocalDate.of(2000, 1, 1).plusDays(number);
            case PERIOD -> Period.ofDays(1 + number);
            case LANGUAGE -> LanguageTag.of("x-" + number);
            case FORMAT_VERSION -> new FormatVersion(1, 1 + number);
            case DIMENSIONS -> Dimensions.of("dimension", "value " + number);
            case TIMEFRAME -> Timeframe.ofYear(1000 + number);
            case RECURRENCE -> Recurrence.parse(recurrence(number));
            case QUANTITY -> Quantity.of(number);
            case OBJECT -> object(attribute.getType().getShape().orElseThrow(), number);
        };
    }

    private static String string(Shape<?> shape, Property attribute, int number) {
        boolean notation = attribute.getName().equals("notation");
        if (notation && shape == ValueShapes.TIMEFRAME) {
            return Integer.toString(1000 + number);
        }
        return notation && shape == ValueShapes.RECURRENCE ? recurrence(number) : "string " + number;
    }

    private static String recurrence(int number) {
        return "R" + (1 + number) + "/2021-01-01/P1D";
    }

    private static Object keyword(Property attribute, int number) {
        List<?> keywords = attribute.getType().getKeywords();
        // Ten to a member: the next number is another constant even where there are two.
        return keywords.get(number % 10 % keywords.size());
    }

    private static Object object(Shape<?> shape, int number) {
        Object builder = shape.newBuilder();
        for (Property attribute : shape.getProperties()) {
            if (attribute.getCardinality() == Property.Cardinality.ONE) {
                attribute.set(builder, value(shape, attribute, number));
            }
        }
        shape.setUnknownMembers(builder, members(number));
        return shape.build(builder);
    }

    private static Members members(int number) {
        return Members.of(Map.of("x-probe", Datum.of(number)));
    }
}
