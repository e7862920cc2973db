package org.unionplan.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.Wording;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.metric.Target;
import org.unionplan.progress.MetricHistory;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.value.Decimal;
import org.unionplan.value.Keyword;

/** A scorecard for programs. What is not known is absent. */
public final class ScorecardJson {

    private final Wording wording;

    public ScorecardJson(Wording wording) {
        this.wording = wording;
    }

    public void print(Scorecard card, Optional<ScorecardChange> movement, Optional<LocalDate> since, Output output) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("formatVersion", "1.0");
        tree.put("type", "scorecard");
        tree.put("plan", card.getPlan().getId());
        tree.put("asOf", card.getEvaluator().getAsOf());
        put(tree, "asKnownAt", card.getEvaluator().getAsKnownAt());
        tree.put("total", rollUp(card.rollUp()));
        tree.put("elementStatuses", statuses(card.getElementStatuses()));
        tree.put("items", items(card.getItems()));
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

    private static Map<String, Object> rollUp(Scorecard.RollUp rollUp) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "progress", rollUp.getProgress());
        put(tree, "coverage", rollUp.getCoverage());
        put(tree, "expected", rollUp.getExpected());
        tree.put("measured", rollUp.getMeasured());
        tree.put("unmeasured", rollUp.getUnmeasured());
        tree.put("tracked", rollUp.getTracked());
        Map<String, Object> statuses = new LinkedHashMap<>();
        rollUp.getStatuses().forEach((status, number) -> statuses.put(status.getKeyword(), number));
        tree.put("statuses", statuses);
        return tree;
    }

    private Map<String, Object> element(Scorecard.Element score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", score.getElement().getId());
        tree.put("level", score.getElement().getLevel().getKeyword());
        tree.put("name", wording.text(score.getElement().getName()));
        tree.put("depth", score.getDepth());
        tree.put("cancelled", score.isCancelled());
        put(tree, "status", score.getStatus());
        tree.putAll(rollUp(score.getRollUp()));
        tree.put("elementStatuses", statuses(score.getElementStatuses()));
        tree.put("metrics", items(score.getItems()));
        return tree;
    }

    private static List<Map<String, Object>> items(List<Scorecard.LinkedMetric> links) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Scorecard.LinkedMetric item : links) {
            Map<String, Object> link = new LinkedHashMap<>();
            link.put("metric", item.getLink().getMetric());
            link.put("weight", item.getLink().getWeight());
            items.add(link);
        }
        return items;
    }

    private static Map<String, Object> statuses(Scorecard.ElementStatuses statuses) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("elements", statuses.getElements());
        statuses.getNumbers().forEach((status, number) -> tree.put(status.toString(), number));
        return tree;
    }

    private Map<String, Object> metric(Evaluation evaluation, Scorecard card) {
        Metric metric = evaluation.getMetric();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", metric.getId());
        tree.put("name", wording.text(metric.getName()));
        put(tree, "unit", wording.text(metric.findUnit()));
        tree.put("status", evaluation.getStatus().getKeyword());
        tree.put("stale", evaluation.isStale());
        tree.put("tracked", evaluation.isTracked());
        tree.put("ground", evaluation.getMethod().getKeyword());
        put(tree, "value", evaluation.getValue());
        put(tree, "bounds", evaluation.getBounds());
        put(tree, "words", evaluation.getWords().map(wording::text));
        put(tree, "raw", evaluation.getRaw());
        put(tree, "progress", evaluation.getProgress());
        tree.put("attained", evaluation.getAttained().getKeyword());
        put(tree, "expected", evaluation.getExpected());
        put(tree, "expectedValue", evaluation.getPace().getExpectedValue());
        put(tree, "gap", evaluation.getGap());
        tree.put(
                "goals",
                evaluation.getTargets().stream().map(ScorecardJson::goal).toList());
        tree.put(
                "history",
                MetricHistory.of(metric, card.getEvaluator()).getPoints().stream()
                        .map(ScorecardJson::point)
                        .toList());
        tree.put(
                "explanation",
                evaluation.getExplanation().stream().map(this::reason).toList());
        List<Evaluation> parts = card.parts(metric.getId());
        if (!parts.isEmpty()) {
            tree.put("parts", parts.stream().map(ScorecardJson::part).toList());
        }
        return tree;
    }

    private static Map<String, Object> part(Evaluation evaluation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("dimensions", evaluation.getPart().asMap());
        tree.put("status", evaluation.getStatus().getKeyword());
        put(tree, "value", evaluation.getValue());
        put(tree, "bounds", evaluation.getBounds());
        put(tree, "progress", evaluation.getProgress());
        tree.put("attained", evaluation.getAttained().getKeyword());
        put(tree, "expected", evaluation.getExpected());
        put(tree, "gap", evaluation.getGap());
        put(tree, "goal", evaluation.getTarget().map(ScorecardJson::goal));
        return tree;
    }

    private static Map<String, Object> goal(ResolvedTarget goal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "comparator", goal.getComparator().map(Target.Comparator::getKeyword));
        tree.put("value", goal.getValue());
        put(tree, "upper", goal.getUpper());
        put(tree, "due", goal.getDue());
        return tree;
    }

    private static Map<String, Object> point(MetricHistory.Point point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", point.getDay());
        put(tree, "value", point.getValue());
        put(tree, "target", point.getTarget());
        put(tree, "expected", point.getExpected());
        put(tree, "progress", point.getProgress());
        put(tree, "status", point.getStatus().map(Keyword::getKeyword));
        return tree;
    }

    private Map<String, Object> reason(Evaluation.Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", reason.getMessage().getCode());
        tree.put("parameters", reason.getMessage().getTexts());
        tree.put("sentence", reason.in(wording.messages()));
        return tree;
    }

    private static Map<String, Object> movement(ScorecardChange movement, Optional<LocalDate> since) {
        Map<String, Object> tree = new LinkedHashMap<>();
        put(tree, "since", since);
        put(tree, "change", movement.getPlan());
        put(tree, "changeOverSame", movement.getPlanOverSame());
        tree.put("coverageChanged", movement.isCoverageChanged());
        tree.put(
                "elements",
                movement.getElements().stream().map(ScorecardJson::element).toList());
        tree.put(
                "metrics",
                movement.getMetrics().stream()
                        .map(each -> {
                            Map<String, Object> moved = moved(each.getId(), each.getChange());
                            put(
                                    moved,
                                    "statusBefore",
                                    each.getBefore().map(was -> was.getStatus().getKeyword()));
                            put(moved, "valueBefore", each.getBefore().flatMap(Evaluation::getValue));
                            return moved;
                        })
                        .toList());
        return tree;
    }

    private static Map<String, Object> element(ScorecardChange.ElementChange each) {
        Map<String, Object> tree = moved(each.getId(), each.getChange());
        put(tree, "changeOverSame", each.getChangeOverSame());
        tree.put("coverageChanged", each.isCoverageChanged());
        put(tree, "statusBefore", each.getBefore().flatMap(Scorecard.Element::getStatus));
        put(tree, "status", each.getAfter().flatMap(Scorecard.Element::getStatus));
        return tree;
    }

    private static Map<String, Object> moved(Object id, Optional<Decimal> change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        put(tree, "change", change);
        return tree;
    }
}
