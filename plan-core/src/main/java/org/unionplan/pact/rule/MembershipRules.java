package org.unionplan.pact.rule;

import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.actor.Actor;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Participant;
import org.unionplan.pact.Party;
import org.unionplan.pact.Provision;
import org.unionplan.pact.simulation.Affiliations;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Rules about membership in a pact. */
enum MembershipRules implements DeclaredRule {
    FEW(error("pact.parties.few", Pact.class, "One union alone makes no pact, nor does one that is listed twice.")),
    SIGNATURES(error(
            "pact.signature.stranger",
            Pact.class,
            "A witness was entered as if signing for a party, or a party was left out of the list.")),
    EVENTS(error(
            "pact.event.stranger",
            Pact.class,
            "An event was entered for someone who is not a party and never joined.")),
    REPEATED(warning(
            "pact.party.repeated", Pact.class, "A party was listed twice, perhaps under two names it signs with.")),
    PARTICIPANTS(warning(
            "pact.participant.party", Pact.class, "Someone is both bound by the pact and listed as not bound by it.")),
    BEARERS(warning("pact.provision.bearer", Pact.class, "A pledge is put on someone who never agreed to it."));

    private final RuleDeclaration declaration;

    MembershipRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case FEW -> few((Pact) subject, context);
            case SIGNATURES -> signatures((Pact) subject, context);
            case EVENTS -> events((Pact) subject, context);
            case REPEATED -> repeated((Pact) subject, context);
            case PARTICIPANTS -> participants((Pact) subject, context);
            case BEARERS -> bearers((Pact) subject, context);
        }
    }

    private static void few(Pact pact, RuleContext context) {
        Set<ElementId> parties = new HashSet<>();
        pact.getParties().forEach(party -> parties.add(party.getActor()));
        int distinct = parties.size();
        if (distinct + (pact.getOtherParties().isPresent() ? 1 : 0) < 2) {
            context.report(context.here().member("parties"), "count", distinct);
        }
    }

    private static void signatures(Pact pact, RuleContext context) {
        Set<ElementId> known = known(pact);
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            ElementId party = pact.getSignatures().get(i).getParty();
            if (isStranger(party, known, context)) {
                report(context, context.here().member("signatures").item(i), party);
            }
        }
    }

    /** Returns true for an actor that is none of those; an id that names no actor has a finding of its own. */
    static boolean isStranger(ElementId id, Set<ElementId> known, RuleContext context) {
        return !known.contains(id) && context.find(id, Actor.class).isPresent();
    }

    private static void events(Pact pact, RuleContext context) {
        Set<ElementId> known = known(pact);
        for (int i = 0; i < pact.getEvents().size(); i++) {
            Pointer at = context.here().member("events").item(i);
            pact.getEvents()
                    .get(i)
                    .getParty()
                    .filter(party -> isStranger(party, known, context))
                    .ifPresent(party -> report(context, at, party));
        }
    }

    private static void report(RuleContext context, Pointer at, ElementId stranger) {
        context.report(at.member("party"), "party", stranger);
    }

    /** The actors who may sign or act: the parties, those who acceded, and those who took a party's place. */
    static Set<ElementId> known(Pact pact) {
        Stream<ElementId> parties = pact.getParties().stream().map(Party::getActor);
        Stream<ElementId> later = pact.getEvents().stream().flatMap(MembershipRules::joining);
        return Stream.concat(parties, later).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ElementId> joining(PactEvent event) {
        return switch (event.getKind()) {
            case ACCEDED -> event.getParty().stream();
            case PARTY_SUCCEEDED -> event.getSuccessor().stream();
            default -> Stream.empty();
        };
    }

    private static void repeated(Pact pact, RuleContext context) {
        Set<ElementId> seen = new HashSet<>();
        for (int i = 0; i < pact.getParties().size(); i++) {
            ElementId party = pact.getParties().get(i).getActor();
            if (!seen.add(party)) {
                context.report(context.here().member("parties").item(i).member("actor"), "party", party);
            }
        }
    }

    private static void participants(Pact pact, RuleContext context) {
        Set<ElementId> bound = known(pact);
        for (int i = 0; i < pact.getParticipants().size(); i++) {
            ElementId actor = pact.getParticipants().get(i).getActor();
            // A party may well keep the document for the others.
            boolean keeps = pact.getParticipants().get(i).getRole().equals(Participant.Role.DEPOSITARY);
            if (bound.contains(actor) && !keeps) {
                context.report(context.here().member("participants").item(i).member("actor"), "party", actor);
            }
        }
    }

    private static void bearers(Pact pact, RuleContext context) {
        Set<ElementId> known = known(pact);
        Pointer here = context.here();
        bearers(pact.getPledges(), here.member("pledges"), known, context);
        bearers(pact.getClauses(), here.member("clauses"), known, context);
    }

    private static void bearers(List<Provision> provisions, Pointer list, Set<ElementId> known, RuleContext context) {
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            for (int j = 0; j < provision.getBearers().size(); j++) {
                ElementId bearer = provision.getBearers().get(j);
                if (isStranger(bearer, known, context) && !belongs(bearer, known, context)) {
                    context.report(list.item(i).member("bearers").item(j), "party", bearer);
                }
            }
            if (!provision.getProvisions().isEmpty()) {
                bearers(provision.getProvisions(), list.item(i).member("provisions"), known, context);
            }
        }
    }

    /** Returns true if that actor is a local, body, post or other part of one of those, at any depth. */
    private static boolean belongs(ElementId id, Set<ElementId> known, RuleContext context) {
        Set<ElementId> seen = new HashSet<>();
        Deque<ElementId> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            ElementId here = next.remove();
            if (known.contains(here)) {
                return true;
            }
            if (seen.add(here)) {
                context.find(here, Actor.class).map(Actor::getRelations).orElse(List.of()).stream()
                        .filter(relation -> Affiliations.BELONGING.contains(relation.getRelation()))
                        .forEach(relation -> next.add(relation.getActor()));
            }
        }
        return false;
    }
}
