package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.unionplan.pact.PactReason;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * The imprecise dates of a pact that make an answer uncertain: another interpretation of them gives another answer.
 * Immutable.
 */
public final class DateDoubts {

    /** More than any published pact needs. Each costs a run through its life. */
    private static final int MOST_INTERPRETATIONS = 200;

    private final List<InterpretationComparison> comparisons = new ArrayList<>();

    /** Present if there are too many interpretations to compare. */
    private final Optional<Doubt> throughout;

    private DateDoubts(PactFacts facts, Timeline strict, Map<DateInterpretation, PactDate> others) {
        this.throughout = Optional.empty();
        others.forEach((interpretation, date) -> {
            if (!facts.isOnlyReported(date)) {
                compare(facts, strict, interpretation, imprecise(date));
            }
        });
        if (facts.dates().stream().filter(PactDate::isImprecise).count() > 1) {
            compare(
                    facts,
                    strict,
                    DateInterpretation.ALL_EARLY,
                    PactReason.of(PactReason.Kind.IMPRECISE, Pointer.ROOT, "several dates are not exact"));
        }
    }

    private DateDoubts(Doubt throughout) {
        this.throughout = Optional.of(throughout);
    }

    /** Finds them by comparing the strict timeline with that of every other interpretation. */
    public static DateDoubts of(PactFacts facts, Timeline strict) {
        List<PactDate> imprecise =
                facts.dates().stream().filter(PactDate::isImprecise).toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        facts.effects().forEach(effect -> days.add(effect.takesEffect(DateInterpretation.STRICT)));
        Map<DateInterpretation, PactDate> others = new LinkedHashMap<>();
        for (PactDate date : imprecise) {
            DateInterpretation.others(date, days).forEach(interpretation -> others.put(interpretation, date));
            if (others.size() > MOST_INTERPRETATIONS) {
                return new DateDoubts(throughout(imprecise));
            }
        }
        return new DateDoubts(facts, strict, others);
    }

    /** With too many interpretations to compare, every day on which one may matter is uncertain. */
    private static Doubt throughout(List<PactDate> imprecise) {
        TreeMap<LocalDate, Integer> steps = new TreeMap<>();
        for (PactDate date : imprecise) {
            steps.merge(date.earliest(), 1, Integer::sum);
            if (!date.isDoubtful() && PactCalendar.isDay(date.latest())) {
                steps.merge(date.latest(), -1, Integer::sum);
            }
        }
        Segments.Collector<Boolean> collected = new Segments.Collector<>(false);
        int open = 0;
        for (Map.Entry<LocalDate, Integer> step : steps.entrySet()) {
            open += step.getValue();
            collected.add(step.getKey(), open > 0);
        }
        return new Doubt(
                PactReason.of(PactReason.Kind.IMPRECISE, Pointer.ROOT, "many dates are not exact"), collected.done());
    }

    private void compare(PactFacts facts, Timeline strict, DateInterpretation interpretation, PactReason reason) {
        Timeline other = new TimelineSimulation(facts, interpretation).run();
        InterpretationComparison comparison = new InterpretationComparison(reason, strict, other);
        if (!comparison.isEmpty()) {
            comparisons.add(comparison);
        }
    }

    /** The reason that a date gives for uncertainty. */
    public static PactReason imprecise(PactDate date) {
        return PactReason.of(
                PactReason.Kind.IMPRECISE,
                date.place(),
                "a date is not exact, or not known: \"" + date.written() + "\"");
    }

    /** The dates that make the status of the pact uncertain. */
    public List<PactReason> ofStatus(LocalDate day) {
        return on(day, comparison -> comparison.isStatusOther(day));
    }

    /** The dates that make it uncertain whether the pact is in force. */
    public List<PactReason> ofForce(LocalDate day) {
        return on(day, comparison -> comparison.isForceOther(day));
    }

    /** The dates that make the standing of an actor uncertain. */
    public List<PactReason> ofParty(ElementId actor, LocalDate day) {
        return on(day, comparison -> comparison.isPartyOther(actor, day));
    }

    /** The dates that make it uncertain whether the pact binds an actor. */
    public List<PactReason> ofBinding(ElementId actor, LocalDate day) {
        return on(day, comparison -> comparison.isBindingOther(actor, day));
    }

    /** Several dates together are a reason only where none is one alone. */
    private List<PactReason> on(LocalDate day, Predicate<InterpretationComparison> isOther) {
        if (throughout.isPresent()) {
            return throughout.filter(doubt -> doubt.isOn(day)).map(Doubt::reason).stream()
                    .toList();
        }
        List<PactReason> reasons = comparisons.stream()
                .filter(isOther)
                .map(InterpretationComparison::reason)
                .distinct()
                .toList();
        List<PactReason> alone = reasons.stream()
                .filter(reason -> !reason.getPlace().equals(Pointer.ROOT))
                .toList();
        return alone.isEmpty() ? reasons : alone;
    }
}
