package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionplan.value.Bounds;
import org.unionplan.value.DateRange;
import org.unionplan.value.ElementId;
import org.unionplan.value.Timeframe;

/**
 * What became of a chosen cluster: which of its agreements were extended, settled or dropped since, how many employees
 * it brought together then and brings together now, and who could join.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cluster the cluster
 * @param members its members in order
 * @param then what they came to by the figures noted when it was chosen
 * @param now what those come to that can still be bargained together
 * @param couldJoin what opens within its window in any case, is not settled and no member; empty without a window
 */
public record ClusterReview(
        BargainingCluster cluster, List<MemberReview> members, HeadCount then, HeadCount now, List<Opening> couldJoin) {

    /** What became of every cluster of that register by that day. */
    public static List<ClusterReview> of(AgreementRegister register, LocalDate asOf) {
        ExpiryMap map = ExpiryMap.of(register);
        Set<ElementId> settled = map.on(asOf).stream()
                .filter(standing -> standing.status() == AgreementStatus.SETTLED)
                .map(standing -> standing.agreement().getId())
                .collect(Collectors.toSet());
        return register.getClusters().stream()
                .map(cluster -> of(cluster, map, settled))
                .toList();
    }

    private static ClusterReview of(BargainingCluster cluster, ExpiryMap map, Set<ElementId> settled) {
        List<MemberReview> members = cluster.getMembers().stream()
                .map(member -> review(member, cluster, map, settled))
                .toList();
        Census then = new Census();
        cluster.getMembers().forEach(member -> then.add(HeadCount.employees(member.getEmployees())));
        HeadCount now = HeadCount.of(members.stream()
                .filter(MemberReview::isIn)
                .flatMap(member -> member.now().stream())
                .map(Opening::agreement)
                .toList());
        return new ClusterReview(cluster, members, then.headCount(), now, couldJoin(cluster, map, settled));
    }

    private static MemberReview review(
            ClusterMember member, BargainingCluster cluster, ExpiryMap map, Set<ElementId> settled) {
        Optional<Opening> now = map.opening(member.getAgreement());
        List<Remark> moved = new ArrayList<>();
        if (now.isEmpty()) {
            moved.add(Remark.of(Remark.Code.MEMBER_GONE, "agreement", member.getAgreement()));
            return new MemberReview(member, now, List.copyOf(moved));
        }
        if (settled.contains(member.getAgreement())) {
            moved.add(Remark.of(Remark.Code.MEMBER_SETTLED, "agreement", member.getAgreement()));
        }
        member.getOpens().flatMap(then -> date(member, then, now.get())).ifPresent(moved::add);
        outside(member, cluster, now.get()).ifPresent(moved::add);
        employees(member, now.get()).ifPresent(moved::add);
        return new MemberReview(member, now, List.copyOf(moved));
    }

    private static Optional<Remark> date(ClusterMember member, Timeframe then, Opening now) {
        if (!now.isDated()) {
            return Optional.of(Remark.of(Remark.Code.MEMBER_UNDATED, "agreement", member.getAgreement(), "then", then));
        }
        boolean same =
                now.earliest().equals(then.getEarliestFirst()) && now.latest().equals(then.getLatestLast());
        if (same || then.getNotation().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Remark.of(direction(then, now), "agreement", member.getAgreement(), "then", then, "now", words(now)));
    }

    private static Remark.Code direction(Timeframe then, Opening now) {
        if (isBefore(then.getLatestLast(), now.earliest())) {
            return Remark.Code.OPENS_LATER;
        }
        return isBefore(now.latest(), then.getEarliestFirst())
                ? Remark.Code.OPENS_EARLIER
                : Remark.Code.OPENS_OTHERWISE;
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static Optional<Remark> outside(ClusterMember member, BargainingCluster cluster, Opening now) {
        return cluster.getWindow()
                .filter(window -> isBefore(window.getLatestLast(), now.earliest())
                        || isBefore(now.latest(), window.getEarliestFirst()))
                .map(window -> Remark.of(
                        Remark.Code.OUTSIDE_WINDOW,
                        "agreement",
                        member.getAgreement(),
                        "now",
                        words(now),
                        "window",
                        window));
    }

    private static Optional<Remark> employees(ClusterMember member, Opening now) {
        Optional<Bounds> then = HeadCount.employees(member.getEmployees());
        Optional<Bounds> count = HeadCount.employees(now.agreement());
        return then.isEmpty() || count.isEmpty() || then.equals(count)
                ? Optional.empty()
                : Optional.of(Remark.of(
                        Remark.Code.EMPLOYEES_CHANGED,
                        "agreement",
                        member.getAgreement(),
                        "then",
                        then.get(),
                        "now",
                        count.get()));
    }

    /** A day, or the first and the last possible one. */
    private static String words(Opening opening) {
        String first = opening.earliest().map(LocalDate::toString).orElse("..");
        String last = opening.latest().map(LocalDate::toString).orElse("..");
        return first.equals(last) ? first : first + "/" + last;
    }

    private static List<Opening> couldJoin(BargainingCluster cluster, ExpiryMap map, Set<ElementId> settled) {
        Set<ElementId> members =
                cluster.getMembers().stream().map(ClusterMember::getAgreement).collect(Collectors.toSet());
        Optional<DateRange> window = cluster.getWindow().flatMap(Timeframe::span);
        return window.map(days -> map.openings().stream()
                        .filter(opening -> opening.surelyWithin(days.getFirst(), days.getLast()))
                        .filter(opening -> !members.contains(opening.agreement().getId()))
                        .filter(opening -> !settled.contains(opening.agreement().getId()))
                        .filter(opening -> !opening.isForestalled())
                        .toList())
                .orElse(List.of());
    }

    /** Whether anything moved since it was chosen. */
    public boolean hasMoved() {
        return members.stream().anyMatch(member -> !member.moved().isEmpty());
    }
}
