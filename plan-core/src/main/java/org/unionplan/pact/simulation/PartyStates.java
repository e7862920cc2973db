package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.value.ElementId;

/** Who sits at the table of a pact while a course is run, and who sat there. Not thread-safe; made for one run. */
final class PartyStates {

    /** What a succession passes on. */
    private record Inheritance(PartyState seat, ElementId holder, ElementId heir, Effect fact) {}

    private final Map<ElementId, PartyState> seats = new LinkedHashMap<>();
    private final Map<ElementId, PartyPoint> gone = new HashMap<>();
    private final DateInterpretation reading;

    /** Whether a signature has to be ratified before it is consent. */
    private final boolean ratified;

    PartyStates(Pact pact, DateInterpretation reading, boolean ratified) {
        this.reading = reading;
        this.ratified = ratified;
        pact.getParties().forEach(party -> seats.putIfAbsent(party.getActor(), new PartyState(true)));
    }

    Collection<PartyState> all() {
        return seats.values();
    }

    Map<ElementId, PartyState> byHolder() {
        return seats;
    }

    /** Those whose place another took, as they stand since. */
    Map<ElementId, PartyPoint> gone() {
        return gone;
    }

    void fail(Effect fact) {
        fact.party().map(seats::get).filter(seat -> !seat.consented).ifPresent(seat -> {
            seat.out = Optional.of(fact.reason(reading));
        });
    }

    void leave(Effect fact) {
        for (PartyState seat : seats.values()) {
            if (seat.notices.containsKey(fact.source())) {
                seat.out = Optional.of(fact.reason(reading));
            }
        }
    }

    /** All successions of a day at once, each seat going to whoever is last in its line; to several, if it is split. */
    void succeed(List<Effect> happening, LocalDate today) {
        Map<ElementId, List<Effect>> lines = new LinkedHashMap<>();
        for (Effect fact : happening) {
            if (fact.kind() == Effect.Kind.SUCCEEDED) {
                lines.computeIfAbsent(fact.party().orElseThrow(), party -> new ArrayList<>())
                        .add(fact);
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        Map<ElementId, PartyState> before = new LinkedHashMap<>(seats);
        List<Inheritance> inheritances = new ArrayList<>();
        before.forEach((holder, seat) -> {
            Map<ElementId, Effect> last = heirs(holder, lines);
            // Who is out has no place to give; who is its own heir keeps it.
            if (seat.out.isEmpty() && !last.isEmpty() && !last.containsKey(holder)) {
                seats.remove(holder);
                last.forEach((heir, fact) -> inheritances.add(new Inheritance(seat, holder, heir, fact)));
            }
        });
        inheritances.forEach(passed -> inherit(passed, today));
    }

    /** Those at the ends of the lines that lead away from a holder, each with the succession that leads there. */
    private static Map<ElementId, Effect> heirs(ElementId holder, Map<ElementId, List<Effect>> lines) {
        Map<ElementId, Effect> last = new LinkedHashMap<>();
        Set<ElementId> seen = new HashSet<>();
        Deque<ElementId> next = new ArrayDeque<>(List.of(holder));
        while (!next.isEmpty()) {
            ElementId here = next.remove();
            if (!seen.add(here)) {
                continue;
            }
            for (Effect fact : lines.getOrDefault(here, List.of())) {
                ElementId heir = fact.successor().orElseThrow();
                if (!lines.containsKey(heir)) {
                    last.putIfAbsent(heir, fact);
                }
                next.add(heir);
            }
        }
        return last;
    }

    private void inherit(Inheritance passed, LocalDate today) {
        PartyState seat = passed.seat();
        ElementId heir = passed.heir();
        PactReason reason = passed.fact().reason(reading);
        gone.put(
                passed.holder(), new PartyPoint(Optional.of(PartyStatus.FORMER), false, false, today, List.of(reason)));
        gone.remove(heir);
        PartyState own = seats.get(heir);
        if (own != null && own.isContracting()) {
            return;
        }
        if (own == null || seat.consented || seat.signed || own.out.isPresent()) {
            PartyState taken = seat.copy();
            taken.reasons.add(reason);
            seats.put(heir, taken);
        }
    }

    void letIn(Effect fact) {
        switch (fact.kind()) {
            case SIGNED -> seat(fact).ifPresent(seat -> sign(seat, fact));
            case RATIFIED, DECLARED, CONSENTED -> seat(fact).ifPresent(seat -> seat.consent(fact.reason(reading)));
            case ACCEDED -> {
                ElementId party = fact.party().orElseThrow();
                gone.remove(party);
                seats.computeIfAbsent(party, actor -> new PartyState(false)).accede(fact.reason(reading));
            }
            case ACCESSION_EFFECTIVE ->
                seat(fact).filter(seat -> seat.consented).ifPresent(seat -> {
                    seat.effective = true;
                });
            default -> {}
        }
    }

    Optional<PartyState> seat(Effect fact) {
        return fact.party().map(seats::get);
    }

    private void sign(PartyState seat, Effect fact) {
        if (!ratified) {
            seat.signed = true;
            seat.consent(fact.reason(reading));
        } else if (!seat.signed && !seat.consented && seat.out.isEmpty()) {
            seat.signed = true;
            seat.reasons.add(fact.reason(reading));
        }
    }

    /** Suspends and resumes the parts of single parties. */
    void suspend(List<Effect> happening, LocalDate today) {
        Map<ElementId, List<Effect>> byParty = happening.stream()
                .filter(fact -> fact.kind() == Effect.Kind.SUSPENDED || fact.kind() == Effect.Kind.RESUMED)
                .filter(fact -> fact.party().isPresent())
                .collect(Collectors.groupingBy(fact -> fact.party().orElseThrow()));
        byParty.forEach((party, facts) -> Optional.ofNullable(seats.get(party))
                .ifPresent(seat -> suspend(facts, seat.suspensions, reading, today)));
    }

    /** Suspended and resumed on one day, it is as it was: from either state, the two can only have come in one order. */
    static void suspend(
            List<Effect> happening, Map<Integer, PactReason> active, DateInterpretation reading, LocalDate today) {
        boolean wasSuspended = !active.isEmpty();
        boolean resumed = happening.stream().anyMatch(fact -> fact.kind() == Effect.Kind.RESUMED);
        if (resumed) {
            active.clear();
        }
        if (!resumed || wasSuspended) {
            happening.stream()
                    .filter(fact -> fact.kind() == Effect.Kind.SUSPENDED)
                    .filter(fact -> !fact.until().apply(reading).isBefore(today))
                    .forEach(fact -> active.put(fact.source(), fact.reason(reading)));
        }
    }
}
