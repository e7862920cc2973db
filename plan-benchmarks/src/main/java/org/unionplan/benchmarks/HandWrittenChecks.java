package org.unionplan.benchmarks;

import java.util.List;
import java.util.Optional;
import org.unionplan.actor.Actor;
import org.unionplan.actor.Responsibility;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricLink;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.plan.Action;
import org.unionplan.plan.Cornerstone;
import org.unionplan.plan.Pillar;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.Priority;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/**
 * Checks written by hand for these types alone: the constraints on single values of a generated plan, without tables,
 * places or messages. They count the violations.
 */
final class HandWrittenChecks {

    private int wrong;

    int check(StrategicPlan plan) {
        wrong = 0;
        text(plan.getTitle());
        text(plan.getSummary());
        text(plan.getMission());
        text(plan.getVision());
        text(plan.getValuesHeading());
        text(plan.getValuesStatement());
        text(plan.getCornerstonesHeading());
        plan.getAliases().forEach(this::text);
        plan.getActors().forEach(this::actor);
        plan.getCornerstones().forEach(this::cornerstone);
        plan.getMetrics().forEach(this::metric);
        return wrong;
    }

    private void actor(Actor actor) {
        text(actor.getName());
        text(actor.getAcronym());
        actor.getAliases().forEach(this::text);
    }

    private void cornerstone(Cornerstone cornerstone) {
        element(cornerstone);
        text(cornerstone.getPillarsHeading());
        text(cornerstone.getPrioritiesHeading());
        cornerstone.getPillars().forEach(this::pillar);
        cornerstone.getPriorities().forEach(this::priority);
        actions(cornerstone.getActionsHeading(), cornerstone.getActions());
    }

    private void pillar(Pillar pillar) {
        element(pillar);
        text(pillar.getPrioritiesHeading());
        pillar.getPriorities().forEach(this::priority);
        actions(pillar.getActionsHeading(), pillar.getActions());
    }

    private void priority(Priority priority) {
        element(priority);
        actions(priority.getActionsHeading(), priority.getActions());
    }

    private void actions(Optional<Text> heading, List<Action> actions) {
        text(heading);
        actions.forEach(this::action);
    }

    private void action(Action action) {
        element(action);
        actions(action.getActionsHeading(), action.getActions());
    }

    private void element(PlanElement element) {
        string(element.getNumber());
        text(element.getName());
        each(element.getAliases());
        text(element.getStatement());
        text(element.getCondition());
        text(element.getMetricsHeading());
        List<Responsibility> responsibilities = element.getResponsibilities();
        for (int i = 0; i < responsibilities.size(); i++) {
            text(responsibilities.get(i).getNote());
        }
        List<MetricLink> metrics = element.getMetrics();
        for (int i = 0; i < metrics.size(); i++) {
            notNegative(metrics.get(i).getWeight());
        }
    }

    private void metric(Metric metric) {
        text(metric.getName());
        text(metric.getDefinition());
        text(metric.getUnit());
        List<Target> targets = metric.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            text(targets.get(i).getText());
        }
        List<Observation> observations = metric.getObservations();
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            text(observation.getText());
            text(observation.getMissing());
            text(observation.getSource());
            observation.getValue().ifPresent(this::quantity);
        }
    }

    private void quantity(Quantity quantity) {
        text(quantity.getUnit());
        text(quantity.getOf());
        string(quantity.getAsWritten());
    }

    private void each(List<Text> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(texts.get(i));
        }
    }

    private void text(Optional<Text> text) {
        if (text.isPresent()) {
            text(text.get());
        }
    }

    private void text(Text text) {
        if (text.hasBlankWording()) {
            wrong++;
        }
    }

    private void string(Optional<String> string) {
        if (string.isPresent() && string.get().isBlank()) {
            wrong++;
        }
    }

    private void notNegative(Decimal number) {
        if (number.signum() < 0) {
            wrong++;
        }
    }
}
