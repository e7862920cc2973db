package org.unionplan.pages.view;

import java.util.List;
import java.util.Optional;
import org.unionplan.message.Message;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.value.Decimal;

/** A small line of the figures of a metric, the last of them marked. */
record Spark(String points, String x, String y, String label) {

    private static final int LEFT = 4;
    private static final int RIGHT = 76;
    private static final int TOP = 4;
    private static final int BOTTOM = 20;

    /** The line of that metric up to the day of the evaluation; empty for fewer than two figures. */
    static Optional<Spark> of(
            Evaluation evaluation, List<Observed> observed, PageWording wording, PageFigures figures) {
        if (observed.size() < 2) {
            return Optional.empty();
        }
        Decimal low =
                observed.stream().map(Observed::value).min(Decimal::compareTo).orElseThrow();
        Decimal high =
                observed.stream().map(Observed::value).max(Decimal::compareTo).orElseThrow();
        Observed first = observed.get(0);
        Observed last = observed.get(observed.size() - 1);
        DrawingScale across = new DrawingScale(
                Decimal.of(first.day().toEpochDay()), Decimal.of(last.day().toEpochDay()), LEFT, RIGHT);
        DrawingScale up = new DrawingScale(low, high, BOTTOM, TOP);
        StringBuilder points = new StringBuilder();
        for (Observed each : observed) {
            points.append(points.isEmpty() ? "" : " ")
                    .append(across.at(each.day().toEpochDay()))
                    .append(',')
                    .append(up.at(each.value()));
        }
        Metric metric = evaluation.getMetric();
        String label = wording.say(Message.of("page.spark")
                .withNumber("count", observed.size())
                .with("first", figures.value(metric, first.value()))
                .with("last", figures.value(metric, last.value())));
        return Optional.of(
                new Spark(points.toString(), across.at(last.day().toEpochDay()), up.at(last.value()), label));
    }
}
