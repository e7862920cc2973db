package org.unionplan.rule;

import java.util.HashSet;
import java.util.Set;
import org.unionplan.shape.Cardinality;
import org.unionplan.shape.Shape;

/**
 * What a subject must have, and must not have, for a rule to have anything to look at. It only spares asking: a check
 * gives the same answer without it. Immutable and thread-safe.
 *
 * @param all members that must all be there
 * @param any members of which one must be there, if any are named; a shape need not know all of them
 * @param none members that must not be there; they are no lists
 */
public record Condition(Set<String> all, Set<String> any, Set<String> none) {

    /** Every subject. */
    static final Condition ALWAYS = new Condition(Set.of(), Set.of(), Set.of());

    Condition having(String... members) {
        return new Condition(Set.of(members), any, none);
    }

    Condition havingAny(String... members) {
        return new Condition(all, Set.of(members), none);
    }

    Condition lacking(String... members) {
        return new Condition(all, any, Set.of(members));
    }

    /** The rows of that shape that must all be there, as bits by position. */
    long all(Shape<?> shape) {
        return bits(shape, all);
    }

    /** The rows of that shape of which one must be there, as bits by position; none if it does not matter. */
    long any(Shape<?> shape) {
        Set<String> known = new HashSet<>();
        for (String member : any) {
            if (shape.positionOf(member) >= 0) {
                known.add(member);
            }
        }
        return bits(shape, known);
    }

    /** The rows of that shape that must not be there, as bits by position. */
    long none(Shape<?> shape) {
        for (String member : none) {
            int position = shape.positionOf(member);
            if (position >= 0 && shape.getAttributes().get(position).getCardinality() == Cardinality.MANY) {
                throw new IllegalStateException(member + " of " + shape + " is a list, which may be there and empty");
            }
        }
        return bits(shape, none);
    }

    private static long bits(Shape<?> shape, Set<String> members) {
        long bits = 0;
        for (String member : members) {
            int position = shape.positionOf(member);
            if (position < 0) {
                throw new IllegalStateException(shape + " has no member " + member);
            }
            bits |= 1L << position;
        }
        return bits;
    }
}
