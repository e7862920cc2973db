package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.simulation.PactCalendar;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;

/** Answers how many people a pact stands for on a day. Made for one answer. */
final class CoverageAnswer {

    private final PactTimeline timeline;
    private final Pact pact;
    private final LocalDate day;
    private final Map<Optional<ElementId>, List<Integer>> figures = new HashMap<>();
    private final List<PactReason> reasons = new ArrayList<>();
    private boolean uncertain;

    CoverageAnswer(PactTimeline timeline, Pact pact, LocalDate day, boolean forceUncertain) {
        this.timeline = timeline;
        this.pact = pact;
        this.day = day;
        this.uncertain = forceUncertain;
        for (int i = 0; i < pact.getCoverage().size(); i++) {
            figures.computeIfAbsent(pact.getCoverage().get(i).getParty(), party -> new ArrayList<>())
                    .add(i);
        }
    }

    PactCoverage answer() {
        if (!timeline.inForceOn(day)) {
            reasons.add(PactReason.of(
                    PactReason.Kind.NOT_IN_FORCE,
                    Pointer.ROOT,
                    "the pact is not in force that day but "
                            + timeline.on(day).getStatus().getKeyword()));
            return new PactCoverage(
                    Optional.empty(), List.of(), List.of(), Optional.empty(), uncertain, List.copyOf(reasons));
        }
        Optional<Coverage> stated = latest(Optional.empty());
        List<Coverage> parties = new ArrayList<>();
        List<ElementId> missing = new ArrayList<>();
        for (PartyStanding party : timeline.partiesOn(day)) {
            if (party.getStatus().isBound()) {
                latest(Optional.of(party.getParty()))
                        .ifPresentOrElse(parties::add, () -> missing.add(party.getParty()));
            }
        }
        stated.flatMap(Coverage::getAsOf)
                .or(pact::getDate)
                .flatMap(Timeframe::getLatestLast)
                .ifPresent(this::compare);
        Optional<Quantity.Bounds> sum = parties.isEmpty()
                ? Optional.empty()
                : Optional.of(parties.stream()
                        .map(figure -> figure.getQuantity().getBounds().asCount())
                        .reduce(Quantity.Bounds.ZERO, Quantity.Bounds::plus));
        return new PactCoverage(
                stated, List.copyOf(parties), List.copyOf(missing), sum, uncertain, List.copyOf(reasons));
    }

    /** The figure with the latest date that has come; one without a date is of the day of the pact, or of any day. */
    private Optional<Coverage> latest(Optional<ElementId> party) {
        Optional<Coverage> latest = Optional.empty();
        LocalDate latestDay = PactCalendar.ALWAYS;
        List<Integer> ofParty = figures.getOrDefault(party, List.of());
        for (int i : ofParty) {
            Coverage figure = pact.getCoverage().get(i);
            Optional<Timeframe> asOf = figure.getAsOf().or(pact::getDate);
            LocalDate from = asOf.map(time -> time.getLatestLast().orElse(PactCalendar.NEVER))
                    .orElse(PactCalendar.ALWAYS);
            LocalDate mayBe = asOf.flatMap(Timeframe::getEarliestFirst).orElse(PactCalendar.ALWAYS);
            if (!from.isAfter(day) && !from.isBefore(latestDay)) {
                latest = Optional.of(figure);
                latestDay = from;
            } else if (from.isAfter(day) && !mayBe.isAfter(day)) {
                uncertain = true;
                reasons.add(PactReason.of(
                        PactReason.Kind.IMPRECISE,
                        at(i),
                        "a later figure may be of that day already: \"" + asOf.orElseThrow() + "\""));
            }
        }
        LocalDate counted = latestDay;
        latest.ifPresent(figure -> {
            int i = ofParty.stream()
                    .filter(index -> pact.getCoverage().get(index).equals(figure))
                    .findFirst()
                    .orElseThrow();
            boolean dated = PactCalendar.isDay(counted);
            uncertain |= !dated;
            reasons.add(PactReason.of(
                            PactReason.Kind.COVERAGE,
                            at(i),
                            "there is a figure" + party.map(who -> " of " + who).orElse("")
                                    + (dated ? " as of " + counted : " without a date"))
                    .on(counted));
        });
        return latest;
    }

    private static Pointer at(int index) {
        return Pointer.ROOT.member("coverage").item(index);
    }

    /** A figure from a day on which others were bound may no longer be right. */
    private void compare(LocalDate asOf) {
        if (!boundOn(asOf).isEmpty() && !boundOn(asOf).equals(boundOn(day))) {
            uncertain = true;
            reasons.add(PactReason.of(
                            PactReason.Kind.COVERAGE,
                            Pointer.ROOT.member("coverage"),
                            "who is bound has changed since the figure of " + asOf)
                    .on(asOf));
        }
    }

    private List<ElementId> boundOn(LocalDate when) {
        return timeline.partiesOn(when).stream()
                .filter(party -> party.getStatus().isBound())
                .map(PartyStanding::getParty)
                .toList();
    }
}
