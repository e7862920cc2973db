package org.unionplan.pact.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.unionplan.lexicon.NearestName;
import org.unionplan.pact.Accession;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Trigger;
import org.unionplan.pact.Withdrawal;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;

/** Rules about entry into force, endings and the members that events need. */
enum ClauseRules implements DeclaredRule {
    INCOMPLETE_TRIGGER(
            error("pact.trigger.incomplete", Trigger.class, "A condition has no event, so it is never met.")),
    INCOMPLETE_EVENT(error(
            "pact.event.incomplete",
            PactEvent.class,
            "An event was entered without its subject, so it has no effect.")),
    COUNTS(warning(
            "pact.trigger.count",
            Pact.class,
            "More parties must consent than there are, so the pact never enters into force.")),
    RENEWAL_WITHOUT_TERM(warning("pact.renewal.term", Pact.class, "A pact is to be renewed that never ends.")),
    ACCESSIONS(warning("pact.accession.closed", Pact.class, "Someone acceded to a pact that no one may join.")),
    WITHDRAWALS(warning(
            "pact.withdrawal.forbidden",
            Pact.class,
            "Notice of withdrawal was given from a pact that no party may leave.")),
    WITHDRAWALS_WITHOUT_CLAUSE(warning(
            "pact.withdrawal.clause",
            Pact.class,
            "A party wants to leave, and the pact does not say whether or when it may.")),
    NAMES(warning(
            "pact.event.misnamed",
            Pact.class,
            "The name of an event was misspelled, so the condition that waits for it is never met.")),
    MISSING_TERM(advice("pact.term.missing", Pact.class, "The document does not say for how long the pact applies.")),
    MISSING_PLEDGES(advice("pact.pledges.missing", Pact.class, "The parties are listed, but not what they promise."));

    private final RuleDeclaration declaration;

    ClauseRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case INCOMPLETE_TRIGGER -> incompleteTrigger((Trigger) subject, context);
            case INCOMPLETE_EVENT -> incompleteEvent((PactEvent) subject, context);
            case COUNTS -> counts((Pact) subject, context);
            case RENEWAL_WITHOUT_TERM -> renewalWithoutTerm((Pact) subject, context);
            case ACCESSIONS -> accessions((Pact) subject, context);
            case WITHDRAWALS -> withdrawals((Pact) subject, context);
            case WITHDRAWALS_WITHOUT_CLAUSE -> withdrawalsWithoutClause((Pact) subject, context);
            case NAMES -> names((Pact) subject, context);
            case MISSING_TERM -> missingTerm((Pact) subject, context);
            case MISSING_PLEDGES -> missingPledges((Pact) subject, context);
        }
    }

    private static void incompleteTrigger(Trigger trigger, RuleContext context) {
        missing(trigger)
                .ifPresent(member ->
                        context.report(context.here(), "kind", trigger.getKind().getKeyword(), "member", member));
    }

    private static void incompleteEvent(PactEvent event, RuleContext context) {
        missing(event)
                .ifPresent(member ->
                        context.report(context.here(), "kind", event.getKind().getKeyword(), "member", member));
    }

    private static void renewalWithoutTerm(Pact pact, RuleContext context) {
        if (pact.getRenewal().isPresent() && pact.getTerm().isEmpty()) {
            context.report(context.here().member("renewal"));
        }
    }

    private static void withdrawalsWithoutClause(Pact pact, RuleContext context) {
        report(pact, pact.getWithdrawal().isEmpty(), PactEvent.Kind.WITHDRAWAL_NOTICE, context);
    }

    private static void missingTerm(Pact pact, RuleContext context) {
        if (pact.getTerm().isEmpty() && pact.getEnding().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void missingPledges(Pact pact, RuleContext context) {
        if (pact.getPledges().isEmpty() && pact.getClauses().isEmpty()) {
            context.report(context.here());
        }
    }

    /** The member without which a trigger of its kind waits for nothing. */
    private static Optional<String> missing(Trigger trigger) {
        return switch (trigger.getKind()) {
            case ALL_CONSENTED -> Optional.empty();
            case COUNT -> trigger.getCount().isPresent() ? Optional.empty() : Optional.of("count");
            case DATE -> trigger.getDate().isPresent() ? Optional.empty() : Optional.of("date");
            case EVENT ->
                trigger.getEvent().isPresent() || trigger.getWords().isPresent()
                        ? Optional.empty()
                        : Optional.of("event");
            case ALL_OF, ANY_OF -> trigger.getConditions().isEmpty() ? Optional.of("conditions") : Optional.empty();
        };
    }

    /** The member without which an event of its kind says nothing. */
    private static Optional<String> missing(PactEvent event) {
        return switch (event.getKind()) {
            case SIGNED, RATIFIED, RATIFICATION_FAILED, ACCEDED, WITHDRAWAL_NOTICE ->
                event.getParty().isPresent() ? Optional.empty() : Optional.of("party");
            case PARTY_SUCCEEDED -> {
                if (event.getParty().isEmpty()) {
                    yield Optional.of("party");
                }
                yield event.getSuccessor().isPresent() ? Optional.empty() : Optional.of("successor");
            }
            case OCCURRED -> event.getEvent().isPresent() ? Optional.empty() : Optional.of("event");
            case SUSPENDED, RESUMED, RENEWED, NON_RENEWAL_NOTICE, AMENDED, TERMINATED, SUPERSEDED -> Optional.empty();
        };
    }

    private static void counts(Pact pact, RuleContext context) {
        if (pact.getEntryIntoForce().isEmpty()) {
            return;
        }
        Pointer at = context.here().member("entryIntoForce").member("trigger");
        // Those who accede later may still make up the number.
        boolean closed = pact.getAccession()
                .filter(accession -> accession.getKind() == Accession.Kind.CLOSED)
                .isPresent();
        // Nor can anything be said against the number while no party is listed.
        boolean named = pact.getOtherParties().isEmpty();
        if (named
                && !pact.getParties().isEmpty()
                && (closed || pact.getAccession().isEmpty())) {
            count(
                    pact.getEntryIntoForce().get().getTrigger(),
                    at,
                    MembershipRules.known(pact).size(),
                    context);
        }
    }

    private static void count(Trigger trigger, Pointer at, int parties, RuleContext context) {
        if (trigger.getKind() == Trigger.Kind.COUNT && trigger.getCount().orElse(0) > parties) {
            context.report(at.member("count"), "count", trigger.getCount().orElse(0), "parties", parties);
        }
        for (int i = 0; i < trigger.getConditions().size(); i++) {
            count(trigger.getConditions().get(i), at.member("conditions").item(i), parties, context);
        }
    }

    private static void accessions(Pact pact, RuleContext context) {
        boolean closed = pact.getAccession()
                .filter(accession -> accession.getKind() == Accession.Kind.CLOSED)
                .isPresent();
        report(pact, closed, PactEvent.Kind.ACCEDED, context);
    }

    private static void withdrawals(Pact pact, RuleContext context) {
        boolean forbidden = pact.getWithdrawal()
                .flatMap(Withdrawal::getPermitted)
                .filter(permitted -> !permitted)
                .isPresent();
        report(pact, forbidden, PactEvent.Kind.WITHDRAWAL_NOTICE, context);
    }

    private static void report(Pact pact, boolean excluded, PactEvent.Kind kind, RuleContext context) {
        for (int i = 0; excluded && i < pact.getEvents().size(); i++) {
            PactEvent event = pact.getEvents().get(i);
            if (event.getKind() == kind && event.getParty().isPresent()) {
                context.report(
                        context.here().member("events").item(i).member("kind"),
                        "party",
                        event.getParty().get());
            }
        }
    }

    private static void names(Pact pact, RuleContext context) {
        Set<String> awaited = new LinkedHashSet<>();
        pact.getEntryIntoForce().ifPresent(entry -> collect(entry.getTrigger(), awaited));
        pact.getEnding().ifPresent(ending -> collect(ending, awaited));
        pact.getPledges().forEach(pledge -> collect(pledge, awaited));
        pact.getClauses().forEach(clause -> collect(clause, awaited));
        for (int i = 0; i < pact.getEvents().size(); i++) {
            Optional<String> name = pact.getEvents().get(i).getEvent().map(ElementId::toString);
            if (name.isEmpty() || awaited.contains(name.get())) {
                continue;
            }
            // What no condition waits for may be worth recording too; only what nearly has an awaited name is doubtful.
            Optional<String> nearest = NearestName.of(name.get(), awaited);
            if (nearest.isPresent()) {
                context.report(
                        context.here().member("events").item(i).member("event"),
                        "event",
                        name.get(),
                        "nearest",
                        nearest.get());
            }
        }
    }

    private static void collect(Provision provision, Set<String> awaited) {
        provision.getTrigger().ifPresent(trigger -> collect(trigger, awaited));
        provision.getProvisions().forEach(part -> collect(part, awaited));
    }

    private static void collect(Trigger trigger, Set<String> awaited) {
        trigger.getEvent().ifPresent(event -> awaited.add(event.toString()));
        trigger.getConditions().forEach(condition -> collect(condition, awaited));
    }
}
