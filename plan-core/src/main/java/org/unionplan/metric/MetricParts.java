package org.unionplan.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unionplan.value.Dimensions;

/** The parts of a metric that have a target or an observation, each with what may count for it. */
final class MetricParts {

    private static final class Part {

        private final List<Target> targets = new ArrayList<>();
        private final List<Observation> observations = new ArrayList<>();
    }

    private final Map<Dimensions, Part> parts = new TreeMap<>(DimensionNames.PARTS);
    private final List<Dimensions> inOrder = new ArrayList<>();

    MetricParts(Metric metric) {
        metric.getTargets()
                .forEach(target -> part(target.getDimensions()).targets.add(target));
        metric.getObservations().forEach(observation -> part(observation.getDimensions()));
        SortedMap<DimensionNames, Boolean> ways = new TreeMap<>();
        inOrder.forEach(part -> ways.put(DimensionNames.of(part), true));
        boolean addUp = metric.getPartsAddUp().orElse(false);
        for (Observation observation : metric.getObservations()) {
            Dimensions own = observation.getDimensions();
            part(own).observations.add(observation);
            if (addUp) {
                addToLarger(observation, ways);
            }
        }
        inOrder.remove(Dimensions.NONE);
    }

    private void addToLarger(Observation observation, SortedMap<DimensionNames, Boolean> ways) {
        Dimensions own = observation.getDimensions();
        DimensionNames names = DimensionNames.of(own);
        for (DimensionNames fewer : ways.headMap(names).keySet()) {
            Part larger = fewer.isWithin(names) ? parts.get(fewer.project(own)) : null;
            if (larger != null) {
                larger.observations.add(observation);
            }
        }
    }

    private Part part(Dimensions dimensions) {
        return parts.computeIfAbsent(dimensions, none -> {
            inOrder.add(dimensions);
            return new Part();
        });
    }

    /** The parts in the order in which they first occur, targets first. */
    List<Dimensions> inOrder() {
        return inOrder;
    }

    List<Target> targets(Dimensions part) {
        return part(part).targets;
    }

    /** Returns the observations of that part, and where parts add up those of smaller ones, in document order. */
    List<Observation> observations(Dimensions part) {
        return part(part).observations;
    }
}
