package org.unionplan.plan.rule;

import static org.unionplan.rule.engine.RuleDeclaration.accountable;
import static org.unionplan.rule.engine.RuleDeclaration.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.RuleContext;
import org.unionplan.rule.engine.DeclaredRule;
import org.unionplan.rule.engine.RuleDeclaration;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** The rules of what a reader, or a member who wants to hold someone to a plan, would look for in vain. */
enum CompletenessRules implements DeclaredRule {
    EMPTY(advice(
            "plan.empty",
            StrategicPlan.class,
            "A plan was begun and nothing was entered, or everything ended up in unknown members.")),
    MISSING_TERM(advice("plan.term.missing", StrategicPlan.class, "Nobody can tell whether the plan still applies.")),
    UNLINKED_METRICS(
            advice("metric.unlinked", StrategicPlan.class, "Something is measured and nothing says what for.")),
    MISSING_RESPONSIBLE(accountable(
            "priority.responsible.missing", Priority.class, "Everyone wants it and no one answers for it.")),
    MISSING_TIMEFRAME(accountable("priority.timeframe.missing", Priority.class, "It is to be done, some day.")
            .lacking("timeframe", "recurrence")),
    MISSING_METRIC(accountable("priority.metric.missing", Priority.class, "Nobody can tell whether it was achieved."));

    /** Roles of those who hear of something, have a say in it or gain by it, and do not answer for it. */
    private static final Set<Term> BYSTANDERS = Set.of(
            Responsibility.Role.CONSULTED,
            Responsibility.Role.INFORMED,
            Responsibility.Role.SELECTED_BY,
            Responsibility.Role.BENEFITS);

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
            case MISSING_RESPONSIBLE -> missingResponsible((Priority) subject, context);
            case MISSING_TIMEFRAME -> missingTimeframe((Priority) subject, context);
            case MISSING_METRIC -> missingMetric((Priority) subject, context);
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

    private static void missingResponsible(Priority priority, RuleContext context) {
        if (priority.getResponsibilities().stream()
                .allMatch(responsibility -> BYSTANDERS.contains(responsibility.getRole()))) {
            context.report(context.here());
        }
    }

    private static void missingTimeframe(Priority priority, RuleContext context) {
        if (priority.getTimeframe().isEmpty() && priority.getRecurrence().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void missingMetric(Priority priority, RuleContext context) {
        if (priority.getMetrics().isEmpty()) {
            context.report(context.here());
        }
    }

    private static void unlinkedMetrics(StrategicPlan plan, RuleContext context) {
        if (plan.getMetrics().isEmpty()) {
            return;
        }
        Set<ElementId> linked = new HashSet<>();
        addLinked(plan.getCornerstones(), linked);
        for (int i = 0; i < plan.getMetrics().size(); i++) {
            ElementId id = plan.getMetrics().get(i).getId();
            if (!linked.contains(id)) {
                context.report(context.here().member("metrics").item(i), "id", id);
            }
        }
    }

    private static void addLinked(List<? extends PlanElement> elements, Set<ElementId> linked) {
        for (int i = 0; i < elements.size(); i++) {
            PlanElement element = elements.get(i);
            List<MetricLink> links = element.getMetrics();
            for (int j = 0; j < links.size(); j++) {
                linked.add(links.get(j).getMetric());
            }
            addLinked(element.getChildren(), linked);
        }
    }
}
