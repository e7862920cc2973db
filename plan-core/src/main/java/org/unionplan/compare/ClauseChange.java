package org.unionplan.compare;

import java.util.List;
import java.util.Optional;

/**
 * A clause of a text that is not what it was.
 *
 * @param before the clause as it was; absent for a new one
 * @param after the clause as it is; absent for one that is gone
 * @param numberBefore which clause it was, from 1
 * @param numberAfter which clause it is, from 1
 * @param marks word by word, what of it stayed
 */
public record ClauseChange(
        Optional<String> before,
        Optional<String> after,
        Optional<Integer> numberBefore,
        Optional<Integer> numberAfter,
        List<WordMark> marks) {

    public ClauseChange {
        marks = List.copyOf(marks);
    }

    ClauseChange reversed() {
        return new ClauseChange(after, before, numberAfter, numberBefore, Words.reversed(marks));
    }
}
