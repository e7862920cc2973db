package org.unionplan.plan.rule;

import static org.unionplan.rule.engine.RuleDeclaration.warning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.rule.engine.ValueKey;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Term;

/** The rules of when things are to happen, and of how far they have come. */
enum TimingRules implements DeclaredRule {
    MANDATE(warning(
                    "plan.mandate.term",
                    StrategicPlan.class,
                    "The term of the last plan was kept when the mandate was renewed, or a year was mistyped.")
            .having("mandate", "term")),
    OUTSIDE_TERM(warning(
                    "element.timeframe.outside",
                    PlanElement.class,
                    "A year was mistyped, or an entry was taken over from an earlier plan.")
            .having("timeframe")),
    STATUS_AFTER_TERM(warning(
                    "status.after-term",
                    PlanElement.class,
                    "Something is reported as still to be done after the plan has ended.")
            .having("statusUpdates")),
    CONTRADICTIONS(
            warning("status.contradicts", PlanElement.class, "Two people reported on the same day and did not agree.")
                    .having("statusUpdates"));

    /** Statuses of something that is still to be done. */
    private static final Set<Term> OPEN = Set.of(
            StatusUpdate.Status.PROPOSED,
            StatusUpdate.Status.PLANNED,
            StatusUpdate.Status.IN_PROGRESS,
            StatusUpdate.Status.DELAYED);

    private final RuleDeclaration declaration;

    TimingRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case MANDATE -> mandate((StrategicPlan) subject, context);
            case OUTSIDE_TERM -> outsideTerm(context);
            case STATUS_AFTER_TERM -> statusAfterTerm((PlanElement) subject, context);
            case CONTRADICTIONS -> contradictions((PlanElement) subject, context);
        }
    }

    private static void mandate(StrategicPlan plan, RuleContext context) {
        Optional<Timeframe> stated = plan.getTerm();
        if (stated.isEmpty() || plan.getMandate().isEmpty()) {
            return;
        }
        Timeframe term = stated.get();
        Timeframe mandate = plan.getMandate().get();
        if (isUnsettled(term) || isUnsettled(mandate)) {
            return;
        }
        Timeframe.PeriodBounds covered = term.asPeriod();
        boolean early = isSurelyBefore(covered.getLatestFirst(), mandate.getEarliestFirst());
        boolean late = isSurelyBefore(mandate.getLatestLast(), covered.getEarliestLast())
                || (term.isOpenEnd() && mandate.getLatestLast().isPresent());
        if (early || late) {
            context.report(context.here().member("mandate"), "mandate", mandate, "term", term);
        }
    }

    private static void outsideTerm(RuleContext context) {
        if (!(context.documentValue("term") instanceof Timeframe term)
                || !(context.value("timeframe") instanceof Timeframe timeframe)) {
            return;
        }
        if (isApart(timeframe, term)) {
            context.report(context.here().member("timeframe"), "timeframe", timeframe, "term", term);
        }
    }

    /** Returns true if the two surely have no day in common. */
    private static boolean isApart(Timeframe one, Timeframe other) {
        return !isUnsettled(one) && !isUnsettled(other) && (one.isSurelyBefore(other) || other.isSurelyBefore(one));
    }

    /** Its notation has a finding of its own, and its meaning is unknown until that is mended. */
    private static boolean isUnsettled(Timeframe timeframe) {
        return timeframe.isAmbiguous() || timeframe.isPlaceholder();
    }

    private static boolean isSurelyBefore(Optional<LocalDate> last, Optional<LocalDate> first) {
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static void statusAfterTerm(PlanElement element, RuleContext context) {
        if (element.getStatusUpdates().isEmpty()) {
            return;
        }
        Optional<LocalDate> end = context.documentValue("term") instanceof Timeframe term && !isUnsettled(term)
                ? term.getLatestLast()
                : Optional.empty();
        for (int i = 0; i < element.getStatusUpdates().size(); i++) {
            StatusUpdate update = element.getStatusUpdates().get(i);
            if (OPEN.contains(update.getStatus())
                    && isSurelyBefore(end, update.getDate().getEarliestFirst())) {
                context.report(
                        context.here().member("statusUpdates").item(i).member("date"),
                        "status",
                        update.getStatus(),
                        "date",
                        update.getDate(),
                        "end",
                        end.orElseThrow());
            }
        }
    }

    private static void contradictions(PlanElement element, RuleContext context) {
        if (element.getStatusUpdates().size() < 2) {
            return;
        }
        Map<String, StatusUpdate> first = new HashMap<>();
        for (int i = 0; i < element.getStatusUpdates().size(); i++) {
            StatusUpdate update = element.getStatusUpdates().get(i);
            StatusUpdate earlier = first.putIfAbsent(ValueKey.of(update.getDate()), update);
            if (earlier != null
                    && update.getDate().isDay()
                    && !earlier.getStatus().equals(update.getStatus())) {
                context.report(
                        context.here().member("statusUpdates").item(i).member("status"),
                        "date",
                        update.getDate(),
                        "one",
                        earlier.getStatus(),
                        "other",
                        update.getStatus());
            }
        }
    }
}
