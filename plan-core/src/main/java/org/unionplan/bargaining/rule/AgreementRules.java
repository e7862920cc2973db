package org.unionplan.bargaining.rule;

import static org.unionplan.rule.engine.RuleDeclaration.advice;
import static org.unionplan.rule.engine.RuleDeclaration.error;
import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.bargaining.AgreementRegister;
import org.unionplan.bargaining.BargainingUnit;
import org.unionplan.bargaining.CollectiveAgreement;
import org.unionplan.document.Document;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.Cycles;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.time.Timeframe;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Quantity;

/** The rules of collective agreements. */
enum AgreementRules implements DeclaredRule {
    EARLY_EXPIRY(error(
            "agreement.expiry.early",
            CollectiveAgreement.class,
            "Start and expiry were swapped, or a year was mistyped.")),
    EARLY_SETTLING(warning(
            "agreement.settled.early",
            CollectiveAgreement.class,
            "The next agreement is said to be settled before this one began.")),
    REOPENER(warning(
            "agreement.reopener.outside",
            CollectiveAgreement.class,
            "A reopener lies before the start or after the expiry, where it opens nothing.")),
    LATE_NOTICE(warning(
            "agreement.notice.late",
            CollectiveAgreement.class,
            "Notice to bargain can be given only after the expiry, because one of the two days was mistyped.")),
    EARLY_SUCCESSOR(warning(
            "agreement.successor.early",
            CollectiveAgreement.class,
            "The agreement that is said to follow begins before the one it follows.")),
    CYCLES(error(
            "agreement.successor.cycle",
            AgreementRegister.class,
            "Agreements are said to follow each other in a circle.")),
    UNITS(warning(
            "agreement.units.total",
            CollectiveAgreement.class,
            "The employees of the units do not sum to those of the agreement.")),
    RATIFIED_IN_DISPUTE(warning(
            "agreement.flags.contradictory",
            CollectiveAgreement.class,
            "The remark that talks failed was kept after the next agreement was ratified.")),
    REPEATED(warning(
            "agreement.repeated",
            AgreementRegister.class,
            "The same agreement came from two lists and was entered twice.")),
    MISSING_EXPIRY(advice(
            "agreement.expiry.missing",
            CollectiveAgreement.class,
            "An agreement without an expiry appears on no calendar."));

    private final RuleDeclaration declaration;

    AgreementRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case EARLY_EXPIRY -> earlyExpiry((CollectiveAgreement) subject, context);
            case EARLY_SETTLING -> earlySettling((CollectiveAgreement) subject, context);
            case REOPENER -> reopener((CollectiveAgreement) subject, context);
            case LATE_NOTICE -> lateNotice((CollectiveAgreement) subject, context);
            case EARLY_SUCCESSOR -> earlySuccessor((CollectiveAgreement) subject, context);
            case CYCLES -> cycles((AgreementRegister) subject, context);
            case UNITS -> units((CollectiveAgreement) subject, context);
            case RATIFIED_IN_DISPUTE -> ratifiedInDispute((CollectiveAgreement) subject, context);
            case REPEATED -> repeated((AgreementRegister) subject, context);
            case MISSING_EXPIRY -> missingExpiry((CollectiveAgreement) subject, context);
        }
    }

    private static void earlyExpiry(CollectiveAgreement agreement, RuleContext context) {
        early(agreement.getExpiry(), agreement.getStart(), "expiry", context);
    }

    private static void earlySettling(CollectiveAgreement agreement, RuleContext context) {
        early(agreement.getSettled(), agreement.getStart(), "settled", context);
    }

    private static void lateNotice(CollectiveAgreement agreement, RuleContext context) {
        Optional<Timeframe> from = agreement.getNoticeFrom();
        if (isSurelyBefore(agreement.getExpiry(), from)) {
            context.report(
                    context.here().member("noticeFrom"),
                    "notice",
                    from.orElseThrow(),
                    "expiry",
                    agreement.getExpiry().orElseThrow());
        }
    }

    private static void ratifiedInDispute(CollectiveAgreement agreement, RuleContext context) {
        int dispute = agreement.getFlags().indexOf(CollectiveAgreement.Flag.IN_DISPUTE);
        if (dispute >= 0 && agreement.getFlags().contains(CollectiveAgreement.Flag.RATIFIED)) {
            context.report(context.here().member("flags").item(dispute), "id", agreement.getId());
        }
    }

    private static void earlySuccessor(CollectiveAgreement agreement, RuleContext context) {
        agreement
                .getSuccessor()
                .flatMap(id -> context.find(id, CollectiveAgreement.class))
                .filter(next -> isSurelyBefore(next.getStart(), agreement.getStart()))
                .ifPresent(next -> context.report(
                        context.here().member("successor"),
                        "successor",
                        next.getId(),
                        "date",
                        next.getStart().orElseThrow(),
                        "start",
                        agreement.getStart().orElseThrow()));
    }

    private static void missingExpiry(CollectiveAgreement agreement, RuleContext context) {
        if (agreement.getExpiry().isEmpty()) {
            context.report(context.here(), "id", agreement.getId());
        }
    }

    /** Returns true if even the last possible day of one is before the first possible day of the other. */
    static boolean isSurelyBefore(Optional<Timeframe> one, Optional<Timeframe> other) {
        Optional<LocalDate> last = one.flatMap(Timeframe::getLatestLast);
        Optional<LocalDate> first = other.flatMap(Timeframe::getEarliestFirst);
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static void early(Optional<Timeframe> date, Optional<Timeframe> start, String member, RuleContext context) {
        if (isSurelyBefore(date, start)) {
            context.report(context.here().member(member), "start", start.orElseThrow(), member, date.orElseThrow());
        }
    }

    private static void reopener(CollectiveAgreement agreement, RuleContext context) {
        Optional<Timeframe> reopener = agreement.getReopener();
        if (isSurelyBefore(reopener, agreement.getStart()) || isSurelyBefore(agreement.getExpiry(), reopener)) {
            context.report(
                    context.here().member("reopener"),
                    "reopener",
                    reopener.orElseThrow(),
                    "start",
                    agreement.getStart().map(Timeframe::toString).orElse(".."),
                    "expiry",
                    agreement.getExpiry().map(Timeframe::toString).orElse(".."));
        }
    }

    private static void cycles(AgreementRegister register, RuleContext context) {
        Cycles<Pointer> cycles = new Cycles<>();
        boolean any = false;
        for (int i = 0; i < register.getAgreements().size(); i++) {
            CollectiveAgreement agreement = register.getAgreements().get(i);
            if (agreement.getSuccessor().isPresent()) {
                any = true;
                cycles.edge(
                        agreement.getId(),
                        agreement.getSuccessor().get(),
                        context.here().member("agreements").item(i).member("successor"));
            }
        }
        if (any) {
            cycles.find((circle, at) -> context.report(at, "cycle", circle));
        }
    }

    private static void units(CollectiveAgreement agreement, RuleContext context) {
        boolean counted = !agreement.getUnits().isEmpty()
                && agreement.getUnits().stream()
                        .allMatch(unit -> unit.getEmployees().isPresent());
        if (!counted || agreement.getEmployees().isEmpty()) {
            return;
        }
        Quantity.Bounds sum = Quantity.Bounds.ZERO;
        for (BargainingUnit unit : agreement.getUnits()) {
            sum = sum.plus(unit.getEmployees().orElseThrow().getBounds().asCount());
        }
        Quantity.Bounds total = agreement.getEmployees().get().getBounds();
        // Units may be missing from what is not declared whole; there are never too many.
        if (!sum.overlaps(total) && (sum.isSurelyAbove(total) || isWhole(context))) {
            context.report(context.here().member("employees"), "sum", sum, "total", total);
        }
    }

    private static boolean isWhole(RuleContext context) {
        return context.document().getRoot().getValue() instanceof Document document
                && document.getContent()
                        .filter(content -> content == Document.Content.WHOLE)
                        .isPresent();
    }

    private static String likeness(CollectiveAgreement agreement) {
        return new ValueKey()
                .add(agreement.getEmployer())
                .add(agreement.getUnion())
                .addAll(BargainingUnit.shape(), agreement.getUnits())
                .add(agreement.getStart())
                .add(agreement.getExpiry())
                .toString();
    }

    private static void repeated(AgreementRegister register, RuleContext context) {
        // Most parties have one agreement, which is like no other.
        Map<ElementId, Map<ElementId, CollectiveAgreement>> firstOfParties = new HashMap<>();
        Map<String, CollectiveAgreement> first = new HashMap<>();
        for (int i = 0; i < register.getAgreements().size(); i++) {
            CollectiveAgreement agreement = register.getAgreements().get(i);
            if (agreement.getEmployer().isEmpty()
                    || agreement.getUnion().isEmpty()
                    || agreement.getExpiry().isEmpty()) {
                continue;
            }
            CollectiveAgreement other = firstOfParties
                    .computeIfAbsent(agreement.getEmployer().get(), none -> new TreeMap<>())
                    .putIfAbsent(agreement.getUnion().get(), agreement);
            if (other == null) {
                continue;
            }
            first.putIfAbsent(likeness(other), other);
            CollectiveAgreement earlier = first.putIfAbsent(likeness(agreement), agreement);
            // One that was copied with its id is a duplicate, and said to be one already.
            if (earlier != null && !earlier.getId().equals(agreement.getId())) {
                context.report(
                        context.here().member("agreements").item(i), "id", agreement.getId(), "first", earlier.getId());
            }
        }
    }
}
