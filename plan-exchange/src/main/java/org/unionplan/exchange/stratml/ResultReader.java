package org.unionplan.exchange.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.value.Decimal;
import org.unionplan.value.Quantity;

/**
 * Creates targets and observations from the results of an indicator. A target result that calls itself a baseline is the
 * baseline of the metric, and each further one a benchmark. Each result has the measurement instance after that of the one
 * before it unless it says otherwise; {@link ResultWriter} is the way back. Not thread-safe.
 */
final class ResultReader {

    static final String STATUS = "Status";
    static final String BASELINE = "Baseline";

    private final Metric.Builder metric;
    private final XmlFindings findings;
    private final List<PlacedResult> baselines = new ArrayList<>();
    private int lastTarget;
    private int lastObservation;

    /** A target result that calls itself a baseline. */
    private record PlacedResult(XmlElement result, int instance, int order) {}

    ResultReader(Metric.Builder metric, XmlFindings findings) {
        this.metric = metric;
        this.findings = findings;
    }

    void read(XmlElement indicator) {
        List<XmlElement> instances = indicator.getChildren("MeasurementInstance");
        @Nullable XmlElement baseline = findBaseline(instances);
        for (int i = 0; i < instances.size(); i++) {
            List<XmlElement> targets = instances.get(i).getChildren("TargetResult");
            boolean usual = isInUsualOrder(targets, baseline);
            for (int k = 0; k < targets.size(); k++) {
                int order = usual ? 0 : k + 1;
                if (isBaseline(targets.get(k))) {
                    baselines.add(new PlacedResult(targets.get(k), i + 1, order));
                } else {
                    addTarget(targets.get(k), i + 1, order);
                }
            }
            for (XmlElement actual : instances.get(i).getChildren("ActualResult")) {
                addObservation(actual, i + 1);
            }
        }
        addBaselines(baseline);
    }

    /** Returns the first result called just a baseline, or else the first that is a baseline of some kind. */
    private static @Nullable XmlElement findBaseline(List<XmlElement> instances) {
        XmlElement first = null;
        for (XmlElement instance : instances) {
            for (XmlElement target : instance.getChildren("TargetResult")) {
                if (isBaseline(target)) {
                    if (descriptor(target, "DescriptorValue").strip().equalsIgnoreCase(BASELINE)) {
                        return target;
                    }
                    first = first == null ? target : first;
                }
            }
        }
        return first;
    }

    private static boolean isBaseline(XmlElement target) {
        return target.textOf("NumberOfUnits").isPresent()
                && descriptor(target, "DescriptorValue")
                        .toLowerCase(Locale.ROOT)
                        .contains("baseline");
    }

    /** Returns true if the baseline comes first, then other baselines, then targets. */
    private static boolean isInUsualOrder(List<XmlElement> targets, @Nullable XmlElement baseline) {
        int rank = 0;
        for (XmlElement target : targets) {
            int next = target == baseline ? 0 : isBaseline(target) ? 1 : 2;
            if (next < rank) {
                return false;
            }
            rank = next;
        }
        return true;
    }

    private static String descriptor(XmlElement result, String part) {
        return result.find("Descriptor")
                .flatMap(descriptor -> descriptor.textOf(part))
                .orElse("");
    }

    private void addTarget(XmlElement result, int instance, int order) {
        KeptValues kept = place(instance, lastTarget, order);
        lastTarget = instance;
        Target.Builder target = Target.builder().due(StratmlDates.read(result)).value(valueOf(result));
        readText(result, kept).ifPresent(target::text);
        metric.addTarget(target.unknownMembers(kept.toMembers()).build());
    }

    private void addObservation(XmlElement result, int instance) {
        KeptValues kept = place(instance, lastObservation, 0);
        lastObservation = instance;
        Observation.Builder observation =
                Observation.builder().asOf(StratmlDates.read(result)).value(valueOf(result));
        if (isMissing(result)) {
            observation.missing(result.textOf("Description").orElseThrow());
        } else {
            readText(result, kept).ifPresent(observation::text);
        }
        metric.addObservation(observation.unknownMembers(kept.toMembers()).build());
    }

    /** Returns true for a result that has nothing but words for a figure that is not known yet. */
    private static boolean isMissing(XmlElement result) {
        return result.textOf("NumberOfUnits").isEmpty()
                && result.find("Descriptor").isEmpty()
                && result.textOf("Description")
                        .filter(StratmlWords::isPlaceholder)
                        .isPresent();
    }

    private static KeptValues place(int instance, int last, int order) {
        KeptValues kept = new KeptValues();
        if (instance != last + 1) {
            kept.keep("instance", instance);
        }
        if (order > 0) {
            kept.keep("order", order);
        }
        return kept;
    }

    private static Optional<Quantity> valueOf(XmlElement result) {
        return result.textOf("NumberOfUnits").map(number -> Quantity.of(Decimal.parse(number)));
    }

    /** Reads the words of a result: its description, or else the value of its descriptor. */
    private static Optional<String> readText(XmlElement result, KeptValues kept) {
        Optional<String> description = PlanText.read(result, "Description", kept);
        String name = descriptor(result, "DescriptorName");
        String value = descriptor(result, "DescriptorValue");
        if (description.isEmpty() && !value.isEmpty()) {
            kept.keep("descriptor", name);
            return Optional.of(value);
        }
        if (!name.isEmpty()) {
            kept.keep("descriptorName", name);
        }
        if (!value.isEmpty()) {
            kept.keep("descriptorValue", value);
        }
        return description;
    }

    private void addBaselines(@Nullable XmlElement baseline) {
        int last = 0;
        for (PlacedResult placed : baselines) {
            if (placed.result() == baseline) {
                addBaseline(placed);
                last = placed.instance();
            }
        }
        for (PlacedResult placed : baselines) {
            if (placed.result() != baseline) {
                addBenchmark(placed, last);
                last = placed.instance();
            }
        }
    }

    private void addBaseline(PlacedResult placed) {
        XmlElement result = placed.result();
        KeptValues kept = place(placed.instance(), 0, placed.order());
        keepName(result, kept);
        String value = descriptor(result, "DescriptorValue");
        if (!value.equals(BASELINE)) {
            kept.keep("descriptorValue", value);
        }
        result.textOf("Description").ifPresent(words -> kept.keep("description", words));
        metric.baseline(Baseline.builder()
                .value(valueOf(result).orElseThrow())
                .date(StratmlDates.read(result))
                .unknownMembers(kept.toMembers())
                .build());
        findings.advise(result, Message.of("stratml.baseline").with("found", XmlFindings.shown(value)));
    }

    private void addBenchmark(PlacedResult placed, int last) {
        XmlElement result = placed.result();
        KeptValues kept = place(placed.instance(), last, placed.order());
        keepName(result, kept);
        result.textOf("Description").ifPresent(words -> kept.keep("description", words));
        String name = descriptor(result, "DescriptorValue");
        metric.addBenchmark(Metric.Benchmark.builder()
                .name(name)
                .value(valueOf(result).orElseThrow())
                .asOf(StratmlDates.read(result))
                .unknownMembers(kept.toMembers())
                .build());
        findings.count(result, "stratml.benchmark", XmlFindings.shown(name));
    }

    private static void keepName(XmlElement result, KeptValues kept) {
        String name = descriptor(result, "DescriptorName");
        if (!name.equals(STATUS)) {
            kept.keep("descriptorName", name);
        }
    }
}
