package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.metric.Comparator;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Goal;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Reason;
import org.unionplan.progress.ElementScore;
import org.unionplan.progress.Item;
import org.unionplan.progress.MetricHistory;
import org.unionplan.progress.Movement;
import org.unionplan.progress.RollUp;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.Decimal;
import org.unionplan.value.Keyword;
import org.unionplan.value.LanguageTag;

/** A scorecard for programs. A member that is not there is not known; nothing is put in its place. */
final class ScorecardJson {

    private final Wording wording;
    private final LanguageTag language;

    ScorecardJson(Wording wording, LanguageTag language) {
        this.wording = wording;
        this.language = language;
    }

    void print(Scorecard card, Optional<Movement> movement, Optional<LocalDate> since, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("formatVersion", "1.0");
        tree.put("type", "scorecard");
        tree.put("plan", card.getPlan().getId());
        tree.put("asOf", card.getEvaluator().getAsOf());
        put(tree, "asKnownAt", card.getEvaluator().getAsKnownAt());
        tree.put("total", rollUp(card.rollUp()));
        tree.put("elements", card.elements().stream().map(this::element).toList());
        tree.put(
                "metrics",
                card.metrics().stream().map(each -> metric(each, card)).toList());
        movement.ifPresent(moved -> tree.put("moved", movement(moved, since)));
        JsonTree.write(tree).lines().forEach(output::print);
    }

    private static void put(Map<String, Object> tree, String name, Optional<?> value) {
        value.ifPresent(known -> tree.put(name, known));
    }

    private static Map<String, Object> rollUp(RollUp rollUp) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "progress", rollUp.progress());
        put(tree, "coverage", rollUp.coverage());
        put(tree, "expected", rollUp.expected());
        tree.put("measured", rollUp.measured());
        tree.put("unmeasured", rollUp.unmeasured());
        tree.put("tracked", rollUp.tracked());
        Map<String, Object> statuses = new LinkedHashMap<>();
        rollUp.statuses().forEach((status, number) -> statuses.put(status.getKeyword(), number));
        tree.put("statuses", statuses);
        return tree;
    }

    private Map<String, Object> element(ElementScore score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", score.element().getId());
        tree.put("level", score.element().level().getKeyword());
        tree.put("name", wording.text(score.element().getName()));
        tree.put("depth", score.depth());
        tree.put("cancelled", score.cancelled());
        tree.putAll(rollUp(score.rollUp()));
        List<Map<String, Object>> items = new ArrayList<>();
        for (Item item : score.items()) {
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("metric", item.link().getMetric());
            link.put("weight", item.link().getWeight());
            items.add(link);
        }
        tree.put("metrics", items);
        return tree;
    }

    private Map<String, Object> metric(Evaluation evaluation, Scorecard card) {
        Metric metric = evaluation.metric();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", metric.getId());
        tree.put("name", wording.text(metric.getName()));
        put(tree, "unit", wording.text(metric.getUnit()));
        tree.put("status", evaluation.status().getKeyword());
        tree.put("stale", evaluation.stale());
        tree.put("tracked", evaluation.tracked());
        tree.put("ground", evaluation.ground().getKeyword());
        put(tree, "value", evaluation.value());
        put(tree, "bounds", evaluation.bounds());
        put(tree, "words", evaluation.words().map(wording::text));
        put(tree, "raw", evaluation.raw());
        put(tree, "progress", evaluation.progress());
        put(tree, "attained", evaluation.attained());
        put(tree, "expected", evaluation.expected());
        put(tree, "expectedValue", evaluation.pace().expectedValue());
        put(tree, "gap", evaluation.gap());
        tree.put("goals", evaluation.goals().stream().map(ScorecardJson::goal).toList());
        tree.put(
                "history",
                MetricHistory.of(metric, card.getEvaluator()).points().stream()
                        .map(ScorecardJson::point)
                        .toList());
        tree.put(
                "explanation",
                evaluation.explanation().stream().map(this::reason).toList());
        return tree;
    }

    private static Map<String, Object> goal(Goal goal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "comparator", goal.comparator().map(Comparator::getKeyword));
        tree.put("value", goal.value());
        put(tree, "upper", goal.upper());
        put(tree, "due", goal.due());
        return tree;
    }

    private static Map<String, Object> point(MetricHistory.Point point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", point.day());
        put(tree, "value", point.value());
        put(tree, "target", point.target());
        put(tree, "expected", point.expected());
        put(tree, "progress", point.progress());
        put(tree, "status", point.status().map(Keyword::getKeyword));
        return tree;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", reason.code().getKeyword());
        tree.put("parameters", reason.parameters());
        tree.put("sentence", reason.in(language));
        return tree;
    }

    private static Map<String, Object> movement(Movement movement, Optional<LocalDate> since) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "since", since);
        put(tree, "change", movement.plan());
        tree.put(
                "elements",
                movement.elements().stream()
                        .map(each -> moved(each.id(), each.change()))
                        .toList());
        tree.put(
                "metrics",
                movement.metrics().stream()
                        .map(each -> {
                            Map<String, Object> moved = moved(each.id(), each.change());
                            put(
                                    moved,
                                    "statusBefore",
                                    each.before().map(was -> was.status().getKeyword()));
                            put(moved, "valueBefore", each.before().flatMap(Evaluation::value));
                            return moved;
                        })
                        .toList());
        return tree;
    }

    private static Map<String, Object> moved(Object id, Optional<Decimal> change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        put(tree, "change", change);
        return tree;
    }
}
