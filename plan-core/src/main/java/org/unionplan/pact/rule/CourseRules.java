package org.unionplan.pact.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Withdrawal;
import org.unionplan.pact.simulation.BoundSpan;
import org.unionplan.pact.simulation.UnstatedTerms;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Pointer;

/** The rules of what becomes of a pact: clauses that leave its course open, and events that change nothing. */
enum CourseRules implements DeclaredRule {
    RETROACTIVE(warning(
            "pact.event.retroactive",
            PactEvent.class,
            "An event is to take effect before it happened; a year was mistyped, or the two dates were swapped.")),
    LATE(warning(
            "pact.event.late",
            Pact.class,
            "Something is entered as if the pact still stood, and it was over by then.")),
    DAYS_OF_LEAVING(warning(
            "pact.withdrawal.day",
            Pact.class,
            "A party gave notice, and neither the notice nor the pact tells when it is out.")),
    CONSENT_TO_ENDING(warning(
            "pact.ending.consent",
            Pact.class,
            "The pact is to end when parties agree to that, and their agreement was entered nowhere.")),
    TIMES(warning(
            "pact.provision.time",
            Pact.class,
            "A pledge is for days on which the pact, or the pledge it stands in, does not apply.")),
    MISSING_PERIOD(advice(
            "pact.renewal.period",
            Renewal.class,
            "Nobody can tell how long the pact goes on once it has renewed itself.")),
    ACCESSIONS(advice(
            "pact.accession.clause",
            Pact.class,
            "Someone joined, and nobody can tell whether the pact lets anyone in.")),
    UNDATED(advice("pact.signature.undated", Pact.class, "Nobody can tell from which day a party is bound."));

    private final RuleDeclaration declaration;

    CourseRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case RETROACTIVE -> retroactive((PactEvent) subject, context);
            case LATE -> late((Pact) subject, context);
            case DAYS_OF_LEAVING -> daysOfLeaving((Pact) subject, context);
            case CONSENT_TO_ENDING -> consentToEnding((Pact) subject, context);
            case TIMES -> times((Pact) subject, context);
            case MISSING_PERIOD -> missingPeriod((Renewal) subject, context);
            case ACCESSIONS -> accessions((Pact) subject, context);
            case UNDATED -> undated((Pact) subject, context);
        }
    }

    private static void consentToEnding(Pact pact, RuleContext context) {
        if (pact.getEnding().filter(UnstatedTerms::waitsForConsent).isPresent()) {
            context.report(context.here().member("ending"));
        }
    }

    private static void missingPeriod(Renewal renewal, RuleContext context) {
        // Those who agree to renew it may agree on that too.
        if (renewal.getKind() == Renewal.Kind.AUTOMATIC && renewal.getPeriod().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void retroactive(PactEvent event, RuleContext context) {
        Optional<LocalDate> effective = event.getEffective().flatMap(Timeframe::getLatestLast);
        Optional<LocalDate> date = event.getDate().getEarliestFirst();
        if (effective.isPresent() && date.isPresent() && effective.get().isBefore(date.get())) {
            context.report(
                    context.here().member("effective"),
                    "effective",
                    event.getEffective().orElseThrow(),
                    "date",
                    event.getDate());
        }
    }

    private static void late(Pact pact, RuleContext context) {
        if (pact.getEvents().isEmpty()) {
            return;
        }
        PactTimeline timeline = PactTimeline.of(pact);
        for (int i = 0; i < pact.getEvents().size(); i++) {
            PactEvent event = pact.getEvents().get(i);
            Optional<PactStanding> then = event.getDate().getEarliestFirst().map(timeline::on);
            // What comes to pass in the world may be worth recording at any time.
            if (event.getKind() != PactEvent.Kind.OCCURRED
                    && then.filter(standing -> standing.getStatus().isOver() && !standing.isUncertain())
                            .isPresent()) {
                context.report(
                        context.here().member("events").item(i).member("date"),
                        "date",
                        event.getDate(),
                        "status",
                        then.get().getStatus().getKeyword());
            }
        }
    }

    private static void daysOfLeaving(Pact pact, RuleContext context) {
        Optional<Withdrawal> clause = pact.getWithdrawal();
        boolean silent = clause.filter(withdrawal -> withdrawal.getPermitted().orElse(true)
                        && withdrawal.getNotice().isEmpty())
                .isPresent();
        for (int i = 0; silent && i < pact.getEvents().size(); i++) {
            PactEvent event = pact.getEvents().get(i);
            if (event.getKind() == PactEvent.Kind.WITHDRAWAL_NOTICE
                    && event.getParty().isPresent()
                    && event.getEffective().isEmpty()) {
                context.report(
                        context.here().member("events").item(i),
                        "party",
                        event.getParty().get());
            }
        }
    }

    private static void accessions(Pact pact, RuleContext context) {
        for (int i = 0; pact.getAccession().isEmpty() && i < pact.getEvents().size(); i++) {
            PactEvent event = pact.getEvents().get(i);
            if (event.getKind() == PactEvent.Kind.ACCEDED && event.getParty().isPresent()) {
                context.report(
                        context.here().member("events").item(i).member("kind"),
                        "party",
                        event.getParty().get());
            }
        }
    }

    private static void undated(Pact pact, RuleContext context) {
        for (int i = 0; pact.getDate().isEmpty() && i < pact.getSignatures().size(); i++) {
            Signature signature = pact.getSignatures().get(i);
            if (signature.getDate().isEmpty()) {
                context.report(context.here().member("signatures").item(i), "party", signature.getParty());
            }
        }
    }

    private static void times(Pact pact, RuleContext context) {
        // A pact that may be renewed goes on after its term.
        BoundSpan term = pact.getRenewal().isPresent() ? BoundSpan.ALWAYS : BoundSpan.of(pact.getTerm());
        times(pact.getPledges(), context.here().member("pledges"), term, context);
        times(pact.getClauses(), context.here().member("clauses"), term, context);
    }

    private static void times(List<Provision> provisions, Pointer list, BoundSpan outer, RuleContext context) {
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            BoundSpan own = BoundSpan.of(provision.getTimeframe());
            if (!own.overlaps(outer)) {
                context.report(
                        list.item(i).member("timeframe"),
                        "time",
                        provision.getTimeframe().orElseThrow());
            }
            boolean narrower = provision.getTimeframe().isPresent();
            times(provision.getProvisions(), list.item(i).member("provisions"), narrower ? own : outer, context);
        }
    }
}
