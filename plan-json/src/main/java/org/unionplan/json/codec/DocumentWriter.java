package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unionplan.message.UnionplanException;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;
import org.unionplan.shape.engine.PropertyValues;
import org.unionplan.time.Recurrence;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Datum;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.Extensible;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Members;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * Writes a document along its shape: known members in the order of the shape, what is absent or as by default left
 * out, then the members the model does not know.
 */
final class DocumentWriter {

    /** Names the schema of a document to editors; it comes first. */
    private static final String SCHEMA = "$schema";

    private final JsonSink sink;
    private final List<PropertyValues> frames = new ArrayList<>();
    private int depth;
    private long members;

    DocumentWriter(JsonSink sink) {
        this.sink = sink;
    }

    void write(Extensible instance, ShapeCodec codec) {
        sink.startObject();
        PropertyValues values = values();
        depth++;
        codec.shape.read(instance, values);
        Datum schema = values.hasUnknown() && codec.shape.isDocument()
                ? instance.getUnknownMembers().asMap().get(SCHEMA)
                : null;
        if (schema != null) {
            sink.name(SCHEMA);
            datum(schema);
        }
        for (long due = values.present(); due != 0; due &= due - 1) {
            int position = Long.numberOfTrailingZeros(due);
            member(codec, codec.properties[position], values.require(position));
        }
        depth--;
        if (values.hasUnknown()) {
            Members unknown = instance.getUnknownMembers();
            unknown(schema == null ? unknown : unknown.without(SCHEMA), codec.shape);
        }
        sink.endObject();
    }

    /** Returns the store for the values of the object that is written at this depth. */
    private PropertyValues values() {
        if (depth == frames.size()) {
            frames.add(new PropertyValues());
        }
        return frames.get(depth);
    }

    /** Returns the number of members and items that were written, of which readers have a limit. */
    long members() {
        return members;
    }

    private void member(ShapeCodec codec, PropertyCodec property, Object value) {
        members++;
        if (property.many) {
            list(property, (List<?>) value);
        } else if (!property.isDefault(value)) {
            sink.name(property.name);
            value(property, value);
        }
        if (property.kind == Type.Kind.FORMAT_VERSION) {
            sink.name(DocumentReader.TYPE);
            sink.string(codec.shape.getName());
        }
    }

    private void list(PropertyCodec property, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        sink.name(property.name);
        sink.startArray();
        members += values.size();
        for (int i = 0; i < values.size(); i++) {
            value(property, values.get(i));
        }
        sink.endArray();
    }

    /** Writes one value of that property, one item of a list. */
    void value(PropertyCodec property, Object value) {
        switch (property.kind) {
            case STRING -> sink.string((String) value);
            case TEXT -> text((Text) value);
            case ID, REFERENCE, TOKEN -> sink.string(((ElementId) value).toString());
            case KEYWORD -> sink.string(property.spelling(value));
            case BOOLEAN -> sink.bool((Boolean) value);
            case INTEGER -> sink.number((Integer) value);
            case DECIMAL -> sink.number((Decimal) value);
            case DIMENSIONS -> dimensions((Dimensions) value);
            case OBJECT -> write((Extensible) value, property.shapeCodec());
            case TIMEFRAME -> timeframe((Timeframe) value, property);
            case QUANTITY -> quantity((Quantity) value, property);
            case RECURRENCE -> recurrence((Recurrence) value, property);
            case TERM, DATE, PERIOD, LANGUAGE, FORMAT_VERSION -> sink.string(value.toString());
        }
    }

    // Of these, the bare value where it says everything, else the object.

    private void timeframe(Timeframe timeframe, PropertyCodec property) {
        if (!timeframe.hasOnlyNotation()) {
            write(timeframe, property.shapeCodec());
        } else if (timeframe.isDay() && !timeframe.isInterval()) {
            sink.day(timeframe.getEarliestFirst().orElseThrow());
        } else {
            sink.string(timeframe.toString());
        }
    }

    private void quantity(Quantity quantity, PropertyCodec property) {
        if (quantity.hasOnlyValue()) {
            sink.number(quantity.getValue());
        } else {
            write(quantity, property.shapeCodec());
        }
    }

    private void recurrence(Recurrence recurrence, PropertyCodec property) {
        if (recurrence.hasOnlyNotation()) {
            sink.string(recurrence.toString());
        } else {
            write(recurrence, property.shapeCodec());
        }
    }

    private void text(Text text) {
        if (!text.isByLanguage()) {
            sink.string(text.toString());
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
                throw new UnionplanException("An unknown member must not have the name of a known one; found " + '"'
                        + Shown.of(name) + "\" on a " + shape.getName() + ". Set the member itself.");
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

    void datum(Datum datum) {
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
