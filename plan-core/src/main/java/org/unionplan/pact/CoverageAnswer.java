package org.unionplan.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.Bounds;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Timeframe;

/** Finds out how many people a pact stands for on one day. Made for one answer. */
final class CoverageAnswer {

    private final PactTimeline timeline;
    private final Pact pact;
    private final LocalDate day;
    private final List<Reason> reasons = new ArrayList<>();
    private boolean uncertain;

    CoverageAnswer(PactTimeline timeline, Pact pact, LocalDate day, boolean forceUncertain) {
        this.timeline = timeline;
        this.pact = pact;
        this.day = day;
        this.uncertain = forceUncertain;
    }

    PactCoverage answer() {
        if (!timeline.inForceOn(day)) {
            reasons.add(Reason.of(
                    Ground.NOT_IN_FORCE,
                    Pointer.ROOT,
                    "the pact is not in force that day but "
                            + timeline.on(day).status().getKeyword()));
            return new PactCoverage(
                    Optional.empty(), List.of(), List.of(), Optional.empty(), uncertain, List.copyOf(reasons));
        }
        Optional<Coverage> stated = latest(Optional.empty());
        List<Coverage> parties = new ArrayList<>();
        List<ElementId> missing = new ArrayList<>();
        for (PartyStanding party : timeline.partiesOn(day)) {
            if (party.status().isBound()) {
                latest(Optional.of(party.party())).ifPresentOrElse(parties::add, () -> missing.add(party.party()));
            }
        }
        stated.flatMap(Coverage::getAsOf)
                .or(pact::getDate)
                .flatMap(Timeframe::getLatestLast)
                .ifPresent(this::compare);
        Optional<Bounds> sum = parties.isEmpty()
                ? Optional.empty()
                : Optional.of(parties.stream()
                        .map(figure -> figure.getQuantity().bounds().asCount())
                        .reduce(Bounds.ZERO, Bounds::plus));
        return new PactCoverage(
                stated, List.copyOf(parties), List.copyOf(missing), sum, uncertain, List.copyOf(reasons));
    }

    /** The figure with the latest date that has come; one without a date is of the day of the pact, or of any day. */
    private Optional<Coverage> latest(Optional<ElementId> party) {
        Optional<Coverage> latest = Optional.empty();
        LocalDate latestDay = Moment.ALWAYS;
        for (int i = 0; i < pact.getCoverage().size(); i++) {
            Coverage figure = pact.getCoverage().get(i);
            if (!figure.getParty().equals(party)) {
                continue;
            }
            Optional<Timeframe> asOf = figure.getAsOf().or(pact::getDate);
            LocalDate from =
                    asOf.map(time -> time.getLatestLast().orElse(Moment.NEVER)).orElse(Moment.ALWAYS);
            LocalDate mayBe = asOf.flatMap(Timeframe::getEarliestFirst).orElse(Moment.ALWAYS);
            if (!from.isAfter(day) && !from.isBefore(latestDay)) {
                latest = Optional.of(figure);
                latestDay = from;
            } else if (from.isAfter(day) && !mayBe.isAfter(day)) {
                uncertain = true;
                reasons.add(Reason.of(
                        Ground.IMPRECISE,
                        at(i),
                        "a later figure may be of that day already: \"" + asOf.orElseThrow() + "\""));
            }
        }
        LocalDate counted = latestDay;
        latest.ifPresent(figure -> {
            int i = pact.getCoverage().indexOf(figure);
            boolean dated = Moment.isDay(counted);
            uncertain |= !dated;
            reasons.add(Reason.of(
                            Ground.COVERAGE,
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
            reasons.add(Reason.of(
                            Ground.COVERAGE,
                            Pointer.ROOT.member("coverage"),
                            "who is bound has changed since the figure of " + asOf)
                    .on(asOf));
        }
    }

    private List<ElementId> boundOn(LocalDate when) {
        return timeline.partiesOn(when).stream()
                .filter(party -> party.status().isBound())
                .map(PartyStanding::party)
                .toList();
    }
}
