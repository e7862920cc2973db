package org.unionplan.pact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The rules of who belongs to a pact. */
final class MembershipRules {

    static final List<Rule<?>> ALL = List.of(
            Rule.error(
                    "pact.parties.few",
                    Pact.class,
                    "One union alone makes no pact, nor does one that is listed twice.",
                    (pact, context) -> {
                        long distinct = pact.getParties().stream()
                                .map(Party::getActor)
                                .distinct()
                                .count();
                        if (distinct < 2) {
                            context.report(context.here().member("parties"), "count", distinct);
                        }
                    }),
            Rule.error(
                    "pact.signature.stranger",
                    Pact.class,
                    "A signature was entered for someone who is not listed as a party, most often a misspelled id.",
                    MembershipRules::signatures),
            Rule.error(
                    "pact.event.stranger",
                    Pact.class,
                    "An event was entered for someone who is not a party and never joined.",
                    MembershipRules::events),
            Rule.warning(
                    "pact.party.repeated",
                    Pact.class,
                    "A party was listed twice, perhaps under two names it signs with.",
                    MembershipRules::repeated),
            Rule.warning(
                    "pact.participant.party",
                    Pact.class,
                    "Someone is both bound by the pact and listed as not bound by it.",
                    MembershipRules::participants),
            Rule.warning(
                    "pact.provision.bearer",
                    Pact.class,
                    "A pledge is put on someone who never agreed to it.",
                    MembershipRules::bearers));

    private MembershipRules() {}

    private static void signatures(Pact pact, RuleContext context) {
        Set<ElementId> known = known(pact);
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            ElementId party = pact.getSignatures().get(i).getParty();
            if (!known.contains(party)) {
                report(context, context.here().member("signatures").item(i), party);
            }
        }
    }

    private static void events(Pact pact, RuleContext context) {
        Set<ElementId> known = known(pact);
        for (int i = 0; i < pact.getEvents().size(); i++) {
            Pointer at = context.here().member("events").item(i);
            pact.getEvents()
                    .get(i)
                    .getParty()
                    .filter(party -> !known.contains(party))
                    .ifPresent(party -> report(context, at, party));
        }
    }

    private static void report(RuleContext context, Pointer at, ElementId stranger) {
        context.report(at.member("party"), "party", stranger);
    }

    /** Whoever may sign or act: the parties, those who acceded, and those who took a party's place. */
    static Set<ElementId> known(Pact pact) {
        Stream<ElementId> parties = pact.getParties().stream().map(Party::getActor);
        Stream<ElementId> later = pact.getEvents().stream().flatMap(MembershipRules::joining);
        return Stream.concat(parties, later).collect(Collectors.toSet());
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
            if (bound.contains(actor)) {
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
                if (!known.contains(bearer)) {
                    context.report(list.item(i).member("bearers").item(j), "party", bearer);
                }
            }
            if (!provision.getProvisions().isEmpty()) {
                bearers(provision.getProvisions(), list.item(i).member("provisions"), known, context);
            }
        }
    }
}
