package org.unionplan.bargaining;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.rule.Messages;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;

/**
 * The review of a chosen cluster: which of its agreements were extended, settled or dropped since, how many employees
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
    private final Optional<DemandMatrix> demands;

    ClusterReview(
            BargainingCluster cluster,
            List<Member> members,
            ExpiryMap.HeadCount then,
            ExpiryMap.HeadCount now,
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
    public ExpiryMap.HeadCount getThen() {
        return then;
    }

    /** The head count of those that can still be bargained together. */
    public ExpiryMap.HeadCount getNow() {
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

    /** Returns true if anything moved since it was chosen. */
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

    /**
     * A member of a chosen cluster and its state now.
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

        /** The opening of its agreement now; absent if the register no longer has it. */
        public Optional<Opening> getNow() {
            return now;
        }

        /** The changes since it was chosen; empty if nothing moved. */
        public List<Remark> getMoved() {
            return moved;
        }

        /** Returns true if it can still be bargained with the others: it is in the register and not settled. */
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
     * A reason why a cluster is suggested, or a change since one was chosen. The code and the parameters say everything, so that a
     * host can put it into words of its own; a parameter that comes from a document is text, never a template.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Remark {

        private final Code code;
        private final Map<String, String> parameters;

        Remark(Code code, Map<String, String> parameters) {
            Map<String, String> copy = new LinkedHashMap<>(parameters);
            this.code = code;
            this.parameters = Collections.unmodifiableMap(copy);
        }

        /** The code of the remark. */
        public Code getCode() {
            return code;
        }

        /** The figures, dates and identifiers, by name. */
        public Map<String, String> getParameters() {
            return parameters;
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

        /** The remarks, each with its sentence in English and in French. */
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
    }
}
