package org.unionplan.pact.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unionplan.pact.Pact;
import org.unionplan.pact.PactEvent;
import org.unionplan.pact.Party;
import org.unionplan.pact.Signature;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;

/** Rules about signatures and the dates of events. */
enum SignatureRules implements DeclaredRule {
    EARLY_SIGNATURES(warning(
            "pact.signature.early",
            Pact.class,
            "Someone signed long before the pact was drawn up: a year was mistyped.")),
    EARLY_EVENTS(warning(
            "pact.event.early",
            Pact.class,
            "Something happened to the pact long before there was one: a year was mistyped.")),
    REPEATED(warning(
            "pact.signature.repeated",
            Pact.class,
            "The same person was entered twice as signing for the same party on the same day.")),
    DECLARED_SIGNATURES(warning(
            "pact.signature.declared",
            Pact.class,
            "The pact is said to be known only from a declaration, and there are signatures.")),
    MISSING(advice(
            "pact.signature.missing",
            Pact.class,
            "A signature was forgotten, or a party is listed that never signed."));

    private static final int MONTHS_OF_SIGNING = 6;

    private final RuleDeclaration declaration;

    SignatureRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case EARLY_SIGNATURES -> earlySignatures((Pact) subject, context);
            case EARLY_EVENTS -> earlyEvents((Pact) subject, context);
            case REPEATED -> repeated((Pact) subject, context);
            case DECLARED_SIGNATURES -> declaredSignatures((Pact) subject, context);
            case MISSING -> missing((Pact) subject, context);
        }
    }

    private static void declaredSignatures(Pact pact, RuleContext context) {
        boolean declared = pact.getConsent()
                .filter(consent -> consent == Pact.Consent.DECLARED)
                .isPresent();
        if (declared && !pact.getSignatures().isEmpty()) {
            context.report(context.here().member("signatures"));
        }
    }

    /**
     * Returns true if it was so long before the pact that the date must be wrong. Unions sign over weeks, and a pact is often
     * dated by its last signature or its publication; half a year and more is a wrong date.
     */
    private static boolean isLongBefore(Optional<Timeframe> date, Optional<Timeframe> pact) {
        Optional<LocalDate> last = date.flatMap(Timeframe::getLatestLast);
        Optional<LocalDate> first = pact.flatMap(Timeframe::getEarliestFirst);
        return last.isPresent()
                && first.isPresent()
                && ChronoUnit.MONTHS.between(last.get(), first.get()) >= MONTHS_OF_SIGNING;
    }

    private static void earlySignatures(Pact pact, RuleContext context) {
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            Optional<Timeframe> date = pact.getSignatures().get(i).getDate();
            if (isLongBefore(date, pact.getDate())) {
                context.report(
                        context.here().member("signatures").item(i).member("date"),
                        "date",
                        date.orElseThrow(),
                        "pact",
                        pact.getDate().orElseThrow());
            }
        }
    }

    private static void earlyEvents(Pact pact, RuleContext context) {
        for (int i = 0; i < pact.getEvents().size(); i++) {
            PactEvent event = pact.getEvents().get(i);
            Optional<Timeframe> date = Optional.of(event.getDate());
            // What a condition waits for may have occurred long before.
            if (event.getKind() != PactEvent.Kind.OCCURRED && isLongBefore(date, pact.getDate())) {
                context.report(
                        context.here().member("events").item(i).member("date"),
                        "date",
                        date.get(),
                        "pact",
                        pact.getDate().orElseThrow());
            }
        }
    }

    private static void repeated(Pact pact, RuleContext context) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pact.getSignatures().size(); i++) {
            Signature signature = pact.getSignatures().get(i);
            if (signature.getSignatory().isPresent()
                    && !seen.add(ValueKey.of(
                            signature.getParty(), signature.getSignatory().get(), signature.getDate()))) {
                context.report(
                        context.here().member("signatures").item(i).member("signatory"),
                        "signatory",
                        signature.getSignatory().get(),
                        "party",
                        signature.getParty());
            }
        }
    }

    private static void missing(Pact pact, RuleContext context) {
        if (pact.getSignatures().isEmpty()) {
            return;
        }
        Set<ElementId> signed =
                pact.getSignatures().stream().map(Signature::getParty).collect(Collectors.toCollection(TreeSet::new));
        for (PactEvent event : pact.getEvents()) {
            event.getParty().ifPresent(signed::add);
            event.getSuccessor().ifPresent(signed::add);
        }
        for (int i = 0; i < pact.getParties().size(); i++) {
            Party party = pact.getParties().get(i);
            if (!signed.contains(party.getActor()) && party.getConsentDate().isEmpty()) {
                context.report(context.here().member("parties").item(i), "party", party.getActor());
            }
        }
    }
}
