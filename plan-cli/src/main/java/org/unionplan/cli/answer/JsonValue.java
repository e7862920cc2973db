package org.unionplan.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Keyword;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Single values of a document as the maps, lists and plain values that {@link JsonTree} writes, as in the format. */
final class JsonValue {

    private JsonValue() {}

    static Object of(Object value) {
        if (value instanceof Text text) {
            Map<String, Object> wordings = new LinkedHashMap<>();
            text.getWordings().forEach((tag, wording) -> wordings.put(tag.toString(), wording));
            return text.getPlain().<Object>map(plain -> plain).orElse(wordings);
        }
        if (value instanceof Keyword keyword) {
            return keyword.getKeyword();
        }
        if (value instanceof Datum datum) {
            return datum(datum);
        }
        if (value instanceof Dimensions dimensions) {
            return new LinkedHashMap<String, Object>(dimensions.asMap());
        }
        if (value instanceof Quantity quantity) {
            return object(Type.QUANTITY.getShape().orElseThrow(), quantity);
        }
        if (value instanceof Timeframe timeframe) {
            return object(Type.TIMEFRAME.getShape().orElseThrow(), timeframe);
        }
        if (value instanceof Recurrence recurrence) {
            return object(Type.RECURRENCE.getShape().orElseThrow(), recurrence);
        }
        boolean plain = value instanceof Decimal || value instanceof Integer || value instanceof Boolean;
        return plain ? value : value.toString();
    }

    private static Object object(Shape<?> shape, Extensible thing) {
        Optional<Property> shorthand = shape.getShorthand().filter(property -> shape.isBare(thing));
        if (shorthand.isPresent()) {
            return of(shorthand.get().getAll(thing).get(0));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (Property property : shape.getProperties()) {
            List<?> values = property.getAll(thing);
            if (!values.isEmpty() && !values.get(0).equals(property.getDefault().orElse(null))) {
                members.put(property.getName(), of(values.get(0)));
            }
        }
        thing.getUnknownMembers().asMap().forEach((name, datum) -> members.put(name, datum(datum)));
        return members;
    }

    private static Object datum(Datum datum) {
        if (datum instanceof Datum.Obj object) {
            Map<String, Object> members = new LinkedHashMap<>();
            object.members().asMap().forEach((name, member) -> members.put(name, datum(member)));
            return members;
        }
        if (datum instanceof Datum.Arr list) {
            return list.items().stream().map(JsonValue::datum).toList();
        }
        if (datum instanceof Datum.Num number) {
            return number.value();
        }
        if (datum instanceof Datum.Bool truth) {
            return truth.value();
        }
        return datum instanceof Datum.Str string ? string.value() : Optional.empty();
    }
}
