package org.unionplan.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unionplan.exchange.FormulaGuard;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.progress.Scorecard;
import org.unionplan.value.Decimal;

/**
 * A scorecard as CSV (RFC 4180): one line for the plan, for every element, and for every metric under the element that
 * names it. What is not known is an empty field.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe before it ({@link FormulaGuard}); numbers, which
 * are written by the program alone, stay as they are.
 */
final class ScorecardCsv {

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

    ScorecardCsv(Wording wording) {
        this.wording = wording;
    }

    void print(Scorecard card, Output output) {
        output.print(String.join(",", HEADINGS));
        String plan = card.getPlan().getId().toString();
        String title = wording.text(card.getPlan().getTitle()).orElse("");
        output.print(rollUp("plan", plan, "", title, card.rollUp(), false));
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
                    score.isCancelled()));
            for (Scorecard.LinkedMetric item : score.getItems()) {
                output.print(metric(
                        item.getEvaluation(), id, item.getLink().getWeight().toString()));
            }
            above.push(id);
        }
        card.unlinked().forEach(evaluation -> output.print(metric(evaluation, "", "")));
    }

    private static String rollUp(
            String kind, String id, String within, String name, Scorecard.RollUp rollUp, boolean cancelled) {
        return line(
                kind,
                text(id),
                text(within),
                text(name),
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
                cancelled ? "cancelled" : "",
                "");
    }

    private String metric(Evaluation evaluation, String within, String weight) {
        Metric metric = evaluation.getMetric();
        Optional<ResolvedTarget> goal = evaluation.getTarget();
        return line(
                "metric",
                text(metric.getId().toString()),
                text(within),
                text(wording.text(metric.getName())),
                weight,
                number(evaluation.getValue()),
                text(wording.text(metric.getUnit()).orElse("")),
                goal.flatMap(ResolvedTarget::getComparator)
                        .map(each -> text(each.getKeyword()))
                        .orElse(""),
                number(goal.map(ResolvedTarget::getValue)),
                goal.flatMap(ResolvedTarget::getDue).map(Object::toString).orElse(""),
                number(evaluation.getRaw()),
                number(evaluation.getProgress()),
                "",
                number(evaluation.getExpected()),
                number(evaluation.getGap()),
                evaluation.getAttained().map(yes -> yes ? "yes" : "no").orElse(""),
                evaluation.getStatus().getKeyword(),
                evaluation.isStale() ? "yes" : "no");
    }

    private static String number(Optional<Decimal> number) {
        return number.map(Decimal::toString).orElse("");
    }

    private static String line(String... fields) {
        return List.of(fields).stream().collect(Collectors.joining(","));
    }

    /** In quotes where it needs them, on one line, with nothing in it that a terminal or a spreadsheet obeys. */
    private static String text(String text) {
        String safe = FormulaGuard.guarded(TerminalText.escape(oneLine(text)));
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == ' ' || c == '\'');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** Line breaks become spaces; white space at the ends belongs to a name. */
    private static String oneLine(String text) {
        String line = Wording.oneLine(text);
        int start = text.indexOf(text.strip());
        return text.isBlank()
                ? text
                : text.substring(0, start)
                        + line
                        + text.substring(start + text.strip().length());
    }
}
