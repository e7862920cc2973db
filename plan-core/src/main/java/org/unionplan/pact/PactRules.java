package org.unionplan.pact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.party.SharedRules;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** The rules of pacts. */
public final class PactRules {

    /** A pact binds at least two: one union alone makes no pact, nor one that is listed twice. */
    public static final Rule<Pact> FEW_PARTIES = Rule.error("pact.parties.few", Pact.class, (pact, context) -> {
        long distinct =
                pact.getParties().stream().map(Party::getActor).distinct().count();
        if (distinct < 2) {
            context.report(context.here().member("parties"), "count", distinct);
        }
    });

    /** A signature for someone who is not a party, most often a misspelled id. */
    public static final Rule<Pact> SIGNATURE_OF_STRANGER =
            Rule.error("pact.signature.stranger", Pact.class, PactRules::signaturesOfStrangers);

    /** An event of someone who is not a party and never acceded or succeeded one. */
    public static final Rule<Pact> EVENT_OF_STRANGER =
            Rule.error("pact.event.stranger", Pact.class, PactRules::eventsOfStrangers);

    /** All of them, with those of everything a pact holds. */
    public static final List<Rule<?>> ALL = Stream.concat(
                    SharedRules.ALL.stream(), Stream.of(FEW_PARTIES, SIGNATURE_OF_STRANGER, EVENT_OF_STRANGER))
            .toList();

    private PactRules() {}

    private static void signaturesOfStrangers(Pact pact, RuleContext context) {
        Set<ElementId> known = known(pact);
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            ElementId signedFor = pact.getSignatures().get(i).getParty();
            if (!known.contains(signedFor)) {
                report(context, context.here().member("signatures").item(i), signedFor);
            }
        }
    }

    private static void eventsOfStrangers(Pact pact, RuleContext context) {
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
    private static Set<ElementId> known(Pact pact) {
        Stream<ElementId> parties = pact.getParties().stream().map(Party::getActor);
        Stream<ElementId> later = pact.getEvents().stream().flatMap(PactRules::joining);
        return Stream.concat(parties, later).collect(Collectors.toSet());
    }

    private static Stream<ElementId> joining(PactEvent event) {
        return switch (event.getKind()) {
            case ACCEDED -> event.getParty().stream();
            case PARTY_SUCCEEDED -> event.getSuccessor().stream();
            default -> Stream.empty();
        };
    }
}
