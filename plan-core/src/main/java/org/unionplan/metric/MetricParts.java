package org.unionplan.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.unionplan.value.Dimensions;

/** The parts of a metric that have a target, a baseline or an observation, each with all that may count for it. */
final class MetricParts {

    private static final class Part {

        private @Nullable Baseline baseline;
        private final List<Target> targets = new ArrayList<>();
        private final List<Observation> observations = new ArrayList<>();
        private final List<Dimensions> named = new ArrayList<>();
    }

    private final Metric metric;
    private final MetricUnit unit;
    private final Map<Dimensions, Part> parts = new TreeMap<>(DimensionNames.PARTS);
    private final List<Dimensions> inOrder = new ArrayList<>();

    /** The targets for each part along a dimension. */
    private final Map<String, List<Target>> each = new TreeMap<>();

    MetricParts(Metric metric) {
        this.metric = metric;
        this.unit = MetricUnit.of(metric);
        for (Target target : metric.getTargets()) {
            target.getEachOf()
                    .map(dimension -> each.computeIfAbsent(dimension, none -> new ArrayList<>()))
                    .orElseGet(() -> part(target.getDimensions()).targets)
                    .add(target);
        }
        metric.getPartBaselines().forEach(this::start);
        metric.getObservations().forEach(observation -> part(observation.getDimensions()));
        SortedMap<DimensionNames, Boolean> ways = new TreeMap<>();
        inOrder.forEach(part -> ways.put(DimensionNames.of(part), true));
        boolean addUp = metric.getPartsAddUp().orElse(false);
        for (Observation observation : metric.getObservations()) {
            part(observation.getDimensions()).observations.add(observation);
            if (addUp) {
                forLarger(observation.getDimensions(), ways, (part, own) -> part.observations.add(observation));
            }
        }
        if (addUp) {
            MetricPart.named(metric).forEach(named -> forLarger(named, ways, (part, own) -> part.named.add(own)));
        }
        inOrder.remove(Dimensions.NONE);
    }

    private void start(Baseline baseline) {
        Part part = part(baseline.getDimensions());
        part.baseline = part.baseline == null ? baseline : part.baseline;
    }

    private void forLarger(Dimensions own, SortedMap<DimensionNames, Boolean> ways, BiConsumer<Part, Dimensions> take) {
        DimensionNames names = DimensionNames.of(own);
        for (DimensionNames fewer : ways.headMap(names).keySet()) {
            Part larger = fewer.isWithin(names) ? parts.get(fewer.project(own)) : null;
            if (larger != null) {
                take.accept(larger, own);
            }
        }
    }

    private Part part(Dimensions dimensions) {
        return parts.computeIfAbsent(dimensions, none -> {
            inOrder.add(dimensions);
            return new Part();
        });
    }

    /** Evaluates each part, in the order in which they first occur, targets first. */
    List<Evaluation> evaluate(MetricEvaluator evaluator) {
        Map<String, ResolvedTargets> shared = new TreeMap<>();
        return inOrder.stream()
                .map(dimensions -> {
                    MetricPart part = part(dimensions, parts.getOrDefault(dimensions, new Part()));
                    ResolvedTargets targets = isJudgedLikeOthers(part)
                            ? shared.computeIfAbsent(dimension(dimensions), name -> new ResolvedTargets(part))
                            : new ResolvedTargets(part);
                    return new EvaluationRun(part, evaluator, targets).at(evaluator.getAsOf());
                })
                .toList();
    }

    private MetricPart part(Dimensions dimensions, Part part) {
        List<Target> targets = part.targets.isEmpty() && dimensions.asMap().size() == 1
                ? MetricPart.latest(each.getOrDefault(dimension(dimensions), List.of()))
                : part.targets;
        return new MetricPart(
                metric, dimensions, unit, Optional.ofNullable(part.baseline), targets, part.observations, part.named);
    }

    /** Returns true if it has neither a baseline nor targets of its own, so that its goals are those of others. */
    private boolean isJudgedLikeOthers(MetricPart part) {
        return part.baseline().isEmpty()
                && part.part().asMap().size() == 1
                && parts.getOrDefault(part.part(), new Part()).targets.isEmpty();
    }

    private static String dimension(Dimensions part) {
        return part.asMap().keySet().iterator().next();
    }
}
