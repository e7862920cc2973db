package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;

/**
 * The review of a chosen cluster: which of its agreements were extended, settled or dropped since, how many employees
 * it brought together then and brings together now, and who could join.
 */
public final class ClusterReview {

    private final BargainingCluster cluster;
    private final List<Member> members;
    private final ExpiryMap.EmployeeCount then;
    private final ExpiryMap.EmployeeCount now;
    private final List<Opening> couldJoin;
    private final Optional<DemandMatrix> demands;

    ClusterReview(
            BargainingCluster cluster,
            List<Member> members,
            ExpiryMap.EmployeeCount then,
            ExpiryMap.EmployeeCount now,
            List<Opening> couldJoin,
            Optional<DemandMatrix> demands) {
        this.cluster = cluster;
        this.members = members;
        this.then = then;
        this.now = now;
        this.couldJoin = couldJoin;
        this.demands = demands;
    }

    /** Returns what became of every cluster of that register by that day. */
    public static List<ClusterReview> of(AgreementRegister register, LocalDate asOf) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(asOf, "asOf");

        return new ClusterReviewer(register, asOf).reviews();
    }

    /** The cluster. */
    public BargainingCluster getCluster() {
        return cluster;
    }

    /** Its members in order. */
    public List<Member> getMembers() {
        return members;
    }

    /** Their head count by the figures noted when it was chosen. */
    public ExpiryMap.EmployeeCount getThen() {
        return then;
    }

    /** The head count of those that can still be bargained together. */
    public ExpiryMap.EmployeeCount getNow() {
        return now;
    }

    /** The other agreements that certainly open within its window and are not settled; empty without a window. */
    public List<Opening> getCouldJoin() {
        return couldJoin;
    }

    /** Its members against the demands it makes in common; absent if it names no framework that the register has. */
    public Optional<DemandMatrix> getDemands() {
        return demands;
    }

    /** Returns true if anything has changed since the cluster was chosen. */
    public boolean hasMoved() {
        return members.stream().anyMatch(member -> !member.getMoved().isEmpty());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClusterReview that
                && cluster.equals(that.cluster)
                && members.equals(that.members)
                && then.equals(that.then)
                && now.equals(that.now)
                && couldJoin.equals(that.couldJoin)
                && demands.equals(that.demands);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cluster, members, then, now, couldJoin, demands);
    }

    @Override
    public String toString() {
        return "ClusterReview[cluster=" + cluster + ", members=" + members + ", then=" + then + ", now=" + now
                + ", couldJoin=" + couldJoin + "]";
    }

    /** A member of a chosen cluster and its state now. */
    public static final class Member {

        private final ClusterMember member;
        private final Optional<Opening> now;
        private final List<Message> moved;

        Member(ClusterMember member, Optional<Opening> now, List<Message> moved) {
            this.member = member;
            this.now = now;
            this.moved = moved;
        }

        /** The member, as it was chosen. */
        public ClusterMember getMember() {
            return member;
        }

        /** The opening of its agreement now; absent if the register no longer has it. */
        public Optional<Opening> getNow() {
            return now;
        }

        /** The changes since it was chosen; empty if nothing moved. */
        public List<Message> getMoved() {
            return moved;
        }

        /** Returns true if it can still be bargained with the others: it is in the register and not settled. */
        public boolean isIn() {
            return moved.stream()
                    .noneMatch(remark -> remark.getCode().equals(ClusterReviewer.GONE)
                            || remark.getCode().equals(ClusterReviewer.SETTLED));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member that
                    && member.equals(that.member)
                    && now.equals(that.now)
                    && moved.equals(that.moved);
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, now, moved);
        }

        @Override
        public String toString() {
            return "Member[member=" + member + ", now=" + now + ", moved=" + moved + "]";
        }
    }
}
