package org.unionplan.rule.engine;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unionplan.shape.Property;
import org.unionplan.shape.Shape;
import org.unionplan.shape.Type;

/**
 * The members a subject must have, and must not have, for a rule to find anything. It only saves time: a check
 * gives the same answer without it. Immutable and thread-safe.
 *
 * @param all members that must all have a value
 * @param any members of which one must have a value, if any are named; a shape need not know all of them
 * @param none members that must not have a value; not for lists
 * @param kinds kinds of value of which one must exist, if any are named, unless one of {@code any} is
 * @param unknown whether there must be members that no property knows
 */
record RuleCondition(Set<String> all, Set<String> any, Set<String> none, Set<Type.Kind> kinds, boolean unknown) {

    /** Every subject. */
    static final RuleCondition ALWAYS = new RuleCondition(Set.of(), Set.of(), Set.of(), Set.of(), false);

    /** The bit for members that no property knows, beyond those of the properties. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /**
     * The condition in one shape, as bits of properties by position.
     *
     * @param any none if it does not matter
     */
    record Bits(long all, long any, long none) {

        /** Returns true if the condition holds for a subject with values in those properties. */
        boolean holdsWith(long present) {
            return (present & all) == all && (any == 0 || (present & any) != 0) && (present & none) == 0;
        }

        /** The properties that it looks at. */
        long looksAt() {
            return all | any | none;
        }
    }

    RuleCondition having(String... members) {
        return new RuleCondition(Set.of(members), any, none, kinds, unknown);
    }

    RuleCondition havingAny(String... members) {
        return new RuleCondition(all, Set.of(members), none, kinds, unknown);
    }

    RuleCondition lacking(String... members) {
        return new RuleCondition(all, any, Set.of(members), kinds, unknown);
    }

    RuleCondition havingAny(Type.Kind... values) {
        return new RuleCondition(all, any, none, Set.of(values), unknown);
    }

    RuleCondition havingUnknown() {
        return new RuleCondition(all, any, none, kinds, true);
    }

    /** Returns true if any instance of that shape can meet the condition. */
    boolean canHold(Shape<?> shape) {
        return (any.isEmpty() && kinds.isEmpty()) || any(shape) != 0;
    }

    /** The same for instances of that shape. */
    Bits in(Shape<?> shape) {
        return new Bits(bits(shape, all) | (unknown ? UNKNOWN : 0), any(shape), none(shape));
    }

    private long any(Shape<?> shape) {
        Set<String> known = new HashSet<>();
        for (String member : any) {
            if (shape.positionOf(member) >= 0) {
                known.add(member);
            }
        }
        long bits = bits(shape, known);
        for (Type.Kind kind : kinds) {
            bits |= shape.getPositions(kind);
        }
        return bits;
    }

    private long none(Shape<?> shape) {
        for (String member : none) {
            Optional<Property> property = shape.find(member);
            if (property.isPresent() && property.get().getCardinality() == Property.Cardinality.MANY) {
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
