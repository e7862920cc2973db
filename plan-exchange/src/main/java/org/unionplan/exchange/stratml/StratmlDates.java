package org.unionplan.exchange.stratml;

import java.time.LocalDate;
import java.util.Optional;
import org.unionplan.exchange.xml.XmlElement;
import org.unionplan.time.Timeframe;

/** Pairs of a start and an end date as timeframes. */
final class StratmlDates {

    private StratmlDates() {}

    /** Reads the dates of a result: an end date alone is a day, a start date alone has no end. */
    static Optional<Timeframe> read(XmlElement result) {
        Optional<String> start = result.textOf("StartDate");
        Optional<String> end = result.textOf("EndDate");
        if (start.isEmpty()) {
            return end.map(Timeframe::parse);
        }
        return Optional.of(Timeframe.parse(start.get() + "/" + end.orElse("..")));
    }

    /** Reads the dates of a plan, where an end date alone has no start. */
    static Optional<Timeframe> readTerm(XmlElement information) {
        if (information.textOf("StartDate").isEmpty()) {
            return information.textOf("EndDate").map(end -> Timeframe.parse("../" + end));
        }
        return read(information);
    }

    /** Writes a period. */
    static void write(XmlElement to, Timeframe period) {
        period.asPeriod()
                .getEarliestFirst()
                .filter(day -> !period.isOpenStart())
                .ifPresent(day -> to.add("StartDate", day.toString()));
        writeEnd(to, period);
    }

    /** Writes the last day of a timeframe. */
    static void writeEnd(XmlElement to, Timeframe when) {
        last(when).ifPresent(day -> to.add("EndDate", day.toString()));
    }

    private static Optional<LocalDate> last(Timeframe when) {
        return when.isOpenEnd() ? Optional.empty() : when.asPeriod().getLatestLast();
    }
}
