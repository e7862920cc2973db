package org.unionplan.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.unionplan.value.ElementId;

/**
 * Finds circles among documents that link to each other, each at the link that closes it. Takes time in proportion to the
 * links: of a long circle the first few documents are named.
 *
 * @param <E> what a link stands for
 */
final class LinkCircles<E> {

    private static final int NAMED = 6;

    private record LinkArrow<E>(ElementId to, E meaning) {}

    private final Map<ElementId, List<LinkArrow<E>>> arrows = new TreeMap<>();

    void add(ElementId from, ElementId to, E meaning) {
        arrows.computeIfAbsent(from, none -> new ArrayList<>()).add(new LinkArrow<>(to, meaning));
    }

    /** Gives each circle, as {@code a > b > a}, with the link that closes it. */
    void find(BiConsumer<String, E> found) {
        Set<ElementId> done = new TreeSet<>();
        for (ElementId start : arrows.keySet()) {
            if (!done.contains(start)) {
                new Descent(done, found).from(start);
            }
        }
    }

    /** One descent along links, without a stack of calls. */
    private final class Descent {

        private final Set<ElementId> done;
        private final BiConsumer<String, E> found;
        private final List<ElementId> path = new ArrayList<>();
        private final List<Iterator<LinkArrow<E>>> open = new ArrayList<>();
        private final Map<ElementId, Integer> depths = new HashMap<>();

        private Descent(Set<ElementId> done, BiConsumer<String, E> found) {
            this.done = done;
            this.found = found;
        }

        private void from(ElementId start) {
            enter(start);
            while (!path.isEmpty()) {
                int last = path.size() - 1;
                if (!open.get(last).hasNext()) {
                    open.remove(last);
                    ElementId left = path.remove(last);
                    depths.remove(left);
                    done.add(left);
                    continue;
                }
                LinkArrow<E> arrow = open.get(last).next();
                Integer depth = depths.get(arrow.to());
                if (depth != null) {
                    found.accept(circle(depth), arrow.meaning());
                } else if (!done.contains(arrow.to())) {
                    enter(arrow.to());
                }
            }
        }

        private void enter(ElementId id) {
            depths.put(id, path.size());
            path.add(id);
            open.add(arrows.getOrDefault(id, List.of()).iterator());
        }

        private String circle(int from) {
            List<String> names = new ArrayList<>();
            for (int i = from; i < path.size() && names.size() < NAMED; i++) {
                names.add(path.get(i).toString());
            }
            if (path.size() - from > NAMED) {
                names.add("\u2026");
            }
            names.add(path.get(from).toString());
            return String.join(" > ", names);
        }
    }
}
