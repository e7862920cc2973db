package org.unionplan.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionplan.document.Document;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.ValueShapes;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.FormatVersion;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Money;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/**
 * A document in which every member of every type has a value, each one different, with the words by which it can be found
 * again. References lead nowhere, so that they are shown by their identifiers.
 */
final class FilledDocument {

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Document document;
    private int next = 100;

    private FilledDocument(Shape<? extends Document> shape) {
        this.document = (Document) filled(shape, shape.getName(), new ArrayList<>());
    }

    static FilledDocument of(Shape<? extends Document> shape) {
        return new FilledDocument(shape);
    }

    Document document() {
        return document;
    }

    /** The text of each member, by the types and names that lead to it. */
    Map<String, String> words() {
        return words;
    }

    private Object filled(Shape<?> shape, String path, List<Shape<?>> around) {
        List<Shape<?>> inside = new ArrayList<>(around);
        inside.add(shape);
        Object builder = shape.newBuilder();
        for (Property property : shape.getProperties()) {
            boolean tooDeep = property.getType()
                    .getShape()
                    .filter(inner -> Collections.frequency(inside, inner) > 0)
                    .isPresent();
            boolean sourceWords = property.getName().equals("asWritten");
            if (!sourceWords && !(tooDeep && property.getCardinality() != Property.Cardinality.ONE)) {
                property.set(builder, value(property, path + "." + property.getName(), inside));
            }
        }
        return shape.build(builder);
    }

    private Object value(Property property, String path, List<Shape<?>> inside) {
        int number = next++;
        return switch (property.getKind()) {
            case STRING -> told(path, "s" + number);
            case TEXT -> Text.of(told(path, "t" + number));
            case ID -> ElementId.of("id" + number);
            case REFERENCE, TOKEN -> ElementId.of(told(path, "r" + number));
            case TERM -> Term.of(told(path, "w" + number));
            case KEYWORD -> property.getType().getKeywords().get(0);
            case BOOLEAN -> true;
            case INTEGER -> {
                told(path, Integer.toString(number));
                yield number;
            }
            case DECIMAL -> Decimal.parse(told(path, number + ".5"));
            case DATE -> LocalDate.parse(told(path, 2000 + number + "-02-03"));
            case PERIOD -> Period.ofDays(Integer.parseInt(told(path, Integer.toString(number))));
            case LANGUAGE -> LanguageTag.of(told(path, "fr-x-l" + number));
            case FORMAT_VERSION -> FormatVersion.CURRENT;
            case DIMENSIONS -> Dimensions.of(Map.of("d" + number, told(path, "v" + number)));
            case TIMEFRAME -> Timeframe.parse(told(path, Integer.toString(2000 + number)));
            case RECURRENCE -> Recurrence.ofWords(told(path, "e" + number));
            case QUANTITY -> Quantity.parse(told(path, number + ".25"));
            case OBJECT -> object(property, path, inside, number);
        };
    }

    private Object object(Property property, String path, List<Shape<?>> inside, int number) {
        Shape<?> shape = property.getType().getShape().orElseThrow();
        if (shape == ValueShapes.MONEY) {
            return Money.of(Decimal.parse(told(path, number + ".75")), "CAD");
        }
        return filled(shape, path, inside);
    }

    private String told(String path, String value) {
        words.put(path, value);
        return value;
    }
}
