package org.unionplan.plan.rule;

import static org.unionplan.rule.engine.RuleDeclaration.accountable;
import static org.unionplan.rule.engine.RuleDeclaration.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unionplan.actor.Responsibility;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.value.ElementId;
import org.unionplan.value.Pointer;
import org.unionplan.value.Term;

/** The rules of what a reader, or a member who wants to hold someone to a plan, would look for in vain. */
enum CompletenessRules implements DeclaredRule {
    EMPTY(advice(
            "plan.empty",
            StrategicPlan.class,
            "A plan was begun and nothing was entered, or everything ended up in unknown members.")),
    MISSING_TERM(advice("plan.term.missing", StrategicPlan.class, "It is unknown if the plan still applies.")),
    UNLINKED_METRICS(
            advice("metric.unlinked", StrategicPlan.class, "Something is measured and nothing says what for.")),
    MISSING_RESPONSIBLE(accountable(
                    "element.responsible.missing", StrategicPlan.class, "Everyone wants it and no one answers for it.")
            .having("cornerstones")),
    MISSING_TIMEFRAME(accountable("element.timeframe.missing", StrategicPlan.class, "It is to be done, some day.")
            .having("cornerstones")),
    MISSING_METRIC(
            accountable("element.metric.missing", StrategicPlan.class, "Whether it was achieved cannot be judged.")
                    .having("cornerstones"));

    /** Roles of those who hear of something, have a say in it, gain by it or hand it in, and do not answer for it. */
    private static final Set<Term> BYSTANDERS = Set.of(
            Responsibility.Role.CONSULTED,
            Responsibility.Role.INFORMED,
            Responsibility.Role.SELECTED_BY,
            Responsibility.Role.BENEFITS,
            Responsibility.Role.SUBMITS);

    private final RuleDeclaration declaration;

    CompletenessRules(RuleDeclaration declaration) {
        this.declaration = declaration;
    }

    @Override
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    @Override
    public void check(Object subject, RuleContext context) {
        switch (this) {
            case EMPTY -> empty((StrategicPlan) subject, context);
            case MISSING_TERM -> missingTerm((StrategicPlan) subject, context);
            case UNLINKED_METRICS -> unlinkedMetrics((StrategicPlan) subject, context);
            case MISSING_RESPONSIBLE, MISSING_TIMEFRAME, MISSING_METRIC -> missing((StrategicPlan) subject, context);
        }
    }

    private static void empty(StrategicPlan plan, RuleContext context) {
        if (plan.getCornerstones().isEmpty() && plan.getCoreValues().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void missingTerm(StrategicPlan plan, RuleContext context) {
        if (plan.getTerm().isEmpty() && !plan.getCornerstones().isEmpty()) {
            context.report(context.here());
        }
    }

    private void missing(StrategicPlan plan, RuleContext context) {
        List<Pointer> lacking = new ArrayList<>();
        judge(plan.getCornerstones(), "cornerstones", context.here(), lacking);
        for (Pointer at : lacking) {
            context.report(at);
        }
    }

    private boolean judge(List<? extends PlanElement> elements, String member, Pointer parent, List<Pointer> lacking) {
        boolean any = false;
        for (int i = 0; i < elements.size(); i++) {
            any |= judge(elements.get(i), parent.member(member).item(i), lacking);
        }
        return any;
    }

    /**
     * Judges the branches where they end: at priorities, and at other elements that have actions directly below them or
     * nothing at all. Actions are judged one by one where some of them have what the element above them lacks; a lead
     * covers everything below.
     *
     * @return true if the element or anything below it has what the rule asks for
     */
    private boolean judge(PlanElement element, Pointer at, List<Pointer> lacking) {
        boolean itself = has(element);
        if (itself && this == MISSING_RESPONSIBLE) {
            return true;
        }
        List<ChildList> lists = ChildList.of(element);
        ChildList actions = lists.get(lists.size() - 1);
        boolean below = false;
        boolean isEnd = true;
        for (ChildList list : lists.subList(0, lists.size() - 1)) {
            isEnd &= list.elements().isEmpty();
            below |= judge(list.elements(), list.member(), at, lacking);
        }
        if (!itself && (isEnd || !actions.elements().isEmpty())) {
            below |= judgeEnd(actions, at, lacking);
        }
        return itself || below;
    }

    /** Judges the actions directly below an element that lacks what the rule asks for, or else the element. */
    private boolean judgeEnd(ChildList actions, Pointer at, List<Pointer> lacking) {
        int before = lacking.size();
        boolean any = judge(actions.elements(), actions.member(), at, lacking);
        if (!any || this == MISSING_METRIC) {
            lacking.subList(before, lacking.size()).clear();
        }
        if (!any) {
            lacking.add(at);
        }
        return any;
    }

    private boolean has(PlanElement element) {
        return switch (this) {
            case MISSING_RESPONSIBLE ->
                element.getResponsibilities().stream()
                        .anyMatch(responsibility -> !BYSTANDERS.contains(responsibility.getRole()));
            case MISSING_TIMEFRAME ->
                element.getTimeframe().isPresent() || element.getRecurrence().isPresent();
            default -> !element.getMetrics().isEmpty();
        };
    }

    private static void unlinkedMetrics(StrategicPlan plan, RuleContext context) {
        if (plan.getMetrics().isEmpty()) {
            return;
        }
        for (int i = 0; i < plan.getMetrics().size(); i++) {
            ElementId id = plan.getMetrics().get(i).getId();
            if (!context.isReferredTo(id)) {
                context.report(context.here().member("metrics").item(i), "id", id);
            }
        }
    }
}
