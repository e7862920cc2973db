package org.unionplan.value;

import java.util.List;
import org.unionplan.value.Datum.Arr;
import org.unionplan.value.Datum.Bool;
import org.unionplan.value.Datum.Num;
import org.unionplan.value.Datum.Obj;
import org.unionplan.value.Datum.Str;

/** Orders data: nothing, truth values, numbers, strings, lists, objects; each kind by what it contains. */
final class DatumOrder {

    private DatumOrder() {}

    static int compare(Datum one, Datum other) {
        if (one instanceof Bool some && other instanceof Bool others) {
            return Boolean.compare(some.value(), others.value());
        }
        if (one instanceof Num some && other instanceof Num others) {
            return some.value().compareTo(others.value());
        }
        if (one instanceof Str some && other instanceof Str others) {
            return some.value().compareTo(others.value());
        }
        if (one instanceof Arr some && other instanceof Arr others) {
            return compare(some.items(), others.items());
        }
        if (one instanceof Obj some && other instanceof Obj others) {
            return some.members().compareTo(others.members());
        }
        return Integer.compare(rank(one), rank(other));
    }

    private static int compare(List<Datum> some, List<Datum> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = compare(some.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static int rank(Datum datum) {
        if (datum instanceof Bool) {
            return 1;
        }
        if (datum instanceof Num) {
            return 2;
        }
        if (datum instanceof Str) {
            return 3;
        }
        if (datum instanceof Arr) {
            return 4;
        }
        return datum instanceof Obj ? 5 : 0;
    }
}
