package org.unionplan.rule.engine;

import org.jspecify.annotations.Nullable;
import org.unionplan.shape.engine.PropertyValues;

/**
 * The rules due for the patterns of properties that each type was met with last: instances are many and patterns few. Not
 * thread-safe.
 */
final class DueRulesCache {

    /** The number of patterns remembered for a type: 2 to this power. */
    private static final int PATTERN_BITS = 3;

    /** Multiplying by it spreads patterns over the slots: 2 to the 64 by the golden ratio. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final @Nullable DueRules[] slots;

    DueRulesCache(int types) {
        this.slots = new DueRules[types << PATTERN_BITS];
    }

    /** The rules that can find anything in an instance of that type with those values. */
    DueRules get(TypeChecks type, PropertyValues values) {
        long present = (values.present() | (values.hasUnknown() ? RuleCondition.UNKNOWN : 0)) & type.looksAt;
        int slot = (type.number << PATTERN_BITS) + (int) ((present * SPREAD) >>> (Long.SIZE - PATTERN_BITS));
        DueRules known = slots[slot];
        if (known == null || known.present != present) {
            known = type.dueWith(present);
            slots[slot] = known;
        }
        return known;
    }
}
