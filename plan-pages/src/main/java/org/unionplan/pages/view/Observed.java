package org.unionplan.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.progress.MetricHistory;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;

/**
 * A figure of a metric on the last day it is for.
 *
 * @param afterGap true if a figure is known to be missing between this one and the one before
 */
record Observed(LocalDate day, Decimal value, boolean afterGap, boolean baseline) {

    /** The figures that count, by day, the baseline first. */
    static List<Observed> of(MetricHistory history) {
        Metric metric = history.getMetric();
        Set<LocalDate> measured = new TreeSet<>();
        TreeSet<LocalDate> missing = new TreeSet<>();
        for (Observation observation : metric.getObservations()) {
            observation
                    .getAsOf()
                    .flatMap(Timeframe::getLatestLast)
                    .ifPresent(day -> (observation.getMissing().isPresent() ? missing : measured).add(day));
        }
        List<Observed> observed = new ArrayList<>();
        metric.findBaseline(Dimensions.NONE)
                .flatMap(baseline -> baseline.getDate()
                        .flatMap(Timeframe::getLatestLast)
                        .map(day -> new Observed(day, baseline.getValue().getValue(), false, true)))
                .ifPresent(observed::add);
        for (MetricHistory.Point point : history.getPoints()) {
            if (point.getValue().isPresent() && measured.contains(point.getDay())) {
                LocalDate before = observed.isEmpty()
                        ? point.getDay()
                        : observed.get(observed.size() - 1).day();
                LocalDate gap = missing.higher(before);
                boolean afterGap = gap != null && gap.isBefore(point.getDay());
                if (observed.isEmpty() || point.getDay().isAfter(before)) {
                    observed.add(new Observed(point.getDay(), point.getValue().get(), afterGap, false));
                }
            }
        }
        return observed;
    }
}
