package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Party;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.pact.facts.Truth;
import org.unionplan.pact.simulation.AffiliationPath;
import org.unionplan.pact.timeline.BindingWays.BindingWay;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Answers whether a provision applies to an actor on a day. Made for one answer. */
final class BindingInquiry {

    /** Longer chains of actors are shown by their ends. */
    private static final int MOST_STEPS = 12;

    private final PactTimeline timeline;
    private final ElementId actor;
    private final ProvisionIndex.IndexedProvision provision;
    private final LocalDate day;
    private final List<AffiliationPath> paths;
    private final List<ElementId> beneficiaries;
    private final BindingReasons found = new BindingReasons();

    BindingInquiry(PactTimeline timeline, ElementId actor, ProvisionIndex.IndexedProvision provision, LocalDate day) {
        this.timeline = timeline;
        this.actor = actor;
        this.provision = provision;
        this.day = day;
        this.paths = timeline.affiliations().above(actor, day);
        this.beneficiaries = timeline.affiliations().current(provision.beneficiaries(), day);
    }

    Binding answer() {
        Map<Optional<ElementId>, List<Effect>> effects =
                timeline.provisionEvents().about(provision);
        Truth applies = new ProvisionTime(provision, timeline.triggers())
                .covers(day, found)
                .and(isOwedToSomeone())
                .and(timeline.provisionEvents()
                        .isUntouched(effects.getOrDefault(Optional.empty(), List.of()), day, found));
        List<BindingWay> ways = isOnlyParticipant()
                ? List.of()
                : new BindingWays(timeline, provision, day).along(paths, effects, found);
        Truth bound =
                ways.stream().map(BindingWay::binds).reduce(Truth.NO, Truth::or).and(applies);
        Optional<BindingWay> best = ways.stream()
                .filter(way -> way.binds().equals(Truth.YES))
                .findFirst()
                .or(() -> ways.stream().filter(way -> way.binds().holds()).findFirst());
        List<Text> conditions = conditions();
        return new Binding(
                answer(bound.holds(), conditions),
                bound.uncertain(),
                bound.holds() ? best.map(BindingWay::party) : Optional.empty(),
                provision.modality(),
                beneficiaries,
                conditions,
                new LazyReasons(() -> reasons(bound, ways, best)));
    }

    private static Binding.Answer answer(boolean applies, List<Text> conditions) {
        if (!applies) {
            return Binding.Answer.NOT_BOUND;
        }
        return conditions.isEmpty() ? Binding.Answer.BOUND : Binding.Answer.CONDITIONAL;
    }

    private List<Text> conditions() {
        return provision.path().stream()
                .flatMap(outer -> outer.provision().getCondition().stream())
                .toList();
    }

    /** The suspension of a party releases the others towards it: from what is for its benefit alone. */
    private Truth isOwedToSomeone() {
        if (beneficiaries.isEmpty()) {
            return Truth.YES;
        }
        Truth owed = Truth.NO;
        List<PactReason> suspensions = new ArrayList<>();
        for (ElementId beneficiary : beneficiaries) {
            Optional<PartyStanding> standing = timeline.partyOn(beneficiary, day);
            boolean suspended = standing.filter(party -> party.getStatus() == PartyStatus.SUSPENDED)
                    .isPresent();
            boolean own = suspended && !beneficiary.equals(actor);
            boolean uncertain = standing.filter(PartyStanding::isUncertain).isPresent();
            owed = owed.or(new Truth(!own, uncertain && !beneficiary.equals(actor)));
            if (own) {
                suspensions.addAll(standing.get().getReasons());
            }
        }
        if (!owed.holds()) {
            suspensions.stream()
                    .filter(reason -> reason.getKind() == PactReason.Kind.SUSPENSION)
                    .forEach(found::obstacle);
        }
        return owed;
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
            found.obstacles().forEach(reasons::addIfNew);
            if (best.isEmpty()) {
                addObstacles(ways, reasons);
            }
        }
        if (bound.uncertain()) {
            found.doubts().forEach(reasons::addIfNew);
            ways.forEach(way -> timeline.doubts().ofBinding(way.party(), day).forEach(reasons::addIfNew));
        }
        return reasons.toList();
    }

    private void explain(BindingWay way, ReasonList reasons) {
        if (!way.party().equals(actor)) {
            reasons.add(PactReason.of(
                    PactReason.Kind.AFFILIATION,
                    Pointer.ROOT.member("parties"),
                    actor,
                    Message.of(way.named() ? "pact-reason.named" : "pact-reason.binds-affiliates")
                            .with("chain", chain(way.path()))
                            .withId("party", way.party())));
        }
        reasons.addAll(timeline.partyReasons(way.party(), day));
        reasons.addAll(timeline.on(day).getReasons().stream()
                .filter(reason -> !reasons.contains(reason) && reason.getKind() != PactReason.Kind.IMPRECISE)
                .toList());
        if (!provision.bearers().isEmpty()) {
            reasons.add(BindingWays.bearers(provision));
        }
    }

    /** "local-7 belongs to locals-of-b, which belongs to b". */
    private static Message chain(AffiliationPath path) {
        List<ElementId> actors = path.actors();
        Message chain = PactTimeline.actor(actors.get(actors.size() - 1));
        if (actors.size() > MOST_STEPS) {
            return Message.of("pact-reason.belongs")
                    .withId("actor", actors.get(0))
                    .with("above", chain);
        }
        for (int i = actors.size() - 2; i >= 0; i--) {
            chain = Message.of(i == 0 ? "pact-reason.belongs" : "pact-reason.belongs.further")
                    .withId("actor", actors.get(i))
                    .with("above", chain);
        }
        return chain;
    }

    private void addObstacles(List<BindingWay> ways, ReasonList reasons) {
        PactStanding pact = timeline.on(day);
        if (!pact.isInForce()) {
            reasons.add(timeline.notInForce(day));
            pact.getReasons().forEach(reasons::addIfNew);
        }
        boolean takesPart = ways.stream()
                .anyMatch(way -> timeline.point(way.party(), day).status().isPresent());
        if (!takesPart && found.obstacles().isEmpty()) {
            reasons.add(unrelated());
        }
        for (BindingWay way : ways) {
            timeline.partyOn(way.party(), day)
                    .filter(party -> !party.isBound())
                    .ifPresent(party -> party.getReasons().forEach(reasons::addIfNew));
        }
        if (!ways.isEmpty() && ways.stream().noneMatch(BindingWay::bears)) {
            reasons.add(BindingWays.bearers(provision));
        }
    }

    private PactReason unrelated() {
        if (timeline.isParticipant(actor)) {
            return PactReason.of(
                    PactReason.Kind.PARTICIPANT,
                    Pointer.ROOT.member("participants"),
                    actor,
                    Message.of("pact-reason.participant").withId("actor", actor));
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
                        Message.of("pact-reason.stranger").withId("actor", actor)));
    }

    private PactReason belonging(Party party) {
        boolean said = party.getBindsAffiliates().isPresent();
        return PactReason.of(
                said ? PactReason.Kind.AFFILIATION : PactReason.Kind.NOT_STATED,
                Pointer.ROOT.member("parties"),
                actor,
                Message.of(said ? "pact-reason.affiliates-not-bound" : "pact-reason.affiliates-unstated")
                        .withId("actor", actor)
                        .withId("party", party.getActor()));
    }
}
