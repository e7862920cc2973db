package org.unionplan.pact.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.ElementId;

/**
 * A path from an actor up to one that it belongs to. Paths share what they have in common.
 *
 * @param below the path to the actor before the last; absent if the path has one actor only
 * @param top the last actor
 * @param affiliated true if a party binds its affiliates along every step
 * @param holds true if each step holds on the day
 * @param uncertain true if that may be otherwise
 */
public record AffiliationPath(
        Optional<AffiliationPath> below, ElementId top, boolean affiliated, boolean holds, boolean uncertain) {

    static AffiliationPath of(ElementId actor) {
        return new AffiliationPath(Optional.empty(), actor, true, true, false);
    }

    AffiliationPath step(ElementId next, boolean alongAffiliation, boolean sure, boolean doubtful) {
        return new AffiliationPath(
                Optional.of(this), next, affiliated && alongAffiliation, holds && sure, uncertain || doubtful);
    }

    /** Two paths to one actor give different answers only if their kinds differ. */
    int kind() {
        return (affiliated ? 1 : 0) + (holds ? 2 : 0) + (uncertain ? 4 : 0);
    }

    public boolean isSingle() {
        return below.isEmpty();
    }

    /** The actors, each belonging to the next. */
    public List<ElementId> actors() {
        List<ElementId> actors = new ArrayList<>();
        Optional<AffiliationPath> here = Optional.of(this);
        while (here.isPresent()) {
            actors.add(here.get().top);
            here = here.get().below;
        }
        Collections.reverse(actors);
        return actors;
    }
}
