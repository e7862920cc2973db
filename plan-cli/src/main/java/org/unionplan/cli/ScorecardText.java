package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.TextTable.Column;
import org.unionplan.cli.TextTable.TextCell;
import org.unionplan.message.Message;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.metric.Target;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.plan.StrategicPlan;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Term;

/** A scorecard as a table with bars, to be read at a glance. */
final class ScorecardText {

    private static final int CELLS = 10;
    private static final Column BAR = Column.left(CELLS);
    private static final Column PERCENT = Column.right(5).withGap(2);
    private static final Column STATUS = Column.left(11).growing().withGap(2);

    /** The width of a row without the name: the other columns, and the blanks before and between them. */
    private static final int BESIDE = 1 + BAR.least() + BAR.gap() + PERCENT.least() + PERCENT.gap() + STATUS.least();

    private static final Decimal HUNDRED = Decimal.of(100);

    private final Scorecard card;
    private final Wording wording;
    private final FigureWords figures;
    private final boolean explain;
    private final TextLayout layout;
    private final TextTable table;

    ScorecardText(Scorecard card, Wording wording, boolean explain, TextLayout layout) {
        this.card = card;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.explain = explain;
        this.layout = layout;
        Column name = Column.left(Math.max(24, Math.min(60, layout.room() - BESIDE)));
        this.table = new TextTable(layout, name, BAR, PERCENT, STATUS);
    }

    private static Message message(String code) {
        return Message.of("scorecard." + code);
    }

    private String say(Message message) {
        return wording.say(message);
    }

    private String say(String code) {
        return say(message(code));
    }

    void print() {
        StrategicPlan plan = card.getPlan();
        plan.getTitle()
                .ifPresentOrElse(
                        title -> layout.named(wording.text(title), plan.getId()),
                        () -> layout.line(new StyledLine().bold(plan.getId().toString())));
        Message heading = card.getEvaluator()
                .getAsKnownAt()
                .map(day -> message("title-known").with("known", day))
                .orElse(message("title"));
        layout.line(StyledLine.of(say(heading.with("asOf", card.getEvaluator().getAsOf()))));
        layout.gap();
        rollUp(say("plan"), 0, card.rollUp(), Optional.empty(), card.getElementStatuses());
        items(card.getItems(), 1);
        LevelWords levels = new LevelWords(plan, wording);
        for (Scorecard.Element score : card.elements()) {
            if (score.getDepth() == 0) {
                layout.gap();
            }
            boolean silent = score.getElement().getLevel() == PlanElement.Level.ACTION
                    && score.getRollUp().getStatuses().isEmpty()
                    && score.getStatus().isEmpty();
            if (!silent) {
                element(score, levels);
            }
        }
        List<Evaluation> unlinked = card.unlinked();
        if (!unlinked.isEmpty()) {
            layout.gap();
            layout.line(new StyledLine().bold(say("unlinked")));
            unlinked.forEach(evaluation -> metric(evaluation, 1, Optional.empty()));
        }
        layout.gap();
        layout.row(say("legend"));
    }

    private void element(Scorecard.Element score, LevelWords levels) {
        PlanElement element = score.getElement();
        String number = element.getNumber().map(published -> " " + published).orElse("");
        String name = say(message("element")
                .with("level", levels.one(element.getLevel()) + number)
                .with("name", wording.text(element.getName())));
        rollUp(name, score.getDepth(), score.getRollUp(), score.getStatus(), score.getElementStatuses());
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
        List<String> notes = new ArrayList<>();
        rollUp.getCoverage()
                .filter(coverage -> !coverage.equals(Decimal.ONE))
                .ifPresent(coverage -> notes.add(say(message("covers").with("coverage", percent(coverage)))));
        if (rollUp.getTracked() > 0) {
            notes.add(say(message("tracked").withNumber("count", rollUp.getTracked())));
        }
        if (statuses.getElements() > 0) {
            notes.add(counts(statuses));
        }
        row(
                name,
                depth,
                Style.BOLD,
                rollUp.getProgress(),
                rollUp.getExpected(),
                status.map(wording::term).orElse(""),
                status.map(ScorecardText::style).orElse(Style.PLAIN),
                String.join(", ", notes));
    }

    /** "7 of 22 completed, 3 delayed". */
    private String counts(Scorecard.ElementStatuses statuses) {
        Map<Term, Integer> numbers = statuses.getNumbers();
        List<String> counts = new ArrayList<>();
        counts.add(say(message("completed")
                .withNumber("count", numbers.getOrDefault(StatusUpdate.Status.COMPLETED, 0))
                .withNumber("all", statuses.getElements())));
        numbers.forEach((status, number) -> {
            if (!status.equals(StatusUpdate.Status.COMPLETED)) {
                counts.add(say(message("count").withNumber("count", number).with("status", wording.term(status))));
            }
        });
        return String.join(", ", counts);
    }

    private static Style style(Term status) {
        if (status.equals(StatusUpdate.Status.COMPLETED)) {
            return Style.CYAN;
        }
        return status.equals(StatusUpdate.Status.DELAYED) ? Style.YELLOW : Style.FAINT;
    }

    private void metric(Evaluation evaluation, int depth, Optional<Decimal> weight) {
        Metric metric = evaluation.getMetric();
        String number = metric.getNumber().map(published -> published + " ").orElse("");
        evaluation(number + wording.text(metric.getName()), evaluation, depth, figures(evaluation, weight, true));
        if (explain) {
            for (Evaluation.Reason reason : evaluation.getExplanation()) {
                layout.deeper(depth + 2).row(reason.in(wording.messages()));
            }
        }
        for (Evaluation part : card.parts(metric.getId())) {
            evaluation(FigureWords.dimensions(part.getPart()), part, depth + 1, figures(part, Optional.empty(), false));
        }
    }

    private void evaluation(String name, Evaluation evaluation, int depth, String figures) {
        row(
                name,
                depth,
                Style.PLAIN,
                isCancelled(evaluation) ? Optional.empty() : evaluation.getProgress(),
                evaluation.getExpected(),
                status(evaluation),
                style(evaluation.getStatus()),
                figures);
    }

    private static boolean isCancelled(Evaluation evaluation) {
        return evaluation.getStatus() == Evaluation.Status.CANCELLED;
    }

    /** Something that is only tracked is said to be, with figures or without. */
    private String status(Evaluation evaluation) {
        if (evaluation.getStatus() == Evaluation.Status.UNRATED) {
            boolean parts = evaluation.getMethod() == Evaluation.ProgressBasis.PARTS;
            return parts
                    ? say("by-part")
                    : evaluation.isTracked() ? say("only-tracked") : wording.word(evaluation.getStatus());
        }
        boolean tracked = evaluation.isTracked() && evaluation.getStatus() == Evaluation.Status.NO_DATA;
        return wording.word(evaluation.getStatus()) + (tracked ? ", " + say("only-tracked") : "");
    }

    private static Style style(Evaluation.Status status) {
        return switch (status) {
            case ATTAINED, EXCEEDED, ON_TRACK -> Style.CYAN;
            case AT_RISK, ATTAINED_LATE -> Style.YELLOW;
            case OFF_TRACK, MISSED -> Style.RED;
            case NO_DATA, NOT_STARTED, UNRATED, CANCELLED -> Style.FAINT;
        };
    }

    private String figures(Evaluation evaluation, Optional<Decimal> weight, boolean whole) {
        Metric metric = evaluation.getMetric();
        List<String> parts = new ArrayList<>();
        evaluation
                .getMeasuredValue()
                .map(measured -> figure(metric, measured))
                .or(() -> evaluation.getWords().map(wording::text).map(Wording::oneLine))
                .ifPresent(parts::add);
        if (whole && evaluation.getMeasuredValue().isEmpty()) {
            undated(evaluation).ifPresent(parts::add);
        }
        evaluation.getTarget().ifPresent(goal -> parts.add(goal(metric, goal)));
        weight.ifPresent(each -> parts.add(say(message("weight").withNumber("weight", each.toString()))));
        if (evaluation.isStale()) {
            parts.add(say("stale"));
        }
        return String.join(", ", parts);
    }

    /** The last figure that is on record without a date in the calendar, which does not count. */
    private Optional<String> undated(Evaluation evaluation) {
        List<Observation> undated = evaluation.getUndated().stream()
                .filter(each -> evaluation.getMetric().findFigure(each).isPresent())
                .toList();
        if (undated.isEmpty()) {
            return Optional.empty();
        }
        Observation last = undated.get(undated.size() - 1);
        Metric metric = evaluation.getMetric();
        Message figure = message(last.getAsOf().isPresent() ? "undated-words" : "undated")
                .with(
                        "figure",
                        figure(
                                metric,
                                say(metric.findFigure(last)
                                        .orElseThrow()
                                        .getBounds()
                                        .toMessage())))
                .with("period", last.getAsOf().map(ScorecardText::written).orElse(""));
        return Optional.of(say(figure));
    }

    private static String written(Timeframe asOf) {
        return asOf.getAsWritten().or(asOf::getNotation).orElseGet(asOf::toString);
    }

    /** As exact as the source: "at least" and the like are kept, and carry over to a sum. */
    private String figure(Metric metric, Evaluation.MeasuredValue measured) {
        return answer(metric, measured.getValue())
                .filter(answer -> measured.getBounds().isExact())
                .orElseGet(() -> figure(
                        metric,
                        say(
                                (measured.getBounds().isExact()
                                        ? Message.of("quantity.exact")
                                                .withNumber(
                                                        "value",
                                                        measured.getValue().toShortString())
                                        : measured.getBounds().toMessage()))));
    }

    private Optional<String> answer(Metric metric, Decimal value) {
        boolean known = value.signum() == 0 || value.equals(Decimal.ONE);
        return metric.hasScale(Metric.Scale.BINARY) && known
                ? Optional.of(say(Message.of(value.signum() == 0 ? "metric.not-done" : "metric.done")))
                : Optional.empty();
    }

    private String figure(Metric metric, String figure) {
        return metric.hasScale(Metric.Scale.BINARY)
                ? figure
                : figures.with(figure, wording.text(metric.findUnit()).orElse(""));
    }

    private String goal(Metric metric, ResolvedTarget goal) {
        boolean answer = metric.hasScale(Metric.Scale.BINARY);
        String figure = answer
                ? say(Message.of(goal.getValue().signum() == 0 ? "metric.no" : "metric.yes"))
                : figure(metric, signed(goal));
        String code = (answer ? "answer" : "goal") + (goal.getDue().isPresent() ? "-due" : "");
        return say(message(code)
                .with("goal", figure)
                .with("due", goal.getDue().map(LocalDate::toString).orElse("")));
    }

    private String signed(ResolvedTarget goal) {
        String sign = goal.getComparator()
                .filter(each -> each != Target.Comparator.BETWEEN)
                .map(each -> each.getKeyword() + " ")
                .orElse("");
        return sign
                + number(goal.getValue())
                + goal.getUpper().map(upper -> ".." + number(upper)).orElse("");
    }

    private String number(Decimal number) {
        return wording.messages().number(number.toShortString());
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
        cells.add(TextCell.of(progress.map(this::percent).orElse("-")));
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

    private String percent(Decimal part) {
        return figures.part(part);
    }

    /** Prints the changes since a day. */
    void print(ScorecardChange movement, Optional<LocalDate> since) {
        layout.gap();
        layout.line(new StyledLine()
                .bold(say(message("moved")
                        .with("day", since.map(LocalDate::toString).orElse("-")))));
        TextLayout list = layout.deeper();
        if (movement.getMetrics().isEmpty() && movement.getElements().isEmpty()) {
            list.row(say("nothing"));
        }
        plan(movement, list);
        for (ScorecardChange.ElementChange each : movement.getElements()) {
            Optional<Term> before = each.getBefore().flatMap(Scorecard.Element::getStatus);
            Optional<Term> after = each.getAfter().flatMap(Scorecard.Element::getStatus);
            if (!before.equals(after)) {
                list.row(moved(
                        wording.text(each.getElement().getName()),
                        before.map(wording::term).orElse("-") + " \u2192 "
                                + after.map(wording::term).orElse("-")));
            }
        }
        for (ScorecardChange.MetricChange each : movement.getMetrics()) {
            Metric metric = each.getAfter().or(each::getBefore).orElseThrow().getMetric();
            list.row(moved(wording.text(metric.getName()), moved(each)));
        }
    }

    private String moved(String name, String how) {
        return say(message("change").with("name", Wording.oneLine(name)).with("change", how));
    }

    private void plan(ScorecardChange movement, TextLayout list) {
        if (movement.isCoverageChanged()) {
            String change = movement.getPlan().map(this::points).orElse("-");
            list.row(moved(
                    say("plan"),
                    movement.getPlanOverSame()
                            .map(same -> say(message("coverage-changed")
                                    .with("change", change)
                                    .with("same", points(same))))
                            .orElseGet(() -> say(message("coverage-new").with("change", change)))));
        } else {
            movement.getPlan()
                    .filter(change -> change.signum() != 0)
                    .ifPresent(change -> list.row(moved(say("plan"), points(change))));
        }
    }

    private String moved(ScorecardChange.MetricChange each) {
        String before = each.getBefore().map(this::stand).orElseGet(() -> say("absent"));
        String after = each.getAfter().map(this::stand).orElseGet(() -> say("absent"));
        String change = each.getChange()
                .filter(by -> by.signum() != 0)
                .map(by -> ", " + points(by))
                .orElse("");
        return before + " \u2192 " + after + change;
    }

    private String stand(Evaluation evaluation) {
        String value = evaluation
                .getMeasuredValue()
                .map(measured -> figure(evaluation.getMetric(), measured))
                .orElse("-");
        return value + " (" + status(evaluation) + ")";
    }

    private String points(Decimal change) {
        Decimal points = change.times(HUNDRED).rounded(1);
        return say(message("points")
                .with(
                        "points",
                        (points.signum() > 0 ? "+" : "") + wording.messages().number(points.toString())));
    }
}
