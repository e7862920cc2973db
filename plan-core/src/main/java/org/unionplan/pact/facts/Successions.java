package org.unionplan.pact.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.unionplan.value.ElementId;

/**
 * The successions of one day, as lines from an actor to a successor, who may have a successor in turn. Made for one day.
 */
public final class Successions {

    private final Map<ElementId, Map<ElementId, Effect>> lines = new LinkedHashMap<>();
    private final Map<ElementId, Map<ElementId, Effect>> found = new HashMap<>();

    public Successions(List<Effect> happening) {
        for (Effect effect : happening) {
            if (effect.kind() == Effect.Kind.SUCCEEDED) {
                lines.computeIfAbsent(effect.party().orElseThrow(), party -> noHeirs())
                        .putIfAbsent(effect.successor().orElseThrow(), effect);
            }
        }
    }

    /** The actors whom another succeeds. */
    public Set<ElementId> predecessors() {
        return lines.keySet();
    }

    /** The actors at the ends of the lines that begin with a holder, each with the succession that leads there. */
    public Map<ElementId, Effect> heirs(ElementId holder) {
        // Along a line that does not fork everyone has the same heirs; it is followed once.
        Set<ElementId> passed = new HashSet<>();
        List<ElementId> way = new ArrayList<>();
        ElementId here = holder;
        while (passed.add(here) && !found.containsKey(here) && isSingle(here)) {
            way.add(here);
            here = linesFrom(here).keySet().iterator().next();
        }
        Map<ElementId, Effect> heirs;
        if (lines.containsKey(here)) {
            heirs = found.computeIfAbsent(here, this::search);
        } else {
            heirs = Map.of(
                    here,
                    Objects.requireNonNull(linesFrom(way.get(way.size() - 1)).get(here)));
        }
        for (ElementId actor : way) {
            found.put(actor, heirs);
        }
        return heirs;
    }

    private Map<ElementId, Effect> linesFrom(ElementId actor) {
        return lines.getOrDefault(actor, Map.of());
    }

    private static Map<ElementId, Effect> noHeirs() {
        Map<ElementId, Effect> heirs = new LinkedHashMap<>();
        return heirs;
    }

    private boolean isSingle(ElementId actor) {
        return linesFrom(actor).size() == 1;
    }

    private Map<ElementId, Effect> search(ElementId holder) {
        Map<ElementId, Effect> last = new LinkedHashMap<>();
        Set<ElementId> seen = new HashSet<>();
        Deque<ElementId> next = new ArrayDeque<>(List.of(holder));
        while (!next.isEmpty()) {
            ElementId here = next.remove();
            if (!seen.add(here)) {
                continue;
            }
            linesFrom(here).forEach((heir, effect) -> {
                if (!lines.containsKey(heir)) {
                    last.putIfAbsent(heir, effect);
                }
                next.add(heir);
            });
        }
        return last;
    }
}
