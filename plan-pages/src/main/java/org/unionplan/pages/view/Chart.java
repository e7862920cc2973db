package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.unionplan.metric.Evaluation;
import org.unionplan.metric.Metric;
import org.unionplan.metric.ResolvedTarget;
import org.unionplan.value.Decimal;

/** The figures of a metric over time, with its targets as steps and the planned path. */
final class Chart {

    static final int WIDTH = 640;
    static final int HEIGHT = 260;
    private static final int LEFT = 66;
    private static final int RIGHT = 584;
    private static final int TOP = 16;
    private static final int BOTTOM = 224;
    private static final int MOST_YEARS = 8;

    private final Metric metric;
    private final Evaluation evaluation;
    private final List<Observed> observed;
    private final List<ResolvedTarget> targets;
    private final PageFigures figures;
    private final PageWording wording;
    private final Axis axis;
    private final DrawingScale up;
    private final DrawingScale across;
    private final LocalDate first;
    private final LocalDate last;

    private Chart(
            Evaluation evaluation,
            List<Observed> observed,
            List<ResolvedTarget> targets,
            SortedSet<LocalDate> days,
            PageFigures figures,
            PageWording wording) {
        this.metric = evaluation.getMetric();
        this.evaluation = evaluation;
        this.observed = observed;
        this.targets = targets;
        this.figures = figures;
        this.wording = wording;
        this.first = days.first();
        this.last = days.last();
        List<Decimal> values = new ArrayList<>();
        observed.forEach(each -> values.add(each.value()));
        targets.forEach(target -> {
            values.add(target.getValue());
            target.getUpper().ifPresent(values::add);
        });
        evaluation.getPace().getAnchors().forEach(anchor -> values.add(anchor.value()));
        this.axis = new Axis(values);
        this.up = new DrawingScale(axis.low(), axis.high(), BOTTOM, TOP);
        this.across = new DrawingScale(Decimal.of(first.toEpochDay()), Decimal.of(last.toEpochDay()), LEFT, RIGHT);
    }

    /** The picture, if there are figures or goals on at least two days. */
    static Optional<Chart> of(
            Evaluation evaluation, List<Observed> observed, PageFigures figures, PageWording wording) {
        boolean answer = evaluation.getMetric().hasScale(Metric.Scale.BINARY);
        List<ResolvedTarget> targets = evaluation.getTargets().stream()
                .filter(target -> target.getDue().isPresent())
                .toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        observed.forEach(each -> days.add(each.day()));
        targets.forEach(target -> target.getDue().ifPresent(days::add));
        evaluation.getPace().getAnchors().forEach(anchor -> days.add(anchor.day()));
        boolean worth = !answer && !observed.isEmpty() && days.size() > 1;
        if (worth) {
            days.add(evaluation.getAsOf());
        }
        return worth ? Optional.of(new Chart(evaluation, observed, targets, days, figures, wording)) : Optional.empty();
    }

    private String x(LocalDate day) {
        return across.at(day.toEpochDay());
    }

    List<Tick> levels() {
        return axis.ticks().stream()
                .map(value -> new Tick(up.at(value), figures.number(value)))
                .toList();
    }

    /** The beginnings of years, or the first and the last day. */
    List<Tick> days() {
        List<Tick> ticks = new ArrayList<>();
        int years = last.getYear() - first.getYear();
        if (years < 1) {
            ticks.add(new Tick(x(first), wording.day(first)));
            return ticks;
        }
        int every = 1 + (years - 1) / MOST_YEARS;
        for (int year = first.getYear() + 1; year <= last.getYear(); year += every) {
            ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
        return ticks;
    }

    /** The figures as lines, broken where one is missing. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Observed each : observed) {
            if (each.afterGap()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ")
                    .append(x(each.day()))
                    .append(',')
                    .append(up.at(each.value()));
        }
        lines.add(line.toString());
        return lines;
    }

    List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (Observed each : observed) {
            dots.add(new Dot(x(each.day()), up.at(each.value()), each.baseline()));
        }
        return dots;
    }

    /** The last figure in words, at its place. */
    Dot latest() {
        Observed each = observed.get(observed.size() - 1);
        return new Dot(x(each.day()), up.at(each.value()), false);
    }

    String latestWords() {
        return figures.value(metric, observed.get(observed.size() - 1).value());
    }

    /** The targets as a line of steps: each holds until it is due. */
    List<String> steps() {
        List<String> steps = new ArrayList<>();
        LocalDate from = first;
        for (ResolvedTarget target : targets) {
            LocalDate due = target.getDue().orElse(last);
            for (Decimal edge : edges(target)) {
                String y = up.at(edge);
                steps.add("M" + x(from) + ' ' + y + " H" + x(due));
            }
            from = due;
        }
        return steps;
    }

    List<Dot> goals() {
        List<Dot> goals = new ArrayList<>();
        for (ResolvedTarget target : targets) {
            for (Decimal edge : edges(target)) {
                goals.add(new Dot(x(target.getDue().orElse(last)), up.at(edge), false));
            }
        }
        return goals;
    }

    private static List<Decimal> edges(ResolvedTarget target) {
        return target.getUpper()
                .map(upper -> List.of(target.getValue(), upper))
                .orElseGet(() -> List.of(target.getValue()));
    }

    /** The planned path, empty without one. */
    String path() {
        StringBuilder path = new StringBuilder();
        evaluation
                .getPace()
                .getAnchors()
                .forEach(anchor -> path.append(path.isEmpty() ? "" : " ")
                        .append(x(anchor.day()))
                        .append(',')
                        .append(up.at(anchor.value())));
        return path.toString();
    }

    String today() {
        return x(evaluation.getAsOf());
    }

    String todayWords() {
        return wording.day(evaluation.getAsOf());
    }

    /** A value on an axis. */
    record Tick(String at, String words) {}

    /** A place in the picture. */
    record Dot(String x, String y, boolean hollow) {}
}
