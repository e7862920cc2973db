package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.unionplan.value.Text;
import org.unionplan.value.Timeframe;
import org.unionplan.value.UnionplanException;

/**
 * Writes a document along its shape: known members in the order of the shape, what is absent or as by default left
 * out, then the members the model does not know.
 */
final class DocumentWriter {

    private final JsonSink sink;
    private final List<Values> frames = new ArrayList<>();
    private int depth;

    DocumentWriter(JsonSink sink) {
        this.sink = sink;
    }

    void write(Extensible instance, Layout layout) {
        sink.startObject();
        Values values = values();
        depth++;
        layout.shape.read(instance, values);
        for (long due = values.present(); due != 0; due &= due - 1) {
            int row = Long.numberOfTrailingZeros(due);
            member(layout, row, values.require(row));
        }
        depth--;
        if (!instance.getUnknownMembers().isEmpty()) {
            unknown(instance.getUnknownMembers(), layout.shape);
        }
        sink.endObject();
    }

    private void member(Layout layout, int row, Object value) {
        if ((layout.many & (1L << row)) != 0) {
            list(layout, row, (List<?>) value);
        } else if (layout.rows[row].getKind() == Kind.FORMAT_VERSION) {
            sink.name(layout.names[row]);
            sink.string(value.toString());
            sink.name(DocumentReader.TYPE);
            sink.string(layout.shape.getName());
        } else if (!value.equals(layout.defaults[row])) {
            sink.name(layout.names[row]);
            value(layout, row, value);
        }
    }

    /** Where the values of the object go that is written at this depth. */
    private Values values() {
        if (depth == frames.size()) {
            frames.add(new Values());
        }
        return frames.get(depth);
    }

    private void list(Layout layout, int row, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        sink.name(layout.names[row]);
        sink.startArray();
        for (int i = 0; i < values.size(); i++) {
            value(layout, row, values.get(i));
        }
        sink.endArray();
    }

    private void value(Layout layout, int row, Object value) {
        switch (layout.rows[row].getKind()) {
            case TEXT -> text((Text) value);
            case KEYWORD -> sink.string(layout.rows[row].getType().spell(value));
            case BOOLEAN -> sink.bool((Boolean) value);
            case INTEGER -> sink.number((Integer) value);
            case DECIMAL -> sink.number((Decimal) value);
            case DIMENSIONS -> dimensions((Dimensions) value);
            case OBJECT -> write((Extensible) value, layout.inner(row));
            case TIMEFRAME, RECURRENCE, QUANTITY -> shortest((Extensible) value, layout.inner(row));
            case STRING, ID, REFERENCE, TOKEN, TERM, DATE, PERIOD, LANGUAGE, FORMAT_VERSION ->
                sink.string(value.toString());
        }
    }

    /** The bare value where it says everything, else the object. */
    private void shortest(Extensible instance, Layout layout) {
        if (!layout.shape.isBare(instance)) {
            write(instance, layout);
        } else if (instance instanceof Quantity quantity) {
            sink.number(quantity.getValue());
        } else if (instance instanceof Timeframe timeframe) {
            sink.string(timeframe);
        } else {
            sink.string(instance.toString());
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
