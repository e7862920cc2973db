package org.unionplan.plan.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.MetricLink;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.rule.Rule;
import org.unionplan.rule.RuleContext;
import org.unionplan.value.ElementId;
import org.unionplan.value.Term;

/** The rules of what a reader, or a member who wants to hold someone to a plan, would look for in vain. */
final class CompletenessRules {

    /** Roles of those who hear of something, have a say in it or gain by it, and do not answer for it. */
    private static final Set<Term> BYSTANDERS = Set.of(
            Responsibility.Role.CONSULTED,
            Responsibility.Role.INFORMED,
            Responsibility.Role.SELECTED_BY,
            Responsibility.Role.BENEFITS);

    static final List<Rule<?>> ALL = List.of(
            Rule.advice(
                    "plan.empty",
                    StrategicPlan.class,
                    "A plan was begun and nothing was entered, or everything ended up in unknown members.",
                    Look.EMPTY),
            Rule.advice(
                    "plan.term.missing",
                    StrategicPlan.class,
                    "Nobody can tell whether the plan still applies.",
                    Look.MISSING_TERM),
            Rule.advice(
                    "metric.unlinked",
                    StrategicPlan.class,
                    "Something is measured and nothing says what for.",
                    Look.UNLINKED_METRICS),
            Rule.accountable(
                    "priority.responsible.missing",
                    Priority.class,
                    "Everyone wants it and no one answers for it.",
                    Look.MISSING_RESPONSIBLE),
            Rule.accountable(
                            "priority.timeframe.missing",
                            Priority.class,
                            "It is to be done, some day.",
                            Look.MISSING_TIMEFRAME)
                    .lacking("timeframe", "recurrence"),
            Rule.accountable(
                    "priority.metric.missing",
                    Priority.class,
                    "Nobody can tell whether it was achieved.",
                    Look.MISSING_METRIC));

    private CompletenessRules() {}

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
        BitSet linked = new BitSet();
        addLinked(plan.getCornerstones(), linked, context);
        for (int i = 0; i < plan.getMetrics().size(); i++) {
            ElementId id = plan.getMetrics().get(i).getId();
            if (!linked.get(context.place(id))) {
                context.report(context.here().member("metrics").item(i), "id", id);
            }
        }
    }

    private static void addLinked(List<? extends PlanElement> elements, BitSet linked, RuleContext context) {
        for (int i = 0; i < elements.size(); i++) {
            PlanElement element = elements.get(i);
            List<MetricLink> links = element.getMetrics();
            for (int j = 0; j < links.size(); j++) {
                int place = context.place(links.get(j).getMetric());
                if (place >= 0) {
                    linked.set(place);
                }
            }
            addLinked(element.getChildren(), linked, context);
        }
    }

    /** Which rule looks. One class for all of them: functions would have to be made one by one before the first check. */
    private enum Look implements Rule.Check<Object> {
        EMPTY,
        MISSING_TERM,
        UNLINKED_METRICS,
        MISSING_RESPONSIBLE,
        MISSING_TIMEFRAME,
        MISSING_METRIC;

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
    }
}
