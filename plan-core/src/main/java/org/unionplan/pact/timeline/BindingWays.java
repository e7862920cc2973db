package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Party;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.Truth;
import org.unionplan.pact.simulation.AffiliationPath;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.value.ElementId;

/** The ways in which a provision may bind an actor on a day: itself, or through a party that it belongs to. */
final class BindingWays {

    /**
     * One way.
     *
     * @param path the path up to the party
     * @param named true if the provision names someone below the party
     * @param bears true if the provision binds all, or someone on the path
     * @param binds the answer
     */
    record BindingWay(AffiliationPath path, boolean named, boolean bears, Truth binds) {

        ElementId party() {
            return path.top();
        }
    }

    private final PactTimeline timeline;
    private final ProvisionIndex.IndexedProvision provision;
    private final LocalDate day;

    /** The bearers, and whoever took the place of one; none if all parties are. */
    private final Map<ElementId, Truth> bearers;

    /** The parties that bind their affiliates, and whoever took the place of one. */
    private final Map<ElementId, Truth> binding;

    private final Set<ElementId> ids;

    BindingWays(PactTimeline timeline, ProvisionIndex.IndexedProvision provision, LocalDate day) {
        this.timeline = timeline;
        this.provision = provision;
        this.day = day;
        this.ids = provision.ids();
        this.bearers = timeline.affiliations().heirs(provision.bearers(), day);
        this.binding = timeline.affiliations()
                .heirs(
                        timeline.listed().values().stream()
                                .filter(party -> party.getBindsAffiliates().orElse(false))
                                .map(Party::getActor)
                                .toList(),
                        day);
    }

    /** Finds the ways along those paths, given the effects of events about the provision by party. */
    List<BindingWay> along(
            List<AffiliationPath> paths, Map<Optional<ElementId>, List<Effect>> effects, BindingReasons reasons) {
        List<BindingWay> ways = new ArrayList<>();
        IdentityHashMap<AffiliationPath, Truth> bearing = new IdentityHashMap<>();
        for (AffiliationPath path : paths) {
            // Paths come after those they go on from.
            Truth below = path.below().map(bearing::get).orElse(Truth.NO);
            Truth borne = below.or(bearer(path));
            bearing.put(path, borne);
            PartyPoint point = timeline.point(path.top(), day);
            Truth reaches = path.isSingle() ? Truth.YES : below.or(bindsAffiliates(path));
            if (isNo(reaches) || !timeline.mayBind(path.top(), day)) {
                continue;
            }
            if (!point.isFor(provision)) {
                reasons.obstacle(PactTimeline.scope(path.top()));
                if (mayBeFor(path.top())) {
                    timeline.doubts().ofParty(path.top(), day).forEach(reasons::doubt);
                    ways.add(new BindingWay(path, !isNo(below), !isNo(borne), new Truth(false, true)));
                }
                continue;
            }
            Truth all = allIfInPart(path.top(), point, reasons);
            Truth bears = bears(path.top(), point, borne);
            if (bears.uncertain()) {
                doubts(path.top(), point).forEach(reasons::doubt);
            }
            Truth binds = timeline.doubts()
                    .binds(path.top(), day)
                    .and(new Truth(path.holds(), path.uncertain()))
                    .and(reaches)
                    .and(all)
                    .and(bears)
                    .and(timeline.provisionEvents()
                            .isUntouched(effects.getOrDefault(Optional.of(path.top()), List.of()), day, reasons));
            ways.add(new BindingWay(path, !isNo(below), !isNo(bears), binds));
        }
        return ways;
    }

    /** Whoever is bound to all provisions may, by other dates, have acceded to some alone. */
    private Truth allIfInPart(ElementId party, PartyPoint point, BindingReasons reasons) {
        if (!point.isForAll() || !timeline.doubts().mayBePartial(party, day)) {
            return Truth.YES;
        }
        timeline.doubts().ofParty(party, day).forEach(reasons::doubt);
        return new Truth(true, true);
    }

    /** Whoever acceded to the provision in particular bears it, whomever it names, until it consents to the whole. */
    private Truth bears(ElementId party, PartyPoint point, Truth borne) {
        if (bearers.isEmpty()) {
            return Truth.YES;
        }
        if (point.isForAny(ids)) {
            return timeline.doubts().mayBeWhole(party, day) ? borne.or(new Truth(true, true)) : Truth.YES;
        }
        return timeline.doubts().mayBePartial(party, ids, day) ? borne.or(new Truth(false, true)) : borne;
    }

    /** Returns true if a party that is bound by other provisions alone may be bound by this one as well. */
    private boolean mayBeFor(ElementId party) {
        return timeline.doubts().mayBeWhole(party, day) || timeline.doubts().mayBePartial(party, ids, day);
    }

    private Stream<PactReason> doubts(ElementId party, PartyPoint point) {
        List<PactReason> own = mayBeFor(party) ? timeline.doubts().ofParty(party, day) : List.of();
        return point.isForAny(ids)
                ? own.stream()
                : Stream.concat(timeline.affiliations().doubts(bearers.keySet(), day).stream(), own.stream());
    }

    private static boolean isNo(Truth truth) {
        return truth.equals(Truth.NO);
    }

    /** A group named as a bearer binds its members. */
    private Truth bearer(AffiliationPath path) {
        return path.isSingle() || path.affiliated() ? bearers.getOrDefault(path.top(), Truth.NO) : Truth.NO;
    }

    private Truth bindsAffiliates(AffiliationPath path) {
        return path.affiliated() ? binding.getOrDefault(path.top(), Truth.NO) : Truth.NO;
    }

    /** The reason that the provision binds some actors alone. */
    static PactReason bearers(ProvisionIndex.IndexedProvision provision) {
        return PactReason.of(
                PactReason.Kind.BEARERS,
                provision.place().member("bearers"),
                Message.of("pact-reason.bearers")
                        .withId("provision", provision.provision().getId())
                        .with(
                                "bearers",
                                provision.bearers().stream()
                                        .map(PactTimeline::actor)
                                        .toList()));
    }
}
