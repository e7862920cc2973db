package org.unionplan.pact.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A list to which items are only ever added. Adding makes a new list that shares all items of the old one, so keeping
 * the list of every day takes no more room than the last one.
 */
public final class Trail<T> {

    private final Optional<Trail<T>> before;
    private final List<T> item;

    private Trail(Optional<Trail<T>> before, List<T> item) {
        this.before = before;
        this.item = item;
    }

    static <T> Trail<T> empty() {
        return new Trail<>(Optional.empty(), List.of());
    }

    Trail<T> with(T added) {
        return new Trail<>(Optional.of(this), List.of(added));
    }

    boolean isEmpty() {
        return item.isEmpty();
    }

    /** The items in the order in which they were added. */
    List<T> toList() {
        List<T> items = new ArrayList<>();
        Optional<Trail<T>> here = Optional.of(this);
        while (here.isPresent()) {
            items.addAll(here.get().item);
            here = here.get().before;
        }
        Collections.reverse(items);
        return items;
    }
}
