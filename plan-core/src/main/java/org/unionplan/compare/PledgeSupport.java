package org.unionplan.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.compare.PactAlignment.Backing;
import org.unionplan.compare.PactAlignment.Contradiction;
import org.unionplan.compare.PactAlignment.ContradictionKind;
import org.unionplan.compare.PactAlignment.Support;
import org.unionplan.document.Reference;
import org.unionplan.message.Message;
import org.unionplan.pact.Pact;
import org.unionplan.pact.facts.BoundSpan;
import org.unionplan.pact.facts.ProvisionIndex;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** Finds the support of one party's plan for the pledges of a pact. */
final class PledgeSupport {

    private static final Set<Term> TO_PLEDGE = Set.of(Reference.Relation.SUPPORTS, Reference.Relation.DERIVES_FROM);
    private static final Set<Term> FROM_PLEDGE = Set.of(Reference.Relation.DEPENDS_ON, Reference.Relation.DERIVES_FROM);

    private final Pact pact;
    private final ElementId party;
    private final Optional<PledgeLinks> links;

    PledgeSupport(Pact pact, ElementId party, Optional<StrategicPlan> plan) {
        this.pact = pact;
        this.party = party;
        this.links = plan.map(own -> new PledgeLinks(own, pact));
    }

    Support of(ProvisionIndex.IndexedProvision entry) {
        ElementId pledge = entry.provision().getId();
        boolean bears = entry.bearers().isEmpty() || entry.bearers().contains(party);
        if (links.isEmpty()) {
            return new Support(party, pledge, bears ? Backing.NO_PLAN : Backing.NOT_BEARER, List.of(), List.of());
        }
        List<PlanElement> backing = new ArrayList<>();
        List<Contradiction> against = new ArrayList<>();
        for (PledgeLinks.PledgeLink link : links.get().of(entry.provision())) {
            if (link.has(Reference.Relation.CONTRADICTS)) {
                against.add(contradiction(ContradictionKind.STATED, link, pledge));
            }
            if (!link.leadsBy(TO_PLEDGE, FROM_PLEDGE)) {
                continue;
            }
            if (isCancelled(link.element())) {
                against.add(contradiction(ContradictionKind.CANCELLED, link, pledge));
            } else if (isOutOfTime(link.element(), entry)) {
                against.add(contradiction(ContradictionKind.OUT_OF_TIME, link, pledge));
            } else {
                backing.add(link.element());
            }
        }
        return new Support(party, pledge, backing(bears, backing, against), List.copyOf(backing), List.copyOf(against));
    }

    private static Contradiction contradiction(ContradictionKind kind, PledgeLinks.PledgeLink link, ElementId pledge) {
        String code = switch (kind) {
            case STATED -> "alignment.stated";
            case CANCELLED -> "alignment.cancelled";
            case OUT_OF_TIME -> "alignment.out-of-time";
        };
        Message message =
                Message.of(code).withId("element", link.element().getId()).withId("pledge", pledge);
        return new Contradiction(kind, link.element(), link.place(), message);
    }

    private static Backing backing(boolean bears, List<PlanElement> backing, List<Contradiction> against) {
        if (!against.isEmpty()) {
            return Backing.CONTRADICTED;
        }
        if (!backing.isEmpty()) {
            return Backing.BACKED;
        }
        return bears ? Backing.UNBACKED : Backing.NOT_BEARER;
    }

    /** Returns true if the last status update says that it is cancelled. */
    private static boolean isCancelled(PlanElement element) {
        return element.getStatusUpdates().stream()
                .max(Comparator.comparing((StatusUpdate update) ->
                        update.getDate().getLatestLast().orElse(LocalDate.MIN)))
                .filter(update -> update.getStatus().equals(StatusUpdate.Status.CANCELLED))
                .isPresent();
    }

    /** Returns true if the element has no day in common with the pledge, a provision around it, or the term of the pact. */
    private boolean isOutOfTime(PlanElement element, ProvisionIndex.IndexedProvision entry) {
        BoundSpan own = BoundSpan.of(element.getTimeframe());
        boolean inPledge = entry.path().stream()
                .allMatch(outer -> own.overlaps(BoundSpan.of(outer.provision().getTimeframe())));
        // A pact that is renewed goes on after its term.
        boolean inTerm = pact.getRenewal().isPresent() || own.overlaps(BoundSpan.of(pact.getTerm()));
        return !inPledge || !inTerm;
    }
}
