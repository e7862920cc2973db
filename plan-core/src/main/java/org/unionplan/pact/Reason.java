package org.unionplan.pact;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/**
 * An event or a clause of a pact that an answer about it rests on, or the lack of one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ground what kind of thing it is
 * @param place where it stands in the pact; where it would stand, if it is missing
 * @param party whom it is about, where it is about one
 * @param day the day that counts for it, where it has one
 * @param words a sentence in English without a full stop; actors and provisions are named by their ids, and words of
 *     the document may be quoted, so show it as data
 */
public record Reason(Ground ground, Pointer place, Optional<ElementId> party, Optional<LocalDate> day, String words) {

    static Reason of(Ground ground, Pointer place, String words) {
        return new Reason(ground, place, Optional.empty(), Optional.empty(), words);
    }

    static Reason of(Ground ground, Pointer place, ElementId party, String words) {
        return new Reason(ground, place, Optional.of(party), Optional.empty(), words);
    }

    Reason on(LocalDate date) {
        boolean calendar = date.isAfter(LocalDate.MIN) && date.isBefore(LocalDate.MAX);
        return calendar ? new Reason(ground, place, party, Optional.of(date), words) : this;
    }

    /** The sentence. */
    @Override
    public String toString() {
        return words;
    }
}
