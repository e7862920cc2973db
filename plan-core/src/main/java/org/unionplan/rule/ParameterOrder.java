package org.unionplan.rule;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of findings that differ in nothing but their parameters, as two blank wordings of a text may. Consistent with
 * {@code equals}.
 */
final class ParameterOrder {

    private ParameterOrder() {}

    static int compare(Map<String, String> one, Map<String, String> other) {
        Iterator<Map.Entry<String, String>> ours = new TreeMap<>(one).entrySet().iterator();
        Iterator<Map.Entry<String, String>> theirs =
                new TreeMap<>(other).entrySet().iterator();
        while (ours.hasNext() && theirs.hasNext()) {
            Map.Entry<String, String> our = ours.next();
            Map.Entry<String, String> their = theirs.next();
            int order = our.getKey().compareTo(their.getKey());
            order = order != 0 ? order : our.getValue().compareTo(their.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(ours.hasNext(), theirs.hasNext());
    }
}
