package org.unionplan.exchange.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.unionplan.value.ElementId;

/** Numbers identifiers that are wanted several times, in linear time. Not thread-safe. */
public final class FreeIds {

    /** For each identifier that was wanted again, the number to try next. */
    private final Map<ElementId, Integer> numbers = new HashMap<>();

    /**
     * Returns the identifier that is wanted, or the first free one with a number after it.
     *
     * @param takes takes an identifier, and returns false if it is not free
     */
    public ElementId of(ElementId wanted, Predicate<ElementId> takes) {
        if (!numbers.containsKey(wanted) && takes.test(wanted)) {
            return wanted;
        }
        int number = numbers.getOrDefault(wanted, 2);
        ElementId numbered = ElementId.of(wanted + "-" + number);
        while (!takes.test(numbered)) {
            number++;
            numbered = ElementId.of(wanted + "-" + number);
        }
        numbers.put(wanted, number + 1);
        return numbered;
    }
}
