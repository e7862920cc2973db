package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.Phase;
import org.unionplan.pact.facts.Segments;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.value.ElementId;

/** Records the state of a pact and its parties as it changes. Not thread-safe; made for one run. */
final class TimelineRecorder {

    private final PactState pact;
    private final PartyStates parties;
    private final Segments.Collector<PactPoint> pactPoints;
    private final Map<ElementId, Segments.Collector<PartyPoint>> partyPoints = new LinkedHashMap<>();
    private Optional<Phase> recorded = Optional.empty();

    /** The last party whose part is not suspended, while it is released towards the others. */
    private Optional<ElementId> released = Optional.empty();

    TimelineRecorder(PactState pact, PartyStates parties) {
        this.pact = pact;
        this.parties = parties;
        this.pactPoints = new Segments.Collector<>(pact.point());
    }

    /** Records the pact and whoever is concerned: those for whom something changed, or all at a turn in its life. */
    void record(LocalDate today) {
        pactPoints.add(today, pact.point());
        List<ElementId> changed = parties.takeChanged();
        Optional<ElementId> last = pact.isReleased() ? parties.onlyActive() : Optional.empty();
        if (recorded.isPresent() && recorded.get() == pact.phase()) {
            changed.forEach(actor -> record(actor, today));
            if (!last.equals(released)) {
                released.ifPresent(actor -> record(actor, today));
                last.ifPresent(actor -> record(actor, today));
            }
        } else {
            recorded = Optional.of(pact.phase());
            parties.predecessors().keySet().forEach(actor -> record(actor, today));
            parties.seated().forEach(party -> record(party.holder, today));
        }
        released = last;
    }

    private void record(ElementId actor, LocalDate today) {
        Optional<PartyState> party = parties.of(actor);
        party.ifPresent(present -> present.history.add(today, present.reasons));
        Optional.ofNullable(parties.predecessors().get(actor))
                .map(TimelineRecorder::point)
                .or(() -> party.map(present -> point(present, today)))
                .ifPresent(point -> record(actor, today, point));
    }

    private void record(ElementId actor, LocalDate today, PartyPoint point) {
        Segments.Collector<PartyPoint> points =
                partyPoints.computeIfAbsent(actor, party -> new Segments.Collector<>(PartyPoint.NONE));
        PartyPoint last = points.last();
        points.add(today, last.status().equals(point.status()) ? point.since(last.since()) : point);
    }

    private static PartyPoint point(PartyStates.Predecessor predecessor) {
        Timeline.PartyGrounds grounds = new Timeline.PartyGrounds(
                Optional.of(predecessor.succession()),
                List.of(),
                new OngoingEffects().snapshot(),
                new OngoingEffects().snapshot(),
                List.of(),
                Trail.empty());
        PartyStatus status = predecessor.wasBound() ? PartyStatus.FORMER : PartyStatus.NEVER_BOUND;
        return new PartyPoint(Optional.of(status), predecessor.since(), Trail.empty(), Optional.of(grounds));
    }

    private PartyPoint point(PartyState party, LocalDate today) {
        PartyStatus status = party.status(pact.phase());
        // Whoever acceded to a part is no one whose number releases others, and is not released itself.
        boolean released = pact.isReleased() && status.isBound() && party.seat.isBindable();
        boolean wasBound = pact.phase().isOver() && party.seat.isIn();
        Timeline.PartyGrounds grounds = new Timeline.PartyGrounds(
                party.out,
                wasBound ? pact.end() : List.of(),
                party.notices.snapshot(),
                party.suspensions.snapshot(),
                released ? pact.released() : List.of(),
                party.reasons);
        return new PartyPoint(
                Optional.of(released ? PartyStatus.SUSPENDED : status), today, party.scope, Optional.of(grounds));
    }

    Timeline timeline(ClauseReasons clauses) {
        Map<ElementId, Segments<PartyPoint>> segments = new LinkedHashMap<>();
        partyPoints.forEach((actor, points) -> segments.put(actor, points.done()));
        return new Timeline(
                pactPoints.done(),
                segments,
                List.copyOf(parties.passed()),
                new TimelineReasons(clauses, parties.everyone()));
    }
}
