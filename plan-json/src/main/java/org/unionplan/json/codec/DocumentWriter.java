package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.party.PlanDocument;
import org.unionplan.shape.Attribute;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Kind;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Values;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Recurrence;
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;
import org.unionplan.value.UnionplanException;

/**
 * Writes a document along its shape: known members in the order of the shape, what is absent or as by default left
 * out, then the members the model does not know.
 */
public final class DocumentWriter {

    private final JsonSink sink;
    private final List<Values> frames = new ArrayList<>();
    private int depth;

    private DocumentWriter(JsonSink sink) {
        this.sink = sink;
    }

    /** Writes that document to that sink. */
    public static void write(PlanDocument document, JsonSink sink) {
        new DocumentWriter(sink).object(document, document.shape());
    }

    private void object(Extensible instance, Shape<?> shape) {
        sink.startObject();
        Values values = values();
        depth++;
        shape.read(instance, values);
        List<Attribute> attributes = shape.getAttributes();
        for (int i = 0; i < attributes.size(); i++) {
            Object value = values.get(i);
            if (value == null) {
                continue;
            }
            Attribute attribute = attributes.get(i);
            if (attribute.getCardinality() == Cardinality.MANY) {
                list(attribute, (List<?>) value);
            } else if (attribute.getKind() == Kind.FORMAT_VERSION) {
                sink.name(attribute.getName());
                sink.string(value.toString());
                sink.name(DocumentReader.TYPE);
                sink.string(shape.getName());
            } else if (!isDefault(attribute, value)) {
                sink.name(attribute.getName());
                value(attribute, value);
            }
        }
        depth--;
        unknown(instance.getUnknownMembers(), shape);
        sink.endObject();
    }

    /** Where the values of the object go that is written at this depth. */
    private Values values() {
        if (depth == frames.size()) {
            frames.add(new Values());
        }
        return frames.get(depth);
    }

    private static boolean isDefault(Attribute attribute, Object value) {
        return attribute.getCardinality() == Cardinality.DEFAULT
                && attribute.getDefault().orElseThrow().equals(value);
    }

    private void list(Attribute attribute, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        sink.name(attribute.getName());
        sink.startArray();
        for (int i = 0; i < values.size(); i++) {
            value(attribute, values.get(i));
        }
        sink.endArray();
    }

    private void value(Attribute attribute, Object value) {
        switch (attribute.getKind()) {
            case TEXT -> text((Text) value);
            case KEYWORD -> sink.string(attribute.getType().spell(value));
            case BOOLEAN -> sink.bool((Boolean) value);
            case INTEGER -> sink.number((Integer) value);
            case DECIMAL -> sink.number((Decimal) value);
            case DIMENSIONS -> dimensions((Dimensions) value);
            case OBJECT -> object((Extensible) value, shapeOf(attribute));
            case TIMEFRAME, RECURRENCE, QUANTITY -> shortest((Extensible) value, attribute);
            case STRING, ID, REFERENCE, TOKEN, TERM, DATE, PERIOD, LANGUAGE, FORMAT_VERSION ->
                sink.string(value.toString());
        }
    }

    private static Shape<?> shapeOf(Attribute attribute) {
        return attribute.getType().getShape().orElseThrow();
    }

    /** The bare value where it says everything, else the object. */
    private void shortest(Extensible instance, Attribute attribute) {
        if (instance instanceof Timeframe timeframe && timeframe.hasOnlyNotation()) {
            sink.string(timeframe.toString());
        } else if (instance instanceof Quantity quantity && quantity.hasOnlyValue()) {
            sink.number(quantity.getValue());
        } else if (instance instanceof Recurrence recurrence && recurrence.hasOnlyNotation()) {
            sink.string(recurrence.toString());
        } else {
            object(instance, shapeOf(attribute));
        }
    }

    private void text(Text text) {
        if (text.getPlain().isPresent()) {
            sink.string(text.getPlain().get());
            return;
        }
        sink.startObject();
        for (Map.Entry<LanguageTag, String> wording : text.getWordings().entrySet()) {
            sink.name(wording.getKey().toString());
            sink.string(wording.getValue());
        }
        sink.endObject();
    }

    private void dimensions(Dimensions dimensions) {
        sink.startObject();
        dimensions.asMap().forEach((dimension, value) -> {
            sink.name(dimension);
            sink.string(value);
        });
        sink.endObject();
    }

    private void unknown(Members members, Shape<?> shape) {
        for (String name : members.asMap().keySet()) {
            if (shape.positionOf(name) >= 0 || (shape.isDocument() && name.equals(DocumentReader.TYPE))) {
                throw new UnionplanException("An unknown member must not have the name of a known one; found \"" + name
                        + "\" on a " + shape.getName() + ". Set the member itself.");
            }
        }
        members(members);
    }

    private void members(Members members) {
        members.asMap().forEach((name, datum) -> {
            sink.name(name);
            datum(datum);
        });
    }

    private void datum(Datum datum) {
        if (datum instanceof Datum.Str string) {
            sink.string(string.value());
        } else if (datum instanceof Datum.Num number) {
            sink.number(number.value());
        } else if (datum instanceof Datum.Bool bool) {
            sink.bool(bool.value());
        } else if (datum instanceof Datum.Arr array) {
            sink.startArray();
            array.items().forEach(this::datum);
            sink.endArray();
        } else if (datum instanceof Datum.Obj object) {
            sink.startObject();
            members(object.members());
            sink.endObject();
        } else {
            sink.nothing();
        }
    }
}
