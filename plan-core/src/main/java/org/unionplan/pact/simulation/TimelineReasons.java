package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unionplan.message.Message;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.PartyStatus;
import org.unionplan.pact.facts.ReasonSource;
import org.unionplan.pact.simulation.Timeline.PactPoint;
import org.unionplan.pact.simulation.Timeline.PartyPoint;
import org.unionplan.value.Pointer;

/** Puts the reasons of a timeline into words, on demand. The run is over when this is made, so nothing changes any more. */
final class TimelineReasons {

    private final ClauseReasons clauses;
    private final List<PartyState> places;

    TimelineReasons(ClauseReasons clauses, List<PartyState> everyone) {
        this.clauses = clauses;
        this.places = everyone.stream()
                .sorted(Comparator.comparing(party -> party.order))
                .toList();
    }

    List<PactReason> of(PactPoint point, LocalDate day) {
        Timeline.PactGrounds grounds = point.grounds();
        List<ReasonSource> reasons = new ArrayList<>();
        switch (point.status()) {
            case DRAFT -> reasons.add(ClauseReasons::nobodyConsented);
            case PENDING -> {
                reasons.add(clauses::awaitsEntry);
                places.stream()
                        .filter(place -> place.isSeated(day))
                        .forEach(place -> reasons.addAll(place.history.at(day).toList()));
                clauses.termToCome(day).ifPresent(reasons::add);
            }
            case IN_FORCE -> {
                reasons.addAll(grounds.entry());
                reasons.addAll(grounds.termEvents().toList());
            }
            case SUSPENDED -> {
                reasons.addAll(grounds.suspensions().on(day));
                reasons.addAll(grounds.released());
                reasons.addAll(grounds.entry());
                reasons.addAll(grounds.termEvents().toList());
            }
            default -> reasons.addAll(grounds.end());
        }
        return inWords(reasons);
    }

    List<PactReason> of(PartyPoint point, LocalDate day) {
        if (point.grounds().isEmpty()) {
            return List.of();
        }
        Timeline.PartyGrounds grounds = point.grounds().get();
        List<ReasonSource> reasons = new ArrayList<>(grounds.out().stream().toList());
        reasons.addAll(grounds.end());
        PartyStatus status = point.status().orElseThrow();
        if (status.isParty() || status == PartyStatus.CONTRACTING) {
            reasons.addAll(grounds.notices().on(day));
        }
        if (status.isParty()) {
            reasons.addAll(grounds.suspensions().on(day));
            reasons.addAll(grounds.released());
        }
        reasons.addAll(grounds.consents().toList());
        if (reasons.isEmpty()) {
            reasons.add(() -> PactReason.of(
                    PactReason.Kind.NO_CONSENT, Pointer.ROOT.member("parties"), Message.of("pact-reason.no-consent")));
        }
        return inWords(reasons);
    }

    private List<PactReason> inWords(List<ReasonSource> reasons) {
        return reasons.stream().map(ReasonSource::reason).toList();
    }
}
