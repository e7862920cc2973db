package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Metric.Benchmark;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Creates measurement instances from the figures of a metric, as {@link ResultReader} reads them. Not thread-safe. */
final class ResultWriter {

    private final PlanText texts;
    private final Map<Integer, List<OrderedResult>> targets = new TreeMap<>();
    private final Map<Integer, List<XmlElement>> actuals = new TreeMap<>();

    /** A target result and its place within its instance. */
    private record OrderedResult(int order, XmlElement result) {}

    ResultWriter(PlanText texts) {
        this.texts = texts;
    }

    void write(XmlElement indicator, Metric metric) {
        int last = 0;
        if (metric.getBaseline().isPresent()) {
            last = place(
                    metric.getBaseline().get(),
                    last,
                    baseline(metric.getBaseline().get()));
        }
        for (Benchmark benchmark : metric.getBenchmarks()) {
            if (isBaseline(benchmark)) {
                last = place(benchmark, last, benchmark(benchmark));
            }
        }
        last = 0;
        for (Target target : metric.getTargets()) {
            last = place(target, last, target(target));
        }
        last = 0;
        for (Observation observation : metric.getObservations()) {
            last = KeptValues.numberOf(observation, "instance").orElse(last + 1);
            actuals.computeIfAbsent(last, none -> new ArrayList<>()).add(observation(observation));
        }
        writeInstances(indicator);
    }

    private void writeInstances(XmlElement indicator) {
        actuals.keySet().forEach(instance -> targets.computeIfAbsent(instance, none -> new ArrayList<>()));
        targets.forEach((number, results) -> {
            XmlElement instance = indicator.add("MeasurementInstance");
            results.sort(Comparator.comparingInt(OrderedResult::order));
            results.forEach(each -> instance.add(each.result()));
            actuals.getOrDefault(number, List.of()).forEach(instance::add);
        });
    }

    /** A benchmark of another kind would be read as a target. */
    private boolean isBaseline(Benchmark benchmark) {
        return texts.plain(benchmark.getName()).toLowerCase(Locale.ROOT).contains("baseline");
    }

    private int place(Extensible from, int last, XmlElement result) {
        int instance = KeptValues.numberOf(from, "instance").orElse(last + 1);
        List<OrderedResult> others = targets.computeIfAbsent(instance, none -> new ArrayList<>());
        int order = KeptValues.numberOf(from, "order").orElse(others.size() + 1);
        others.add(new OrderedResult(order, result));
        return instance;
    }

    private XmlElement baseline(Baseline baseline) {
        XmlElement result = figure("TargetResult", baseline.getDate(), Optional.of(baseline.getValue()));
        String name = KeptValues.of(baseline, "descriptorName").orElse(ResultReader.STATUS);
        String value = KeptValues.of(baseline, "descriptorValue").orElse(ResultReader.BASELINE);
        addDescriptor(result, name, value);
        texts.writeWords(result, "Description", Optional.empty(), baseline);
        return result;
    }

    private XmlElement benchmark(Benchmark benchmark) {
        XmlElement result = figure("TargetResult", benchmark.getAsOf(), Optional.of(benchmark.getValue()));
        String name = KeptValues.of(benchmark, "descriptorName").orElse(ResultReader.STATUS);
        addDescriptor(result, name, texts.plain(benchmark.getName()));
        texts.writeWords(result, "Description", Optional.empty(), benchmark);
        return result;
    }

    private XmlElement target(Target target) {
        XmlElement result = new XmlElement("TargetResult");
        target.getDue().ifPresent(due -> {
            if (due.isInterval()) {
                StratmlDates.write(result, due);
            } else {
                StratmlDates.writeEnd(result, due);
            }
        });
        addValue(result, target.getValue());
        addWords(result, target.getText(), target);
        return result;
    }

    private XmlElement observation(Observation observation) {
        XmlElement result = figure("ActualResult", observation.getAsOf(), observation.getValue());
        Optional<Text> missing =
                observation.getMissing().filter(words -> StratmlWords.isPlaceholder(texts.plain(words)));
        addWords(result, observation.getText().or(() -> missing), observation);
        return result;
    }

    /** Creates a result with a figure that is for a day or a period. */
    private static XmlElement figure(String name, Optional<Timeframe> when, Optional<Quantity> value) {
        XmlElement result = new XmlElement(name);
        when.ifPresent(period -> {
            if (period.isDay() && !period.isInterval()) {
                StratmlDates.writeEnd(result, period);
            } else {
                StratmlDates.write(result, period);
            }
        });
        addValue(result, value);
        return result;
    }

    private static void addValue(XmlElement result, Optional<Quantity> value) {
        value.ifPresent(figure ->
                result.add("NumberOfUnits", figure.getValue().toBigDecimal().toPlainString()));
    }

    private void addWords(XmlElement result, Optional<Text> text, Extensible from) {
        Optional<String> descriptor = KeptValues.of(from, "descriptor");
        if (descriptor.isPresent() && text.isPresent()) {
            addDescriptor(result, descriptor.get(), texts.plain(text.get()));
            texts.writeWords(result, "Description", Optional.empty(), from);
            return;
        }
        addDescriptor(
                result,
                KeptValues.of(from, "descriptorName").orElse(""),
                KeptValues.of(from, "descriptorValue").orElse(""));
        texts.write(result, "Description", text, from);
    }

    private static void addDescriptor(XmlElement result, String name, String value) {
        if (!name.isEmpty() || !value.isEmpty()) {
            XmlElement descriptor = result.add("Descriptor");
            descriptor.add("DescriptorName", name);
            descriptor.add("DescriptorValue", value);
        }
    }
}
