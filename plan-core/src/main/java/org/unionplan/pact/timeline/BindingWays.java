package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.pact.Party;
import org.unionplan.pact.simulation.AffiliationPath;
import org.unionplan.pact.simulation.Effect;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.simulation.Truth;
import org.unionplan.value.ElementId;

/** The ways in which a provision may bind an actor on a day: itself, or through a party that it belongs to. */
final class BindingWays {

    /**
     * One way.
     *
     * @param path the path up to the party
     * @param bears true if the provision binds all, or someone on the path
     * @param binds the answer
     */
    record BindingWay(AffiliationPath path, boolean bears, Truth binds) {

        ElementId party() {
            return path.top();
        }
    }

    private final PactTimeline timeline;
    private final ElementId actor;
    private final LocalDate day;
    private final Set<ElementId> bearers;

    BindingWays(PactTimeline timeline, ElementId actor, ProvisionIndex.IndexedProvision provision, LocalDate day) {
        this.timeline = timeline;
        this.actor = actor;
        this.day = day;
        this.bearers = new HashSet<>(provision.bearers());
    }

    /** Finds the ways along those paths, given the effects of events about the provision by party. */
    List<BindingWay> along(
            List<AffiliationPath> paths, Map<Optional<ElementId>, List<Effect>> effects, BindingReasons reasons) {
        List<BindingWay> ways = new ArrayList<>();
        IdentityHashMap<AffiliationPath, Boolean> bearing = new IdentityHashMap<>();
        for (AffiliationPath path : paths) {
            // Paths come after those they go on from.
            boolean borneBelow = path.below().map(bearing::get).orElse(false);
            bearing.put(path, borneBelow || bearers.contains(path.top()));
            boolean relates = path.isSingle() || reaches(path);
            if (!relates || !timeline.mayBind(path.top(), day)) {
                continue;
            }
            boolean bears = bearers.isEmpty() || borneBelow || bearers.contains(path.top());
            Truth binds = timeline.binds(path.top(), day)
                    .and(new Truth(path.holds(), path.uncertain()))
                    .and(Truth.of(bears))
                    .and(timeline.provisionEvents()
                            .isUntouched(effects.getOrDefault(Optional.of(path.top()), List.of()), day, reasons));
            ways.add(new BindingWay(path, bears, binds));
        }
        return ways;
    }

    /** Returns true if the party's consent reaches the actor: as an affiliate it binds, or as a part that is named. */
    private boolean reaches(AffiliationPath path) {
        boolean bindsAffiliates = Optional.ofNullable(timeline.listed().get(path.top()))
                .flatMap(Party::getBindsAffiliates)
                .orElse(false);
        return (bindsAffiliates && path.affiliated()) || bearers.contains(actor);
    }
}
