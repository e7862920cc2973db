package org.unionplan.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.cli.io.Output;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.Wording;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.value.Decimal;
import org.unionplan.value.Term;

/** A scorecard as a Markdown table, for a wiki, an issue or a README file. Text of the document is escaped. */
public final class ScorecardMarkdown {

    /** A wide space, by which rows are set in. */
    private static final String INDENT = "&emsp;";

    private static final List<String> COLUMNS = List.of("name", "progress", "status", "figures");

    private final Scorecard card;
    private final Wording wording;
    private final ScorecardWords words;
    private final Output output;

    public ScorecardMarkdown(Scorecard card, Wording wording, Output output) {
        this.card = card;
        this.wording = wording;
        this.words = new ScorecardWords(card, wording);
        this.output = output;
    }

    /** Prints the table and the explanations of metrics, if they are wanted. */
    public void print(boolean explain) {
        printTable();
        if (explain) {
            card.metrics().forEach(this::explain);
        }
    }

    private void explain(Evaluation evaluation) {
        if (evaluation.getExplanation().isEmpty()) {
            return;
        }
        output.print("");
        output.print(strong(words.name(evaluation.getMetric())));
        output.print("");
        evaluation.getExplanation().forEach(reason -> item(reason.in(wording.messages())));
    }

    /** Prints the changes since a day. */
    public void print(ScorecardChange movement, Optional<LocalDate> since) {
        output.print("");
        output.print(strong(words.since(since)));
        output.print("");
        words.changes(movement).forEach(this::item);
    }

    private void item(String text) {
        output.print("- " + ComparisonMarkdown.escape(text));
    }

    private void printTable() {
        String title = wording.text(card.getPlan().getTitle())
                .orElseGet(() -> card.getPlan().getId().toString());
        output.print(strong(title));
        output.print("");
        output.print(ComparisonMarkdown.escape(words.title()));
        output.print("");
        line(COLUMNS.stream().map(column -> ComparisonMarkdown.escape(words.say("column." + column))));
        output.print("|---|---:|---|---|");
        rollUp(words.say("plan"), 0, card.rollUp(), Optional.empty(), card.getElementStatuses());
        items(card.getItems(), 1);
        for (Scorecard.Element score : card.elements()) {
            if (!ScorecardWords.isSilent(score)) {
                String name = words.name(score.getElement());
                rollUp(name, score.getDepth(), score.getRollUp(), score.getStatus(), score.getElementStatuses());
                items(score.getItems(), score.getDepth() + 1);
            }
        }
        List<Evaluation> unlinked = card.unlinked();
        if (!unlinked.isEmpty()) {
            line(Stream.of(strong(words.say("unlinked")), "", "", ""));
            unlinked.forEach(evaluation -> metric(evaluation, 1, Optional.empty()));
        }
    }

    private void items(List<Scorecard.LinkedMetric> items, int depth) {
        for (Scorecard.LinkedMetric item : items) {
            Decimal weight = item.getLink().getWeight();
            metric(item.getEvaluation(), depth, Optional.of(weight).filter(each -> !each.equals(Decimal.ONE)));
        }
    }

    private void metric(Evaluation evaluation, int depth, Optional<Decimal> weight) {
        Metric metric = evaluation.getMetric();
        evaluation(words.name(metric), evaluation, depth, words.figures(evaluation, weight, true));
        for (Evaluation part : card.parts(metric.getId())) {
            String name = FigureWords.dimensions(part.getPart());
            evaluation(name, part, depth + 1, words.figures(part, Optional.empty(), false));
        }
    }

    private void evaluation(String name, Evaluation evaluation, int depth, String figures) {
        Optional<Decimal> progress =
                ScorecardWords.isCancelled(evaluation) ? Optional.empty() : evaluation.getProgress();
        row(ComparisonMarkdown.escape(name), depth, progress, words.status(evaluation), figures);
    }

    private void rollUp(
            String name,
            int depth,
            Scorecard.RollUp rollUp,
            Optional<Term> status,
            Scorecard.ElementStatuses statuses) {
        String notes = words.notes(rollUp, statuses);
        row(strong(name), depth, rollUp.getProgress(), status.map(wording::term).orElse(""), notes);
    }

    private void row(String name, int depth, Optional<Decimal> progress, String status, String figures) {
        line(Stream.of(
                INDENT.repeat(depth) + name,
                ComparisonMarkdown.escape(progress.map(words::percent).orElse("-")),
                ComparisonMarkdown.escape(status),
                ComparisonMarkdown.escape(figures)));
    }

    private void line(Stream<String> cells) {
        output.print(cells.collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String strong(String text) {
        return ComparisonMarkdown.around("**", text);
    }
}
