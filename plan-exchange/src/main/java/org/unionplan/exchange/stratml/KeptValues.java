package org.unionplan.exchange.stratml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unionplan.value.Datum;
import org.unionplan.value.Extensible;
import org.unionplan.value.Members;

/**
 * Values of StratML that the model has no place for, as members with a prefix: {@code stratml:description} for the element
 * {@code Description}. An empty one says that the element is absent or empty where the model needs something. Not
 * thread-safe.
 */
final class KeptValues {

    private static final String PREFIX = "stratml:";

    private final Map<String, Datum> members = new LinkedHashMap<>();

    void keep(String name, String value) {
        members.put(PREFIX + name, Datum.of(value));
    }

    void keep(String name, int number) {
        members.put(PREFIX + name, Datum.of(number));
    }

    Members toMembers() {
        return Members.of(members);
    }

    /** Returns the name of the member for an element. */
    static String memberOf(String element) {
        return Character.toLowerCase(element.charAt(0)) + element.substring(1);
    }

    /** Returns the value of that name that was kept with something. */
    static Optional<String> of(Extensible from, String name) {
        return from.getUnknownMembers()
                .get(PREFIX + name)
                .filter(Datum.Str.class::isInstance)
                .map(value -> ((Datum.Str) value).value());
    }

    /** Returns the number of that name, from 1. */
    static Optional<Integer> numberOf(Extensible from, String name) {
        return from.getUnknownMembers()
                .get(PREFIX + name)
                .filter(Datum.Num.class::isInstance)
                .map(value -> ((Datum.Num) value).value().toBigDecimal())
                .filter(number -> number.scale() == 0 && number.precision() < 9 && number.signum() > 0)
                .map(BigDecimal::intValueExact);
    }
}
