package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agreements that probably follow others although the register does not state it: the next one of the same parties for the
 * same units. Immutable.
 */
final class ProbableSuccessors {

    /** Agreements by their parties and units, the first to begin first. */
    private final Map<String, List<Started>> byParties = new HashMap<>();

    /** An agreement with the first day on which it has begun for sure. */
    private record Started(LocalDate day, CollectiveAgreement agreement) {}

    ProbableSuccessors(Collection<CollectiveAgreement> agreements) {
        for (CollectiveAgreement agreement : agreements) {
            Optional<LocalDate> start =
                    agreement.getStart().flatMap(date -> date.asEvent().getLatest());
            Optional<String> parties = parties(agreement);
            if (start.isPresent() && parties.isPresent()) {
                byParties
                        .computeIfAbsent(parties.get(), none -> new ArrayList<>())
                        .add(new Started(start.get(), agreement));
            }
        }
        Comparator<Started> inTime = Comparator.comparing(Started::day);
        byParties
                .values()
                .forEach(all -> all.sort(
                        inTime.thenComparing(started -> started.agreement().getId())));
    }

    private static Optional<String> parties(CollectiveAgreement agreement) {
        return agreement
                .getEmployer()
                .flatMap(employer ->
                        agreement.getUnion().map(union -> employer + " " + union + " " + agreement.getUnits()));
    }

    /**
     * Returns the first agreement to begin after the expiry of that one, unless the register says how that one ended.
     */
    Optional<CollectiveAgreement> of(CollectiveAgreement agreement) {
        if (agreement.getSettled().isPresent() || agreement.getSuccessor().isPresent()) {
            return Optional.empty();
        }
        return agreement
                .getExpiry()
                .flatMap(date -> date.asEvent().getLatest())
                .flatMap(expiry -> parties(agreement)
                        .map(parties -> byParties.getOrDefault(parties, List.of()))
                        .flatMap(all -> firstAfter(all, expiry)));
    }

    private static Optional<CollectiveAgreement> firstAfter(List<Started> all, LocalDate day) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == all.size() ? Optional.empty() : Optional.of(all.get(low).agreement());
    }
}
