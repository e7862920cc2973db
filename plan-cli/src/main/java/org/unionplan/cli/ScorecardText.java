package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unionplan.cli.TextTable.Column;
import org.unionplan.cli.TextTable.TextCell;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.metric.Target;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.value.Decimal;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;

/** A scorecard as a table with bars, to be read at a glance. */
final class ScorecardText {

    private static final int CELLS = 10;
    private static final Column BAR = Column.left(CELLS);
    private static final Column PERCENT = Column.right(5).withGap(2);
    private static final Column STATUS = Column.left(11).growing().withGap(2);

    /** What a row takes beside the name: the other columns, and the blanks before and between them. */
    private static final int BESIDE = 1 + BAR.least() + BAR.gap() + PERCENT.least() + PERCENT.gap() + STATUS.least();

    private static final Decimal HUNDRED = Decimal.of(100);

    private final Scorecard card;
    private final Wording wording;
    private final LanguageTag language;
    private final boolean explain;
    private final TextLayout layout;
    private final TextTable table;

    ScorecardText(Scorecard card, Wording wording, LanguageTag language, boolean explain, TextLayout layout) {
        this.card = card;
        this.wording = wording;
        this.language = language;
        this.explain = explain;
        this.layout = layout;
        Column name = Column.left(Math.max(24, Math.min(60, layout.room() - BESIDE)));
        this.table = new TextTable(layout, name, BAR, PERCENT, STATUS);
    }

    void print() {
        StrategicPlan plan = card.getPlan();
        plan.getTitle()
                .ifPresentOrElse(
                        title -> layout.named(wording.text(title), plan.getId()),
                        () -> layout.line(new StyledLine().bold(plan.getId().toString())));
        layout.line(StyledLine.of("Scorecard as of " + card.getEvaluator().getAsOf()
                + card.getEvaluator()
                        .getAsKnownAt()
                        .map(day -> ", as known at " + day)
                        .orElse("")));
        layout.gap();
        rollUp("The plan", 0, card.rollUp(), false);
        LevelWords levels = new LevelWords(plan, wording);
        for (Scorecard.Element score : card.elements()) {
            if (score.getDepth() == 0) {
                layout.gap();
            }
            boolean silent = score.getElement().getLevel() == PlanElement.Level.ACTION
                    && score.getRollUp().getStatuses().isEmpty();
            if (!silent) {
                element(score, levels);
            }
        }
        List<Evaluation> unlinked = card.unlinked();
        if (!unlinked.isEmpty()) {
            layout.gap();
            layout.line(new StyledLine().bold("Metrics outside the roll-up: no element names them"));
            unlinked.forEach(evaluation -> metric(evaluation, 1, Optional.empty()));
        }
        layout.gap();
        layout.row("\u2588 done   \u2592 expected by now   \u2591 to come");
    }

    private void element(Scorecard.Element score, LevelWords levels) {
        PlanElement element = score.getElement();
        String number = element.getNumber().map(published -> " " + published).orElse("");
        String name = levels.one(element.getLevel()) + number + ": " + wording.text(element.getName());
        rollUp(name, score.getDepth(), score.getRollUp(), score.isCancelled());
        for (Scorecard.LinkedMetric item : score.getItems()) {
            Decimal weight = item.getLink().getWeight();
            metric(
                    item.getEvaluation(),
                    score.getDepth() + 1,
                    weight.equals(Decimal.ONE) ? Optional.empty() : Optional.of(weight));
        }
    }

    private void rollUp(String name, int depth, Scorecard.RollUp rollUp, boolean cancelled) {
        List<String> notes = new ArrayList<>();
        if (cancelled) {
            notes.add("cancelled");
        }
        boolean partial =
                rollUp.getCoverage().isPresent() && !rollUp.getCoverage().get().equals(Decimal.ONE);
        if (partial) {
            notes.add("covers " + percent(rollUp.getCoverage().get()));
        }
        if (rollUp.getTracked() > 0) {
            notes.add(rollUp.getTracked() + " tracked");
        }
        row(
                name,
                depth,
                Style.BOLD,
                rollUp.getProgress(),
                rollUp.getExpected(),
                "",
                Style.PLAIN,
                String.join(", ", notes));
    }

    private void metric(Evaluation evaluation, int depth, Optional<Decimal> weight) {
        Metric metric = evaluation.getMetric();
        String number = metric.getNumber().map(published -> published + " ").orElse("");
        String status = status(evaluation);
        row(
                number + wording.text(metric.getName()),
                depth,
                Style.PLAIN,
                isCancelled(evaluation) ? Optional.empty() : evaluation.getProgress(),
                evaluation.getExpected(),
                status,
                style(evaluation.getStatus()),
                figures(evaluation, weight));
        if (explain) {
            for (Evaluation.Reason reason : evaluation.getExplanation()) {
                layout.deeper(depth + 2).row(reason.in(language));
            }
        }
    }

    private static boolean isCancelled(Evaluation evaluation) {
        return evaluation.getStatus() == Evaluation.Status.CANCELLED;
    }

    /** Something that is only tracked is said to be, whether there are figures or not. */
    private static String status(Evaluation evaluation) {
        if (evaluation.getStatus() == Evaluation.Status.UNRATED) {
            return evaluation.isTracked() ? "tracked" : "unrated";
        }
        boolean tracked = evaluation.isTracked() && evaluation.getStatus() == Evaluation.Status.NO_DATA;
        return Wording.word(evaluation.getStatus()) + (tracked ? ", tracked" : "");
    }

    private static Style style(Evaluation.Status status) {
        return switch (status) {
            case ATTAINED, EXCEEDED, ON_TRACK -> Style.CYAN;
            case AT_RISK -> Style.YELLOW;
            case OFF_TRACK, MISSED -> Style.RED;
            case NO_DATA, NOT_STARTED, UNRATED, CANCELLED -> Style.FAINT;
        };
    }

    private String figures(Evaluation evaluation, Optional<Decimal> weight) {
        Metric metric = evaluation.getMetric();
        List<String> parts = new ArrayList<>();
        String unit = unit(metric);
        evaluation
                .getMeasuredValue()
                .map(reading -> FigureWords.with(figure(reading), unit))
                .or(() -> evaluation.getWords().map(wording::text).map(Wording::oneLine))
                .ifPresent(parts::add);
        evaluation
                .getTarget()
                .ifPresent(goal -> parts.add("goal "
                        + FigureWords.with(
                                goal(goal), evaluation.getMeasuredValue().isPresent() ? "" : unit)
                        + goal.getDue().map(due -> " by " + due).orElse("")));
        weight.ifPresent(each -> parts.add("weight " + FigureWords.decimal(each)));
        if (evaluation.isStale()) {
            parts.add("stale");
        }
        return String.join(", ", parts);
    }

    private String unit(Metric metric) {
        return wording.text(metric.getUnit()).orElse(metric.getScale() == Metric.Scale.PERCENT ? "%" : "");
    }

    /** As exact as the source: "at least" and the like are kept, and carry over to a sum. */
    private static String figure(Evaluation.MeasuredValue reading) {
        Quantity.Bounds bounds = reading.getBounds();
        String value = FigureWords.decimal(reading.getValue());
        if (bounds.isExact()) {
            return value;
        }
        if (bounds.isApproximate()) {
            return "about " + value;
        }
        boolean floor = bounds.getLower().isPresent() && bounds.getUpper().isEmpty();
        boolean ceiling = bounds.getUpper().isPresent() && bounds.getLower().isEmpty();
        if (floor) {
            return (bounds.isLowerReached() ? "at least " : "more than ") + value;
        }
        return ceiling ? (bounds.isUpperReached() ? "at most " : "less than ") + value : "about " + value;
    }

    private static String goal(ResolvedTarget goal) {
        String sign = goal.getComparator()
                .filter(each -> each != Target.Comparator.BETWEEN)
                .map(each -> each.getKeyword() + " ")
                .orElse("");
        return sign
                + FigureWords.decimal(goal.getValue())
                + goal.getUpper()
                        .map(upper -> ".." + FigureWords.decimal(upper))
                        .orElse("");
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
        cells.add(TextCell.of(progress.map(ScorecardText::percent).orElse("-")));
        if (!status.isEmpty()) {
            cells.add(new TextCell(status, mood));
        }
        table.row(depth, cells, figures);
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

    /** Rounded, but never to all or nothing of what is neither. */
    static String percent(Decimal part) {
        if (part.signum() > 0 && part.compareTo(Decimal.of(5, 3)) < 0) {
            return "<1%";
        }
        if (part.compareTo(Decimal.ONE) < 0 && part.compareTo(Decimal.of(995, 3)) >= 0) {
            return ">99%";
        }
        return part.times(HUNDRED).rounded(0) + "%";
    }

    /** What moved. */
    void print(ScorecardChange movement, Optional<LocalDate> since) {
        layout.gap();
        layout.line(new StyledLine()
                .bold("Moved since " + since.map(LocalDate::toString).orElse("then")));
        TextLayout list = layout.deeper();
        if (movement.getMetrics().isEmpty() && movement.getElements().isEmpty()) {
            list.row("nothing");
        }
        movement.getPlan()
                .filter(change -> change.signum() != 0)
                .ifPresent(change -> list.row("The plan: " + points(change)));
        for (ScorecardChange.MetricChange each : movement.getMetrics()) {
            Metric metric = each.getAfter().or(each::getBefore).orElseThrow().getMetric();
            list.row(Wording.oneLine(wording.text(metric.getName())) + ": " + moved(each));
        }
    }

    private static String moved(ScorecardChange.MetricChange each) {
        String before = each.getBefore().map(ScorecardText::stand).orElse("not there");
        String after = each.getAfter().map(ScorecardText::stand).orElse("not there");
        String change = each.getChange()
                .filter(by -> by.signum() != 0)
                .map(by -> ", " + points(by))
                .orElse("");
        return before + " \u2192 " + after + change;
    }

    private static String stand(Evaluation evaluation) {
        String value = evaluation.getMeasuredValue().map(ScorecardText::figure).orElse("-");
        return value + " (" + status(evaluation) + ")";
    }

    private static String points(Decimal change) {
        Decimal points = change.times(HUNDRED).rounded(1);
        return (points.signum() > 0 ? "+" : "") + points + " points of progress";
    }
}
