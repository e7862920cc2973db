package org.unionplan.bargaining;

import java.util.List;
import java.util.Optional;

/**
 * How a member of a chosen cluster stands by now.
 *
 * <p>Immutable and thread-safe.
 *
 * @param member the member, as it was chosen
 * @param now when its agreement opens by now; absent if the register no longer has it
 * @param moved what is not as it was when it was chosen; empty if nothing moved
 */
public record MemberReview(ClusterMember member, Optional<Opening> now, List<Remark> moved) {

    /** Whether it can still be bargained with the others: it is there and not settled. */
    public boolean isIn() {
        return moved.stream()
                .noneMatch(remark ->
                        remark.code() == Remark.Code.MEMBER_GONE || remark.code() == Remark.Code.MEMBER_SETTLED);
    }
}
