package org.unionplan.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.LevelWords;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.metric.Target;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Term;

/** The words and figures of a scorecard. */
final class ScorecardWords {

    private static final Decimal HUNDRED = Decimal.of(100);

    private final Scorecard card;
    private final Wording wording;
    private final FigureWords figures;
    private final LevelWords levels;

    ScorecardWords(Scorecard card, Wording wording) {
        this.card = card;
        this.wording = wording;
        this.figures = new FigureWords(wording);
        this.levels = new LevelWords(card.getPlan(), wording);
    }

    static Message message(String code) {
        return Message.of("scorecard." + code);
    }

    String say(Message message) {
        return wording.say(message);
    }

    String say(String code) {
        return say(message(code));
    }

    /** The day that the scorecard is for. */
    String title() {
        Message heading = card.getEvaluator()
                .getAsKnownAt()
                .map(day -> message("title-known").with("known", day))
                .orElse(message("title"));
        return say(heading.with("asOf", card.getEvaluator().getAsOf()));
    }

    /** "Pillar 1.1: Contact". */
    String name(PlanElement element) {
        String number = element.getNumber().map(published -> " " + published).orElse("");
        return say(message("element")
                .with("level", levels.one(element.getLevel()) + number)
                .with("name", wording.text(element.getName())));
    }

    String name(Metric metric) {
        return metric.getNumber().map(published -> published + " ").orElse("") + wording.text(metric.getName());
    }

    /** Returns true for an action that nothing is known about. */
    static boolean isSilent(Scorecard.Element score) {
        return score.getElement().getLevel() == PlanElement.Level.ACTION
                && score.getRollUp().getStatuses().isEmpty()
                && score.getStatus().isEmpty();
    }

    /** Returns the omissions of a roll-up, and the statuses of the elements below. */
    String notes(Scorecard.RollUp rollUp, Scorecard.ElementStatuses statuses) {
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
        return String.join(", ", notes);
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

    static boolean isCancelled(Evaluation evaluation) {
        return evaluation.getStatus() == Evaluation.Status.CANCELLED;
    }

    /** Something that is only tracked is said to be, with figures or without. */
    String status(Evaluation evaluation) {
        if (evaluation.getStatus() == Evaluation.Status.UNRATED) {
            boolean parts = evaluation.getMethod() == Evaluation.ProgressBasis.PARTS;
            return parts
                    ? say("by-part")
                    : evaluation.isTracked() ? say("only-tracked") : wording.word(evaluation.getStatus());
        }
        boolean tracked = evaluation.isTracked() && evaluation.getStatus() == Evaluation.Status.NO_DATA;
        return wording.word(evaluation.getStatus()) + (tracked ? ", " + say("only-tracked") : "");
    }

    String figures(Evaluation evaluation, Optional<Decimal> weight, boolean whole) {
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
                .with("period", last.getAsOf().map(ScorecardWords::written).orElse(""));
        return Optional.of(say(figure));
    }

    private static String written(Timeframe asOf) {
        return asOf.getAsWritten().or(asOf::getNotation).orElseGet(asOf::toString);
    }

    /** As exact as the source: "at least" and the like are kept, and carry over to a sum. */
    String figure(Metric metric, Evaluation.MeasuredValue measured) {
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

    String percent(Decimal part) {
        return figures.part(part);
    }

    /** "Since 2027-03-31". */
    String since(Optional<LocalDate> day) {
        return say(message("moved").with("day", day.map(LocalDate::toString).orElse("-")));
    }

    /** The changes of the plan, of elements and of metrics, one line each, or one line for no changes. */
    List<String> changes(ScorecardChange movement) {
        List<String> lines = new ArrayList<>();
        if (movement.getMetrics().isEmpty() && movement.getElements().isEmpty()) {
            lines.add(say("nothing"));
        }
        ofPlan(movement).ifPresent(change -> lines.add(change(say("plan"), change)));
        for (ScorecardChange.ElementChange each : movement.getElements()) {
            Optional<Term> before = each.getBefore().flatMap(Scorecard.Element::getStatus);
            Optional<Term> after = each.getAfter().flatMap(Scorecard.Element::getStatus);
            if (!before.equals(after)) {
                lines.add(change(
                        wording.text(each.getElement().getName()),
                        before.map(wording::term).orElse("-") + " \u2192 "
                                + after.map(wording::term).orElse("-")));
            }
        }
        for (ScorecardChange.MetricChange each : movement.getMetrics()) {
            Metric metric = each.getAfter().or(each::getBefore).orElseThrow().getMetric();
            lines.add(change(wording.text(metric.getName()), ofMetric(each)));
        }
        return lines;
    }

    private String change(String name, String how) {
        return say(message("change").with("name", Wording.oneLine(name)).with("change", how));
    }

    private Optional<String> ofPlan(ScorecardChange movement) {
        if (!movement.isCoverageChanged()) {
            return movement.getPlan().filter(change -> change.signum() != 0).map(this::points);
        }
        String change = movement.getPlan().map(this::points).orElse("-");
        return Optional.of(movement.getPlanOverSame()
                .map(same ->
                        say(message("coverage-changed").with("change", change).with("same", points(same))))
                .orElseGet(() -> say(message("coverage-new").with("change", change))));
    }

    private String ofMetric(ScorecardChange.MetricChange each) {
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
