package org.unionplan.compare;

import java.util.Iterator;
import java.util.Map;
import org.unionplan.value.Datum;

/** Data that the model does not know, as text on one line in the manner of JSON. */
final class DatumText {

    private final StringBuilder text = new StringBuilder();

    private DatumText() {}

    static String of(Datum datum) {
        DatumText writer = new DatumText();
        writer.write(datum);
        return writer.text.toString();
    }

    private void write(Datum datum) {
        if (datum instanceof Datum.Str string) {
            quote(string.value());
        } else if (datum instanceof Datum.Num number) {
            text.append(number.value());
        } else if (datum instanceof Datum.Bool truth) {
            text.append(truth.value());
        } else if (datum instanceof Datum.Arr list) {
            text.append('[');
            Iterator<Datum> items = list.items().iterator();
            while (items.hasNext()) {
                write(items.next());
                text.append(items.hasNext() ? ", " : "");
            }
            text.append(']');
        } else if (datum instanceof Datum.Obj object) {
            text.append('{');
            Iterator<Map.Entry<String, Datum>> members =
                    object.members().asMap().entrySet().iterator();
            while (members.hasNext()) {
                Map.Entry<String, Datum> member = members.next();
                quote(member.getKey());
                text.append(": ");
                write(member.getValue());
                text.append(members.hasNext() ? ", " : "");
            }
            text.append('}');
        } else {
            text.append("null");
        }
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
        text.append('"');
    }
}
