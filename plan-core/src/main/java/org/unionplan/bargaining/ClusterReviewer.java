package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.message.Message;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Quantity;

/** Reviews the clusters of a register against its agreements, which are sorted once for all of them. */
final class ClusterReviewer {

    static final String GONE = "cluster.member-gone";
    static final String SETTLED = "cluster.member-settled";
    private static final String UNDATED = "cluster.member-undated";
    private static final String OPENS_LATER = "cluster.opens-later";
    private static final String OPENS_EARLIER = "cluster.opens-earlier";
    private static final String OPENS_OTHERWISE = "cluster.opens-otherwise";
    private static final String OUTSIDE_WINDOW = "cluster.outside-window";
    private static final String EMPLOYEES_CHANGED = "cluster.employees-changed";

    private final AgreementRegister register;
    private final ExpiryMap map;
    private final Set<ElementId> settled = new HashSet<>();
    private final WindowSweep.WindowList open;
    private final DemandAdoptions demands;

    ClusterReviewer(AgreementRegister register, LocalDate asOf) {
        this.register = register;
        this.map = ExpiryMap.of(register);
        map.on(asOf).stream()
                .filter(standing -> standing.getStatus() == AgreementStanding.Status.SETTLED)
                .forEach(standing -> settled.add(standing.getAgreement().getId()));
        this.open = new WindowSweep.WindowList(map.openings().stream()
                .filter(opening -> opening.getEarliest().isPresent())
                .filter(opening -> !settled.contains(opening.getAgreement().getId()))
                .filter(opening -> !opening.isForestalled())
                .toList());
        this.demands = new DemandAdoptions(register);
    }

    List<ClusterReview> reviews() {
        return register.getClusters().stream().map(this::review).toList();
    }

    private ClusterReview review(BargainingCluster cluster) {
        List<ClusterReview.Member> members = cluster.getMembers().stream()
                .map(member -> review(member, cluster))
                .toList();
        Census then = new Census();
        cluster.getMembers().forEach(member -> then.add(ExpiryMap.EmployeeCount.employees(member.getEmployees())));
        ExpiryMap.EmployeeCount now = ExpiryMap.EmployeeCount.of(members.stream()
                .filter(ClusterReview.Member::isIn)
                .flatMap(member -> member.getNow().stream())
                .map(Opening::getAgreement)
                .toList());
        return new ClusterReview(cluster, members, then.headCount(), now, couldJoin(cluster), demands.matrix(cluster));
    }

    private List<Opening> couldJoin(BargainingCluster cluster) {
        Set<ElementId> members = new HashSet<>();
        cluster.getMembers().forEach(member -> members.add(member.getAgreement()));
        return cluster.getWindow().flatMap(Timeframe::span).map(open::within).orElse(List.of()).stream()
                .filter(opening -> !members.contains(opening.getAgreement().getId()))
                .toList();
    }

    private ClusterReview.Member review(ClusterMember member, BargainingCluster cluster) {
        Optional<Opening> now = map.opening(member.getAgreement());
        List<Message> moved = new ArrayList<>();
        if (now.isEmpty()) {
            moved.add(about(member, GONE));
            return new ClusterReview.Member(member, now, List.copyOf(moved));
        }
        if (settled.contains(member.getAgreement())) {
            moved.add(about(member, SETTLED));
        }
        member.getOpens().flatMap(then -> date(member, then, now.get())).ifPresent(moved::add);
        outside(member, cluster, now.get()).ifPresent(moved::add);
        employees(member, now.get()).ifPresent(moved::add);
        return new ClusterReview.Member(member, now, List.copyOf(moved));
    }

    private static Message about(ClusterMember member, String code) {
        return Message.of(code).withId("agreement", member.getAgreement());
    }

    private static Optional<Message> date(ClusterMember member, Timeframe then, Opening now) {
        if (!now.isDated()) {
            return Optional.of(about(member, UNDATED).with("then", then));
        }
        boolean same = now.getEarliest().equals(then.getEarliestFirst())
                && now.getLatest().equals(then.getLatestLast());
        if (same || then.getNotation().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                about(member, direction(then, now)).with("then", then).with("now", words(now)));
    }

    private static String direction(Timeframe then, Opening now) {
        if (isBefore(then.getLatestLast(), now.getEarliest())) {
            return OPENS_LATER;
        }
        return isBefore(now.getLatest(), then.getEarliestFirst()) ? OPENS_EARLIER : OPENS_OTHERWISE;
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static Optional<Message> outside(ClusterMember member, BargainingCluster cluster, Opening now) {
        return cluster.getWindow()
                .filter(window -> isBefore(window.getLatestLast(), now.getEarliest())
                        || isBefore(now.getLatest(), window.getEarliestFirst()))
                .map(window ->
                        about(member, OUTSIDE_WINDOW).with("now", words(now)).with("window", window));
    }

    private static Optional<Message> employees(ClusterMember member, Opening now) {
        Optional<Quantity.Bounds> then = ExpiryMap.EmployeeCount.employees(member.getEmployees());
        Optional<Quantity.Bounds> count = ExpiryMap.EmployeeCount.employees(now.getAgreement());
        return then.isEmpty() || count.isEmpty() || then.equals(count)
                ? Optional.empty()
                : Optional.of(about(member, EMPLOYEES_CHANGED)
                        .with("then", then.get())
                        .with("now", count.get()));
    }

    /** A day, or the first and the last possible one. */
    private static String words(Opening opening) {
        String first = opening.getEarliest().map(LocalDate::toString).orElse("..");
        String last = opening.getLatest().map(LocalDate::toString).orElse("..");
        return first.equals(last) ? first : first + "/" + last;
    }
}
