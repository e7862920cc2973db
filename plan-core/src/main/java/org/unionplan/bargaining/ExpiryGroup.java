package org.unionplan.bargaining;

import java.util.List;

/**
 * Agreements that have something in common, and the groups within.
 *
 * <p>Immutable and thread-safe.
 *
 * @param grouping what they have in common
 * @param key which one of it
 * @param openings the agreements, in the order in which they open
 * @param headCount what they come to
 * @param groups the groups within, in the order of their keys; empty on the innermost level
 */
public record ExpiryGroup(
        Grouping grouping, GroupKey key, List<Opening> openings, HeadCount headCount, List<ExpiryGroup> groups) {}
