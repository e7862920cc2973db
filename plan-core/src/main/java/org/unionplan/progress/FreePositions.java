package org.unionplan.progress;

import java.util.HashMap;
import java.util.Map;

/**
 * The positions of a list that are not taken yet. Finds the nearest free one on either side in nearly constant time,
 * and uses memory only for those taken. Not thread-safe.
 */
final class FreePositions {

    private final Map<Integer, Integer> next = new HashMap<>();
    private final Map<Integer, Integer> previous = new HashMap<>();

    void take(int position) {
        next.put(position, position + 1);
        previous.put(position, position - 1);
    }

    /** Returns the first free position from that one on. */
    int from(int position) {
        return follow(next, position);
    }

    /** Returns the last free position before that one; -1 if there is none. */
    int before(int position) {
        return follow(previous, position - 1);
    }

    /** Follows the links to their end, and shortens all of them to it. */
    private static int follow(Map<Integer, Integer> links, int position) {
        int end = position;
        for (Integer link = links.get(end); link != null; link = links.get(end)) {
            end = link;
        }
        int at = position;
        while (at != end) {
            Integer link = links.put(at, end);
            at = link == null ? end : link;
        }
        return end;
    }
}
