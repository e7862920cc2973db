package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.MetricEvaluator;
import org.unionplan.plan.PlanElement;
import org.unionplan.plan.StatusUpdate;
import org.unionplan.progress.Scorecard;
import org.unionplan.progress.ScorecardChange;
import org.unionplan.value.Decimal;
import org.unionplan.value.Term;

/** A scorecard as a table: elements and metrics with figure, progress, status, trend and reasons. */
final class ScorecardView {

    private static final int DEEPEST_STYLE = 3;

    /** A plan of more elements than this lists only those with metrics or statuses. */
    private static final int MOST_WITHOUT_FIGURES = 300;

    private final PageContext context;
    private final PageWording wording;
    private final PageFigures figures;
    private final Scorecard card;
    private final Optional<ScorecardChange> change;
    private final List<ScoreRow> rows = new ArrayList<>();
    private int unlisted;

    ScorecardView(Scorecard card, PageContext context) {
        this.card = card;
        this.context = context;
        this.wording = context.wording();
        this.figures = context.figures();
        MetricEvaluator evaluator = card.getEvaluator();
        this.change = context.since()
                .map(day -> ScorecardChange.between(Scorecard.of(card.getPlan(), evaluator.withAsOf(day)), card));
        if (!card.metrics().isEmpty() || card.getElementStatuses().getElements() > 0) {
            fill();
        }
    }

    private void fill() {
        rollUp(
                new RowHead(wording.say("scorecard.plan"), null, "whole"),
                card.rollUp(),
                Optional.empty(),
                card.getElementStatuses());
        items(card.getItems(), 1);
        List<Scorecard.Element> elements = card.elements();
        boolean large = elements.size() > MOST_WITHOUT_FIGURES;
        for (Scorecard.Element element : elements) {
            boolean silent = element.getRollUp().getStatuses().isEmpty()
                    && element.getStatus().isEmpty();
            if (silent && large) {
                unlisted++;
            } else if (!silent || element.getElement().getLevel() != PlanElement.Level.ACTION) {
                element(element);
            }
        }
        List<Evaluation> unlinked = card.unlinked();
        if (!unlinked.isEmpty()) {
            rows.add(ScoreRow.heading(wording.say("page.scorecard.unlinked")));
            unlinked.forEach(evaluation -> metric(evaluation, 1, ""));
        }
    }

    private void element(Scorecard.Element score) {
        PlanElement element = score.getElement();
        String number =
                element.getNumber().map(each -> wording.raw(each) + "\u2002").orElse("");
        RowHead head = new RowHead(
                number + wording.text(element.getName()),
                context.anchors().link(element.getId()),
                "l" + Math.min(DEEPEST_STYLE, score.getDepth()));
        rollUp(head, score.getRollUp(), score.getStatus(), score.getElementStatuses());
        items(score.getItems(), score.getDepth() + 1);
    }

    private void rollUp(
            RowHead head, Scorecard.RollUp rollUp, Optional<Term> status, Scorecard.ElementStatuses statuses) {
        List<String> notes = new ArrayList<>();
        int could = rollUp.getMeasured() + rollUp.getUnmeasured();
        if (could > 0) {
            notes.add(wording.say(Message.of("page.measured")
                    .withNumber("measured", rollUp.getMeasured())
                    .withNumber("count", could)));
        }
        rollUp.getCoverage()
                .filter(coverage -> !coverage.equals(Decimal.ONE))
                .ifPresent(coverage -> notes.add(
                        wording.say(Message.of("scorecard.covers").with("coverage", figures.percent(coverage)))));
        if (rollUp.getTracked() > 0) {
            notes.add(wording.count("scorecard.tracked", rollUp.getTracked()));
        }
        boolean measurable = could > 0 || rollUp.getProgress().isPresent();
        rows.add(new ScoreRow(
                head.style(),
                head.name(),
                head.href(),
                String.join(", ", notes),
                List.of(),
                "",
                "",
                rollUp.getProgress().map(figures::percent).orElse(measurable ? "\u2013" : ""),
                measurable ? Bar.of(rollUp.getProgress(), rollUp.getExpected(), wording, figures) : null,
                status.map(StatusMarks::of).orElse("open"),
                status.map(wording::term).orElse(null),
                counts(statuses),
                null));
    }

    /** "7 of 22 completed", "3 delayed". */
    private List<String> counts(Scorecard.ElementStatuses statuses) {
        if (statuses.getElements() == 0) {
            return List.of();
        }
        List<String> counts = new ArrayList<>();
        Map<Term, Integer> numbers = statuses.getNumbers();
        counts.add(wording.say(Message.of("scorecard.completed")
                .withNumber("count", numbers.getOrDefault(StatusUpdate.Status.COMPLETED, 0))
                .withNumber("all", statuses.getElements())));
        numbers.forEach((status, number) -> {
            if (!status.equals(StatusUpdate.Status.COMPLETED)) {
                counts.add(wording.say(Message.of("scorecard.count")
                        .withNumber("count", number)
                        .with("status", wording.term(status))));
            }
        });
        return counts;
    }

    private void items(List<Scorecard.LinkedMetric> items, int depth) {
        for (Scorecard.LinkedMetric item : items) {
            Decimal weight = item.getLink().getWeight();
            metric(
                    item.getEvaluation(),
                    depth,
                    weight.equals(Decimal.ONE)
                            ? ""
                            : wording.say(Message.of("scorecard.weight").withNumber("weight", weight.toString())));
        }
    }

    private void metric(Evaluation evaluation, int depth, String weight) {
        Metric metric = evaluation.getMetric();
        String number =
                metric.getNumber().map(each -> wording.raw(each) + "\u2002").orElse("");
        evaluation(evaluation, number + wording.text(metric.getName()), weight, depth, true);
        for (Evaluation part : card.parts(metric.getId())) {
            evaluation(part, PageFigures.dimensions(part.getPart()), "", depth + 1, false);
        }
    }

    private void evaluation(Evaluation evaluation, String name, String weight, int depth, boolean whole) {
        Metric metric = evaluation.getMetric();
        String mark = StatusMarks.of(evaluation.getStatus());
        String status = status(evaluation);
        boolean cancelled = evaluation.getStatus() == Evaluation.Status.CANCELLED;
        Optional<Decimal> progress = cancelled ? Optional.empty() : evaluation.getProgress();
        String note = evaluation.isStale() ? join(weight, wording.say("scorecard.stale")) : weight;
        rows.add(new ScoreRow(
                "metric m" + Math.min(DEEPEST_STYLE, depth),
                name,
                whole ? context.anchors().link(metric.getId()) : null,
                note,
                reasons(evaluation),
                figures.measured(evaluation).orElseGet(() -> wording.say("page.not-measured")),
                evaluation.getTarget().map(goal -> figures.goal(metric, goal)).orElse(""),
                progress.map(figures::percent).orElse("\u2013"),
                Bar.of(progress, evaluation.getExpected(), wording, figures),
                mark,
                status,
                List.of(),
                whole
                        ? Spark.of(evaluation, context.observed(metric), wording, figures)
                                .orElse(null)
                        : null));
    }

    private static String join(String first, String second) {
        return first.isEmpty() ? second : first + ", " + second;
    }

    private List<String> reasons(Evaluation evaluation) {
        return evaluation.getExplanation().stream()
                .map(reason -> wording.say(reason.getMessage()))
                .toList();
    }

    private String status(Evaluation evaluation) {
        if (evaluation.getStatus() == Evaluation.Status.UNRATED) {
            boolean parts = evaluation.getMethod() == Evaluation.ProgressBasis.PARTS;
            return parts
                    ? wording.say("scorecard.by-part")
                    : evaluation.isTracked()
                            ? wording.say("scorecard.only-tracked")
                            : wording.word(evaluation.getStatus());
        }
        boolean tracked = evaluation.isTracked() && evaluation.getStatus() == Evaluation.Status.NO_DATA;
        return wording.word(evaluation.getStatus()) + (tracked ? ", " + wording.say("scorecard.only-tracked") : "");
    }

    PageWording wording() {
        return wording;
    }

    List<ScoreRow> rows() {
        return rows;
    }

    /** A sentence on the elements that a large plan leaves out, empty if there are none. */
    String unlisted() {
        return unlisted == 0 ? "" : wording.count("page.scorecard.unlisted", unlisted);
    }

    /** The marks that the table uses, in the order of their statuses. */
    List<MarkKey> key() {
        Set<Evaluation.Status> used = new TreeSet<>();
        card.metrics().forEach(evaluation -> used.add(evaluation.getStatus()));
        return used.stream()
                .map(status -> new MarkKey(StatusMarks.of(status), wording.word(status)))
                .toList();
    }

    boolean hasSince() {
        return change.isPresent();
    }

    String sinceHeading() {
        LocalDate day = context.since().orElse(context.asOf());
        return wording.say(Message.of("page.moved-since").with("day", wording.day(day)));
    }

    /** Returns the metrics that moved since the day to compare with. */
    List<Moved> changes() {
        List<Moved> moved = new ArrayList<>();
        change.ifPresent(each -> {
            plan(each, moved);
            each.getElements().forEach(element -> element(element, moved));
            each.getMetrics().forEach(metric -> moved.add(moved(metric)));
        });
        return moved;
    }

    private void plan(ScorecardChange movement, List<Moved> moved) {
        Optional<Decimal> by = movement.isCoverageChanged() ? movement.getPlanOverSame() : movement.getPlan();
        if (movement.isCoverageChanged()
                || by.filter(each -> each.signum() != 0).isPresent()) {
            String code = movement.isCoverageChanged() ? "page.coverage-changed" : "time.as-is";
            moved.add(new Moved(
                    wording.say("scorecard.plan"),
                    "",
                    movement.isCoverageChanged() ? wording.say(code) : "",
                    by.map(figures::points).orElse("\u2013")));
        }
    }

    private void element(ScorecardChange.ElementChange each, List<Moved> moved) {
        Optional<Term> before = each.getBefore().flatMap(Scorecard.Element::getStatus);
        Optional<Term> after = each.getAfter().flatMap(Scorecard.Element::getStatus);
        if (!before.equals(after)) {
            moved.add(new Moved(
                    wording.text(each.getElement().getName()),
                    before.map(wording::term).orElse("\u2013"),
                    after.map(wording::term).orElse("\u2013"),
                    ""));
        }
    }

    private Moved moved(ScorecardChange.MetricChange each) {
        Metric metric = each.getAfter().or(each::getBefore).orElseThrow().getMetric();
        return new Moved(
                wording.text(metric.getName()),
                each.getBefore().map(this::stand).orElse("\u2013"),
                each.getAfter().map(this::stand).orElse("\u2013"),
                each.getChange()
                        .filter(by -> by.signum() != 0)
                        .map(figures::points)
                        .orElse(""));
    }

    private String stand(Evaluation evaluation) {
        return wording.say(Message.of("page.stand")
                .with("figure", figures.measured(evaluation).orElse("\u2013"))
                .with("status", status(evaluation)));
    }

    private record RowHead(String name, @Nullable String href, String style) {}

    /** A mark and its words. */
    record MarkKey(String mark, String words) {}

    /** A metric that moved. */
    record Moved(String name, String before, String after, String change) {}

    /** A row of the table. */
    record ScoreRow(
            String style,
            String name,
            @Nullable String href,
            String note,
            List<String> reasons,
            String value,
            String goal,
            String percent,
            @Nullable Bar bar,
            String mark,
            @Nullable String status,
            List<String> counts,
            @Nullable Spark spark) {

        static ScoreRow heading(String words) {
            return new ScoreRow("l0", words, null, "", List.of(), "", "", "", null, "open", null, List.of(), null);
        }
    }
}
