package org.unionplan.exchange.iati;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.metric.Baseline;
import org.unionplan.metric.Metric;
import org.unionplan.metric.Observation;
import org.unionplan.metric.Target;
import org.unionplan.time.Timeframe;
import org.unionplan.value.Dimensions;
import org.unionplan.value.Extensible;
import org.unionplan.value.Quantity;
import org.unionplan.value.Text;

/** Creates indicators from metrics, as {@link IatiIndicatorReader} reads them. Figures of one period are together. */
final class IatiIndicatorWriter {

    private final XmlElement indicator;
    private final Map<String, XmlElement> periods = new TreeMap<>();

    private IatiIndicatorWriter(XmlElement indicator) {
        this.indicator = indicator;
    }

    /** Writes a metric into a result. */
    static void write(XmlElement result, Metric metric) {
        XmlElement indicator = result.add("indicator");
        indicator.setAttribute(IatiFile.ID, metric.getId().toString());
        indicator.setProposedId(metric.getId());
        metric.getScale()
                .flatMap(IatiIndicatorWriter::measure)
                .ifPresent(code -> indicator.setAttribute("measure", code));
        metric.getDirection()
                .filter(direction -> direction != Metric.Direction.MAINTAIN && direction != Metric.Direction.NONE)
                .ifPresent(direction ->
                        indicator.setAttribute("ascending", direction == Metric.Direction.INCREASE ? "1" : "0"));
        IatiNarratives.write(indicator, "title", metric.getName());
        metric.getDefinition().ifPresent(words -> IatiNarratives.write(indicator, "description", words));
        new IatiIndicatorWriter(indicator).write(metric);
        IatiRest.write(indicator, metric);
        if (indicator.getAttribute("measure").isEmpty()) {
            indicator.setAttribute("measure", "1");
        }
    }

    private static Optional<String> measure(Metric.Scale scale) {
        return switch (scale) {
            case PERCENT -> Optional.of("2");
            case QUALITATIVE -> Optional.of("5");
            case NUMBER, MONEY, BINARY -> Optional.of("1");
        };
    }

    private void write(Metric metric) {
        metric.getBaseline().ifPresent(this::writeBaseline);
        metric.getPartBaselines().forEach(this::writeBaseline);
        for (Target each : metric.getTargets()) {
            period(each.getDue())
                    .ifPresent(period -> writeFigure(
                            period.add("target"), each.getValue(), each.getDimensions(), each.getText(), each));
        }
        for (Observation each : metric.getObservations()) {
            period(each.getAsOf())
                    .ifPresent(period -> writeFigure(
                            period.add("actual"), each.getValue(), each.getDimensions(), each.getText(), each));
        }
        periods.values().forEach(indicator::add);
    }

    private void writeBaseline(Baseline baseline) {
        Optional<LocalDate> day = baseline.getDate()
                .flatMap(date -> date.asPeriod().getLatestLast())
                .filter(IatiFigures::isWritable);
        if (day.isEmpty()) {
            return;
        }
        XmlElement written = indicator.add("baseline");
        written.setAttribute("year", day.get().toString().substring(0, 4));
        if (baseline.getDate().filter(Timeframe::isDay).isPresent()) {
            written.setAttribute(IatiFigures.DATE, day.get().toString());
        }
        writeFigure(
                written, Optional.of(baseline.getValue()), baseline.getDimensions(), baseline.getSource(), baseline);
    }

    private static void writeFigure(
            XmlElement to, Optional<Quantity> value, Dimensions part, Optional<Text> comment, Extensible from) {
        value.ifPresent(figure -> to.setAttribute(IatiFigures.VALUE, IatiFigures.write(figure)));
        IatiFigures.write(to, part);
        comment.ifPresent(words -> IatiNarratives.write(to, "comment", words));
        IatiRest.write(to, from);
    }

    /** Returns the period of those days; empty if one of them is not known. */
    private Optional<XmlElement> period(Optional<Timeframe> when) {
        Optional<LocalDate> first =
                when.flatMap(each -> each.asPeriod().getEarliestFirst()).filter(IatiFigures::isWritable);
        Optional<LocalDate> last =
                when.flatMap(each -> each.asPeriod().getLatestLast()).filter(IatiFigures::isWritable);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        String days = first.get().equals(last.get()) ? first.get().toString() : first.get() + "/" + last.get();
        return Optional.of(periods.computeIfAbsent(days, none -> {
            XmlElement period = new XmlElement("period");
            period.add("period-start")
                    .setAttribute(IatiFigures.DATE, first.get().toString());
            period.add("period-end").setAttribute(IatiFigures.DATE, last.get().toString());
            return period;
        }));
    }
}
