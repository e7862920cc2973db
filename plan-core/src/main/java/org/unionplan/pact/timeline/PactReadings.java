package org.unionplan.pact.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.unionplan.pact.facts.PactDate;
import org.unionplan.pact.facts.PactFacts;

/**
 * The readings of a pact: each imprecise date on each of its days, in every combination, if there are few enough to try
 * them all. They settle doubts that {@code org.unionplan.pact.possible} leaves without need.
 */
final class PactReadings {

    /** Two months read day by day are 961 readings. */
    private static final int MOST_READINGS = 1_000;

    /** Readings times what each has to follow. */
    private static final int MOST_STEPS = 50_000;

    /** Readings times questions that each may be asked; an answer takes some ten microseconds. */
    private static final int MOST_ANSWERS = 100_000;

    private final PactFacts facts;
    private volatile Optional<List<PactTimeline>> timelines = Optional.empty();

    PactReadings(PactFacts facts) {
        this.facts = facts;
    }

    /** Returns true if every reading surely gives that answer; false if there are too many to try. */
    <A> boolean agreeOn(A answer, Function<PactTimeline, A> question) {
        List<PactTimeline> tried = timelines();
        return !tried.isEmpty()
                && tried.stream().allMatch(timeline -> question.apply(timeline).equals(answer));
    }

    /** Returns true if that many questions may be asked of every reading in reasonable time. */
    boolean areFewFor(long questions) {
        return timelines().size() * questions <= MOST_ANSWERS;
    }

    private List<PactTimeline> timelines() {
        Optional<List<PactTimeline>> known = timelines;
        if (known.isEmpty()) {
            List<PactTimeline> all = new ArrayList<>();
            List<PactDate> dates = facts.impreciseDates();
            if (isFew(dates)) {
                read(dates, new TreeMap<>(), all);
            }
            known = Optional.of(List.copyOf(all));
            timelines = known;
        }
        return known.get();
    }

    private boolean isFew(List<PactDate> dates) {
        long readings = 1;
        for (PactDate date : dates) {
            long days = ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
            if (date.isDoubtful() || days > MOST_READINGS / readings) {
                return false;
            }
            readings *= days;
        }
        long steps = (long) facts.effects().size()
                + facts.partialEffects().size()
                + facts.provisions().entries().size()
                + facts.pact().getActors().size();
        return readings > 1 && readings * steps <= MOST_STEPS;
    }

    private void read(List<PactDate> dates, Map<Integer, LocalDate> reading, List<PactTimeline> all) {
        if (reading.size() == dates.size()) {
            all.add(new PactTimeline(new PactFacts(facts.pact(), facts.provisions(), Map.copyOf(reading))));
            return;
        }
        PactDate date = dates.get(reading.size());
        for (LocalDate day = date.earliest(); !day.isAfter(date.latest()); day = day.plusDays(1)) {
            reading.put(date.number(), day);
            read(dates, reading, all);
        }
        reading.remove(date.number());
    }
}
