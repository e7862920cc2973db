package org.unionplan.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unionplan.message.Message;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.progress.MetricHistory;
import org.unionplan.value.Text;

/** A metric: its picture, the same figures as a table, the reasons, and all that the document says about it. */
final class MetricView {

    private static final Set<String> TOLD = Set.of("id", "number", "name", "definition");

    /** The most metrics of a page with a picture and a table of their figures. */
    private static final int MOST_CHARTS = 200;

    private final Evaluation evaluation;
    private final Metric metric;
    private final PageWording wording;
    private final PageFigures figures;
    private final PageContext context;
    private final List<MetricHistory.Point> points;
    private final Optional<Chart> chart;

    private MetricView(Evaluation evaluation, PageContext context, boolean drawn) {
        this.evaluation = evaluation;
        this.metric = evaluation.getMetric();
        this.context = context;
        this.wording = context.wording();
        this.figures = context.figures();
        this.points = drawn ? context.history(metric).getPoints() : List.of();
        this.chart = drawn ? Chart.of(evaluation, context.observed(metric), figures, wording) : Optional.empty();
    }

    static List<MetricView> of(PageContext context) {
        List<MetricView> views = new ArrayList<>();
        context.scorecard()
                .metrics()
                .forEach(evaluation -> views.add(new MetricView(evaluation, context, views.size() < MOST_CHARTS)));
        return views;
    }

    /** A sentence on the metrics without a chart, empty if a page draws them all. */
    static String undrawn(List<MetricView> views) {
        return views.size() <= MOST_CHARTS
                ? ""
                : views.get(0)
                        .wording
                        .say(Message.of("page.chart.most")
                                .withNumber("most", MOST_CHARTS)
                                .withNumber("count", views.size()));
    }

    PageWording wording() {
        return wording;
    }

    @Nullable
    String id() {
        return context.anchors().give(metric.getId());
    }

    /** An identifier for parts of the picture. */
    String key() {
        return "-chart-" + metric.getId();
    }

    String name() {
        return metric.getNumber().map(number -> wording.raw(number) + "\u2002").orElse("")
                + wording.text(metric.getName());
    }

    Optional<Text> definition() {
        return metric.getDefinition();
    }

    String mark() {
        return StatusMarks.of(evaluation.getStatus());
    }

    String status() {
        return wording.word(evaluation.getStatus());
    }

    String value() {
        return figures.measured(evaluation).orElseGet(() -> wording.say("page.not-measured"));
    }

    String goal() {
        return evaluation.getTarget().map(goal -> figures.goal(metric, goal)).orElse("");
    }

    Optional<Chart> chart() {
        return chart;
    }

    /** The picture in words. */
    String description() {
        List<Observed> observed = context.observed(metric);
        Observed first = observed.get(0);
        Observed last = observed.get(observed.size() - 1);
        Message words = Message.of(observed.size() == 1 ? "page.chart.one" : "page.chart.description")
                .withNumber("count", observed.size())
                .with("first", figures.value(metric, first.value()))
                .with("firstDay", wording.day(first.day()))
                .with("last", figures.value(metric, last.value()))
                .with("lastDay", wording.day(last.day()));
        String goal = goal();
        return wording.say(words) + (goal.isEmpty() ? "" : " " + wording.begin(goal) + ".");
    }

    /** The reasons, unless the scorecard on the same page has them. */
    List<String> reasons() {
        return context.shows("scorecard")
                ? List.of()
                : evaluation.getExplanation().stream()
                        .map(reason -> wording.say(reason.getMessage()))
                        .toList();
    }

    List<PointRow> rows() {
        List<PointRow> rows = new ArrayList<>();
        for (MetricHistory.Point point : points) {
            rows.add(new PointRow(
                    wording.day(point.getDay()),
                    point.getValue().map(value -> figures.value(metric, value)).orElse("\u2013"),
                    point.getExpected()
                            .map(value -> figures.between(metric, value))
                            .orElse("\u2013"),
                    point.getTarget().map(value -> figures.value(metric, value)).orElse("\u2013"),
                    point.getProgress().map(figures::percent).orElse("\u2013"),
                    point.getStatus().map(StatusMarks::of).orElse("open"),
                    point.getStatus().map(wording::word).orElse("")));
        }
        return rows;
    }

    List<Field> fields() {
        return context.fields().read(metric, Metric.shape(), TOLD);
    }

    /** A day with its figures. */
    record PointRow(
            String day, String value, String expected, String target, String progress, String mark, String status) {}
}
