package org.unionplan.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.cli.io.Style;
import org.unionplan.cli.io.StyledLine;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.TextTable;
import org.unionplan.cli.text.TextTable.Column;
import org.unionplan.cli.text.TextTable.TextCell;
import org.unionplan.cli.text.Wording;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.value.Decimal;
import org.unionplan.value.Term;

/** A scorecard as a table with bars, to be read at a glance. */
public final class ScorecardText {

    private static final int CELLS = 10;
    private static final Column BAR = Column.left(CELLS);
    private static final Column PERCENT = Column.right(5).withGap(2);
    private static final Column STATUS = Column.left(11).growing().withGap(2);

    /** The width of a row without the name: the other columns, and the blanks before and between them. */
    private static final int BESIDE = 1 + BAR.least() + BAR.gap() + PERCENT.least() + PERCENT.gap() + STATUS.least();

    private final Scorecard card;
    private final Wording wording;
    private final ScorecardWords words;
    private final boolean explain;
    private final TextLayout layout;
    private final TextTable table;

    public ScorecardText(Scorecard card, Wording wording, boolean explain, TextLayout layout) {
        this.card = card;
        this.wording = wording;
        this.words = new ScorecardWords(card, wording);
        this.explain = explain;
        this.layout = layout;
        Column name = Column.left(Math.max(24, Math.min(60, layout.room() - BESIDE)));
        this.table = new TextTable(layout, name, BAR, PERCENT, STATUS);
    }

    public void print() {
        StrategicPlan plan = card.getPlan();
        plan.getTitle()
                .ifPresentOrElse(
                        title -> layout.named(wording.text(title), plan.getId()),
                        () -> layout.line(new StyledLine().bold(plan.getId().toString())));
        layout.line(StyledLine.of(words.title()));
        layout.gap();
        rollUp(words.say("plan"), 0, card.rollUp(), Optional.empty(), card.getElementStatuses());
        items(card.getItems(), 1);
        for (Scorecard.Element score : card.elements()) {
            if (score.getDepth() == 0) {
                layout.gap();
            }
            if (!ScorecardWords.isSilent(score)) {
                element(score);
            }
        }
        List<Evaluation> unlinked = card.unlinked();
        if (!unlinked.isEmpty()) {
            layout.gap();
            layout.line(new StyledLine().bold(words.say("unlinked")));
            unlinked.forEach(evaluation -> metric(evaluation, 1, Optional.empty()));
        }
        layout.gap();
        layout.row(words.say("legend"));
    }

    private void element(Scorecard.Element score) {
        rollUp(
                words.name(score.getElement()),
                score.getDepth(),
                score.getRollUp(),
                score.getStatus(),
                score.getElementStatuses());
        items(score.getItems(), score.getDepth() + 1);
    }

    private void items(List<Scorecard.LinkedMetric> items, int depth) {
        for (Scorecard.LinkedMetric item : items) {
            Decimal weight = item.getLink().getWeight();
            metric(item.getEvaluation(), depth, Optional.of(weight).filter(each -> !each.equals(Decimal.ONE)));
        }
    }

    private void rollUp(
            String name,
            int depth,
            Scorecard.RollUp rollUp,
            Optional<Term> status,
            Scorecard.ElementStatuses statuses) {
        row(
                name,
                depth,
                Style.BOLD,
                rollUp.getProgress(),
                rollUp.getExpected(),
                status.map(wording::term).orElse(""),
                status.map(ScorecardText::style).orElse(Style.PLAIN),
                words.notes(rollUp, statuses));
    }

    private static Style style(Term status) {
        if (status.equals(StatusUpdate.Status.COMPLETED)) {
            return Style.CYAN;
        }
        return status.equals(StatusUpdate.Status.DELAYED) ? Style.YELLOW : Style.FAINT;
    }

    private void metric(Evaluation evaluation, int depth, Optional<Decimal> weight) {
        Metric metric = evaluation.getMetric();
        evaluation(words.name(metric), evaluation, depth, words.figures(evaluation, weight, true));
        if (explain) {
            for (Evaluation.Reason reason : evaluation.getExplanation()) {
                layout.deeper(depth + 2).row(reason.in(wording.messages()));
            }
        }
        for (Evaluation part : card.parts(metric.getId())) {
            evaluation(
                    FigureWords.dimensions(part.getPart()),
                    part,
                    depth + 1,
                    words.figures(part, Optional.empty(), false));
        }
    }

    private void evaluation(String name, Evaluation evaluation, int depth, String figures) {
        row(
                name,
                depth,
                Style.PLAIN,
                ScorecardWords.isCancelled(evaluation) ? Optional.empty() : evaluation.getProgress(),
                evaluation.getExpected(),
                words.status(evaluation),
                style(evaluation.getStatus()),
                figures);
    }

    private static Style style(Evaluation.Status status) {
        return switch (status) {
            case ATTAINED, EXCEEDED, ON_TRACK -> Style.CYAN;
            case AT_RISK, ATTAINED_LATE -> Style.YELLOW;
            case OFF_TRACK, MISSED -> Style.RED;
            case NO_DATA, NOT_STARTED, UNRATED, CANCELLED -> Style.FAINT;
        };
    }

    /** Name, bar, percentage and status in columns; the figures behind them, or below where they do not fit. */
    private void row(
            String name,
            int depth,
            Style style,
            Optional<Decimal> progress,
            Optional<Decimal> expected,
            String status,
            Style mood,
            String figures) {
        List<TextCell> cells = new ArrayList<>();
        cells.add(new TextCell(Wording.oneLine(name), style));
        cells.add(progress.map(done -> TextCell.of(bar(done, expected))).orElse(TextCell.EMPTY));
        cells.add(TextCell.of(progress.map(words::percent).orElse("-")));
        if (!status.isEmpty()) {
            cells.add(new TextCell(status, mood));
        }
        table.wrappedRow(depth, cells, figures);
    }

    /** Only what is done in full fills a cell. */
    private static String bar(Decimal progress, Optional<Decimal> expected) {
        int done = cells(progress);
        int due = Math.max(done, expected.map(ScorecardText::cells).orElse(0));
        return "\u2588".repeat(done) + "\u2592".repeat(due - done) + "\u2591".repeat(CELLS - due);
    }

    private static int cells(Decimal part) {
        return part.times(Decimal.of(CELLS)).toBigDecimal().intValue();
    }

    /** Prints the changes since a day. */
    public void print(ScorecardChange movement, Optional<LocalDate> since) {
        layout.gap();
        layout.line(new StyledLine().bold(words.since(since)));
        words.changes(movement).forEach(layout.deeper()::row);
    }
}
