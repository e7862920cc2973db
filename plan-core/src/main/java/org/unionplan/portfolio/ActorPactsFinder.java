package org.unionplan.portfolio;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.actor.Actor;
import org.unionplan.document.Reference;
import org.unionplan.pact.Pact;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Withdrawal;
import org.unionplan.pact.timeline.Binding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.ExternalId;

/** Finds the pacts of an actor on a day. Used once. */
final class ActorPactsFinder {

    private final ElementId actor;
    private final LocalDate day;
    private final List<ElementId> above;
    private final ActorRelations relations;

    ActorPactsFinder(Collection<Pact> pacts, Collection<Actor> known, ElementId actor, LocalDate day) {
        this.actor = actor;
        this.day = day;
        List<Actor> all = new ArrayList<>(known);
        pacts.forEach(pact -> all.addAll(pact.getActors()));
        this.relations = new ActorRelations(all);
        this.above = relations.above(actor, day);
    }

    ActorPacts find(Collection<Pact> pacts) {
        List<ActorPacts.Membership> memberships = new ArrayList<>();
        for (Pact pact : pacts) {
            membership(relations.completed(pact, above)).ifPresent(memberships::add);
        }
        memberships.sort(Comparator.comparing(ActorPacts.Membership::getTermEnd, ActorPactsFinder::endsFirst)
                .thenComparing(each -> each.getPact().getId()));
        return new ActorPacts(actor, day, List.copyOf(memberships), conflicts(memberships));
    }

    /** Compares by end; no end comes last. */
    private static int endsFirst(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.orElse(LocalDate.MAX).compareTo(other.orElse(LocalDate.MAX));
    }

    private Optional<ActorPacts.Membership> membership(Pact pact) {
        PactTimeline timeline = PactTimeline.of(pact);
        for (ElementId party : above) {
            Optional<PartyStanding> standing =
                    timeline.partyOn(party, day).filter(each -> each.getStatus().isParty() || each.isUncertain());
            List<ActorPacts.Commitment> commitments = new ArrayList<>();
            if (standing.isPresent()) {
                commitments(pact.getPledges(), timeline, commitments);
                commitments(pact.getClauses(), timeline, commitments);
            }
            if (standing.filter(each -> each.getStatus().isParty()).isPresent() || !commitments.isEmpty()) {
                return Optional.of(new ActorPacts.Membership(
                        pact, standing.get(), timeline.on(day), List.copyOf(commitments), exit(pact)));
            }
        }
        return Optional.empty();
    }

    private void commitments(
            List<Provision> provisions, PactTimeline timeline, List<ActorPacts.Commitment> commitments) {
        for (Provision provision : provisions) {
            Binding binding = timeline.boundOn(actor, provision.getId(), day);
            if (binding.isApplicable() || binding.isUncertain()) {
                commitments.add(new ActorPacts.Commitment(provision, binding));
            }
            commitments(provision.getProvisions(), timeline, commitments);
        }
    }

    /** The first day on which a party that gives notice on the given day is out; only with a withdrawal clause. */
    private Optional<LocalDate> exit(Pact pact) {
        Optional<Withdrawal> clause =
                pact.getWithdrawal().filter(each -> each.getPermitted().orElse(true));
        Optional<Period> notice = clause.flatMap(Withdrawal::getNotice);
        Optional<LocalDate> earliest = clause.flatMap(Withdrawal::getEarliest).flatMap(Timeframe::getEarliestFirst);
        if (notice.isEmpty() && earliest.isEmpty()) {
            return Optional.empty();
        }
        LocalDate after = day.plus(notice.orElse(Period.ZERO));
        return earliest.filter(after::isBefore).or(() -> Optional.of(after));
    }

    /** Two commitments conflict if one of them says that it contradicts the other. */
    private static List<ActorPacts.PactConflict> conflicts(List<ActorPacts.Membership> memberships) {
        Map<String, ActorPacts.Membership> byName = new TreeMap<>();
        for (ActorPacts.Membership each : memberships) {
            byName.putIfAbsent(each.getPact().getId().toString(), each);
            for (ExternalId id : each.getPact().getExternalIds()) {
                byName.putIfAbsent(id.getId(), each);
            }
        }
        List<ActorPacts.PactConflict> conflicts = new ArrayList<>();
        for (ActorPacts.Membership membership : memberships) {
            for (ActorPacts.Commitment commitment : membership.getCommitments()) {
                for (Reference reference : commitment.getProvision().getReferences()) {
                    conflict(membership, commitment, reference, byName).ifPresent(conflicts::add);
                }
            }
        }
        return List.copyOf(conflicts);
    }

    private static Optional<ActorPacts.PactConflict> conflict(
            ActorPacts.Membership membership,
            ActorPacts.Commitment commitment,
            Reference reference,
            Map<String, ActorPacts.Membership> byName) {
        if (!reference.getRelation().equals(Reference.Relation.CONTRADICTS)) {
            return Optional.empty();
        }
        Optional<ActorPacts.Membership> other = reference.getDocument().map(byName::get);
        return other.filter(each -> each != membership)
                .flatMap(each -> each.getCommitments().stream()
                        .filter(theirs -> reference
                                .getTarget()
                                .filter(theirs.getProvision().getId()::equals)
                                .isPresent())
                        .findFirst()
                        .map(theirs -> new ActorPacts.PactConflict(membership, commitment, each, theirs)));
    }
}
