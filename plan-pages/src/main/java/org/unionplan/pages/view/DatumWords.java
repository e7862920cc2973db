package org.unionplan.pages.view;

import java.util.stream.Collectors;
import org.unionplan.value.Datum;

/** Data that the model does not know, as text on one line. */
final class DatumWords {

    private DatumWords() {}

    static String of(Datum datum) {
        if (datum instanceof Datum.Str string) {
            return string.value();
        }
        if (datum instanceof Datum.Num number) {
            return number.value().toString();
        }
        if (datum instanceof Datum.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (datum instanceof Datum.Arr list) {
            return list.items().stream().map(DatumWords::of).collect(Collectors.joining("; "));
        }
        return datum instanceof Datum.Obj object
                ? object.members().asMap().entrySet().stream()
                        .map(each -> each.getKey() + ": " + of(each.getValue()))
                        .collect(Collectors.joining("; ", "(", ")"))
                : "\u2013";
    }
}
