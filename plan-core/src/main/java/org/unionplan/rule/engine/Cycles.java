package org.unionplan.rule.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.unionplan.value.ElementId;

/**
 * Finds circles among things that point at each other, each once, at the arrow that closes it when the things are
 * visited in the order in which they were added. Takes time and memory in proportion to the arrows, at any depth.
 *
 * @param <E> what an arrow stands for
 */
public final class Cycles<E> {

    private record Arrow<E>(ElementId to, E meaning) {}

    private record CycleStep<E>(ElementId id, Iterator<Arrow<E>> arrows) {}

    private final Map<ElementId, List<Arrow<E>>> arrows = new LinkedHashMap<>();

    public Cycles() {}

    /** Adds an arrow. */
    public void edge(ElementId from, ElementId to, E meaning) {
        arrows.computeIfAbsent(from, id -> new ArrayList<>()).add(new Arrow<>(to, meaning));
    }

    /** Gives each circle, as {@code a > b > a}, with the arrow that closes it. */
    public void find(BiConsumer<String, E> found) {
        Set<ElementId> done = new HashSet<>();
        for (ElementId start : arrows.keySet()) {
            if (!done.contains(start)) {
                follow(start, done, found);
            }
        }
    }

    private void follow(ElementId start, Set<ElementId> done, BiConsumer<String, E> found) {
        Deque<CycleStep<E>> path = new ArrayDeque<>();
        Set<ElementId> onPath = new HashSet<>();
        enter(start, path, onPath);
        while (!path.isEmpty()) {
            CycleStep<E> here = path.getLast();
            if (!here.arrows().hasNext()) {
                path.removeLast();
                onPath.remove(here.id());
                done.add(here.id());
                continue;
            }
            Arrow<E> arrow = here.arrows().next();
            if (onPath.contains(arrow.to())) {
                found.accept(circle(path, arrow.to()), arrow.meaning());
            } else if (!done.contains(arrow.to())) {
                enter(arrow.to(), path, onPath);
            }
        }
    }

    private void enter(ElementId id, Deque<CycleStep<E>> path, Set<ElementId> onPath) {
        path.addLast(new CycleStep<>(id, arrows.getOrDefault(id, List.of()).iterator()));
        onPath.add(id);
    }

    private static <E> String circle(Deque<CycleStep<E>> path, ElementId closing) {
        return path.stream()
                        .map(CycleStep::id)
                        .dropWhile(id -> !id.equals(closing))
                        .map(ElementId::toString)
                        .collect(Collectors.joining(" > "))
                + " > "
                + closing;
    }
}
