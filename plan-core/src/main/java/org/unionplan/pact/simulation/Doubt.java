package org.unionplan.pact.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.unionplan.pact.PactReason;
import org.unionplan.value.Pointer;

/**
 * An imprecise date and the days on which another reading of it would give another answer.
 *
 * @param reason the date
 * @param days whether the answer would be another on a day
 */
public record Doubt(PactReason reason, Segments<Boolean> days) {

    boolean isOn(LocalDate day) {
        return days.at(day);
    }

    /** The doubt that comes of reading something otherwise; none, if that makes no difference on any day. */
    public static <T> Optional<Doubt> between(
            Segments<T> strict, Segments<T> other, BiPredicate<T, T> alike, PactReason reason) {
        TreeSet<LocalDate> days = new TreeSet<>(strict.starts());
        days.addAll(other.starts());
        Segments.Collector<Boolean> differ = new Segments.Collector<>(false);
        for (LocalDate day : days) {
            differ.add(day, !alike.test(strict.at(day), other.at(day)));
        }
        Segments<Boolean> found = differ.done();
        return found.values().contains(true) ? Optional.of(new Doubt(reason, found)) : Optional.empty();
    }

    /** The dates that make a day uncertain; that several do together is told only where none does so alone. */
    public static List<PactReason> on(LocalDate day, List<Doubt> doubts) {
        List<PactReason> reasons = doubts.stream()
                .filter(doubt -> doubt.isOn(day))
                .map(Doubt::reason)
                .distinct()
                .toList();
        List<PactReason> alone = reasons.stream()
                .filter(reason -> !reason.getPlace().equals(Pointer.ROOT))
                .toList();
        return alone.isEmpty() ? reasons : alone;
    }
}
