package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Party;
import org.unionplan.pact.simulation.AffiliationPath;
import org.unionplan.pact.simulation.Effect;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.simulation.Truth;
import org.unionplan.pact.timeline.BindingWays.BindingWay;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Answers whether a provision applies to an actor on a day. Made for one answer. */
final class BindingAnswer {

    private final PactTimeline timeline;
    private final ElementId actor;
    private final ProvisionIndex.IndexedProvision provision;
    private final LocalDate day;
    private final List<AffiliationPath> paths;
    private final BindingReasons found = new BindingReasons();

    BindingAnswer(
            PactTimeline timeline,
            ElementId actor,
            ProvisionIndex.IndexedProvision provision,
            LocalDate day,
            List<AffiliationPath> paths) {
        this.timeline = timeline;
        this.actor = actor;
        this.provision = provision;
        this.day = day;
        this.paths = paths;
    }

    Binding answer() {
        Map<Optional<ElementId>, List<Effect>> effects =
                timeline.provisionEvents().about(provision);
        Truth applies = new ProvisionTime(provision)
                .covers(day, found)
                .and(timeline.provisionEvents()
                        .isUntouched(effects.getOrDefault(Optional.empty(), List.of()), day, found));
        List<BindingWay> ways = isOnlyParticipant()
                ? List.of()
                : new BindingWays(timeline, actor, provision, day).along(paths, effects, found);
        Truth bound =
                ways.stream().map(BindingWay::binds).reduce(Truth.NO, Truth::or).and(applies);
        Optional<BindingWay> best = ways.stream()
                .filter(way -> way.binds().equals(Truth.YES))
                .findFirst()
                .or(() -> ways.stream().filter(way -> way.binds().holds()).findFirst());
        return new Binding(
                bound.holds(),
                bound.uncertain(),
                bound.holds() ? best.map(BindingWay::party) : Optional.empty(),
                provision.modality(),
                provision.beneficiaries(),
                conditions(),
                new LazyReasons(() -> reasons(bound, ways, best)));
    }

    private List<Text> conditions() {
        return provision.path().stream()
                .flatMap(outer -> outer.provision().getCondition().stream())
                .toList();
    }

    private boolean isOnlyParticipant() {
        return timeline.point(actor, day).status().isEmpty() && timeline.isParticipant(actor);
    }

    private List<PactReason> reasons(Truth bound, List<BindingWay> ways, Optional<BindingWay> best) {
        ReasonList reasons = new ReasonList();
        if (bound.holds()) {
            best.ifPresent(way -> explain(way, reasons));
            reasons.addAll(found.supports());
        } else {
            reasons.addAll(found.obstacles());
            if (best.isEmpty()) {
                addObstacles(ways, reasons);
            }
        }
        if (bound.uncertain()) {
            ReasonList doubts = new ReasonList();
            found.doubts().forEach(doubts::addIfNew);
            ways.forEach(way -> timeline.bindingDoubts(way.party(), day).forEach(doubts::addIfNew));
            reasons.addAll(doubts.toList());
        }
        return reasons.toList();
    }

    private void explain(BindingWay way, ReasonList reasons) {
        if (!way.party().equals(actor)) {
            reasons.add(PactReason.of(
                    PactReason.Kind.AFFILIATION,
                    Pointer.ROOT.member("parties"),
                    actor,
                    way.path().actors().stream().map(ElementId::toString).collect(Collectors.joining(" belongs to "))
                            + (provision.bearers().contains(actor)
                                    ? ", and the provision names it"
                                    : ", which binds its affiliates")));
        }
        reasons.addAll(timeline.partyReasons(way.party(), day));
        reasons.addAll(timeline.on(day).getReasons().stream()
                .filter(reason -> !reasons.contains(reason) && reason.getKind() != PactReason.Kind.IMPRECISE)
                .toList());
        if (!provision.bearers().isEmpty()) {
            reasons.add(bearers());
        }
    }

    private PactReason bearers() {
        return PactReason.of(
                PactReason.Kind.BEARERS,
                provision.place().member("bearers"),
                provision.provision().getId() + " falls to "
                        + provision.bearers().stream().map(ElementId::toString).collect(Collectors.joining(", ")));
    }

    private void addObstacles(List<BindingWay> ways, ReasonList reasons) {
        PactStanding pact = timeline.on(day);
        if (!pact.isInForce()) {
            reasons.add(PactReason.of(
                    PactReason.Kind.NOT_IN_FORCE,
                    Pointer.ROOT,
                    "the pact is not in force that day but " + pact.getStatus().getKeyword()));
            reasons.addAll(pact.getReasons());
        }
        if (ways.isEmpty()) {
            reasons.add(unrelated());
        }
        for (BindingWay way : ways) {
            timeline.partyOn(way.party(), day)
                    .filter(party -> !party.isBound())
                    .ifPresent(party -> party.getReasons().forEach(reasons::addIfNew));
        }
        if (!ways.isEmpty() && ways.stream().noneMatch(BindingWay::bears)) {
            reasons.add(bearers());
        }
    }

    private PactReason unrelated() {
        if (timeline.isParticipant(actor)) {
            return PactReason.of(
                    PactReason.Kind.PARTICIPANT,
                    Pointer.ROOT.member("participants"),
                    actor,
                    actor + " takes part without being bound");
        }
        return paths.stream()
                .filter(path -> !path.isSingle())
                .flatMap(path -> Optional.ofNullable(timeline.listed().get(path.top())).stream())
                .findFirst()
                .map(this::belonging)
                .orElseGet(() -> PactReason.of(
                        PactReason.Kind.STRANGER,
                        Pointer.ROOT.member("parties"),
                        actor,
                        actor + " is no party that day"));
    }

    private PactReason belonging(Party party) {
        boolean said = party.getBindsAffiliates().isPresent();
        return PactReason.of(
                said ? PactReason.Kind.AFFILIATION : PactReason.Kind.NOT_STATED,
                Pointer.ROOT.member("parties"),
                actor,
                actor + " belongs to " + party.getActor()
                        + (said
                                ? ", which does not bind it"
                                : ", and the pact does not say whether that binds its affiliates"));
    }
}
