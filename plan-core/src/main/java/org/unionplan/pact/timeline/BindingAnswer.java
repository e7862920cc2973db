package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Party;
import org.unionplan.pact.simulation.Affiliations;
import org.unionplan.pact.simulation.Affiliations.Line;
import org.unionplan.pact.simulation.BoundSpan;
import org.unionplan.pact.simulation.DateBounds;
import org.unionplan.pact.simulation.DateInterpretation;
import org.unionplan.pact.simulation.Effect;
import org.unionplan.pact.simulation.PactFacts;
import org.unionplan.pact.simulation.ProvisionIndex;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.pact.simulation.Truth;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Text;

/** Finds out whether one provision applies to one actor on one day. Made for one answer. */
final class BindingAnswer {

    private final PactTimeline timeline;
    private final PactFacts facts;
    private final ElementId actor;
    private final LocalDate day;
    private final ProvisionIndex.Entry entry;
    private final List<Line> lines;
    private final List<PactReason> supports = new ArrayList<>();
    private final List<PactReason> obstacles = new ArrayList<>();
    private final List<PactReason> doubts = new ArrayList<>();

    BindingAnswer(
            PactTimeline timeline,
            PactFacts facts,
            Affiliations affiliations,
            ElementId actor,
            ElementId provision,
            LocalDate day) {
        this.timeline = timeline;
        this.facts = facts;
        this.actor = actor;
        this.day = day;
        this.entry = facts.provisions()
                .find(provision)
                .orElseThrow(() -> new IllegalArgumentException("A provision must be one of the pact: nothing among its"
                        + " pledges and clauses has the id \"" + provision + "\"."));
        this.lines = affiliations.above(actor, day);
    }

    /** A way in which the actor may be bound. */
    private record Way(Line line, Truth binds) {}

    Binding answer() {
        Truth applies = time().and(uncut(Optional.empty()));
        List<Way> ways = ways();
        Truth bound = ways.stream().map(Way::binds).reduce(Truth.NO, Truth::or).and(applies);
        Optional<Way> best = ways.stream()
                .filter(way -> way.binds().equals(Truth.YES))
                .findFirst()
                .or(() -> ways.stream().filter(way -> way.binds().holds()).findFirst());
        List<PactReason> reasons = new ArrayList<>();
        if (bound.holds()) {
            best.ifPresent(way -> explain(way, reasons));
            reasons.addAll(supports);
        } else {
            best.ifPresentOrElse(way -> {}, () -> obstacles(ways));
            reasons.addAll(obstacles);
        }
        if (bound.uncertain()) {
            ways.forEach(way -> doubts.addAll(timeline.bindingDoubts(way.line().top(), day)));
            reasons.addAll(doubts.stream().distinct().toList());
        }
        return new Binding(
                bound.holds(),
                bound.uncertain(),
                bound.holds() ? best.map(way -> way.line().top()) : Optional.empty(),
                entry.modality(),
                entry.beneficiaries(),
                conditions(),
                List.copyOf(reasons));
    }

    private List<Text> conditions() {
        return entry.path().stream()
                .flatMap(outer -> outer.provision().getCondition().stream())
                .toList();
    }

    // When it applies.

    private Truth time() {
        Truth all = Truth.YES;
        for (ProvisionIndex.Entry outer : entry.path()) {
            if (outer.provision().getTimeframe().isEmpty()) {
                continue;
            }
            BoundSpan span = BoundSpan.of(outer.provision().getTimeframe());
            String when = "\"" + outer.provision().getTimeframe().get() + "\"";
            Pointer at = outer.place().member("timeframe");
            Truth covered = new Truth(span.covers(day), span.isUncertain(day));
            String id = outer.provision().getId().toString();
            (covered.holds() ? supports : obstacles)
                    .add(PactReason.of(
                            PactReason.Kind.TIME, at, id + (covered.holds() ? " applies " : " applies only ") + when));
            if (covered.uncertain()) {
                doubts.add(PactReason.of(PactReason.Kind.IMPRECISE, at, "a time is not exact: " + when));
            }
            all = all.and(covered);
        }
        for (ProvisionIndex.Entry outer : entry.path()) {
            outer.provision()
                    .getCondition()
                    .ifPresent(condition -> supports.add(PactReason.of(
                            PactReason.Kind.CONDITION,
                            outer.place().member("condition"),
                            outer.provision().getId() + " depends on a condition in words, \"" + condition.in()
                                    + "\"")));
        }
        return all;
    }

    // Events about this provision alone.

    /** Whether no event has ended or suspended the provision, or what it stands in, for all or for that party. */
    private Truth uncut(Optional<ElementId> party) {
        List<Effect> relevant = facts.partial().stream()
                .filter(fact -> fact.party().equals(party) && isAbout(fact))
                .toList();
        if (relevant.isEmpty()) {
            return Truth.YES;
        }
        Optional<PactReason> cut = cut(relevant, DateInterpretation.STRICT);
        cut.ifPresent(obstacles::add);
        relevant.stream()
                .filter(fact -> fact.kind() == Effect.Kind.AMENDED || fact.kind() == Effect.Kind.RESUMED)
                .filter(fact -> !fact.takesEffect(DateInterpretation.STRICT).isAfter(day))
                .forEach(fact -> supports.add(fact.reason(DateInterpretation.STRICT)));
        boolean uncertain = false;
        TreeSet<LocalDate> days = new TreeSet<>();
        relevant.forEach(fact -> days.add(fact.takesEffect(DateInterpretation.STRICT)));
        for (DateBounds moment : facts.partialMoments()) {
            for (DateInterpretation reading : DateInterpretation.others(moment, days)) {
                if (cut(relevant, reading).isPresent() != cut.isPresent()) {
                    uncertain = true;
                    doubts.add(PactTimeline.imprecise(moment));
                }
            }
        }
        return new Truth(cut.isEmpty(), uncertain);
    }

    private boolean isAbout(Effect fact) {
        Set<ElementId> about =
                Set.copyOf(facts.pact().getEvents().get(fact.source()).getRefersTo());
        return entry.path().stream()
                .anyMatch(outer -> about.contains(outer.provision().getId()));
    }

    private Optional<PactReason> cut(List<Effect> relevant, DateInterpretation reading) {
        TreeMap<LocalDate, List<Effect>> byDay = new TreeMap<>();
        for (Effect fact : relevant) {
            LocalDate from = fact.takesEffect(reading);
            if (!from.isAfter(day)) {
                byDay.computeIfAbsent(from, key -> new ArrayList<>()).add(fact);
            }
        }
        Optional<PactReason> cut = Optional.empty();
        for (List<Effect> happening : byDay.values()) {
            for (Effect fact : happening) {
                switch (fact.kind()) {
                    case TERMINATED, SUPERSEDED, LEAVING -> {
                        return Optional.of(fact.reason(reading));
                    }
                    default -> {}
                }
            }
            boolean resumed = happening.stream()
                    .anyMatch(fact -> fact.kind() == Effect.Kind.RESUMED || fact.kind() == Effect.Kind.SUSPENSION_OVER);
            Optional<PactReason> suspended = happening.stream()
                    .filter(fact -> fact.kind() == Effect.Kind.SUSPENDED)
                    .map(fact -> fact.reason(reading))
                    .findFirst();
            // Both on one day leave it as it was.
            if (resumed != suspended.isPresent()) {
                cut = suspended;
            }
        }
        return cut;
    }

    // Through whom.

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        boolean own = timeline.point(actor, day).status().isPresent();
        if (!own && isParticipant()) {
            return ways;
        }
        for (Line line : lines) {
            PartyPoint point = timeline.point(line.top(), day);
            boolean relates = line.actors().size() == 1 || reaches(line);
            if (!relates
                    || (point.status().isEmpty()
                            && timeline.binds(line.top(), day).equals(Truth.NO))) {
                continue;
            }
            Truth binds = timeline.binds(line.top(), day)
                    .and(new Truth(line.holds(), line.uncertain()))
                    .and(Truth.of(bears(line)))
                    .and(uncut(Optional.of(line.top())));
            ways.add(new Way(line, binds));
        }
        return ways;
    }

    private boolean isParticipant() {
        return facts.pact().getParticipants().stream()
                .anyMatch(participant -> participant.getActor().equals(actor));
    }

    /** Whether the consent of the party at the top reaches the actor: as an affiliate it binds, or as a named part. */
    private boolean reaches(Line line) {
        Party party = timeline.listed().get(line.top());
        boolean bindsAffiliates = party != null && party.getBindsAffiliates().orElse(false);
        return (bindsAffiliates && line.affiliated()) || entry.bearers().contains(actor);
    }

    private boolean bears(Line line) {
        List<ElementId> bearers = entry.bearers();
        return bearers.isEmpty() || line.actors().stream().anyMatch(bearers::contains);
    }

    private void explain(Way way, List<PactReason> reasons) {
        ElementId party = way.line().top();
        if (!party.equals(actor)) {
            reasons.add(PactReason.of(
                    PactReason.Kind.AFFILIATION,
                    Pointer.ROOT.member("parties"),
                    actor,
                    way.line().actors().stream().map(ElementId::toString).collect(Collectors.joining(" belongs to "))
                            + (entry.bearers().contains(actor)
                                    ? ", and the provision names it"
                                    : ", which binds its affiliates")));
        }
        reasons.addAll(timeline.point(party, day).reasons());
        reasons.addAll(timeline.on(day).getReasons().stream()
                .filter(reason -> !reasons.contains(reason) && reason.getKind() != PactReason.Kind.IMPRECISE)
                .toList());
        if (!entry.bearers().isEmpty()) {
            reasons.add(bearers());
        }
    }

    private PactReason bearers() {
        return PactReason.of(
                PactReason.Kind.BEARERS,
                entry.place().member("bearers"),
                entry.provision().getId() + " falls to "
                        + entry.bearers().stream().map(ElementId::toString).collect(Collectors.joining(", ")));
    }

    // What stands against it.

    private void obstacles(List<Way> ways) {
        PactStanding pact = timeline.on(day);
        if (!pact.isInForce()) {
            obstacles.add(PactReason.of(
                    PactReason.Kind.NOT_IN_FORCE,
                    Pointer.ROOT,
                    "the pact is not in force that day but " + pact.getStatus().getKeyword()));
            obstacles.addAll(pact.getReasons());
        }
        if (ways.isEmpty()) {
            obstacles.add(unrelated());
        }
        for (Way way : ways) {
            timeline.partyOn(way.line().top(), day)
                    .filter(party -> !party.isBound())
                    .ifPresent(party -> party.getReasons().stream()
                            .filter(reason -> !obstacles.contains(reason))
                            .forEach(obstacles::add));
        }
        if (!ways.isEmpty() && ways.stream().noneMatch(way -> bears(way.line()))) {
            obstacles.add(bearers());
        }
    }

    private PactReason unrelated() {
        if (isParticipant()) {
            return PactReason.of(
                    PactReason.Kind.PARTICIPANT,
                    Pointer.ROOT.member("participants"),
                    actor,
                    actor + " takes part without being bound");
        }
        for (Line line : lines) {
            Party party = timeline.listed().get(line.top());
            if (party != null && line.actors().size() > 1) {
                boolean said = party.getBindsAffiliates().isPresent();
                return PactReason.of(
                        said ? PactReason.Kind.AFFILIATION : PactReason.Kind.NOT_STATED,
                        Pointer.ROOT.member("parties"),
                        actor,
                        actor + " belongs to " + line.top()
                                + (said
                                        ? ", which does not bind it"
                                        : ", and the pact does not say whether that binds its affiliates"));
            }
        }
        return PactReason.of(
                PactReason.Kind.STRANGER, Pointer.ROOT.member("parties"), actor, actor + " is no party that day");
    }
}
