package org.unionplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Decimal;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Quantity;

/** The metrics of a plan with their baselines, targets and latest figures. What was not measured is not 0. */
final class MetricList {

    private static final String NO_FIGURES = "no figures";

    /** The later period is the later news; of one period, what was recorded last. */
    private static final Comparator<Observation> BY_TIME = Comparator.comparing((Observation observation) ->
                    observation.getAsOf().flatMap(Timeframe::getLatestLast).orElse(LocalDate.MIN))
            .thenComparing(observation -> observation.getRecordedAt().orElse(LocalDate.MIN));

    private final Wording wording;
    private final FigureWords figures;
    private final SharedSections shared;

    MetricList(Wording wording, FigureWords figures, SharedSections shared) {
        this.wording = wording;
        this.figures = figures;
        this.shared = shared;
    }

    void print(List<Metric> metrics, TextLayout layout) {
        if (metrics.isEmpty()) {
            return;
        }
        TextLayout list = layout.heading("Metrics");
        for (Metric metric : metrics) {
            String number = metric.getNumber().map(published -> published + " ").orElse("");
            list.named(number + wording.text(metric.getName()), metric.getId());
            details(metric, list.deeper());
        }
    }

    private void details(Metric metric, TextLayout layout) {
        layout.text(wording.text(metric.getDefinition()));
        layout.detail("Of", wording.text(metric.getOf()).or(() -> wording.name(metric.getOfMetric())));
        layout.detail("Aim", aim(metric));
        layout.detail("Stage", metric.getStage().map(Wording::term));
        layout.detail("Period", DateWords.words(metric.getTimeframe()));
        layout.detail("Measured", RecurrenceWords.words(metric.getCadence()));
        layout.detail(
                "Baseline",
                metric.getBaseline().map(baseline -> baseline(metric, baseline)).orElse(NO_FIGURES));
        metric.getPartBaselines().forEach(baseline -> layout.detail("Baseline", baseline(metric, baseline)));
        metric.getTargets().forEach(target -> layout.detail("Target", target(metric, target)));
        observations(metric, layout);
        metric.getBenchmarks().forEach(each -> layout.detail("Benchmark", benchmark(metric, each)));
        shared.responsibilities(metric.getResponsibilities(), layout);
        shared.references(metric.getReferences(), layout);
    }

    private String baseline(Metric metric, Baseline baseline) {
        return quantity(metric, baseline.getValue())
                + part(baseline.getDimensions())
                + SharedSections.comma(DateWords.words(baseline.getDate()))
                + SharedSections.aside(wording.text(baseline.getSource()));
    }

    private String benchmark(Metric metric, Metric.Benchmark benchmark) {
        return wording.text(benchmark.getName()) + ": " + quantity(metric, benchmark.getValue())
                + part(benchmark.getDimensions())
                + SharedSections.comma(DateWords.words(benchmark.getAsOf()))
                + SharedSections.aside(wording.text(benchmark.getSource()));
    }

    private static String part(Dimensions dimensions) {
        return dimensions.isEmpty() ? "" : ", " + FigureWords.dimensions(dimensions);
    }

    private String aim(Metric metric) {
        if (!metric.hasDirection(Metric.Direction.MAINTAIN)) {
            return metric.getDirection()
                    .filter(direction -> direction != Metric.Direction.NONE)
                    .map(Wording::word)
                    .orElse("");
        }
        String low = metric.getLowerBound()
                .map(bound -> " at least " + figure(metric, bound))
                .orElse("");
        String high = metric.getUpperBound()
                .map(bound -> " at most " + figure(metric, bound))
                .orElse("");
        return "maintain" + low + (low.isEmpty() || high.isEmpty() ? "" : " and") + high;
    }

    private String target(Metric metric, Target target) {
        String aim =
                target.getValue().map(value -> bounds(metric, target, value)).orElse("");
        String words = wording.text(target.getText())
                .map(text -> aim.isEmpty() ? text : " (" + text + ")")
                .orElse("");
        String due =
                DateWords.words(target.getDue()).map(time -> ", by " + time).orElse("");
        String part = part(target.getDimensions())
                + target.getEachOf().map(each -> ", every " + each).orElse("");
        return (aim.isEmpty() && words.isEmpty() ? NO_FIGURES : aim + words) + part + due;
    }

    private String bounds(Metric metric, Target target, Quantity stated) {
        if (stated.getAsWritten().isPresent()) {
            return stated.getAsWritten().get();
        }
        Decimal value = stated.getValue();
        boolean relative = target.getBasis() != Target.Basis.ABSOLUTE;
        boolean below = relative && value.signum() < 0;
        String reach = target.getUpper()
                .map(upper -> measure(metric, target, value) + " to " + measure(metric, target, upper))
                .orElseGet(() ->
                        comparison(target, stated, below) + measure(metric, target, below ? value.negated() : value));
        if (!relative) {
            return reach;
        }
        boolean range = target.getUpper().isPresent();
        return reach + (range ? " from the baseline" : below ? " below the baseline" : " above the baseline");
    }

    /** A fall of at least 40 per cent is a change of at most -40 per cent: the words turn with the sign. */
    private static String comparison(Target target, Quantity stated, boolean below) {
        return target.getComparator()
                .map(comparator -> switch (comparator) {
                    case AT_LEAST -> below ? "at most " : "at least ";
                    case MORE_THAN -> below ? "less than " : "more than ";
                    case AT_MOST -> below ? "at least " : "at most ";
                    case LESS_THAN -> below ? "more than " : "less than ";
                    case EQUAL, BETWEEN -> "";
                })
                .orElse(FigureWords.qualifier(stated.getQualifier()));
    }

    /** A change of a percentage is told in points, a change in per cent of the baseline in per cent. */
    private String measure(Metric metric, Target target, Decimal value) {
        if (target.getBasis() == Target.Basis.BASELINE_PERCENT) {
            return FigureWords.percent(value);
        }
        boolean points = target.getBasis() == Target.Basis.BASELINE_CHANGE && metric.isPercentage();
        return points ? FigureWords.with(FigureWords.decimal(value), "points") : figure(metric, value);
    }

    /** The latest figure, of the whole first and then of every part, and what is known to be missing since. */
    private void observations(Metric metric, TextLayout layout) {
        Map<Dimensions, List<Observation>> byPart = new LinkedHashMap<>();
        byPart.put(Dimensions.NONE, new ArrayList<>());
        metric.getObservations().stream()
                .sorted(BY_TIME)
                .forEach(observation -> byPart.computeIfAbsent(observation.getDimensions(), part -> new ArrayList<>())
                        .add(observation));
        byPart.forEach((part, series) -> latest(metric, part, series, layout));
    }

    private void latest(Metric metric, Dimensions part, List<Observation> series, TextLayout layout) {
        Optional<Observation> measured =
                series.stream().filter(MetricList::isMeasured).reduce((earlier, later) -> later);
        Optional<Observation> newest = series.stream().reduce((earlier, later) -> later);
        layout.detail(
                part.isEmpty() ? "Latest" : "Latest, " + FigureWords.dimensions(part),
                measured.map(known -> observation(metric, known)).orElse(NO_FIGURES));
        newest.filter(observation -> !isMeasured(observation))
                .ifPresent(missing -> layout.detail(
                        "Missing",
                        DateWords.words(missing.getAsOf()).orElse("no date")
                                + SharedSections.comma(wording.text(missing.getMissing()))));
    }

    private static boolean isMeasured(Observation observation) {
        return observation.getValue().isPresent()
                || observation.getNumerator().isPresent()
                || observation.getText().isPresent();
    }

    private String observation(Metric metric, Observation observation) {
        String value = observation
                .getValue()
                .map(quantity -> quantity(metric, quantity))
                .orElse("");
        String ratio = ratio(observation);
        String words = wording.text(observation.getText()).orElse("");
        return (observation.getEstimated().orElse(false) ? "estimated " : "")
                + Stream.of(value, ratio, words).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "))
                + ", " + DateWords.words(observation.getAsOf()).orElse("no date")
                + SharedSections.aside(wording.text(observation.getSource()));
    }

    private String ratio(Observation observation) {
        String part = observation.getNumerator().map(figures::quantity).orElse("");
        return observation
                .getDenominator()
                .map(whole -> (part.isEmpty() ? "-" : part) + " of " + figures.quantity(whole))
                .orElse(part);
    }

    private String quantity(Metric metric, Quantity quantity) {
        boolean speaksForItself = quantity.getAsWritten().isPresent()
                || quantity.getUnit().isPresent()
                || quantity.getOf().isPresent();
        return speaksForItself
                ? figures.quantity(quantity)
                : FigureWords.qualifier(quantity.getQualifier()) + figure(metric, quantity.getValue());
    }

    private String figure(Metric metric, Decimal value) {
        Optional<String> unit = wording.text(metric.getUnit());
        if (metric.hasScale(Metric.Scale.BINARY) && unit.isEmpty()) {
            return value.signum() == 0 ? "no" : value.equals(Decimal.ONE) ? "yes" : FigureWords.decimal(value);
        }
        return FigureWords.with(
                FigureWords.decimal(value), wording.text(metric.findUnit()).orElse(""));
    }
}
