package org.unionplan.cli.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.CsvLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.Wording;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.Decimal;
import org.unionplan.value.Term;

/**
 * A scorecard as CSV (RFC 4180): one line for the plan, for every element, for every metric under what links to it, and for
 * every part with a target of its own under its metric. What is not known is an empty field.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it ({@link FormulaGuard}); numbers, which
 * are written by the program alone, stay as they are.
 */
public final class ScorecardCsv {

    private static final List<String> HEADINGS = List.of(
            "kind",
            "id",
            "within",
            "name",
            "weight",
            "value",
            "unit",
            "comparator",
            "target",
            "due",
            "raw",
            "progress",
            "coverage",
            "expected",
            "gap",
            "attained",
            "status",
            "stale");

    private final Wording wording;

    public ScorecardCsv(Wording wording) {
        this.wording = wording;
    }

    public void print(Scorecard card, Output output) {
        output.print(String.join(",", HEADINGS));
        String plan = card.getPlan().getId().toString();
        String title = wording.text(card.getPlan().getTitle()).orElse("");
        output.print(rollUp("plan", plan, "", title, card.rollUp(), Optional.empty()));
        metrics(card.getItems(), plan, card, output);
        Deque<String> above = new ArrayDeque<>();
        above.push(plan);
        for (Scorecard.Element score : card.elements()) {
            while (above.size() > score.getDepth() + 1) {
                above.pop();
            }
            String id = score.getElement().getId().toString();
            output.print(rollUp(
                    score.getElement().getLevel().getKeyword(),
                    id,
                    above.peek(),
                    wording.text(score.getElement().getName()),
                    score.getRollUp(),
                    score.getStatus()));
            metrics(score.getItems(), id, card, output);
            above.push(id);
        }
        card.unlinked().forEach(evaluation -> metric(evaluation, "", "", card, output));
    }

    private void metrics(List<Scorecard.LinkedMetric> items, String within, Scorecard card, Output output) {
        for (Scorecard.LinkedMetric item : items) {
            metric(item.getEvaluation(), within, item.getLink().getWeight().toString(), card, output);
        }
    }

    private void metric(Evaluation evaluation, String within, String weight, Scorecard card, Output output) {
        Metric metric = evaluation.getMetric();
        String id = metric.getId().toString();
        output.print(evaluation("metric", id, within, wording.text(metric.getName()), evaluation, weight));
        for (Evaluation part : card.parts(metric.getId())) {
            output.print(evaluation("part", "", id, FigureWords.dimensions(part.getPart()), part, ""));
        }
    }

    private static String rollUp(
            String kind, String id, String within, String name, Scorecard.RollUp rollUp, Optional<Term> status) {
        return line(
                kind,
                CsvLine.text(id),
                CsvLine.text(within),
                CsvLine.text(name),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                number(rollUp.getProgress()),
                number(rollUp.getCoverage()),
                number(rollUp.getExpected()),
                "",
                "",
                CsvLine.text(status.map(Term::toString).orElse("")),
                "");
    }

    private String evaluation(
            String kind, String id, String within, String name, Evaluation evaluation, String weight) {
        Metric metric = evaluation.getMetric();
        Optional<ResolvedTarget> goal = evaluation.getTarget();
        return line(
                kind,
                CsvLine.text(id),
                CsvLine.text(within),
                CsvLine.text(name),
                weight,
                number(evaluation.getValue()),
                CsvLine.text(wording.text(metric.findUnit()).orElse("")),
                goal.flatMap(ResolvedTarget::getComparator)
                        .map(each -> CsvLine.text(each.getKeyword()))
                        .orElse(""),
                number(goal.map(ResolvedTarget::getValue)),
                goal.flatMap(ResolvedTarget::getDue).map(Object::toString).orElse(""),
                number(evaluation.getRaw()),
                number(evaluation.getProgress()),
                "",
                number(evaluation.getExpected()),
                number(evaluation.getGap()),
                evaluation.getAttained() == Evaluation.Attainment.UNDECIDED
                        ? ""
                        : evaluation.getAttained().getKeyword(),
                evaluation.getStatus().getKeyword(),
                evaluation.isStale() ? "yes" : "no");
    }

    private static String number(Optional<Decimal> number) {
        return number.map(Decimal::toString).orElse("");
    }

    private static String line(String... fields) {
        return List.of(fields).stream().collect(Collectors.joining(","));
    }
}
