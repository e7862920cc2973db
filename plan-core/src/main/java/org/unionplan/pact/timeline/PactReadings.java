package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.facts.Effect;
import org.unionplan.pact.facts.PactCalendar;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.PactFacts;
import org.unionplan.pact.facts.ProvisionIndex;

/**
 * The readings of a pact for a day: each imprecise date on each of its days, in every combination, if there are few enough to
 * try them all. They settle doubts that {@code org.unionplan.pact.possible} leaves without need.
 *
 * <p>Events and dates that are still to come on that day are left out, so that they do not change the answer.
 */
final class PactReadings {

    /** Two months read day by day are 961 readings. */
    private static final int MOST_READINGS = 1_000;

    /** Readings times what each has to follow. */
    private static final int MOST_STEPS = 50_000;

    /** Readings times questions that each may be asked; an answer takes some ten microseconds. */
    private static final int MOST_ANSWERS = 100_000;

    /**
     * The readings for a day.
     *
     * @param events the number of events that may have been by then
     * @param days the days of each date in turn; none if there are too many readings
     * @param timelines the timelines of the readings
     */
    private record OfDay(LocalDate day, int events, Map<Integer, List<LocalDate>> days, List<PactTimeline> timelines) {}

    private final Pact pact;
    private final ProvisionIndex provisions;

    /** False for a reading itself, which has nothing left to read. */
    private final boolean any;

    private volatile Optional<OfDay> last = Optional.empty();

    PactReadings(PactFacts facts) {
        this.pact = facts.pact();
        this.provisions = facts.provisions();
        this.any = !facts.impreciseDates().isEmpty();
    }

    /** Returns true if every reading gives that answer for the day; false if there are too many to try. */
    <A> boolean agreeOn(A answer, LocalDate day, Function<PactTimeline, A> question) {
        List<PactTimeline> tried = of(day).timelines();
        return !tried.isEmpty()
                && tried.stream().allMatch(timeline -> question.apply(timeline).equals(answer));
    }

    /** Returns true if every reading may be asked what binds each party in reasonable time. */
    boolean areFewForBindings(LocalDate day) {
        OfDay readings = of(day);
        long parties = (long) pact.getParties().size() + readings.events();
        return readings.timelines().size() * parties * provisions.entries().size() <= MOST_ANSWERS;
    }

    private OfDay of(LocalDate day) {
        Optional<OfDay> known = last;
        if (known.isEmpty() || !known.get().day().equals(day)) {
            known = Optional.of(find(day, known));
            last = known;
        }
        return known.get();
    }

    private OfDay find(LocalDate day, Optional<OfDay> before) {
        List<PactEvent> events = pact.getEvents().stream()
                .filter(event ->
                        event.getDate().getEarliestFirst().filter(day::isBefore).isEmpty())
                .toList();
        PactFacts facts = new PactFacts(pact.withEvents(events), provisions);
        Map<Integer, List<LocalDate>> days = any && isFew(facts, day) ? days(facts, day) : Map.of();
        List<PactTimeline> timelines = before.filter(
                        same -> same.events() == events.size() && same.days().equals(days))
                .map(OfDay::timelines)
                .orElseGet(() -> read(facts, days));
        return new OfDay(day, events.size(), days, timelines);
    }

    private static boolean isFew(PactFacts facts, LocalDate day) {
        long readings = 1;
        for (PactDate date : facts.impreciseDates()) {
            if (!date.earliest().isAfter(day)) {
                long days = ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
                if (date.isDoubtful() || days > MOST_READINGS / readings) {
                    return false;
                }
                readings *= days;
            }
        }
        long steps = (long) facts.effects().size()
                + facts.partialEffects().size()
                + facts.provisions().entries().size()
                + facts.pact().getActors().size();
        return readings > 1
                && readings * steps <= MOST_STEPS
                && facts.effects().stream().noneMatch(effect -> effect.kind() == Effect.Kind.NOTICE_WITHOUT_DAY);
    }

    /** The days of each imprecise date; of one that is still to come, any will do. */
    private static Map<Integer, List<LocalDate>> days(PactFacts facts, LocalDate day) {
        Map<Integer, List<LocalDate>> days = new TreeMap<>();
        for (PactDate date : facts.impreciseDates()) {
            boolean toCome = date.earliest().isAfter(day);
            days.put(
                    date.number(),
                    toCome
                            ? List.of(date.latest())
                            : date.earliest()
                                    .datesUntil(PactCalendar.dayAfter(date.latest()))
                                    .toList());
        }
        return days;
    }

    private static List<PactTimeline> read(PactFacts facts, Map<Integer, List<LocalDate>> days) {
        if (days.isEmpty()) {
            return List.of();
        }
        Map<Integer, LocalDate> earliest = new TreeMap<>();
        days.forEach((date, possible) -> earliest.put(date, possible.get(0)));
        List<Map<Integer, LocalDate>> readings = List.of(earliest);
        for (Map.Entry<Integer, List<LocalDate>> date : days.entrySet()) {
            if (date.getValue().size() > 1) {
                readings = readings.stream()
                        .flatMap(reading -> date.getValue().stream().map(day -> with(reading, date.getKey(), day)))
                        .toList();
            }
        }
        return readings.stream()
                .map(reading -> new PactTimeline(new PactFacts(facts.pact(), facts.provisions(), reading)))
                .toList();
    }

    private static Map<Integer, LocalDate> with(Map<Integer, LocalDate> reading, int date, LocalDate day) {
        Map<Integer, LocalDate> more = new TreeMap<>(reading);
        more.put(date, day);
        return more;
    }
}
