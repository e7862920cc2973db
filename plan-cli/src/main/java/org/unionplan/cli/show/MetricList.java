package org.unionplan.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionplan.cli.text.FigureWords;
import org.unionplan.cli.text.TextLayout;
import org.unionplan.cli.text.Wording;
import org.unionplan.message.Message;
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
        TextLayout list = layout.section("label.metrics");
        for (Metric metric : metrics) {
            String number = metric.getNumber().map(published -> published + " ").orElse("");
            list.named(number + wording.text(metric.getName()), metric.getId());
            details(metric, list.deeper());
        }
    }

    private void details(Metric metric, TextLayout layout) {
        layout.text(wording.text(metric.getDefinition()));
        layout.labelled("label.of", whole(metric));
        layout.labelled("label.aim", aim(metric));
        layout.labelled("label.stage", metric.getStage().map(wording::term));
        layout.labelled("label.period", wording.when(metric.getTimeframe()));
        layout.labelled("label.measured", wording.howOften(metric.getCadence()));
        layout.labelled(
                "label.baseline",
                metric.getBaseline().map(baseline -> baseline(metric, baseline)).orElseGet(this::noFigures));
        metric.getPartBaselines().forEach(baseline -> layout.labelled("label.baseline", baseline(metric, baseline)));
        metric.getTargets().forEach(target -> layout.labelled("label.target", target(metric, target)));
        observations(metric, layout);
        metric.getBenchmarks().forEach(each -> layout.labelled("label.benchmark", benchmark(metric, each)));
        shared.responsibilities(metric.getResponsibilities(), layout);
        shared.references(metric.getReferences(), layout);
    }

    /** Returns the whole of a percentage, in words and by the metric that counts it. */
    private Optional<String> whole(Metric metric) {
        Optional<String> counted = wording.name(metric.getOfMetric());
        return wording.text(metric.getOf())
                .map(words -> words + SharedSections.aside(counted))
                .or(() -> counted);
    }

    private String baseline(Metric metric, Baseline baseline) {
        return quantity(metric, baseline.getValue())
                + part(baseline.getDimensions())
                + SharedSections.comma(wording.when(baseline.getDate()))
                + SharedSections.aside(wording.text(baseline.getSource()));
    }

    private String benchmark(Metric metric, Metric.Benchmark benchmark) {
        return wording.text(benchmark.getName()) + ", " + quantity(metric, benchmark.getValue())
                + part(benchmark.getDimensions())
                + SharedSections.comma(wording.when(benchmark.getAsOf()))
                + SharedSections.aside(wording.text(benchmark.getSource()));
    }

    private String noFigures() {
        return wording.say("no-figures");
    }

    private static String part(Dimensions dimensions) {
        return dimensions.isEmpty() ? "" : ", " + FigureWords.dimensions(dimensions);
    }

    private String aim(Metric metric) {
        if (!metric.hasDirection(Metric.Direction.MAINTAIN)) {
            return metric.getDirection()
                    .filter(direction -> direction != Metric.Direction.NONE)
                    .map(wording::word)
                    .map(direction -> direction + SharedSections.aside(bounds(metric)))
                    .orElseGet(() -> bounds(metric).orElse(""));
        }
        Optional<String> low = metric.getLowerBound().map(bound -> figure(metric, bound));
        Optional<String> high = metric.getUpperBound().map(bound -> figure(metric, bound));
        String code = "metric.maintain" + (low.isPresent() ? "-low" : "") + (high.isPresent() ? "-high" : "");
        return wording.say(Message.of(code).with("low", low.orElse("")).with("high", high.orElse("")));
    }

    /** The bounds of a metric that has another direction than to stay between them. */
    private Optional<String> bounds(Metric metric) {
        if (metric.getLowerBound().isEmpty() && metric.getUpperBound().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wording.say(Message.of("metric.bounds")
                .with(
                        "low",
                        metric.getLowerBound()
                                .map(bound -> figure(metric, bound))
                                .orElse("\u2026"))
                .with(
                        "high",
                        metric.getUpperBound()
                                .map(bound -> figure(metric, bound))
                                .orElse("\u2026"))));
    }

    private String target(Metric metric, Target target) {
        String aim =
                target.getValue().map(value -> bounds(metric, target, value)).orElse("");
        String words = wording.text(target.getText())
                .map(text -> aim.isEmpty() ? text : " (" + text + ")")
                .orElse("");
        String due = target.getDue().map(this::due).orElse("");
        String part = part(target.getDimensions())
                + target.getEachOf()
                        .map(each ->
                                ", " + wording.say(Message.of("target.each").with("part", each)))
                        .orElse("");
        return (aim.isEmpty() && words.isEmpty() ? noFigures() : aim + words) + part + due;
    }

    /** Words of the source bring their own preposition. */
    private String due(Timeframe due) {
        String date = wording.when(due);
        return ", "
                + (due.getAsWritten().isPresent()
                        ? date
                        : wording.say(Message.of("target.due").with("date", date)));
    }

    private String bounds(Metric metric, Target target, Quantity stated) {
        if (stated.getAsWritten().isPresent()) {
            return stated.getAsWritten().get();
        }
        Decimal value = stated.getValue();
        boolean relative = target.getBasis() != Target.Basis.ABSOLUTE;
        boolean below = relative && value.signum() < 0;
        String reach = target.getUpper()
                .map(upper -> wording.say(Message.of("quantity.between")
                        .with("lower", measure(metric, target, value))
                        .with("upper", measure(metric, target, upper))))
                .orElseGet(() -> wording.say(Message.of(comparison(target, stated, below))
                        .with("value", measure(metric, target, below ? value.negated() : value))));
        if (!relative) {
            return reach;
        }
        String code = target.getUpper().isPresent() ? "target.from-baseline" : below ? "target.below" : "target.above";
        return wording.say(Message.of(code).with("change", reach));
    }

    /** A fall of at least 40 per cent is a change of at most -40 per cent: the words turn with the sign. */
    private static String comparison(Target target, Quantity stated, boolean below) {
        return target.getComparator()
                .map(comparator -> switch (comparator) {
                    case AT_LEAST -> below ? "quantity.at-most" : "quantity.at-least";
                    case MORE_THAN -> below ? "quantity.less-than" : "quantity.more-than";
                    case AT_MOST -> below ? "quantity.at-least" : "quantity.at-most";
                    case LESS_THAN -> below ? "quantity.more-than" : "quantity.less-than";
                    case EQUAL, BETWEEN -> "quantity.exact";
                })
                .orElse("quantity." + stated.getQualifier().getKeyword());
    }

    /** A change of a percentage is in points, a change in per cent of the baseline in per cent. */
    private String measure(Metric metric, Target target, Decimal value) {
        if (target.getBasis() == Target.Basis.BASELINE_PERCENT) {
            return figures.percent(value);
        }
        boolean points = target.getBasis() == Target.Basis.BASELINE_CHANGE && metric.isPercentage();
        return points ? wording.say(Message.of("points").withNumber("count", value.toString())) : figure(metric, value);
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
                wording.say("label.latest") + part(part),
                measured.map(known -> observation(metric, known)).orElseGet(this::noFigures));
        String earlier = series.stream()
                .filter(MetricList::isMeasured)
                .filter(each -> measured.filter(known -> known == each).isEmpty())
                .map(each -> observation(metric, each))
                .collect(Collectors.joining("; "));
        layout.labelled("label.earlier", earlier);
        newest.filter(observation -> !isMeasured(observation))
                .ifPresent(missing -> layout.labelled(
                        "label.missing",
                        wording.when(missing.getAsOf()).orElseGet(() -> wording.say("agreement.undated"))
                                + SharedSections.comma(wording.text(missing.getMissing()))));
    }

    private static boolean isMeasured(Observation observation) {
        return observation.getValue().isPresent()
                || observation.getNumerator().isPresent()
                || observation.getText().isPresent();
    }

    /** A figure shown without its metric. */
    String observation(Observation observation) {
        return FigureWords.dimensions(observation.getDimensions())
                + (observation.getDimensions().isEmpty() ? "" : ": ")
                + words(
                        observation,
                        observation.getValue().map(figures::quantity).orElse(""));
    }

    private String observation(Metric metric, Observation observation) {
        return words(
                observation,
                observation
                        .getValue()
                        .map(quantity -> quantity(metric, quantity))
                        .orElse(""));
    }

    private String words(Observation observation, String value) {
        String ratio = ratio(observation);
        String words = wording.text(observation.getText()).orElse("");
        String missing = wording.text(observation.getMissing())
                .map(reason -> wording.say(Message.of("observation.missing").with("reason", reason)))
                .orElse("");
        return Stream.of(value, ratio, words, missing)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", "))
                + (observation.getEstimated().orElse(false) ? ", " + wording.say("estimated") : "")
                + ", " + wording.when(observation.getAsOf()).orElseGet(() -> wording.say("agreement.undated"))
                + SharedSections.comma(recorded(observation))
                + SharedSections.aside(wording.text(observation.getSource()));
    }

    private Optional<String> recorded(Observation observation) {
        return observation
                .getRecordedAt()
                .map(day ->
                        wording.say(Message.of("observation.recorded").with("date", wording.when(Timeframe.of(day)))));
    }

    private String ratio(Observation observation) {
        String part = observation.getNumerator().map(figures::quantity).orElse("");
        return observation
                .getDenominator()
                .map(whole -> wording.say(Message.of("ratio")
                        .with("part", part.isEmpty() ? "-" : part)
                        .with("whole", figures.quantity(whole))))
                .orElse(part);
    }

    private String quantity(Metric metric, Quantity quantity) {
        boolean speaksForItself = quantity.getAsWritten().isPresent()
                || quantity.getUnit().isPresent()
                || quantity.getOf().isPresent();
        return speaksForItself
                ? figures.quantity(quantity)
                : figures.qualified(quantity.getQualifier(), figure(metric, quantity.getValue()));
    }

    private String figure(Metric metric, Decimal value) {
        Optional<String> unit = wording.text(metric.getUnit());
        if (metric.hasScale(Metric.Scale.BINARY) && unit.isEmpty()) {
            return value.signum() == 0
                    ? wording.say("metric.no")
                    : value.equals(Decimal.ONE) ? wording.say("metric.yes") : figures.decimal(value);
        }
        return figures.with(
                figures.decimal(value), wording.text(metric.findUnit()).orElse(""));
    }
}
