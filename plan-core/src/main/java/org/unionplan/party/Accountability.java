package org.unionplan.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unionplan.value.ElementId;

/**
 * Who owes which report, review or meeting, and what of it was done as of a day.
 *
 * <pre>{@code
 * Accountability books = Accountability.of(plan, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 1));
 * books.items(DutyStatus.OVERDUE);     // what should have been done since the first day and was not
 * books.items(DutyStatus.DUE);         // what is to be done now
 * books.unassigned();                  // duties that nobody owes
 * }</pre>
 *
 * <p>What every elected post owes, each of them owes: every actor whose kind is that of an elected post, or who is said
 * to be elected. A fulfilment that names nobody counts for all who owe a duty jointly by name, and for nobody where
 * every elected post owes its own. Times are told by recurrence and timeframe alone; a duty with neither, or with words
 * alone, is told apart and never overdue. Nothing is taken for done that is not on record. Immutable and thread-safe.
 *
 * @param from the first day on which what is counted was due
 * @param asOf the day that is asked for; what was done later does not count
 * @param items what was due since the first day and what is next of each duty, by due day, then in document order
 * @param undated the duties of which no due day can be told
 * @param unassigned the duties that nobody owes
 * @param unattributed what was done by nobody that could be told, or by someone who does not owe it
 */
public record Accountability(
        LocalDate from,
        LocalDate asOf,
        List<DutyItem> items,
        List<Duty> undated,
        List<Duty> unassigned,
        List<Fulfilment> unattributed) {

    /** What was due longer ago than that before the first thing that was done is not made up for by it. */
    private static final int YEARS_LATE = 5;

    /**
     * How the duties of that document stand.
     *
     * @param from the first day on which something must have been due to be counted; what recurs has no beginning
     * @param asOf the day that is asked for
     * @throws IllegalArgumentException if the first day is after that day
     */
    public static Accountability of(PlanDocument document, LocalDate from, LocalDate asOf) {
        if (from.isAfter(asOf)) {
            throw new IllegalArgumentException("the first day " + from + " is after the day asked for, " + asOf);
        }
        List<DutyItem> items = new ArrayList<>();
        List<Duty> undated = new ArrayList<>();
        List<Duty> unassigned = new ArrayList<>();
        List<Fulfilment> unattributed = new ArrayList<>();
        for (Duty duty : document.getDuties()) {
            Set<ElementId> bearers = bearers(duty, document.getActors());
            DutyTimes times = new DutyTimes(duty);
            if (bearers.isEmpty()) {
                unassigned.add(duty);
            }
            if (!times.isDated()) {
                undated.add(duty);
            }
            duty.getFulfilments().stream()
                    .filter(fulfilment -> bearers.stream().noneMatch(bearer -> isBy(bearer, fulfilment, duty)))
                    .forEach(unattributed::add);
            if (times.isDated()) {
                LocalDate begin = history(duty, from);
                for (ElementId bearer : bearers) {
                    new DutyMatching(duty, bearer, times.periods(begin, asOf), asOf)
                                    .items(duty.getFulfilments().stream()
                                            .filter(fulfilment -> isBy(bearer, fulfilment, duty))
                                            .toList())
                                    .stream()
                                    .filter(item -> !item.due().isBefore(from))
                                    .forEach(items::add);
                }
            }
        }
        items.sort(Comparator.comparing(DutyItem::due));
        return new Accountability(
                from,
                asOf,
                List.copyOf(items),
                List.copyOf(undated),
                List.copyOf(unassigned),
                List.copyOf(unattributed));
    }

    /**
     * The day from which occurrences are looked at, so that what was done before the first day is put to what was due
     * then, and not taken for what is due later.
     */
    private static LocalDate history(Duty duty, LocalDate from) {
        return duty.getFulfilments().stream()
                .flatMap(fulfilment -> fulfilment.getDate().getLatestLast().stream())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(from))
                .map(first -> first.minusYears(YEARS_LATE))
                .orElse(from);
    }

    /** Who owes that duty, those who are named first, each once. */
    public static Set<ElementId> bearers(Duty duty, List<Actor> actors) {
        Set<ElementId> bearers = new LinkedHashSet<>(duty.getBearers());
        if (duty.getEveryElectedPost().orElse(false)) {
            actors.stream()
                    .filter(Accountability::isElectedPost)
                    .map(Actor::getId)
                    .forEach(bearers::add);
        }
        return bearers;
    }

    private static boolean isElectedPost(Actor actor) {
        return actor.getElected()
                .orElseGet(() ->
                        actor.getKind().filter(ActorKind.ELECTED_POST::equals).isPresent());
    }

    private static boolean isBy(ElementId bearer, Fulfilment fulfilment, Duty duty) {
        return fulfilment
                .getBearer()
                .map(bearer::equals)
                .orElseGet(() -> duty.getBearers().contains(bearer)
                        && !duty.getEveryElectedPost().orElse(false));
    }

    /** The items with that status, in order. */
    public List<DutyItem> items(DutyStatus status) {
        return items.stream().filter(item -> item.status() == status).toList();
    }

    /** The items that actor owes, in order. */
    public List<DutyItem> items(ElementId bearer) {
        return items.stream().filter(item -> item.bearer().equals(bearer)).toList();
    }
}
