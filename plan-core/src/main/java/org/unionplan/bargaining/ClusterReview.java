package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Messages;
import org.unionplan.time.DateRange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;

/**
 * What became of a chosen cluster: which of its agreements were extended, settled or dropped since, how many employees
 * it brought together then and brings together now, and who could join.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClusterReview {
    private final BargainingCluster cluster;
    private final List<Member> members;
    private final ExpiryMap.HeadCount then;
    private final ExpiryMap.HeadCount now;
    private final List<Opening> couldJoin;

    ClusterReview(
            BargainingCluster cluster,
            List<Member> members,
            ExpiryMap.HeadCount then,
            ExpiryMap.HeadCount now,
            List<Opening> couldJoin) {
        this.cluster = cluster;
        this.members = members;
        this.then = then;
        this.now = now;
        this.couldJoin = couldJoin;
    }

    /** The cluster. */
    public BargainingCluster getCluster() {
        return cluster;
    }

    /** Its members in order. */
    public List<Member> getMembers() {
        return members;
    }

    /** What they came to by the figures noted when it was chosen. */
    public ExpiryMap.HeadCount getThen() {
        return then;
    }

    /** What those come to that can still be bargained together. */
    public ExpiryMap.HeadCount getNow() {
        return now;
    }

    /** What opens within its window in any case, is not settled and no member; empty without a window. */
    public List<Opening> getCouldJoin() {
        return couldJoin;
    }

    /** What became of every cluster of that register by that day. */
    public static List<ClusterReview> of(AgreementRegister register, LocalDate asOf) {
        ExpiryMap map = ExpiryMap.of(register);
        Set<ElementId> settled = map.on(asOf).stream()
                .filter(standing -> standing.getStatus() == AgreementStanding.Status.SETTLED)
                .map(standing -> standing.getAgreement().getId())
                .collect(Collectors.toSet());
        return register.getClusters().stream()
                .map(cluster -> of(cluster, map, settled))
                .toList();
    }

    private static ClusterReview of(BargainingCluster cluster, ExpiryMap map, Set<ElementId> settled) {
        List<Member> members = cluster.getMembers().stream()
                .map(member -> review(member, cluster, map, settled))
                .toList();
        Census then = new Census();
        cluster.getMembers().forEach(member -> then.add(ExpiryMap.HeadCount.employees(member.getEmployees())));
        ExpiryMap.HeadCount now = ExpiryMap.HeadCount.of(members.stream()
                .filter(Member::isIn)
                .flatMap(member -> member.getNow().stream())
                .map(Opening::getAgreement)
                .toList());
        return new ClusterReview(cluster, members, then.headCount(), now, couldJoin(cluster, map, settled));
    }

    private static Member review(
            ClusterMember member, BargainingCluster cluster, ExpiryMap map, Set<ElementId> settled) {
        Optional<Opening> now = map.opening(member.getAgreement());
        List<Remark> moved = new ArrayList<>();
        if (now.isEmpty()) {
            moved.add(Remark.of(Remark.Code.MEMBER_GONE, "agreement", member.getAgreement()));
            return new Member(member, now, List.copyOf(moved));
        }
        if (settled.contains(member.getAgreement())) {
            moved.add(Remark.of(Remark.Code.MEMBER_SETTLED, "agreement", member.getAgreement()));
        }
        member.getOpens().flatMap(then -> date(member, then, now.get())).ifPresent(moved::add);
        outside(member, cluster, now.get()).ifPresent(moved::add);
        employees(member, now.get()).ifPresent(moved::add);
        return new Member(member, now, List.copyOf(moved));
    }

    private static Optional<Remark> date(ClusterMember member, Timeframe then, Opening now) {
        if (!now.isDated()) {
            return Optional.of(Remark.of(Remark.Code.MEMBER_UNDATED, "agreement", member.getAgreement(), "then", then));
        }
        boolean same = now.getEarliest().equals(then.getEarliestFirst())
                && now.getLatest().equals(then.getLatestLast());
        if (same || then.getNotation().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Remark.of(direction(then, now), "agreement", member.getAgreement(), "then", then, "now", words(now)));
    }

    private static Remark.Code direction(Timeframe then, Opening now) {
        if (isBefore(then.getLatestLast(), now.getEarliest())) {
            return Remark.Code.OPENS_LATER;
        }
        return isBefore(now.getLatest(), then.getEarliestFirst())
                ? Remark.Code.OPENS_EARLIER
                : Remark.Code.OPENS_OTHERWISE;
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static Optional<Remark> outside(ClusterMember member, BargainingCluster cluster, Opening now) {
        return cluster.getWindow()
                .filter(window -> isBefore(window.getLatestLast(), now.getEarliest())
                        || isBefore(now.getLatest(), window.getEarliestFirst()))
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
        Optional<Quantity.Bounds> then = ExpiryMap.HeadCount.employees(member.getEmployees());
        Optional<Quantity.Bounds> count = ExpiryMap.HeadCount.employees(now.getAgreement());
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
        String first = opening.getEarliest().map(LocalDate::toString).orElse("..");
        String last = opening.getLatest().map(LocalDate::toString).orElse("..");
        return first.equals(last) ? first : first + "/" + last;
    }

    private static List<Opening> couldJoin(BargainingCluster cluster, ExpiryMap map, Set<ElementId> settled) {
        Set<ElementId> members =
                cluster.getMembers().stream().map(ClusterMember::getAgreement).collect(Collectors.toSet());
        Optional<DateRange> window = cluster.getWindow().flatMap(Timeframe::span);
        return window.map(days -> map.openings().stream()
                        .filter(opening -> opening.surelyWithin(days.getFirst(), days.getLast()))
                        .filter(opening ->
                                !members.contains(opening.getAgreement().getId()))
                        .filter(opening ->
                                !settled.contains(opening.getAgreement().getId()))
                        .filter(opening -> !opening.isForestalled())
                        .toList())
                .orElse(List.of());
    }

    /** Whether anything moved since it was chosen. */
    public boolean hasMoved() {
        return members.stream().anyMatch(member -> !member.getMoved().isEmpty());
    }

    /**
     * How a member of a chosen cluster stands by now.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Member {
        private final ClusterMember member;
        private final Optional<Opening> now;
        private final List<Remark> moved;

        Member(ClusterMember member, Optional<Opening> now, List<Remark> moved) {
            this.member = member;
            this.now = now;
            this.moved = moved;
        }

        /** The member, as it was chosen. */
        public ClusterMember getMember() {
            return member;
        }

        /** When its agreement opens by now; absent if the register no longer has it. */
        public Optional<Opening> getNow() {
            return now;
        }

        /** What is not as it was when it was chosen; empty if nothing moved. */
        public List<Remark> getMoved() {
            return moved;
        }

        /** Whether it can still be bargained with the others: it is there and not settled. */
        public boolean isIn() {
            return moved.stream()
                    .noneMatch(remark -> remark.getCode() == Remark.Code.MEMBER_GONE
                            || remark.getCode() == Remark.Code.MEMBER_SETTLED);
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
    /**
     * Why a cluster is suggested, or what moved since one was chosen. The code and the parameters say everything, so that a
     * host can put it into words of its own; a parameter that comes from a document is text, never a template.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Remark {
        private final Code code;
        private final Map<String, String> parameters;

        Remark(Code code, Map<String, String> parameters) {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
            this.code = code;
            this.parameters = parameters;
        }

        /** What is said. */
        public Code getCode() {
            return code;
        }

        /** With which figures, dates and identifiers, by name. */
        public Map<String, String> getParameters() {
            return parameters;
        }

        /** What a remark can say, with its sentence in English and in French. */
        public enum Code implements Keyword {
            OPEN_TOGETHER(
                    "Within {days} days from {from} these open: agreements {agreements}, units {units}, employers {employers},"
                            + " unions {unions}, sectors {sectors}, employees {employees}.",
                    "En {days} jours à partir du {from} s'ouvrent : conventions {agreements}, unités {units}, employeurs"
                            + " {employers}, syndicats {unions}, secteurs {sectors}, effectif {employees}."),
            UNSTATED(
                    "Of {unstated} of them nothing tells how many employees they cover.",
                    "Pour {unstated} d'entre elles, rien n'indique l'effectif."),
            MEMBER_GONE(
                    "The register no longer has the agreement {agreement}.",
                    "Le registre n'a plus la convention {agreement}."),
            MEMBER_SETTLED("The agreement {agreement} is settled.", "La convention {agreement} est réglée."),
            MEMBER_UNDATED(
                    "Nothing tells any more when {agreement} opens; it was to open {then}.",
                    "Rien n'indique plus quand {agreement} s'ouvre ; c'était prévu pour {then}."),
            OPENS_LATER(
                    "The agreement {agreement} opens {now}, later than {then}, as was expected.",
                    "La convention {agreement} s'ouvre {now}, plus tard que {then} comme prévu."),
            OPENS_EARLIER(
                    "The agreement {agreement} opens {now}, earlier than {then}, as was expected.",
                    "La convention {agreement} s'ouvre {now}, plus tôt que {then} comme prévu."),
            OPENS_OTHERWISE(
                    "The agreement {agreement} opens {now}; {then} was expected.",
                    "La convention {agreement} s'ouvre {now} ; {then} était prévu."),
            OUTSIDE_WINDOW(
                    "The agreement {agreement} opens {now}, outside the window {window}.",
                    "La convention {agreement} s'ouvre {now}, hors de la période {window}."),
            EMPLOYEES_CHANGED(
                    "The agreement {agreement} covers {now} employees; it covered {then}.",
                    "La convention {agreement} couvre un effectif de {now} ; c'était {then}.");

            private final String english;
            private final String french;

            Code(String english, String french) {
                this.english = english;
                this.french = french;
            }
        }

        /** A remark with names and values in turn. */
        static Remark of(Code code, Object... namesAndValues) {
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                parameters.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
            }
            return new Remark(code, parameters);
        }

        /** The sentence in that language: French for {@code fr} and its kin, English for every other. */
        public String in(LanguageTag language) {
            return Messages.fill(language.getPrimaryLanguage().equals("fr") ? code.french : code.english, parameters);
        }

        /** The sentence in English. */
        @Override
        public String toString() {
            return Messages.fill(code.english, parameters);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Remark that && code.equals(that.code) && parameters.equals(that.parameters);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, parameters);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClusterReview that
                && cluster.equals(that.cluster)
                && members.equals(that.members)
                && then.equals(that.then)
                && now.equals(that.now)
                && couldJoin.equals(that.couldJoin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cluster, members, then, now, couldJoin);
    }

    @Override
    public String toString() {
        return "ClusterReview[cluster=" + cluster + ", members=" + members + ", then=" + then + ", now=" + now
                + ", couldJoin=" + couldJoin + "]";
    }
}
