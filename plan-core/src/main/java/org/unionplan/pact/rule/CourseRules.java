package org.unionplan.pact.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unionplan.document.Decision;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.PactReason;
import org.unionplan.pact.Provision;
import org.unionplan.pact.Renewal;
import org.unionplan.pact.Signature;
import org.unionplan.pact.Withdrawal;
import org.unionplan.pact.facts.BoundSpan;
import org.unionplan.pact.facts.UnstatedTerms;
import org.unionplan.pact.timeline.PactStanding;
import org.unionplan.pact.timeline.PactTimeline;
import org.unionplan.pact.timeline.PartyStanding;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** Rules about the life of a pact: clauses that leave it open, and events that have no effect. */
enum CourseRules implements DeclaredRule {
    RETROACTIVE(warning(
            "pact.event.retroactive",
            PactEvent.class,
            "An event is to take effect before it happened; a year was mistyped, or the two dates were swapped.")),
    LATE(warning("pact.event.late", Pact.class, "An event was entered as if the pact were not yet over.")),
    OUTSIDERS(warning(
            "pact.event.outsider",
            Pact.class,
            "A notice or a suspension was entered for an actor that had already left, or had yet to consent.")),
    DECISIONS(warning(
            "pact.event.decision",
            Pact.class,
            "A vote was recorded as an event with one outcome and as a decision with the opposite one.")),
    UNTIL(warning(
            "pact.event.until",
            PactEvent.class,
            "A last day was entered for an event that has none, or one before the event.")),
    DAYS_OF_LEAVING(warning(
            "pact.withdrawal.day",
            Pact.class,
            "A party gave notice, and neither the notice nor the pact says when it takes effect.")),
    CONSENT_TO_ENDING(warning(
            "pact.ending.consent",
            Pact.class,
            "The pact is to end when parties agree to that, and their agreement was entered nowhere.")),
    TIMES(warning(
            "pact.provision.time",
            Pact.class,
            "A pledge is for days on which the pact, or the pledge that contains it, does not apply.")),
    MISSING_PERIOD(advice("pact.renewal.period", Renewal.class, "The pact does not say for how long it is renewed.")),
    ACCESSIONS(advice(
            "pact.accession.clause", Pact.class, "An actor joined, and the pact does not say whether anyone may.")),
    UNDATED(advice("pact.signature.undated", Pact.class, "The document does not say from which day a party is bound."));

    private static final Set<Term> IN_FAVOUR =
            Set.of(Decision.Outcome.RATIFIED, Decision.Outcome.ADOPTED, Decision.Outcome.ENDORSED);
    private static final Set<Term> AGAINST =
            Set.of(Decision.Outcome.RATIFICATION_FAILED, Decision.Outcome.REJECTED, Decision.Outcome.NOT_ENDORSED);

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
            case OUTSIDERS -> outsiders((Pact) subject, context);
            case DECISIONS -> decisions((Pact) subject, context);
            case UNTIL -> until((PactEvent) subject, context);
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
            Optional<LocalDate> day = event.getDate().getEarliestFirst();
            Optional<PactStanding> then =
                    day.map(timeline::on).filter(standing -> !standing.isUncertain() && isOver(standing, day.get()));
            // A named event may be worth recording at any time.
            if (event.getKind() != PactEvent.Kind.OCCURRED && then.isPresent()) {
                context.report(
                        context.here().member("events").item(i).member("date"),
                        "date",
                        event.getDate(),
                        "status",
                        then.get().getStatus().getKeyword());
            }
        }
    }

    /** Returns false also for a pact that ended by the events of that day, such as the merger of its parties. */
    private static boolean isOver(PactStanding standing, LocalDate day) {
        return standing.getStatus().isOver()
                && (!standing.getSince().equals(Optional.of(day))
                        || standing.getReasons().stream()
                                .noneMatch(reason -> reason.getKind() == PactReason.Kind.TOO_FEW));
    }

    /** Notices and suspensions have an effect only for those who are parties, or have consented to be. */
    private static void outsiders(Pact pact, RuleContext context) {
        boolean any = pact.getEvents().stream().anyMatch(CourseRules::isOfParty);
        if (!any) {
            return;
        }
        PactTimeline timeline = PactTimeline.of(pact);
        for (int i = 0; i < pact.getEvents().size(); i++) {
            PactEvent event = pact.getEvents().get(i);
            Optional<LocalDate> day = event.getDate().getLatestLast();
            if (!isOfParty(event)
                    || day.isEmpty()
                    || timeline.on(day.get()).getStatus().isOver()) {
                continue;
            }
            Optional<PartyStanding> standing = timeline.partyOn(event.getParty().orElseThrow(), day.get());
            if (standing.filter(party -> !party.isUncertain() && isOutside(party))
                    .isPresent()) {
                context.report(
                        context.here().member("events").item(i).member("party"),
                        "party",
                        event.getParty().get(),
                        "date",
                        event.getDate(),
                        "status",
                        standing.get().getStatus().getKeyword());
            }
        }
    }

    private static boolean isOfParty(PactEvent event) {
        return event.getParty().isPresent()
                && event.getRefersTo().isEmpty()
                && switch (event.getKind()) {
                    case WITHDRAWAL_NOTICE, NON_RENEWAL_NOTICE, SUSPENDED, RESUMED -> true;
                    default -> false;
                };
    }

    private static boolean isOutside(PartyStanding party) {
        return switch (party.getStatus()) {
            case INVITED, SIGNATORY, FORMER, NEVER_BOUND -> true;
            case CONTRACTING, PARTY, WITHDRAWING, SUSPENDED -> false;
        };
    }

    private static void decisions(Pact pact, RuleContext context) {
        Map<ElementId, PactEvent> events = new TreeMap<>();
        pact.getEvents().forEach(event -> event.getId().ifPresent(id -> events.putIfAbsent(id, event)));
        for (int i = 0; i < pact.getDecisions().size(); i++) {
            Decision decision = pact.getDecisions().get(i);
            for (ElementId subject : decision.getSubjects()) {
                PactEvent event = events.get(subject);
                if (event != null && contradicts(event.getKind(), decision.getOutcome())) {
                    context.report(
                            context.here().member("decisions").item(i).member("outcome"),
                            "outcome",
                            decision.getOutcome(),
                            "event",
                            subject,
                            "kind",
                            event.getKind().getKeyword());
                }
            }
        }
    }

    private static boolean contradicts(PactEvent.Kind event, Term outcome) {
        return switch (event) {
            case RATIFIED, SIGNED, ACCEDED -> AGAINST.contains(outcome);
            case RATIFICATION_FAILED -> IN_FAVOUR.contains(outcome);
            default -> false;
        };
    }

    private static void until(PactEvent event, RuleContext context) {
        if (event.getUntil().isEmpty()) {
            return;
        }
        boolean lasts = event.getKind() == PactEvent.Kind.SUSPENDED || event.getKind() == PactEvent.Kind.RENEWED;
        Optional<LocalDate> last = event.getUntil().get().getLatestLast();
        Optional<LocalDate> first = event.getDate().getEarliestFirst();
        boolean reversed = last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
        if (!lasts || reversed) {
            context.report(
                    context.here().member("until"),
                    "until",
                    event.getUntil().get(),
                    "kind",
                    event.getKind().getKeyword(),
                    "date",
                    event.getDate());
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
