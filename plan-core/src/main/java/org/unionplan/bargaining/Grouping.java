package org.unionplan.bargaining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unionplan.party.Place;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.Term;

/** By what agreements are put together in an {@link ExpiryMap}. */
public enum Grouping implements Keyword {
    /** By the month in which they open. */
    MONTH,
    /** By the quarter of a calendar year in which they open. */
    QUARTER,
    /** By the calendar year in which they open. */
    YEAR,
    /** By where people work. */
    SECTOR,
    /** By employer. */
    EMPLOYER,
    /** By union or local. */
    UNION,
    /** By place; an agreement for several places stands under each, so that these groups do not add up. */
    PLACE,
    /** By labour law. */
    JURISDICTION;

    /** Whether each agreement stands in one group, so that what the groups come to adds up. */
    public boolean addsUp() {
        return this != PLACE;
    }

    /** The groups that agreement stands in; at least one. */
    List<GroupKey> keys(Opening opening) {
        CollectiveAgreement agreement = opening.agreement();
        return switch (this) {
            case MONTH -> List.of(GroupKey.ofPeriod(opening, 1));
            case QUARTER -> List.of(GroupKey.ofPeriod(opening, 3));
            case YEAR -> List.of(GroupKey.ofPeriod(opening, 12));
            case SECTOR -> List.of(key(agreement.getSector().map(Term::toString)));
            case EMPLOYER -> List.of(key(agreement.getEmployer().map(ElementId::toString)));
            case UNION -> List.of(key(agreement.getUnion().map(ElementId::toString)));
            case JURISDICTION -> List.of(key(agreement.getJurisdiction().map(Term::toString)));
            case PLACE -> {
                List<GroupKey> places = agreement.getPlaces().stream()
                        .map(place -> key(words(place)))
                        .distinct()
                        .toList();
                yield places.isEmpty() ? List.of(GroupKey.NONE) : places;
            }
        };
    }

    private static GroupKey key(Optional<String> value) {
        return value.map(GroupKey::of).orElse(GroupKey.NONE);
    }

    private static Optional<String> words(Place place) {
        List<String> parts = Stream.of(place.getLocality(), place.getRegion(), place.getCountry())
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? place.getAsWritten() : Optional.of(String.join(", ", parts));
    }
}
