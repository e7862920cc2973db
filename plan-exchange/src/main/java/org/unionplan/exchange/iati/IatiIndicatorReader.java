package org.unionplan.exchange.iati;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unionplan.exchange.xml.FreshIds;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.exchange.xml.XmlFindings;
import org.unionplan.message.Message;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Dimensions;
import org.unionplan.value.ElementId;
import org.unionplan.value.LanguageTag;
import org.unionplan.value.Quantity;
import org.unionplan.value.Term;
import org.unionplan.value.Text;

/** Creates metrics from indicators. */
final class IatiIndicatorReader {

    private static final Set<String> PERIOD = Set.of("period-start", "period-end", "target", "actual");

    private final FreshIds ids;
    private final XmlFindings findings;
    private final IatiNarratives narratives;
    private final IatiRest rest;

    /** A period that has both of its days. */
    private record DatedPeriod(Timeframe when, XmlElement period) {}

    IatiIndicatorReader(FreshIds ids, XmlFindings findings) {
        this.ids = ids;
        this.findings = findings;
        this.narratives = new IatiNarratives(findings);
        this.rest = new IatiRest(findings);
    }

    /** Reads an indicator of a result of that stage. */
    Metric read(XmlElement indicator, Optional<Term> stage, Optional<LanguageTag> usual, String result) {
        Set<XmlElement> read = new HashSet<>();
        Set<String> attributes = new HashSet<>();
        Optional<Text> title = take(indicator, "title", usual, read);
        Optional<Text> definition = take(indicator, "description", usual, read);
        Text name = title.orElseGet(() -> Text.of(result));
        ElementId id =
                ids.of(indicator, IatiReader.idOf(indicator), name.getAll().get(0));
        Metric.Builder metric = Metric.builder().id(id).name(name).stage(stage);
        definition.ifPresent(metric::definition);
        indicator.getAttribute("measure").flatMap(IatiIndicatorReader::scale).ifPresent(scale -> {
            attributes.add("measure");
            metric.scale(scale);
        });
        indicator
                .getAttribute("ascending")
                .flatMap(IatiIndicatorReader::direction)
                .ifPresent(direction -> {
                    attributes.add("ascending");
                    metric.direction(direction);
                });
        boolean whole = false;
        for (XmlElement child : indicator.getChildren("baseline")) {
            Optional<Baseline> baseline = baseline(child, usual);
            if (baseline.isPresent() && !baseline.get().getDimensions().isEmpty()) {
                metric.addPartBaseline(baseline.get());
                read.add(child);
            } else if (baseline.isPresent() && !whole) {
                metric.baseline(baseline.get());
                whole = true;
                read.add(child);
            }
        }
        readPeriods(metric, indicator, usual, read);
        return metric.unknownMembers(rest.of(indicator, attributes, read)).build();
    }

    private Optional<Text> take(XmlElement element, String child, Optional<LanguageTag> usual, Set<XmlElement> read) {
        Optional<XmlElement> found =
                element.find(child).filter(each -> each.getAttributes().isEmpty());
        found.ifPresent(read::add);
        return found.flatMap(each -> narratives.read(each, usual));
    }

    private static Optional<Metric.Scale> scale(String measure) {
        return switch (measure) {
            case "1" -> Optional.of(Metric.Scale.NUMBER);
            case "2" -> Optional.of(Metric.Scale.PERCENT);
            case "5" -> Optional.of(Metric.Scale.QUALITATIVE);
            default -> Optional.empty();
        };
    }

    private static Optional<Metric.Direction> direction(String ascending) {
        return switch (ascending) {
            case "1", "true" -> Optional.of(Metric.Direction.INCREASE);
            case "0", "false" -> Optional.of(Metric.Direction.DECREASE);
            default -> Optional.empty();
        };
    }

    /** Reads a baseline, unless its value is no number. */
    private Optional<Baseline> baseline(XmlElement element, Optional<LanguageTag> usual) {
        Optional<Quantity> value = IatiFigures.read(element);
        Optional<Dimensions> dimensions = IatiFigures.dimensions(element);
        if (value.isEmpty() || dimensions.isEmpty()) {
            return Optional.empty();
        }
        Optional<Timeframe> day = IatiFigures.day(Optional.of(element));
        Optional<String> year = element.getAttribute("year").filter(each -> each.matches("[0-9]{4}"));
        Set<String> attributes = new HashSet<>(Set.of(IatiFigures.VALUE));
        day.ifPresent(each -> attributes.add(IatiFigures.DATE));
        if (day.isEmpty() || day.get().toString().startsWith(year.orElse("-"))) {
            year.ifPresent(each -> attributes.add("year"));
        }
        Set<XmlElement> read = new HashSet<>(element.getChildren("dimension"));
        Optional<Text> comment = take(element, "comment", usual, read);
        return Optional.of(Baseline.builder()
                .value(value.get())
                .date(day.or(() -> year.map(Timeframe::parse)))
                .dimensions(dimensions.get())
                .source(comment)
                .unknownMembers(rest.of(element, attributes, read))
                .build());
    }

    private void readPeriods(
            Metric.Builder metric, XmlElement indicator, Optional<LanguageTag> usual, Set<XmlElement> read) {
        List<DatedPeriod> periods = new ArrayList<>();
        for (XmlElement period : indicator.getChildren("period")) {
            Optional<Timeframe> start = IatiFigures.day(period.find("period-start"));
            Optional<Timeframe> end = IatiFigures.day(period.find("period-end"));
            if (start.isPresent() && end.isPresent()) {
                boolean day = start.equals(end);
                periods.add(
                        new DatedPeriod(day ? start.get() : Timeframe.parse(start.get() + "/" + end.get()), period));
                read.add(period);
            } else {
                findings.warn(period, Message.of("iati.period"));
            }
        }
        periods.sort(Comparator.comparing(each -> each.when().toString()));
        for (DatedPeriod each : periods) {
            each.period().getChildren().stream()
                    .filter(child -> !PERIOD.contains(child.getName()))
                    .forEach(child -> findings.count(child, "iati.extension", child.getName()));
            each.period().getChildren("target").forEach(target -> addTarget(metric, target, each.when(), usual));
            each.period().getChildren("actual").forEach(actual -> addActual(metric, actual, each.when(), usual));
        }
    }

    private void addTarget(Metric.Builder metric, XmlElement element, Timeframe due, Optional<LanguageTag> usual) {
        Optional<Quantity> value = IatiFigures.read(element);
        Optional<Dimensions> dimensions = IatiFigures.dimensions(element);
        Set<XmlElement> read = new HashSet<>();
        Optional<Text> comment = take(element, "comment", usual, read);
        metric.addTarget(Target.builder()
                .due(due)
                .value(value)
                .dimensions(dimensions.orElse(Dimensions.NONE))
                .text(comment)
                .unknownMembers(rest.of(element, IatiFigures.read(value), readOf(element, dimensions, read)))
                .build());
    }

    private void addActual(Metric.Builder metric, XmlElement element, Timeframe asOf, Optional<LanguageTag> usual) {
        Optional<Quantity> value = IatiFigures.read(element);
        Optional<Dimensions> dimensions = IatiFigures.dimensions(element);
        Set<XmlElement> read = new HashSet<>();
        Optional<Text> comment = take(element, "comment", usual, read);
        metric.addObservation(Observation.builder()
                .asOf(asOf)
                .value(value)
                .dimensions(dimensions.orElse(Dimensions.NONE))
                .text(comment)
                .unknownMembers(rest.of(element, IatiFigures.read(value), readOf(element, dimensions, read)))
                .build());
    }

    private static Set<XmlElement> readOf(XmlElement element, Optional<Dimensions> dimensions, Set<XmlElement> read) {
        if (dimensions.isPresent()) {
            read.addAll(element.getChildren("dimension"));
        }
        return read;
    }
}
