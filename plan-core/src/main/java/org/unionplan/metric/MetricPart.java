package org.unionplan.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.unionplan.value.Dimensions;

/**
 * A metric or a part of it, with all that may count for it.
 *
 * @param targets in document order
 * @param observations in document order, perhaps with others that do not count
 * @param named the parts that targets and baselines name, perhaps with others that are not parts of this one
 */
record MetricPart(
        Metric metric,
        Dimensions part,
        MetricUnit unit,
        Optional<Baseline> baseline,
        List<Target> targets,
        List<Observation> observations,
        Collection<Dimensions> named) {

    private static final int MOST_FOR_EACH = 100;

    static MetricPart of(Metric metric, Dimensions part) {
        return new MetricPart(
                metric,
                part,
                MetricUnit.of(metric),
                metric.findBaseline(part),
                targets(metric, part),
                metric.getObservations(),
                named(metric));
    }

    /** The targets that name the part, or else those for each part along its dimension. */
    private static List<Target> targets(Metric metric, Dimensions part) {
        List<Target> own = metric.getTargets().stream()
                .filter(target ->
                        target.getEachOf().isEmpty() && target.getDimensions().equals(part))
                .toList();
        return own.isEmpty() && part.asMap().size() == 1
                ? latest(metric.getTargets().stream()
                        .filter(target -> target.getEachOf()
                                .filter(part.asMap()::containsKey)
                                .isPresent())
                        .toList())
                : own;
    }

    /** Up to a hundred targets for each part, so that many of them for many parts stay as many as there are. */
    static List<Target> latest(List<Target> each) {
        return each.size() <= MOST_FOR_EACH ? each : each.subList(each.size() - MOST_FOR_EACH, each.size());
    }

    static List<Dimensions> named(Metric metric) {
        List<Dimensions> named = new ArrayList<>();
        metric.getTargets().forEach(target -> named.add(target.getDimensions()));
        metric.getPartBaselines().forEach(baseline -> named.add(baseline.getDimensions()));
        named.removeIf(Dimensions::isEmpty);
        return named;
    }
}
