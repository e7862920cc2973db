package org.unionplan.json.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionplan.value.Pointer;

/**
 * The items of arrays that could not be read. Items behind them have moved up in the document that was
 * read, and is found in the text at another place.
 */
public final class SkippedItems {

    /** By array, in the order of the text. */
    private final Map<Pointer, List<Integer>> indices = new HashMap<>();

    SkippedItems() {}

    void add(Pointer item) {
        indices.computeIfAbsent(item.getParent().orElseThrow(), array -> new ArrayList<>())
                .add(Integer.valueOf(item.getLast()));
    }

    /** Returns their places in the text. */
    public Set<Pointer> places() {
        Set<Pointer> places = new HashSet<>();
        indices.forEach((array, items) -> items.forEach(item -> places.add(array.item(item))));
        return places;
    }

    /** Returns the place in the text of the thing at that place in the document. */
    public Pointer inText(Pointer place) {
        if (indices.isEmpty()) {
            return place;
        }
        Pointer found = Pointer.ROOT;
        for (String token : place.getTokens()) {
            List<Integer> missing = indices.get(found);
            found = missing == null ? found.member(token) : found.item(shifted(Integer.parseInt(token), missing));
        }
        return found;
    }

    private static int shifted(int index, List<Integer> missing) {
        int shifted = index;
        for (int gap : missing) {
            if (gap > shifted) {
                break;
            }
            shifted++;
        }
        return shifted;
    }
}
