package org.unionplan.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.document.Document;
import org.unionplan.document.Duty;
import org.unionplan.document.Duty.Fulfilment;
import org.unionplan.pact.Pact;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/**
 * Counts every turn of the duties of a document, and lists the latest of each. Turns are counted without being looked
 * at one by one, so that neither a daily duty over centuries nor many bearers make it slow. Not thread-safe.
 */
final class AccountabilityBuilder {

    /** The first thing that was done does not make up for what was due longer ago than that. */
    private static final int YEARS_LATE = 5;

    private final Document document;
    private final LocalDate from;
    private final LocalDate asOf;
    private final List<Accountability.Item> items = new ArrayList<>();
    private final Accountability.TurnCounts.Builder turns = new Accountability.TurnCounts.Builder();
    private final Map<ElementId, Accountability.TurnCounts> unlisted = new HashMap<>();
    private final List<Duty> undated = new ArrayList<>();
    private final List<Duty> unassigned = new ArrayList<>();
    private final List<Fulfilment> unattributed = new ArrayList<>();

    AccountabilityBuilder(Document document, LocalDate from, LocalDate asOf) {
        this.document = document;
        this.from = from;
        this.asOf = asOf;
    }

    Accountability build() {
        List<Set<ElementId>> bearers = document.getDuties().stream()
                .map(duty -> duty.bearersAmong(document.getActors()))
                .toList();
        long lists = bearers.stream().mapToLong(Set::size).sum();
        int each = (int) Math.max(
                1, Math.min(Accountability.MOST_LISTED_OF_EACH, Accountability.MOST_LISTED / Math.max(1, lists)));
        for (int i = 0; i < bearers.size(); i++) {
            add(document.getDuties().get(i), bearers.get(i), each);
        }
        items.sort(Comparator.comparing(Accountability.Item::getDue));
        return new Accountability(
                from,
                asOf,
                List.copyOf(items),
                turns.build(),
                unlisted,
                List.copyOf(undated),
                List.copyOf(unassigned),
                List.copyOf(unattributed));
    }

    private void add(Duty duty, Set<ElementId> bearers, int mostListed) {
        if (bearers.isEmpty()) {
            unassigned.add(duty);
        }
        Attribution done = new Attribution(duty, bearers);
        unattributed.addAll(done.unattributed());
        DutyTimes times = DutyTimes.of(duty, begins());
        if (!times.isDated()) {
            undated.add(duty);
            return;
        }
        List<DateRange> periods = times.periods(history(duty), asOf);
        DutyMatching joint = new DutyMatching(periods, asOf, done.joint());
        DutyMatching nothing = new DutyMatching(periods, asOf, List.of());
        Turns ofJoint = new Turns(joint, mostListed);
        Turns ofNothing = new Turns(nothing, mostListed);
        for (ElementId bearer : bearers) {
            if (done.hasOwn(bearer)) {
                add(duty, bearer, new Turns(new DutyMatching(periods, asOf, done.by(bearer)), mostListed));
            } else {
                add(duty, bearer, done.isJoint(bearer) ? ofJoint : ofNothing);
            }
        }
    }

    /** The first day of the term, or else the first day asked for. */
    private LocalDate begins() {
        Optional<Timeframe> term = document instanceof StrategicPlan plan
                ? plan.getTerm()
                : document instanceof Pact pact ? pact.getTerm() : Optional.empty();
        return term.flatMap(Timeframe::getEarliestFirst).orElse(from);
    }

    private void add(Duty duty, ElementId bearer, Turns of) {
        boolean lists = items.size() < Accountability.MOST_LISTED;
        Accountability.TurnCounts left = lists ? of.earlier : of.all;
        turns.add(of.all);
        if (left.getAll() > 0) {
            unlisted.merge(bearer, left, Accountability.TurnCounts::plus);
        }
        for (int i = of.listed; lists && i < of.matching.size(); i++) {
            items.add(item(duty, bearer, of.matching, i));
        }
    }

    private static Accountability.Item item(Duty duty, ElementId bearer, DutyMatching matching, int index) {
        DateRange period = matching.period(index);
        Optional<Fulfilment> fulfilment = matching.fulfilment(index);
        boolean late = fulfilment
                .map(Fulfilment::getDate)
                .flatMap(Timeframe::getEarliestFirst)
                .filter(day -> day.isAfter(period.getLast()))
                .isPresent();
        return new Accountability.Item(duty, bearer, period, matching.status(index), fulfilment, late);
    }

    /**
     * Returns the day from which occurrences are looked at, so that what was done before the first day counts for what was
     * due then, and not for what is due later.
     */
    private LocalDate history(Duty duty) {
        return duty.getFulfilments().stream()
                .flatMap(fulfilment -> fulfilment.getDate().getLatestLast().stream())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(from))
                .map(first -> first.minusYears(YEARS_LATE))
                .orElse(from);
    }

    /** The turns of one bearer that count: all of them, and those before the ones that are listed. */
    private final class Turns {

        private final DutyMatching matching;
        private final int listed;
        private final Accountability.TurnCounts all;
        private final Accountability.TurnCounts earlier;

        Turns(DutyMatching matching, int mostListed) {
            int first = matching.firstEndingFrom(from);
            this.matching = matching;
            this.listed = Math.max(first, matching.size() - mostListed);
            this.all = matching.count(first, matching.size());
            this.earlier = matching.count(first, listed);
        }
    }

    /** The fulfilments of a duty, by bearer: by one of them, by all jointly, or by an unknown one. */
    private static final class Attribution {

        private final Duty duty;
        private final Set<ElementId> jointBearers;
        private final List<Integer> joint = new ArrayList<>();
        private final Map<ElementId, List<Integer>> own = new HashMap<>();
        private final List<Integer> unattributed = new ArrayList<>();

        Attribution(Duty duty, Set<ElementId> bearers) {
            this.duty = duty;
            this.jointBearers = duty.getEveryElectedPost().orElse(false) ? Set.of() : new TreeSet<>(duty.getBearers());
            for (int i = 0; i < duty.getFulfilments().size(); i++) {
                Optional<ElementId> bearer = duty.getFulfilments().get(i).getBearer();
                if (bearer.filter(bearers::contains).isPresent()) {
                    own.computeIfAbsent(bearer.get(), none -> new ArrayList<>()).add(i);
                } else {
                    (bearer.isEmpty() && !jointBearers.isEmpty() ? joint : unattributed).add(i);
                }
            }
        }

        boolean hasOwn(ElementId bearer) {
            return own.containsKey(bearer);
        }

        boolean isJoint(ElementId bearer) {
            return jointBearers.contains(bearer);
        }

        List<Fulfilment> joint() {
            return fulfilments(joint);
        }

        List<Fulfilment> unattributed() {
            return fulfilments(unattributed);
        }

        /** Returns all that counts for one bearer, in document order. */
        List<Fulfilment> by(ElementId bearer) {
            List<Integer> all = new ArrayList<>(own.getOrDefault(bearer, List.of()));
            if (isJoint(bearer)) {
                all.addAll(joint);
                all.sort(Comparator.naturalOrder());
            }
            return fulfilments(all);
        }

        private List<Fulfilment> fulfilments(List<Integer> positions) {
            return positions.stream().map(duty.getFulfilments()::get).toList();
        }
    }
}
