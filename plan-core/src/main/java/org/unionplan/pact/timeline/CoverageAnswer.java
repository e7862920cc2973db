package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.message.Message;
import org.unionplan.pact.Coverage;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactWords;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Answers how many people and other things a pact covers on a day. Made for one answer. */
final class CoverageAnswer {

    private static final String UNSTATED = "";

    private final PactTimeline timeline;
    private final Pact pact;
    private final LocalDate day;

    /** The positions of the figures by what they count, then by party. */
    private final Map<String, Map<Optional<ElementId>, List<Integer>>> figures = new LinkedHashMap<>();

    private final List<PactReason> reasons = new ArrayList<>();
    private boolean uncertain;

    CoverageAnswer(PactTimeline timeline, Pact pact, LocalDate day, boolean forceUncertain) {
        this.timeline = timeline;
        this.pact = pact;
        this.day = day;
        this.uncertain = forceUncertain;
        for (int i = 0; i < pact.getCoverage().size(); i++) {
            Coverage figure = pact.getCoverage().get(i);
            figures.computeIfAbsent(counted(figure.getQuantity()), counted -> new TreeMap<>(ProvisionEvents.BY_PARTY))
                    .computeIfAbsent(figure.getParty(), party -> new ArrayList<>())
                    .add(i);
        }
    }

    /** The people or things that a figure counts: people and workplaces are different things. */
    private static String counted(Quantity quantity) {
        return quantity.getOf().or(quantity::getUnit).map(Text::in).orElse(UNSTATED);
    }

    PactCoverage answer() {
        if (!timeline.inForceOn(day)) {
            reasons.add(timeline.notInForce(day));
            return new PactCoverage(List.of(), List.of(), List.of(), List.of(), uncertain, List.copyOf(reasons));
        }
        List<Coverage> stated = new ArrayList<>();
        List<Coverage> parties = new ArrayList<>();
        List<PactCoverage.Sum> sums = new ArrayList<>();
        Map<ElementId, Boolean> counted = new TreeMap<>();
        List<ElementId> bound = boundOn(day);
        for (Map<Optional<ElementId>, List<Integer>> ofOneThing : figures.values()) {
            latest(Optional.empty(), ofOneThing).ifPresent(stated::add);
            List<Coverage> ofParties = new ArrayList<>();
            for (ElementId party : bound) {
                latest(Optional.of(party), ofOneThing).ifPresent(figure -> {
                    ofParties.add(figure);
                    counted.put(party, true);
                });
            }
            parties.addAll(ofParties);
            sum(ofParties).ifPresent(sums::add);
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        stated.stream()
                .flatMap(figure -> figure.getAsOf().or(pact::getDate).stream())
                .forEach(asOf -> asOf.getLatestLast().ifPresent(days::add));
        days.forEach(this::compare);
        List<ElementId> missing =
                bound.stream().filter(party -> !counted.containsKey(party)).toList();
        return new PactCoverage(
                List.copyOf(stated), List.copyOf(parties), missing, List.copyOf(sums), uncertain, List.copyOf(reasons));
    }

    private static Optional<PactCoverage.Sum> sum(List<Coverage> figures) {
        return figures.stream()
                .map(figure -> figure.getQuantity().getBounds().asCount())
                .reduce(Quantity.Bounds::plus)
                .map(bounds -> new PactCoverage.Sum(
                        figures.get(0).getQuantity().getOf(),
                        figures.get(0).getQuantity().getUnit(),
                        bounds));
    }

    /** The figure with the latest date that has come; one without a date is of the day of the pact, or of any day. */
    private Optional<Coverage> latest(Optional<ElementId> party, Map<Optional<ElementId>, List<Integer>> ofOneThing) {
        int latest = -1;
        LocalDate latestDay = PactCalendar.ALWAYS;
        for (int i : ofOneThing.getOrDefault(party, List.of())) {
            Optional<Timeframe> asOf = asOf(i);
            LocalDate from = asOf.map(time -> time.getLatestLast().orElse(PactCalendar.NEVER))
                    .orElse(PactCalendar.ALWAYS);
            LocalDate mayBe = asOf.flatMap(Timeframe::getEarliestFirst).orElse(PactCalendar.ALWAYS);
            if (!from.isAfter(day) && !from.isBefore(latestDay)) {
                latest = i;
                latestDay = from;
            } else if (from.isAfter(day) && !mayBe.isAfter(day)) {
                uncertain = true;
                reasons.add(PactReason.of(
                        PactReason.Kind.IMPRECISE,
                        at(i),
                        Message.of("pact-reason.coverage-perhaps").with("time", asOf.orElseThrow())));
            }
        }
        if (latest < 0) {
            return Optional.empty();
        }
        uncertain |= !PactCalendar.isDay(latestDay);
        reasons.add(PactReason.of(
                        PactReason.Kind.COVERAGE,
                        at(latest),
                        message(pact.getCoverage().get(latest), asOf(latest)))
                .on(latestDay));
        return Optional.of(pact.getCoverage().get(latest));
    }

    private Optional<Timeframe> asOf(int index) {
        return pact.getCoverage().get(index).getAsOf().or(pact::getDate);
    }

    /** "Coverage of a party on a date: 1,200 members." */
    static Message message(Coverage figure, Optional<Timeframe> asOf) {
        String code = "pact-reason.coverage" + (figure.getParty().isPresent() ? ".party" : "");
        Message message = Message.of(asOf.isPresent() ? code : code + ".undated")
                .with("figure", figure.getQuantity().toMessage());
        Message of =
                figure.getParty().map(party -> message.withId("party", party)).orElse(message);
        return asOf.map(time -> of.with("when", PactWords.when(time))).orElse(of);
    }

    private static Pointer at(int index) {
        return Pointer.ROOT.member("coverage").item(index);
    }

    /** A figure from a day on which others were bound may no longer be right. */
    private void compare(LocalDate asOf) {
        List<ElementId> then = boundOn(asOf);
        if (!then.isEmpty() && !then.equals(boundOn(day))) {
            uncertain = true;
            reasons.add(PactReason.of(
                            PactReason.Kind.COVERAGE,
                            Pointer.ROOT.member("coverage"),
                            Message.of("pact-reason.coverage-changed").with("day", asOf))
                    .on(asOf));
        }
    }

    private List<ElementId> boundOn(LocalDate when) {
        return timeline.partiesOn(when).stream()
                .filter(party -> party.getStatus().isParty())
                .map(PartyStanding::getParty)
                .toList();
    }
}
